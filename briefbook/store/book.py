"""A book: the open file with all that is kept in it, and the one way to change it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.domain.edit import Change, Edit
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.matrix import Matrix
from briefbook.errors import BookError, BriefbookError
from briefbook.store.book_file import BookFile
from briefbook.store.citations import Citations
from briefbook.store.database import connected, transaction
from briefbook.store.derived import Derived
from briefbook.store.drafts import Drafts
from briefbook.store.driver import DatabaseError, IntegrityError
from briefbook.store.exports import Exports
from briefbook.store.faults import while_changing, while_opening
from briefbook.store.finding_file import FoundFile, found_file, made_file
from briefbook.store.journal import Journal
from briefbook.store.kept import Kept
from briefbook.store.keys import Key
from briefbook.store.leaning import Leaning
from briefbook.store.numbering import Numbering
from briefbook.store.past import contents_at
from briefbook.store.places import Place
from briefbook.store.risk_history import RiskHistory, risk_history
from briefbook.store.search.index import Search
from briefbook.store.search.texts import text_of
from briefbook.store.sketches import Sketches
from briefbook.store.snapshots import Snapshots
from briefbook.store.source_texts import SourceTexts
from briefbook.store.verifying import Verified, verified
from briefbook.translation import tr, tr_noop

Listener = Callable[[Edit], None]


class _RehearsedError(Exception):
    """Takes back what was rehearsed."""


_HALF = tr_noop("This text holds half a character, which cannot be kept.")


class Book(SourceTexts):
    """An open book. Read it through its repositories; change it through `apply`, `undo` and `redo`."""

    def __init__(self, found: FoundFile, path: Path, *, is_read_only: bool) -> None:
        db = found.db
        self.path = path
        self.is_read_only = is_read_only
        super().__init__(db)
        self.citations, self.kept, self.numbering = Citations(db), Kept(db), Numbering(db)
        self.exports, self.leaning, self.drafts = Exports(db), Leaning(db), Drafts(db, self._writing)
        self._db, self._found = db, found
        self.file = BookFile(found)
        self.journal = Journal(db, self.by_kind)
        self.snapshots = Snapshots(db, self.journal, self._writing)
        self._search = Search(db, lambda record: text_of(record, self, self.shown_text))
        self.sketches = Sketches(db, self.shown_text)
        self._derived = Derived(db, self, self._search, self.sketches)
        self._listeners: list[Listener] = []

    @classmethod
    def create(
        cls,
        path: Path,
        title: str,
        password: str = "",
        *,
        place: Place | None = None,
        matrix: Matrix | None = None,
    ) -> "Book":
        """Start a book in a new file; raise `BriefbookError` rather than overwrite one.

        With a password the file is encrypted; without that password nobody reads it again. It begins with
        `matrix` rather than with the standard one; that is no edit, and not undone.
        """
        title = title.strip()
        if not title:
            raise BriefbookError(tr("A book needs a title."))
        if any("\ud800" <= character <= "\udfff" for character in title):
            raise BriefbookError(tr(_HALF))
        found = made_file(path, title, password, place)
        try:
            book = cls(found, path, is_read_only=False)
            if matrix is not None:
                with transaction(found.db):
                    book.matrices.update(replace(matrix, id=book.matrices.only().id))
            book.file.publish()
        except BaseException:
            found.abandon()
            raise
        return book

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        password: str = "",
        key: Key | None = None,
        place: Place | None = None,
    ) -> "Book":
        """Open a book; to write it, no other process may have it open for that.

        An encrypted one wants its password, or the key of a book that is open already (`file.key`). One on a
        share or in a synchronised folder is worked on as a local copy; `place` is found out unless given.
        """
        found = found_file(path, read_only=read_only, password=password, key=key, place=place)
        try:
            book = cls(found, path, is_read_only=read_only)
            # of those that are only read, just the copy of an older book in memory can be written
            with suppress(DatabaseError) if read_only else nullcontext():
                book._derived.index_all()
                book._derived.sketch_all()
        except BaseException as error:
            found.abandon()
            if isinstance(error, DatabaseError):
                raise while_opening(path, error) from error
            raise
        return book

    def reader(self) -> Callable[[], "Book"]:
        """Return what opens the file once more for reading, from another thread; not for one in memory."""
        path, file, key = self.path, self.file.path, self.file.key

        def opened() -> Book:
            return Book(FoundFile(connected(file, "ro", key), key, file), path, is_read_only=True)

        return opened

    def close(self) -> None:
        """Close the file and let others write it.

        Raises `BookError` if edits could not be put where the others see them; it is closed even so, and they
        stay on this computer.
        """
        self._listeners.clear()
        self._db.close()
        try:
            if not self.is_read_only:
                self.file.publish()
        finally:
            self._found.let_go()

    def forget_key(self) -> None:
        """Forget what opened the file of a book that was closed."""
        self.file.key, self._found = None, replace(self._found, key=None)

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with suppress(BookError) if kind else nullcontext():
            self.close()

    @property
    def title(self) -> str:
        """What the book is called."""
        return self.covers.only().title

    def contents(self) -> Contents:
        """Return all records as plain values, and what was exported."""
        return replace(super().contents(), exports=tuple(self.exports.all()))

    def contents_at(self, moment: int) -> Contents:
        """Return all records as they were at a moment of the journal; 0 for before the first edit."""
        return contents_at(self.contents(), self.journal, moment)

    def risk_history(self) -> RiskHistory:
        """Return the register and its matrix as they were on any day."""
        return risk_history(self.journal, self.matrices.only())

    def note_export(self, memo: ExportedMemo) -> ExportedMemo:
        """Note that a memo went out, and return it with its number; undo does not take this back."""
        with self._writing():
            return self.exports.add(memo)

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every edit from now on, after it is made, undone or made again."""
        self._listeners.append(listener)

    def apply(self, edit: Edit) -> None:
        """Make an edit, all of it or none, and write it to the journal."""
        self.apply_merge(edit)

    def apply_merge(self, edit: Edit, uids: Iterable[str] = (), exports: Iterable[ExportedMemo] = ()) -> None:
        """Make an edit that merges what happened in another copy; note what is known now, and its memos."""
        with self._writing():
            for data in edit.kept:
                self.kept.put(data)
            self.snapshots.before(edit)
            self._make(edit)
            self.journal.write(edit)
            self.journal.know(uids)
            self.exports.add_others(exports)
        self._tell(edit)

    @contextmanager
    def rehearsing(self) -> Iterator[Listener]:
        """Give what makes edits so that the next can be planned on them; at the end none was made."""
        with suppress(_RehearsedError), self._all_or_nothing():
            yield self._make
            raise _RehearsedError

    def undo(self) -> Edit | None:
        """Take the last edit back and return what was done for that; `None` if there is nothing."""
        entry = self.journal.last_done()
        return self._replay(entry.seq, undone=True) if entry else None

    def redo(self) -> Edit | None:
        """Make the last edit that was undone again and return it; `None` if there is none."""
        entry = self.journal.first_undone()
        return self._replay(entry.seq, undone=False) if entry else None

    def problems(self) -> list[str]:
        """Verify the whole file and return a sentence for everything that is damaged in it."""
        return list(verified(self, self._db).problems)

    def verified(self) -> Verified:
        """Verify the whole file; return what was looked at and what is damaged."""
        return verified(self, self._db)

    def _make(self, edit: Edit) -> None:
        for change in edit.changes:
            self._change(change)
        self._derived.follow(edit.changes)
        self.drafts.follow(edit.changes)

    def _change(self, change: Change) -> None:
        repository = self.by_kind[change.kind]
        if repository.find(change.record.id) != change.before:
            raise RuntimeError(f"{change.record} is not what this edit was planned on")
        gone = change.after is None
        if change.before is None:
            repository.insert(change.after)
        elif gone:
            repository.delete(change.before)
        else:
            repository.update(change.after)
        if not gone and getattr(change.before, "number", None) != getattr(change.after, "number", None):
            self.numbering.use(change.after)
        self.citations.update(change.record, gone=gone)

    def _replay(self, seq: int, *, undone: bool) -> Edit:
        edit = self.journal.read(seq)
        replayed = edit.inverted() if undone else edit
        with self._writing():
            self._make(replayed)
            self.journal.mark(seq, undone=undone)
        self._tell(replayed)
        return replayed

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self.is_read_only:
            raise BriefbookError(tr("“{name}” is open read-only and cannot be changed.", name=self.path.name))
        self.file.must_be_there()
        before = made = 0
        try:
            before = made = self.journal.moment()
            with self._all_or_nothing():
                yield
                made = self.journal.moment()
        except IntegrityError:  # not the file's fault but ours
            raise
        except DatabaseError as error:
            # what fails last is the syncing of the folder, when all is made
            if made == before or not self._is_at(made):
                raise while_changing(self.path, error) from error
        except UnicodeEncodeError as error:  # a lone surrogate, from a shell or from JSON
            raise BriefbookError(tr(_HALF)) from error

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        try:
            with transaction(self._db):
                yield
        except BaseException:
            self.issues.forget()
            raise

    def _is_at(self, moment: int) -> bool:
        with suppress(DatabaseError):
            return self.journal.moment() == moment
        return False

    def _tell(self, edit: Edit) -> None:
        for listener in list(self._listeners):
            listener(edit)
