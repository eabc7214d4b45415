"""What the steps of a self-test share: a folder, the sample book in it, workers, and the application."""

import os
import shutil
import sys
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefbook.errors import BriefbookError
from briefbook.ui.self_test.telling import expect

if TYPE_CHECKING:  # loaded by the steps, so that what is missing fails those that need it
    from PySide6.QtWidgets import QApplication

    from briefbook.domain.contents import Contents
    from briefbook.domain.reading import Bundle, Reading
    from briefbook.jobs.workers.worker import Worker

SENTENCES = ("Le café de Łódź reste fermé", "双方在东京会谈，讨论稀土", "المفاوضات مستمرة", "השיחות נמשכות")
"""Accents, Chinese, Arabic and Hebrew, which every document has to bring through."""

PLUGINS: Final = {"win32": "windows", "darwin": "cocoa"}
"""What Qt draws windows by; elsewhere there is at least an X server."""


class Ground:
    """Makes what steps need when the first of them needs it; what fails does so again in each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._workers: list[Worker] = []

    def get_ready(self) -> None:
        """Let the workers warm up while other steps go on."""
        with suppress(Exception):  # the steps that need them tell
            self.reader.start()
            self.memos.start()

    @cached_property
    def reader(self) -> "Worker":
        """The worker that reads files."""
        from briefbook.jobs.workers.reading import reading_worker

        self._workers.append(reading_worker())
        return self._workers[-1]

    @cached_property
    def memos(self) -> "Worker":
        """The worker that makes documents."""
        from briefbook.jobs.workers.memos import EXPORT, memo_worker

        self._workers.append(memo_worker(EXPORT))
        return self._workers[-1]

    @cached_property
    def app(self) -> "QApplication":
        """The application, which draws on no screen where there is none."""
        if not has_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        plugin = os.environ.get("QT_QPA_PLATFORM") or PLUGINS.get(sys.platform, "xcb")
        _load_plugin(plugin.partition(":")[0])
        from briefbook.ui.application import make_application

        return make_application()

    @cached_property
    def sample(self) -> Path:
        """The sample book, closed, with sentences of several scripts in its outline."""
        from briefbook.edits.outlining import add_issue
        from briefbook.jobs.sample import make_sample

        path = self.folder / "sample.briefbook"
        with make_sample(path, read=self._read) as book:
            text = "".join(f"{one}\n\n" for one in SENTENCES)
            book.apply(add_issue(book.issues.outline(), "Self-test", text=text))
        return path

    def _read(self, path: Path) -> "Reading | Bundle":
        """Read a file by the worker, which has loaded what reads it; by ourselves if that is broken."""
        from briefbook.domain.reading import Reading
        from briefbook.jobs.workers.reading import read_document, with_original

        try:
            data = path.read_bytes()
            read = self.reader.call(read_document, path.name, data)
            return with_original(read, data) if isinstance(read, Reading) else read
        except (BriefbookError, OSError):  # which has steps of its own to tell it
            from briefbook.readers.documents import read_file

            return read_file(path)

    def copy_of_sample(self, name: str) -> Path:
        """Return a copy of the sample book to change."""
        path = self.folder / f"{name}.briefbook"
        shutil.copyfile(self.sample, path)
        return path

    @cached_property
    def contents(self) -> "Contents":
        """What is in the sample book."""
        from briefbook.store.book import Book

        with Book.open(self.sample, read_only=True) as book:
            return book.contents()

    def leave(self) -> None:
        """End the workers."""
        for worker in self._workers:
            worker.stop()


def has_display() -> bool:
    """Return whether there seems to be a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _load_plugin(name: str) -> None:
    """Load what Qt draws windows by, or tell why not: Qt itself would end the program, or ask in a box."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = sorted(folder.glob(f"*q{name}.*")) or sorted(folder.glob(f"*q{name}-*"))
    expect(found, f"{folder} has no plugin “{name}”.")
    loader = QPluginLoader(str(found[0]))
    expect(loader.load(), f"Qt cannot draw windows: {loader.errorString()}")
