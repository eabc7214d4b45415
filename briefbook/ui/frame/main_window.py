"""The main window: a frame around the panes of one open book."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.backups.keeper import BackupKeeper
from briefbook.ui.frame.fronting import Fronting
from briefbook.ui.frame.header_bar import HeaderBar
from briefbook.ui.frame.menu import Menu
from briefbook.ui.frame.message_bar import MessageBar
from briefbook.ui.frame.publishing import Publishing
from briefbook.ui.frame.remedies import way_of
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.status_bar import StatusBar
from briefbook.ui.frame.typing_undo import TypingUndo
from briefbook.ui.frame.welcome import Welcome
from briefbook.ui.messages import Messages
from briefbook.ui.settings import Settings
from briefbook.ui.tab_order import beside
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:  # loaded when it is first opened
    from briefbook.ui.frame.palette import Palette

_SMALLEST, _USUAL = QSize(1024, 640), QSize(1440, 900)
_FRAME = QSize(8, 40)
"""What title bar and borders take of a screen, about."""


class MainWindow(QMainWindow):
    """The window; what it does with a book is the session's."""

    def __init__(self, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._theme, self._icons = theme, icons
        self._pressed_at: QWidget | None = None
        self.messages = Messages()
        self.session = Session(self, theme, icons, settings, self.messages)
        self.backups = BackupKeeper(self.session, self.messages)
        self.session.rekeying.before = self.backups.wait
        self.menu = Menu(self, self.session, icons)
        self.header = HeaderBar(
            self.menu.menu, self.menu.go.search, self.menu.header_actions, self.menu.file.export, icons
        )
        self.welcome = Welcome(self.menu.file.new, self.menu.file.open, self.menu.file.sample, settings)
        self.welcome.book_wanted.connect(self.session.open)
        self.status = StatusBar()
        self.status.offer_languages(self.menu.edit.spelling.languages_menu)
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
        self.message_bar = MessageBar(self.messages, icons, self.status, inside)
        self.messages.remedy = partial(way_of, self.session)
        self.menu.file.saved_wanted.connect(self.header.saved.tell)
        self._palette: Palette | None = None
        self.menu.go.palette_wanted.connect(self._open_palette)
        self.session.changed.connect(self._show_session)
        self.session.retitled.connect(self._show_title)
        self.fronting = Fronting(self, self.session)
        self.publishing = Publishing(self.session, self.messages, self._merge)
        self.session.edited.connect(self.message_bar.withdraw_undo)
        self.setAcceptDrops(True)
        room = self.screen().availableSize() - _FRAME
        self.setMinimumSize(_SMALLEST.boundedTo(room))
        if not self.restoreGeometry(settings.state("window")):
            self.resize(_USUAL.boundedTo(room).expandedTo(self.minimumSize()))
        self._show_session()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._typing_undo = TypingUndo(app, self)

    def open_first(self, book: Path | None) -> None:
        """Open the book asked for, or else the one that was open last."""
        if book is not None:
            self.fronting.expect()
        self.session.open_first(book)

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
        """Take the keyboard."""
        super().showEvent(event)
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything and go, without a question unless something typed would be lost."""
        self.settings.remember("window", self.saveGeometry())
        if not self.session.close(for_good=True):
            event.ignore()
            return
        self.fronting.leave()
        self.backups.leave()
        self.status.serve(None)
        self.settings.save()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter too, as Space does on every desktop."""
        button, self._pressed_at = self._pressed_at, None
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        # another control that had it when the key was pressed may have led there
        is_same = button is not None and button is self.focusWidget()
        if is_enter and is_same and isinstance(button, QPushButton | QToolButton) and button.isEnabled():
            button.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Note what has the keyboard before a key is pressed."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_at = self.focusWidget()
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, the name that Qt calls it by
        """Go to the next control, or the one before, with Tab."""
        # Qt itself goes by when parts were made, and to a pane’s focus proxy past all that stands before it
        target = beside(self.focusWidget() or self, is_next=next)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def _merge(self, path: Path) -> None:
        from briefbook.ui.merging.merging import merge_copy

        merge_copy(self.session, path)

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
        page = view or self.session.rekeying.page() or self.session.locking.page()
        if page is not None:
            self._body.addWidget(page)
            self._body.setCurrentWidget(page)
        else:
            self.welcome.refresh()
        if view is None:
            if self._palette is not None:  # what it found is of the book that was open
                self._palette.deleteLater()
                self._palette = None
            (page or self.welcome).setFocus()
        self.header.saved.serve(desk)
        self.status.serve(desk)
        # what it offers is about the book that was open
        self.message_bar.hide()
        self._show_title()

    def _show_title(self) -> None:
        desk = self.session.desk
        title = desk.open_book.book.title if desk else ""
        self.header.show_book(title)
        self.setWindowTitle(title)
