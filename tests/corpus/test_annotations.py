# SPDX-License-Identifier: MIT
"""The one write: rows and journal together, or nothing."""

from __future__ import annotations

from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import select

from annotation.document import Status
from annotation.edit import Edit, Marks, accept, reject, replace
from annotation.history import History, Step
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import layers, tables
from corpus.corpus import Corpus
from corpus.errors import BusyError, ConflictError, CorpusError


def added(start: int, end: int, label: str = "PERS") -> Edit:
    return Edit(frozenset({Span.new(start, end, label)}))


def journal(corpus: Corpus) -> list[dict[str, Any]]:
    table = tables.journal
    with corpus.database.reading() as connection:
        return [dict(row) for row in connection.execute(select(table).order_by(table.c.number)).mappings()]


def test_a_confirmed_suggestion_is_there_after_reopening(corpus: Corpus, place: Path):
    edit = accept(Suggestion(11, 22, "PERS", "names", 0.75, "title before a name"))
    corpus.annotations.apply("visit", "mona", edit)
    corpus.close()
    with Corpus.open(place) as again:
        marks = again.annotations.marks("visit", "mona")
        assert edit.apply_to(Marks()) == marks
        assert {v.confidence for v in marks.verdicts} == {0.75}
        assert again.annotations.annotators("visit") == ["mona"]
        assert again.annotations.annotators("market") == []
        assert again.annotations.history("visit", "mona") == History((edit,), 1)
        assert again.documents.entry("visit").status is Status.STARTED
        assert again.documents.entry("visit").spans == 1
        assert again.documents.entry("market").status is Status.NEW


def test_undo_goes_on_after_a_restart(corpus: Corpus, place: Path):
    first, second = added(11, 22), reject(Suggestion(40, 45, "DATE", "dates", 0.5, "day"))
    for edit in (first, second):
        corpus.annotations.apply("visit", "mona", edit)
    corpus.close()
    with Corpus.open(place) as again:
        for _ in range(2):
            undone = again.annotations.history("visit", "mona").undoable
            assert undone is not None
            again.annotations.apply("visit", "mona", undone, Step.UNDO)
        assert again.annotations.marks("visit", "mona") == Marks()
        assert again.annotations.history("visit", "mona") == History((first, second), 0)
        redone = again.annotations.history("visit", "mona").redoable
        assert redone == first
        again.annotations.apply("visit", "mona", redone, Step.REDO)
        assert again.annotations.marks("visit", "mona") == first.apply_to(Marks())
        assert [row["kind"] for row in journal(again)][2:] == ["do", "do", "undo", "undo", "redo"]


def test_a_span_keeps_its_identifier_when_it_changes(corpus: Corpus):
    span = Span.new(11, 15, "PERS", (("certain", "no"),))
    corpus.annotations.apply("visit", "mona", Edit(frozenset({span})))
    corpus.annotations.apply("visit", "mona", replace(span, label="ORG", end=22))
    assert corpus.annotations.marks("visit", "mona").spans == {
        Span(11, 22, "ORG", span.id, (("certain", "no"),))
    }


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (added(0, 500), "outside the text"),
        (added(0, 4, "WEAPON"), "no label WEAPON"),
        (added(0, 4, "PER"), "no label PER"),  # an alias is for files, not for marks
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(corpus: Corpus, edit: Edit, says: str):
    before = journal(corpus)
    with pytest.raises(CorpusError, match=says):
        corpus.annotations.apply("visit", "mona", edit)
    assert journal(corpus) == before
    assert corpus.annotations.marks("visit", "mona") == Marks()
    assert corpus.documents.entry("visit").status is Status.NEW


def test_an_edit_fails_as_a_whole(corpus: Corpus):
    good, bad = Span.new(11, 22, "PERS"), Span.new(0, 500, "PERS")
    with pytest.raises(CorpusError):
        corpus.annotations.apply("visit", "mona", Edit(frozenset({good, bad})))
    assert corpus.annotations.marks("visit", "mona") == Marks()


