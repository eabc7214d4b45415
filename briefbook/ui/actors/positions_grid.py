"""How the grid of positions is shown: the stance, whether there is room, the words, and as of when."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefbook.domain.actor import ActorPosition
from briefbook.domain.capitals import capitalised
from briefbook.domain.citation import without_citations
from briefbook.domain.date_words import in_short
from briefbook.domain.vocabulary import capital_word, kind_word
from briefbook.translation import tr
from briefbook.ui.actors.positions_model import POSITIONS, PositionsModel
from briefbook.ui.card_ground import paint_ground
from briefbook.ui.desk import Desk
from briefbook.ui.marking_chip import paint_chip
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
_LINES: Final = 6
"""Lines in a cell: the stance and, where one is too short for both, the room; the words; the foot."""
_NAME_LINES: Final = 3
"""At most so many lines for the name of an actor."""
_ACTORS: Final = 140
_MOST: Final = 190
_ISSUES: Final = 150
"""Pixels at a text scale of 100 %: at least and at most for each actor, and for the issues."""
_ELIDED: Final = Qt.TextElideMode.ElideRight


class PositionsGrid(QTableView):
    """Issues down and actors across; Enter opens a cell."""

    opened = Signal()
    """A cell was chosen with Enter or a double click."""

    def __init__(self, desk: Desk, model: PositionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self.setProperty("role", "cards")
        self.setModel(model)
        self.setAccessibleName(tr("Positions of actors on issues"))
        self.setItemDelegate(_PositionDelegate(desk.theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalHeader(_NamesHeader(Qt.Orientation.Horizontal, desk.theme, self))
        self.setVerticalHeader(_NamesHeader(Qt.Orientation.Vertical, desk.theme, self))
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        model.modelReset.connect(self._follow_theme)
        desk.theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the actors that fit the whole room, so that none is cut through."""
        super().resizeEvent(event)
        self._fill()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _follow_theme(self) -> None:
        line = QFontMetrics(sized(self.font(), self._theme.sizes.meta)).height()
        self.verticalHeader().setDefaultSectionSize(_LINES * line + 2 * _PAD)
        self.verticalHeader().setFixedWidth(_ISSUES * self._theme.scale // 100)
        self._least = self._wanted()
        font = sized(self.font(), self._theme.sizes.meta, QFont.Weight.DemiBold)
        names = (self.model().headerData(at, Qt.Orientation.Horizontal) for at in range(self._count))
        room = self._least - 2 * _PAD
        lines = max((len(wrapped(name, font, room, _NAME_LINES)) for name in names), default=1)
        self.horizontalHeader().setFixedHeight(lines * QFontMetrics(font).height() + 2 * _PAD)
        self._fill()

    @property
    def _count(self) -> int:
        return self.model().columnCount()

    def _wanted(self) -> int:
        """Return how wide a column is to be, that stances and dates are not cut."""
        bold = QFontMetrics(sized(self.font(), self._theme.sizes.meta, QFont.Weight.DemiBold))
        model, scale = self.model(), self._theme.scale
        cells = (model.index(row, at) for row in range(model.rowCount()) for at in range(self._count))
        words = (said for cell in cells for one in cell.data(POSITIONS)[:1] for said in _must_fit(one))
        longest = max(map(bold.horizontalAdvance, words), default=0) + 2 * _PAD + 5
        return max(_ACTORS * scale // 100, min(_MOST * scale // 100, longest))

    def _fill(self) -> None:
        room, least = self.viewport().width(), _ACTORS * self._theme.scale // 100
        fitting = room // self._least
        # two side by side can be compared, though their feet may be cut
        fitting = max(1, min(self._count, fitting if fitting > 1 else min(2, room // least)))
        self.horizontalHeader().setDefaultSectionSize(max(least, room // fitting))


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
        lines = _NAME_LINES if self.orientation() is Qt.Orientation.Horizontal else _LINES
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.border))
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
        area: QRect = option.rect
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(self._theme.tokens.border))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        line, left = QFontMetrics(plain).height(), inside.left()
        rows = (QRect(left, inside.top() + at * line, inside.width(), line) for at in range(_LINES - 1))
        self._paint_stance(painter, rows, one, bold, mirror)
        painter.setFont(plain)
        painter.setPen(QColor(tokens.text))
        free = list(rows)
        said = wrapped(without_citations(one.wording), plain, inside.width(), len(free))
        for row, words in zip(free, said, strict=False):
            mirror.write(painter, row, words)
        foot = QRect(left, inside.top() + (_LINES - 1) * line, inside.width(), line)
        # what stands at its end is seen as a marking at the end of a title is: in short
        foot.setRight(paint_chip(painter, foot, one.marking, tokens, sizes, mirror))
        painter.setFont(plain)
        painter.setPen(QColor(tokens.muted))
        metrics, told = QFontMetrics(plain), _foot(one, len(positions))
        if len(positions) == 1 and metrics.horizontalAdvance(told) > foot.width():
            told = in_short(one.as_of) or told
        mirror.write(painter, foot, metrics.elidedText(told, _ELIDED, foot.width()))

    def _paint_stance(
        self, painter: QPainter, rows: Iterator[QRect], one: ActorPosition, font: QFont, mirror: Mirror
    ) -> None:
        """Paint the stance, and beside or under it whether there is room."""
        tokens, metrics = self._theme.tokens, QFontMetrics(font)
        stance, room, row = _stance(one), capital_word(one.flexibility), next(rows)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        mirror.write(painter, row, metrics.elidedText(stance, _ELIDED, row.width()))
        if room:
            beside = metrics.horizontalAdvance(f"{stance}   ")
            fits = beside + metrics.horizontalAdvance(room) <= row.width()
            place = row.adjusted(beside, 0, 0, 0) if fits else next(rows)
            painter.setPen(QColor(tokens.danger if one.flexibility == "red line" else tokens.muted))
            mirror.write(painter, place, metrics.elidedText(room, _ELIDED, place.width()))


def _stance(one: ActorPosition) -> str:
    words = capital_word(one.stance) or capitalised(kind_word("position"))
    return f"{_SIGNS.get(one.stance, '')} {words}".strip()


def _foot(one: ActorPosition, count: int) -> str:
    foot = tr("as of {date}", date=in_short(one.as_of)) if one.as_of else tr("no as-of date")
    return " · ".join((foot, tr("%n at once", "", count))) if count > 1 else foot


def _must_fit(one: ActorPosition) -> tuple[str, str, str]:
    return _stance(one), capital_word(one.flexibility), _foot(one, 1)
