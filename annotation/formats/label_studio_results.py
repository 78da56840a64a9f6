# SPDX-License-Identifier: MIT
"""What the tasks of Label Studio hold: a text, regions with labels and the words they quote, free fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from annotation.formats.json_fields import Fields
from annotation.formats.offsets import Quote, converter, misfit
from annotation.formats.particulars import PREFIX
from annotation.saying import said
from annotation.span import Span, new_id


@dataclass(slots=True)
class Region:
    """One labelled range of an annotation, with the text fields that belong to it."""

    fields: Fields
    place: Quote
    labels: list[str]
    id: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Page:
    """One task: its text, its annotations by annotator, what is known of it, and what was left out of it."""

    number: str
    text: str
    layers: list[tuple[str, list[Region]]] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)

    @property
    def quotes(self) -> list[Quote]:
        """All ranges of the task with the words they quote."""
        return [region.place for _, regions in self.layers for region in regions]

    def leave(self, kind: str, count: int = 1) -> None:
        """Count something that stays behind."""
        if count:
            self.left[kind] = self.left.get(kind, 0) + count


def pages_of(task: Fields) -> Page:
    """A task in the full or in the short form. Raises FormatError where it is neither."""
    if "data" in task.values:
        data = task.object("data")
        page = Page(task.as_text("id") if "id" in task.values else task.path, _text_of(data))
        page.known = {key: data.as_text(key) for key in data.values if key not in ("text", "Text")}
        meta = task.object("meta")
        page.known |= {key: meta.as_text(key) for key in meta.values}
        for annotation in task.objects("annotations") or task.objects("completions"):
            page.layers.append((_who(annotation), _regions(annotation, page)))
            if annotation.values.get("was_cancelled") is True:
                page.known.setdefault(f"{PREFIX}status", "set-aside")
        page.leave(said("predictions"), len(task.sequence("predictions")))
        return page
    page = Page(task.as_text("id") if "id" in task.values else task.path, _text_of(task))
    labelled = [name for name, value in task.values.items() if _is_labelled(value)]
    regions = [_region(entry, entry, page) for name in labelled for entry in task.objects(name)]
    page.layers.append((task.as_text("annotator") if "annotator" in task.values else "", regions))
    skipped = {"text", "Text", "id", "annotator", "annotation_id", *labelled}
    page.known = {key: task.as_text(key) for key in task.values if key not in skipped}
    return page


def spans_of(page: Page, regions: list[Region], unit: str) -> Iterator[Span]:
    """The spans of regions whose offsets count `unit`: one for each label of a region.

    Raises FormatError where the words quoted do not stand there.
    """
    convert = converter(unit, page.text)
    taken: set[str] = set()
    for region in regions:
        place = region.place
        start, end = convert(place.start), convert(place.end)
        reason = misfit(page.text, place, unit)
        if reason or start is None or end is None:
            region.fields.wrong("value.start", said("is wrong: {reason}", reason=reason))
        for label in region.labels:
            own = region.id if region.id not in taken else new_id()
            taken.add(own)
            yield Span(start, end, label, own, tuple(sorted(region.attributes.items())))


def _is_labelled(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) and "start" in one for one in value)


def _text_of(data: Fields) -> str:
    name = next((name for name in ("text", "Text") if name in data.values), "text")
    return data.text(name)


def _who(annotation: Fields) -> str:
    """The annotator: an address, or the number that Label Studio gives them."""
    who = annotation.values.get("completed_by")
    if isinstance(who, dict):
        person = annotation.object("completed_by")
        return person.text("email", "") or (person.as_text("id") if "id" in who else "")
    return "" if who is None else annotation.as_text("completed_by")


def _regions(annotation: Fields, page: Page) -> list[Region]:
    regions: dict[str, Region] = {}
    fields: list[tuple[Fields, str]] = []
    for result in annotation.objects("result"):
        kind = result.text("type", "")
        own = result.text("id", "") or new_id()
        if kind in ("labels", "hypertextlabels"):
            region = _region(result, result.object("value"), page, own)
            before = regions.setdefault(own, region)
            if before is not region:
                before.labels += region.labels
        elif kind == "textarea":
            fields.append((result, own))
        else:
            page.leave(said("results of type {type}", type=kind or "unknown"))
    for result, own in fields:
        answers = result.object("value").sequence("text")
        name = result.text("from_name", "text").removeprefix(PREFIX)
        if own in regions and len(answers) == 1 and isinstance(answers[0], str):
            regions[own].attributes[name] = answers[0]
        else:
            page.leave(said("results of type {type}", type="textarea"))
    return list(regions.values())


def _region(result: Fields, value: Fields, page: Page, own: str = "") -> Region:
    if not isinstance(value.values.get("start"), int) and "globalOffsets" in value.values:
        there = value.object("globalOffsets")
    else:
        there = value
    quoted = value.text("text") if isinstance(value.values.get("text"), str) else None
    place = Quote(there.whole("start"), there.whole("end"), quoted)
    labels = value.sequence("labels") or value.sequence("hypertextlabels")
    if not labels:
        page.leave(said("regions without a label"))
    for label in labels:
        if not isinstance(label, str) or not label:
            value.wrong("labels", said("must be a list of names"))
    return Region(result, place, labels, own or new_id())
