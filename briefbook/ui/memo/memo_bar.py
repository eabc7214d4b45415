"""The bar over the memo's pages: the page in sight, what to mend, and the zoom."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefbook.ui.commands import HIDDEN, add_command, button, retip
from briefbook.ui.memo.paper_view import PaperView
from briefbook.ui.theme.icons import Icons

_MENU_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_LISTED = 6


class MemoBar(QWidget):
    """Folds the header, tells the page and the warnings, and zooms."""

    def __init__(self, icons: Icons, paper: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._paper = paper
        # the keys are those of the pages alone: in the header they are letters
        add = partial(add_command, icons, paper)
        self.header_action = add_command(icons, self, "")
        self._header = QToolButton(self)
        self.text_action = add("Write the Text in Sight", icon="pencil", keys=("Return",))
        self.warnings_button = QToolButton(self)
        self._page = QLabel(self)
        self._zoom = QToolButton(self)
        self.zoom_out_action = add("Smaller Pages", paper.zoom_out, icon="zoom-out", keys=("-",))
        self.zoom_in_action = add("Larger Pages", paper.zoom_in, icon="zoom-in", keys=("+", "="))
        self.fit_action = add("Pages as Wide as the Pane", lambda: paper.zoom_to(None), keys=("0",))
        self._arrange()
        self.show_header(True)
        self.show_pages(False)
        self.show_warnings(0)
        paper.zoomed.connect(self._show_zoom)
        paper.turned.connect(self._show_page)

    def show_header(self, is_open: bool) -> None:
        """Tell whether the header's fields are shown."""
        words = "Hide Memo Header" if is_open else "Show Memo Header"
        self.header_action.setText(words)
        retip(self.header_action)
        self._header.setToolTip(words)
        self._header.setAccessibleName(words)
        self._header.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right", "muted"))

    def show_pages(self, there_are: bool) -> None:
        """Offer what can be done with pages, or not."""
        for widget in self._about_pages:
            widget.setVisible(there_are)
        for action in (self.text_action, self.zoom_out_action, self.zoom_in_action, self.fit_action):
            action.setEnabled(there_are)

    def show_warnings(self, count: int) -> None:
        """Tell how much there is to mend."""
        self.warnings_button.setText("1 warning" if count == 1 else f"{count} warnings")
        self.warnings_button.setVisible(count > 0)

    def _arrange(self) -> None:
        self._header.setText("Header")
        self._header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.clicked.connect(self.header_action.trigger)
        self.warnings_button.setIcon(self._icons.icon("triangle-alert", "warning"))
        self.warnings_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.warnings_button.setCheckable(True)
        self.warnings_button.setToolTip("Show what needs attention in the memo")
        self._page.setProperty("role", "meta")
        self._page.setAccessibleName("Page in sight")
        self._zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setToolTip("Size of the pages (Ctrl and the wheel)")
        menu = QMenu(self._zoom)
        menu.addAction(self.fit_action)
        menu.addSeparator()
        for zoom in _MENU_ZOOMS:
            menu.addAction(f"{zoom:.0%}", partial(self._paper.zoom_to, zoom)).setData(HIDDEN)
        self._zoom.setMenu(menu)
        smaller, larger = button(self.zoom_out_action), button(self.zoom_in_action)
        self._about_pages = (self._page, smaller, self._zoom, larger)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._header)
        row.addStretch()
        row.addWidget(self.warnings_button)
        row.addSpacing(4)
        row.addWidget(self._page)
        row.addSpacing(8)
        for about_zoom in (smaller, self._zoom, larger):
            row.addWidget(about_zoom)
        for one in (self._header, self.warnings_button, smaller, self._zoom, larger):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{self._paper.zoom:.0%}")
        fit = ", as wide as the pane" if self._paper.fits_width else ""
        self._zoom.setAccessibleName(f"Size of the pages: {self._paper.zoom:.0%}{fit}")

    def _show_page(self) -> None:
        count = len(self._paper.sheets)
        self._page.setText(f"Page {self._paper.page_in_sight + 1} of {count}" if count else "")


class Warnings(QFrame):
    """The sentences that say what needs attention in the memo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAccessibleName("What needs attention in the memo")
        frame = QFrame(self)
        frame.setProperty("role", "message")
        frame.setProperty("level", "warning")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(frame)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """List the sentences, the first few of many."""
        self.count = len(sentences)
        rest = self.count - _LISTED
        listed = [*sentences[:_LISTED], *([f"And {rest} more."] if rest > 0 else [])]
        self._words.setText("\n".join(listed))
