"""The list of suggestions: a model of what is shown, and a view with its keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr
from briefbook.ui.reader.excerpt import excerpt
from briefbook.ui.reader.suggestion_row import EXCERPT, SUGGESTION, SuggestionRow
from briefbook.ui.reader.suggestion_words import explained, proposed
from briefbook.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SuggestionModel(QAbstractListModel):
    """The suggestions that are listed, in reading order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._listed: list[Suggestion] = []
        self.text = ""
        """The text that they are of."""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a suggestion, or its words."""
        if not index.isValid():
            return None
        suggestion = self._listed[index.row()]
        if role == SUGGESTION:
            return suggestion
        if role == EXCERPT:
            return excerpt(suggestion, self.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{proposed(suggestion)}. “{suggestion.quote}”. {explained(suggestion)}"
        return proposed(suggestion) if role == Qt.ItemDataRole.DisplayRole else None

    def show_suggestions(self, wanted: Sequence[Suggestion]) -> None:
        """List these; those that go or come do so one by one, so that a view keeps its place."""
        gone = len(self._listed) - len(wanted)
        if abs(gone) > 20 or not self._listed:
            self.beginResetModel()
            self._listed = list(wanted)
            self.endResetModel()
            return
        keep = set(map(id, wanted))
        for row in range(len(self._listed) - 1, -1, -1):
            if id(self._listed[row]) not in keep:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._listed[row]
                self.endRemoveRows()
        for row, one in enumerate(wanted):
            if row == len(self._listed) or self._listed[row] is not one:
                self.beginInsertRows(_NOWHERE, row, row)
                self._listed.insert(row, one)
                self.endInsertRows()

    def row_of(self, suggestion: Suggestion | None) -> int:
        """Return where a suggestion is listed, or -1."""
        return next((row for row, one in enumerate(self._listed) if one is suggestion), -1)


class SuggestionList(QListView):
    """Walked with the arrow keys; Delete dismisses and Escape leads back to the text."""

    walked = Signal(object)
    """The `Suggestion` that is current now, or `None`."""
    dismissed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = SuggestionModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(SuggestionRow(theme, self))
        self.setProperty("role", "cards")
        self.setAccessibleName(tr("Suggestions for this source"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # the width that rows are laid out for must not change with their number
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the keys are for."""
        found: Suggestion | None = self.currentIndex().data(SUGGESTION)
        return found

    def go_to(self, row: int) -> None:
        """Make a row the current one, or the nearest there is."""
        row = max(0, min(row, self.shown.rowCount() - 1))
        self.setCurrentIndex(self.shown.index(row))
        # to scroll, all rows are laid out: not while nobody sees them
        if self.current is not None and self.isVisible():
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Show the current row."""
        super().showEvent(event)
        if self.current is not None:
            self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is current."""
        super().currentChanged(current, previous)
        self.walked.emit(current.data(SUGGESTION))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        if self.current is not None and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before they are commands of the reader."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss with Delete, go back to the text with Escape."""
        if event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search for nothing: letters are commands."""
