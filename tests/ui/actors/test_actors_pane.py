"""The pane of actors, objectives and positions."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.actor import Actor, Objective
from briefbook.edits.entering import enter
from briefbook.ui.actors.actors_pane import ActorsPane


@pytest.fixture
def made(book):
    def add(kind, /, **values):
        book.apply(enter(book, kind, values))
        return book.by_kind[kind].all()[-1]

    return SimpleNamespace(
        lindon=add(Actor, name="Lindon", kind="government", side="theirs"),
        merovar=add(Actor, name="Merovar", kind="government", side="ours"),
        gauge=add(Objective, title="Keep the gauge", side="ours", actor_id="Merovar"),
        levy=add(Objective, title="Lift the levy", side="theirs"),
    )


@pytest.fixture
def pane(desk, made, qtbot):
    pane = ActorsPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1100, 700)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def test_actors_stand_on_their_sides_of_the_table(pane):
    page = pane.page("actor")

    shown = [item if isinstance(item, str) else item.record.name for item in page.table.records.items]
    assert shown == ["Ours  1", "Merovar", "Theirs  1", "Lindon"]


def test_the_arrow_keys_begin_at_the_first_actor_under_its_side(pane, made, qtbot):
    table = pane.page("actor").table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.selected_id == made.merovar.id

    qtbot.keyClick(table, Qt.Key.Key_Down)

    assert table.selected_id == made.lindon.id


def test_objectives_of_both_sides_stand_under_one_another(pane, made, desk):
    desk.wayfinder.show("objective", made.levy.id)
    page = pane.page("objective")

    shown = [item if isinstance(item, str) else item.record.title for item in page.table.records.items]
    assert shown == ["Ours  1", "Keep the gauge", "Theirs  1", "Lift the levy"]
    assert page.form.record_id == made.levy.id


def test_an_objective_is_given_to_a_new_actor(pane, made, book, desk):
    desk.wayfinder.show("objective", made.levy.id)
    field = pane.page("objective").form.entries["actor_id"].control

    field.line.setText("Trade Council")
    desk.open_book.flush()

    council = book.actors.named("Trade Council")
    assert council is not None
    assert book.objectives.get(made.levy.id).actor_id == council.id


def test_positions_are_one_of_the_pages(pane):
    pane.show_page("position")

    assert pane.name == "position"
    assert pane.buttons["position"].text().startswith("Positions")


def test_a_name_that_is_taken_is_told_and_stays_typed(pane, made, book, desk):
    desk.wayfinder.show("actor", made.lindon.id)
    entry = pane.page("actor").form.entries["name"]

    entry.control.setText("merovar")
    desk.open_book.flush()

    assert entry.widget.problem == "There is already an actor “Merovar”."
    assert entry.control.text() == "merovar"
    assert book.actors.get(made.lindon.id).name == "Lindon"
