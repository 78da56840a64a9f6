# SPDX-License-Identifier: MIT
"""A corpus on a network drive is refused with a way out; one in a synchronised folder comes with a warning."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotation.scheme import load
from corpus import whereabouts
from corpus.commands import app
from corpus.corpus import Corpus
from corpus.errors import CorpusError

MOUNTS = """\
/dev/vda / ext4 rw,relatime 0 0
server:/home /texts nfs4 rw 0 0
/dev/vdb /texts/mona/local ext4 rw 0 0
//files/team /mnt/our\\040team cifs rw 0 0
sshfs#host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc /mnt/stick fuseblk rw 0 0
"""


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/tmp/a.tawsim", "ext4"),
        ("/texts/mona/a.tawsim", "nfs4"),
        ("/texts/mona/local/a.tawsim", "ext4"),
        ("/textstead/a.tawsim", "ext4"),
        ("/mnt/our team/a.tawsim", "cifs"),
        ("/mnt/ssh/deep/a.tawsim", "fuse.sshfs"),
        ("/mnt/stick/a.tawsim", "fuseblk"),
    ],
)
def test_the_mount_that_holds_a_file(file: str, kind: str):
    assert whereabouts.file_system(Path(file), MOUNTS) == kind


@pytest.fixture
def on_the_net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of which the table of mounts says that it lies on another computer."""
    folder = tmp_path / "net"
    folder.mkdir()
    table = tmp_path / "mounts"
    table.write_text(f"/dev/vda / ext4 rw 0 0\nserver:/x {folder.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(whereabouts, "_MOUNTS", table)
    return folder


def test_a_network_drive_is_refused(on_the_net: Path, tmp_path: Path):
    Corpus.create(tmp_path / "a.tawsim", load("wojood")).close()
    shutil.copy(tmp_path / "a.tawsim", on_the_net)
    for call in (
        lambda: Corpus.open(on_the_net / "a.tawsim"),
        lambda: Corpus.create(on_the_net / "b.tawsim", load("wojood")),
    ):
        with pytest.raises(CorpusError, match=r"network drive \(nfs4\).*tawsim restore"):
            call()
    assert [file.name for file in on_the_net.iterdir()] == ["a.tawsim"]


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        (r"\\server\share\a.tawsim", True),
        (r"//server/share/a.tawsim", True),
        (r"C:\Users\mona\a.tawsim", False),
        (r"\\?\C:\Users\mona\a.tawsim", False),
        (r"a.tawsim", False),
    ],
)
def test_unc(path: str, is_one: bool):
    assert whereabouts.is_unc(path) is is_one


@pytest.mark.parametrize(
    ("folder", "is_one"),
    [
        ("OneDrive - University", True),
        ("Dropbox", True),
        ("Google Drive/corpora", True),
        ("Nextcloud", True),
        ("مدوّنات", False),
        ("Dropbox notes", False),
    ],
)
def test_a_synchronised_folder_is_known(tmp_path: Path, folder: str, is_one: bool):
    (tmp_path / folder).mkdir(parents=True)
    with Corpus.create(tmp_path / folder / "a.tawsim", load("wojood")) as corpus:
        assert (corpus.synchronised is not None) is is_one


def test_a_new_corpus_in_a_synchronised_folder_comes_with_a_warning(tmp_path: Path):
    for folder, is_one in (("Dropbox", True), ("here", False)):
        (tmp_path / folder).mkdir()
        done = CliRunner().invoke(app, ["new", str(tmp_path / folder / "a.tawsim")])
        assert done.exit_code == 0
        assert ("which is synchronised: work on it on one computer at a time" in done.stderr) is is_one


def test_the_mark_of_a_synchronising_program(tmp_path: Path):
    (tmp_path / ".stfolder").mkdir()
    assert whereabouts.synchronised_folder(tmp_path / "deep" / "a.tawsim") == tmp_path.resolve()


def test_a_server_lies_nowhere(postgresql: str):
    with Corpus.create(postgresql, load("wojood")) as corpus:
        assert corpus.synchronised is None
