"""What is exported as CSV or XLSX and loaded again is what it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, added
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Band, Matrix, Step
from briefbook.domain.owned_lines import OWNED, OWNER_FIELD
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.entering import amend, enter
from briefbook.edits.matrix import configure_matrix
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import guess_for
from briefbook.jobs.loading.planning import plan_load
from briefbook.memo.ledgers import csv_file, ledger, xlsx_file
from briefbook.readers.tables import read_tables
from briefbook.store.book import Book
from briefbook.store.database import MEMORY

KINDS = (*(Risk, Commitment, ActorPosition, Actor, Scenario, Recommendation, TalkingPoint, Event, Objective),)
NAMES = ("Merovar", "Ministry; Water", "Verna, Office of", "=SUM(A1)", "Third Party")
TITLES = ("Tariffs", "Soy beans", "-5 rates")

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff"), max_size=30)
written = st.one_of(
    texts,
    st.sampled_from(
        ("=1+1", "+43", "-x", "@SUM(A1)", "'=1", "''-2", "\t=2", "a\nb", "; owner: X", "\\n\\;", "- one")
    ),
    st.sampled_from(
        ("_x000D_", "a\rb", "100 %", "2025-10-28", "0123", "1e5", "TRUE", "#REF!", "'", '"quoted", so')
    ),
)
written = written.map(lambda text: text if text.strip() else "")
lines = written.map(lambda text: " ".join(text.split()))
days = st.dates().map(str)
dates = st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4])).filter(
    lambda d: d > "0001"
)
numbers = st.decimals(0, 10**12, places=3).map(lambda number: f"{number.normalize():f}")


def values(field: Field, matrix: Matrix) -> st.SearchStrategy[Any]:
    """Return what a field can hold."""
    match field.form:
        case "text":
            return written
        case "choice":
            return st.sampled_from((*field.choices, *(("",) if field.is_free else ())))
        case "date":
            return st.one_of(st.just(""), dates)
        case "day":
            return st.one_of(st.just(""), days)
        case "duration":
            return st.sampled_from(("", "90 days", "1 year", "2 weeks"))
        case "number":
            return st.one_of(st.just(""), numbers)
        case "likelihood" | "impact":
            steps = matrix.likelihood if field.form == "likelihood" else matrix.impact
            return st.integers(0, len(steps))
        case "lines":
            return st.lists(lines.filter(bool), max_size=2).map(tuple)
        case "actor":
            return st.sampled_from((None, *NAMES))
        case "actors":
            return st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)
        case "issue":
            return st.sampled_from((None, *TITLES))
        case "yes or no":
            return st.booleans()
        case _:
            return st.just(None) if field.form in ("passage", "position") else lines


@st.composite
def papers(
    draw: st.DrawFn, kind: type[Record]
) -> list[tuple[dict[str, Any], dict[type[Record], list[dict[str, Any]]]]]:
    """Return records of a kind with what belongs to them, as values to enter."""
    matrix = Matrix()
    found = []
    for _ in range(draw(st.integers(1, 3))):
        own = {
            one.name: draw(values(one, matrix))
            for one in FIELDS[kind]
            if one.form not in ("commitments", "position", "passage")
            and not one.name.startswith(("least_", "most_"))
        }
        for one in FIELDS[kind]:
            if one.is_needed:
                filled = {"actor": NAMES, "issue": TITLES}.get(one.form)
                own[one.name] = draw(st.sampled_from(filled) if filled else lines.filter(bool))
        owned = {
            part: [
                {
                    one.name: draw(
                        (days if one.form == "date" else lines.filter(bool))
                        if one.is_needed
                        else values(one, matrix)
                    )
                    for one in FIELDS[part]
                }
                for _ in range(draw(st.integers(0, 2)))
            ]
            for part in OWNED.get(kind, {}).values()
        }
        found.append((own, owned))
    return found


def book_with_names() -> Book:
    """Return a book with actors and issues, and a matrix of its own."""
    book = Book.create(MEMORY, "Round trip")
    steps = ("4", "Low", "High, or so", "=Worst")
    own = replace(
        Matrix(),
        likelihood=tuple(map(Step, steps)),
        impact=tuple(map(Step, ("Nil", "Minor", "Major"))),
        bands=(Band("fine", "F"), Band("grave", "G")),
        cells=((0, 0, 1),) * 4,
    )
    book.apply(configure_matrix(book, own))
    book.apply(
        Edit(
            "Names",
            tuple(added(Actor(id=f"actor-{name}", name=name)) for name in NAMES)
            + tuple(
                added(Issue(id=f"issue-{title}", title=title, position=f"a{place}"))
                for place, title in enumerate(TITLES)
            ),
        )
    )
    return book


@pytest.fixture(scope="module")
def two_books() -> Iterator[tuple[Book, Book]]:
    with book_with_names() as book, book_with_names() as other:
        yield book, other


@contextmanager
def as_before(book: Book) -> Iterator[Book]:
    """Give a book whose edits are undone at the end: making one takes longer than all else here."""
    edits = book.journal.count()
    try:
        yield book
    finally:
        while book.journal.count() > edits:
            book.undo()


def filled(book: Book, kind: type[Record], found: Any) -> list[Record]:
    """Enter records as far as the book takes them, and return them."""
    made: list[Record] = []
    for own, owned in found:
        matrix = book.matrices.only()
        for one in FIELDS[kind]:
            if one.form in ("likelihood", "impact"):
                steps = len(matrix.likelihood if one.form == "likelihood" else matrix.impact)
                own[one.name] = min(own.get(one.name, 0), steps)
        for axis, most in zip(("likelihood", "impact"), matrix.size, strict=True):
            if kind is Risk and own[axis]:
                # an uncertain rating: its range holds it
                own[f"least_{axis}"], own[f"most_{axis}"] = own[axis] - 1, min(most, own[axis] + 1)
        try:
            plan = enter(book, kind, own)
        except BriefbookError:
            continue
        book.apply(plan)
        record = next(one.record for one in plan.changes if type(one.record) is kind)
        made.append(record)
        for part, entries in owned.items():
            for entry in entries:
                book.apply(enter(book, part, {**entry, OWNER_FIELD[part]: record.id}))
    if kind is Commitment and len(made) > 1:
        book.apply(amend(book, made[0], {"depends_on": (made[-1].id,)}))
    if kind is ActorPosition and len(made) > 1:
        book.apply(amend(book, made[0], {"superseded_by_id": made[-1].id}))
    return made


def told(book: Book, kind: type[Record]) -> list[Any]:
    """Return all of the kind in a form that does not know the ids of one book."""
    contents = book.contents()
    names = {**contents.actor_names, **{one.id: one.title for one in contents.issues}}
    records: list[Any] = list(book.by_kind[kind].all())
    order = {one.id: place for place, one in enumerate(records)}

    def plain(value: Any) -> Any:
        return names.get(value, order.get(value, value)) if isinstance(value, str) else value

    def parts(record: Any) -> Iterator[Any]:
        for part in (RiskAction, Indicator):
            for one in book.by_kind[part].all():
                if getattr(one, OWNER_FIELD[part]) == record.id:
                    yield {field.name: getattr(one, field.name) for field in FIELDS[part]}
        entries = sorted(
            (
                [getattr(one, field.name) for field in FIELDS[type(one)]]
                for one in book.progress.of_commitment(record.id)
            ),
        )
        yield entries

    return [
        {
            **{
                field.name: plain(getattr(one, field.name))
                for field in FIELDS[kind]
                if field.form not in ("actors", "commitments")
            },
            "number": getattr(one, "number", None),
            "who": {(plain(each.actor_id), each.role) for each in book.involvements.of_record(one.id)},
            "waits": {plain(each.on_id) for each in book.dependencies.of_commitment(one.id)},
            "parts": list(parts(one)),
        }
        for one in records
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_exported_and_loaded_into_a_new_book_is_equal(data, kind, ending, two_books):
    with as_before(two_books[0]) as book, as_before(two_books[1]) as other:
        filled(book, kind, data.draw(papers(kind)))
        table = ledger(kind, book.contents())

        file = csv_file(table) if ending == "csv" else xlsx_file(table)
        read = read_tables(f"papers.{ending}", file)[0]
        loading = plan_load(other, kind, read, guess_for(kind, read))
        other.apply(loading.edit)

        assert loading.unread == ()
        assert told(other, kind) == told(book, kind)
