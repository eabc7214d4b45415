"""The shapes of a timeline: each kind of entry has one of its own, whatever its colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

from briefbook.domain.timeline import EntryKind, Sign
from briefbook.ui.theme.tokens import Tokens


def colours(kind: EntryKind, sign: Sign, tokens: Tokens) -> tuple[QColor, QColor]:
    """Return the colours of an entry's outline and of its inside."""
    by_sign = {
        "soon": (tokens.warning, tokens.warning_soft),
        "late": (tokens.danger, tokens.danger_soft),
        "over": (tokens.muted, tokens.sunken),
    }
    by_kind = {
        "window": (tokens.accent, tokens.accent_soft),
        "expiry": (tokens.accent, tokens.accent),
        "event": (tokens.stripes[2], tokens.stripes[2]),
        "action": (tokens.stripes[3], tokens.stripes[3]),
        "decision": (tokens.stripes[1], tokens.stripes[1]),
        "review": (tokens.stripes[0], tokens.surface),
    }
    line, inside = by_sign[sign] if sign else by_kind[kind]
    if sign in ("soon", "late") and kind in ("expiry", "action", "decision"):
        inside = line
    return QColor(line), QColor(inside)


def draw_bar(painter: QPainter, box: QRectF, soft: tuple[float, float], line: QColor, inside: QColor) -> None:
    """Draw a stretch of time; `soft` is over how many pixels either end fades, where it is vague."""
    before, after = soft
    if not before and not after:
        painter.setPen(QPen(line, 1.2))
        painter.setBrush(inside)
        painter.drawRoundedRect(box, 4, 4)
        return
    fading = QLinearGradient(box.topLeft(), box.topRight())
    clear, width = QColor(inside), max(1.0, box.width())
    clear.setAlphaF(0.15)
    fading.setColorAt(0, clear if before else inside)
    fading.setColorAt(min(1.0, before / width), inside)
    fading.setColorAt(max(0.0, 1 - after / width), inside)
    fading.setColorAt(1, clear if after else inside)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fading))
    painter.drawRoundedRect(box, 4, 4)
    # dashes where it is not known, a whole line where it is
    dashed = QPen(line, 1.2, Qt.PenStyle.DotLine)
    whole = QPen(line, 1.2)
    for y in (box.top(), box.bottom()):
        for left, right, pen in (
            (box.left(), box.left() + before, dashed),
            (box.left() + before, box.right() - after, whole),
            (box.right() - after, box.right(), dashed),
        ):
            if right > left:
                painter.setPen(pen)
                painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(whole)
    if not before:
        painter.drawLine(box.topLeft(), box.bottomLeft())
    if not after:
        painter.drawLine(box.topRight(), box.bottomRight())


def draw_mark(
    painter: QPainter, kind: EntryKind, centre: QPointF, size: float, line: QColor, inside: QColor
) -> None:
    """Draw the mark of a date of a kind in a square around a point."""
    half = size / 2
    painter.setPen(QPen(line, 1.6, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(inside)
    x, y = centre.x(), centre.y()
    if kind == "expiry":
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))
        flag = (QPointF(x, y - half), QPointF(x - size * 0.62, y - half * 0.35), QPointF(x, y + half * 0.3))
        painter.drawPolygon(QPolygonF(flag))
    elif kind == "review":
        painter.drawEllipse(centre, half * 0.8, half * 0.8)
    elif kind == "action":
        painter.drawRect(QRectF(x - half * 0.7, y - half * 0.7, half * 1.4, half * 1.4))
    elif kind == "decision":
        above = ((-0.75, -0.75), (0.75, -0.75), (0.75, 0.1), (0.0, 0.85), (-0.75, 0.1))
        painter.drawPolygon(QPolygonF([QPointF(x + a * half, y + b * half) for a, b in above]))
    elif kind == "window":
        painter.drawRoundedRect(QRectF(x - half, y - half * 0.55, size, half * 1.1), 3, 3)
    else:
        corners = ((0.0, -0.95), (0.95, 0.0), (0.0, 0.95), (-0.95, 0.0))
        painter.drawPolygon(QPolygonF([QPointF(x + a * half, y + b * half) for a, b in corners]))


def legend_icon(kind: EntryKind, tokens: Tokens, size: int, ratio: float) -> QIcon:
    """Return the mark of a kind as an icon."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(size / 2 + (size * 0.15 if kind == "expiry" else 0), size / 2)
    draw_mark(painter, kind, centre, size * 0.8, *colours(kind, "", tokens))
    painter.end()
    return QIcon(pixmap)
