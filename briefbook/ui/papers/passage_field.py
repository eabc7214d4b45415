"""The passage that gives the words of a working paper: shown with its quote, taken from the reader."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow

_LONGEST = 240


class PassageField(QWidget):
    """The quote with what citations call it, and buttons to go there, take it away or take another."""

    def __init__(self, desk: Desk, name: str, finish: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._finish = desk, finish
        self._book = desk.open_book.book
        self._kept: str | None = None
        self._shown: str | None = None
        self._is_read_only = False
        self._quote = _label("quote")
        self._name = _label("meta")
        self.go_button = _button(
            tr("Go to"), tr("Show the passage in the reader ({field})", field=name), self._go
        )
        self.drop_button = _button(
            tr("Take Away"), tr("Name no passage ({field})", field=name), lambda: self._take(None)
        )
        self.use_button = _button(tr("Use Selected Passage"), "", self._use)
        for button in (self.go_button, self.drop_button, self.use_button):
            button.setAccessibleName(tr("{button}: {words}", button=button.text(), words=name))
        row = Flow(gap=0)
        for button in (self.go_button, self.use_button, self.drop_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._quote)
        column.addWidget(self._name)
        column.addLayout(row)
        desk.wayfinder.selected.connect(self._on_selected)
        self._show(None)

    @property
    def is_typed(self) -> bool:
        """Whether another passage is chosen than the book's."""
        return self._shown != self._kept

    def value(self) -> str | None:
        """Return the id of the passage."""
        return self._shown

    def settle(self, value: str | None) -> None:
        """Show a passage, or none."""
        self._kept = value
        self._show(value)

    def show_value(self, value: str | None) -> None:
        """Show what the book says."""
        self.settle(value)

    def retype(self, value: str | None) -> None:
        """Show a passage, though the book says another."""
        self._show(value)

    def set_read_only(self, on: bool) -> None:
        """Let no passage be taken or taken away."""
        self._is_read_only = on
        self._enable()

    def _show(self, passage_id: str | None) -> None:
        self._shown = passage_id
        passage = self._book.passages.find(passage_id)
        if passage is not None:
            words = " ".join(passage.quote.split())
            if len(words) > _LONGEST:
                words = f"{words[:_LONGEST].rstrip()}…"
            self._quote.setText(tr("“{quote}”", quote=words))
            self._name.setText(f"@{self._book.sources.get(passage.source_id).key}#{passage.number}")
        else:
            self._name.setText(tr("No passage"))
        self._quote.setVisible(passage is not None)
        self.go_button.setVisible(passage is not None)
        self.drop_button.setVisible(passage is not None)
        self._enable()

    def _enable(self) -> None:
        selected = self._book.passages.find(self._desk.wayfinder.passage_id)
        can_use = selected is not None and selected.id != self._shown
        self.drop_button.setEnabled(not self._is_read_only)
        self.use_button.setEnabled(can_use and not self._is_read_only)
        if selected is not None:
            key = f"@{self._book.sources.get(selected.source_id).key}#{selected.number}"
            self.use_button.setToolTip(tr("Take {citation}, the passage selected last", citation=key))
        else:
            self.use_button.setToolTip(tr("Select a passage in the reader first"))

    def _on_selected(self, kind: str, _: str) -> None:
        if kind == "passage":
            self._enable()

    def _go(self) -> None:
        if self._shown:
            self._desk.wayfinder.passage_wanted.emit(self._shown)

    def _use(self) -> None:
        self._take(self._desk.wayfinder.passage_id)

    def _take(self, passage_id: str | None) -> None:
        had_focus = self.drop_button.hasFocus() or self.use_button.hasFocus()
        self._show(passage_id)
        self._finish()
        if had_focus:
            (self.go_button if passage_id else self.use_button).setFocus(Qt.FocusReason.OtherFocusReason)


def _button(words: str, hint: str, act: Callable[[], object]) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", "link")
    made.setToolTip(hint)
    made.clicked.connect(lambda: act())
    return made


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
