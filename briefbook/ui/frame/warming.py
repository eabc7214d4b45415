"""Loading beforehand what will be wanted, a little at a time, so that no first visit waits for it."""

import importlib
import sys
import time
from collections.abc import Iterable, Iterator
from importlib.util import find_spec

from PySide6.QtCore import QObject, QTimer

from briefbook.ui.frame.session import Session

FOR_A_BOOK = (
    *("briefbook.store.book", "briefbook.store.finding_file", "briefbook.jobs.workers.memos"),
    *("briefbook.ui.sources.sources_pane", "briefbook.ui.inspector.inspector_pane"),
    *("briefbook.ui.outline.outline_pane", "briefbook.ui.frame.book_view", "briefbook.ui.frame.typing_back"),
    *("briefbook.ui.inspector.issue_details", "briefbook.jobs.intake.importing", "briefbook.ui.team.sharing"),
    *("briefbook.ui.memo.export", "briefbook.ui.desk", "briefbook.ui.open_book", "briefbook.ui.tasks"),
)
"""What the first view of a book takes."""
FOR_THE_PANES = (
    *("briefbook.ui.reader.reader_pane", "briefbook.ui.claims.claims_pane", "briefbook.ui.risks.risks_pane"),
    *("briefbook.ui.memo.memo_pane", "briefbook.ui.commitments.commitments_pane"),
    *("briefbook.ui.commitments.ledger_page", "briefbook.ui.commitments.timeline_page"),
    *("briefbook.ui.actors.actors_pane", "briefbook.ui.actors.actors_page"),
    *("briefbook.ui.advice.advice_pane", "briefbook.ui.advice.recommendations_page"),
    *("briefbook.ui.review.review_pane", "briefbook.ui.review.checks_page", "briefbook.ui.frame.palette"),
    *("briefbook.ui.inspector.source_details", "briefbook.ui.inspector.claim_details"),
    *("briefbook.ui.inspector.passage_details", "briefbook.ui.inspector.risk_details"),
)
"""What the other panes take when they are first shown."""

SLICE, PAUSE, SHORT_PAUSE = 0.006, 12, 2
"""Seconds that a turn takes at most, about, and the milliseconds between two; fewer while no book is open."""


class Warming(QObject):
    """Loads modules while nothing else is to be done: half the time, so that no key waits for long."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = loading((*FOR_A_BOOK, *FOR_THE_PANES))
        self._turns = QTimer(self, interval=SHORT_PAUSE)
        self._turns.timeout.connect(self._turn)
        self._turns.start()

    def _turn(self) -> None:
        end = time.perf_counter() + SLICE
        for _ in self._steps:
            if time.perf_counter() > end:
                self._turns.start(SHORT_PAUSE if self._session.desk is None else PAUSE)
                return
        self._turns.stop()


def loading(names: Iterable[str]) -> Iterator[str]:
    """Load modules, and first what each of them takes of this program; yield the name of each one loaded."""
    seen: set[str] = set()
    for name in names:
        yield from _loading(name, seen)


def _loading(name: str, seen: set[str]) -> Iterator[str]:
    if name in seen or name in sys.modules:
        return
    seen.add(name)
    spec = find_spec(name)
    if spec is None:  # a name of something else
        return
    # frozen programs have loaders of their own
    code_of = getattr(spec.loader, "get_code", None)
    if code_of and (code := code_of(name)):
        # what a module names for its types only is not to be loaded with it
        needed = () if "TYPE_CHECKING" in code.co_names else code.co_names
        for one in needed:
            if one.startswith("briefbook."):
                yield from _loading(one, seen)
    importlib.import_module(name)
    yield name
