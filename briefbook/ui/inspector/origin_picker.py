"""Choosing what a source retells: another source of the library, or somebody's words."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.translation import sort_key, tr
from briefbook.ui.desk import Desk

LIMIT: Final = 12
"""Rows that are offered at most."""

LEAST, MOST = 5, 9
"""Rows that there is room for."""

GAP: Final = 4

_CHOICE = Qt.ItemDataRole.UserRole
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OriginPicker(QFrame):
    """A small frame over the window: a line to type in, and what it may mean."""

    source_chosen = Signal(str)
    """The id of the source that is retold."""
    actor_chosen = Signal(str)
    """The name of whoever's words are retold."""
    closed = Signal()
    """The user is done here."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source_id = ""
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("What this source derives from"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A source, or whose words it retells"))
        self.line.setAccessibleName(tr("A source, or whose words it retells"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sources and actors"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._offer)
        self.line.returnPressed.connect(lambda: self._choose(self.list.currentItem()))
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.hide()

    def ask(self, source_id: str, beside: QWidget) -> None:
        """Open under a widget, for the origins of a source."""
        self._source_id = source_id
        self.line.clear()
        self._offer("")
        window, scale = beside.window(), self._desk.theme.scale
        if self.parentWidget() is not window:
            self.setParent(window)
        width = min(max(beside.width(), 320 * scale // 100), window.width() - 2 * GAP)
        rows = min(max(self.list.count(), LEAST), MOST)
        height = min(self.list.sizeHintForRow(0) * rows + 66 * scale // 100, window.height() - 2 * GAP)
        right = beside.mapTo(window, QPoint(beside.width(), beside.height() + GAP))
        top = min(right.y(), window.height() - GAP - height)
        self.setGeometry(max(GAP, right.x() - width), max(GAP, top), width, height)
        self.show()
        self.raise_()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while the line is typed in; close with Escape, or by leaving."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # before it is anybody's shortcut
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.closed.emit()
                self.hide()
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return False

    def _offer(self, typed: str) -> None:
        book, icons = self._desk.open_book.book, self._desk.icons
        query = " ".join(typed.split())
        self.list.clear()
        for source in _sources(book, query):
            if source.id != self._source_id:
                item = QListWidgetItem(icons.icon("file-text", "muted"), f"{source.title} · @{source.key}")
                item.setData(_CHOICE, ("source", source.id))
                self.list.addItem(item)
        names = [actor.name for actor in book.actors.all() if query.casefold() in actor.name.casefold()]
        names.sort(key=sort_key)
        if query and query.casefold() not in map(str.casefold, names):
            names.append(query)
        for name in names[:LIMIT]:
            item = QListWidgetItem(icons.icon("user", "muted"), tr("Words of {name}", name=name))
            item.setData(_CHOICE, ("actor", name))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, value = item.data(_CHOICE)
        self.closed.emit()
        self.hide()
        (self.source_chosen if kind == "source" else self.actor_chosen).emit(value)


def _sources(book: Book, query: str) -> list[Source]:
    typed = query.casefold().lstrip("@")
    keys = [key for key in sorted(book.sources.keys()) if typed in key.casefold()]
    found = {source.id: source for key in keys[:LIMIT] if (source := book.sources.with_key(key))}
    for _, source_id in book.find_ids(query, ("source",), LIMIT):
        found.setdefault(source_id, book.sources.get(source_id))
    return list(found.values())[:LIMIT]
