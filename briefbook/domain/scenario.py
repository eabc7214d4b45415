"""Scenarios: what follows if, and if not."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.domain.likelihood import scale_called
from briefbook.domain.record import Record
from briefbook.translation import tr

BRANCHES = ("if", "if not")


@dataclass(frozen=True, kw_only=True)
class Scenario(Record):
    """A way things could go; its texts are Markdown and may cite."""

    number: int
    title: str
    branch: str = ""
    """A word of `BRANCHES`, or empty where it hangs on nothing."""
    condition: str = ""
    """What it hangs on, such as `leaders endorse the framework`."""
    triggers: str = ""
    consequences: str = ""
    scale: str = ""
    """The name of the `domain.likelihood` scale of its likelihood; empty without one."""
    likelihood: str = ""
    """A word of that scale, or a word of the book's own."""
    alternatives: str = ""
    """The name of a set of scenarios of which only one can come true; empty where it is in none."""
    text: str = ""
    issue_id: str | None = None
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `S1`."""
        return f"S{self.number}"

    @property
    def range(self) -> tuple[int, int] | None:
        """The probabilities that its likelihood stands for, in per cent; `None` for words without any."""
        term = scale_called(self.scale).term(self.likelihood) if self.scale else None
        return (term.lowest, term.highest) if term else None


def alternatives(scenarios: Iterable[Scenario]) -> dict[str, list[Scenario]]:
    """Return the sets of scenarios that exclude one another, by name, whatever its case."""
    found: dict[str, list[Scenario]] = {}
    for one in scenarios:
        if one.alternatives:
            found.setdefault(one.alternatives.casefold(), []).append(one)
    return found


def is_exhaustive(alternatives: Iterable[Scenario]) -> bool:
    """Return whether one of a set must come true: it has both an `if` and an `if not`."""
    return {"if", "if not"} <= {one.branch for one in alternatives}


def cannot_be_reconciled(alternatives: Iterable[Scenario]) -> str:
    """Return why the likelihoods of scenarios that exclude one another cannot all hold; empty if they can.

    Of what excludes one another no more than 100 % can come true, and 100 % where one of them must.
    """
    among = list(alternatives)
    ranges = [one.range for one in among]
    lowest = sum(one[0] for one in ranges if one)
    if lowest > 100:
        return tr(
            "they come to at least {lowest} % together, though only one of them can come true", lowest=lowest
        )
    if None in ranges or not is_exhaustive(among):
        return ""
    highest = sum(one[1] for one in ranges if one)
    return (
        tr("they come to {highest} % together at most, though one of them must come true", highest=highest)
        if highest < 100
        else ""
    )
