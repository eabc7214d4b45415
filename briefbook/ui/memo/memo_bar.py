"""The bar over the memo's pages: its template, the page in sight, what to mend, and the zoom."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from briefbook.translation import tr
from briefbook.ui.commands import HIDDEN, add_command, button, retip
from briefbook.ui.desk import Desk
from briefbook.ui.memo.preview import Preview
from briefbook.ui.memo.since_menu import SinceMenu
from briefbook.ui.memo.template_choice import TemplateChoice
from briefbook.ui.paper.paper_view import PaperView

_MENU_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_NARROW, _NARROWEST = 600, 440


class MemoBar(QWidget):
    """Folds the header, chooses the template, tells the pages and the warnings, and zooms."""

    def __init__(self, desk: Desk, paper: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons = desk.icons
        self._paper = paper
        # the keys are those of the pages alone: in the header they are letters
        add = partial(add_command, icons, paper)
        self.header_action = add_command(icons, self, "")
        self._header = QToolButton(self)
        self.template = TemplateChoice(desk.theme, self)
        self.sections_action = add_command(
            icons,
            self,
            tr("Add the Template’s Sections"),
            icon="list-tree",
            hint=tr("Add the sections that the template wants and the outline lacks"),
        )
        self.folder_action = add_command(
            icons,
            self,
            tr("Open the Template Folder"),
            icon="folder-open",
            hint=tr("Open the folder of your own memo templates"),
        )
        self._more = QToolButton(self)
        self.since_menu = SinceMenu(desk.open_book, self)
        self.text_action = add(tr("Write the Text in Sight"), icon="pencil", keys=("Return",))
        self.warnings_button = QToolButton(self)
        self._sign, self._page = QLabel(self), QLabel(self)
        self._zoom = QToolButton(self)
        self.zoom_out_action = add(tr("Smaller Pages"), paper.zoom_out, icon="zoom-out", keys=("-",))
        self.zoom_in_action = add(tr("Larger Pages"), paper.zoom_in, icon="zoom-in", keys=("+", "="))
        self.fit_action = add(tr("Pages as Wide as the Pane"), lambda: paper.zoom_to(None), keys=("0",))
        self._arrange()
        self.show_header(True)
        self.show_pages(False)
        self.show_warnings(0)
        paper.zoomed.connect(self._show_zoom)
        paper.turned.connect(self._show_page)

    def show_header(self, is_open: bool) -> None:
        """Tell whether the header's fields are shown."""
        words = tr("Hide Memo Header") if is_open else tr("Show Memo Header")
        self.header_action.setText(words)
        retip(self.header_action)
        self._header.setToolTip(words)
        self._header.setAccessibleName(words)
        self._header.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right", "muted"))

    def show_pages(self, there_are: bool) -> None:
        """Offer what can be done with pages, or not."""
        self._are_pages = there_are
        for action in (self.text_action, self.zoom_out_action, self.zoom_in_action, self.fit_action):
            action.setEnabled(there_are)
        self._fit()
        self._show_page()

    def show_warnings(self, count: int) -> None:
        """Tell how much there is to mend."""
        self._warnings = count
        self.warnings_button.setVisible(count > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for; keys and menus have it all the same."""
        super().resizeEvent(event)
        self._fit()
        self._show_page()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _fit(self) -> None:
        is_tight = self.width() < _NARROWEST
        style = Qt.ToolButtonStyle
        self._header.setToolButtonStyle(
            style.ToolButtonIconOnly if is_tight else style.ToolButtonTextBesideIcon
        )
        self._page.setVisible(self._are_pages)
        self._zoom.setVisible(self._are_pages and not is_tight)
        for widget in self._zooming:
            widget.setVisible(self._are_pages and not self._is_narrow)
        words = tr("%n warning(s)", "", self._warnings)
        self.warnings_button.setText(str(self._warnings) if self._is_narrow else words)
        self.warnings_button.setAccessibleName(words)

    def _arrange(self) -> None:
        self._are_pages, self._warnings = False, 0
        self._header.setText(tr("Header"))
        self._header.clicked.connect(self.header_action.trigger)
        self._offer(
            self._more,
            tr("More about templates, and what changed"),
            (self.sections_action, self.folder_action),
        )
        self._more.menu().addSeparator()
        self._more.menu().addMenu(self.since_menu)
        self._more.setIcon(self._icons.icon("ellipsis", "muted"))
        self.warnings_button.setIcon(self._icons.icon("triangle-alert", "warning"))
        self.warnings_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.warnings_button.setCheckable(True)
        self.warnings_button.setToolTip(tr("Show what needs attention in the memo"))
        self._sign.setPixmap(self._icons.icon("triangle-alert", "warning").pixmap(16, 16))
        self._page.setProperty("role", "meta")
        self._offer(self._zoom, tr("Size of the pages (Ctrl and the wheel)"), (self.fit_action,))
        menu = self._zoom.menu()
        menu.addSeparator()
        sizes = QActionGroup(menu)
        sizes.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._sizes: dict[float | None, QAction] = {None: self.fit_action}
        for zoom in _MENU_ZOOMS:
            self._sizes[zoom] = menu.addAction(_percent(zoom), partial(self._paper.zoom_to, zoom))
            self._sizes[zoom].setData(HIDDEN)
        for action in self._sizes.values():
            action.setCheckable(True)
            sizes.addAction(action)
        menu.aboutToShow.connect(self._mark_size)
        self._zooming = (button(self.zoom_out_action), button(self.zoom_in_action))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._header)
        row.addWidget(self.template, 3)
        row.addWidget(self._more)
        row.addStretch(2)
        for widget in (self.warnings_button, self._sign, self._page):
            row.addWidget(widget)
        row.addSpacing(4)
        for widget in (self._zooming[0], self._zoom, self._zooming[1]):
            row.addWidget(widget)
        for one in (self._header, self._more, self.warnings_button, self._zoom, *self._zooming):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _offer(self, tool: QToolButton, words: str, actions: tuple[QAction, ...]) -> None:
        tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tool.setToolTip(words)
        tool.setAccessibleName(words)
        menu = QMenu(tool)
        menu.addActions(list(actions))
        tool.setMenu(menu)

    def _show_zoom(self) -> None:
        zoom = _percent(self._paper.zoom)
        self._zoom.setText(zoom)
        words = tr("Size of the pages: {zoom}", zoom=zoom)
        if self._paper.fits_width:
            words = tr("Size of the pages: {zoom}, as wide as the pane", zoom=zoom)
        self._zoom.setAccessibleName(words)

    def _mark_size(self) -> None:
        shown = None if self._paper.fits_width else _percent(self._paper.zoom)
        for zoom, action in self._sizes.items():
            action.setChecked(shown == (_percent(zoom) if zoom else None))

    def _show_page(self) -> None:
        preview, count = self._paper.pages, len(self._paper.sheets)
        words, is_over = "", False
        assert preview is None or isinstance(preview, Preview)
        if preview and count and self._are_pages:
            number, most = self._paper.page_in_sight + 1, preview.made.most_pages
            is_over = preview.is_too_long
            words = _place(number, count, most, is_over=is_over, is_narrow=self._is_narrow)
        self._page.setText(words)
        self._page.setAccessibleName(tr("Page in sight: {page}", page=words))
        self._page.setToolTip(_explained(preview.made.most_pages if preview else None))
        self._sign.setVisible(is_over)
        level = "warning" if is_over else ""
        if self._page.property("level") != level:
            self._page.setProperty("level", level)
            self._page.style().unpolish(self._page)
            self._page.style().polish(self._page)


def _explained(most: int | None) -> str:
    if most is None:
        return tr("The template sets no limit of pages")
    return tr(
        "The template allows %n page(s); what it sets apart, such as a clearance page, does not count",
        "",
        most,
    )


def _percent(zoom: float) -> str:
    return tr("{number}%", number=round(zoom * 100))


def _place(number: int, count: int, most: int | None, *, is_over: bool, is_narrow: bool) -> str:
    """Return which page is in sight, and how many the template allows."""
    if is_narrow and most:
        return tr("{number} of {count} · limit {most}", number=number, count=count, most=most)
    if is_narrow:
        return tr("{number} of {count}", number=number, count=count)
    if is_over:
        return tr(
            "Page {number} of {count} · over the limit of {most}", number=number, count=count, most=most
        )
    if most:
        return tr("Page {number} of {count} · limit {most}", number=number, count=count, most=most)
    return tr("Page {number} of {count}", number=number, count=count)
