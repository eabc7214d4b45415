"""What became of an import, in a sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefbook.domain.counts import count_of
from briefbook.domain.source import Source

if TYPE_CHECKING:
    from briefbook.jobs.intake.importing import Imported


def summary(outcomes: "Sequence[Imported]") -> str:
    """Return what was imported and what was in the book before; "" if all files were refused."""
    new = [one.source for one in outcomes if one.source and not one.was_here]
    here = [one.source for one in outcomes if one.source and one.was_here]
    if not new:
        return f"{_named(here)} {'was' if len(here) == 1 else 'were'} already here" if here else ""
    return f"Imported {_named(new)}" + (
        f" · {len(here)} {'was' if len(here) == 1 else 'were'} already here" if here else ""
    )


def first_refused(reasons: Sequence[str]) -> str:
    """Return the first reason in full, and how many more files were refused."""
    others = len(reasons) - 1
    more = f" {others} more {'file was' if others == 1 else 'files were'} not imported." if others else ""
    return reasons[0] + more


def _named(sources: Sequence[Source]) -> str:
    return f"“{sources[0].title}”" if len(sources) == 1 else count_of(len(sources), "source")
