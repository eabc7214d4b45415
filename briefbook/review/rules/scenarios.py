"""Scenarios: how likely, what excludes what, and the other end of every condition."""

from collections.abc import Iterator

from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.scenario import Scenario, alternatives, cannot_be_reconciled
from briefbook.domain.vocabulary import word
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import paper_of
from briefbook.translation import tr

_OTHER = {"if": "if not", "if not": "if"}


class ScenarioRules:
    """The rules for one scenario after another."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._sets = alternatives(contents.scenarios)
        self._branches: dict[tuple[str, str], set[str]] = {}
        for one in contents.scenarios:
            for hangs_on in _hangs_on(one):
                self._branches.setdefault(hangs_on, set()).add(one.branch)

    def of(self, one: Scenario) -> Iterator[Finding]:
        """Yield what a scenario needs; what its whole set needs is told of the first in it."""
        paper = paper_of(one, self._contents)
        among = self._sets.get(one.alternatives.casefold(), []) if one.alternatives else []
        if among and among[0].id == one.id and (why := cannot_be_reconciled(among)):
            labels = in_a_row(other.label for other in among)
            says = tr(
                "{paper} cannot be reconciled with the others of “{set}” ({labels}): {why}.",
                paper=paper.called,
                set=one.alternatives,
                labels=labels,
                why=why,
            )
            what = "; ".join(f"{other.label} {other.likelihood}" for other in among)
            yield paper.found("irreconcilable likelihoods", says, what=what)
        if not one.likelihood:
            says = tr("{paper} does not say how likely it is.", paper=paper.called)
            yield paper.found("no likelihood", says)
        others = (self._branches[hangs_on] for hangs_on in _hangs_on(one))
        if one.branch and not any(_OTHER[one.branch] in branches for branches in others):
            says = tr(
                "{paper} says what follows “{branch}”, and nothing says what follows “{other}”.",
                paper=paper.called,
                branch=word(one.branch),
                other=word(_OTHER[one.branch]),
            )
            yield paper.found("no counterpart", says, what=one.branch)


def _hangs_on(one: Scenario) -> list[tuple[str, str]]:
    """Return what scenarios with the other end of its condition share with it: set, issue or condition."""
    shared = {
        "set": one.alternatives.casefold(),
        "issue": one.issue_id or "",
        "condition": " ".join(one.condition.casefold().split()).rstrip("."),
    }
    return [(name, words) for name, words in shared.items() if words]
