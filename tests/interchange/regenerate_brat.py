# SPDX-License-Identifier: MIT
"""Makes brat.txt and brat.ann: our files through brat's own reader, marks added by its own objects, and out by its writer.

    python tests/interchange/regenerate_brat.py PATH_TO/server/src

The folder is that of a checkout of brat; its server is not started. First our files of documents of every
kind are read by it: it must refuse no line, and find each span.
"""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

FILES = Path(__file__).parent / "files"


def written(record: Any) -> tuple[str, str, dict[str, int]]:
    """The text and the marks of a document as we write them, and what was lost."""
    from annotation.formats.brat import BRAT
    from annotation.formats.format import Choices, Report

    report = Report()
    text, ann = (file.data.decode("utf-8") for file in BRAT.write_files([record], Choices(), report))
    return text, ann, report.losses


def check(brat: Any, seed: int, count: int = 500) -> None:
    """Documents with all that breaks offsets: brat refuses no line of ours and finds the same words."""
    from hypothesis import Phase, given, settings
    from hypothesis import seed as seeded

    from tests.annotation.formats.anything import records

    @seeded(seed)
    @settings(max_examples=count, deadline=None, database=None, phases=[Phase.generate])
    @given(records())
    def read_by_brat(record: Any) -> None:
        text, ann, losses = written(record)
        found = brat.TextAnnotations(text=text.removeprefix("\ufeff"), source=ann)
        assert found.failed_lines == [], ann
        spans = record.layers[0].marks.spans if record.layers else ()
        alone = losses.get("spans of line breaks alone left out", 0)
        assert len(list(found.get_textbounds())) == len(spans) - alone

    read_by_brat()
    print(f"brat reads our marks of {count} documents.")


def loaded(file: Path) -> Any:
    """brat's module under a name of its own: its own one is that of our package."""
    spec = spec_from_file_location("brat_annotation", file)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(source: str) -> None:
    """Check our writer, then write theirs."""
    sys.path += [source, str(Path(source).parent / "lib"), str(Path(source).parent.parent)]
    brat = loaded(Path(source) / "annotation.py")
    check(brat, seed=1)
    from tests.interchange.news import RECORDS

    text, ann, _ = written(RECORDS[0])
    pieces = f"{text[4:10]} {text[16:22]}"
    found = brat.TextAnnotations(text=text, source=f"{ann}T7\tPERS 4 10;16 22\t{pieces}\n")
    minister, person, first = (one.id for one in list(found.get_textbounds())[:3])
    found.add_annotation(
        brat.BinaryRelationAnnotation(
            found.get_new_id("R"), "Office", "Arg1", person, "Arg2", minister, "\t\n"
        )
    )
    found.add_annotation(brat.AttributeAnnotation(first, found.get_new_id("A"), "Certain", "\n", "yes"))
    found.add_annotation(
        brat.OnelineCommentAnnotation(person, found.get_new_id("#"), "AnnotatorNotes", "\tيراجَع\n")
    )
    assert not found.failed_lines
    (FILES / "brat.txt").write_text(text, encoding="utf-8", newline="")
    (FILES / "brat.ann").write_text(str(found), encoding="utf-8", newline="")


if __name__ == "__main__":
    main(sys.argv[1])
