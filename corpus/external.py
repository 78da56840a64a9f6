# SPDX-License-Identifier: MIT
"""A model of one's own, at an address that the person named: texts go there as JSON, what comes back is checked like an import.

The question: `{"tawsim": 1, "text": "…", "labels": ["PERS", …]}`, by POST. The answer: `{"suggestions": [{"start": 4,
"end": 9, "label": "PERS", "text": "…", "confidence": 0.9}]}`; offsets are code points, half open; `text` (checked, where it is
there) and `confidence` (0..1) may be missing. Labels are the scheme's, or those of schemes that Tawsim knows.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.camel.spans import in_scheme
from annotation.suggestion import Suggestion
from corpus.errors import CancelledError, CorpusError
from corpus.model_store.register import write_json
from corpus.slow_voice import SlowVoice

NAME = "external"
CODE = "1"  # raised with every change of this file
FILE = "external.json"
REASON = "a program of your own says so"
CONNECT, PATIENCE = 3.0, 60.0  # seconds until nobody answers, and until an answer must be complete
LARGEST = 5_000_000  # bytes of an answer
MOST = 20_000  # suggestions for one text
UNSAID = 0.7  # the confidence of an answer that tells none


@dataclass(frozen=True, kw_only=True)
class External(SlowVoice):
    """Asks the program at `address`."""

    address: str
    name: str = NAME
    patience: float = PATIENCE

    def _version(self) -> str:
        return f"{CODE}-{hashlib.sha256(self.address.encode()).hexdigest()[:12]}"

    def _ask(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        question = {
            "tawsim": 1,
            "text": document.text,
            "labels": [label.name for label in scheme.labels],
        }
        told = _told(self._answer(json.dumps(question, ensure_ascii=False).encode()), self.address)
        found = [self._suggestion(one, number, document, scheme) for number, one in enumerate(told, 1)]
        return sorted({one for one in found if one is not None}, key=lambda one: one.reading_order)

    def _answer(self, question: bytes) -> bytes:
        import requests  # on first use only

        end, data = time.monotonic() + self.patience, b""
        try:
            with requests.post(
                self.address,
                data=question,
                headers={"Content-Type": "application/json; charset=utf-8"},
                timeout=(CONNECT, self.patience),
                allow_redirects=False,  # the text goes where the person said, and nowhere else
                stream=True,
            ) as answer:
                if answer.status_code != requests.codes.ok:
                    raise CorpusError(
                        "{address} answers with the code {code}, not with suggestions.",
                        address=self.address,
                        code=answer.status_code,
                    )
                for chunk in answer.iter_content(1 << 14):
                    data += chunk
                    if len(data) > LARGEST:
                        raise CorpusError("{address} sends more than can be right.", address=self.address)
                    if self.stopped():
                        raise CancelledError("Stopped.")
                    if time.monotonic() > end:
                        raise _silent(self.address)
        except requests.Timeout as error:
            raise _silent(self.address) from error
        except requests.RequestException as error:
            if "timed out" in str(error):
                raise _silent(self.address) from error
            raise CorpusError(
                "Nobody answers at {address}: is your program running?", address=self.address
            ) from error
        return data

    def _suggestion(
        self,
        one: Any,  # noqa: ANN401 (JSON)
        number: int,
        document: Document,
        scheme: Scheme,
    ) -> Suggestion | None:
        """One suggestion of the answer; None for a label that the scheme has no place for. Raises CorpusError."""
        try:
            start, end, label = one["start"], one["end"], one["label"]
            confidence = one.get("confidence", UNSAID)
            whole = all(type(edge) is int for edge in (start, end)) and type(label) is str
            share = type(confidence) in (int, float) and math.isfinite(confidence) and 0 <= confidence <= 1
            if not (whole and share and 0 <= start < end <= len(document.text)):
                raise ValueError
        except (TypeError, KeyError, ValueError, AttributeError) as error:
            raise CorpusError(
                "Suggestion {number} from {address} does not fit the text: nothing of this answer is used.",
                number=number,
                address=self.address,
            ) from error
        if one.get("text", document.text[start:end]) != document.text[start:end]:
            raise CorpusError(
                "Suggestion {number} from {address} quotes other words than stand there: do its offsets count code"
                " points?",
                number=number,
                address=self.address,
            )
        there = in_scheme(label, scheme)
        return Suggestion(start, end, there, NAME, round(float(confidence), 3), REASON) if there else None


def _told(data: bytes, address: str) -> list[Any]:
    try:
        found = json.loads(data.decode("utf-8"))["suggestions"]
        if not isinstance(found, list) or len(found) > MOST:
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CorpusError(
            "{address} answers with something that is no JSON of suggestions.", address=address
        ) from error
    return found


def _silent(address: str) -> CorpusError:
    return CorpusError("{address} takes too long to answer.", address=address)


def address_in(folder: Path) -> str:
    """The address that the person named; empty where none was."""
    try:
        told: Mapping[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return str(told["address"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def name_address(folder: Path, address: str) -> None:
    """Ask the program at this address from now on; none where it is empty. Raises CorpusError for what is no address."""
    if not address:
        (folder / FILE).unlink(missing_ok=True)
        return
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise CorpusError(
            "{address} is no address: give one such as {example}.", address=address, example=EXAMPLE
        )
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / FILE, {"address": address})


EXAMPLE = "http://127.0.0.1:8765/"


def is_here(address: str) -> bool:
    """Whether an address is this computer's own, so that no text leaves it."""
    try:
        return urlsplit(address).hostname in ("127.0.0.1", "localhost", "::1")
    except ValueError:
        return False
