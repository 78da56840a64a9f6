# SPDX-License-Identifier: MIT
"""Whether a program of this machine still runs."""

from __future__ import annotations

import ctypes
import os
import sys

_MAY_ASK = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STILL_ACTIVE = 259


def is_running(process: int) -> bool:
    """Whether there is a process of this number."""
    if sys.platform == "win32":  # os.kill would end the process there
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_MAY_ASK, False, process)
        code = ctypes.c_ulong()
        runs = bool(kernel.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == _STILL_ACTIVE
        kernel.CloseHandle(handle)
        return runs
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True  # another person's
    return True
