# SPDX-License-Identifier: MIT
"""Two annotators with planted disagreements, the figures counted by hand, adjudication by keys, and gold that is exported."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from typer.testing import CliRunner

from annotation.adjudication import Kind
from annotation.document import Document, Status
from annotation.formats.format import Record
from annotation.scheme import load
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.team.assignments import deal
from gui.hand import drag, press, wait_until, write

ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "وصل سليم الحداد إلى وببغداد مع وزير النخيل صباحا"
# What each marks with the mouse, and the key of its label: the same; another boundary, clitic, label; missing.
MONA = (("سليم الحداد", "1"), ("وببغداد", "3"), ("وزير", "7"), ("النخيل", "3"), ("وصل", "8"))
OMAR = (("سليم", "1"), ("بغداد", "3"), ("وزير", "7"), ("النخيل", "4"))


def annotate(application, said) -> None:
    """Mark with the mouse and label keys what somebody says, then be done with the document."""
    window, workbench = application.window, application.workbench
    for words, key in said:
        start = TEXT.index(words)
        drag(window.reader, start, start + len(words), ALT)
        assert window.reader.selection == (start, start + len(words))
        write(window.reader, key)
    assert len(workbench.on_page.marks.spans) == len(said)
    write(window.reader, "d")
    assert wait_until(lambda: not application.background.busy)


def test_from_two_annotators_to_exported_gold(opened, tmp_path: Path):
    place = tmp_path / "news.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        corpus.documents.add(Record(Document(TEXT, "خبر", "d0")), "rima")
        assert deal(corpus, ["d0"], ["mona", "omar"], 2, "rima") == 2
    for name, said in (("mona", MONA), ("omar", OMAR)):
        application = opened(place, annotator=name)
        annotate(application, said)
        blind = application.workbench.corpus.annotations.is_blind("d0", "omar")
        assert blind == (name == "mona")
        application.close()

    application = opened(place, annotator="dina")
    reader = application.window.reader
    assert application.workbench.corpus.documents.entry("d0").status is Status.DONE
    press(reader, Qt.Key.Key_J, CTRL | SHIFT)
    panel = application.window.shelves.panel("adjudication")

    def quiet() -> bool:
        return not (panel.settling.busy or application.background.busy)

    assert wait_until(quiet)
    panel.waiting.setCurrentRow(0)
    press(panel.waiting, Qt.Key.Key_Return)
    assert wait_until(quiet)
    found = {TEXT[d.start : d.end]: set(d.kinds) for d in panel.settling.matter.disputes}
    assert found == {
        "وصل": {Kind.MISSING},
        "سليم الحداد": {Kind.BOUNDARY},
        "وببغداد": {Kind.CLITIC},
        "النخيل": {Kind.LABEL},
    }
    # Nine spans; one the same; one the same but for proclitics; of Mona's five three touch one of their label, of
    # Omar's four three: 2 · 0.6 · 0.75 / 1.35.
    done = CliRunner().invoke(app, ["agreement", str(place), "--json"])
    told = json.loads(done.stdout)
    assert told["overall"]["exact"] == 2 / 9
    assert told["overall"]["clitic"] == 4 / 9
    assert abs(told["overall"]["partial"] - 2 / 3) < 1e-9
    cells = {(c["one"], c["other"], c["boundary"]): c["count"] for c in told["confusion"]}
    assert cells == {
        ("OCC", "OCC", "same"): 1,
        ("PERS", "PERS", "other"): 1,
        ("GPE", "GPE", "clitic"): 1,
        ("GPE", "LOC", "same"): 1,
        ("", "EVENT", "missing"): 1,
    }
    write(panel.waiting, "a")
    for wanted in ("", "سليم الحداد", "بغداد", "النخيل"):
        versions = panel.dispute.versions
        if not wanted:
            write(panel.waiting, "0")
            continue
        choices = [[TEXT[s:e] for s, e, _ in version] for version, _ in versions]
        write(panel.waiting, str(choices.index([wanted]) + 1))
    write(panel.waiting, "f")
    assert wait_until(quiet)
    assert application.refused == []
    application.close()

    done = CliRunner().invoke(
        app, ["export", str(place), str(tmp_path / "gold.jsonl"), "--format", "tawsim-jsonl"]
    )
    assert done.exit_code == 0, done.output
    record = json.loads((tmp_path / "gold.jsonl").read_text("utf-8"))
    (layer,) = record["layers"]
    assert (record["status"], layer["annotator"]) == ("adjudicated", "gold")
    assert [s["text"] for s in layer["spans"]] == ["سليم الحداد", "بغداد", "وزير", "النخيل"]
    rejected = [v for v in layer["verdicts"] if v["outcome"] == "rejected"]
    assert [(v["source"], v["label"]) for v in rejected] == [("@mona", "EVENT")]
