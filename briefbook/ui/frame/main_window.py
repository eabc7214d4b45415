"""The main window: a frame around the panes of one open book."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefbook.ui.frame.header_bar import HeaderBar
from briefbook.ui.frame.menu import Menu
from briefbook.ui.frame.message_bar import MessageBar
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.status_bar import StatusBar
from briefbook.ui.frame.typing_undo import is_taken_by_text
from briefbook.ui.frame.welcome import Welcome
from briefbook.ui.messages import Messages
from briefbook.ui.settings import Settings
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:  # loaded when it is first opened
    from briefbook.ui.frame.palette import Palette

_SMALLEST, _USUAL = QSize(1024, 640), QSize(1440, 900)


class MainWindow(QMainWindow):
    """The window; what it does with a book is the session's."""

    def __init__(self, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._theme, self._icons = theme, icons
        self.messages = Messages()
        self.session = Session(self, theme, icons, settings, self.messages)
        self.menu = Menu(self, self.session, icons)
        self.header = HeaderBar(
            self.menu.menu, self.menu.search, self.menu.header_actions, self.menu.export, icons
        )
        self.welcome = Welcome(self.menu.new, self.menu.open, self.menu.sample, settings)
        self.welcome.book_wanted.connect(self.session.open)
        self.status = StatusBar()
        self._body = QStackedWidget()
        self._body.addWidget(self.welcome)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addWidget(self._body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(inside)
        self.message_bar = MessageBar(self.messages, icons, inside)
        self._palette: Palette | None = None
        self.menu.palette_wanted.connect(self._open_palette)
        self.session.changed.connect(self._show_session)
        self.session.retitled.connect(self._show_title)
        self.session.edited.connect(self.message_bar.withdraw_undo)
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        if not self.restoreGeometry(settings.state("window")):
            self.resize(_USUAL.boundedTo(self.screen().availableSize()).expandedTo(_SMALLEST))
        self._show_session()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def open_first(self, book: Path | None) -> None:
        """Open the book asked for, or else the one that was open last."""
        self.session.open_first(book)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z reach the book once the text that has the focus has nothing left to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and is_taken_by_text(watched, event) is False:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text dragged over the window."""
        if self.session.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, or open the book that was."""
        if self.session.take(event.mimeData()):
            event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the work in a narrow window."""
        super().resizeEvent(event)
        self.session.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the window's first control."""
        super().showEvent(event)
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything and go, without a question."""
        self.settings.remember("window", self.saveGeometry())
        self.session.close(for_good=True)
        self.status.serve(None)
        self.settings.save()
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, the name that Qt calls it by
        """Go to the next control, or the one before, with Tab."""
        # Qt itself goes to a pane’s focus proxy at once, past all that stands before it
        step = QWidget.nextInFocusChain if next else QWidget.previousInFocusChain
        start = self.focusWidget() or self
        widget = step(start)
        while widget is not None and widget is not start:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
            if takes_tab and widget.isVisible() and widget.isEnabled() and widget.window() is self:
                reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
                widget.setFocus(reason)
                return True
            widget = step(widget)
        return False

    def _open_palette(self, mode: str) -> None:
        if self._palette is None:
            from briefbook.ui.frame.palette import Palette

            self._palette = Palette(self, self._theme, self._icons)
        self._palette.open(mode, self.session.desk)

    def _show_session(self) -> None:
        view, desk = self.session.view, self.session.desk
        while gone := self._body.widget(1):
            self._body.removeWidget(gone)
            gone.deleteLater()
        if view is not None:
            self._body.addWidget(view)
            self._body.setCurrentWidget(view)
        else:
            self.welcome.refresh()
        self.status.serve(desk)
        # what it offers is about the book that was open
        self.message_bar.hide()
        self._show_title()

    def _show_title(self) -> None:
        desk = self.session.desk
        title = desk.open_book.book.title if desk else ""
        self.header.show_book(title, is_read_only=bool(desk and desk.open_book.book.is_read_only))
        self.setWindowTitle(title)
