"""The register with 2,000 risks: filtered, put in another order, and one of them edited."""

import os
import random
from collections.abc import Callable, Iterator
from itertools import cycle

from tests.benchmarks.table import Measure, timed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

COUNT = 2000
SIZE = (860, 300)
ROUNDS = 30


def register() -> Iterator[Measure]:
    """Measure the pane's register, each act until it is painted, beside a bare table of as many rows."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QTableView

    from briefbook.domain.edit import Edit, added
    from briefbook.domain.matrix import Rating
    from briefbook.domain.risk import TRENDS, Risk
    from briefbook.edits.rating import rate_risk
    from briefbook.jobs.workers.memos import memo_workers
    from briefbook.store.book import Book
    from briefbook.store.database import MEMORY
    from briefbook.ui.desk import Desk
    from briefbook.ui.messages import Messages
    from briefbook.ui.open_book import OpenBook
    from briefbook.ui.risks.register_columns import Column
    from briefbook.ui.risks.register_model import RegisterModel
    from briefbook.ui.risks.register_view import RegisterView
    from briefbook.ui.risks.risk_edits import RiskEdits
    from briefbook.ui.risks.risk_filter import RiskFilter
    from briefbook.ui.tasks import Tasks
    from briefbook.ui.theme.icons import Icons
    from briefbook.ui.theme.theme import Theme
    from briefbook.ui.wayfinder import Wayfinder

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    chance = random.Random(6)

    def risk(number: int) -> Risk:
        return Risk(
            number=number,
            title=f"Risk {chance.randint(1, COUNT)}",
            likelihood=chance.randint(1, 5),
            impact=chance.randint(1, 5),
            owner=f"Owner {number % 40}",
            trend=chance.choice(TRENDS),
        )

    with Book.create(MEMORY, "Register") as book:
        risks = [risk(number) for number in range(1, COUNT + 1)]
        book.apply(Edit("Load", tuple(map(added, risks))))
        worker = memo_workers()
        desk = Desk(OpenBook(book), Wayfinder(), Messages(), Tasks(), theme, Icons(theme), worker)
        model = RegisterModel(desk.open_book, RiskEdits(desk))
        view, bare = RegisterView(desk, model), QTableView()
        bare_model = QStandardItemModel(bare)
        for one in risks:
            bare_model.appendRow([QStandardItem(words) for words in (one.label, one.title, one.owner)])
        bare.setModel(bare_model)
        for widget in (view, bare):
            widget.resize(*SIZE)
            widget.show()
        app.processEvents()

        def painted(act: Callable[[], object]) -> float:
            return timed(lambda: (act(), app.processEvents(), view.viewport().repaint()))

        owners = cycle(["Owner 3", "", "Owner 7", "Nobody", ""])
        filters = [
            painted(lambda: model.show_filtered(RiskFilter(owner=next(owners)))) for _ in range(ROUNDS)
        ]
        model.show_filtered(RiskFilter())
        turns = cycle((column, order) for column in range(3) for order in Qt.SortOrder)
        bare_sorts = [
            timed(lambda: (bare.sortByColumn(*next(turns)), bare.viewport().repaint())) for _ in range(ROUNDS)
        ]
        yield Measure("register: filter 2,000", filters, "a bare table sorted", bare_sorts, "median 50 ms")
        columns = cycle(Column)
        sorts = [
            painted(lambda: view.sortByColumn(next(columns), Qt.SortOrder.DescendingOrder))
            for _ in range(ROUNDS)
        ]
        yield Measure("register: another order", sorts, "a bare table sorted", bare_sorts, "median 50 ms")
        steps = cycle(range(1, 6))

        def rate() -> None:
            now, step = book.risks.get(risks[700].id), next(steps)
            if now.likelihood != step:
                book.apply(rate_risk(book, now, Rating(step, 3)))

        edits = [painted(rate) for _ in range(ROUNDS)]
        yield Measure("register: one risk rated", edits, "a bare table sorted", bare_sorts, "median 50 ms")
        worker.stop()
        for widget in (view, bare):
            widget.close()
