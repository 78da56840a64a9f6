# SPDX-License-Identifier: MIT
"""Under which terms a model may be used: the text of its licence, shown before anything of it is fetched."""

from __future__ import annotations

from annotation.saying import Said, said
from resources import path

# How the catalogue of camel-tools calls them, and how they begin where they lie in a package.
_TEXTS = {
    "GPL v2": "GPL-2.0",
    "GNU General Public License v2.0": "GPL-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache-2.0": "Apache-2.0",
    "MIT": "MIT",
    "MIT License": "MIT",
}
_ADDRESSES = {"CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/legalcode"}


def meaning(licence: str) -> Said:
    """What a licence asks of a person, in a sentence or two."""
    if licence in _ADDRESSES:
        return said(
            "{licence}: you may use and pass on the model, also changed, when you name its authors. The terms"
            " in full: {address}",
            licence=licence,
            address=_ADDRESSES[licence],
        )
    if _TEXTS.get(licence) == "GPL-2.0":
        return said(
            "{licence}: you may use the model freely; who passes it on, also changed, must do so under the same terms.",
            licence=licence,
        )
    if licence in _TEXTS:
        return said(
            "{licence}: you may use and pass on the model, also changed, when its notices stay with it.",
            licence=licence,
        )
    return said(
        "{licence}: the terms of the model's authors. Their text lies in the package as LICENSE; read it before you"
        " publish what the model helped with.",
        licence=licence or "—",
    )


def text_of(licence: str) -> str:
    """The licence in full, as far as it is known beforehand; else nothing."""
    name = _TEXTS.get(licence)
    return path(f"licences/{name}.txt").read_text(encoding="utf-8") if name else ""
