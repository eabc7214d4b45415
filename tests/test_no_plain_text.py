"""A protected book leaves no word of itself anywhere but in itself."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefbook.store.book import Book
from briefbook.store.keys import is_encrypted
from tests.drawn_pdfs import drawn_pdf, lines
from tests.secret_session import PASSWORD, RARE, TEXT

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow


class Session:
    """A folder in which a session ran that had everything of its own, its folder for temporary files too."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home = folder, folder / "home"
        self.book = folder / "book.briefbook"
        self.temporary = self.home / "tmp"
        self.temporary.mkdir(parents=True)
        self.calls = folder.with_name("calls")
        self.said = b""

    @property
    def environment(self) -> dict[str, str]:
        names = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
        own = {name: str(self.home / folder) for name, folder in names.items()}
        its = {"HOME": str(self.home), "TMPDIR": str(self.temporary), "QT_QPA_PLATFORM": "offscreen"}
        return os.environ | own | its | {"PYTHONDONTWRITEBYTECODE": "1"}

    def run(self, *command: str) -> None:
        """Run a program and keep what it says."""
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            check=False,
        )
        self.said += done.stderr
        assert done.returncode == 0, done.stderr.decode()

    def files(self) -> Iterator[Path]:
        """Return all files that are left, but for those that were imported."""
        inside = self.folder / "in"
        return (one for one in self.folder.rglob("*") if one.is_file() and inside not in one.parents)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """Play the session, under strace where there is one, which tells of files that are gone by now."""
    made = Session(tmp_path_factory.mktemp("secret"))
    sources = made.folder / "in"
    sources.mkdir()
    (sources / "a.txt").write_text(TEXT, encoding="utf-8")
    page = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))
    (sources / "b.html").write_text(
        f"<html><title>On {RARE[3]}</title><body>{page * 3}</body></html>", encoding="utf-8"
    )
    (sources / "c.pdf").write_bytes(drawn_pdf(lines(f"Report on {RARE[2]}", f"It is told of in {RARE[1]}.")))
    command = [sys.executable, "-m", "tests.secret_session", str(made.folder)]
    if shutil.which("strace"):
        calls = "trace=openat,open,creat"
        command = ["strace", "-f", "-qq", "-e", calls, "-e", "signal=none", "-o", str(made.calls), *command]
    made.run(*command)
    return made


def words_in(data: bytes) -> list[str]:
    """Return the rare words in some bytes, in any encoding that text is kept in and any case."""
    lower = data.lower()
    found = []
    for word in RARE:
        forms = (word.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"))
        if any(form in lower for form in forms):
            found.append(word)
    return found


def test_the_words_would_be_found_in_a_book_without_a_password(tmp_path):
    with Book.create(tmp_path / "plain.briefbook", f"The {RARE[3]} papers"):
        pass

    assert words_in((tmp_path / "plain.briefbook").read_bytes()) == [RARE[3]]


def test_the_session_did_what_it_was_to_do(session):
    with Book.open(session.book, read_only=True, password=PASSWORD) as book:
        assert book.sources.count() == 3
        assert [one.quote for one in book.passages.all()] == [f"a say in the matter of the {RARE[2]}"]
        assert RARE[2] in "".join(issue.text for issue in book.issues.all())
        assert len(book.exports.all()) == 1
        assert book.problems() == []
    log = next(session.home.rglob("briefbook.log")).read_text(encoding="utf-8")
    for place in ("in stumble", "in stumble_deeper", "In the worker:", "ValueError"):
        assert place in log
    assert next(session.home.rglob("window.ini")).stat().st_size


def test_nothing_that_is_left_holds_a_word_of_the_sources(session):
    found = {str(one.relative_to(session.folder)): words_in(one.read_bytes()) for one in session.files()}

    assert {name: words for name, words in found.items() if words} == {}
    assert words_in(" ".join(found).encode()) == []
    assert session.book.name in found


def test_nothing_that_was_said_on_standard_error_holds_one_either(session):
    assert words_in(session.said) == []


def test_backups_are_kept_and_encrypted(session):
    kept = list((session.home / "data").rglob("*.briefbook"))

    assert kept
    assert all(is_encrypted(one) for one in kept)


def test_nothing_was_written_to_a_file_that_is_gone_by_now(session):
    if not session.calls.is_file():
        pytest.skip("needs strace")
    paths = {path for path in written_by(session.calls) if not is_expected(path, session)}

    assert not paths, "\n".join(sorted(paths))


def written_by(calls):
    """Return the files that were opened to be written, by any process of a session."""
    opening = re.compile(r'(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)')
    for line in calls.read_text(encoding="utf-8", errors="replace").splitlines():
        if (match := opening.search(line)) and " = -1 " not in line:
            yield match[1]


def is_expected(path, session):
    """Return whether a file is the book, what goes with it, or one of those that hold nothing of it."""
    if path.startswith(("/dev/", "/proc/self/", "/proc/thread-self/")):
        return True
    if session.folder not in Path(path).parents:
        return False
    return re.fullmatch(
        r"\.?book\.briefbook(-journal|\.lock|\.part|\.part-journal)?"
        r"|\.?memo\.pdf.*"
        # Qt writes settings into a file without a name, and names it then
        r"|home/config/Briefbook(/window\.ini.*|/briefbook\.log)?"
        r"|home/data/Briefbook/windows/\d+"
        r"|home/data/Briefbook/backups/.*(\.part|\.briefbook|books\.json)(-journal)?"
        # Python tries whether the folder can be written to
        r"|home/tmp(/[a-z0-9_]{8})?",
        Path(path).relative_to(session.folder).as_posix(),
    )


CHILD = """
import sys
from pathlib import Path
from briefbook.store.book import Book
from briefbook.store.database import transaction
from tests.secret_session import PASSWORD, RARE
book = Book.open(Path(sys.argv[1]), password=PASSWORD)
db = book._db
db.execute("PRAGMA cache_size = 5")  # so that pages go to the disk, and what was there to the journal
with transaction(db):
    for number in range(400):
        row = f"{number:064}", 6000, (RARE[number % 4] * 600).encode()
        db.execute("INSERT INTO kept VALUES (?, ?, ?)", row)
        db.execute("UPDATE kept SET size = ? WHERE rowid < 4", (number,))
    print("in the middle", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_journal_that_a_killed_program_leaves_holds_no_word(session, tmp_path):
    book = Path(shutil.copy(session.book, tmp_path))
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(book)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == b"in the middle\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    for pipe in (child.stdin, child.stdout):
        pipe.close()

    journal = book.with_name("book.briefbook-journal")

    assert journal.stat().st_size > 8192
    assert words_in(journal.read_bytes()) == []
    assert words_in(book.read_bytes()) == []
    with Book.open(book, password=PASSWORD) as opened:
        assert opened.problems() == []


def test_the_program_called_strings_finds_none_either(session):
    if not shutil.which("strings"):
        pytest.skip("needs strings")

    for encoding in ("s", "l", "b"):
        command = ["strings", "-a", "-e", encoding, str(session.book)]
        found = subprocess.run(command, capture_output=True, check=True).stdout
        assert words_in(found) == []
