"""Making the matrix one's own: its steps, bands, colours, axes and the line of what is tolerated."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Change, Edit, changed
from briefbook.domain.matrix import (
    FEWEST,
    FEWEST_BANDS,
    MOST,
    MOST_BANDS,
    ORIGINS,
    Band,
    Matrix,
    Step,
)
from briefbook.domain.risk import FIELDS_OF, Risk
from briefbook.domain.vocabulary import word
from briefbook.edits.rating_notes import rating_notes
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LEAST_AND_MOST = ("least_likelihood", "most_likelihood", "least_impact", "most_impact")


def configure_matrix(book: Book, matrix: Matrix) -> Edit:
    """Give the book another matrix; risks keep their place in proportion where an axis has other steps.

    Each rating that this moves gets a note that says why.
    """
    before = book.matrices.only()
    after = _tidied(replace(matrix, id=before.id))
    _refuse_odd(after)
    changes: list[Change] = [changed(before, after)] if after != before else []
    if after.size != before.size:
        sizes = [f"{one[0]} × {one[1]}" for one in (before.size, after.size)]
        reason = f"The matrix was changed from {sizes[0]} to {sizes[1]}."
        for risk in book.risks.all():
            there = moved(risk, before.size, after.size)
            if there != risk:
                changes += (changed(risk, there), *rating_notes(risk, there, reason))
    return Edit(tr("Change Matrix"), tuple(changes))


def draw_tolerance(book: Book, tolerated: tuple[int, ...]) -> Edit:
    """Draw the line of what is tolerated, or take it away: see `Matrix.tolerated`."""
    plan = configure_matrix(book, replace(book.matrices.only(), tolerated=tolerated))
    return Edit(tr("Draw Tolerance") if tolerated else tr("Take Tolerance Away"), plan.changes)


def resized(matrix: Matrix, likelihoods: int, impacts: int) -> Matrix:
    """Return a matrix with as many steps as asked for; words, bands and the line stay in proportion.

    Steps that are new have no words yet but their number.
    """
    from_rows, from_columns = matrix.size
    rows = [_step(place, likelihoods, from_rows) for place in range(1, likelihoods + 1)]
    columns = [_step(place, impacts, from_columns) for place in range(1, impacts + 1)]
    cells = tuple(tuple(matrix.cells[row - 1][column - 1] for column in columns) for row in rows)
    tolerated: tuple[int, ...] = ()
    if matrix.tolerated:
        tolerated = tuple(_tolerated(matrix.tolerated[row - 1], columns) for row in rows)
    return replace(
        matrix,
        likelihood=_steps(matrix.likelihood, likelihoods),
        impact=_steps(matrix.impact, impacts),
        cells=cells,
        tolerated=tolerated,
    )


def _steps(steps: tuple[Step, ...], count: int) -> tuple[Step, ...]:
    if count == len(steps):
        return steps
    if count < len(steps):
        return tuple(steps[_step(place, count, len(steps)) - 1] for place in range(1, count + 1))
    kept = {_step(place, len(steps), count): step for place, step in enumerate(steps, 1)}
    return tuple(kept.get(place, Step(tr("Step {place}", place=place))) for place in range(1, count + 1))


def _tolerated(most: int, columns: list[int]) -> int:
    return sum(column <= most for column in columns)


def _step(step: int, count: int, other: int) -> int:
    """Return the step among `other` that stands where `step` stands among `count`; halves go up."""
    if count == other:
        return step
    return 1 + int(((step - 1) * (other - 1) * 2 + (count - 1)) // ((count - 1) * 2))


def moved(risk: Risk, before: tuple[int, int], after: tuple[int, int]) -> Risk:
    """Return a risk with its ratings in proportion to the steps of a matrix of another size."""
    values: dict[str, Any] = {}
    names = [name for pair in FIELDS_OF.values() for name in pair] + list(_LEAST_AND_MOST)
    for name in names:
        axis = 0 if name.endswith("likelihood") else 1
        step = getattr(risk, name)
        values[name] = _step(step, before[axis], after[axis]) if step else 0
    return replace(risk, **values)


def _tidied(matrix: Matrix) -> Matrix:
    def step(one: Step) -> Step:
        words = (" ".join(words.split()) for words in (one.word, one.range, one.definition))
        return Step(*words)

    bands = (
        Band(" ".join(one.word.split()), one.letter.strip(), one.colour.casefold()) for one in matrix.bands
    )
    return replace(
        matrix,
        likelihood=tuple(map(step, matrix.likelihood)),
        impact=tuple(map(step, matrix.impact)),
        bands=tuple(bands),
    )


def _refuse_odd(matrix: Matrix) -> None:
    for name, steps in (("likelihood", matrix.likelihood), ("impact", matrix.impact)):
        if not FEWEST <= len(steps) <= MOST:
            raise BriefbookError(
                tr(
                    "An axis has {fewest} to {most} steps, not {number} ({axis}).",
                    fewest=FEWEST,
                    most=MOST,
                    number=len(steps),
                    axis=word(name),
                )
            )
        _refuse_same(
            [one.word for one in steps],
            tr("Each step needs a word ({axis}).", axis=word(name)),
            tr("No two steps can have the same word ({axis}).", axis=word(name)),
        )
    if not FEWEST_BANDS <= len(matrix.bands) <= MOST_BANDS:
        raise BriefbookError(
            tr(
                "A matrix has {fewest} to {most} bands, not {number}.",
                fewest=FEWEST_BANDS,
                most=MOST_BANDS,
                number=len(matrix.bands),
            )
        )
    _refuse_same(
        [one.word for one in matrix.bands],
        tr("Each band needs a word (bands)."),
        tr("No two bands can have the same word (bands)."),
    )
    letters = [one.letter for one in matrix.bands]
    if any(not 1 <= len(letter) <= 2 for letter in letters) or len(set(letters)) < len(letters):
        raise BriefbookError(
            tr("Each band needs a letter or two of its own, as not everybody can tell colours apart.")
        )
    for band in matrix.bands:
        if band.colour and not _COLOUR.fullmatch(band.colour):
            raise BriefbookError(tr("“{colour}” is not a colour such as #f7b267.", colour=band.colour))
    rows, columns = matrix.size
    if len(matrix.cells) != rows or any(len(row) != columns for row in matrix.cells):
        raise BriefbookError(
            tr("The bands have to be given for {rows} × {columns} cells.", rows=rows, columns=columns)
        )
    if any(not 0 <= band < len(matrix.bands) for row in matrix.cells for band in row):
        raise BriefbookError(tr("A cell is in a band that the matrix does not have."))
    _refuse_odd_line(matrix)
    if matrix.origin not in ORIGINS:
        raise BriefbookError(
            tr(
                "The lowest steps stand in one of these corners: {corners}.",
                corners=in_a_row(map(word, ORIGINS)),
            )
        )


def _refuse_odd_line(matrix: Matrix) -> None:
    line = matrix.tolerated
    if not line:
        return
    if len(line) != len(matrix.likelihood) or any(not 0 <= one <= len(matrix.impact) for one in line):
        raise BriefbookError(tr("The line of what is tolerated has to be given for each step of likelihood."))
    if any(above > below for below, above in pairwise(line)):
        raise BriefbookError(
            tr("What is likelier cannot be tolerated at a greater impact than what is less likely.")
        )


def _refuse_same(words: list[str], is_empty: str, is_same: str) -> None:
    plain = [one.casefold() for one in words]
    if not all(plain):
        raise BriefbookError(is_empty)
    if len(set(plain)) < len(plain):
        raise BriefbookError(is_same)
