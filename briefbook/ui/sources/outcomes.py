"""What became of an import, in a sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.jobs.intake.importing import Imported


def summary(outcomes: "Sequence[Imported]") -> str:
    """Return what was imported and what was in the book before; "" if all files were refused."""
    new = [one.source for one in outcomes if one.source and not one.was_here]
    here = [one.source for one in outcomes if one.source and one.was_here]
    if not new and len(here) == 1:
        return tr("“{title}” was already here", title=here[0].title)
    if not new:
        return tr("%n source(s) (was|were) already here", "", len(here)) if here else ""
    if len(new) == 1:
        told = tr("Imported “{title}”", title=new[0].title)
    else:
        told = tr("Imported %n source(s)", "", len(new))
    return " · ".join((told, tr("%n (was|were) already here", "", len(here)))) if here else told


def first_refused(reasons: Sequence[str]) -> str:
    """Return the first reason in full, and how many more files were refused."""
    others = len(reasons) - 1
    if not others:
        return reasons[0]
    return " ".join((reasons[0], tr("%n more file(s) (was|were) not imported.", "", others)))
