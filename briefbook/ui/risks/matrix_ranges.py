"""Ranges of uncertain ratings, widened and narrowed on the matrix as it is drawn."""

from dataclasses import dataclass, replace
from typing import Any

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.matrix_chart import MatrixChart


@dataclass(frozen=True)
class _Block:
    """Rows and columns of the drawn matrix, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


def stretched(
    chart: MatrixChart, span: Span, rating: Rating, right: int, down: int, *, outwards: bool
) -> Span:
    """Return a range with one side moved by a cell, never off the matrix nor past the rating."""
    block, own = _block(chart, span), chart.cell_of(rating)
    step = 1 if outwards else -1
    if right > 0:
        block = replace(block, right=max(own.column, block.right + step))
    elif right < 0:
        block = replace(block, left=min(own.column, block.left - step))
    elif down > 0:
        block = replace(block, bottom=max(own.row, block.bottom + step))
    else:
        block = replace(block, top=min(own.row, block.top - step))
    return _span(chart, block)


def drawn_to(chart: MatrixChart, span: Span, rating: Rating, there: Rating) -> Span:
    """Return a range with the sides towards a cell moved there; drawn to the rating itself, none is left."""
    block, own, to = _block(chart, span), chart.cell_of(rating), chart.cell_of(there)
    if there == rating:
        return Span(rating, rating)
    if to.column > own.column:
        block = replace(block, right=to.column)
    elif to.column < own.column:
        block = replace(block, left=to.column)
    if to.row > own.row:
        block = replace(block, bottom=to.row)
    elif to.row < own.row:
        block = replace(block, top=to.row)
    return _span(chart, block)


def fields_of(span: Span, rating: Rating) -> dict[str, Any]:
    """Return the fields of a risk that hold a range around its rating, 0 where a side is the rating."""
    low, high = span.lowest, span.highest
    return {
        "least_likelihood": low.likelihood if low.likelihood < rating.likelihood else 0,
        "most_likelihood": high.likelihood if high.likelihood > rating.likelihood else 0,
        "least_impact": low.impact if low.impact < rating.impact else 0,
        "most_impact": high.impact if high.impact > rating.impact else 0,
    }


def _block(chart: MatrixChart, span: Span) -> _Block:
    one, other = chart.cell_of(span.lowest), chart.cell_of(span.highest)
    rows, columns = sorted((one.row, other.row)), sorted((one.column, other.column))
    return _Block(rows[0], columns[0], rows[1], columns[1])


def _span(chart: MatrixChart, block: _Block) -> Span:
    rows, columns = len(chart.rows), len(chart.rows[0])
    one = chart.rows[max(0, block.top)][max(0, block.left)].rating
    other = chart.rows[min(rows - 1, block.bottom)][min(columns - 1, block.right)].rating
    return Span(
        Rating(min(one.likelihood, other.likelihood), min(one.impact, other.impact)),
        Rating(max(one.likelihood, other.likelihood), max(one.impact, other.impact)),
    )
