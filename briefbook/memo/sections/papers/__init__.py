"""Working papers in a memo: risks, actors, commitments, scenarios and advice as blocks, kind by kind."""

from collections.abc import Callable
from typing import TypeAlias

from briefbook.memo.blocks import Block
from briefbook.memo.sections.papers import actors, advice, commitments, dates, risk_pages
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.sections.papers.wanted import Wanted

Writer: TypeAlias = Callable[[Scribe, Wanted], list[Block]]

_WRITERS: dict[str, Writer] = {
    "risks": risk_pages.matrix_and_register,
    "matrix": risk_pages.matrix_of,
    "register": risk_pages.register,
    "risk-details": risk_pages.risk_details,
    "breaches": risk_pages.breaches,
    "actors": actors.actors,
    "participants": actors.participants,
    "objectives": actors.objectives,
    "positions": actors.positions,
    "commitments": commitments.ledger,
    "commitment-details": commitments.commitment_details,
    "timeline": dates.timeline_chart,
    "progress": commitments.progress,
    "outcomes": commitments.outcomes,
    "scenarios": advice.scenarios,
    "recommendations": advice.recommendations,
    "points": advice.points,
    "minutes": advice.minutes,
    "events": advice.events,
}


def paper(kind: str, scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return the blocks of one kind of working paper; none where there is nothing to print.

    Raise `KeyError` for a kind that is not in `templates.PAPERS`.
    """
    return _WRITERS[kind](scribe, wanted)
