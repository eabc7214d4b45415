"""How the matrix is painted: cells in the colours of their bands, axes in words, the line, the key."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from briefbook.domain.matrix_chart import Axis, Edge
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr
from briefbook.ui.risks.matrix_look import NOT_RATED, STRIP_EDGE, WRAPPED, DrawnCell, KeyItem, MatrixLook

RADIUS: Final = 5
_LINE: Final = 4
_CENTRED: Final = Qt.AlignmentFlag.AlignCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_matrix(painter: QPainter, look: MatrixLook) -> None:
    """Paint everything that stays while risks are moved."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in look.cells:
        _paint_cell(painter, look, one)
    for edge in look.chart.tolerance:
        paint_edge(painter, look, edge)
    _paint_steps(painter, look, look.chart.down)
    _paint_steps(painter, look, look.chart.across)
    _paint_axes(painter, look)
    for item in look.key:
        _paint_key(painter, look, item)
    if not look.strip.isNull():
        _paint_strip(painter, look)


def paint_ring(painter: QPainter, colour: str, cell: QRect, width: int = 3) -> None:
    """Paint an outline around a cell."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    away = width / 2
    painter.drawRoundedRect(QRectF(cell).adjusted(-away, -away, away, away), RADIUS + 1, RADIUS + 1)


def paint_edge(painter: QPainter, look: MatrixLook, edge: Edge) -> None:
    """Paint a stretch of the line of what is tolerated."""
    pen = QPen(QColor(look.tokens.text), _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(look.grid.corner(edge.x1, edge.y1), look.grid.corner(edge.x2, edge.y2))


def hatch(painter: QPainter, look: MatrixLook) -> None:
    """Hatch the cells that are not tolerated."""
    painter.setPen(Qt.PenStyle.NoPen)
    for one in look.cells:
        if one.cell.is_breach:
            ink = QColor(one.ink)
            ink.setAlpha(90)
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(QRectF(one.rect), RADIUS, RADIUS)


def _paint_cell(painter: QPainter, look: MatrixLook, one: DrawnCell) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(one.ground))
    painter.drawRoundedRect(QRectF(one.rect), RADIUS, RADIUS)
    _paint_words(painter, look, one)


def paint_words(painter: QPainter, look: MatrixLook) -> None:
    """Paint the bands once more in words, over ways that run across them."""
    metrics = QFontMetrics(look.fonts.band)
    for one in look.cells:
        word = 0 if look.is_short else metrics.horizontalAdvance(one.cell.band.word)
        corner = one.rect.topLeft() + QPoint(5, 5)
        size = QSize(look.letter_width + word + 2, look.word.height() - 9)
        painter.fillRect(QRect(corner, size), QColor(one.ground))
        _paint_words(painter, look, one)


def _paint_words(painter: QPainter, look: MatrixLook, one: DrawnCell) -> None:
    painter.setPen(QColor(one.ink))
    place = one.rect.adjusted(6, 3, -2, 0)
    painter.setFont(look.fonts.letter)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, one.cell.band.letter)
    if not look.is_short:
        painter.setFont(look.fonts.band)
        place.setLeft(place.left() + look.letter_width)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, one.cell.band.word)


def _paint_steps(painter: QPainter, look: MatrixLook, axis: Axis) -> None:
    painter.setFont(look.fonts.step)
    painter.setPen(QColor(look.tokens.muted))
    for place in range(len(axis.steps)):
        room, words = look.step_place(axis, place), look.step_words(axis, place)
        if axis is look.chart.down:
            painter.drawText(room, _RIGHT | WRAPPED, look.in_room(words, room))
        elif look.is_turned:
            metrics = QFontMetrics(look.fonts.step)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.height())
            _draw_turned(painter, room, _RIGHT, cut)
        else:
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | WRAPPED, words)


def _paint_axes(painter: QPainter, look: MatrixLook) -> None:
    grid = look.grid.rect
    painter.setFont(look.fonts.axis)
    painter.setPen(QColor(look.tokens.text))
    down, across = look.chart.down, look.chart.across
    # turned, an arrow to the right points upwards
    words = axis_words(down, points_on=down.is_reversed)
    _draw_turned(painter, QRect(0, grid.top(), look.line, grid.height()), _CENTRED, words)
    place = QRect(grid.left(), look.axis_top, grid.width(), look.line)
    painter.drawText(place, _CENTRED, axis_words(across, points_on=not across.is_reversed))


def axis_words(axis: Axis, *, points_on: bool) -> str:
    """Return the name of an axis with an arrow to where it rises."""
    name = capital_word(axis.of)
    return f"{name} →" if points_on else f"← {name}"


def _paint_key(painter: QPainter, look: MatrixLook, item: KeyItem) -> None:
    if item.letter:
        painter.setPen(QPen(QColor(look.tokens.border_strong), 1))
        painter.setBrush(QColor(item.ground))
        painter.drawRoundedRect(QRectF(item.chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(item.ink))
        painter.setFont(look.fonts.letter)
        painter.drawText(item.chip, _CENTRED, item.letter)
    else:
        painter.setPen(QPen(QColor(item.ground), _LINE))
        middle = item.chip.center().y()
        painter.drawLine(item.chip.left() + 2, middle, item.chip.right() - 1, middle)
    painter.setPen(QColor(look.tokens.muted))
    painter.setFont(look.fonts.band)
    cut = QFontMetrics(look.fonts.band).elidedText(item.word, Qt.TextElideMode.ElideRight, item.place.width())
    painter.drawText(item.place, _LEFT, cut)


def _paint_strip(painter: QPainter, look: MatrixLook) -> None:
    painter.setPen(QPen(QColor(look.tokens.border_strong), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(look.tokens.sunken))
    painter.drawRoundedRect(QRectF(look.strip).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(QColor(look.tokens.text))
    painter.setFont(look.fonts.axis)
    painter.drawText(look.strip.adjusted(STRIP_EDGE, 0, 0, 0), _LEFT, tr(NOT_RATED))


def _draw_turned(painter: QPainter, place: QRect, aligned: Qt.AlignmentFlag, word: str) -> None:
    """Write a word upwards in a place."""
    painter.save()
    painter.translate(place.left(), place.bottom() + 1)
    painter.rotate(-90)
    painter.drawText(QRect(0, 0, place.height(), place.width()), aligned, word)
    painter.restore()
