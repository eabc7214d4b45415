"""What the user is told when a book does not open, and the way forward."""

import os
import shutil
import sqlite3  # noqa: TID251 - as any other program would leave a file
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from briefbook.edits.outlining import add_issue
from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.store.places import Place

READ_ONLY = Place("read only")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Verna.briefbook"
    with Book.create(path, "Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Tariffs"))
    return path


def refusal(path, **given):
    """Return what is said when a book does not open; it is one paragraph, and leaves nothing behind."""
    before = sorted(os.listdir(path.parent)) if path.parent.is_dir() else []
    with pytest.raises(BookError) as told:
        Book.open(path, **given)
    assert (sorted(os.listdir(path.parent)) if path.parent.is_dir() else []) == before
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")
    return told.value


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("content", "words", "remedy"),
    [
        (b"", "is not a book, as it is empty", "backup"),
        (b"Ministers met in Verna.\n" * 9, "is not a book but a text; open a book and bring it in", ""),
        ("Die Fähren ruhen. ".encode() * 40, "is not a book but a text", ""),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is not a book but a PDF document", ""),
        (b"PK\x03\x04" + bytes(60), "is not a book but a ZIP archive or an office document", ""),
        (bytes(9000), "is not a book, or its beginning is damaged", "backup"),
        (b"SQLite format 3\0" + bytes(200), "is not a book, or it is damaged", "backup"),
    ],
)
def test_what_is_no_book_is_called_what_it_is(tmp_path, content, words, remedy, read_only):
    path = tmp_path / "Verna.briefbook"
    path.write_bytes(content)

    told = refusal(path, read_only=read_only)

    assert f"“Verna.briefbook” {words}" in str(told)
    assert told.remedy == remedy


def test_another_programs_database_is_not_a_book(tmp_path):
    path = tmp_path / "places.briefbook"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE cover (id)")
    db.close()

    assert str(refusal(path)) == "“places.briefbook” is not a book."


def test_a_folder_is_said_to_be_one_with_what_to_choose_instead(tmp_path):
    (tmp_path / "Verna.briefbook").mkdir()

    assert "is a folder, not a book; choose the file in it" in str(refusal(tmp_path / "Verna.briefbook"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_a_pipe_is_no_book_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "Verna.briefbook")

    assert "is not an ordinary file" in str(refusal(tmp_path / "Verna.briefbook"))


def test_a_book_of_a_later_version_is_refused_with_what_to_do(path):
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()

    assert "was saved by a newer Briefbook; update Briefbook to open it" in str(refusal(path))


@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_book_leads_to_its_backups(path, read_only):
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 9] = os.urandom(4096 * 7)
    path.write_bytes(data)

    told = refusal(path, read_only=read_only)

    assert "is damaged. Go back to a backup" in str(told)
    assert told.remedy == "backup"


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("lost", ["DROP TABLE evidence", "DELETE FROM cover", "DELETE FROM matrix"])
def test_a_book_without_what_every_book_has_is_damaged(path, lost, read_only):
    db = sqlite3.connect(path)
    db.execute(lost)
    db.commit()
    db.close()

    told = refusal(path, read_only=read_only)

    assert "is damaged. Go back to a backup" in str(told)
    assert told.remedy == "backup"


@pytest.mark.parametrize("left", [0.9, 0.5, 0.02])
def test_a_book_that_was_cut_off_is_damaged(path, left):
    os.truncate(path, int(path.stat().st_size * left))

    told = refusal(path)

    assert "damaged" in str(told)
    assert told.remedy == "backup"


def test_a_path_that_vanished_with_its_folder_says_so(tmp_path):
    told = refusal(tmp_path / "stick" / "Verna.briefbook")

    assert "as its folder is not there; connect the disk, stick or share" in str(told)


def test_a_book_that_was_moved_is_to_be_opened_where_it_is_now(tmp_path):
    assert "if it was moved or renamed, open it where it is now" in str(refusal(tmp_path / "Verna.briefbook"))


@pytest.mark.parametrize(
    "name",
    [
        "100% of #1 “levies” & 'fares' ?x=1;y.briefbook",
        "航运 – Überfahrt é\u0301 🚢.briefbook",
        "{name} %s \\n $HOME.briefbook",
        "-rf.briefbook",
        " leading and trailing .briefbook ",
        "two\nlines.briefbook",
    ],
)
def test_a_name_may_hold_any_characters(tmp_path, name):
    path = tmp_path / name
    if sys.platform == "win32" and set(name) & set('?"\n'):
        pytest.skip("no name on Windows")

    with Book.create(path, "Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Tariffs"))
    with Book.open(path) as book:
        assert book.path == path
        assert [issue.title for issue in book.issues.all()] == ["Tariffs"]

    assert os.listdir(tmp_path) == [name]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems take no such names")
