"""Paints a source as a card of two lines."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.domain.grading import rank
from briefbook.domain.source import Source
from briefbook.translation import tr
from briefbook.ui.card_ground import paint_ground
from briefbook.ui.desk import Desk
from briefbook.ui.marking_chip import paint_chip
from briefbook.ui.mirror import Mirror
from briefbook.ui.sources.source_model import SourceModel
from briefbook.ui.sources.wording import NO_DATE, NO_PUBLISHER, kind_of, short_date, standing_word
from briefbook.ui.theme import fonts

KIND_ICONS: Final = {
    "text": "text-align-start",
    "markdown": "hash",
    "html": "globe",
    "pdf": "file-text",
    "docx": "file-type",
    "odt": "file-type",
    "rtf": "file-type",
    "epub": "book",
    "email": "mail",
    "reference": "bookmark",
}
"""What stands for each kind of source."""

_GAP, _EDGE, _INDENT = 10, 12, 18
_DOT: Final = " · "
_ELIDED = Qt.TextElideMode.ElideRight
_State = QStyle.StateFlag


class SourceCard(QStyledItemDelegate):
    """The kind, the title and grade, who published it when, and how many passages are marked in it."""

    def __init__(self, desk: Desk, model: SourceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._model = desk.theme, desk.icons, model
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)
        self._take_sizes()
        desk.theme.changed.connect(self._take_sizes)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that all cards have."""
        return QSize(0, self._theme.sizes.source_row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a card."""
        source = self._model.source(index)
        painter.save()
        self._mirror = Mirror(option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 2, -1, -2)
        state = option.state
        paint_ground(painter, card, state, self._theme)
        card.setLeft(card.left() + self._model.depth(source) * _INDENT)
        side = self._theme.sizes.icon
        title_height = self._title_metrics.height()
        meta_height = self._meta_metrics.height()
        space = (card.height() - title_height - meta_height - 4) // 2
        top = card.top() + space
        icon = QRect(card.left() + _GAP, top + (title_height - side) // 2, side, side)
        colour = "accent" if state & _State.State_Selected else "muted"
        self._icons.icon(KIND_ICONS.get(source.kind, "file-text"), colour).paint(painter, self._mirror(icon))
        left = icon.right() + 1 + _GAP
        width = card.right() - _EDGE - left
        title = QRect(left, top, width, title_height)
        title.setRight(self._paint_grade(painter, title, source))
        self._write(painter, title, source)
        meta = QRect(left, top + title_height + 4, width, meta_height)
        meta.setRight(self._paint_pill(painter, meta, source))
        meta.setRight(self._paint_attachments(painter, meta, source))
        meta.setLeft(self._write_standing(painter, meta, source))
        if source.marking:
            tokens, sizes = self._theme.tokens, self._theme.sizes
            meta.setRight(paint_chip(painter, meta, source.marking, tokens, sizes, self._mirror))
        self._write_meta(painter, meta, source)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, source: Source) -> None:
        # there is nothing to read in a reference: it is quieter, and says so in the line below
        is_read = source.kind != "reference"
        metrics = self._title_metrics if is_read else self._quiet_metrics
        painter.setFont(self._title_font if is_read else self._quiet_font)
        painter.setPen(QColor(self._theme.tokens.text if is_read else self._theme.tokens.muted))
        self._mirror.write(painter, rect, metrics.elidedText(source.title, _ELIDED, rect.width()))

    def _write_meta(self, painter: QPainter, rect: QRect, source: Source) -> None:
        tokens, metrics = self._theme.tokens, self._meta_metrics
        if source.standing and rect.width() < metrics.horizontalAdvance("2026 · …"):
            return  # what became of it is said, and there is no room for more
        date = f"{_DOT}{short_date(source) or tr(NO_DATE)}"
        publisher = source.publisher or source.author.split(";")[0]
        parent = self._model.parent_title(source)
        if parent or (source.parent_id and not publisher):
            publisher = tr("with “{title}”", title=parent) if parent else kind_of(source)
            date = date if source.published else ""
        is_told = bool(publisher)
        publisher = publisher or tr(NO_PUBLISHER)
        rest = _DOT + tr("no text") if source.kind == "reference" else ""
        if metrics.horizontalAdvance(publisher + date + rest) > rect.width() and source.published:
            # the year at least, whatever becomes of the publisher
            date = f"{_DOT}{source.published[:4]}"
        date += rest
        room = rect.width() - metrics.horizontalAdvance(date)
        publisher = metrics.elidedText(publisher, _ELIDED, max(room, rect.width() // 3))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.muted if is_told else tokens.faint))
        self._mirror.write(painter, rect, publisher)
        room_for_date = rect.adjusted(metrics.horizontalAdvance(publisher), 0, 0, 0)
        painter.setPen(QColor(tokens.muted if source.published else tokens.faint))
        if date:
            # apart from the words, as it belongs between them from whichever side they are read
            self._mirror.write(painter, room_for_date, _DOT)
            room_for_date.setLeft(room_for_date.left() + metrics.horizontalAdvance(_DOT))
        shown = metrics.elidedText(date.removeprefix(_DOT), _ELIDED, room_for_date.width())
        self._mirror.write(painter, room_for_date, shown)

    def _write_standing(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Write that a source was corrected or withdrawn, and return where the words after it begin."""
        if not source.standing:
            return line.left()
        words = standing_word(source)
        painter.setFont(self._standing_font)
        painter.setPen(QColor(self._theme.tokens.warning))
        self._mirror.write(painter, line, words)
        return line.left() + QFontMetrics(self._standing_font).horizontalAdvance(words) + 6

    def _paint_grade(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Paint the letter of how reliable a source is, and return where the title must end."""
        if not source.reliability:
            return line.right()
        tokens, side = self._theme.tokens, self._meta_metrics.height() + 1
        right = line.right() + 1 + _EDGE // 2
        box = QRect(right - side, line.center().y() - side // 2, side, side)
        is_known = rank(source.reliability) is not None
        pen = QPen(QColor(tokens.border_strong), 1)
        pen.setStyle(Qt.PenStyle.SolidLine if is_known else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        seen = self._mirror(box)
        painter.drawRoundedRect(QRectF(seen).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.text if is_known else tokens.muted))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, source.reliability)
        return box.left() - 6

    def _paint_pill(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Paint how many passages there are, and return where the words before it must end."""
        count, colour = self._model.marks(source)
        if not count:
            return line.right()
        side = self._theme.sizes.meta
        width = 6 + side + 3 + self._meta_metrics.horizontalAdvance(str(count)) + 7
        height = self._meta_metrics.height() + 3
        right = line.right() + 1 + _EDGE // 2
        pill = QRect(right - width, line.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.highlights[colour - 1]))
        painter.drawRoundedRect(self._mirror(pill), height / 2, height / 2)
        icon = QRect(pill.left() + 6, pill.center().y() - side // 2, side, side)
        self._icons.icon("highlighter", "text").paint(painter, self._mirror(icon))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(self._theme.tokens.text))
        self._mirror.write(painter, pill.adjusted(6 + side + 3, 0, 0, 0), str(count))
        return pill.left() - 6

    def _paint_attachments(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Paint how many sources came with it, and return where the words before that must end."""
        count = self._model.attachments(source)
        if not count:
            return line.right()
        side, words = self._theme.sizes.meta + 1, str(count)
        left = line.right() - side - 2 - self._meta_metrics.horizontalAdvance(words)
        icon = QRect(left, line.center().y() - side // 2, side, side)
        self._icons.icon("paperclip", "muted").paint(painter, self._mirror(icon))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(self._theme.tokens.muted))
        self._mirror.write(painter, line.adjusted(icon.right() + 3 - line.left(), 0, 4, 0), words)
        return left - 6

    def _take_sizes(self) -> None:
        self._title_font = QFont(fonts.INTERFACE, weight=QFont.Weight.Medium)
        self._title_font.setPixelSize(self._theme.sizes.ui)
        self._quiet_font = QFont(fonts.INTERFACE)
        self._quiet_font.setPixelSize(self._theme.sizes.ui)
        self._quiet_metrics = QFontMetrics(self._quiet_font)
        self._meta_font = QFont(fonts.INTERFACE)
        self._meta_font.setPixelSize(self._theme.sizes.meta)
        self._standing_font = QFont(fonts.INTERFACE, weight=QFont.Weight.DemiBold)
        self._standing_font.setPixelSize(self._theme.sizes.meta)
        self._title_metrics = QFontMetrics(self._title_font)
        self._meta_metrics = QFontMetrics(self._meta_font)
