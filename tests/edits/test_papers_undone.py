"""Any sequence of edits of the working papers can be undone to the same content, and made again."""

from dataclasses import fields
from datetime import datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.contents import Contents
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from tests.random_papers import STEPS, begun, dumped


def found(book: Book) -> list[Any]:
    return sorted(book.find_ids("word OR words OR water OR trade OR merovar", limit=-1))


def in_any_order(contents: Contents) -> dict[str, Any]:
    values = {one.name: getattr(contents, one.name) for one in fields(contents)}
    return {
        name: {one.id: one for one in value} if isinstance(value, tuple) else value
        for name, value in values.items()
    }


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 10**6)), min_size=1, max_size=25))
def test_any_sequence_of_edits_can_be_undone_and_made_again_to_the_same_bytes(steps) -> None:
    with begun() as book:
        start = book.journal.count()
        dumps, finds, states = [dumped(book)], [found(book)], {book.journal.moment(): book.contents()}
        for step, number in steps:
            try:
                plan = step(book, Random(number))
            except BriefbookError:
                continue
            book.apply(plan)
            dumps.append(dumped(book))
            finds.append(found(book))
            states[book.journal.moment()] = book.contents()
        made = book.journal.count() - start

        for place in range(made, 0, -1):
            assert (dumped(book), found(book)) == (dumps[place], finds[place])
            book.undo()
        assert (dumped(book), found(book)) == (dumps[0], finds[0])
        for place in range(1, made + 1):
            book.redo()
            assert (dumped(book), found(book)) == (dumps[place], finds[place])
        for moment, then in states.items():
            assert in_any_order(book.contents_at(moment)) == in_any_order(then)
        assert book.problems() == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([*STEPS, None]), st.integers(0, 10**6)), min_size=1, max_size=20))
def test_the_register_of_today_is_that_of_the_book_whatever_was_done_and_undone(steps) -> None:
    with begun() as book:
        for step, number in steps:
            try:
                if step is None:
                    book.undo()
                else:
                    book.apply(step(book, Random(number)))
            except BriefbookError:
                continue

        history = book.risk_history()
        today = datetime.now().date()
        then = history.at(today)

        assert then.matrix == book.matrices.only()
        assert list(then.risks) == sorted(book.risks.all(), key=lambda one: one.number)
        assert history.at(today - timedelta(days=1)).risks == ()
