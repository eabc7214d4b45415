"""How a line of the palette is painted: a heading, or words with a key beside or a snippet under them."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.ui.card_ground import paint_bar
from briefbook.ui.frame.palette_choices import Choice
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

_PAD, _BETWEEN = 10, 2
_ELIDED = Qt.TextElideMode.ElideRight
_State: Final = QStyle.StateFlag
_Marks = tuple[tuple[int, int], ...]


class PaletteRows(QStyledItemDelegate):
    """Paints the lines of the palette; each is a `Choice` in the user role."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._take_sizes()
        theme.changed.connect(self._take_sizes)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row: one line, or two with a snippet."""
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        if choice.act is None:
            return QSize(0, self._heights[0] + (8 if index.row() == 0 else 16))
        if choice.marks is None:
            return QSize(0, self._theme.sizes.table_row)
        return QSize(0, self._heights[1] + _BETWEEN + self._heights[2] + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row: the words, and at their right or under them what is told about them."""
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if choice.act is None:
            self._paint_heading(painter, box, choice)
        else:
            self._paint_ground(painter, option)
            _go_on(painter, box, self._theme.sizes.icon + _PAD)
            if choice.marks is None:
                self._paint_beside(painter, box, choice)
            else:
                self._paint_under(painter, box, choice, choice.marks)
        painter.restore()

    def _take_sizes(self) -> None:
        sizes = self._theme.sizes
        self._eyebrow, self._title, self._meta = (
            _font(sizes.eyebrow, QFont.Weight.DemiBold),
            _font(sizes.ui, QFont.Weight.Medium),
            _font(sizes.meta),
        )
        self._eyebrow.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        self._usual = _font(sizes.ui)
        fonts_of_lines = (self._eyebrow, self._title, self._meta)
        self._heights = [QFontMetrics(font).height() for font in fonts_of_lines]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        is_current = bool(option.state & _State.State_Selected)
        if is_current or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if is_current else tokens.hover))
            radius = self._theme.sizes.row_radius
            painter.drawRoundedRect(option.rect, radius, radius)
        if is_current:
            paint_bar(painter, option.rect, tokens)

    def _paint_heading(self, painter: QPainter, box: QRect, choice: Choice) -> None:
        tokens, low = self._theme.tokens, Qt.AlignmentFlag.AlignBottom
        box.setBottom(box.bottom() - 4)
        painter.setFont(self._eyebrow)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, low, choice.words.upper())
        _go_on(painter, box, QFontMetrics(self._eyebrow).horizontalAdvance(choice.words.upper()) + 8)
        painter.setFont(_font(self._theme.sizes.eyebrow))
        painter.drawText(box, low, choice.more)

    def _paint_icon(self, painter: QPainter, name: str, line: QRect) -> None:
        if name:
            side = self._theme.sizes.icon
            top = line.center().y() - side // 2
            left = line.right() + _PAD if _is_mirrored(painter) else line.left() - _PAD - side
            self._icons.icon(name, "muted").paint(painter, QRect(left, top, side, side))

    def _paint_beside(self, painter: QPainter, box: QRect, choice: Choice) -> None:
        tokens, metrics = self._theme.tokens, QFontMetrics(self._usual)
        self._paint_icon(painter, choice.icon, box)
        words = metrics.elidedText(choice.words, _ELIDED, box.width() * (3 if choice.more else 4) // 4)
        painter.setFont(self._usual)
        # what has no icon only goes on with the lines above
        painter.setPen(QColor(tokens.text if choice.icon else tokens.accent))
        mirror = Mirror(box, painter.layoutDirection())
        mirror.write(painter, box, words)
        _go_on(painter, box, metrics.horizontalAdvance(words) + 2 * _PAD)
        painter.setPen(QColor(tokens.muted))
        shown = metrics.elidedText(choice.more, _ELIDED, max(box.width(), 0))
        Mirror(box, painter.layoutDirection()).write(painter, box, shown, at_end=True)

    def _paint_under(self, painter: QPainter, box: QRect, choice: Choice, marks: _Marks) -> None:
        title, below = self._heights[1:]
        height = title + (_BETWEEN + below if choice.more else 0)
        upper = QRect(box.left(), box.top() + (box.height() - height) // 2, box.width(), title)
        self._paint_icon(painter, choice.icon, upper)
        tokens = self._theme.tokens
        self._write(painter, upper, choice.words, self._title, tokens.text, choice.title_marks)
        lower = upper.translated(0, title + _BETWEEN)
        self._write(painter, lower, choice.more, self._meta, tokens.muted, marks)

    def _write(
        self, painter: QPainter, line: QRect, words: str, font: QFont, colour: str, marks: _Marks
    ) -> None:
        """Write a line with the words found on a coloured ground, in whatever script they are."""
        shown = QFontMetrics(font).elidedText(words, _ELIDED, line.width())
        layout = QTextLayout(shown, font)
        mirror = Mirror(line, painter.layoutDirection())
        layout.setTextOption(mirror.wrapping(QTextOption.WrapMode.NoWrap))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        layout.createLine().setLineWidth(line.width())
        layout.endLayout()
        # what was left out at the end is no more to be marked
        length = len(shown) if shown == words else len(shown) - 1
        ranges = [self._marked(shown, start, min(end, length)) for start, end in marks if start < length]
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(line.topLeft()), ranges)

    def _marked(self, words: str, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = _units(words[:start]), _units(words[start:end])
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.highlights[0]))
        look.setForeground(QColor(self._theme.tokens.text))
        made.format = look
        return made


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return fonts.sized(QFont(fonts.INTERFACE), size, weight)


def _units(words: str) -> int:
    """Return the length of words as Qt counts it."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _is_mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _go_on(painter: QPainter, box: QRect, by: int) -> None:
    """Leave out what was painted at the start of a line."""
    if _is_mirrored(painter):
        box.setRight(box.right() - by)
    else:
        box.setLeft(box.left() + by)
