"""The memo's data: all that it prints, as JSON for other programs."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from briefbook import __version__
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.assemble import Memo

_INNER = ("about", "record_id", "is_filled")
"""Fields that mean nothing outside of the book."""


def memo_json(memo: Memo) -> bytes:
    """Return what a memo prints as JSON; what the writer alone is told, such as problems, is not in it."""
    data = {
        "made_by": f"Briefbook {__version__}",
        "kind": memo.kind,
        "title": memo.title,
        "about": memo.about,
        "subject": memo.subject,
        "author": memo.author,
        "day": memo.day,
        "marking": memo.marking,
        "language": memo.language,
        "fields": [list(field) for field in memo.fields],
        "claims": [_value(claim) for claim in memo.printed.claims],
        "blocks": [_value(block) for block in memo.blocks],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _value(value: Any) -> Any:
    """Return blocks and runs as objects with their kind, without what is as usual."""
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if isinstance(value, MatrixChart):
        return _chart(value)
    if not is_dataclass(value):
        return value
    made = {"kind": type(value).__name__}
    for field in fields(value):
        inner = getattr(value, field.name)
        if inner != field.default and field.name not in _INNER:
            made[field.name] = _value(inner)
    return made


def _chart(chart: MatrixChart) -> dict[str, Any]:
    """Return a matrix as it is drawn: its axes, and its cells by rows from the top."""
    cells = [
        [
            {
                "likelihood": cell.rating.likelihood,
                "impact": cell.rating.impact,
                "band": cell.band.word,
                "letter": cell.band.letter,
                **({"colour": cell.band.colour} if cell.band.colour else {}),
                **({"is_breach": True} if cell.is_breach else {}),
            }
            for cell in row
        ]
        for row in chart.rows
    ]
    axes = {
        name: {"of": axis.of, "steps": [_value(step) for step in axis.steps]}
        for name, axis in (("down", chart.down), ("across", chart.across))
    }
    return {"kind": "MatrixChart", **axes, "rows": cells}
