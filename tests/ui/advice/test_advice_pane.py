"""The pane of scenarios, recommendations and talking points."""

from types import SimpleNamespace

import pytest

from briefbook.domain.advice import Recommendation, TalkingPoint
from briefbook.domain.risk import Indicator
from briefbook.domain.scenario import Scenario
from briefbook.edits.entering import amend, enter
from briefbook.ui.advice.advice_pane import AdvicePane


@pytest.fixture
def made(book):
    def add(kind, /, **values):
        book.apply(enter(book, kind, values))
        return book.by_kind[kind].all()[-1]

    common = {"scale": "icd-203", "alternatives": "the framework"}
    holds = add(Scenario, title="The pause holds", branch="if", likelihood="likely", **common)
    lapses = add(Scenario, title="The pause lapses", branch="if not", likelihood="unlikely", **common)
    return SimpleNamespace(
        add=add,
        holds=holds,
        lapses=lapses,
        ask=add(Recommendation, title="Approve the text", options=("Approve", "Discuss")),
        avoid=add(TalkingPoint, title="The levy of 2019", mode="avoid"),
        must=add(TalkingPoint, title="One gauge", mode="must raise"),
    )


@pytest.fixture
def pane(desk, made, qtbot):
    pane = AdvicePane(desk)
    qtbot.addWidget(pane)
    pane.resize(1100, 700)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def test_the_buttons_tell_how_many_there_are(pane, book):
    assert [button.text() for button in pane.buttons.values()] == [
        "Scenarios  2",
        "Recommendations  1",
        "Talking Points  2",
    ]
    book.apply(enter(book, Scenario, {"title": "A dry spring"}))
    assert pane.buttons["scenario"].text() == "Scenarios  3"


@pytest.mark.parametrize("kind", ["scenario", "recommendation", "talking point"])
def test_each_is_shown_when_the_window_asks(kind, pane, made, desk):
    record = {"scenario": made.lapses, "recommendation": made.ask, "talking point": made.must}[kind]

    desk.wayfinder.show(kind, record.id)

    assert pane.name == kind
    assert pane.page(kind).form.record_id == record.id


def test_likelihoods_that_cannot_all_hold_are_warned_of(pane, made, book):
    page = pane.page("scenario")
    assert not page.warning.isVisible()
    page.show_record(made.holds.id)
    assert page.alternatives.words.text() == (
        "“the framework”: one of 2 must come true. Together they come to 75–125 %."
    )

    book.apply(amend(book, book.scenarios.get(made.lapses.id), {"likelihood": "likely"}))

    assert page.warning.isVisible()
    assert [row.accessibleName() for row in page.alternatives.rows] == [
        "S1 · likely 55–80 % · The pause holds",
        "S2 · likely 55–80 % · The pause lapses",
    ]


def test_a_scenario_of_the_set_leads_to_the_other(pane, made):
    page = pane.page("scenario")
    page.show_record(made.holds.id)

    page.alternatives.rows[1].click()

    assert page.form.record_id == made.lapses.id
    assert page.table.selected_id == made.lapses.id


def test_indicators_are_listed_with_their_scenario_and_counted(pane, made, book):
    page = pane.page("scenario")
    for words in ("Notices drop the code", "Fares are published"):
        book.apply(enter(book, Indicator, {"text": words, "about_id": made.holds.id}))

    page.show_record(made.holds.id)
    next(iter(page.indicators.rows.values())).tick.click()

    assert len(page.indicators.rows) == 2
    signs = [one.name for one in page.table.records.columns].index("indicators")
    assert page.table.records.index(0, signs).data() == "1 of 2 tripped"
    page.show_record(made.lapses.id)
    assert not page.indicators.rows


def test_talking_points_stand_under_when_they_are_made(pane, made):
    pane.show_page("talking point")
    page = pane.page("talking point")

    shown = [item if isinstance(item, str) else item.record.title for item in page.table.records.items]
    assert shown == ["Must raise  1", "One gauge", "Avoid  1", "The levy of 2019"]


def test_the_pane_returns_to_its_page(pane, desk, made, qtbot):
    desk.wayfinder.show("recommendation", made.ask.id)
    state = pane.state()

    other = AdvicePane(desk)
    qtbot.addWidget(other)
    other.restore(state)

    assert other.name == "recommendation"
    assert other.page("recommendation").form.record_id == made.ask.id
