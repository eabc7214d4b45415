"""What lies over the cells: ways from inherent to current to target, and ranges of uncertain ratings."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, log2, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.risk import RATINGS, Risk
from briefbook.translation import tr
from briefbook.ui.risks.matrix_look import MatrixLook

_HEAD: Final = 8.0
_BUTTON: Final = 17.0
"""The radius of the largest button of a risk."""


def paint_ways(
    painter: QPainter, look: MatrixLook, risks: Iterable[Risk], which: str, spots: Mapping[str, QPointF]
) -> None:
    """Paint where risks came from and where they are to go; ways between the same cells are one.

    `which` is the rating by which the risks stand on the matrix, and `spots` holds where, by their ids, as
    far as that is not the middle of their cells.
    """
    ways: Counter[tuple[_Stop, _Stop]] = Counter()
    marks: Counter[_Stop] = Counter()
    for risk in risks:
        stops = list(_stops(risk, which, look.chart.matrix, spots))
        if len(stops) > 1:
            ways.update(pairwise(stops))
            marks.update(stop for stop in stops if stop.name != which)
    for (begin, end), count in ways.items():
        places = _place(look, begin, spots), _place(look, end, spots)
        short = look.mark + 1 if end.name != which else _BUTTON
        _arrow(painter, look, *places, short=short, count=count, is_dashed=end.name == "target")
    for stop, count in marks.items():
        _mark(painter, look, stop.name, _place(look, stop, spots), count)


def paint_spans(painter: QPainter, look: MatrixLook, spans: Iterable[Span], selected: Span | None) -> None:
    """Paint the cells among which ratings may lie; those of the selected risk more strongly."""
    tokens = look.tokens
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, span in enumerate(dict.fromkeys(spans)):
        inset = 3 + 3 * (place % 3)
        room = QRectF(block_of(look, span)).adjusted(inset, inset, -inset, -inset)
        _outline(painter, room, tokens.surface, tokens.text, 1.5)
    if selected is not None:
        # inside its cells: between them runs the line of what is tolerated
        room = QRectF(block_of(look, selected)).adjusted(1.5, 1.5, -1.5, -1.5)
        _outline(painter, room, tokens.surface, tokens.accent, 2.5)


def block_of(look: MatrixLook, span: Span) -> QRect:
    """Return the cells of a range."""
    return look.cell_by_rating[span.lowest].rect.united(look.cell_by_rating[span.highest].rect)


def _outline(painter: QPainter, room: QRectF, halo: str, colour: str, width: float) -> None:
    painter.setPen(QPen(QColor(halo), width + 2))
    painter.drawRoundedRect(room, 6, 6)
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, 6, 6)


@dataclass(frozen=True)
class _Stop:
    """A rating on a way; `spot` is the id of the risk whose own place counts, or empty."""

    name: str
    rating: Rating
    spot: str = ""


def _stops(risk: Risk, which: str, matrix: Matrix, spots: Mapping[str, QPointF]) -> Iterator[_Stop]:
    for name in RATINGS:
        rating = risk.rated(name)
        if rating is not None and rating in matrix:
            yield _Stop(name, rating, risk.id if name == which and risk.id in spots else "")


def _place(look: MatrixLook, stop: _Stop, spots: Mapping[str, QPointF]) -> QPointF:
    if stop.spot:
        return spots[stop.spot]
    cell = QRectF(look.cell_by_rating[stop.rating].rect)
    away = look.mark + 3
    across = {"inherent": cell.left() + away, "current": cell.center().x(), "target": cell.right() - away}
    return QPointF(across[stop.name], cell.bottom() - away)


def _arrow(
    painter: QPainter,
    look: MatrixLook,
    begin: QPointF,
    end: QPointF,
    *,
    short: float,
    count: int,
    is_dashed: bool,
) -> None:
    """Paint an arrow that ends `short` of its end."""
    if hypot(end.x() - begin.x(), end.y() - begin.y()) < short + _HEAD:
        return
    turn = atan2(end.y() - begin.y(), end.x() - begin.x())
    tip = end - QPointF(cos(turn), sin(turn)) * short
    width = 1.75 + min(3.0, log2(count))
    neck = tip - QPointF(cos(turn), sin(turn)) * (_HEAD - 1)
    sides = [tip - QPointF(cos(turn + lean), sin(turn + lean)) * _HEAD for lean in (pi / 6, -pi / 6)]
    for colour, more in ((look.tokens.surface, 2.5), (look.tokens.text, 0.0)):
        style = Qt.PenStyle.DashLine if is_dashed and not more else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), width + more, style))
        painter.drawLine(begin, neck)
        painter.setPen(QPen(QColor(colour), max(more, 0.5)))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([tip, *sides]))


def _letter(rating: str) -> str:
    if rating == "inherent":
        return tr("I", "a mark: inherent")
    return tr("C", "a mark: current") if rating == "current" else tr("T", "a mark: target")


def _mark(painter: QPainter, look: MatrixLook, name: str, middle: QPointF, count: int) -> None:
    words = _letter(name) if count == 1 else f"{_letter(name)}{count}"
    wide = look.mark + (0 if count == 1 else look.mark * 0.44 * len(str(count)))
    room = QRectF(middle.x() - wide, middle.y() - look.mark, 2 * wide, 2 * look.mark)
    painter.setPen(QPen(QColor(look.tokens.text), 1.5))
    painter.setBrush(QColor(look.tokens.surface))
    painter.drawRoundedRect(room, look.mark, look.mark)
    font = QFont(look.fonts.letter)
    font.setPixelSize(round(look.mark * 1.375))
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
