"""The matrix with its risks as they were on any day, by what the journal tells."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime

from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.store.journal import Journal


@dataclass(frozen=True)
class RegisterThen:
    """The risks and the matrix at one time."""

    matrix: Matrix
    risks: tuple[Risk, ...]


@dataclass
class RiskHistory:
    """All states of the register, each held as what changed at its moment."""

    matrix: Matrix
    """As it was before the first edit."""
    days: list[date] = field(default_factory=list)
    """The days on which anything changed, in local time and in order; the first has the first risk."""
    _moments: list[tuple[date, dict[str, Risk | None], Matrix | None]] = field(default_factory=list)

    def at(self, day: date) -> RegisterThen:
        """Return the register as it was at the end of a day."""
        risks: dict[str, Risk] = {}
        matrix = self.matrix
        # a clock that was set back is believed to have stood still
        last = bisect_right([moment[0] for moment in self._moments], day)
        for _, changed, newer in self._moments[:last]:
            matrix = newer or matrix
            for risk_id, risk in changed.items():
                if risk is None:
                    risks.pop(risk_id, None)
                else:
                    risks[risk_id] = risk
        return RegisterThen(matrix, tuple(sorted(risks.values(), key=lambda one: one.number)))


def risk_history(journal: Journal, matrix: Matrix) -> RiskHistory:
    """Read from the journal how the register came to be what it is; `matrix` is that of now."""
    found: list[tuple[date, dict[str, Risk | None], Matrix | None]] = []
    first: Matrix | None = None
    latest = date.min
    for happened_at, edit in journal.forward("risk", "matrix"):
        latest = max(latest, datetime.fromisoformat(happened_at).date())
        risks: dict[str, Risk | None] = {}
        newer: Matrix | None = None
        for change in edit.changes:
            if isinstance(change.record, Risk):
                risks[change.record.id] = change.after if isinstance(change.after, Risk) else None
            elif isinstance(change.after, Matrix):
                first = first or (change.before if isinstance(change.before, Matrix) else None)
                newer = change.after
        if risks or newer:
            found.append((latest, risks, newer))
    history = RiskHistory(first or matrix, list(dict.fromkeys(moment[0] for moment in found)))
    history._moments += found
    return history
