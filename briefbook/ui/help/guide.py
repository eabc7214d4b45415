"""Opens the guide at the page about what the user is doing."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefbook.ui.frame.session import Session
from briefbook.ui.language.languages import SETTING, wanted

if TYPE_CHECKING:  # loaded when it is first opened
    from briefbook.ui.help.guide_window import GuideWindow

_PAGES: Final = {
    "outline": "writing",
    "reader": "reading",
    "claims": "claims",
    "risks": "risks",
    "commitments": "papers",
    "actors": "papers",
    "advice": "papers",
    "memo": "memo",
    "review": "review",
}
"""The page about each tab of the work."""


class Guide(QObject):
    """The guide of one main window: it is opened once and goes with it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.window)
        self._session = session
        self.window: GuideWindow | None = None
        session.window.destroyed.connect(self._leave)

    def show_here(self) -> None:
        """Show the page about what has the focus; again, bring the guide forward at that page."""
        self.show(self.page_here())

    def show_file_format(self) -> None:
        """Show what a book’s file is, for administrators."""
        from briefbook.ui.help.guide_pages import FILE_FORMAT

        self.show(FILE_FORMAT)

    def show(self, page: str = "", heading: str = "") -> None:
        """Show a page, the first one unless it is named."""
        if self.window is None:
            from briefbook.ui.help.guide_pages import folders
            from briefbook.ui.help.guide_window import GuideWindow

            language = wanted(self._session.settings.text(SETTING))
            self.window = GuideWindow(self._session.theme, self._session.icons, folders([language]))
        self.window.show_page(page, heading)
        if self.window.isVisible():
            self.window.raise_()
        self.window.show()
        self.window.activateWindow()
        self.window.text.setFocus()

    def page_here(self) -> str:
        """Return the name of the page about what has the focus."""
        view, focus = self._session.view, QApplication.focusWidget()
        if view is None:
            return ""
        if _is_in(view.sources, focus):
            return "sources"
        work = view.work
        for name, pane in work.made.items():
            if _is_in(pane, focus):
                return _PAGES.get(name, "")
        return _PAGES.get(work.left.name, "")

    def _leave(self) -> None:
        from shiboken6 import isValid

        if self.window is not None and isValid(self.window):
            self.window.close()


def _is_in(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
