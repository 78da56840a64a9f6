# SPDX-License-Identifier: MIT
"""The Arabic words are complete: nothing unfinished, nothing missing, no placeholder lost, compiled as written."""

from __future__ import annotations

import ast
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from annotation.formats.catalogue import formats
from gui.losses import KINDS, TITLES
from resources import path

sys.path.insert(0, str(path("build")))
import translations

ROOT = Path(__file__).parent.parent.parent
HOLES = re.compile(r"%(?:\d|Ln)|\{[^}]*\}")


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source")] = message
    return found


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for language in translations.LANGUAGES:
        shutil.copy(path(f"translations/tawsim_{language}.ts"), folder)
    translations.gather(folder)
    translations.compile_all(folder)
    return folder


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_message_of_the_program_is_translated(gathered, language):
    now = messages(gathered / f"tawsim_{language}.ts")
    kept = messages(path(f"translations/tawsim_{language}.ts"))
    assert now.keys() == kept.keys()
    open_ = [source for (_, source), m in now.items() if m.find("translation").get("type")]
    assert open_ == []
    assert [source for (_, source), m in now.items() if not all(forms(m))] == []


def test_no_placeholder_is_lost():
    for (_, source), message in messages(path("translations/tawsim_ar.ts")).items():
        for form in forms(message):
            wanted, got = set(HOLES.findall(source)), set(HOLES.findall(form))
            if message.get("numerus"):
                assert got <= wanted, source
            elif "--" not in source and "tawsim new" not in source:
                assert got == wanted, source


def test_arabic_plurals_have_six_forms():
    plurals = [m for m in messages(path("translations/tawsim_ar.ts")).values() if m.get("numerus")]
    assert len(plurals) > 3
    assert {len(forms(message)) for message in plurals} == {6}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_compiled_file_is_the_written_one(gathered, language):
    name = f"tawsim_{language}.qm"
    assert (gathered / name).read_bytes() == path(f"translations/{name}").read_bytes()


def test_the_reasons_of_the_sample_are_known():
    from annotation import scheme
    from annotation.document import Document
    from annotation.suggesters.catalogue import suggesters
    from gui.reasons import ENDINGS, REASONS

    document = Document(path("samples/article.txt").read_text(encoding="utf-8"), "article")
    for suggester in suggesters():
        for suggestion in suggester.suggest(document, scheme.load("conflict-news")):
            reason = suggestion.reason
            for ending in ENDINGS:
                reason = reason.removesuffix(ending)
            assert reason in REASONS


def test_whatever_a_format_is_called_or_loses_can_be_translated():
    assert {format.title for format in formats()} <= set(TITLES)
    lost = set()
    for floor in ("annotation", "corpus"):
        for file in (ROOT / floor).rglob("*.py"):
            for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "lose":
                    first = call.args[0]
                    branches = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                    lost |= {one.value for one in branches if isinstance(one, ast.Constant)}
    assert len(lost) > 20
    assert lost <= set(KINDS)
