# SPDX-License-Identifier: MIT
"""What goes wrong is told in one sentence, in the language of the window; a crash leaves a report."""

from __future__ import annotations

import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest

from annotation.formats.format import FormatError, Problem
from annotation.saying import said
from corpus.errors import CorpusError
from corpus.reading import read_file
from gui.dialogs.problem_report import ProblemDialog
from gui.diary import KEPT, Crash, Diary
from gui.diary import report as report_of
from gui.hand import wait_until, write
from gui.losses import loss
from gui.problems import CrashHook, sentence, write_report


def test_a_corpus_error_in_arabic_and_english(opened):
    application = opened(language="ar")
    error = CorpusError("{place} is not a corpus of Tawsim.", place="/tmp/a.txt")
    assert sentence(error) == "\u200f\u2068/tmp/a.txt\u2069 ليس مدوّنة توسيم."  # begun from the right
    application.appearance.choose_language("en")
    assert sentence(error) == "\u2068/tmp/a.txt\u2069 is not a corpus of Tawsim."


def test_quoted_and_formatted_values(opened):
    opened(language="en")
    error = CorpusError("The corpus has no document {id!r}.", id="x1")
    assert sentence(error) == "The corpus has no document “\u2068x1\u2069”."
    control = "{title}: the text has the character U+{code:04X} at {at}, which no text holds."
    told = sentence(CorpusError(control, title="t", code=0, at=3))
    assert "U+0000 at 3" in told


def test_braces_in_a_path_do_no_harm(opened):
    opened(language="en")
    assert "{x}" in sentence(CorpusError("{path}: there is no word to write.", path="a{x}"))


def test_a_format_error_keeps_its_place(opened):
    opened(language="ar")
    told = sentence(FormatError(Problem("ملف.conll", 3, 7, "a column is missing")))
    assert told == "\u200f\u2068ملف.conll\u2069، السطر 3، العمود 7: \u2066a column is missing\u2069."


def test_what_a_reader_refuses_is_told_in_arabic_throughout(opened, tmp_path):
    opened(language="ar")
    file = tmp_path / "ملف.jsonl"
    file.write_text('{"text": "حلب", "label": [[0, "2", "X"]]}', encoding="utf-8")
    with pytest.raises(CorpusError) as refused:
        read_file(file)
    told = sentence(refused.value)
    assert told.endswith(": يجب أن يكون فيه عدد صحيح، والموجود نص.")
    assert "، السطر 1: الحقل \u2068label[0].end_offset\u2069" in told
    assert str(refused.value).endswith("end_offset must be a whole number, not a string.")


def test_losses_are_told_in_arabic(opened):
    opened(language="ar")
    assert "مقاطع متداخلة" in loss("nested spans left out")
    assert loss(said("{kind} of the file left out", kind=said("relations"))) == "تُركت من الملف: علاقات"


def test_an_error_of_the_system(opened, tmp_path):
    opened(language="ar")
    with pytest.raises(OSError, match="No such file") as caught:
        (tmp_path / "gone").read_text()
    assert sentence(caught.value).startswith("رفض النظام")


@pytest.fixture
def hook(qapp, tmp_path):
    before, before_threads = sys.excepthook, threading.excepthook
    told = []
    diary = Diary()
    diary.note("accept")
    made = CrashHook(tmp_path / "reports", diary, lambda crash, file: told.append((crash, file)))
    made.install()
    yield made, told
    sys.excepthook, threading.excepthook = before, before_threads


def test_a_crash_is_told_and_kept(hook, tmp_path):
    _, told = hook
    try:
        raise RuntimeError("ours")
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1
    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "RuntimeError: (left out" in text
    assert "ours" not in text.replace('RuntimeError("ours")', "")
    assert "tests/gui/test_problems.py" in text
    assert "accept" in text
    crash, file = told[0]
    assert (crash.kind, crash.wording) == ("RuntimeError", "ours")
    assert Path(file) == report


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_crash_in_a_thread_is_told_too(hook):
    _, told = hook

    def work():
        raise RuntimeError("elsewhere")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert wait_until(lambda: len(told) == 1)


def test_a_report_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    assert write_report(tmp_path / "file" / "reports", "text", datetime(2026, 1, 2)) is None


def crash() -> Crash:
    try:
        try:
            raise KeyError("مدينة الرقة")
        except KeyError as error:
            raise ValueError("نص سرّي") from error
    except ValueError as error:
        return Crash.of(error)


def test_a_report_holds_no_text_unless_it_is_allowed():
    told = report_of(["12:00:00 accept"], crash(), with_wording=False)
    assert "ValueError" in told
    assert "KeyError" in told
    assert "سرّي" not in told.replace('raise ValueError("نص سرّي")', "")
    assert str(Path.home()) not in told
    assert "نص سرّي" in report_of([], crash(), with_wording=True).split("\n")[3]


def test_the_diary_keeps_the_last_lines_only():
    diary = Diary()
    for number in range(KEPT + 5):
        diary.note(f"command-{number}")
    assert len(diary.lines()) == KEPT
    assert diary.lines()[-1].endswith(f"command-{KEPT + 4}")


def test_the_report_is_shown_whole_and_says_what_was_called(application):
    window = application.window
    write(window.reader, "j")
    write(window.reader, "a")
    dialog = ProblemDialog(window.desk.diary.lines(), crash(), "", window)
    assert dialog.shown.toPlainText() == dialog.text
    assert "accept" in dialog.text
    quiet = report_of(window.desk.diary.lines(), None, with_wording=True)
    assert quiet.isascii()  # no word of any text, title or name here is
    dialog.wording.click()
    assert "نص سرّي" in dialog.shown.toPlainText()
    dialog.close()
