# SPDX-License-Identifier: MIT
"""Whether a corpus file lies where SQLite keeps its promises: not on a network drive, nor in a folder that is synchronised."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PureWindowsPath

from corpus.errors import CorpusError

# The write-ahead log needs memory that all who use the file share, so they must be on one computer.
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|afpfs|ncpfs|webdav|davfs|glusterfs|ceph|lustre|beegfs|gpfs|ocfs2|gfs2"
    r"|fuse\.(sshfs|davfs2?|rclone|s3fs|smbnetfs|gvfsd-fuse|glusterfs|ceph|onedriver|google-drive-ocamlfuse)"
)
_SYNCHRONISED = re.compile(
    r"onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|googledrive-.+|my drive|icloud ?drive|mobile documents"
    r"|cloudstorage|nextcloud|owncloud|pcloud ?drive|box sync|mega(sync)?|synologydrive|yandex\.disk|seafile",
    re.IGNORECASE,
)
_MARKS = (".stfolder", ".dropbox", ".sync_folder")  # what Syncthing, Dropbox and Resilio put into theirs
_REMOTE = 4  # DRIVE_REMOTE of Windows
_MOUNTS = Path("/proc/self/mounts")


def refuse_network(file: Path) -> None:
    """Raise CorpusError where a corpus file lies, or would lie, on a network drive."""
    kind = _network_drive(file)
    if kind:
        raise CorpusError(
            "{place} lies on a network drive ({kind}), where SQLite cannot keep two computers apart: copy it to"
            " this computer with “tawsim restore COPY.tawsim {place}”, or keep a shared corpus on PostgreSQL.",
            place=str(file),
            kind=kind,
        )


def warning(file: str, folder: Path) -> str:
    """What to know about a corpus file in a synchronised folder, in one sentence."""
    return (
        f"{file} lies in {folder}, which is synchronised: work on it on one computer at a time, and close it"
        " before the folder goes elsewhere; “tawsim backup” makes a copy that may be carried anywhere."
    )


def synchronised_folder(file: Path) -> Path | None:
    """The folder above a file that some program keeps in step with other computers, or None."""
    for folder in _absolute(file).parents:
        if _SYNCHRONISED.fullmatch(folder.name) or any((folder / mark).exists() for mark in _MARKS):
            return folder
    return None


def _network_drive(file: Path) -> str:
    if sys.platform == "win32":
        return _windows_drive(str(_absolute(file)))
    if not _MOUNTS.exists():
        return ""
    kind = file_system(_absolute(file), _MOUNTS.read_text("utf-8", "surrogateescape"))
    return kind if _NETWORK.fullmatch(kind) else ""


def file_system(file: Path, mounts: str) -> str:
    """The kind of file system that holds a file, by a table of mounts as Linux writes it; empty if none does."""
    found, kind = Path(), ""
    for line in mounts.split("\n"):
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1]))
        # Of two mounts on one point, the later hides the earlier.
        if file.is_relative_to(point) and len(point.parts) >= len(found.parts):
            found, kind = point, fields[2]
    return kind


def _windows_drive(file: str) -> str:
    drive = PureWindowsPath(file).drive
    if is_unc(file):
        return drive
    import ctypes

    loader = getattr(ctypes, "windll", None)
    remote = loader is not None and loader.kernel32.GetDriveTypeW(drive + "\\") == _REMOTE
    return drive if remote else ""


def is_unc(file: str) -> bool:
    r"""Whether a path of Windows names another computer, as \\server\share\file does."""
    drive = PureWindowsPath(file).drive
    return drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))


def _absolute(file: Path) -> Path:
    """The path without links, also of a file that is not there yet."""
    return Path(os.path.realpath(file))
