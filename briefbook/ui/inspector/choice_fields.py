"""Fields in which one of a few things is chosen, such as a grade or an actor."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from briefbook.translation import sort_key, tr
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.inspector.parts import label
from briefbook.ui.open_book import OpenBook
from briefbook.ui.typed_line import TypedLine


class _Field(ChoiceBox):
    """A box that leaves the wheel to what scrolls around it."""

    def __init__(self, name: str, open_book: OpenBook) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # a wheel turned over it in passing must not have the next letters typed choose something
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setEnabled(not open_book.book.is_read_only)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the field."""
        event.ignore()


class ChoiceField(_Field):
    """One of a few words; `choose` is called with the value that the user chose."""

    def __init__(
        self,
        name: str,
        open_book: OpenBook,
        groups: Iterable[Mapping[str, str]],
        choose: Callable[[str], object],
    ) -> None:
        """Offer values with their words, each group apart from the one before it."""
        super().__init__(name, open_book)
        self._value = ""
        for group in groups:
            if self.count():
                self.insertSeparator(self.count())
            for value, words in group.items():
                self.addItem(words, value)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        self.activated.connect(lambda: self._on_chosen(choose))

    @property
    def value(self) -> str:
        """The value that is shown."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show what the book says."""
        self._value = value
        self.setCurrentIndex(self.findData(value))
        self.setToolTip(self.currentText())

    def _on_chosen(self, choose: Callable[[str], object]) -> None:
        self.setToolTip(self.currentText())
        if self.value != self._value:
            choose(self.value)


class ActorField(_Field):
    """The name of an actor, typed or chosen among those that the book has."""

    def __init__(self, name: str, open_book: OpenBook, finish: Callable[[], object], hint: str = "") -> None:
        super().__init__(name, open_book)
        self._open_book = open_book
        self.line = TypedLine(name, finish, self)
        self.line.setPlaceholderText(hint or tr("Nobody named"))
        self.line.setReadOnly(open_book.book.is_read_only)
        self.setEditable(True)
        self.setLineEdit(self.line)
        # completing one name to a longer one is not what Enter should do
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.textActivated.connect(lambda _: finish() if self.line.is_typed else None)

    def showPopup(self) -> None:
        """Open the list of the book's actors."""
        self.offer()
        super().showPopup()

    def offer(self) -> None:
        """Offer the actors that the book has now."""
        typed = self.line.text()
        self.clear()
        self.addItems(sorted((actor.name for actor in self._open_book.book.actors.all()), key=sort_key))
        self.setCurrentIndex(-1)
        self.line.setText(typed)


class FieldRow(QWidget):
    """A field with its name before it, or above it where its words are long."""

    def __init__(self, name: str, field: QWidget, *, is_above: bool = False) -> None:
        super().__init__()
        words = label(name, "meta")
        words.setBuddy(field)
        words.setMinimumWidth(76)
        field.setMinimumWidth(80)
        row = QVBoxLayout(self) if is_above else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 if is_above else 12)
        row.addWidget(words)
        row.addWidget(field, 1)
