# SPDX-License-Identifier: MIT
"""Who the person at this machine is, and what to do where no one says."""

from __future__ import annotations

import getpass

import pytest

from corpus.annotators import default_annotator


@pytest.mark.parametrize(("account", "name"), [("huda", "huda"), (" هدى ", "هدى"), ("  ", "annotator")])
def test_the_name_of_the_account(monkeypatch: pytest.MonkeyPatch, account: str, name: str):
    monkeypatch.setattr(getpass, "getuser", lambda: account)
    assert default_annotator() == name


@pytest.mark.parametrize("error", [KeyError("uid not found"), OSError("no account"), ImportError("pwd")])
def test_an_account_without_a_name(monkeypatch: pytest.MonkeyPatch, error: Exception):
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert default_annotator() == "annotator"
