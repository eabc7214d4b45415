"""The list of memo templates, each with when to use it."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook import paths
from briefbook.memo.templates import refused, templates
from briefbook.translation import tr
from briefbook.ui.card_ground import paint_bar
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme

_ABOUT = Qt.ItemDataRole.UserRole + 1
_EDGE, _WIDEST = 10, 620


class TemplateChoice(ChoiceBox):
    """Offers the bundled templates and the user's own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Template"))
        self.setMinimumContentsLength(9)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._delegate = _TwoLines(theme, self)
        self.setItemDelegate(self._delegate)
        self._seen: list[tuple[str, int]] | None = None
        self.refused: list[str] = []
        """What is wrong with those of the user's templates that cannot be used, a sentence each."""

    def refresh(self) -> bool:
        """Offer what is there now; return whether a file of the user's is another than before."""
        seen = _files(paths.user_templates())
        if seen == self._seen:
            return False
        is_first, self._seen = self._seen is None, seen
        chosen = self.currentData()
        self.clear()
        for one in templates(paths.user_templates()):
            about = tr(one.about)
            self.addItem(tr(one.title), one.name)
            self.setItemData(self.count() - 1, about, _ABOUT)
            self.setItemData(self.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        self.refused = refused(paths.user_templates())
        self.choose(chosen)
        return not is_first

    def choose(self, name: str | None) -> None:
        """Show which template is used; one that is not there is named all the same."""
        place = self.findData(name)
        if place < 0 and name:
            self.addItem(tr("“{name}” (not found)", name=name), name)
            place = self.count() - 1
        self.setCurrentIndex(place)
        about = self.currentData(_ABOUT) or ""
        self.setToolTip(" ".join(filter(None, (tr("The memo’s template."), about))))
        self.setAccessibleDescription(about)

    def showPopup(self) -> None:
        """Open the list, wide enough for what it says."""
        self.refresh()
        self.view().setMinimumWidth(min(_WIDEST, max(self._delegate.widest(self), self.width())))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing by a turn of the wheel."""
        event.ignore()


class _TwoLines(QStyledItemDelegate):
    """Paints a title, and under it one line about it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def widest(self, box: QComboBox) -> int:
        """Return the width of the longest line."""
        metrics = QFontMetrics(self._font(small=True))
        lines = (box.itemData(place, _ABOUT) or "" for place in range(box.count()))
        return max((metrics.horizontalAdvance(line) for line in lines), default=0) + 2 * _EDGE + 24

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of both lines."""
        return QSize(200, self._theme.sizes.ui + self._theme.sizes.meta + 22)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint an entry."""
        tokens, rect = self._theme.tokens, option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(rect, self._theme.sizes.row_radius, self._theme.sizes.row_radius)
            paint_bar(painter, rect, tokens)
        about = index.data(_ABOUT) or ""
        middle = rect.top() + rect.height() // 2 + 1 if about else rect.bottom()
        upper = QRect(rect.left() + _EDGE, rect.top() + (4 if about else 0), rect.width() - 2 * _EDGE, 0)
        upper.setBottom(middle)
        lower = QRect(upper.left(), middle, upper.width(), rect.bottom() - middle - 3)
        for words, place, small, colour in (
            (index.data() or "", upper, False, tokens.text),
            (about, lower, True, tokens.muted),
        ):
            painter.setFont(self._font(small=small))
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            Mirror(rect, option.direction).write(painter, place, shown)
        painter.restore()

    def _font(self, *, small: bool) -> QFont:
        font = QFont(fonts.INTERFACE, weight=QFont.Weight.Normal if small else QFont.Weight.Medium)
        font.setPixelSize(self._theme.sizes.meta if small else self._theme.sizes.ui)
        return font


def _files(folder: Path) -> list[tuple[str, int]]:
    try:
        return sorted((path.name, path.stat().st_mtime_ns) for path in folder.glob("*.toml"))
    except OSError:  # a file that went away meanwhile
        return []
