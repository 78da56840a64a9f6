# SPDX-License-Identifier: MIT
"""What suggesters there are; nothing heavy is loaded by asking."""

from __future__ import annotations

import subprocess
import sys

from annotation.suggesters.catalogue import find, suggesters


def test_names() -> None:
    assert [one.name for one in suggesters()] == ["gazetteer", "patterns", "starter"]
    assert [one.name for one in suggesters(None)] == ["gazetteer", "patterns"]
    assert find("patterns") == suggesters()[1]
    assert find("none") is None


def test_versions_tell_code_and_lists() -> None:
    assert all("-" in one.version and len(one.version) < 200 for one in suggesters())


def test_the_catalogue_loads_no_library_of_language() -> None:
    check = (
        "import sys, annotation.suggesters.catalogue as c; [one.version for one in c.suggesters()]; "
        "sys.exit(any(m in sys.modules for m in ('torch', 'camel_tools', 'pandas', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
