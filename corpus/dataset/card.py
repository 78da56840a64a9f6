# SPDX-License-Identifier: MIT
"""The card of a dataset, README.md: a head that Hugging Face reads, then the same in Arabic and in English."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

from corpus.dataset.edition import WHOLE
from corpus.dataset.manifest import Told, tool_version
from corpus.splitting import Split
from resources import path

NAME = "README.md"
# https://github.com/huggingface/hub-docs/blob/main/datasetcard.md
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
# What the viewer of Hugging Face opens without a script.
_VIEWED = ("parquet", "jsonl-doccano", "jsonl-prodigy", "csv", "tsv")
_COMMONS = re.compile(r"cc[ -]?(by(?:-(?:nc|sa|nd))*)[ -]?v?(\d\.\d)", re.IGNORECASE)
_FREE = {"mit": "mit", "apache 2.0": "apache-2.0", "apache-2.0": "apache-2.0", "odbl": "odbl"}
_FREE |= {"cc0": "cc0-1.0", "cc0 1.0": "cc0-1.0", "cc0-1.0": "cc0-1.0"}


def card(told: Told) -> str:
    """The text of the card."""
    arabic, english = (Page(told, language) for language in ("ar", "en"))
    return "\n".join(
        [*_head(told), "", '<div dir="rtl" lang="ar">', "", *arabic.lines(), "</div>", "", *english.lines()]
    )


def licence_id(licence: str) -> str:
    """The identifier of a licence on Hugging Face; "other" where it has none."""
    told = licence.strip().lower()
    if found := _COMMONS.search(told.replace("_", "-")):
        return f"cc-{found[1]}-{found[2]}"
    return _FREE.get(told, "other")


def _head(told: Told) -> Iterator[str]:
    edition = told.edition
    documents = sum(part.documents for part in told.parts)
    yield "---"
    yield "language:\n- ar"
    if edition.licence:
        yield f"license: {licence_id(edition.licence)}"
        if licence_id(edition.licence) == "other":
            yield f"license_name: {_quoted(edition.licence)}"
    yield f"pretty_name: {_quoted(edition.title or 'Tawsim dataset')}"
    yield "task_categories:\n- token-classification"
    yield "task_ids:\n- named-entity-recognition"
    yield "annotations_creators:\n- expert-generated"
    yield f"size_categories:\n- {next((name for most, name in _SIZES if documents < most), '1M<n<10M')}"
    if told.content.format.name in _VIEWED:
        yield "configs:\n- config_name: default\n  data_files:"
        for part in told.parts:
            split = "train" if part.name == WHOLE else part.name
            places = [file.path for file in told.files if file.part == part.name]
            where = places[0] if len(places) == 1 else f"data/{part.name}/*"
            yield f"  - split: {_quoted(split)}\n    path: {_quoted(where)}"
    yield "---"


def _quoted(value: str) -> str:
    """A text as YAML takes it whatever it holds: JSON's strings are YAML's."""
    return json.dumps(" ".join(value.split()), ensure_ascii=False)


class Page:
    """The card in one language."""

    def __init__(self, told: Told, language: str) -> None:
        self._told = told
        self._arabic = language == "ar"
        self._words: dict[str, Any] = tomllib.loads(
            path(f"cards/{language}.toml").read_text(encoding="utf-8")
        )

    def lines(self) -> Iterator[str]:
        """The lines of the page, in Markdown."""
        edition, scheme = self._told.edition, self._told.scheme
        documents = sum(part.documents for part in self._told.parts)
        yield f"# {_plain(edition.title) or self._say('untitled')}\n"
        name = _plain(scheme.ar if self._arabic else scheme.en)
        spans = self._told.exported.total()
        yield self._say("lead", documents=documents, spans=spans, scheme=name, version=tool_version()) + "\n"
        if edition.date:
            yield self._say("date", date=edition.date) + "\n"
        sections = (("contents", self._contents()), ("making", self._making()), ("reading", self._reading()))
        for heading, lines in (*sections, ("losses", self._losses()), ("rights", self._rights())):
            yield f"## {self._say(heading)}\n"
            yield from lines
            yield ""

    def _say(self, key: str, **values: object) -> str:
        told = {name: self._shown(value) for name, value in values.items()}
        return str(self._words[key]).format(**told)

    def _shown(self, value: object) -> str:
        if isinstance(value, int | float) and self._arabic:
            return str(value).replace(".", "٫").translate(str.maketrans("0123456789", self._words["digits"]))
        return str(value)

    def _contents(self) -> Iterator[str]:
        """Two tables: parts by size, labels by part."""
        parts = self._told.parts
        yield _row(map(self._say, ("part", "documents", "characters", "spans")))
        yield _row(("---",) * 4)
        for part in parts:
            counts = (part.documents, part.characters, part.labels.total())
            yield _row((f"`{part.name}`", *map(self._shown, counts)))
        yield ""
        names = [f"`{part.name}`" for part in parts] if len(parts) > 1 else []
        yield _row((self._say("label"), self._say("meaning"), *names, self._say("total")))
        yield _row(("---",) * (3 + len(names)))
        exported = self._told.exported
        for label, count in sorted(exported.items(), key=lambda one: (-one[1], one[0])):
            known = self._told.scheme.find(label)
            meaning = (known.ar if self._arabic else known.en) if known else ""
            each = [part.labels[label] for part in parts] if names else []
            yield _row((f"`{_plain(label)}`", _plain(meaning), *map(self._shown, (*each, count))))

    def _making(self) -> Iterator[str]:
        edition, content = self._told.edition, self._told.content
        layer = (
            content.disguise.called(edition.layer) if content.disguise and edition.layer else edition.layer
        )
        kind = {None: "layer_gold", "gold": "layer_gold", "all": "layer_all"}.get(layer, "layer_one")
        yield "- " + self._say(kind, layer=_plain(layer or ""))
        unfinished = content.preparing.unfinished
        yield "- " + self._say("unfinished" if unfinished else "finished", unfinished=unfinished)
        for pair in self._told.concord:
            one, other = pair.one, pair.other
            if content.disguise:
                one, other = content.disguise.called(one), content.disguise.called(other)
            shown = "—" if pair.f1 is None else pair.f1
            yield "- " + self._say(
                "agreement", one=_plain(one), other=_plain(other), documents=pair.documents, f1=shown
            )
        if not self._told.concord:
            yield "- " + self._say("no_agreement")
        yield from self._standing()
        if isinstance(edition.parts, Split):
            yield "- " + self._say("split_shares", seed=edition.parts.seed)
            if edition.parts.group:
                yield "- " + self._say("split_group", group=f"`{_plain(edition.parts.group)}`")
            if edition.apart:
                yield "- " + self._say("split_apart")
        elif edition.parts:
            yield "- " + self._say("split_frozen")
        if content.choices.nested != "keep":
            yield "- " + self._say("nested", nested=f"`{_plain(content.choices.nested)}`")
        if content.disguise:
            yield "- " + self._say("pseudonyms")

    def _standing(self) -> Iterator[str]:
        """How far annotators agreed, and what somebody settled."""
        told, disguise = self._told.standing, self._told.content.disguise
        words, spans = told.figures.words(), told.figures.overall()
        if told.figures.documents:
            values = (spans.exact, spans.clitic, words.alpha, words.alpha_marked)
            exact, clitic, alpha, marked = ("—" if value is None else round(value, 4) for value in values)
            many = len(told.figures.documents)
            yield "- " + self._say(
                "reliability", documents=many, exact=exact, clitic=clitic, alpha=alpha, marked=marked
            )
        if told.settled:
            by, people = (
                [disguise.called(n) if disguise else n for n in some] for some in (told.by, told.people)
            )
            names = {"by": _plain(", ".join(by)), "people": _plain(", ".join(people))}
            yield "- " + self._say("settled", documents=told.settled, **names)
        if told.open:
            yield "- " + self._say("unsettled", places=told.open)

    def _reading(self) -> Iterator[str]:
        content = self._told.content
        yield "- " + self._say("format", format=f"`{content.format.name}`")
        unit = content.format.holds.offsets
        words = self._say(f"words_{content.choices.words}")
        kind = {
            "code points": "offsets_points",
            "UTF-16 units": "offsets_utf16",
            "words": "offsets_words",
        }.get(unit)
        if kind:
            yield "- " + self._say(kind, words=words)
        yield "- " + self._say("files")
        yield ""
        data = [file.path for file in self._told.files if file.part]
        for place in data[:12]:
            yield f"  - `{place}`"
        if len(data) > 12:
            yield "  - …"

    def _losses(self) -> Iterator[str]:
        content = self._told.content
        losses = content.losses.losses
        stored, exported = content.seen.stored.total(), self._told.exported.total()
        yield self._say("lost", stored=stored, exported=exported) if losses else self._say("no_losses")
        yield ""
        kinds = self._words.get("kinds", {})
        for kind, count in sorted(losses.items()):
            yield f"- {kinds.get(kind, kind)}: {self._shown(count)}"
        for reason, count in sorted(content.seen.left_out.items()):
            yield "- " + self._say(f"left_{reason.replace(' ', '_')}", count=count)

    def _rights(self) -> Iterator[str]:
        edition, licences = self._told.edition, self._told.content.seen.licences
        told = (
            self._say("licence", licence=_plain(edition.licence))
            if edition.licence
            else self._say("no_licence")
        )
        yield told
        sources = [
            f"{_plain(name) or self._say('no_source')} ({self._shown(count)})"
            for name, count in sorted(licences.items())
        ]
        yield ""
        yield self._say("sources", sources="، ".join(sources) if self._arabic else ", ".join(sources))
        if edition.citation:
            yield ""
            yield self._say("citation")
            yield ""
            yield "```\n" + edition.citation.replace("`", "'") + "\n```"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _plain(words: str) -> str:
    """Words from outside as Markdown shows them: on one line, with no sign of its own."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", " ".join(words.split()))
