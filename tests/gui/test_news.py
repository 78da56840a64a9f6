# SPDX-License-Identifier: MIT
"""A window on a guarded corpus follows what others do there, says when the connection broke, and that it is back."""

from __future__ import annotations

import psycopg

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.span import Span
from corpus.corpus import Corpus
from corpus.team import guard
from gui.hand import wait_until

TEXT = "وصل سليم الحداد إلى بغداد"


def test_the_window_follows_and_survives_a_broken_connection(opened, postgresql: str):
    with Corpus.create(postgresql, load("anercorp")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "خبر", "d0")), "salma")
        guard.init(corpus)
    application = opened(language="en")
    assert application.workbench.open_corpus(postgresql)
    said: list[str] = []
    news = application.window.desk.parts.get("news")
    news.said.connect(said.append)
    assert wait_until(lambda: news.listening)
    other = Corpus.open(postgresql)
    other.annotations.apply("d0", "salma", Edit(frozenset({Span.new(4, 15, "PERS")})))
    page = application.workbench.on_page
    assert wait_until(lambda: len(page.marks.spans) == 1)

    with psycopg.connect(postgresql, autocommit=True) as owner:
        owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()"
        )
    assert wait_until(lambda: any("broke" in words for words in said))
    other.annotations.apply("d0", "salma", Edit(frozenset({Span.new(20, 25, "LOC")})))
    assert wait_until(lambda: any("again" in words for words in said))
    assert wait_until(lambda: len(page.marks.spans) == 2)  # what was missed meanwhile is there
    other.annotations.apply("d0", "salma", Edit(frozenset({Span.new(0, 3, "MISC")})))
    assert wait_until(lambda: len(page.marks.spans) == 3)
    other.close()
    application.close()
