# SPDX-License-Identifier: MIT
"""Reading the native format: each line checked against itself, so that nothing damaged comes in unseen."""

from __future__ import annotations

from operator import itemgetter, lt

from annotation.document import Document, Status, title_from
from annotation.edit import Marks
from annotation.formats.asked import QUESTION, question_of
from annotation.formats.format import Layer, Problem, Record, Report
from annotation.formats.json_fields import Fields
from annotation.question import Question
from annotation.saying import said
from annotation.span import Span, checked_spans, new_id
from annotation.suggestion import Outcome, Verdict

VERSION = 1

_document = "tawsim id title text sha256 metadata status split layers questions"
_layer = "annotator spans verdicts"
_span = "id start end label text attributes"
_span_fields = frozenset(_span.split())
_what_a_span_says = itemgetter("start", "end", "label", "id", "text", "attributes")
VERDICT = "id outcome start end label source confidence span"


class TawsimReader:
    """Reads the lines of one file; knows which documents and unknown fields it has met."""

    def __init__(self, where: str, report: Report) -> None:
        self._where = where
        self._report = report
        self._unknown: set[str] = set()
        self._documents: set[str] = set()

    def record(self, fields: Fields) -> Record:
        """The document of a line. Raises FormatError for what contradicts itself."""
        if fields.whole("tawsim") != VERSION:
            fields.wrong(
                "tawsim", said("must be {version}: a newer Tawsim may have written the file", version=VERSION)
            )
        self._notice(fields, _document)
        text = fields.text("text")
        status = fields.text("status", Status.NEW.value)
        if status not in set(Status):
            fields.wrong(
                "status", said("must be one of {names}, not {value!r}", names=", ".join(Status), value=status)
            )
        document = Document(
            text,
            fields.text("title", "") or title_from(text),
            self._identifier(fields, self._documents),
            fields.strings("metadata"),
        )
        if "sha256" in fields.values and fields.text("sha256") != document.sha256:
            fields.wrong("sha256", said("is not the checksum of the text: one of the two was changed"))
        layers = tuple(self._layer(layer, text) for layer in fields.objects("layers"))
        names = [layer.annotator for layer in layers]
        if len(set(names)) < len(names):
            fields.wrong("layers", said("has two layers of the same annotator"))
        asked: set[str] = set()
        questions = tuple(self._question(one, text, asked) for one in fields.objects("questions"))
        return Record(document, layers, Status(status), fields.text("split", ""), questions)

    def _layer(self, fields: Fields, text: str) -> Layer:
        self._notice(fields, _layer)
        taken: set[str] = set()
        spans = _plain_spans(fields.values.get("spans"), text, taken)
        if spans is None:
            taken.clear()
            spans = frozenset(self._span(span, text, taken) for span in fields.objects("spans"))
        verdicts = frozenset(self._verdict(verdict, text, taken) for verdict in fields.objects("verdicts"))
        return Layer(fields.text("annotator", ""), Marks(spans, verdicts))

    def _span(self, fields: Fields, text: str, taken: set[str]) -> Span:
        self._notice(fields, _span)
        start, end = _range(fields, text)
        attributes = tuple(sorted(fields.strings("attributes").items()))
        return Span(start, end, _label(fields), self._identifier(fields, taken), attributes)

    def _verdict(self, fields: Fields, text: str, taken: set[str]) -> Verdict:
        self._notice(fields, VERDICT)
        outcome = fields.text("outcome")
        if outcome not in set(Outcome):
            fields.wrong(
                "outcome",
                said("must be one of {names}, not {value!r}", names=", ".join(Outcome), value=outcome),
            )
        start, end = _range(fields, text)
        source, confidence = fields.text("source"), fields.share("confidence")
        own = self._identifier(fields, taken)
        label, span = _label(fields), fields.text("span", "")
        return Verdict(Outcome(outcome), start, end, label, source, confidence, own, span)

    def _question(self, fields: Fields, text: str, taken: set[str]) -> Question:
        self._notice(fields, QUESTION)
        return question_of(fields, text, self._identifier(fields, taken))

    def _identifier(self, fields: Fields, taken: set[str]) -> str:
        own = fields.text("id", "") or new_id()
        if own in taken:
            fields.wrong("id", said("is {own!r}, the name of something before it", own=own))
        taken.add(own)
        return own

    def _notice(self, fields: Fields, known: str) -> None:
        for name in sorted(fields.values.keys() - set(known.split()) - self._unknown):
            self._unknown.add(name)
            reason = said("the field {name!r} is unknown and is left out", name=name)
            self._report.problems.append(Problem(self._where, fields.line, 0, reason, fatal=False))


def _plain_spans(entries: object, text: str, taken: set[str]) -> frozenset[Span] | None:
    """The spans of a list in which nothing is amiss or out of the common, looked at column by column.

    None where a closer look is due; it tells what is wrong, and takes four to five times as long.
    """
    if type(entries) is not list or not entries:
        return None
    if set(map(type, entries)) != {dict} or set(map(len, entries)) != {len(_span_fields)}:
        return None
    try:
        starts, ends, labels, ids, quoted, attributes = zip(*map(_what_a_span_says, entries), strict=True)
    except KeyError:
        return None
    if any(attributes) or set(map(type, attributes)) != {dict}:
        return None
    if set(map(type, starts + ends)) != {int} or set(map(type, labels + ids)) != {str}:
        return None
    if min(starts) < 0 or max(ends) > len(text) or not all(map(lt, starts, ends)):
        return None
    if list(quoted) != [text[start:end] for start, end in zip(starts, ends, strict=True)]:
        return None
    if not all(label.isprintable() and label for label in set(labels)):
        return None
    own = set(ids)
    if len(own) < len(ids) or not taken.isdisjoint(own) or not all(map(str.isalnum, own)):
        return None
    taken |= own
    return frozenset(checked_spans(starts, ends, labels, ids))


def _label(fields: Fields) -> str:
    return fields.text("label") or fields.wrong("label", said("is empty: every span needs a label"))


def _range(fields: Fields, text: str) -> tuple[int, int]:
    """The offsets of a span or verdict, checked against the text and against the text it quotes."""
    start, end = fields.whole("start"), fields.whole("end")
    if not 0 <= start < end:
        fields.wrong(
            "start", said("is {start} and its end {end}: a span needs 0 <= start < end", start=start, end=end)
        )
    quoted = fields.text("text") if "text" in fields.values else None
    if quoted is not None and text[start:end] != quoted:
        for unit, codec, size in (("UTF-16 units", "utf-16-le", 2), ("UTF-8 bytes", "utf-8", 1)):
            if text.encode(codec)[start * size : end * size] == quoted.encode(codec):
                fields.wrong(
                    "start", said("counts {unit}: offsets must count Unicode code points", unit=unit)
                )
        fields.wrong(
            "text",
            said("is {quoted!r}, but the document has {text!r} there", quoted=quoted, text=text[start:end]),
        )
    if end > len(text):
        fields.wrong("end", said("is {end}, but the text ends at {count}", end=end, count=len(text)))
    return start, end
