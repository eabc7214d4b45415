"""Random edits of the working papers, and the content of a book to the bit."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.edit import Edit
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import ORIGINS, Rating
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Detail, Reading
from briefbook.domain.record import Record
from briefbook.domain.risk import RATINGS, Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.committing import log_progress, supersede_position
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.highlighting import mark_quote, remove_passage
from briefbook.edits.library import import_readings
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.outlining import add_issue, remove_issue
from briefbook.edits.rating import rate_risk
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY

PAPERS = (
    *(Risk, Commitment, Scenario, Recommendation, TalkingPoint, Event, Objective, Actor, ActorPosition),
    *(RiskAction, Indicator, Progress),
)
OWNERS: dict[type[Record], tuple[str, tuple[type[Record], ...]]] = {
    RiskAction: ("risk_id", (Risk,)),
    Indicator: ("about_id", (Risk, Scenario)),
    Progress: ("commitment_id", (Commitment,)),
}
NOT_CONTENT = (
    *("edit", "event", "known_event", "numbering", "kept", "snapshot", "draft", "team"),
    *("_sqlite", "sqlite_", "search", "sketch"),
)
"""The journal, what no undo takes back, and what is derived, by what their tables begin with."""

TEXT = "They met on Monday. They agreed to a pause. They meet again in May."

Step = Callable[[Book, Random], Edit]


def value_for(field: Field, book: Book, chance: Random) -> Any:
    """Return something that a field may hold, or may not: then the edit is refused."""

    def some(records: list[Any]) -> Any:
        return chance.choice(records).id if records else None

    match field.form:
        case "choice":
            return chance.choice([*field.choices, ""] if field.is_free else field.choices)
        case "date":
            return chance.choice(["", "2026", "2026-11", "2026-11-30"])
        case "day":
            return chance.choice(["", "2026-11-30", "2026-12-01"])
        case "duration":
            return chance.choice(["", "90 days", "1 year"])
        case "number":
            return chance.choice(["", "25", "1,000", "0.5"])
        case "likelihood" | "impact":
            return chance.randint(0, 3)
        case "yes or no":
            return chance.random() < 0.5
        case "lines":
            return tuple(chance.sample(["one", "two", "three"], chance.randint(0, 2)))
        case "actor":
            return chance.choice([None, "Merovar", "Calvern", "Word 1"])
        case "actors":
            return tuple(chance.sample(["Merovar", "Calvern", "Office", "Press"], chance.randint(0, 3)))
        case "issue":
            return some(book.issues.all())
        case "passage":
            return some(book.passages.all()) if chance.random() < 0.5 else None
        case "commitments":
            several = [one.id for one in book.commitments.all()]
            return tuple(chance.sample(several, min(len(several), chance.randint(0, 2))))
        case "position":
            return None
        case "text":
            return chance.choice(["", "Words.", "As they say.[@levy#1]", "As it is.[@C1]"])
        case _:
            return (
                chance.choice(["", "TLP:RED"]) if field.name == "marking" else f"Word {chance.randint(0, 9)}"
            )


def values_for(kind: type[Record], book: Book, chance: Random, most: int) -> dict[str, Any]:
    among = [one for one in FIELDS[kind] if one.is_needed or chance.random() < most / len(FIELDS[kind])]
    return {one.name: value_for(one, book, chance) for one in among}


def one_of(book: Book, kinds: tuple[type[Record], ...], chance: Random) -> Any:
    records = [record for kind in kinds for record in book.by_kind[kind].all()]
    if not records:
        raise BriefbookError("There is none.")
    return chance.choice(records)


def enters(book: Book, chance: Random) -> Edit:
    kind = chance.choice(PAPERS)
    values = values_for(kind, book, chance, 5)
    if kind in OWNERS:
        name, kinds = OWNERS[kind]
        values[name] = one_of(book, kinds, chance).id
    return enter(book, kind, values, reason=chance.choice(["", "Because"]))


def amends(book: Book, chance: Random) -> Edit:
    record = one_of(book, PAPERS, chance)
    return amend(book, record, values_for(type(record), book, chance, 3), reason="A reason")


def removes(book: Book, chance: Random) -> Edit:
    return remove(book, one_of(book, PAPERS, chance))


def rates(book: Book, chance: Random) -> Edit:
    rating = chance.choice([None, Rating(chance.randint(1, 4), chance.randint(1, 4))])
    return rate_risk(book, one_of(book, (Risk,), chance), rating, "So", which=chance.choice(RATINGS))


def configures(book: Book, chance: Random) -> Edit:
    matrix = resized(book.matrices.only(), chance.randint(3, 6), chance.randint(3, 6))
    likelihoods, impacts = matrix.size
    line = sorted((chance.randint(0, impacts) for _ in range(likelihoods)), reverse=True)
    cells = tuple(tuple(chance.randrange(len(matrix.bands)) for _ in row) for row in matrix.cells)
    looks = {"is_swapped": chance.random() < 0.5, "origin": chance.choice(ORIGINS)}
    return configure_matrix(book, replace(matrix, tolerated=tuple(line), cells=cells, **looks))


def logs(book: Book, chance: Random) -> Edit:
    commitment = one_of(book, (Commitment,), chance)
    return log_progress(book, commitment, kind="delivery", date="2026-11", amount=chance.choice(["5", ""]))


def supersedes(book: Book, chance: Random) -> Edit:
    return supersede_position(book, one_of(book, (ActorPosition,), chance), stance="neutral")


def outlines(book: Book, chance: Random) -> Edit:
    return add_issue(book.issues.outline(), f"Issue {chance.randint(0, 9)}")


def takes_issues(book: Book, chance: Random) -> Edit:
    return remove_issue(book, book.issues.outline(), one_of(book, (Issue,), chance))


def takes_passages(book: Book, chance: Random) -> Edit:
    return remove_passage(book, one_of(book, (Passage,), chance))


STEPS: tuple[Step, ...] = (
    *(enters, enters, enters, enters, amends, amends, removes, rates, configures, logs, supersedes),
    *(outlines, takes_issues, takes_passages),
)


def begun() -> Book:
    """Return a book with a source, two passages and two issues."""
    book = Book.create(MEMORY, "Lake Verna Summit")
    details = {"title": Detail("Levy", "file")}
    reading = Reading(filename="levy.txt", kind="text", original=TEXT.encode(), text=TEXT, details=details)
    plan = import_readings(book, [reading])
    assert plan.edit
    book.apply(plan.edit)
    for quote in ("They met on Monday.", "They agreed to a pause."):
        book.apply(mark_quote(book, plan.outcomes[0].source, quote))
    for title in ("Water", "Trade"):
        book.apply(add_issue(book.issues.outline(), title))
    return book


def dumped(book: Book) -> dict[str, list[Any]]:
    """Return every row of every table with content, in an order of their own."""
    db = book._db
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return {
        name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for name in names
        if not name.startswith(NOT_CONTENT)
    }
