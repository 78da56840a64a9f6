# SPDX-License-Identifier: MIT
"""The door to what goes in and out: files into a corpus, datasets out of it."""

from __future__ import annotations

from corpus.exporting import ExportReport, export
from corpus.importing import ImportReport, import_paths, import_text
from corpus.splitting import Split

__all__ = ["ExportReport", "ImportReport", "Split", "export", "import_paths", "import_text"]
