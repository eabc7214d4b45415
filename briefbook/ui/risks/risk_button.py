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

from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.translation import tr, tr_noop
from briefbook.ui.risks.matrix_board import ARROWS
from briefbook.ui.risks.matrix_words import heard, tip
from briefbook.ui.theme.theme import Theme

_Modifier = Qt.KeyboardModifier
_HELP: Final = tr_noop(
    "The arrow keys move it; with Shift they widen the range in which it may lie, with Ctrl and Shift they "
    "narrow it; Backspace takes the rating away; Enter shows the details."
)
_READ_ONLY_HELP: Final = tr_noop("Enter shows the details.")


class RiskButton(QAbstractButton):
    """Shows a risk by its label; the matrix decides what becomes of its movements."""

    nudged = Signal(str, int, int)
    """The risk's id, and by how many columns to the right and rows down."""
    stretched = Signal(str, int, int, bool)
    """The risk's id, the side of its range in columns and rows, and whether it is to move outwards."""
    cleared = Signal(str)
    """The rating is to be taken away; the risk's id."""
    dragged = Signal(str, QPoint, bool)
    """The risk's id, the pointer in the matrix, and whether the range is drawn rather than the risk moved."""
    dropped = Signal(str, QPoint, bool)
    drag_cancelled = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed_at: QPoint | None = None
        self._draws_range = False
        self.is_dragged = False
        self.is_movable = True
        self.risk: Risk
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self.chosen.emit(self.risk.id))

    def show_risk(self, risk: Risk, which: str, matrix: Matrix, *, is_movable: bool) -> None:
        """Show a risk as it is rated on a matrix; `which` is a word of `RATINGS`."""
        self.risk, self.is_movable = risk, is_movable
        self.setText(risk.label)
        self.setAccessibleName(heard(risk, which, matrix))
        self.setAccessibleDescription(tr(_HELP if is_movable else _READ_ONLY_HELP))
        self.setToolTip(tip(risk, which, matrix))
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_movable else Qt.CursorShape.PointingHandCursor)
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
        if event.button() == Qt.MouseButton.LeftButton and self.isDown() and self.is_movable:
            self._pressed_at = event.position().toPoint()
            self._draws_range = bool(event.modifiers() & _Modifier.ShiftModifier)

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
            self.setCursor(
                Qt.CursorShape.CrossCursor if self._draws_range else Qt.CursorShape.ClosedHandCursor
            )
            self.raise_()
        if self.is_dragged and not self._draws_range:
            self.move(self.pos() + here - self._pressed_at)
            here = self._pressed_at
        if self.is_dragged:
            self.dragged.emit(self.risk.id, self.mapToParent(here), self._draws_range)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged."""
        pressed_at, was_dragged = self._pressed_at, self.is_dragged
        self._end_drag()
        super().mouseReleaseEvent(event)
        if was_dragged and pressed_at is not None:
            here = event.position().toPoint() if self._draws_range else pressed_at
            self.dropped.emit(self.risk.id, self.mapToParent(here), self._draws_range)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, open with Enter, end a drag with Escape."""
        key = Qt.Key(event.key())
        if self.is_dragged:
            if key == Qt.Key.Key_Escape:
                self._end_drag()
                self.drag_cancelled.emit(self.risk.id)
        elif key in ARROWS and self.is_movable:
            self._go(event, *ARROWS[key])
        elif key == Qt.Key.Key_Backspace and self.is_movable:
            self.cleared.emit(self.risk.id)
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
        painter.setPen(QPen(ink, 1.25))
        painter.setBrush(ground)
        painter.drawEllipse(bubble)
        painter.setPen(ink)
        painter.setFont(self._fitting(bubble.width() - 4))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _go(self, event: QKeyEvent, right: int, down: int) -> None:
        held = event.modifiers() & ~_Modifier.KeypadModifier
        if held == _Modifier.NoModifier:
            self.nudged.emit(self.risk.id, right, down)
        elif held == _Modifier.ShiftModifier:
            self.stretched.emit(self.risk.id, right, down, True)
        elif held == _Modifier.ShiftModifier | _Modifier.ControlModifier:
            self.stretched.emit(self.risk.id, right, down, False)
        else:
            event.ignore()

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
