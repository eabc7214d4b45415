"""How the grid of positions is shown: the stance, whether there is room, the words, and as of when."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefbook.domain.actor import ActorPosition
from briefbook.domain.date_words import in_short
from briefbook.domain.vocabulary import kind_word, word
from briefbook.translation import tr
from briefbook.ui.actors.positions_model import POSITIONS, PositionsModel
from briefbook.ui.card_ground import paint_ground
from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme.fonts import sized
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wrapping import wrapped

_SIGNS: Final = {
    "supports": "▲",
    "leans towards": "△",
    "neutral": "○",
    "leans against": "▽",
    "opposes": "▼",
    "unknown": "?",
}
"""Beside the words of a stance, so that a row is taken in at a glance."""
_PAD: Final = 8
_LINES: Final = 3
_NAME_LINES: Final = 2
"""Lines for the name of an actor."""
_ACTORS: Final = 140
_ISSUES: Final = 150
"""Pixels at a text scale of 100 %: at least for each actor, and for the issues."""


class PositionsGrid(QTableView):
    """Issues down and actors across; Enter opens a cell."""

    opened = Signal()
    """A cell was chosen with Enter or a double click."""

    def __init__(self, desk: Desk, model: PositionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self.setModel(model)
        self.setAccessibleName(tr("Positions of actors on issues"))
        self.setItemDelegate(_PositionDelegate(desk.theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalHeader(_NamesHeader(Qt.Orientation.Horizontal, desk.theme, self))
        self.setVerticalHeader(_NamesHeader(Qt.Orientation.Vertical, desk.theme, self))
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        desk.theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _follow_theme(self) -> None:
        line = QFontMetrics(sized(self.font(), self._theme.sizes.meta)).height()
        self.verticalHeader().setDefaultSectionSize((_LINES + 2) * line + 2 * _PAD)
        self.verticalHeader().setFixedWidth(_ISSUES * self._theme.scale // 100)
        self.horizontalHeader().setMinimumSectionSize(_ACTORS * self._theme.scale // 100)
        self.horizontalHeader().setFixedHeight(_NAME_LINES * line + 2 * _PAD)


class _NamesHeader(QHeaderView):
    """The issues at the left or the actors above, on as many lines as there is room for."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803, Qt's name
        """Paint one name, with a line under it."""
        words = self.model().headerData(logicalIndex, self.orientation())
        tokens = self._theme.tokens
        font = sized(self.font(), self._theme.sizes.meta, QFont.Weight.DemiBold)
        inside = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        line = QFontMetrics(font).height()
        lines = _NAME_LINES if self.orientation() is Qt.Orientation.Horizontal else _LINES + 1
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(tokens.muted))
        painter.setFont(font)
        for number, row in enumerate(wrapped(words, font, inside.width(), lines)):
            place = QRect(inside.left(), inside.top() + number * line, inside.width(), line)
            Mirror(rect, self.layoutDirection()).write(painter, place, row)
        painter.restore()


class _PositionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for a stance and a few lines of words."""
        return QSize(180, 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the position that holds in a cell; the form shows if there are several."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        painter.setPen(QColor(self._theme.tokens.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        paint_ground(painter, area.adjusted(2, 2, -2, -2), option.state, self._theme)
        positions: list[ActorPosition] = index.data(POSITIONS)
        inside = area.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
        if positions:
            self._paint_position(painter, inside, positions, option.font, Mirror(area, option.direction))
        else:
            painter.setPen(QColor(self._theme.tokens.faint))
            painter.setFont(sized(option.font, self._theme.sizes.meta))
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "–")
        painter.restore()

    def _paint_position(
        self,
        painter: QPainter,
        inside: QRect,
        positions: list[ActorPosition],
        font: QFont,
        mirror: Mirror,
    ) -> None:
        tokens, sizes, one = self._theme.tokens, self._theme.sizes, positions[0]
        bold, plain = sized(font, sizes.meta, QFont.Weight.DemiBold), sized(font, sizes.meta)
        line = QFontMetrics(plain).height()
        words = word(one.stance) or kind_word("position")
        stance = f"{_SIGNS.get(one.stance, '')} {words}".strip()
        head = QRect(inside.left(), inside.top(), inside.width(), line)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        mirror.write(painter, head, stance)
        if one.flexibility:
            painter.setPen(QColor(tokens.danger if one.flexibility == "red line" else tokens.muted))
            left = QFontMetrics(bold).horizontalAdvance(f"{stance}   ")
            room = head.adjusted(left, 0, 0, 0)
            shown = QFontMetrics(bold).elidedText(
                word(one.flexibility), Qt.TextElideMode.ElideRight, room.width()
            )
            mirror.write(painter, room, shown)
        painter.setFont(plain)
        painter.setPen(QColor(tokens.text))
        top = inside.top() + line
        for said in wrapped(one.wording, plain, inside.width(), _LINES):
            row = QRect(inside.left(), top, inside.width(), line)
            mirror.write(painter, row, said)
            top += line
        foot = tr("as of {date}", date=in_short(one.as_of)) if one.as_of else tr("no as-of date")
        if len(positions) > 1:
            foot = " · ".join((foot, tr("%n at once", "", len(positions))))
        painter.setPen(QColor(tokens.muted))
        area = QRect(inside.left(), inside.bottom() - line + 1, inside.width(), line)
        mirror.write(painter, area, foot)
