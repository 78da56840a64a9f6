# SPDX-License-Identifier: MIT
"""The commands about suggestions: fill them in, show what would be highlighted, compare them with gold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from corpus.command_line import counted, pairs, print_json, print_table, progress, say
from corpus.errors import CorpusError
from corpus.options import Annotator, Encoding, Format, Json, Map, Place, Starter, With

if TYPE_CHECKING:
    from annotation.suggesters.suggester import Suggester, SuggesterError
    from corpus.corpus import Corpus

LEARNED = "learned"
_PAGE = 200


def suggest(corpus: Place, names: With = None) -> None:
    """Ask the suggesters about all documents, and keep their answers."""
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened, progress("Suggesting") as told:
        asked = _suggesters(names or (), opened)
        count = opened.documents.count()
        found = 0
        for done, id in enumerate(_ids(opened), 1):
            found += sum(map(len, opened.suggestions.voices(opened.documents.get(id), asked)))
            told(done, count)
        failures = opened.suggestions.failures
    what = f"{counted(count, 'document')}, {counted(found, 'suggestion')}"
    say(f"{what} of {', '.join(one.name for one in asked if one.name not in failures)}.")
    _complain(failures)


def suggestions(
    corpus: Place,
    document: Annotated[str | None, typer.Option(metavar="ID", help="only this document")] = None,
    names: With = None,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """What would be highlighted; suggesters that were not asked yet are asked now."""
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    who = annotator or default_annotator()
    with Corpus.open(corpus) as opened:
        asked = _suggesters(names or (), opened)
        ids = [document] if document else list(_ids(opened))
        shown = [_highlighted(opened, id, who, asked) for id in ids]
        _complain(opened.suggestions.failures)
    if as_json:
        print_json({"documents": shown})
        return
    head = ("document", "start", "end", "label", "source", "confidence", "text")
    print_table(head, [(d["id"], *(s[key] for key in head[1:])) for d in shown for s in d["suggestions"]])


def _complain(failures: Mapping[str, SuggesterError]) -> None:
    for failure in failures.values():
        say(str(failure))


def _highlighted(corpus: Corpus, id: str, annotator: str, asked: Sequence[Suggester]) -> dict[str, Any]:
    """A document's suggestions that the annotator has not answered, with the text they stand on."""
    document = corpus.documents.get(id)
    marks = corpus.annotations.marks(id, annotator)
    pending = marks.pending(corpus.suggestions.ask(document, asked))
    found = [
        {
            "start": s.start,
            "end": s.end,
            "label": s.label,
            "text": document.text[s.start : s.end],
            "source": s.source,
            "confidence": s.confidence,
            "reason": s.reason,
        }
        for s in pending
    ]
    return {"id": id, "title": document.title, "sha256": document.sha256, "suggestions": found}


def evaluate(
    corpus: Place,
    gold: Annotated[list[Path], typer.Option(metavar="PATH", help="a file or folder of gold, repeatable")],
    more: Annotated[list[Path] | None, typer.Argument(help="more gold")] = None,
    format: Format = None,
    encoding: Encoding = None,
    names: With = None,
    labels: Annotated[str | None, typer.Option(metavar="A,B", help="score only these labels")] = None,
    map: Map = None,
    tokens: Annotated[
        int | None, typer.Option(min=1, help="cut documents at sentences, near so many words")
    ] = None,
    starter: Starter = None,
    as_json: Json = False,
) -> None:
    """Compare what would be suggested with gold files; nothing is kept."""
    from annotation import evaluation
    from annotation.suggesters.catalogue import suggesters
    from corpus.corpus import Corpus
    from corpus.first_sight import starter_for
    from corpus.reading import files_of, format_named, read_file

    label_map = pairs(map or ())
    chosen = format_named(format) if format else None
    with Corpus.open(corpus) as opened, progress("Comparing") as told:
        paths = files_of([*gold, *(more or ())])
        asked = _suggesters(names or (), opened, suggesters(starter_for(paths, starter), opened.lists.read()))
        files = [read_file(path, chosen, encoding) for path in paths]
        records = [record for file in files for record in file.records]
        scores = evaluation.evaluate(
            records,
            opened.scheme,
            asked,
            labels=[label.strip() for label in labels.split(",")] if labels else None,
            label_map=label_map,
            word_edges=any(file.format.name in ("conll", "conll-nested") for file in files),
            tokens=tokens,
            progress=lambda done: told(done, len(records)),
        )
    if as_json:
        print_json(scores)
        return
    head = ("", "precision", "recall", "f1")
    print_table(head, [(name, *(score[key] for key in head[1:])) for name, score in _scores(scores)])
    gold_counts = f"{counted(scores['documents'], 'document')}, {counted(scores['spans'], 'span')}"
    say(f"{gold_counts}, {scores['suggested']} suggested.")


def _scores(scores: dict[str, Any]) -> Iterator[tuple[str, dict[str, float]]]:
    for name in ("exact", "partial", "words"):
        yield name, scores[name]
    yield from sorted(scores["by_label"].items())


def _ids(corpus: Corpus) -> Iterator[str]:
    """The identifiers of all documents in the order of import."""
    first = 0
    while page := corpus.documents.page(first, _PAGE):
        yield from (entry.id for entry in page)
        first += len(page)


def _suggesters(
    names: Iterable[str], corpus: Corpus, known: Sequence[Suggester] | None = None
) -> list[Suggester]:
    """The suggesters of these names, or all that need no learning. Raises CorpusError for a name that is none.

    The one that learns is taught by the corpus, and speaks for the others too. `known` are those there are,
    those of the corpus if not given.
    """
    known = corpus.lists.voices() if known is None else known
    wanted: list[Suggester] = []
    for name in names:
        one = next((each for each in known if each.name == name), None)
        if name == LEARNED:
            from corpus.learning import learn  # with numpy, only where it is asked for

            one = learn(corpus).learned()
        if one is None:
            raise CorpusError(
                "There is no suggester {name!r}: give one of {known}.",
                name=name,
                known=", ".join([*(each.name for each in known), LEARNED]),
            )
        wanted.append(one)
    return wanted or list(known)
