# SPDX-License-Identifier: MIT
"""Any line of the journal can be taken back, once, by whom it concerns; the journal goes on."""

from __future__ import annotations

import pytest

from annotation.document import Status
from annotation.edit import Edit, replace
from annotation.span import Span
from corpus import splits
from corpus.check import check
from corpus.corpus import Corpus
from corpus.describing import describe
from corpus.errors import CorpusError
from corpus.splitting import Split
from corpus.taking_back import can_take_back, take_back
from corpus.telling import Event, changes, events

SPAN = Span.new(11, 22, "PERS")


def last(corpus: Corpus, kind: str) -> Event:
    return [event for event in events(corpus, "visit") if event.kind == kind][-1]


def test_an_edit_of_long_ago(corpus: Corpus):
    later = Span.new(0, 3, "LOC")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    first = last(corpus, "do")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({later})))
    take_back(corpus, first, "mona")
    assert corpus.annotations.marks("visit", "mona").spans == {later}
    with pytest.raises(CorpusError, match="Nothing of that stands"):
        take_back(corpus, first, "mona")
    take_back(corpus, last(corpus, "do"), "mona")  # taking back the taking back
    assert corpus.annotations.marks("visit", "mona").spans == {SPAN, later}
    assert check(corpus) == []


def test_marks_of_others_stay_theirs(corpus: Corpus):
    corpus.annotations.apply("visit", "rim", Edit(frozenset({SPAN})))
    line = last(corpus, "do")
    assert (can_take_back(line, "mona"), can_take_back(line, "rim")) == (False, True)
    with pytest.raises(CorpusError, match="marks of mona"):
        take_back(corpus, line, "mona")
    assert not can_take_back(last(corpus, "import"), "mona")  # it brought no marks


def test_everything_but_marks(corpus: Corpus):
    corpus.documents.set_status("visit", Status.DONE, "mona")
    describe(corpus.database, ["visit"], {"year": "2025", "place": "حلب"}, "mona")
    describe(corpus.database, ["visit"], {"year": "2026", "place": ""}, "mona")
    splits.deal(corpus, Split.parse("a=.5,b=.5"), "mona")
    for kind in ("status", "split", "describe"):
        take_back(corpus, last(corpus, kind), "rim")
    assert corpus.documents.entry("visit").status is Status.NEW
    assert dict(corpus.documents.get("visit").metadata) == {"year": "2025", "place": "حلب"}
    assert splits.parted(corpus).undealt == 1
    corpus.trash.put("visit", "mona")
    take_back(corpus, last(corpus, "trash"), "rim")
    take_back(corpus, last(corpus, "restore"), "rim")
    assert [one.id for one in corpus.trash.content()] == ["visit"]
    assert check(corpus) == []


def test_what_changed_in_words(corpus: Corpus):
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    corpus.annotations.apply("visit", "mona", replace(SPAN, label="OCC"))
    told = events(corpus, "visit", annotator="mona")
    found = changes(corpus, told)
    assert [(c.came, c.label, c.text) for c in found[told[-1].number]] == [
        (False, "PERS", "سليم الحداد"),
        (True, "OCC", "سليم الحداد"),
    ]
    assert events(corpus, annotator="nobody") == []
    assert {one.title for one in told} == {"زيارة"}