def test_an_unknown_document_is_a_sentence(corpus: Corpus):
    for call in (
        lambda: corpus.annotations.marks("nowhere", "mona"),
        lambda: corpus.annotations.annotators("nowhere"),
        lambda: corpus.annotations.history("nowhere", "mona"),
        lambda: corpus.annotations.apply("nowhere", "mona", added(0, 2)),
        lambda: corpus.documents.get("nowhere"),
        lambda: corpus.documents.entry("nowhere"),
        lambda: corpus.documents.set_status("nowhere", Status.DONE, "mona"),
    ):
        with pytest.raises(CorpusError, match="no document 'nowhere'"):
            call()


def test_an_empty_edit_writes_nothing(corpus: Corpus):
    before = journal(corpus)
    corpus.annotations.apply("visit", "mona", Edit())
    assert journal(corpus) == before


def test_two_windows_cannot_both_delete_one_span(corpus: Corpus, place: Path):
    span = Span.new(11, 22, "PERS")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({span})))
    with Corpus.open(place) as other:
        other.annotations.apply("visit", "mona", Edit(removed=frozenset({span})))
        for edit in (Edit(removed=frozenset({span})), replace(span, label="ORG")):
            with pytest.raises(ConflictError, match="another window"):
                corpus.annotations.apply("visit", "mona", edit)
        other.annotations.apply("visit", "mona", Edit(frozenset({span})))
        with pytest.raises(ConflictError):
            corpus.annotations.apply("visit", "mona", Edit(frozenset({span})))


def test_undo_must_be_the_journal_s_next(corpus: Corpus, place: Path):
    mine, theirs = added(0, 3), added(4, 10)
    corpus.annotations.apply("visit", "mona", mine)
    with Corpus.open(place) as other:
        other.annotations.apply("visit", "mona", theirs)
    with pytest.raises(ConflictError):
        corpus.annotations.apply("visit", "mona", mine.inverse(), Step.UNDO)
    corpus.annotations.apply("visit", "mona", theirs.inverse(), Step.UNDO)
    corpus.annotations.apply("visit", "mona", mine.inverse(), Step.UNDO)
    assert corpus.annotations.marks("visit", "mona") == Marks()


def test_annotators_do_not_see_each_other_s_marks(corpus: Corpus):
    span = Span.new(11, 22, "PERS")
    for name in ("mona", "تيم"):  # one identifier may stand in two layers
        corpus.annotations.apply("visit", name, Edit(frozenset({span})))
    corpus.annotations.apply("visit", "تيم", Edit(removed=frozenset({span})))
    assert corpus.annotations.marks("visit", "mona").spans == {span}
    assert corpus.annotations.marks("visit", "تيم") == Marks()
    assert corpus.annotations.marks("visit", "nobody") == Marks()
    assert corpus.annotations.history("visit", "nobody") == History()


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 300])
def test_an_annotator_needs_a_name(corpus: Corpus, name: str):
    with pytest.raises(CorpusError, match="not a name"):
        corpus.annotations.apply("visit", name, added(0, 3))


def test_threads_and_two_windows_confirm_at_once(corpus: Corpus, place: Path):
    """Six threads over two doors to one file: nothing is lost, nothing is refused."""
    each, failures = 8, []
    with Corpus.open(place) as other:
        start = Barrier(6)

        def work(number: int) -> None:
            try:
                start.wait()
                for _ in range(each):
                    door = (corpus, other)[number % 2]
                    door.annotations.apply("visit", f"person {number // 3}", added(number, number + 3))
            except BaseException as error:
                failures.append(error)

        threads = [Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    counts = [len(corpus.annotations.marks("visit", f"person {n}").spans) for n in range(2)]
    assert counts == [3 * each, 3 * each]
    assert sum(row["kind"] == "do" for row in journal(corpus)) == 6 * each


def test_who_is_in_a_hurry_waits_a_moment_only(corpus: Corpus, place: Path | str):
    """Also for someone in another program; what was not written may be tried again, and then is."""
    edit = added(0, 3)
    with Corpus.open(place) as other:
        with other.database.writing() as connection:
            layers.hold(connection, "visit")
            with pytest.raises(BusyError, match="is busy"):
                corpus.annotations.apply("visit", "mona", edit, hurried=True)
        corpus.annotations.apply("visit", "mona", edit, hurried=True)
    assert corpus.annotations.marks("visit", "mona").spans == edit.added


@pytest.mark.sqlite
def test_also_for_someone_in_the_same_program(corpus: Corpus):
    with (
        corpus.database.writing(),
        pytest.raises(BusyError),
        corpus.database.writing(hurried=True),
    ):
        pass
