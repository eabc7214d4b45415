"""The issue tree as it is seen: painted rows, and a drop that says where it goes."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.outline.drop_place import DropPlace, drop_place
from briefbook.ui.outline.outline_model import ISSUE_TYPE, OutlineModel, Role
from briefbook.ui.outline.row_painting import Shown, number_width, paint_row, title_font


class OutlineView(QTreeView):
    """The tree of issues; `chosen` says that Enter was pressed on one."""

    chosen = Signal()

    def __init__(self, desk: Desk, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = desk.theme, desk.icons
        self._hovered = QPersistentModelIndex()
        self._drop: DropPlace | None = None
        self.setAccessibleName(tr("Issue outline"))
        self.setModel(model)
        self.setItemDelegate(_TitleDelegate(desk, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(desk.theme.sizes.icon)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(600)
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.doubleClicked.connect(lambda _: self.chosen.emit())
        desk.theme.changed.connect(self._dress)

    def drop_place(self, at: QPoint) -> DropPlace:
        """Return where an issue dropped at a point of the viewport lands."""
        return drop_place(self, at)

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row and its chevron."""
        # all of it painted here: the style would lay its own blocks under the branch and the text
        rect: QRect = options.rect
        mirror = Mirror(rect, self.layoutDirection())
        item = mirror(self.visualRect(index))
        is_current = index == self.currentIndex() and self.hasFocus()
        shown = Shown(
            number=index.data(Role.NUMBER),
            title=index.data(),
            words=index.data(Role.WORDS),
            state=index.data(Role.STATE),
            marking=index.data(Role.MARKING),
            left=item.left(),
            is_top=not index.parent().isValid(),
            is_selected=self.selectionModel().isSelected(index),
            is_current=is_current,
            is_hovered=self._hovered == index,
        )
        painter.save()
        painter.setFont(self.font())
        paint_row(painter, rect, shown, self._theme.tokens, self._theme.sizes)
        painter.restore()
        if self.model().hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            side = self._theme.sizes.icon - 4
            box = QRect(item.left() - self.indentation() + 1, rect.center().y() - side // 2 + 1, side, side)
            self._icons.icon(name, "muted").paint(painter, mirror(box))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them where a dragged issue would land."""
        super().paintEvent(event)
        if self._drop:
            painter = QPainter(self.viewport())
            self._paint_drop(painter, self._drop)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from an issue to its text with Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() != QAbstractItemView.State.EditingState:
            self.chosen.emit()
            return
        super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the issue would land."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(ISSUE_TYPE) and event.source() is self:
            self._drop = self.drop_place(event.position().toPoint())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing where the issue would land."""
        super().dragLeaveEvent(event)
        self._forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the issue to where it was shown to land."""
        place = self.drop_place(event.position().toPoint())
        self._forget_drop()
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        # the model moves the row when the book does: nothing is left for the view to take away
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        model: QAbstractItemModel = self.model()
        if model.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, place.row, 0, place.parent):
            self.scrollTo(self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the row under the pointer when that leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def stopAutoScroll(self) -> None:
        """End the scrolling that a drag at the edge began."""
        self.setAutoScroll(False)
        self.setAutoScroll(True)

    def _dress(self) -> None:
        self.setIndentation(self._theme.sizes.icon)
        self.doItemsLayout()

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.viewport().update()

    def _forget_drop(self) -> None:
        self._drop = None
        self.viewport().update()

    def _paint_drop(self, painter: QPainter, place: DropPlace) -> None:
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        if place.is_inside:
            box = QRectF(place.box).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, sizes.row_radius, sizes.row_radius)
        else:
            painter.drawLine(place.box.left(), place.box.top(), place.box.right(), place.box.top())
        font = self.font()
        font.setPixelSize(sizes.eyebrow)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(place.words) + 16, self.viewport().width() - 8)
        height = metrics.height() + 6
        # under the line and not over it, unless there is no room below
        top = place.box.bottom() + 4
        if top + height > self.viewport().height():
            top = place.box.top() - height - 4
        mirror = Mirror(self.viewport().rect(), self.layoutDirection())
        label = mirror(QRect(self.viewport().width() - width - 4, top, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(label, height / 2, height / 2)
        painter.setPen(QColor(tokens.accent_text))
        words = metrics.elidedText(place.words, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


class _TitleDelegate(QStyledItemDelegate):
    """Edits a title in place; rows are painted by the view."""

    def __init__(self, desk: Desk, view: OutlineView) -> None:
        super().__init__(view)
        self._theme = desk.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(0, self._theme.sizes.row)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Any) -> QWidget:
        line = QLineEdit(parent)
        line.setProperty("role", "in-place")
        line.setAccessibleName(tr("Title of issue {number}", number=index.data(Role.NUMBER)))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Any) -> None:
        rect: QRect = option.rect
        font = title_font(editor.font(), self._theme.sizes, is_top=not index.parent().isValid())
        mirror = Mirror(rect, option.direction)
        left = rect.left() + number_width(index.data(Role.NUMBER), font) - 6
        place = QRect(left, rect.top() + 2, rect.right() - left - 4, rect.height() - 4)
        editor.setGeometry(mirror(place))
