# SPDX-License-Identifier: MIT
"""What all tests share: a home of their own, settled hypothesis, and the folder of real gold."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# Nothing a test does may touch the user's folders: redirected before anything reads them.
_home = tempfile.mkdtemp(prefix="tawsim-test-home-")
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "localappdata",
}.items():
    os.environ[_name] = str(Path(_home) / _folder)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def gold() -> Path:
    """The folder of real annotated corpora; tests that need it carry the marker `gold`."""
    folder = os.environ.get("TAWSIM_DATA")
    if not folder:
        pytest.skip("TAWSIM_DATA names no folder of gold corpora")
    return Path(folder)
