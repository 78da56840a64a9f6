# SPDX-License-Identifier: MIT
"""Make the stored corpora: one as the tables were at each earlier revision, with work of two people in it.

    python tests/corpus/stored/make.py REVISION

writes REVISION.tawsim.gz beside this file. To be run once when a revision is followed by another; what is
stored already stays as it is.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import MetaData, insert, select

import corpus.migrations
from annotation.document import Document, Status
from annotation.edit import Marks, accept, reject, replace
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import tables
from corpus.corpus import Corpus
from corpus.database import Database, is_file, mark_file, url_of

HERE = Path(__file__).parent


def work(made: Corpus) -> None:
    """What two people did: an import, answers, an undo, a status."""
    imported = Marks(frozenset({Span(4, 14, "PERS", "imported")}))
    record = Record(
        Document("زار سليم الحداد مدينة النخيل يوم الأحد 🙂.", "زيارة", "visit"), (Layer("rim", imported),)
    )
    made.documents.add(record, "rim")
    made.documents.add(Record(Document("افتُتح السوق الجديد\nفي بلدة السدرة.", "سوق", "market")), "mona")
    edit = accept(Suggestion(15, 27, "GPE", "places", 0.75, "مدينة"))
    made.annotations.apply("visit", "mona", edit)
    (span,) = made.annotations.marks("visit", "mona").spans
    made.annotations.apply("visit", "mona", replace(span, label="LOC"))
    no = reject(Suggestion(28, 37, "DATE", "dates", 0.5, "يوم"))
    made.annotations.apply("visit", "mona", no)
    made.annotations.apply("visit", "mona", no.inverse(), Step.UNDO)
    made.documents.set_status("visit", Status.DONE, "mona")


def as_of(revision: str, source: Corpus, target: Database) -> None:
    """The rows of a corpus in tables as they were at a revision."""
    config = Config()
    config.set_main_option("script_location", str(Path(corpus.migrations.__file__).parent))
    with target.engine.connect() as connection, connection.begin():
        if is_file(target.url):
            mark_file(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        then = MetaData()
        then.reflect(connection)
        with source.database.reading() as reader:
            for table in tables.metadata.sorted_tables:
                old = then.tables.get(table.name)
                rows = [dict(row) for row in reader.execute(select(table)).mappings()]
                if old is not None and rows:
                    known = [c for c in table.c if c.name in old.c]
                    connection.execute(
                        insert(table).inline(), [{c.name: row[c.name] for c in known} for row in rows]
                    )


def main() -> None:
    revision = sys.argv[1]
    stored = HERE / f"{revision}.tawsim.gz"
    if stored.exists():
        sys.exit(f"{stored} is there already")
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder) / "old.tawsim"
        with Corpus.create(Path(folder) / "new.tawsim", load("wojood")) as made:
            work(made)
            database = Database(url_of(old))
            as_of(revision, made, database)
            database.close()
        stored.write_bytes(gzip.compress(old.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
