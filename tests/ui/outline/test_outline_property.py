"""Whatever is done to the outline, and undone, the tree shows the book."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView

from briefbook.edits import outlining
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.memos import memo_workers
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Messages
from briefbook.ui.open_book import OpenBook
from briefbook.ui.outline.outline_model import OutlineModel, Role
from briefbook.ui.tasks import Tasks
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wayfinder import Wayfinder

ROOT = QModelIndex()

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "inside", "move", "up", "down", "promote", "demote", "write", "delete", "undo", "redo"]
        ),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=25,
)


def plan(book, name, first, second):
    outline = book.issues.outline()
    entries = list(outline)
    if name == "add" or not entries:
        return outlining.add_issue(outline, f"Issue {first}")
    issue, other = (entries[n % len(entries)].issue for n in (first, second))
    plans = {
        "inside": lambda: outlining.add_issue(outline, f"Issue {second}", under=issue.id),
        "move": lambda: outlining.move_issue(outline, issue, other.id if second % 4 else None, second % 3),
        "up": lambda: outlining.move_up(outline, issue),
        "down": lambda: outlining.move_down(outline, issue),
        "promote": lambda: outlining.promote(outline, issue),
        "demote": lambda: outlining.demote(outline, issue),
        "write": lambda: outlining.write_issue(issue, "word " * second),
        "delete": lambda: outlining.remove_issue(book, outline, issue),
    }
    return plans[name]()


def step(book, name, first, second):
    if name == "undo":
        book.undo()
    elif name == "redo":
        book.redo()
    else:
        with suppress(BriefbookError):
            book.apply(plan(book, name, first, second))


def shown(model, parent=ROOT):
    rows = []
    for place in range(model.rowCount(parent)):
        index = model.index(place, 0, parent)
        rows.append((index.data(Role.NUMBER), index.data(Role.ID), index.data(), index.data(Role.WORDS)))
        rows += shown(model, index)
    return rows


def expected(book):
    outline = book.issues.outline()
    return [
        (e.number, e.issue.id, e.issue.title, sum(len(i.text.split()) for i in outline.under(e.issue.id)))
        for e in outline
    ]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_the_tree_equals_the_outline_after_any_edits_and_undos(steps):
    theme = Theme("light")
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        desk = Desk(OpenBook(book), Wayfinder(), Messages(), Tasks(), theme, Icons(theme), memo_workers())
        model = OutlineModel(desk)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
        view = QTreeView()
        view.setModel(model)
        resets = []
        model.modelReset.connect(lambda: resets.append(1))

        for name, first, second in steps:
            kept = {row[1]: QPersistentModelIndex(model.index_of(row[1])) for row in shown(model)}
            step(book, name, first, second)

            assert shown(model) == expected(book)
            there = {row[1] for row in shown(model)}
            assert all(kept[one].data(Role.ID) == one for one in kept if one in there)
            assert not any(kept[one].isValid() for one in kept if one not in there)

        assert resets == []
        assert tester.model() is model
        assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
        view.deleteLater()
