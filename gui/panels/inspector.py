# SPDX-License-Identifier: MIT
"""The span inspector: label and subtype, attributes, value, note, question and history of the mark that is current."""

from __future__ import annotations

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
from corpus.span_history import SpanEvent, history_of
from gui.background import Job
from gui.desk import Desk
from gui.language import isolated
from gui.names import one_line
from gui.open_document import OpenDocument
from gui.panels.attribute_fields import AttributeFields
from gui.panels.label_field import LabelField
from gui.panels.panel import Panel
from gui.panels.span_story import told
from gui.panels.value_field import ValueField
from gui.style import styled
from gui.theme import Theme

NOTE = "note"


class InspectorPanel(Panel):
    """Shows the current mark; every change is one edit of the document, undone as all others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._item: Span | Suggestion | None = None
        self._asking: Job | None = None
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
        self.history = styled("quiet", wrap=True)
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
        self.ask.clicked.connect(lambda: desk.parts.get("asking").ask())
        self.setFocusProxy(self.label)

    # What changes --------------------------------------------------------------------------------

    def say(self, name: str, words: str) -> None:
        """Say something in an attribute of the current span; nothing where the words are empty."""
        self._describe({name: words})

    def say_value(self, form: str, source: str) -> None:
        """Give the current span this value, found by this rule."""
        from annotation.values.catalogue import SOURCE, VALUE

        self._describe({VALUE: form, SOURCE: source})

    def _describe(self, new: dict[str, str]) -> None:
        on_page, span = self._open, self._item
        if on_page is None or not isinstance(span, Span):
            return
        before = dict(span.attributes)
        if any(before.get(name, "") != words for name, words in new.items()):
            self._current(on_page.describe(span, before | new))

    def _relabel(self, name: str) -> None:
        on_page, item = self._open, self._item
        if on_page is None or item is None or not name or name == item.label:
            return
        changed = on_page.relabel(item, name) if isinstance(item, Span) else on_page.correct(item, name)
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

    # What is shown -------------------------------------------------------------------------------

    @property
    def _open(self) -> OpenDocument | None:
        return self.desk.workbench.on_page

    def show_document(self) -> None:
        """Another document is on the page, with whatever is current there."""
        self.show_current(self.desk.reader.current)

    def show_marks(self, edit: Edit) -> None:
        """The span may be another now, though it is the same one."""
        current = self.desk.reader.current
        if isinstance(current, Span):
            current = next((m for m in edit.added if isinstance(m, Span) and m.id == current.id), current)
        self.show_current(current)

    def show_current(self, item: Span | Suggestion | None) -> None:
        """Another mark is current. What was written in the note of the one before is kept first."""
        before = self._item
        if self.note.hasFocus() and isinstance(before, Span) and getattr(item, "id", "") != before.id:
            self.say(NOTE, self.note.toPlainText().strip())
        self._item = item
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
        self._ask_history(item)

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
        asking = self.desk.parts.get("asking")
        asked = asking.about(item) if isinstance(item, Span) else None
        self.question.setText(asked.text + (f"\n← {asked.answer}" if asked.answer else "") if asked else "")
        self._row("question", asked is not None)
        self.ask.setVisible(asked is None)

    def _ask_history(self, item: Span | Suggestion) -> None:
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        corpus, on_page = self.desk.workbench.corpus, self._open
        self.history.setText("")
        if corpus is None or on_page is None or not isinstance(item, Span):
            return
        document, annotator = on_page.document.id, on_page.annotator
        self._asking = self.desk.background.run(lambda _: history_of(corpus, document, annotator, item.id))
        self._asking.answered.connect(self._told)
        self._asking.failed.connect(self.desk.workbench.failed)

    def _told(self, events: list[SpanEvent]) -> None:
        self._asking = None
        on_page = self._open
        if on_page is not None:
            self.history.setText("\n".join(told(one, on_page.scheme) for one in reversed(events[-12:])))

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
