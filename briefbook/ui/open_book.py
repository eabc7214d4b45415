"""The open book as the window sees it: edits, undo and the typing not yet made an edit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from briefbook.domain.contents import Contents
from briefbook.domain.edit import Edit
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.issue import Issue
from briefbook.errors import BookError, BriefbookError
from briefbook.store.book import Book
from briefbook.ui.messages import takes_back
from briefbook.ui.unfinished import Unfinished

T = TypeVar("T")


class OpenBook(QObject):
    """A book with a signal for its edits; all panes share one. The journal is its undo stack."""

    edited = Signal(object)
    """An `Edit` was made, undone or made again."""
    typed = Signal()
    """A text is being typed that is no edit yet; `contents` has it."""
    exported = Signal(object)
    """An `ExportedMemo` went out and was noted."""
    snapshots_changed = Signal()
    """A snapshot was taken, renamed or removed; automatic ones come with the edits that follow them."""
    since_changed = Signal()
    """The memo is to tell what changed since another moment."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.is_open = True
        self.since = ""
        """Since when the memo tells what changed, as in `ui.memo.since`; empty for not at all."""
        self._flushes: list[Callable[[], None]] = []
        self._drafts: list[Callable[[], Issue | None]] = []
        self.unfinished = Unfinished(book, self.flush, self)
        """What is being typed and is no edit yet, and whether the book can be written."""
        book.listen(self._on_edit)
        self.typed.connect(self.unfinished.note_typing)

    def do(self, plan: Edit | Callable[[], Edit]) -> Edit:
        """Make an edit that the user can undo, unless it changes nothing; return it.

        What was being typed becomes an edit of its own first, and only then is the edit planned: one of a
        record that may be being typed must come as a function, lest it be of the record before the typing.
        """
        self.flush()
        edit = plan if isinstance(plan, Edit) else plan()
        self.keep(edit)
        return edit

    def keep(self, edit: Edit) -> None:
        """Make an edit of what was typed, unless it changes nothing; for those that `flushes` calls."""
        if any(change.before != change.after for change in edit.changes):
            with self.noting_faults():
                self.book.apply(edit)

    def note_export(self, memo: ExportedMemo) -> ExportedMemo:
        """Note that a memo went out, and return it with its number; this is no edit, and not undone."""
        with self.noting_faults():
            noted = self.book.note_export(memo)
        self.exported.emit(noted)
        return noted

    def with_snapshots(self, act: Callable[[], T]) -> T:
        """Take, rename or remove a snapshot, and return what comes of it; this is no edit, and not undone."""
        self.flush()
        with self.noting_faults():
            done = act()
        self.snapshots_changed.emit()
        return done

    @takes_back
    def undo(self) -> Edit | None:
        """Take the last edit back; return what was done for that."""
        self.flush()
        return self.take_back()

    def take_back(self) -> Edit | None:
        """Take the last edit back, while something is being typed; for those that `flushes` calls."""
        with self.noting_faults():
            return self.book.undo()

    def redo(self) -> Edit | None:
        """Make the last edit that was undone again; return it."""
        self.flush()
        with self.noting_faults():
            return self.book.redo()

    def flushes(self, flush: Callable[[], None]) -> None:
        """Call `flush` whenever typing must become an edit now; it makes that edit with `keep`."""
        self._flushes.append(flush)

    def drafts(self, draft: Callable[[], Issue | None]) -> None:
        """Ask `draft` for the issue as it is being typed, if it is, whenever `contents` are wanted."""
        self._drafts.append(draft)

    def contents(self) -> Contents:
        """Return the book's contents with what is being typed."""
        return with_drafts(self.book.contents(), self.drafted())

    def drafted(self) -> dict[str, Issue]:
        """Return the issues as they are being typed, by id."""
        return {issue.id: issue for draft in self._drafts if (issue := draft())}

    def is_of_typing(self, edit: Edit) -> bool:
        """Whether an edit that is just being made keeps what was typed, of which `typed` told before."""
        drafted = self.drafted()
        return all(
            change.kind is Issue and drafted.get(change.record.id) == change.after for change in edit.changes
        )

    def show_since(self, since: str) -> None:
        """Let the memo tell what changed since a moment, or not."""
        if since != self.since:
            self.since = since
            self.since_changed.emit()

    def flush(self) -> None:
        """Make what is being typed an edit now; where one cannot be made, the rest are all the same.

        Raises `BriefbookError`, the first that there was.
        """
        wrong: BriefbookError | None = None
        for flush in self._flushes:
            try:
                flush()
            except BriefbookError as error:
                wrong = wrong or error
        if wrong is not None:
            raise wrong

    def close(self) -> None:
        """Keep what is being typed and close the file."""
        self.unfinished.leave()
        self.unfinished.stop()
        self._flushes.clear()
        self._drafts.clear()
        self.is_open = False
        self.book.close()

    @contextmanager
    def noting_faults(self) -> Iterator[None]:
        """Have the sign say, and typing be tried again, where the book cannot be written inside."""
        try:
            yield
        except BookError as error:
            self.unfinished.fail(error)
            raise

    def _on_edit(self, edit: Edit) -> None:
        self.edited.emit(edit)
        self.unfinished.succeed()


def with_drafts(contents: Contents, drafted: dict[str, Issue]) -> Contents:
    """Return contents with issues as they are being typed."""
    if not drafted:
        return contents
    return replace(contents, issues=tuple(drafted.get(issue.id, issue) for issue in contents.issues))
