"""The book’s own words: seen, added and removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.edits.spelling import add_word, own_words, remove_words
from briefbook.translation import sort_key, tr
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room


class WordsDialog(QDialog):
    """A list with a line above it; every change is an edit of the book at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The Book’s Words"))
        self._desk, self._open_book = desk, desk.open_book
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Another word"))
        self.line.setPlaceholderText(tr("Another word"))
        self.add = QPushButton(tr("Add"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("The book’s words"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.told.setWordWrap(True)
        self.remove, self.close_button = QPushButton(tr("Remove")), QPushButton(tr("Close"))
        self.remove.setToolTip(tr("Have these words flagged again (Del)"))
        for button in (self.add, self.remove, self.close_button):
            button.setAutoDefault(False)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            self.list,
            self._remove,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.line.returnPressed.connect(self._add)
        self.line.textChanged.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.accept)
        self.list.itemSelectionChanged.connect(self._follow)
        desk.spelling.changed.connect(self._show_words)
        self._lay_out()
        self._show_words()

    def _lay_out(self) -> None:
        about = QLabel(tr("Right in this book, though no dictionary has them."))
        about.setProperty("role", "strong")
        about.setWordWrap(True)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(8)
        above.addWidget(self.line, 1)
        above.addWidget(self.add)
        below.addWidget(self.told, 1)
        below.addWidget(self.remove)
        below.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)
        give_room(self, 440, 420)
        self.line.setFocus()

    def _show_words(self) -> None:
        if not self._open_book.is_open:
            return
        words = sorted(own_words(self._open_book.book), key=sort_key)
        if words != [self.list.item(row).text() for row in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(words)
        self._follow()

    def _follow(self) -> None:
        is_read_only = self._open_book.book.is_read_only
        self.line.setEnabled(not is_read_only)
        self.add.setEnabled(bool(self.line.text().strip()) and not is_read_only)
        self.remove.setEnabled(bool(self.list.selectedItems()) and not is_read_only)
        if is_read_only:
            self.told.setText(tr("This book can only be read."))
        elif self.list.count():
            self.told.setText(tr("%n word(s)", "", self.list.count()))
        else:
            self.told.setText(tr("No words yet. Add one here, or from the menu of a misspelling."))

    def _add(self) -> None:
        word = self.line.text().strip()
        if not word:
            return
        with self._desk.messages.telling():
            self._open_book.do(lambda: add_word(self._open_book.book, word))
            self.line.clear()

    def _remove(self) -> None:
        words = [item.text() for item in self.list.selectedItems()]
        if words and not self._open_book.book.is_read_only:
            with self._desk.messages.telling():
                self._open_book.do(lambda: remove_words(self._open_book.book, words))
