"""How the rows of the review's lists are painted, and asked something in their place."""

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPen, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.ui.card_ground import paint_bar
from briefbook.ui.difference.lines import FOLD, write_lines
from briefbook.ui.mirror import Mirror
from briefbook.ui.review.answer_line import AnswerLine
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_model import ROW, Index
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

_SIDE: Final = 10
_ABOVE: Final = 7
_HEADING_ABOVE: Final = 14
_ASKING: Final = 10
_KEPT: Final = 300


class Dress(Protocol):
    """What rows are painted with; a desk has it."""

    @property
    def theme(self) -> Theme:
        """The colours and sizes."""

    @property
    def icons(self) -> Icons:
        """The icons."""


class RowPainting(QStyledItemDelegate):
    """Lays the lines of a row out as a document, as wide as there is room."""

    answered = Signal(str, str)
    """Enter was pressed in the line of a row: the row's key, and what was typed."""

    def __init__(self, desk: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._view = desk.theme, desk.icons, parent
        self.width = 400
        self.asked = ""
        """The key of the row that is asked something."""
        self.question = self.verb = ""
        self.unfolded: dict[str, set[int]] = {}
        self._documents: dict[tuple[str, int], QTextDocument] = {}
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self, key: str | None = None) -> None:
        """Lay a row out anew, or all."""
        for kept in (self._documents, self._heights):
            for one in [one for one in kept if key is None or one[0] == key]:
                del kept[one]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines, and of the question under them."""
        row: Row = index.data(ROW)
        place = (row.key, self.width)
        if place not in self._heights:
            self._heights[place] = round(self._document(row).size().height())
        height = self._heights[place] + 2 * _ABOVE + (_HEADING_ABOVE - _ABOVE if row.is_heading else 0)
        if row.key == self.asked:
            height += self._line_height + _ASKING
        return QSize(self.width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the icon and the lines."""
        row: Row = index.data(ROW)
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not row.is_heading and (is_chosen or is_hovered):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if is_chosen else tokens.hover))
            painter.drawRoundedRect(box, sizes.row_radius, sizes.row_radius)
        if is_chosen and not row.is_heading:
            paint_bar(painter, box, tokens)
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes.row_radius, sizes.row_radius)
        corner = self._corner(option, row)
        if row.icon:
            icon = self._icons.icon(row.icon, row.colour)
            place = QRect(option.rect.left() + _SIDE, round(corner.y()), sizes.icon - 2, sizes.icon - 2)
            icon.paint(painter, Mirror(option.rect, option.direction)(place))
        painter.translate(corner)
        context = QAbstractTextDocumentLayout.PaintContext()
        self._document(row).documentLayout().draw(painter, context)
        painter.restore()

    def fold_at(self, option: QStyleOptionViewItem, index: Index, place: QPointF) -> int | None:
        """Return the number of the folded stretch at a place of the view, or `None`."""
        row: Row = index.data(ROW)
        layout = self._document(row).documentLayout()
        address = layout.anchorAt(place - self._corner(option, row))
        return int(address.removeprefix(FOLD)) if address.startswith(FOLD) else None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the line in which a row's question is answered."""
        row: Row = index.data(ROW)
        asking = AnswerLine(self.question, self.verb, parent)
        asking.returnPressed.connect(lambda: self.answered.emit(row.key, asking.text()))
        return asking

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the line as it is."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Keep nothing: only Enter answers, and leaving the line does not."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the line under the words of its row."""
        left, height = self._indent(index.data(ROW)), self._line_height
        bottom = option.rect.bottom() - _ABOVE
        place = QRect(option.rect.left() + left, bottom - height, option.rect.width() - left - _SIDE, height)
        editor.setGeometry(Mirror(option.rect, option.direction)(place))

    @property
    def _line_height(self) -> int:
        return self._theme.sizes.control + 2

    def _indent(self, row: Row) -> int:
        return _SIDE + (self._theme.sizes.icon + 6 if row.icon else 0)

    def _corner(self, option: QStyleOptionViewItem, row: Row) -> QPointF:
        above = _HEADING_ABOVE if row.is_heading else _ABOVE
        # what stands before the lines is behind them where they are read from the right
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        before = _SIDE if is_turned else self._indent(row)
        return QPointF(option.rect.left() + before, option.rect.top() + above)

    def _document(self, row: Row) -> QTextDocument:
        place = (row.key, self.width)
        found = self._documents.get(place)
        if found is None:
            if len(self._documents) >= _KEPT:
                del self._documents[next(iter(self._documents))]
            found = self._documents[place] = QTextDocument()
            found.setDocumentMargin(0)
            mirror = Mirror(QRect(), self._view.layoutDirection())
            found.setDefaultTextOption(mirror.wrapping(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
            write_lines(found, row.lines, self._theme, self.unfolded.get(row.key, ()))
            found.setTextWidth(max(60, self.width - self._indent(row) - _SIDE))
        return found
