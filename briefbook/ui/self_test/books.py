"""Steps about books: edits, search, passwords, names and backups."""

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.errors import BookPasswordError
from briefbook.jobs.backing_up import Backing
from briefbook.jobs.intake.importing import Importing
from briefbook.jobs.intake.walk import intake
from briefbook.store.backups import backups_of
from briefbook.store.book import Book
from briefbook.store.rekeying import change_password
from briefbook.ui.self_test.ground import Ground
from briefbook.ui.self_test.telling import expect

ODD = "Réunion à Łódź 会谈 (2)"
"""A name with spaces, accents, brackets and Chinese."""

PASSWORD = "seven lamps over the harbour, 会谈"


def makes_the_sample(ground: Ground) -> str:
    """Make the worked sample book, on which most other steps stand."""
    with Book.open(ground.sample, read_only=True) as book:
        found = book.verified()
    expect(not found.problems, " ".join(found.problems))
    return found.summary


def edits_and_undoes(ground: Ground) -> str:
    """Edit a book, read the edit back from the file, undo it and make it again."""
    path = ground.copy_of_sample("edited")
    with Book.open(path) as book:
        before = book.contents()
        book.apply(add_issue(book.issues.outline(), "An edit"))
        after = book.contents()
    with Book.open(path) as book:
        expect(book.contents() == after, "The edit was lost when the book was closed.")
        book.undo()
        expect(book.contents() == before, "The edit was not undone.")
        book.redo()
        expect(book.contents() == after, "The edit was not made again.")
        problems = book.problems()
        expect(not problems, " ".join(problems))
    return f"{len(after.sources)} sources, {len(after.issues)} issues"


def finds(ground: Ground) -> str:
    """Search for what is typed without accents, and for Chinese inside a sentence that has no spaces."""
    text = "Au café de Łódź, les négotiateurs se sont tus. 双方在东京会谈，讨论稀土。"
    with Book.create(ground.folder / "searched.briefbook", "Searched") as book:
        for title, words in (("Wanted", text), ("Other", "Nobody met anywhere.")):
            reading = Reading(
                filename=f"{title}.txt",
                kind="text",
                original=words.encode(),
                text=words,
                details={"title": Detail(title, "file")},
            )
            plan = import_readings(book, [reading])
            assert plan.edit
            book.apply(plan.edit)
        queries = {"cafe ": "café", "NEGOTIATEURS ": "négotiateurs", "会谈": "会谈", "稀土": "稀土"}
        for query, word in queries.items():
            hits = book.find(query)
            titles = [hit.title for hit in hits]
            expect(titles == ["Wanted"], f"“{query.strip()}” finds {titles or 'nothing'}.")
            shown = {hits[0].snippet[start:end] for start, end in hits[0].marks}
            expect("".join(sorted(shown)), f"“{query.strip()}” is found and not shown.")
            place = hits[0].start
            expect(
                place is not None and text[place:].startswith(word),
                f"“{query.strip()}” does not lead to “{word}”.",
            )
    return ", ".join(query.strip() for query in queries)


def protects(ground: Ground) -> str:
    """Give a book a password: a wrong one is refused, the right one opens, and the file tells nothing."""
    title = "A Title That Nobody Shall Read"
    path = ground.folder / "protected.briefbook"
    Book.create(path, title).close()
    expect(title.encode() in path.read_bytes(), "A book without a password does not hold its title in plain.")
    change_password(path, PASSWORD)
    for password, told in (("", "no password"), (f"{PASSWORD}.", "a wrong password")):
        try:
            Book.open(path, read_only=True, password=password).close()
        except BookPasswordError:
            continue
        expect(False, f"The protected book opens with {told}.")
    with Book.open(path, password=PASSWORD) as book:
        expect(book.title == title, f"The protected book is called “{book.title}”.")
    written = path.read_bytes()
    expect(title.encode() not in written, "The protected book holds its title in plain.")
    expect(not written.startswith(b"SQLite format 3"), "The protected book is not encrypted.")
    return f"{len(written):,} bytes, none of them plain"


def takes_any_name(ground: Ground) -> str:
    """Make a book, and import a file, whose folder and name are of several scripts."""
    folder = ground.folder / "Bücher und Akten 文件"
    folder.mkdir()
    path = folder / f"{ODD}.briefbook"
    article = folder / f"{ODD}.txt"
    article.write_text(f"{ODD}\n\nLes ministres se sont réunis lundi.\n", encoding="utf-8")
    Book.create(path, ODD).close()
    with Book.open(path) as book:
        (taken,) = Importing(book).take(list(intake([article], ground.reader)))
        expect(taken.source is not None, f"“{article.name}” was refused: {taken.reason}")
    with Book.open(path, read_only=True) as book:
        (source,) = book.sources.all()
        expect(source.filename == article.name, f"The file is called “{source.filename}” in the book.")
    return path.name


def backs_up(ground: Ground) -> str:
    """Keep a backup of a book and verify all that is in it."""
    path = ground.folder / "backed up.briefbook"
    with Book.create(path, "Backed Up") as book:
        book.apply(add_issue(book.issues.outline(), "An issue", text="Le café de Łódź, 会谈"))
        book_id, contents = book.covers.only().id, book.contents()
    trouble = Backing(path).keep()
    expect(not trouble, trouble)
    kept = backups_of(book_id)
    expect(len(kept) == 1, f"There are {len(kept)} backups where one was made.")
    with Book.open(kept[0].path, read_only=True) as book:
        found = book.verified()
        expect(not found.problems, " ".join(found.problems))
        expect(book.contents() == contents, "The backup holds other things than the book.")
    return found.summary
