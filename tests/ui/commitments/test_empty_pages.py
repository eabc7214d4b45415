"""Pages that show what is entered elsewhere lead there while they are empty."""

import pytest

from briefbook.ui.actors.actors_pane import ActorsPane
from briefbook.ui.commitments.commitments_pane import CommitmentsPane


@pytest.fixture
def shown(qtbot):
    def shown(pane, page):
        qtbot.addWidget(pane)
        pane.resize(800, 600)
        pane.show()
        pane.show_page(page)
        return pane

    return shown


@pytest.mark.parametrize("page", ["timeline", "outcome"])
def test_a_page_about_commitments_leads_to_the_ledger_while_there_are_none(desk, shown, page):
    pane = shown(CommitmentsPane(desk), page)
    button = pane.page(page).empty.button
    assert button.isVisible()

    button.click()

    assert pane.name == "ledger"


def test_the_grid_of_positions_leads_to_the_actors_while_there_are_none(desk, shown):
    pane = shown(ActorsPane(desk), "position")
    button = pane.page("position")._empty.button
    assert button.isVisible()

    button.click()

    assert pane.name == "actor"
