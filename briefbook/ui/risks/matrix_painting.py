"""How the matrix is painted: cells in the colours of their bands, with the words of both axes."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from briefbook.domain.matrix import BANDS, IMPACT, LIKELIHOOD, Rating
from briefbook.ui.risks.matrix_grid import GAP, Grid, ratings
from briefbook.ui.theme.theme import Theme

_EDGE: Final = 8
_RADIUS: Final = 5
_INITIALS: Final = {word: "".join(part[0] for part in word.split()).upper() for word in BANDS}
_KEY: Final = "   ".join(f"{initials} {word}" for word, initials in _INITIALS.items())
_CENTRED: Final = Qt.AlignmentFlag.AlignCenter
_WRAPPED: Final = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Fonts:
    """The fonts of the matrix, of the theme's sizes."""

    band: QFont
    step: QFont
    axis: QFont


class MatrixLook:
    """The matrix laid out for a size; words are shortened to initials, with a key, before they are cut."""

    def __init__(self, theme: Theme, font: QFont, size: QSize) -> None:
        self._tokens = theme.tokens
        self.fonts = Fonts(
            band=_sized(font, theme.sizes.eyebrow),
            step=_sized(font, theme.sizes.meta),
            axis=_sized(font, theme.sizes.meta, QFont.Weight.DemiBold),
        )
        step, band = QFontMetrics(self.fonts.step), QFontMetrics(self.fonts.band)
        self._line = step.height()
        self._step_width = _step_width(step, size.width())
        left = self._line + _EDGE + self._step_width + _EDGE
        cell_width = max(24, (size.width() - left - GAP // 2 + GAP) // len(IMPACT) - GAP)
        self._is_turned = max(map(step.horizontalAdvance, IMPACT)) > cell_width + GAP - 2
        self.is_short = max(map(band.horizontalAdvance, BANDS)) > cell_width - 10
        self._impact_height = (
            max(map(step.horizontalAdvance, IMPACT)) + 2 if self._is_turned else self._line
        ) + 6
        self._key = QRect(left, 0, 5 * (cell_width + GAP), 0)
        if self.is_short:
            bounds = band.boundingRect(QRect(0, 0, size.width() - 4, 1000), _WRAPPED, _KEY)
            self._key = QRect(2, size.height() - bounds.height(), size.width() - 4, bounds.height())
        bottom = self._impact_height + self._line + 6 + self._key.height()
        height = size.height() - bottom - GAP // 2
        self.grid = Grid(left, GAP // 2, cell_width, max(24, (height + GAP) // len(LIKELIHOOD) - GAP))
        words = _INITIALS.values() if self.is_short else BANDS
        self.word = QSize(max(map(band.horizontalAdvance, words)) + 10, band.height() + 6)
        """What the word of a band takes of its cell's corner."""

    def paint(self, painter: QPainter, aim: Rating | None) -> None:
        """Paint the matrix, with an outline around the cell that is aimed at."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rating in ratings():
            self._paint_cell(painter, rating)
        if aim is not None:
            painter.setPen(QPen(QColor(self._tokens.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            cell = QRectF(self.grid.cell(aim)).adjusted(-1.5, -1.5, 1.5, 1.5)
            painter.drawRoundedRect(cell, _RADIUS + 1, _RADIUS + 1)
        self._paint_likelihood(painter)
        self._paint_impact(painter)
        if self.is_short:
            painter.setFont(self.fonts.band)
            painter.setPen(QColor(self._tokens.muted))
            painter.drawText(self._key, Qt.AlignmentFlag.AlignHCenter | _WRAPPED, _KEY)

    def _paint_cell(self, painter: QPainter, rating: Rating) -> None:
        cell = self.grid.cell(rating)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.matrix[rating.band]))
        painter.drawRoundedRect(QRectF(cell), _RADIUS, _RADIUS)
        painter.setFont(self.fonts.band)
        painter.setPen(QColor(self._tokens.matrix_text[rating.band]))
        word = _INITIALS[rating.band_word] if self.is_short else rating.band_word
        painter.drawText(cell.adjusted(6, 3, -2, 0), Qt.AlignmentFlag.AlignLeft, word)

    def _paint_likelihood(self, painter: QPainter) -> None:
        painter.setFont(self.fonts.step)
        painter.setPen(QColor(self._tokens.muted))
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for step, word in enumerate(LIKELIHOOD, start=1):
            cell = self.grid.cell(Rating(step, 1))
            place = QRect(self._line + _EDGE, cell.top(), self._step_width, cell.height())
            painter.drawText(place, aligned | _WRAPPED, word)
        painter.setFont(self.fonts.axis)
        painter.setPen(QColor(self._tokens.text))
        beside = QRect(0, self.grid.top, self._line, self.grid.rect.height())
        _draw_turned(painter, beside, _CENTRED, "Likelihood →")

    def _paint_impact(self, painter: QPainter) -> None:
        painter.setFont(self.fonts.step)
        painter.setPen(QColor(self._tokens.muted))
        under = self.grid.rect.bottom() + 1
        for step, word in enumerate(IMPACT, start=1):
            cell = self.grid.cell(Rating(1, step))
            place = QRect(cell.left() - GAP // 2, under + 6, cell.width() + GAP, self._impact_height - 6)
            if self._is_turned:
                aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                _draw_turned(painter, place, aligned, word)
            else:
                painter.drawText(place, _CENTRED, word)
        painter.setFont(self.fonts.axis)
        painter.setPen(QColor(self._tokens.text))
        top = under + self._impact_height + 2
        painter.drawText(QRect(self.grid.left, top, self.grid.rect.width(), self._line), _CENTRED, "Impact →")


def _draw_turned(painter: QPainter, place: QRect, aligned: Qt.AlignmentFlag, word: str) -> None:
    """Write a word upwards in a place."""
    painter.save()
    painter.translate(place.left(), place.bottom() + 1)
    painter.rotate(-90)
    painter.drawText(QRect(0, 0, place.height(), place.width()), aligned, word)
    painter.restore()


def _step_width(metrics: QFontMetrics, width: int) -> int:
    """Return the width of the steps of likelihood, which fold between words where room is scarce."""
    longest = max(map(metrics.horizontalAdvance, LIKELIHOOD)) + 2
    words = [word for step in LIKELIHOOD for word in step.split()]
    return longest if width > 7 * longest else max(map(metrics.horizontalAdvance, words)) + 2


def _sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    return sized
