"""The form in which one risk is described."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import IMPACT, LIKELIHOOD, Rating
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.rating import assign_risk, give_reason, place_risk, retitle_risk, write_risk
from briefbook.ui.desk import Desk
from briefbook.ui.risks.rating_history import RatingHistory
from briefbook.ui.risks.register_model import RegisterModel
from briefbook.ui.risks.register_view import Choices, steps
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_text import RiskText
from briefbook.ui.typed_line import TypedLine


class RiskDetail(QScrollArea):
    """Shows the selected risk; what is typed becomes edits when typing pauses or goes elsewhere."""

    def __init__(
        self, desk: Desk, edits: RiskEdits, model: RegisterModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = desk.open_book.book
        self._edits = edits
        self._model = model
        self._risk_id: str | None = None
        self.heading = QLabel("Risk")
        self.title = TypedLine("Title", self._finish_title)
        self.likelihood = _combo("Likelihood", steps(LIKELIHOOD))
        self.impact = _combo("Impact", steps(IMPACT))
        self.owner = TypedLine("Owner", self._keep_typing)
        self.issue = _combo("Issue", [])
        self.text = RiskText()
        self.history_heading = QLabel("History of ratings")
        self.history = RatingHistory()
        self.setWidgetResizable(True)
        self.setAccessibleName("Risk details")
        self.setWidget(self._form())
        self._connect()
        self.show_risk(None)

    def show_risk(self, risk_id: str | None) -> None:
        """Show a risk, or none; what was typed about the one before is kept first."""
        if risk_id != self._risk_id:
            self._keep_typing()
            self._risk_id = risk_id
            self.verticalScrollBar().setValue(0)
            risk = self._book.risks.find(risk_id)
            if risk is not None:
                self.title.settle(risk.title)
                self.owner.settle(risk.owner)
                self.text.settle(risk.text)
        self._refresh()

    def flush(self) -> None:
        """Make what was typed edits of the book."""
        if self._risk_id is None:
            return
        if self.title.text().strip():
            self._keep(self.title, "title", retitle_risk)
        self._keep(self.owner, "owner", assign_risk)
        self._keep(self.text, "text", write_risk)
        for note_id, reason in self.history.typed_reasons():
            note = self._book.rating_notes.find(note_id)
            if note is not None:
                self._desk.open_book.keep(give_reason(note, reason))
                self.history.reason_line(note_id).settle(reason.strip())

    def _keep(self, field: TypedLine | RiskText, name: str, plan: Callable[[Risk, str], Edit]) -> None:
        risks = self._book.risks
        risk = risks.find(self._risk_id)
        if risk is not None and field.is_typed:
            self._desk.open_book.keep(plan(risk, field.text()))
            field.settle(getattr(risks.get(risk.id), name))

    def _form(self) -> QWidget:
        content = QWidget()
        content.setObjectName("content")
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(_labelled("Title", self.title), 0, 0, 1, 2)
        grid.addLayout(_labelled("Likelihood", self.likelihood), 1, 0)
        grid.addLayout(_labelled("Impact", self.impact), 1, 1)
        grid.addLayout(_labelled("Owner", self.owner), 2, 0)
        grid.addLayout(_labelled("Issue", self.issue), 2, 1)
        grid.addLayout(_labelled("Text", self.text), 3, 0, 1, 2)
        grid.setRowStretch(3, 1)
        self.text.setMinimumHeight(96)
        self.heading.setProperty("role", "eyebrow")
        self.history_heading.setProperty("role", "eyebrow")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(2, 2, 8, 2)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addLayout(grid, 1)
        layout.addWidget(self.history_heading)
        layout.addWidget(self.history)
        return content

    def _connect(self) -> None:
        self.text.paused.connect(self._keep_typing)
        self.history.entered.connect(self._keep_typing)
        self.likelihood.activated.connect(self._rate)
        self.impact.activated.connect(self._rate)
        self.issue.activated.connect(self._place)
        self._desk.open_book.flushes(self.flush)
        self._desk.open_book.edited.connect(self._on_edited)

    def _finish_title(self) -> None:
        if self._risk_id is not None and not self.title.text().strip():
            self.title.settle(self._book.risks.get(self._risk_id).title)
            self._desk.messages.error("A risk needs a title.")
        else:
            self._keep_typing()

    def _keep_typing(self) -> None:
        with self._desk.messages.telling():
            self.flush()

    def _rate(self) -> None:
        if self._risk_id is not None:
            self._edits.rate(self._risk_id, Rating(self.likelihood.currentData(), self.impact.currentData()))
            self._refresh()

    def _place(self) -> None:
        if self._risk_id is not None:
            issue_id = self.issue.currentData()
            self._edits.change(self._risk_id, lambda risk: place_risk(risk, issue_id))
            self._refresh()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Risk, RatingNote, Issue):
            self._refresh()

    def _refresh(self) -> None:
        risk = self._book.risks.find(self._risk_id)
        is_writable = risk is not None and not self._book.is_read_only
        for line in (self.title, self.owner, self.text):
            line.setReadOnly(not is_writable)
        for combo in (self.likelihood, self.impact, self.issue):
            combo.setEnabled(is_writable)
        if risk is None:
            return
        self.heading.setText(f"{risk.label} · {risk.rating.band_word}")
        self.title.show_value(risk.title)
        self.owner.show_value(risk.owner)
        self.text.show_value(risk.text)
        _choose(self.likelihood, risk.likelihood)
        _choose(self.impact, risk.impact)
        _offer(self.issue, self._model.issue_choices())
        _choose(self.issue, risk.issue_id)
        notes = self._book.rating_notes.of_risk(risk.id)
        self.history.show_notes(notes, is_read_only=self._book.is_read_only)
        self.history_heading.setVisible(bool(notes))


def _labelled(name: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(name)
    label.setProperty("role", "meta")
    label.setBuddy(field)
    layout = QVBoxLayout()
    layout.setSpacing(4)
    layout.addWidget(label)
    layout.addWidget(field, 1)
    return layout


def _combo(name: str, choices: Choices) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    # long issue titles must not widen the form
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(90)
    _offer(combo, choices)
    return combo


def _offer(combo: QComboBox, choices: Choices) -> None:
    offered: list[tuple[str, Any]] = [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]
    if offered != list(choices):
        combo.clear()
        for words, value in choices:
            combo.addItem(words, value)


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(next((n for n in range(combo.count()) if combo.itemData(n) == value), -1))
