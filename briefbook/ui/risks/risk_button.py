"""A risk on the matrix: a round button that is dragged, or nudged with the arrow keys."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefbook.domain.matrix import IMPACT, LIKELIHOOD
from briefbook.domain.risk import Risk
from briefbook.ui.theme.theme import Theme

_NUDGES: Final = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RiskButton(QAbstractButton):
    """Shows a risk by its label; the matrix decides what becomes of its movements."""

    nudged = Signal(str, int, int)
    """The risk's id, and by how many steps of likelihood and impact."""
    dragged = Signal(str, QPoint)
    """The risk's id, and the pointer in the matrix."""
    dropped = Signal(str, QPoint)
    drag_cancelled = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, risk: Risk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed_at: QPoint | None = None
        self.is_dragged = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(lambda: self.chosen.emit(self.risk.id))
        self.show_risk(risk)

    def show_risk(self, risk: Risk) -> None:
        """Show the risk as it is now."""
        self.risk = risk
        rating = risk.rating
        likelihood = f"likelihood {rating.likelihood_word} ({rating.likelihood} of {len(LIKELIHOOD)})"
        impact = f"impact {rating.impact_word} ({rating.impact} of {len(IMPACT)})"
        self.setText(risk.label)
        self.setAccessibleName(f"{risk.label} {risk.title}: {likelihood}, {impact}, {rating.band_word}")
        self.setAccessibleDescription(
            "Up and Down change the likelihood, Left and Right the impact; Enter shows the details."
        )
        # rich text from the user would be read as markup
        self.setToolTip(
            f"{risk.label} {risk.title}\n"
            f"{rating.likelihood_word} / {rating.impact_word}, {rating.band_word}".replace("<", "‹")
        )
        self.update()

    def nextCheckState(self) -> None:
        """Select with a click, and never take the selection away."""
        self.setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        """Be pressed inside the circle only."""
        away = QPoint(pos - self.rect().center())
        return QPoint.dotProduct(away, away) <= (self.width() // 2) ** 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag would begin."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.isDown():
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        far = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not self.is_dragged and far:
            self.is_dragged = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
        if self.is_dragged:
            self.move(self.pos() + here - self._pressed_at)
            self.dragged.emit(self.risk.id, self.mapToParent(self._pressed_at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged."""
        pressed_at, was_dragged = self._pressed_at, self.is_dragged
        self._end_drag()
        super().mouseReleaseEvent(event)
        if was_dragged and pressed_at is not None:
            self.dropped.emit(self.risk.id, self.mapToParent(pressed_at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, open with Enter, end a drag with Escape."""
        key = Qt.Key(event.key())
        if self.is_dragged:
            if key == Qt.Key.Key_Escape:
                self._end_drag()
                self.drag_cancelled.emit(self.risk.id)
        elif key in _NUDGES and event.modifiers() in _PLAIN:
            self.nudged.emit(self.risk.id, *_NUDGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.risk.id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from being a shortcut during a drag."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_dragged:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what the Tab key reaches."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit(self.risk.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a bubble, inverted when selected, with a ring when focused."""
        tokens = self._theme.tokens
        ground, ink = QColor(tokens.bubble), QColor(tokens.bubble_text)
        if self.isChecked():
            ground, ink = ink, ground
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        bubble = whole.adjusted(2.5, 2.5, -2.5, -2.5)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(whole)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))
            bubble = whole.adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(QPen(QColor(tokens.bubble_text if not self.isChecked() else tokens.bubble), 1.25))
        painter.setBrush(ground)
        painter.drawEllipse(bubble)
        painter.setPen(ink)
        painter.setFont(self._fitting(bubble.width() - 4))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _fitting(self, width: float) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        for size in range(self._theme.sizes.eyebrow, 7, -1):
            font.setPixelSize(size)
            if QFontMetricsF(font).horizontalAdvance(self.text()) <= width:
                break
        return font

    def _end_drag(self) -> None:
        self._pressed_at = None
        self.is_dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
