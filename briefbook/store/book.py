"""A book: the open file with all that is kept in it, and the one way to change it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.domain.edit import Change, Edit
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.source import Source
from briefbook.domain.text_map import TextMap
from briefbook.domain.version import SourceVersion
from briefbook.errors import BriefbookError
from briefbook.store.citations import Citations
from briefbook.store.database import MEMORY, create_database, open_database, transaction
from briefbook.store.derived import Derived
from briefbook.store.driver import Database, DatabaseError, OperationalError
from briefbook.store.exports import Exports
from briefbook.store.journal import Journal
from briefbook.store.kept import Kept
from briefbook.store.leaning import Leaning
from briefbook.store.lock import BookLock
from briefbook.store.numbering import Numbering
from briefbook.store.past import contents_at
from briefbook.store.records import Records
from briefbook.store.risk_history import RiskHistory, risk_history
from briefbook.store.search.index import KINDS, Search
from briefbook.store.search.snippets import Group, Hit, Marker
from briefbook.store.search.texts import blanked, shown_texts, text_of
from briefbook.store.sketches import Sketches

Listener = Callable[[Edit], None]

_HALF = "This text holds half a character, which cannot be kept."


class Book(Records):
    """An open book. Read it through its repositories; change it through `apply`, `undo` and `redo`."""

    def __init__(self, db: Database, path: Path, lock: BookLock | None, *, is_read_only: bool) -> None:
        self.path = path
        self.is_read_only = is_read_only
        super().__init__(db)
        self.citations, self.kept, self.numbering = Citations(db), Kept(db), Numbering(db)
        self.exports, self.leaning = Exports(db), Leaning(db)
        self._db, self._lock = db, lock
        self.journal = Journal(db, self.by_kind)
        self._search = Search(db, lambda record: text_of(record, self, self.shown_text))
        self.sketches = Sketches(db, self.shown_text)
        self._derived = Derived(db, self, self._search, self.sketches)
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path, title: str) -> "Book":
        """Start a book in a new file; raise `BriefbookError` rather than overwrite one."""
        title = title.strip()
        if not title:
            raise BriefbookError("A book needs a title.")
        if any("\ud800" <= character <= "\udfff" for character in title):
            raise BriefbookError(_HALF)
        if path != MEMORY:
            if path.exists():
                raise BriefbookError(f"{path} already exists; choose another name, or open it.")
            if not path.parent.is_dir():
                raise BriefbookError(f"There is no folder {path.parent}.")
        lock = None if path == MEMORY else BookLock(path)
        if lock:
            lock.acquire()
        try:
            db = create_database(path)
            book = cls(db, path, lock, is_read_only=False)
            with transaction(db):
                book.covers.insert(Cover(title=title))
                book.headers.insert(MemoHeader())
        except BaseException as error:
            if lock:
                lock.release()
            if isinstance(error, OperationalError):
                raise BriefbookError(f"{path} cannot be made: {error}.") from error
            raise
        return book

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Book":
        """Open a book; to write it, no other process may have it open for that."""
        if read_only:
            book = cls(open_database(path, read_only=True), path, None, is_read_only=True)
            with suppress(OperationalError):  # only the copy of an older book can be written, in memory
                book._derived.index_all()
            return book
        if not path.is_file():
            open_database(path)  # says what is wrong, before a lock file is made beside nothing
        lock = BookLock(path)
        lock.acquire()
        try:
            book = cls(open_database(path), path, lock, is_read_only=False)
            book._derived.index_all()
            book._derived.sketch_all()
            return book
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close the file and let others write it."""
        self._listeners.clear()
        self._db.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def title(self) -> str:
        """What the book is called."""
        return self.covers.only().title

    def text_of(self, source: Source, version: int | None = None) -> str:
        """Return a source's whole reading text, also of an earlier version, with what is set aside."""
        return self.kept.get(self._version(source, version).text_sha256).decode()

    def shown_text(self, source: Source) -> str:
        """Return a source's text, with blanks for what is set aside, so that offsets in it hold."""
        text = self.text_of(source)
        parts = self.set_asides.of_source(source.id)
        return blanked(text, ((part.start, part.end) for part in parts if not part.brought_back))

    def map_of(self, source: Source, version: int | None = None) -> TextMap:
        """Return the pages, lines and links of a source's text; an empty map where there are none."""
        digest = self._version(source, version).map_sha256
        return TextMap.from_json(self.kept.get(digest)) if digest else TextMap()

    def original_of(self, source: Source, version: int | None = None) -> bytes:
        """Return the bytes that were imported."""
        return self.kept.get(self._version(source, version).original_sha256)

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
        with self._writing():
            for data in edit.kept:
                self.kept.put(data)
            self._make(edit)
            self.journal.write(edit)
        self._tell(edit)

    @contextmanager
    def rehearsing(self) -> Iterator[Listener]:
        """Give what makes edits so that the next can be planned on them; at the end none was made."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._make
        finally:
            self._db.execute("ROLLBACK")

    def undo(self) -> Edit | None:
        """Take the last edit back and return what was done for that; `None` if there is nothing."""
        entry = self.journal.last_done()
        return self._replay(entry.seq, undone=True) if entry else None

    def redo(self) -> Edit | None:
        """Make the last edit that was undone again and return it; `None` if there is none."""
        entry = self.journal.first_undone()
        return self._replay(entry.seq, undone=False) if entry else None

    def find(
        self, query: str, limit: int = 50, kinds: Iterable[str] = KINDS.values(), among: int = -1
    ) -> list[Hit]:
        """Return what a query finds, the best first, with snippets (the language: `store.search.parsing`).

        For `among` see `find_ids`.
        """
        marker = Marker(self._search.understood(query))
        found = self._search.ids(query, kinds, limit, among)
        shown = shown_texts(self._db, self, found)
        return [marker.hit(*one, text) for one, text in zip(found, shown, strict=True)]

    def find_everywhere(self, query: str, per_kind: int = 5, among: int = -1) -> list[Group]:
        """Return what a query finds kind by kind: the best of each, and how many there are.

        For `among` see `find_ids`.
        """
        counts = self._search.counts(query)
        return [
            Group(kind, counts[kind], tuple(self.find(query, per_kind, (kind,), among)))
            for kind in KINDS.values()
            if counts.get(kind)
        ]

    def find_ids(
        self, query: str, kinds: Iterable[str] = KINDS.values(), limit: int = 1000, among: int = -1
    ) -> list[tuple[str, str]]:
        """Return the kind and id of what a query finds, the best first; all if `limit` is -1.

        While somebody types, of very many only the `among` that were written last may be looked at.
        """
        return self._search.ids(query, kinds, limit, among)

    def find_sources(self, query: str) -> list[str]:
        """Return the ids of the sources that a query finds, the best first.

        Those that hold it only in a passage's note, or in the text of an earlier version, come last.
        """
        found = self._search.sources(query)
        if len(found) < self.sources.count():
            found += self._search.sources_of_passages(query)
        return list(dict.fromkeys(found))

    def problems(self) -> list[str]:
        """Verify the whole file and return a sentence for everything that is damaged in it."""
        try:
            checked = [row[0] for row in self._db.execute("PRAGMA integrity_check").fetchall()]
            loose = self._db.execute("PRAGMA foreign_key_check").fetchall()
            damaged = self.kept.damaged()
        except DatabaseError as error:
            return [f"The file is damaged: {error}."]
        return [
            *(f"The file is damaged: {line}." for line in checked if line != "ok"),
            *(f"A {row[0]} refers to a {row[2]} that is not there." for row in loose),
            *(f"A stored original or text is damaged (SHA-256 {digest})." for digest in damaged),
        ]

    def _version(self, source: Source, number: int | None) -> Source | SourceVersion:
        if number in (None, source.version):
            return source
        found = next((one for one in self.versions.of_source(source.id) if one.number == number), None)
        if found is None:
            raise LookupError(f"@{source.key} has no version {number}")
        return found

    def _make(self, edit: Edit) -> None:
        for change in edit.changes:
            self._change(change)
        self._derived.follow(edit.changes)

    def _change(self, change: Change) -> None:
        repository = self.by_kind[change.kind]
        if repository.find(change.record.id) != change.before:
            raise RuntimeError(f"{change.record} is not what this edit was planned on")
        gone = change.after is None
        if change.before is None:
            repository.insert(change.after)
            self.numbering.use(change.record)
        elif gone:
            repository.delete(change.before)
        else:
            repository.update(change.after)
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
            raise BriefbookError(f"“{self.path.name}” is open read-only and cannot be changed.")
        try:
            with transaction(self._db):
                yield
        except OperationalError as error:
            raise BriefbookError(f"“{self.path.name}” could not be changed: {error}.") from error
        except UnicodeEncodeError as error:  # a lone surrogate, from a shell or from JSON
            raise BriefbookError(_HALF) from error

    def _tell(self, edit: Edit) -> None:
        for listener in list(self._listeners):
            listener(edit)
