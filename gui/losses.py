# SPDX-License-Identifier: MIT
"""What formats are called, and what reports say they could not hold, known here so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotation.saying import Said
from gui.language import later
from gui.problems import translated

TITLES: tuple[str, ...] = (
    later("Formats", "Plain text: the text alone, without marks"),
    later("Formats", "Tawsim JSON lines: everything, one document a line"),
    later("Formats", "CoNLL: a word and one IOB2 tag a line"),
    later("Formats", "CoNLL with nested spans: one or more IOB2 tags a word"),
    later("Formats", "CoNLL-U Plus: words in columns, spans by number"),
    later("Formats", "doccano JSON lines: text and labelled ranges"),
    later("Formats", "Prodigy JSON lines: text and spans, a task a line"),
    later("Formats", "Label Studio: a list of tasks in JSON"),
    later("Formats", "brat: a text and a file of marks beside it"),
    later("Formats", "CSV: a document a row, spans in a column"),
    later("Formats", "TSV: a document a row, spans in a column"),
    later("Formats", "CSV that is safe in a spreadsheet"),
    later("Formats", "WebAnno TSV 3.3: a document of INCEpTION or WebAnno"),
    later("Formats", "UIMA XMI: a document of INCEpTION or DKPro"),
    later("Formats", "UIMA JSON: a document of INCEpTION or DKPro"),
    later("Formats", "Parquet: a table for Hugging Face datasets"),
    later("Formats", "spaCy DocBin: tokens with entities and spans"),
    later("Formats", "TEI: texts with spans in standOff"),
    later("Formats", "Web Annotation: JSON-LD of the W3C, with the texts"),
    later("Formats", "NIF 2.0: strings and their annotations in RDF"),
    later("Formats", "Word: the text of a .docx file"),
    later("Formats", "Web page: the text of an HTML file"),
    later("Formats", "PDF: the text layer of a PDF file"),
)
KINDS: tuple[str, ...] = (
    later("Losses", "annotations without a label left out"),
    later("Losses", "annotations without offsets left out"),
    later("Losses", "blanks at span edges left out"),
    later("Losses", "borders of documents left out"),
    later("Losses", "crossing spans left out"),
    later("Losses", "crossing spans of one label, read back as nested"),
    later("Losses", "documents whose exact spacing is left out"),
    later("Losses", "documents without a word left out"),
    later("Losses", "edges widened to whole words"),
    later("Losses", "lines of relations, events and notes left out"),
    later("Losses", "metadata fields left out"),
    later("Losses", "names of annotators left out"),
    later("Losses", "nested spans left out"),
    later("Losses", "questions left out"),
    later("Losses", "relations and chains of the file left out"),
    later("Losses", "repeated spans left out"),
    later("Losses", "sentence breaks inside spans left out"),
    later("Losses", "span attributes left out"),
    later("Losses", "spans left out"),
    later("Losses", "spans of further annotators left out"),
    later("Losses", "spans of line breaks alone left out"),
    later("Losses", "spans of rejected tasks left out"),
    later("Losses", "spans that begin or end inside a changed name left out"),
    later("Losses", "spans without a word left out"),
    later("Losses", "splits left out"),
    later("Losses", "statuses left out"),
    later("Losses", "titles and metadata fields left out with the names"),
    later("Losses", "titles changed to file names"),
    later("Losses", "verdicts left out"),
)
translate = QCoreApplication.translate


def loss(kind: str) -> str:
    """What could not be written, in words."""
    return translated(kind) if isinstance(kind, Said) else translate("Losses", kind)
