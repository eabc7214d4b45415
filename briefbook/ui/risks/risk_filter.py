"""Which risks are shown, on the matrix and in the register alike."""

from dataclasses import dataclass
from typing import Final

from briefbook.domain.risk import Risk

NONE: Final = "\N{EM DASH}"
"""In place of an owner, a category or an issue: only risks that have none."""
LIVE: Final = "live"
"""In place of a status: whatever can still happen."""


@dataclass(frozen=True)
class RiskFilter:
    """What the risks shown have in common; what is empty lets everything through."""

    owner: str = ""
    category: str = ""
    issues: tuple[str, ...] = ()
    """The ids of an issue and of those under it; `(NONE,)` for risks that belong to no issue."""
    status: str = ""
    """A word of `domain.risk.STATUSES`, or `LIVE`."""

    def lets_through(self, risk: Risk) -> bool:
        """Return whether a risk is among those shown."""
        return (
            _is(self.owner, risk.owner)
            and _is(self.category, risk.category)
            and (not self.issues or (risk.issue_id or NONE) in self.issues)
            and (not self.status or risk.status == self.status or (self.status == LIVE and risk.is_live))
        )


def _is(wanted: str, value: str) -> bool:
    return not wanted or (not value if wanted == NONE else value.casefold() == wanted.casefold())
