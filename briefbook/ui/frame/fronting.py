"""The window comes to the front when its book is opened a second time."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from briefbook.ui.frame.other_windows import is_same_file
from briefbook.ui.frame.session import Session


class Fronting(QObject):
    """Watches the file by which other programs ask this window to come forward."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._watcher: QFileSystemWatcher | None = None
        session.changed.connect(self._follow)

    def expect(self) -> None:
        """Be found from now on, as a book is about to be opened."""
        if self._watcher is None:
            from briefbook.jobs.fronting import OwnFile

            self._file, self._watcher = OwnFile(), QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._look)
        if self._file.appear():
            self._watcher.addPath(str(self._file.path))

    def leave(self) -> None:
        """Let nobody find the window any more."""
        if self._watcher is not None:
            if watched := self._watcher.files():
                self._watcher.removePaths(watched)
            self._file.vanish()

    def _follow(self) -> None:
        """Be found as long as a book is open that others cannot write meanwhile."""
        book = self._session.book
        if book is None or book.is_read_only:
            self.leave()
        else:
            self.expect()
            self._look()  # somebody may have asked before it was open

    def _look(self) -> None:
        asked, book = self._file.asked(), self._session.book
        if asked is not None and book is not None and is_same_file(asked.book, book.path):
            come_forward(self._window, asked.token)
            self._file.answer()


def come_forward(window: QWidget, token: str = "") -> None:
    """Put a window in front of all others; `token` is what the desktop gave who asked for that."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it under Wayland
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    # where the desktop lets no program take the front, the window at least asks for attention
    QApplication.alert(window)
