"""The two faces of the reader: a source, or that none is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget


class ReaderStack(QStackedLayout):
    """Shows one of two pages in a pane; who goes to the pane by keys arrives in what is to be used there."""

    def __init__(self, pane: QWidget, empty: QWidget, work: QWidget, text: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._begins_in = {empty: empty, work: text}
        for page in self._begins_in:
            self.addWidget(page)
        self.bring(empty)

    def bring(self, page: QWidget) -> None:
        """Show a page, and keep the keyboard in the pane if it was there."""
        focus, is_other = self._pane.window().focusWidget(), self.currentWidget() is not page
        had_keyboard = focus is not None and self._pane.isAncestorOf(focus)
        self.setCurrentWidget(page)
        self._pane.setFocusProxy(self._begins_in[page])
        if is_other and had_keyboard:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