def test_a_name_that_is_no_text_at_all_opens_too(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Verna \xff\xfe.briefbook"))

    Book.create(path, "Verna").close()

    with Book.open(path) as book:
        assert book.title == "Verna"


def test_a_link_to_a_book_leads_to_it_and_stays_a_link(path, tmp_path):
    link = tmp_path / "link.briefbook"
    link.symlink_to(path)

    with Book.open(link) as book:
        assert book.path == link
        book.apply(add_issue(book.issues.outline(), "Quotas"))

    assert link.is_symlink()
    with Book.open(path) as book:
        assert {issue.title for issue in book.issues.all()} == {"Tariffs", "Quotas"}


def test_a_link_to_a_book_that_is_gone_says_so(path, tmp_path):
    (tmp_path / "link.briefbook").symlink_to(path)
    path.unlink()

    assert "it is a link to a file that is no longer there" in str(refusal(tmp_path / "link.briefbook"))


def test_a_link_to_itself_is_told_apart(tmp_path):
    (tmp_path / "loop.briefbook").symlink_to(tmp_path / "loop.briefbook")

    assert "loop.briefbook" in str(refusal(tmp_path / "loop.briefbook"))


def test_a_book_under_two_hard_links_becomes_a_file_of_its_own_when_it_is_edited(path, tmp_path):
    other = tmp_path / "other.briefbook"
    os.link(path, other)

    with Book.open(other) as book:
        assert "had several names (hard links)" in book.file.notes[0]
        # under the other name it is written as well, and neither harms the other
        with Book.open(path) as first:
            book.apply(add_issue(book.issues.outline(), "Quotas"))
            first.apply(add_issue(first.issues.outline(), "Ferries"))

    assert other.stat().st_nlink == path.stat().st_nlink == 1
    for name, titles in ((path, {"Tariffs", "Ferries"}), (other, {"Tariffs", "Quotas"})):
        with Book.open(name) as book:
            assert {issue.title for issue in book.issues.all()} == titles
            assert book.problems() == []
            assert book.file.notes == ()


def test_a_long_path_opens_and_one_that_is_too_long_says_so(path, tmp_path):
    if sys.platform == "win32":
        pytest.skip("has other limits")
    deep = tmp_path
    while len(os.fsencode(deep)) < 440:
        deep = deep / ("a rather long folder " * 2)
    deep.mkdir(parents=True)
    Book.open(shutil.copy(path, deep / "Verna.briefbook")).close()
    too_deep = deep / ("and a longer one " * 6)
    too_deep.mkdir()
    shutil.copy(path, too_deep)

    assert "longer than a book’s may be" in str(refusal(too_deep / "Verna.briefbook"))
    with pytest.raises(BookError, match="longer than a book’s may be"):
        Book.create(too_deep / "New.briefbook", "New")


def test_a_name_that_leaves_no_room_for_a_journal_is_only_read(path, tmp_path):
    long = tmp_path / ("a" * 240 + ".briefbook")
    shutil.copy(path, long)

    told = refusal(long)

    assert "leaves no room for that of its journal" in str(told)
    assert told.remedy == "read only"
    Book.open(long, read_only=True).close()


def test_a_name_longer_than_the_system_allows_is_told(tmp_path):
    assert "longer than this system allows" in str(refusal(tmp_path / ("a" * 300 + ".briefbook")))


def test_a_book_on_read_only_media_is_offered_for_reading(path):
    told = refusal(path, place=READ_ONLY)

    assert "lies where nothing can be written" in str(told)
    assert told.remedy == "read only"
    with Book.open(path, read_only=True, place=READ_ONLY) as book:
        assert book.title == "Verna"


def test_a_book_on_a_disc_is_only_read(path, disc):
    told = refusal(disc(path))

    assert told.remedy == "read only"
    with Book.open(disc(path), read_only=True) as book:
        assert [issue.title for issue in book.issues.all()] == ["Tariffs"]


def test_an_unfinished_write_on_a_disc_is_undone_in_a_copy_of_this_computer(interrupted, disc, tmp_path):
    book = disc(interrupted, interrupted.with_name(interrupted.name + "-journal"))

    with Book.open(book, read_only=True) as opened:
        assert [issue.title for issue in opened.issues.all()] == ["Tariffs"]
        assert opened.problems() == []
        copy = opened.file.path
        with opened.reader()() as reader:
            assert reader.title == "Verna"

    assert copy != book
    assert not copy.exists()


def test_a_reading_command_undoes_what_a_killed_program_did_not_finish(interrupted):
    with Book.open(interrupted, read_only=True) as book:
        assert [issue.title for issue in book.issues.all()] == ["Tariffs"]

    assert not interrupted.with_name(interrupted.name + "-journal").exists()


def test_what_another_program_left_in_write_ahead_mode_is_put_right(path, tmp_path, disc):
    with subprocess.Popen([sys.executable, "-c", _IN_WAL, path], stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        other.kill()
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size
    on_disc = disc(path, log)

    for where, given in ((on_disc, {"read_only": True}), (path, {}), (path, {"read_only": True})):
        with Book.open(where, **given) as book:
            assert book.title == "Verna, as another left it"

    assert os.listdir(path.parent) == [path.name]


def test_in_a_folder_that_may_not_be_written_no_book_can_be_started(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(BookError, match=r"Nothing can be written in .*; choose another folder"):
        Book.create(tmp_path / "Verna.briefbook", "Verna")


def test_a_place_without_room_for_the_lock_still_opens(path, small_disk):
    book = Path(shutil.copy(path, small_disk))
    free = shutil.disk_usage(small_disk).free
    (small_disk / "filler").write_bytes(bytes(free))
    assert shutil.disk_usage(small_disk).free == 0

    with Book.open(book) as opened, pytest.raises(BookError, match="no room left") as told:
        opened.apply(add_issue(opened.issues.outline(), "Quotas", text="levy " * 9000))

    assert told.value.remedy == "save a copy"
    with Book.open(book, read_only=True) as opened:
        assert opened.problems() == []


@pytest.mark.parametrize(
    ("modes", "words", "remedy", "can_be_read"),
    [
        ({"file": 0o444}, "may not be written by you", "read only", True),
        ({"folder": 0o555}, "cannot be written to", "read only", True),
        ({"file": 0o000}, "may not be read by you", "", False),
        ({"folder": 0o000}, "may not be read by you", "", False),
    ],
)
def test_without_permission_the_user_is_told_what_is_left(path, modes, words, remedy, can_be_read):
    if not hasattr(os, "getuid"):
        pytest.skip("has other permissions")
    # a folder that somebody without rights can reach, as the tests may run as root
    open_folder = Path(tempfile.mkdtemp())
    open_folder.chmod(0o755)
    folder = open_folder / "books"
    folder.mkdir()
    book = folder / path.name
    shutil.copy(path, book)
    book.chmod(modes.get("file", 0o666))
    folder.chmod(modes.get("folder", 0o777))
    try:
        run = subprocess.run([sys.executable, "-c", _OPEN, book], capture_output=True, text=True, check=True)
    finally:
        folder.chmod(0o777)
        shutil.rmtree(open_folder)

    sentence, told_remedy, read = run.stdout.splitlines()
    assert words in sentence
    assert (told_remedy, read) == (remedy, str(can_be_read))


_OPEN = """
import os, sys, pathlib, tempfile
from briefbook.errors import BookError
from briefbook.store.book import Book
path = pathlib.Path(sys.argv[1])
# all that is loaded by and by, which root's files may hold
with tempfile.TemporaryDirectory() as folder:
    Book.create(pathlib.Path(folder) / "a.briefbook", "A").close()
    Book.open(pathlib.Path(folder) / "a.briefbook", read_only=True).close()
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    Book.open(path).close()
except BookError as error:
    print(error)
    print(error.remedy)
try:
    Book.open(path, read_only=True).close()
    print(True)
except BookError:
    print(False)
"""

_INTERRUPTED = """
import sys, pathlib
from briefbook.store.book import Book
book = Book.open(pathlib.Path(sys.argv[1]))
book._db.execute("PRAGMA cache_size = 2")
book._db.execute("BEGIN IMMEDIATE")
book._db.execute("UPDATE issue SET title = 'Half'")
for number in range(400):
    book._db.execute("INSERT INTO kept VALUES (?, 9000, ?)", (f"{number:064x}", bytes(9000)))
print("written", flush=True)
sys.stdin.read()
"""

_IN_WAL = """
import sys, sqlite3, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("UPDATE cover SET title = 'Verna, as another left it'")
print("written", flush=True)
time.sleep(60)
"""


@pytest.fixture
def interrupted(path):
    """Give a book whose writer was killed while it wrote."""
    held = [sys.executable, "-c", _INTERRUPTED, path]
    with subprocess.Popen(held, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout.readline()
        writer.kill()
    assert path.with_name(path.name + "-journal").stat().st_size
    path.with_name(path.name + ".lock").unlink()
    return path


@pytest.fixture
def mounted(tmp_path):
    """Give a function that mounts a small disk, where the tests may."""
    points = []

    def mount(name, options):
        point = tmp_path.with_name(f"{tmp_path.name} {name}")
        point.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", point]
        if not shutil.which("mount") or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("needs the right to mount")
        points.append(point)
        return point

    yield mount
    for point in points:
        subprocess.run(["umount", point], check=True)


@pytest.fixture
def disc(mounted):
    """Give a function that burns files on a disc, once, and returns where the first is there."""
    made = []

    def burn(*files):
        if not made:
            made.append(mounted("disc", "size=9m"))
            for file in files:
                shutil.copy(file, made[0])
            subprocess.run(["mount", "-o", "remount,ro", made[0]], check=True)
        return made[0] / files[0].name

    return burn


@pytest.fixture
def small_disk(mounted):
    return mounted("small disk", "size=2m")
