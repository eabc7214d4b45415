"""How a timeline is painted: only what is in sight."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from briefbook.domain.date_words import in_short
from briefbook.domain.dates import first_day, last_day
from briefbook.domain.timeline import TimelineEntry
from briefbook.translation import tr
from briefbook.ui.card_ground import paint_bar
from briefbook.ui.commitments.timeline_arrows import Arrow, draw_arrow
from briefbook.ui.commitments.timeline_axis import Stretch, levels
from briefbook.ui.commitments.timeline_geometry import TimelineGeometry
from briefbook.ui.commitments.timeline_rows import TimelineRow
from briefbook.ui.commitments.timeline_shapes import colours, draw_bar, draw_mark
from briefbook.ui.theme.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_SIGNS = {"soon": "!", "late": "!", "over": "✓"}


@dataclass(frozen=True)
class Shown:
    """What a timeline shows at a moment."""

    geometry: TimelineGeometry
    rows: Sequence[TimelineRow] = ()
    arrows: Sequence[Arrow] = ()
    today: int = 0
    current: TimelineEntry | None = None
    has_focus: bool = False
    moving: Mapping[TimelineEntry, TimelineEntry] = field(default_factory=dict)
    """Entries that are being moved, and where they are now."""


class TimelineLook:
    """Paints a timeline in the theme's colours."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._plain, self._strong, self._small = QFont(font), QFont(font), QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small.setPixelSize(theme.sizes.eyebrow)
        fonts = (self._plain, self._strong, self._small)
        metrics = {id(one): QFontMetricsF(one) for one in fonts}
        # the same words are measured in every frame
        self._width = lru_cache(4096)(lambda font, words: metrics[font].horizontalAdvance(words))
        self._elided = lru_cache(4096)(
            lambda font, words, room: metrics[font].elidedText(words, Qt.TextElideMode.ElideRight, room)
        )

    def paint(self, painter: QPainter, shown: Shown) -> None:
        """Paint all that is in sight."""
        geometry, tokens = shown.geometry, self._theme.tokens
        # words have the direction of their script
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.height), QColor(tokens.surface))
        above, below = levels(geometry.axis, geometry.width - geometry.names, self._theme.scale / 100)
        # filled and not drawn: of a thousand lines each frame, drawing takes several times as long
        grid = _between(tokens.surface, tokens.border)
        for x in geometry.grid(one.first for one in below):
            painter.fillRect(int(x), geometry.heading, 1, geometry.height, grid)
        rows = geometry.rows_in_sight()
        for row in rows:
            painter.fillRect(0, geometry.y(row) + geometry.row, geometry.width, 1, grid)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(QRectF(geometry.names, geometry.heading, geometry.width, max(0, geometry.height)))
        self._paint_arrows(painter, shown, rows)
        reaches = [self._paint_row(painter, shown, row) for row in rows]
        self._paint_today(painter, shown)
        for row, (nearest, furthest) in zip(rows, reaches, strict=True):
            if furthest < geometry.names or nearest > geometry.width:
                self._paint_way(painter, shown, row, is_earlier=furthest < geometry.names)
            elif not shown.moving or shown.rows[row].entries[0] not in shown.moving:
                self._paint_state(painter, shown, row, furthest)
        painter.restore()
        self._paint_names(painter, shown, rows)
        self._paint_heading(painter, shown, above, below)

    def _paint_row(self, painter: QPainter, shown: Shown, row: int) -> tuple[float, float]:
        """Paint the entries of a row and return from where to where they reach."""
        geometry = shown.geometry
        furthest, nearest = 0.0, float("inf")
        for entry in shown.rows[row].entries:
            now = shown.moving.get(entry, entry)
            box = geometry.box(now, row)
            nearest = min(nearest, box.left())
            furthest = max(furthest, geometry.names + 1 if now.is_open else box.right())
            if box.left() > geometry.width or box.right() < geometry.names:
                continue
            if entry is shown.current:
                self._paint_ring(painter, shown, box)
            # the soft end of its window says already how precisely an expiry is known
            is_alone = entry.kind != "expiry" or len(shown.rows[row].entries) == 1
            self._paint_entry(painter, geometry, now, row, box, is_alone=is_alone)
        return nearest, furthest

    def _paint_way(self, painter: QPainter, shown: Shown, row: int, *, is_earlier: bool) -> None:
        """Say on which side a row goes on that has nothing in sight."""
        entries, geometry = shown.rows[row].entries, shown.geometry
        at = max(one.last for one in entries) if is_earlier else min(one.first for one in entries)
        date = in_short(str(at))
        words, side = (f"‹ {date}", "AlignLeft") if is_earlier else (f"{date} ›", "AlignRight")
        room = QRectF(geometry.names + 8, geometry.y(row), geometry.width - geometry.names - 16, geometry.row)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag[side], words)

    def _paint_entry(
        self,
        painter: QPainter,
        geometry: TimelineGeometry,
        entry: TimelineEntry,
        row: int,
        box: QRectF,
        *,
        is_alone: bool,
    ) -> None:
        line, inside = colours(entry.kind, entry.sign, self._theme.tokens)
        if entry.kind == "window" or entry.end:
            fade = float(min(160.0, box.width() / 2)) if entry.is_open else self._vague(geometry, entry.end)
            # what is far out of sight is cut off: gradients over millions of pixels are slow
            seen = box.intersected(
                QRectF(geometry.names - 400.0, box.y(), geometry.width + 800.0, box.height())
            )
            draw_bar(painter, seen, (self._vague(geometry, entry.start), fade), line, inside)
            if entry.kind == "event" and box.width() < 2 * geometry.mark:
                draw_mark(painter, entry.kind, box.center(), geometry.mark, line, inside)
            return
        if len(entry.start) < 10 and is_alone:
            soft = box.width() / 3
            draw_bar(
                painter, box.adjusted(0, 4, 0, -4), (soft, soft), line, QColor(self._theme.tokens.sunken)
            )
        draw_mark(painter, entry.kind, geometry.middle(entry, row), geometry.mark, line, inside)

    def _vague(self, geometry: TimelineGeometry, text: str) -> float:
        if not text or len(text) == 10:
            return 0.0
        return ((last_day(text) - first_day(text)).days + 1) * geometry.axis.per_day

    def _paint_ring(self, painter: QPainter, shown: Shown, box: QRectF) -> None:
        tokens = self._theme.tokens
        ring = box.intersected(QRectF(shown.geometry.names - 20, box.y(), shown.geometry.width, box.height()))
        painter.setPen(QPen(QColor(tokens.accent if shown.has_focus else tokens.border_strong), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring.adjusted(-4, -4, 4, 4), 6, 6)

    def _paint_state(self, painter: QPainter, shown: Shown, row: int, furthest: float) -> None:
        """Say how a row stands, with a sign, right of it or at the edge."""
        entries = shown.rows[row].entries
        said = next((one for one in entries if one.sign in ("late", "soon")), None)
        said = said or next((one for one in entries if one.state), None)
        geometry, tokens = shown.geometry, self._theme.tokens
        if said is None:
            return
        sign = _SIGNS.get(said.sign, "")
        is_beside = said.kind == "review" and any(one.kind != "review" for one in entries)
        # lest it be taken for the end of the window
        state = tr("review {state}", state=said.state) if is_beside else said.state
        words = f"{sign} {state}".strip()
        width = self._width(id(self._small), words) + 8
        left = furthest + 8
        if left + width > geometry.width:
            return
        if not any(one.is_open for one in entries):  # over the line of today
            painter.fillRect(
                QRectF(left - 2, geometry.y(row) + 6, width, geometry.row - 12), QColor(tokens.surface)
            )
        colour = {"soon": tokens.warning, "late": tokens.danger}.get(said.sign, tokens.muted)
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        painter.drawText(
            QRectF(left, geometry.y(row), width, geometry.row), Qt.AlignmentFlag.AlignVCenter, words
        )

    def _paint_arrows(self, painter: QPainter, shown: Shown, rows: range) -> None:
        tokens = self._theme.tokens
        chosen = shown.current.record_id if shown.current else ""
        plain, strong = QPen(QColor(tokens.border_strong), 1.0), QPen(QColor(tokens.accent), 1.8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for arrow in shown.arrows:
            # what only passes by tells nothing here
            if arrow.row in rows or arrow.on_row in rows:
                painter.setPen(strong if chosen in (arrow.record_id, arrow.on_record_id) else plain)
                draw_arrow(painter, shown.geometry, arrow, shown.moving)

    def _paint_today(self, painter: QPainter, shown: Shown) -> None:
        x, colour = int(shown.geometry.x(shown.today + 0.5)), QColor(self._theme.tokens.danger)
        painter.fillRect(x - 1, shown.geometry.heading, 2, shown.geometry.height, colour)

    def _paint_names(self, painter: QPainter, shown: Shown, rows: range) -> None:
        geometry, tokens = shown.geometry, self._theme.tokens
        grid = _between(tokens.surface, tokens.border)
        painter.save()
        painter.setClipRect(QRectF(0, geometry.heading, geometry.names + 1, geometry.height))
        painter.fillRect(QRectF(0, geometry.heading, geometry.names, geometry.height), QColor(tokens.surface))
        for row in rows:
            shown_row, top = shown.rows[row], geometry.y(row)
            if shown.current is not None and shown.current in shown_row.entries:
                name = QRectF(0, top, geometry.names, geometry.row)
                painter.fillRect(name, QColor(tokens.accent_soft))
                paint_bar(painter, name, tokens)
            painter.fillRect(0, top + geometry.row, geometry.names, 1, grid)
            painter.setPen(QColor(tokens.text))
            self._write(painter, self._strong, shown_row.label, QRectF(8, top, 48, geometry.row))
            left = 8 + max(38.0, self._width(id(self._strong), shown_row.label) + 8)
            room = QRectF(left, top, geometry.names - left - 8, geometry.row)
            self._write(painter, self._plain, shown_row.title, room)
        painter.fillRect(geometry.names, 0, 1, geometry.height, QColor(tokens.border))
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, shown: Shown, above: Iterable[Stretch], below: Iterable[Stretch]
    ) -> None:
        geometry, tokens = shown.geometry, self._theme.tokens
        half, border = geometry.heading / 2, QColor(tokens.border)
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.heading), QColor(tokens.surface))
        painter.save()
        painter.setClipRect(QRectF(geometry.names, 0, geometry.width, geometry.heading))
        x = int(geometry.x(shown.today + 0.5))
        painter.fillRect(x - 1, int(half), 2, int(half), QColor(tokens.danger))
        tag = self._today_tag(shown, half)
        for top, stretches, font in ((0.0, above, self._strong), (half, below, self._small)):
            for one in stretches:
                left, right = geometry.x(one.first), min(geometry.x(one.after), geometry.width)
                painter.fillRect(int(left), int(top) + 4, 1, int(half) - 4, border)
                painter.setPen(QColor(tokens.text if top == 0 else tokens.muted))
                room = QRectF(max(left, geometry.names) + 5, top, 0, half)
                room.setRight(right)
                if room.intersects(tag) and top == 0:
                    room = _beside(room, tag, self._width(id(font), one.shorter) + 3)
                self._write_stretch(painter, font, one, room)
        self._paint_today_word(painter, tag)
        painter.restore()
        painter.fillRect(0, geometry.heading, geometry.width, 1, border)
        painter.setPen(QColor(tokens.muted))
        words = tr("%n row(s)", "", len(shown.rows))
        self._write(painter, self._small, words, QRectF(8, half, geometry.names - 16, half))

    def _write_stretch(self, painter: QPainter, font: QFont, one: Stretch, room: QRectF) -> None:
        """Write what a stretch is called where there is room for it, over the line of today."""
        for words in (one.words, one.shorter):
            wide = self._width(id(font), words) + 3
            if wide <= room.width():
                room.setWidth(wide)
                painter.fillRect(room.adjusted(-2, 4, 0, -4), QColor(self._theme.tokens.surface))
                self._write(painter, font, words, room)
                return

    def _today_tag(self, shown: Shown, half: float) -> QRectF:
        width = self._width(id(self._small), tr("Today")) + 12
        return QRectF(shown.geometry.x(shown.today + 0.5) - width / 2, 3, width, half - 4)

    def _paint_today_word(self, painter: QPainter, tag: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.danger))
        painter.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.surface))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, tr("Today"))

    def _write(self, painter: QPainter, font: QFont, words: str, room: QRectF) -> None:
        painter.setFont(font)
        shown = self._elided(id(font), words, int(room.width()))
        painter.drawText(room, _LEFT, shown)


def _beside(room: QRectF, tag: QRectF, wide: float) -> QRectF:
    """Return the room before the word for today, or behind it where there is too little before it."""
    before, behind = QRectF(room), QRectF(room)
    before.setRight(tag.left() - 4)
    behind.setLeft(tag.right() + 6)
    return before if before.width() >= wide else behind


def _between(one: str, other: str) -> QColor:
    """Return the colour in the middle of two."""
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2)
