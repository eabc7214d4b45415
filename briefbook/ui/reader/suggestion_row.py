"""How one suggestion is painted in the list: what it proposes, the words with their cues, and why."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.review.suggestions import Suggestion
from briefbook.ui.card_ground import paint_bar
from briefbook.ui.mirror import Mirror
from briefbook.ui.reader.excerpt import Excerpt
from briefbook.ui.reader.suggestion_words import consequence, explained, proposed
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme

SUGGESTION = Qt.ItemDataRole.UserRole
EXCERPT = Qt.ItemDataRole.UserRole + 1
_SIDE, _EDGE, _GAP = 12, 9, 3
_MOST = 3
"""Lines of a quote at most."""

Index = QModelIndex | QPersistentModelIndex


class SuggestionRow(QStyledItemDelegate):
    """Paints a row as high as its words need at the width of the list."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[object, ...], int] = {}
        theme.changed.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row at the width of the view."""
        suggestion: Suggestion = index.data(SUGGESTION)
        width = option.widget.viewport().width() if option.widget else option.rect.width()  # type: ignore[attr-defined]
        key = (suggestion.kind, suggestion.rule, suggestion.quote, suggestion.reason, width)
        if key not in self._heights:
            mirror = Mirror(option.rect, option.direction)
            layouts = self._layouts(suggestion, index.data(EXCERPT), width, mirror)
            heights = [layout.boundingRect().height() for layout in layouts]
            gaps = _GAP * (sum(height > 0 for height in heights) - 1)
            self._heights[key] = round(sum(heights)) + 2 * _EDGE + gaps
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; the current one has a ground and, with the focus, a frame."""
        suggestion: Suggestion = index.data(SUGGESTION)
        tokens, sizes = self._theme.tokens, self._theme.sizes
        state: Any = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3, 1, -3, -1)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            has_focus = is_current and bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(tokens.accent), 2) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if is_current else tokens.hover))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes.row_radius, sizes.row_radius)
        if is_current:
            paint_bar(painter, box, tokens)
        top = float(option.rect.top() + _EDGE)
        colours = (tokens.text, tokens.text, tokens.muted)
        mirror = Mirror(option.rect, option.direction)
        layouts = self._layouts(suggestion, index.data(EXCERPT), option.rect.width(), mirror)
        for layout, colour in zip(layouts, colours, strict=True):
            painter.setPen(QColor(colour))
            layout.draw(painter, QPointF(option.rect.left() + _SIDE, top))
            height = layout.boundingRect().height()
            top += height + _GAP if height else 0
        painter.restore()

    def _layouts(
        self, suggestion: Suggestion, shown: Excerpt, width: int, mirror: Mirror
    ) -> list[QTextLayout]:
        sizes, room = self._theme.sizes, width - 2 * _SIDE
        quote, cues = shown
        wrapping = mirror.wrapping(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return [
            _laid(proposed(suggestion), _font(fonts.INTERFACE, sizes.ui, is_bold=True), room, 2, wrapping),
            _laid(quote, _font(fonts.READING, sizes.title - 1), room, _MOST, wrapping, cues),
            _laid(
                f"{explained(suggestion)}\n{consequence(suggestion)}",
                _font(fonts.INTERFACE, sizes.eyebrow),
                room,
                6,
                wrapping,
            ),
        ]


def _laid(
    words: str,
    font: QFont,
    width: int,
    most: int,
    wrapping: QTextOption,
    cues: list[tuple[int, int]] | None = None,
) -> QTextLayout:
    """Return words as lines of a width, the last of `most` ending in “…” where there are more."""
    shown = words.replace("\n", "\u2028")
    layout, lines = _lines(shown, font, width, wrapping, cues or [])
    if len(lines) > most:
        start = lines[most - 1].textStart()
        # the length of a line is counted in UTF-16 units, as Qt counts
        units = start + lines[most - 1].textLength()
        cut = shown.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
        whole = cut.rstrip().rsplit(" ", 1)[0].rstrip(" ,.;:—")
        layout, lines = _lines(f"{whole}…", font, width, wrapping, cues or [])
    return layout


def _lines(
    words: str, font: QFont, width: int, wrapping: QTextOption, cues: list[tuple[int, int]]
) -> tuple[QTextLayout, list[Any]]:
    layout = QTextLayout(words, font)
    layout.setTextOption(wrapping)
    layout.setFormats([_emphasised(words, start, end) for start, end in cues if end <= len(words)])
    layout.beginLayout()
    # without words there is one empty line
    if not words:
        layout.endLayout()
        return layout, []
    top, lines = 0.0, []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _emphasised(words: str, start: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = len(words[:start].encode("utf-16-le", "surrogatepass")) // 2
    made.length = len(words[start:end].encode("utf-16-le", "surrogatepass")) // 2
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setFontUnderline(True)
    made.format = bold
    return made


def _font(family: str, size: int, *, is_bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    if is_bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
