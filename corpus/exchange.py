# SPDX-License-Identifier: MIT
"""The door to what goes in and out: files into a corpus, files and datasets out of it."""

from __future__ import annotations

from corpus.acquaintance import ForeignLabel, foreign_labels
from corpus.anchoring import BY_NAME, import_onto
from corpus.dataset.edition import Edition
from corpus.dataset.folder import Published, publish
from corpus.dataset.foresight import Forecast, foresee
from corpus.exporting import ExportReport, export, export_edition, is_folder
from corpus.importing import ImportReport, import_paths, import_text
from corpus.splitting import Split

__all__ = [
    "BY_NAME",
    "Edition",
    "ExportReport",
    "Forecast",
    "ForeignLabel",
    "ImportReport",
    "Published",
    "Split",
    "export",
    "export_edition",
    "foreign_labels",
    "foresee",
    "import_onto",
    "import_paths",
    "import_text",
    "is_folder",
    "publish",
]
