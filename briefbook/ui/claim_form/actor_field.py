"""The field for an actor: one whom the book knows, or a new name."""

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from briefbook.ui.claim_form.form_line import FormLine


class ActorField(QComboBox):
    """Completes what is typed to the names of the book's actors, wherever in them it stands."""

    def __init__(
        self,
        name: str,
        names: QStringListModel,
        hint: str,
        finish: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finish = finish
        self.line = FormLine(name, finish)
        self.setModel(names)
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.line.setPlaceholderText(hint)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        # a wheel turned over it in passing must not have the next letters typed choose something
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        completer = QCompleter(names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.textActivated.connect(self._choose)

    @property
    def is_typed(self) -> bool:
        """Whether the name is not yet what the book says."""
        return self.line.is_typed

    def value(self) -> str:
        """Return what is typed or chosen, as one line."""
        return " ".join(self.line.text().split())

    def settle(self, value: str) -> None:
        """Show a name, whatever was typed."""
        self.line.settle(value)
        self.line.setToolTip(value)

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        self.line.show_value(value)
        self.line.setToolTip(self.value())

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        self.setEnabled(not on)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the field."""
        event.ignore()

    def _choose(self, name: str) -> None:
        self.line.setText(name)
        self._finish()
