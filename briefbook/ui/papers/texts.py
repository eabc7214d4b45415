"""What the window says of each kind of working paper."""

from dataclasses import dataclass
from typing import Final

from briefbook.translation import tr_noop


@dataclass(frozen=True)
class PageTexts:
    """The texts of a page; each goes through `tr` where it is shown."""

    add: str
    write_down: str
    delete: str
    search: str
    search_hint: str
    count: str
    """With `{count}`, a number or `3 of 20`."""


PAGES: Final = {
    "actor": PageTexts(
        tr_noop("Add Actor"),
        tr_noop("Write down an actor"),
        tr_noop("Delete Actor"),
        tr_noop("Search Actors"),
        tr_noop("Search actors"),
        tr_noop("{count} actors"),
    ),
    "objective": PageTexts(
        tr_noop("Add Objective"),
        tr_noop("Write down an objective"),
        tr_noop("Delete Objective"),
        tr_noop("Search Objectives"),
        tr_noop("Search objectives"),
        tr_noop("{count} objectives"),
    ),
    "commitment": PageTexts(
        tr_noop("Add Commitment"),
        tr_noop("Write down a commitment"),
        tr_noop("Delete Commitment"),
        tr_noop("Search Commitments"),
        tr_noop("Search commitments"),
        tr_noop("{count} commitments"),
    ),
    "event": PageTexts(
        tr_noop("Add Event"),
        tr_noop("Write down an event"),
        tr_noop("Delete Event"),
        tr_noop("Search Events"),
        tr_noop("Search events"),
        tr_noop("{count} events"),
    ),
    "scenario": PageTexts(
        tr_noop("Add Scenario"),
        tr_noop("Write down a scenario"),
        tr_noop("Delete Scenario"),
        tr_noop("Search Scenarios"),
        tr_noop("Search scenarios"),
        tr_noop("{count} scenarios"),
    ),
    "recommendation": PageTexts(
        tr_noop("Add Recommendation"),
        tr_noop("Write down a recommendation"),
        tr_noop("Delete Recommendation"),
        tr_noop("Search Recommendations"),
        tr_noop("Search recommendations"),
        tr_noop("{count} recommendations"),
    ),
    "talking point": PageTexts(
        tr_noop("Add Talking Point"),
        tr_noop("Write down a talking point"),
        tr_noop("Delete Talking Point"),
        tr_noop("Search Talking Points"),
        tr_noop("Search talking points"),
        tr_noop("{count} talking points"),
    ),
}
"""By the name of the kind."""

NEW: Final = {
    "risk": tr_noop("New risk"),
    "actor": tr_noop("New actor"),
    "objective": tr_noop("New objective"),
    "position": tr_noop("New position"),
    "commitment": tr_noop("New commitment"),
    "event": tr_noop("New event"),
    "scenario": tr_noop("New scenario"),
    "recommendation": tr_noop("New recommendation"),
    "talking point": tr_noop("New talking point"),
}
"""What stands over the form of a record that is being made, by the name of its kind."""
