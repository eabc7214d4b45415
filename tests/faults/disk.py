"""Disks that fill up or fail at every point of whatever is done to a book."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from briefbook import paths
from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.keys import is_encrypted
from tests.faults.acts import ACTS, CLOSED, NEW_PASSWORD, book_in
from tests.faults.folders import own_folder
from tests.faults.small_disk import Shortage, short_files, small_disk
from tests.faults.whole import damage_of

NAME = "book.briefbook"
OLD = Path(__file__).parents[1] / "data" / "version-5.briefbook"


def full_disks(names: Sequence[str] = (), step: int = 1, password: str = "") -> Counter[str]:
    """Do everything with less room than it needs, `step` pages more each time until it succeeds.

    Returns how often what happened, `problems` among it. Where no disk may be mounted, files may not grow.
    """
    counts: Counter[str] = Counter(problems=0)
    with own_folder() as folder, small_disk(folder) as shortage:
        for name in names or (*ACTS, *CLOSED):
            _sweep(name, folder, shortage or short_files, step, password, counts)
    return counts


def broken_disks(names: Sequence[str] = (), step: int = 1, password: str = "") -> Counter[str]:
    """Do everything where no file can be written beyond a place, `step` pages further each time."""
    counts: Counter[str] = Counter(problems=0)
    with own_folder() as folder:
        for name in names or (*ACTS, *CLOSED):
            _sweep(name, folder, short_files, step, password, counts)
    return counts


def _sweep(
    name: str, folder: Path, shortage: Shortage, step: int, password: str, counts: Counter[str]
) -> None:
    """Do one thing with ever more room, until it succeeded three times."""
    with tempfile.TemporaryDirectory() as elsewhere:
        image = Path(elsewhere, NAME)
        if name == "bring up to date":
            shutil.copyfile(OLD, image)
        else:
            book_in(image, password)
        succeeded = pages = 0
        while succeeded < 3:
            for left in folder.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            path = Path(shutil.copyfile(image, folder / NAME))
            if name == "publish":
                (folder / ".stfolder").mkdir()  # as Syncthing does
            try:
                is_done = _tried(name, path, lambda pages=pages: shortage(pages), password, pages % 2 == 1)
            except Exception as error:
                counts["problems"] += 1
                counts[f"{name}, {pages} pages: {type(error).__name__}: {error}"[:300]] += 1
                is_done = pages > 5000
            counts[f"{name}: failed" if not is_done else f"{name}: done"] += 1
            succeeded += is_done
            pages += step


def _tried(name: str, path: Path, shortage: Callable[[], object], password: str, closes: bool) -> bool:
    """Try something while room is short; raise `AssertionError` if the book is not whole after that.

    With `closes` the program ends, and the book is opened again, before there is room.
    """
    if name in CLOSED:
        return _tried_closed(name, path, shortage, password)
    book = Book.open(path, password=password)
    try:
        wanted = fingerprint(book)
        with shortage():
            is_done = _succeeds(lambda: ACTS[name](book, path.parent))
            if is_done:
                wanted = fingerprint(book)
            if closes:
                book.close()
                # with no room left it may or may not open; if not, a sentence says so
                _succeeds(lambda: Book.open(path, password=password).close())
        if closes:
            book = Book.open(path, password=password)
        assert fingerprint(book) == wanted, "What it holds is not what was said."
        book.apply(add_issue(book.issues.outline(), "There is room again"))
    finally:
        book.close()
    _are_whole(path.parent, password)
    return is_done


def _tried_closed(name: str, path: Path, shortage: Callable[[], object], password: str) -> bool:
    with shortage():
        is_done = _succeeds(lambda: CLOSED[name](path, password))
    now = NEW_PASSWORD if is_done and name == "another password" else password
    with Book.open(path, password=now) as book:
        book.apply(add_issue(book.issues.outline(), "There is room again"))
    assert is_done or not path.with_name("new.briefbook").exists(), "Half a book was left."
    _are_whole(path.parent, now)
    return is_done


def _succeeds(act: Callable[[], object]) -> bool:
    """Do something; return whether it was done, or refused with a sentence."""
    try:
        act()
    except BriefbookError as error:
        if not str(error).endswith("."):
            raise AssertionError("This is no sentence") from error
        return False
    return True


def _are_whole(folder: Path, password: str) -> None:
    """Raise `AssertionError` unless all books in a folder are whole, and all backups."""
    for path in (*folder.glob("*.briefbook"), *paths.user_backups().rglob("*.briefbook")):
        its = "" if path.parent != folder and not is_encrypted(path) else password
        with Book.open(path, password=its) as book:
            assert not list(damage_of(book)), f"{path.name} is damaged"


def fingerprint(book: Book) -> str:
    """Return a digest of every row of every table, the journal and the index among them."""
    digest = sha256()
    tables = "SELECT name FROM sqlite_master WHERE rootpage > 0 AND type = 'table' ORDER BY name"
    for (name,) in book._db.execute(tables).fetchall():
        rows = book._db.execute(f'SELECT * FROM "{name}"').fetchall()
        digest.update(repr((name, sorted(rows, key=repr))).encode())
    return digest.hexdigest()
