"""The guide’s window: contents and search at the side, the page beside, back and forward."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.help.guide_pages import FIRST, Page, pages, search
from briefbook.ui.help.guide_text import GuideText
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

_NAME, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class GuideWindow(QWidget):
    """A window of its own, which may stay open beside the work."""

    def __init__(self, theme: Theme, icons: Icons, folders: Sequence[Path]) -> None:
        super().__init__()
        # the program ends with its main window, whatever is being read
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Guide"))
        self._theme = theme
        self.pages = {page.name: page for page in pages(folders)}
        self._visits: list[tuple[str, int]] = []
        self._at = -1
        self.text = GuideText(theme, folders)
        self.text.page_wanted.connect(self.show_page)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Contents"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._open_item)
        window_wide = Qt.ShortcutContext.WindowShortcut
        self.back = add_command(
            icons,
            self,
            tr("Back"),
            lambda: self._step(-1),
            icon="arrow-left",
            keys=("Alt+Left",),
            context=window_wide,
        )
        self.forward = add_command(
            icons,
            self,
            tr("Forward"),
            lambda: self._step(1),
            icon="arrow-right",
            keys=("Alt+Right",),
            context=window_wide,
        )
        add_command(icons, self, tr("Find"), self._find, keys=("Ctrl+F", "F3"), context=window_wide)
        add_command(icons, self, tr("Close"), self.close, keys=("Ctrl+W", "Esc"), context=window_wide)
        for by, key in ((10, "Ctrl++"), (10, "Ctrl+="), (-10, "Ctrl+-"), (0, "Ctrl+0")):
            add_command(
                icons, self, tr("Text Size"), partial(self._grow, by), keys=(key,), context=window_wide
            )
        self._lay_out()
        theme.changed.connect(self._dress)
        self._list()

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page, from a heading on it if one is meant; an unknown page is the first."""
        page = self.pages.get(name) or self.pages.get(FIRST) or next(iter(self.pages.values()))
        self._leave()
        del self._visits[self._at + 1 :]
        self._visits.append((page.name, 0))
        self._at = len(self._visits) - 1
        self._show(page)
        if heading:
            self.text.go_to(heading)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward with the buttons that some mice have for it."""
        if event.button() == Qt.MouseButton.BackButton:
            self._step(-1)
        elif event.button() == Qt.MouseButton.ForwardButton:
            self._step(1)
        else:
            super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search to what it found with Down and Enter."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if self.list.currentRow() < 0:
                    self.list.setCurrentRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.count():
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                self.text.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(2)
        for action in (self.back, self.forward):
            above.addWidget(button(action))
        above.addWidget(self.search, 1)
        side, page = QFrame(), QFrame()
        for card in (side, page):
            card.setProperty("role", "pane")
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        beside = QVBoxLayout(page)
        beside.setContentsMargins(1, 1, 1, 1)
        beside.addWidget(self.text)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(side)
        both.addWidget(page)
        both.setStretchFactor(1, 1)
        scale = min(self._theme.scale, 150)
        both.setSizes([280 * scale // 100, 720 * scale // 100])
        ground = QVBoxLayout(self)
        ground.setContentsMargins(12, 12, 12, 12)
        ground.addWidget(both)
        room = self.screen().availableSize()
        self.resize(min(1000 * scale // 100, room.width()), min(760 * scale // 100, room.height() - 40))

    def _list(self) -> None:
        """List the contents, or what the search finds."""
        query = self.search.text().strip()
        self.list.blockSignals(True)
        self.list.clear()
        if query:
            for hit in search(list(self.pages.values()), query):
                self._add(f"{hit.page.title}\n{hit.excerpt}", hit.page)
            if not self.list.count():
                nothing = QListWidgetItem(tr("Nothing found"))
                nothing.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(nothing)
        else:
            for page in self.pages.values():
                self._add(page.title, page)
            self._select_shown()
            self.text.setExtraSelections([])
        self.list.blockSignals(False)

    def _add(self, words: str, page: Page) -> None:
        item = QListWidgetItem(words)
        item.setData(_NAME, page.name)
        self.list.addItem(item)

    def _open_item(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME) if item is not None else None
        if not name:
            return
        if self._at < 0 or self._visits[self._at][0] != name:
            self.show_page(name)
        if query := self.search.text().strip():
            self.text.point_out(query)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._visits):
            self._leave()
            self._at += by
            name, scroll = self._visits[self._at]
            self._show(self.pages[name])
            self.text.verticalScrollBar().setValue(scroll)

    def _leave(self) -> None:
        """Note how far the page was scrolled, for coming back to it."""
        if self._at >= 0:
            self._visits[self._at] = self._visits[self._at][0], self.text.verticalScrollBar().value()

    def _show(self, page: Page) -> None:
        self.text.show_page(page)
        self.setWindowTitle(tr("{page} – Guide", page=page.title))
        self._select_shown()
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._visits) - 1)

    def _select_shown(self) -> None:
        shown = self._visits[self._at][0] if self._at >= 0 else ""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == shown:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _grow(self, by: int) -> None:
        self._theme.scale = self._theme.scale + by if by else 100

    def _dress(self) -> None:
        self.text.dress()
