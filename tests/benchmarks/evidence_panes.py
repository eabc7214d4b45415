"""The panes of a book of 10,000 claims: every filter, order and grouping, until it is painted."""

import os
import random
import sqlite3  # noqa: TID251 - the peer: a scan of the claims by plain SQL
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.table import Measure, timed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORDS = ("l", "le", "levy", "levy pause", "quota gra", "c12", "zzz", "the energy")
ROUNDS = 8


def filtering(book_path: Path) -> Iterator[Measure]:
    """Measure in a window that shows the book at this path."""
    from PySide6.QtWidgets import QApplication

    from briefbook.jobs.workers.memos import memo_workers
    from briefbook.store.book import Book
    from briefbook.ui.claims.arranging import Wanted
    from briefbook.ui.claims.claims_pane import ClaimsPane
    from briefbook.ui.desk import Desk
    from briefbook.ui.messages import Messages
    from briefbook.ui.open_book import OpenBook
    from briefbook.ui.sources.sources_pane import SourcesPane
    from briefbook.ui.tasks import Tasks
    from briefbook.ui.theme.icons import Icons
    from briefbook.ui.theme.theme import Theme
    from briefbook.ui.wayfinder import Wayfinder

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    chance = random.Random(3)
    worker = memo_workers()
    with Book.open(book_path) as book, closing(sqlite3.connect(book_path)) as db:
        desk = Desk(OpenBook(book), Wayfinder(), Messages(), Tasks(), theme, Icons(theme), worker)
        claims, sources = ClaimsPane(desk), SourcesPane(desk)
        for pane in (claims, sources):
            pane.resize(860, 820)
            pane.show()

        def shown(act: Callable[[], object], view: object) -> float:
            def run() -> None:
                act()
                app.processEvents()
                view.viewport().repaint()  # type: ignore[attr-defined]

            return timed(run)

        def want(wanted: Wanted) -> Callable[[], object]:
            def act() -> None:
                claims.bar.wanted = wanted
                claims.bar.changed.emit()

            return act

        source_ids = [one.id for one in book.sources.all()]
        issue_ids = [one.id for one in book.issues.all()]
        acts: list[Callable[[], object]] = []
        for _ in range(ROUNDS):
            acts += [want(Wanted(words=words)) for words in WORDS]
            acts += [want(Wanted(status=status)) for status in ("confirmed", "reported", "superseded")]
            acts += [want(Wanted(source_id=chance.choice(source_ids)))]
            acts += [want(Wanted(issue_id=chance.choice(issue_ids))), want(Wanted(attention=True))]
            acts += [want(Wanted()), *(one.trigger for one in claims.bar.sort_actions.values())]
            acts += [claims.bar.reverse_action.trigger]
            acts += [one.trigger for one in claims.bar.group_actions.values()]
        times = [shown(act, claims.list) for act in acts]
        scan = "SELECT * FROM claim WHERE statement LIKE '%levy%' ORDER BY statement"
        scans = [timed(lambda: db.execute(scan).fetchall()) for _ in range(20)]
        yield Measure("claims: filter, sort, group", times, "LIKE over the claims", scans, "p95 100 ms")

        typed = [words[:end] for words in WORDS for end in range(1, len(words) + 1)]
        searched = []
        for words in typed:
            sources.search.setText(words)
            searched.append(shown(sources.search.search_now, sources.list))
        yield Measure("sources: search passages", searched, "LIKE over the claims", scans, "p95 100 ms")
        worker.stop()
        for pane in (claims, sources):
            pane.close()
