"""A row of names that a source bears, such as tags, with a line to add more."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from briefbook.domain.library import divided
from briefbook.errors import BookError
from briefbook.translation import tr, tr_noop
from briefbook.ui.chip_row import ChipRow
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import column, label
from briefbook.ui.typed_line import TypedLine

_ADD: Final = {"tag": tr_noop("Add a tag"), "collection": tr_noop("Add a collection")}


class NamesRow(QWidget):
    """Shows names as chips; what is typed below is added, what is clicked is taken away."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        what: str,
        *,
        offered: Callable[[], Sequence[str]],
        add: Callable[[Sequence[str]], object],
        remove: Callable[[str], object],
    ) -> None:
        """Make a row for what is a `tag` or a `collection`; several typed are divided by semicolons."""
        super().__init__()
        self._add, self._offered = add, offered
        self._words = QStringListModel()
        self.line = TypedLine(tr(_ADD[what]), desk.finish)
        self.line.setPlaceholderText(tr(_ADD[what]))
        if desk.open_book.book.is_read_only:  # what has no parent yet would be shown as a window
            self.line.hide()
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._offer)
        self.chips = ChipRow(desk.icons, title, what)
        self.chips.setEnabled(not desk.open_book.book.is_read_only)
        self.chips.removed.connect(remove)
        head = label(title, "meta")
        head.setBuddy(self.line)
        column(self, head, self.chips, self.line).setSpacing(4)

    def show_names(self, names: Sequence[str]) -> None:
        """Show the names that the source bears."""
        self.chips.show_words(names)

    def drop(self) -> None:
        """Forget what is being typed."""
        self.line.settle("")

    def commit(self) -> None:
        """Add what is being typed."""
        typed = self.line.text()
        self.line.settle("")
        if names := divided(typed):
            try:
                self._add(names)
            except BookError:  # of the file: what was typed stays, to be tried again
                self.line.setText(typed)
                raise

    def _offer(self) -> None:
        self._words.setStringList(list(self._offered()))
