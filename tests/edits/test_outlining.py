"""Building the outline."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from briefbook.domain.matrix import Rating
from briefbook.edits import outlining
from briefbook.edits.rating import add_risk
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


def add(book, title, **where):
    edit = outlining.add_issue(book.issues.outline(), title, **where)
    book.apply(edit)
    return edit.changes[0].record


def shown(book):
    return [f"{entry.number} {entry.issue.title}" for entry in book.issues.outline()]


@pytest.fixture
def outlined(book):
    """Give a book with the issues 1 A (1.1 B, 1.2 C) and 2 D."""
    a = add(book, "A")
    add(book, "B", under=a.id)
    add(book, "C", under=a.id)
    add(book, "D")
    return book


def called(book, title):
    return next(issue for issue in book.issues.all() if issue.title == title)


def test_issues_are_numbered_in_their_tree(outlined):
    assert shown(outlined) == ["1 A", "1.1 B", "1.2 C", "2 D"]


def test_an_issue_is_added_right_after_a_sibling(outlined):
    add(outlined, "X", after=called(outlined, "B"))

    assert shown(outlined) == ["1 A", "1.1 B", "1.2 X", "1.3 C", "2 D"]


@pytest.mark.parametrize(
    ("move", "title", "after"),
    [
        (outlining.move_up, "C", ["1 A", "1.1 C", "1.2 B", "2 D"]),
        (outlining.move_down, "A", ["1 D", "2 A", "2.1 B", "2.2 C"]),
        (outlining.promote, "B", ["1 A", "1.1 C", "2 B", "3 D"]),
        (outlining.demote, "D", ["1 A", "1.1 B", "1.2 C", "1.3 D"]),
        (outlining.demote, "C", ["1 A", "1.1 B", "1.1.1 C", "2 D"]),
    ],
)
def test_issues_move_with_what_is_below_them(outlined, move, title, after):
    outlined.apply(move(outlined.issues.outline(), called(outlined, title)))

    assert shown(outlined) == after


@pytest.mark.parametrize(
    ("move", "title", "sentence"),
    [
        (outlining.move_up, "A", "already the first"),
        (outlining.move_down, "D", "already the last"),
        (outlining.promote, "A", "already at the top"),
        (outlining.demote, "A", "no issue before"),
    ],
)
def test_a_move_that_goes_nowhere_is_refused(outlined, move, title, sentence):
    with pytest.raises(BriefbookError, match=sentence):
        move(outlined.issues.outline(), called(outlined, title))


def test_an_issue_cannot_be_moved_below_itself(outlined):
    a, b = called(outlined, "A"), called(outlined, "B")

    with pytest.raises(BriefbookError, match="into itself"):
        outlining.move_issue(outlined.issues.outline(), a, b.id, 0)


def test_deleting_an_issue_takes_what_is_below_it_but_leaves_its_risks(outlined):
    outlined.apply(add_risk(outlined, "Leaks", Rating(2, 3), issue_id=called(outlined, "B").id))
    before = outlined.contents()

    outlined.apply(outlining.remove_issue(outlined, outlined.issues.outline(), called(outlined, "A")))
    assert shown(outlined) == ["1 D"]
    assert outlined.risks.all()[0].issue_id is None
    outlined.undo()

    assert outlined.contents() == before


def test_a_title_of_white_space_is_refused(book):
    with pytest.raises(BriefbookError, match="needs a title"):
        outlining.add_issue(book.issues.outline(), "  ")


def test_the_sections_of_a_memo_are_laid_out_in_an_empty_outline_as_one_edit(book):
    book.apply(outlining.lay_out(book.issues.outline(), [("Issue",), ("Recommendation", "Advice")]))

    assert shown(book) == ["1 Issue", "2 Recommendation"]
    book.undo()
    assert shown(book) == []


def test_sections_that_are_missing_come_to_their_places_among_those_that_are_there(outlined):
    wanted = [("Z",), ("a", "other"), ("Y",), ("X",), ("Other", "D"), ("W",)]

    outlined.apply(outlining.lay_out(outlined.issues.outline(), wanted))

    assert shown(outlined) == ["1 Z", "2 A", "2.1 B", "2.2 C", "3 Y", "4 X", "5 D", "6 W"]


def test_laying_out_what_is_all_there_is_refused(outlined):
    with pytest.raises(BriefbookError, match="has all sections"):
        outlining.lay_out(outlined.issues.outline(), [("A",), ("d",)])


class AnyOutline(RuleBasedStateMachine):
    """Whatever is done to an outline can be undone, step by step, to what it was."""

    @initialize()
    def start(self):
        self.book = Book.create(MEMORY, "Verna")
        self.states = [self.book.contents()]

    def teardown(self):
        if hasattr(self, "book"):
            self.book.close()

    def do(self, plan):
        try:
            self.book.apply(plan())
        except BriefbookError:
            return
        self.states.append(self.book.contents())

    def some(self, data):
        return data.draw(st.sampled_from(self.book.issues.all()))

    @rule(data=st.data())
    def add(self, data):
        outline = self.book.issues.outline()
        under = data.draw(st.sampled_from([None, *(issue.id for issue in self.book.issues.all())]))
        self.do(lambda: outlining.add_issue(outline, "Issue", under=under))

    @rule(
        data=st.data(),
        move=st.sampled_from([outlining.move_up, outlining.move_down, outlining.promote, outlining.demote]),
    )
    def move(self, data, move):
        if self.book.issues.count():
            issue = self.some(data)
            self.do(lambda: move(self.book.issues.outline(), issue))

    @rule(data=st.data(), place=st.integers(0, 5))
    def drop(self, data, place):
        if self.book.issues.count():
            issue, target = self.some(data), self.some(data)
            self.do(lambda: outlining.move_issue(self.book.issues.outline(), issue, target.id, place))

    @rule(data=st.data())
    def remove(self, data):
        if self.book.issues.count() > 3:
            issue = self.some(data)
            self.do(lambda: outlining.remove_issue(self.book, self.book.issues.outline(), issue))

    @rule(steps=st.integers(1, 4))
    def undo(self, steps):
        for _ in range(min(steps, len(self.states) - 1)):
            self.book.undo()
            self.states.pop()

    @invariant()
    def every_state_is_as_it_was(self):
        if hasattr(self, "book"):
            assert self.book.contents() == self.states[-1]
            assert len(list(self.book.issues.outline())) == self.book.issues.count()


TestAnyOutline = AnyOutline.TestCase
TestAnyOutline.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
