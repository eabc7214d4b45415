"""The timeline while an entry is dragged among 2,000, and the ledger while one types in its search."""

import os
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from tests.benchmarks.table import Measure, timed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

COUNT = 2000
SIZE = (860, 780)
WORDS = ("p", "po", "port", "ports 7", "steel", "visas owner 3", "zzz", "")


def timeline_and_ledger() -> Iterator[Measure]:
    """Measure both pages, each act until it is painted, beside a bare widget that fills as large a place."""
    from PySide6.QtGui import QColor, QPainter, QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from briefbook.jobs.workers.memos import memo_workers
    from briefbook.ui.commitments.ledger_page import LedgerPage
    from briefbook.ui.commitments.timeline_moving import Moving
    from briefbook.ui.commitments.timeline_page import TimelinePage
    from briefbook.ui.desk import Desk
    from briefbook.ui.messages import Messages
    from briefbook.ui.open_book import OpenBook
    from briefbook.ui.tasks import Tasks
    from briefbook.ui.theme.icons import Icons
    from briefbook.ui.theme.theme import Theme
    from briefbook.ui.wayfinder import Wayfinder

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor("#FFFFFF"))
            for row in range(self.height() // 32):
                painter.fillRect(40, row * 32 + 6, self.width() - 80, 18, QColor("#DCE8F5"))
                painter.drawText(44, row * 32 + 20, "Commitment about ports number 1234")
            painter.end()

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    worker = memo_workers()
    with Book.create(MEMORY, "Two thousand commitments") as book:
        _fill(book)
        desk = Desk(OpenBook(book), Wayfinder(), Messages(), Tasks(), theme, Icons(theme), worker)
        timeline, ledger, bare = TimelinePage(desk), LedgerPage(desk), Bare()
        for widget in (timeline, ledger, bare):
            widget.resize(*SIZE)
            widget.show()
        app.processEvents()
        beside = [timed(bare.repaint) for _ in range(100)]
        view = timeline.view
        view.zoom(2)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        app.processEvents()
        row = view.geometry_now.rows_in_sight()[5]
        entry = view.entries.rows[row].entries[0]
        view.setCurrentIndex(view.entries.index_in(row, 0))

        def painted(act: Callable[[], object]) -> float:
            def run() -> None:
                act()
                view.viewport().repaint()

            return timed(run)

        moving = Moving.of(view.entries.rows, row, entry, "all")
        steps = [*range(1, 81), *range(80, 0, -1)]
        drags = [painted(lambda days=days: view.preview(moving.by(days))) for days in steps]  # type: ignore[misc]
        yield Measure("timeline: a step of a drag", drags, "a bare widget", beside, "median 16 ms")
        pans = [painted(lambda: view.pan(9)) for _ in range(100)]
        yield Measure("timeline: pan", pans, "a bare widget", beside, "median 16 ms")

        def typed(words: str) -> float:
            def run() -> None:
                ledger.bar.search.setText(words)
                ledger.bar.search.search_now()
                ledger.table.viewport().repaint()

            return timed(run)

        keys = [typed(words) for _ in range(8) for words in WORDS]
        yield Measure("ledger: filter 2,000", keys, "a bare widget", beside, "median 50 ms")
        worker.stop()
        for widget in (timeline, ledger, bare):
            widget.close()


def _fill(book: Book) -> None:
    from briefbook.domain.actor import Actor, Involvement
    from briefbook.domain.commitment import KINDS, Commitment, Dependency, Progress
    from briefbook.domain.edit import Change, Edit, added
    from briefbook.domain.record import Record

    chance = random.Random(4)
    actors = [Actor(name=f"Actor {number}") for number in range(30)]
    made: list[Commitment] = []
    records: list[Record] = [*actors]
    for number in range(1, COUNT + 1):
        start = date(2024, 1, 1) + timedelta(days=chance.randrange(1400))
        about = chance.choice(["grain", "steel", "chips", "visas", "ports"])
        one = Commitment(
            number=number,
            title=f"Commitment about {about} number {number}",
            kind=chance.choice(KINDS),
            start=str(start),
            duration=f"{chance.randrange(20, 500)} days",
            quantity="100",
            unit="t",
            owner=f"Owner {number % 17}",
            review_date=str(start + timedelta(days=30)) if number % 3 == 0 else "",
        )
        records += [one, Involvement(record_id=one.id, actor_id=chance.choice(actors).id, role="commits")]
        if number % 2 and number > 5:
            records.append(Dependency(commitment_id=one.id, on_id=chance.choice(made[-5:]).id))
        if number % 4 == 0:
            records.append(
                Progress(
                    commitment_id=one.id, kind="delivery", date="2026-01-01", amount=str(number % 99 + 1)
                )
            )
        made.append(one)
    changes: list[Change] = [added(one) for one in records]
    book.apply(Edit("Fill", tuple(changes)))
