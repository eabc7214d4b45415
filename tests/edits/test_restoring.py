"""A book, or any part of it, can be made as it was at any earlier moment."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.actor import Actor
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.edits.collecting import add_collection, rename_collection
from briefbook.edits.entering import amend, enter
from briefbook.edits.outlining import add_issue, move_issue
from briefbook.edits.restoring import Restoration, restored
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from tests.random_evidence import EVIDENCE_STEPS
from tests.random_papers import STEPS, begun, dumped

EDITS = st.lists(
    st.tuples(st.sampled_from([*STEPS, *EVIDENCE_STEPS, None, None]), st.integers(0, 10**6)),
    min_size=1,
    max_size=30,
)


def make(book: Book, steps) -> None:
    for step, number in steps:
        try:
            if step is None:
                book.undo()
            else:
                book.apply(step(book, Random(number)))
        except BriefbookError:
            continue


def states(book: Book, moment: int):
    return book.journal.touched_since(moment)


@settings(max_examples=30, deadline=None)
@given(EDITS, EDITS)
def test_all_of_it_is_then_as_it_was_to_the_bit_and_undo_takes_it_back(first, then) -> None:
    with begun() as book:
        make(book, first)
        moment, wanted = book.journal.moment(), dumped(book)
        make(book, then)
        now = dumped(book)

        try:
            book.apply(restored(book, states(book, moment), "Take Everything Back"))
        except BriefbookError:
            assert now == wanted
            return

        assert dumped(book) == wanted
        assert book.problems() == []
        book.undo()
        assert dumped(book) == now


@settings(max_examples=40, deadline=None)
@given(EDITS, EDITS, st.integers(0, 10**6))
def test_any_part_of_it_leaves_nothing_that_refers_to_nothing(first, then, number) -> None:
    with begun() as book:
        make(book, first)
        moment = book.journal.moment()
        make(book, then)
        touched = states(book, moment)
        ids = [record_id for _, record_id in touched]
        chosen = Random(number).sample(ids, min(len(ids), 1 + number % 3))
        found = Restoration(book, touched)
        wanted = found.chosen(chosen)
        if not wanted:
            return

        book.apply(found.edit("Take Back", chosen))

        was = {place[1]: record for place, record in touched.items()}
        now = {place[1]: book.by_kind[place[0]].find(place[1]) for place in touched}
        assert all(now[one] == was[one] for one in wanted)
        assert book.problems() == []
        assert sum(1 for _ in book.issues.outline()) == book.issues.count()
        matrix = book.matrices.only()
        assert all(risk.rating is None or risk.rating in matrix for risk in book.risks.all())


def added(book: Book, edit) -> Record:
    book.apply(edit)
    return edit.changes[0].record


def test_names_that_were_swapped_are_swapped_back() -> None:
    with begun() as book:
        one, other = (added(book, add_collection(book, name, ())) for name in ("Old", "New"))
        moment = book.journal.moment()
        for collection, name in ((one, "Else"), (other, "Old"), (one, "New")):
            book.apply(rename_collection(book, book.collections.get(collection.id), name))

        book.apply(restored(book, states(book, moment), "Take Everything Back"))

        assert [book.collections.get(c.id).name for c in (one, other)] == ["Old", "New"]


def test_whoever_has_a_name_now_that_comes_back_gives_it_up() -> None:
    with begun() as book:
        actor = added(book, enter(book, Actor, {"name": "Merovar"}))
        moment = book.journal.moment()
        book.apply(amend(book, actor, {"name": "The Republic"}))
        newer = added(book, enter(book, Actor, {"name": "Merovar"}))

        book.apply(restored(book, states(book, moment), "Take Back", {actor.id}))

        assert book.actors.get(actor.id).name == "Merovar"
        assert book.actors.find(newer.id) is None


def test_an_issue_is_never_under_itself() -> None:
    with begun() as book:
        upper, lower = [entry.issue for entry in book.issues.outline()]
        book.apply(move_issue(book.issues.outline(), lower, upper.id, 0))
        moment = book.journal.moment()
        book.apply(move_issue(book.issues.outline(), book.issues.get(lower.id), None, 0))
        book.apply(move_issue(book.issues.outline(), book.issues.get(upper.id), lower.id, 0))

        book.apply(restored(book, states(book, moment), "Take Back", {lower.id}))

        assert book.issues.get(lower.id).parent_id == upper.id
        assert book.issues.get(upper.id).parent_id is None


def test_a_risk_under_an_issue_that_is_gone_brings_the_issue_along() -> None:
    with begun() as book:
        issue = added(book, add_issue(book.issues.outline(), "Fares"))
        risk = added(book, enter(book, Risk, {"title": "They rise", "issue_id": issue.id}))
        moment = book.journal.moment()
        book.undo()
        book.undo()

        edit = restored(book, states(book, moment), "Take Back", {risk.id})

        assert {change.record.id for change in edit.changes} == {issue.id, risk.id}
        assert edit.text == "Take Back"
