# SPDX-License-Identifier: MIT
"""Whether a window can be shown here, found out without risk, and what is missing when it cannot."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROBE_SECONDS = 60
_PROBE = "from PySide6.QtWidgets import QApplication; QApplication(['probe'])"
# Debian's and Ubuntu's packages of the libraries that Qt does not bring itself.
_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libzstd.so.1": "libzstd1",
}


@dataclass(frozen=True, slots=True)
class Display:
    """What Qt can do here: show a `window`, draw `offscreen` only, or neither; `why` says what is in the way."""

    window: bool
    offscreen: bool
    why: str = ""


def no_screen() -> str:
    """Why a window would have nowhere to appear, as far as the environment tells; empty when it has."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in ("offscreen", "minimal", "vnc"):
        return f"QT_QPA_PLATFORM={platform} asks for no window."
    return no_display()


def no_display() -> str:
    """That this Linux session has no display and nobody asked to do without one; empty otherwise."""
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."
    return ""


def probe() -> Display:
    """Try Qt in a child process: where a system library is missing, Qt ends the process it runs in."""
    why = no_screen()
    if not why:
        if _starts(None):
            return Display(window=True, offscreen=True)
        why = f"Qt cannot open a window here.{_advice('libqxcb.so')}"
    if _starts("offscreen"):
        return Display(window=False, offscreen=True, why=why)
    return Display(
        window=False, offscreen=False, why=f"Qt does not start on this system.{_advice('libqoffscreen.so')}"
    )


def _starts(platform: str | None) -> bool:
    environment = dict(os.environ)
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    try:
        tried = subprocess.run(
            [sys.executable, "-c", _PROBE],
            env=environment,
            capture_output=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0


def _advice(plugin: str) -> str:
    packages = missing_packages(plugin)
    return f" Missing packages: {' '.join(packages)}." if packages else ""


def missing_packages(plugin: str) -> list[str]:
    """The Debian packages (or bare libraries) that Qt's libraries and this platform plug-in lack."""
    from importlib.util import find_spec

    found = find_spec("PySide6")
    if found is None or found.origin is None or not sys.platform.startswith("linux"):
        return []
    home = Path(found.origin).parent
    files = [home / "Qt" / "lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets")]
    files.append(home / "Qt" / "plugins" / "platforms" / plugin)
    missing: dict[str, None] = {}
    for file in files:
        try:
            told = subprocess.run(["ldd", str(file)], capture_output=True, text=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return []
        for library in re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE):
            missing[package_of(library)] = None
    return list(missing)


def package_of(library: str) -> str:
    """The package of a library; those of XCB follow one pattern."""
    if library in _PACKAGES:
        return _PACKAGES[library]
    if xcb := re.fullmatch(r"lib(xcb-[a-z-]+)\.so\.(\d+)", library):
        return f"lib{xcb[1]}{xcb[2]}"
    return library


def open_window(corpus: str | None = None) -> int:
    """Open the window, or say in one sentence why it cannot be; gives the exit code."""
    why = no_display()
    if not why:
        try:
            from gui.application import run
        except ImportError as error:  # a system library that Qt needs
            why = f"Qt does not start: {error}.{_advice('libqxcb.so')}"
        else:
            return run(corpus)
    sys.stderr.write(f"{why} `tawsim tour` does the main job without a window.\n")
    return 1
