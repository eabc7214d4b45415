"""The ways and ranges over the cells: those of the selected risk, and of all where they are wanted."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from briefbook.domain.matrix import Span
from briefbook.domain.risk import Risk
from briefbook.ui.risks.matrix_look import MatrixLook
from briefbook.ui.risks.matrix_paths import paint_spans, paint_ways


class MatrixOverlay:
    """Paints what belongs to all risks once, as it stays while one is dragged."""

    def __init__(self) -> None:
        self._ways = self._spans = False
        self._veil = QPixmap()

    @property
    def is_on(self) -> bool:
        """Whether ways or ranges of all risks are shown."""
        return self._ways or self._spans

    def show_all(self, *, ways: bool, spans: bool) -> None:
        """Show the ways or the ranges of all risks, or only those of the selected one."""
        self._ways, self._spans = ways, spans
        self.forget()

    def forget(self) -> None:
        """Paint all anew the next time, as something moved."""
        self._veil = QPixmap()

    def paint_all(
        self, painter: QPainter, look: MatrixLook, risks: Collection[Risk], which: str, ratio: float
    ) -> None:
        """Paint what belongs to all risks, where it is wanted; `ratio` is that of the screen's pixels."""
        if not self.is_on:
            return
        if self._veil.isNull():
            self._veil = QPixmap(look.size * ratio)
            self._veil.setDevicePixelRatio(ratio)
            self._veil.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._veil)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._spans:
                spans = (span_on(look, risk, which) for risk in risks)
                paint_spans(inner, look, [span for span in spans if span], None)
            if self._ways:
                paint_ways(inner, look, risks, which, {})
            inner.end()
        painter.drawPixmap(0, 0, self._veil)

    def paint_one(
        self,
        painter: QPainter,
        look: MatrixLook,
        risk: Risk,
        which: str,
        span: Span | None,
        spots: Mapping[str, QPointF],
    ) -> None:
        """Paint the way of the selected risk, and its range or the one being drawn instead."""
        paint_spans(painter, look, [], span or span_on(look, risk, which))
        paint_ways(painter, look, [risk], which, spots)


def span_on(look: MatrixLook, risk: Risk, which: str) -> Span | None:
    """Return the cells among which a risk's rating may lie, where that is shown and on the matrix."""
    span = risk.span if which == "current" else None
    return span if span is not None and span.highest in look.chart.matrix else None
