# SPDX-License-Identifier: MIT
"""The span inspector: label and subtype, attributes, value, note, question and history of the mark that is current."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotation.edit import Edit
from annotation.scheme import Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.desk import Desk
from gui.language import isolated
from gui.names import one_line
from gui.open_document import OpenDocument
from gui.panels.attribute_fields import AttributeFields
from gui.panels.label_field import LabelField
from gui.panels.panel import Panel
from gui.panels.span_story import SpanStory
from gui.panels.value_field import ValueField
from gui.style import styled
from gui.theme import Theme

NOTE = "note"


class InspectorPanel(Panel):
    """Shows the current mark; every change is one edit of the document, undone as all others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._item: Span | Suggestion | None = None
        self._changing = False
        self.words = styled("heading", wrap=True)
        self.hint = styled("quiet", wrap=True)
        self.label, self.subtype = (LabelField(desk.appearance.swatch) for _ in range(2))
        self.attributes = AttributeFields()
        self.value = ValueField(desk.appearance.theme)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(56)
        self.note.installEventFilter(self)
        self.question = styled("quiet", wrap=True)
        self.ask = QPushButton()
        self.history = SpanStory(desk.background)
        self.body = QWidget()
        self.form = QFormLayout(self.body)
        self.form.setContentsMargins(0, 0, 6, 0)
        self.form.setVerticalSpacing(6)
        self.form.setHorizontalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._titles = {}
        names = ("label", "subtype", "attributes", "value", "note", "question", "ask", "history")
        for name in names:
            field: QWidget = getattr(self, name)
            self._titles[name] = styled("heading")
            self.form.addRow(self._titles[name], field)
        around = QScrollArea()
        around.setWidget(self.body)
        around.setWidgetResizable(True)
        around.setFrameShape(QFrame.Shape.NoFrame)
        around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 8, 8)
        box.addWidget(self.words)
        box.addWidget(self.hint)
        box.addWidget(around, 1)
        self.label.activated.connect(lambda _: self._relabel(self.label.label))
        self.subtype.activated.connect(lambda _: self._relabel(self.subtype.label or self.label.label))
        self.attributes.said.connect(self.say)
        self.value.said.connect(self.say_value)
        self._questions = desk.parts.get("asking")
        self._questions.changed.connect(self._show)
        self.ask.clicked.connect(self._questions.ask)
        self.setFocusProxy(self.label)

    def say(self, name: str, words: str) -> None:
        """Say something in an attribute of the current span; nothing where the words are empty."""
        self._describe({name: words})

    def say_value(self, form: str, source: str) -> None:
        """Give the current span this value, found by this rule."""
        from annotation.values.catalogue import SOURCE, VALUE

        self._describe({VALUE: form, SOURCE: source})

    def _describe(self, new: dict[str, str], span: Span | Suggestion | None = None) -> None:
        on_page, span = self._open, span or self._item
        if on_page is None or not isinstance(span, Span):
            return
        before = dict(span.attributes)
        if any(before.get(name, "") != words for name, words in new.items()):
            self._perform(lambda: on_page.describe(span, before | new))

    def _relabel(self, name: str) -> None:
        on_page, item = self._open, self._item
        if on_page is None or item is None or not name or name == item.label:
            return
        if isinstance(item, Span):
            self._perform(lambda: on_page.relabel(item, name))
        else:
            self._perform(lambda: on_page.correct(item, name))

    def _perform(self, deed: Callable[[], Span | None]) -> None:
        """Change the span; while the page passes through having none, nothing is shown of that."""
        was, self._changing = self._item, True
        try:
            changed = deed()
        finally:
            self._changing = False
        if changed is None or was is None or getattr(was, "id", changed.id) == changed.id:
            self._current(changed)

    def _current(self, span: Span | None) -> None:
        if span is not None:
            self.desk.reader.set_current(span, reveal=False)
        else:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note is kept when the keys leave it."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.say(NOTE, self.note.toPlainText().strip())
        return super().eventFilter(watched, event)

    @property
    def _open(self) -> OpenDocument | None:
        return self.desk.workbench.on_page

    def show_document(self) -> None:
        """Another document is on the page, with whatever is current there."""
        self.show_current(self.desk.reader.current)

    def show_marks(self, edit: Edit) -> None:
        """The span may be another now, though it is the same one."""
        item = self._item
        if self._changing or not isinstance(item, Span):
            return
        same = [m for m in edit.added if isinstance(m, Span) and m.id == item.id]
        self.show_current(same[0] if same else self.desk.reader.current)

    def show_current(self, item: Span | Suggestion | None) -> None:
        """Another mark is current. What was written in the note of the one before is kept first."""
        if self._changing:
            return
        before, self._item = self._item, item
        written = self.note.toPlainText().strip()
        if self.note.hasFocus() and isinstance(before, Span) and getattr(item, "id", "") != before.id:
            self._describe({NOTE: written}, before)
        self._show()

    def _show(self) -> None:
        item, on_page = self._item, self._open
        self.body.setVisible(item is not None and on_page is not None)
        if item is None or on_page is None:
            self.words.setText("")
            self.hint.setText(self.tr("Go to a span or a suggestion: what is known of it stands here."))
            return
        scheme, is_span = on_page.scheme, isinstance(item, Span)
        self.words.setText(isolated(one_line(on_page.document.text[item.start : item.end])))
        self.hint.setText(
            "" if is_span else self.tr("A suggestion: confirm it, or choose its label, to say more of it.")
        )
        self.hint.setVisible(not is_span)
        self._show_label(item.label, scheme)
        said = dict(item.attributes) if isinstance(item, Span) else {}
        self.attributes.offer(scheme.attributes(item.label))
        self.attributes.show_values(said)
        self._row("attributes", is_span and bool(self.attributes.fields))
        self._row("value", self.value.show_item(item, on_page.document, scheme))
        if self.note.toPlainText() != said.get(NOTE, ""):
            self.note.setPlainText(said.get(NOTE, ""))
        for name in ("note", "ask", "history"):
            self._row(name, is_span)
        self._show_question(item)
        corpus = self.desk.workbench.corpus
        if corpus is not None and isinstance(item, Span):
            self.history.show_span(corpus, on_page.document.id, on_page.annotator, item.id)

    def _row(self, name: str, there: bool) -> None:
        self.form.setRowVisible(self._titles[name], there)

    def _show_label(self, name: str, scheme: Scheme) -> None:
        chain = scheme.above(name)
        top = chain[-1].name if chain else ""
        self.label.offer(replace(scheme, labels=tuple(x for x in scheme.labels if not x.parent)))
        self.label.choose(top)
        kinds = tuple(
            x for x in scheme.labels if x.name != top and top in [y.name for y in scheme.above(x.name)]
        )
        self._row("subtype", bool(kinds))
        self.subtype.offer(replace(scheme, labels=kinds), none=self.tr("none"))
        self.subtype.choose(name if name != top else "")

    def _show_question(self, item: Span | Suggestion) -> None:
        asked = self._questions.about(item) if isinstance(item, Span) else None
        self.question.setText(asked.text + (f"\n— {asked.answer}" if asked.answer else "") if asked else "")
        self._row("question", asked is not None)
        self.ask.setVisible(asked is None)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.value.set_theme(theme)
        self._show()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        titles = {
            "label": self.tr("Label"),
            "subtype": self.tr("Subtype"),
            "attributes": self.tr("Attributes"),
            "value": self.tr("Value"),
            "note": self.tr("Note"),
            "question": self.tr("Question"),
            "ask": "",
            "history": self.tr("History"),
        }
        for name, words in titles.items():
            self._titles[name].setText(words)
        for field, name in ((self.label, "label"), (self.subtype, "subtype"), (self.note, "note")):
            field.setAccessibleName(titles[name])
        self.ask.setText(self.tr("Unsure? Ask a question…"))
        self.value.retranslate()
        if self._open is not None and self._item is not None:
            self.attributes.offer(self._open.scheme.attributes(self._item.label), anew=True)
        self._show()
