# SPDX-License-Identifier: MIT
"""Optional models on disk, and what camel-tools needs in place before it looks for its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

from corpus.errors import CorpusError

# Most of camel-tools reads its catalogue while it is imported, and fetches one where there is none: without
# a network the import itself fails. A catalogue that lists nothing is enough for models given by their path.
_NOTHING = {"version": "1.6.0", "packages": {}, "components": {}}


def models_folder() -> Path:
    """Where this person's models lie, as the platform has it."""
    from platformdirs import user_data_path

    return user_data_path("tawsim", appauthor=False) / "camel_tools"


def store_folder() -> Path:
    """Where models are installed: the folder named in CAMELTOOLS_DATA, else that of this person."""
    named = os.environ.get("CAMELTOOLS_DATA")
    return Path(named).expanduser() if named else models_folder()


def prepare_camel(folder: Path | None = None) -> Path:
    """Make camel-tools importable without data and without a network; gives its data folder.

    To be called before the first import of camel_tools.ner, .morphology or .disambig. A folder that the
    person named in CAMELTOOLS_DATA is used as it is, with all that is in it; only a missing catalogue is
    added. Raises CorpusError when the folder cannot be written.
    """
    place = store_folder() if folder is None or os.environ.get("CAMELTOOLS_DATA") else folder
    catalogue = place / "catalogue.json"
    if not catalogue.exists():
        unfinished = place / f".catalogue.{os.getpid()}.unfinished"
        try:
            place.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(_NOTHING), encoding="utf-8")
            unfinished.replace(catalogue)
        except OSError as error:
            raise CorpusError(
                "{place} cannot be written, which camel-tools needs: {reason}.",
                place=str(place),
                reason=error.strerror or error,
            ) from error
    os.environ["CAMELTOOLS_DATA"] = str(place)
    return place
