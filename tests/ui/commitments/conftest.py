"""A desk with a small ledger."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from briefbook.domain.actor import Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.edits.committing import log_progress
from briefbook.edits.entering import enter


@pytest.fixture
def enter_one(book) -> Callable[..., object]:
    """Give a function that enters a record of a kind and returns it."""

    def entered(record_kind, **values):
        edit = enter(book, record_kind, values)
        book.apply(edit)
        return next(one.record for one in edit.changes if one.kind is record_kind)

    return entered


@pytest.fixture
def records(book, enter_one):
    pause = enter_one(
        Commitment,
        title="Levy pause",
        kind="pause",
        commits=("Verna", "Aldern"),
        receives=("Aldern",),
        status="confirmed",
        start="2025-08-12",
        duration="90 days",
        expected="Extended by a year",
        owner="Trade desk",
    )
    grain = enter_one(
        Commitment,
        title="Grain purchases",
        kind="purchase",
        commits=("Aldern",),
        status="reported",
        quantity="25000000",
        unit="t",
        start="2026-01",
        end="2026-12",
        depends_on=("K1",),
        verification="Weekly export figures",
    )
    book.apply(log_progress(book, grain, kind="delivery", date="2026-02-01", amount="1000000", text="First"))
    statement = enter_one(Commitment, title="Joint statement", kind="joint statement", outcome="met")
    summit = enter_one(Event, title="Summit", date="2025-10")
    point = enter_one(TalkingPoint, title="The pause must go on")
    year = enter_one(Objective, title="A year without a levy")
    asked = enter_one(Recommendation, title="Extend it", options=("Approve", "Discuss"), due="2025-11-01")
    return SimpleNamespace(
        pause=pause, grain=grain, statement=statement, summit=summit, point=point, year=year, asked=asked
    )


@pytest.fixture
def show(qtbot) -> Callable[..., QWidget]:
    """Give a function that shows a widget as the active window."""

    def shown(widget: QWidget, width: int = 900, height: int = 700) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def told(desk):
    """Give the sentences that the user was told."""
    sentences = []
    desk.messages.told.connect(lambda level, text, *_: sentences.append(text))
    return sentences
