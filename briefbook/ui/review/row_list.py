"""A list of rows with several lines each, laid out as they come into sight where there are many."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from briefbook.ui.review.row import Row
from briefbook.ui.review.row_model import RowModel
from briefbook.ui.review.row_painting import Dress, RowPainting

_AT_ONCE = 150
"""So many rows are laid out at once; of more, some at a time, so that the window stays usable."""


class RowList(QListView):
    """Rows to choose from; what is shown anew keeps the choice and the place."""

    chosen = Signal()
    """Another row was chosen, or none."""
    opened = Signal(object)
    """Enter was pressed on a row, or it was clicked twice."""
    answered = Signal(str, str)
    """A row's question was answered: the row's key, and what was typed."""

    def __init__(self, desk: Dress, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_model = RowModel(self)
        self._painting = RowPainting(desk, self)
        self.setModel(self.row_model)
        self.setItemDelegate(self._painting)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        # after the line was closed, which Qt does in its own time
        self._painting.answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._painting.closeEditor.connect(self._on_closed)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(self.row_model.rows[index.row()]))
        desk.theme.changed.connect(self._lay_out_anew)

    @property
    def current(self) -> Row | None:
        """The chosen row."""
        index = self.currentIndex()
        return self.row_model.rows[index.row()] if index.isValid() else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self.row_model.rows

    @property
    def is_asking(self) -> bool:
        """Whether something is being typed in a row."""
        return bool(self._painting.asked)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the chosen one stays so, or the one in its place."""
        if tuple(rows) == self.row_model.rows:
            return
        key = self.current.key if self.current else ""
        number, scroll = self.currentIndex().row(), self.verticalScrollBar().value()
        self._painting.asked = ""
        self._painting.forget()
        many = len(rows) > _AT_ONCE
        self.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
        self.setBatchSize(_AT_ONCE // 2)
        self.row_model.show_rows(rows)
        found = self.row_model.row_of(key) if key else None
        self._choose_near(number if found is None else found)
        self.verticalScrollBar().setValue(scroll)
        self.scrollTo(self.currentIndex())

    def choose(self, key: str) -> bool:
        """Choose the row with a key, if there is one."""
        row = self.row_model.row_of(key)
        if row is None or self.row_model.rows[row].is_heading:
            return False
        self.setCurrentIndex(self.row_model.index(row))
        return True

    def ask(self, question: str, verb: str) -> None:
        """Let the user type a line in the chosen row; `verb` is what its button says."""
        if self.current is None:
            return
        self._painting.asked = self.current.key
        self._painting.question, self._painting.verb = question, verb
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
        self.edit(self.currentIndex())

    def unfold(self, row: Row, folds: set[int]) -> None:
        """Show folded stretches of a row."""
        self._painting.unfolded.setdefault(row.key, set()).update(folds)
        self._painting.forget(row.key)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines at the new width."""
        # the bar's room is always left free, lest its coming breaks the lines anew
        width = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()
        if width != self._painting.width:
            self._painting.width = width
            self._painting.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter, and what is folded in it with Space or the right arrow."""
        row = self.current
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            # the key that ends a line comes here too: it answers, and opens nothing
            if not self.is_asking:
                self.opened.emit(row)
        elif row and row.has_folds and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Right):
            self.unfold(row, set(range(max(len(one.pieces) for one in row.lines))))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is folded under the pointer."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionViewItem()
            option.rect = self.visualRect(index)
            fold = self._painting.fold_at(option, index, event.position())
            if fold is not None:
                self.unfold(self.row_model.rows[index.row()], {fold})

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut, while a line is open."""
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride and self.is_asking
        if is_asked_first and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _choose_near(self, number: int) -> None:
        places = [place for place, row in enumerate(self.row_model.rows) if not row.is_heading]
        if places:
            after = [place for place in places if place >= number]
            self.setCurrentIndex(self.row_model.index(after[0] if after else places[-1]))
        self.chosen.emit()

    def _answer(self, key: str, words: str) -> None:
        self._close()
        self.setFocus()
        self.answered.emit(key, words)

    def _on_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._close()

    def _close(self) -> None:
        if self._painting.asked:
            self._painting.asked = ""
            self.scheduleDelayedItemsLayout()

    def _lay_out_anew(self) -> None:
        self._painting.forget()
        self.scheduleDelayedItemsLayout()
