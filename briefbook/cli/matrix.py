"""The command about the risk matrix: drawn to a file, printed, or made one's own."""

import json
from argparse import Namespace
from dataclasses import replace
from typing import Any

from briefbook.cli.finding import text_from
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.cli.papers import day_given
from briefbook.domain.date_words import in_words
from briefbook.domain.matrix import Band, Matrix, Step
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import Risk
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.memos import EXPORT, memo_worker
from briefbook.jobs.writing_files import write_file
from briefbook.memo.matrix_file import SUFFIXES, matrix_file


def matrix(given: Namespace) -> None:
    """Draw the matrix, print it, or make it that of a JSON file."""
    if given.set is not None and (given.output or given.as_of is not None):
        raise BriefbookError("--set changes the matrix of now; draw it with a command of its own.")
    if given.output and given.output.suffix.lower() not in SUFFIXES:
        raise BriefbookError(
            f"{given.output.name} does not say what kind of file it is to be; "
            "end its name in .svg, .pdf or .png."
        )
    with opened(given, read_only=given.set is None) as book:
        if given.set is not None:
            plan = configure_matrix(book, _given(book.matrices.only(), text_from(given.set)))
            if plan.changes:
                book.apply(plan)
        now, risks, title = book.matrices.only(), tuple(book.risks.all()), book.title
        if given.as_of is not None:
            then = book.risk_history().at(day_given(given.as_of))
            now, risks = then.matrix, then.risks
    live = tuple(one for one in risks if one.is_live)
    if given.output:
        named = f"{title}, {in_words(given.as_of)}" if given.as_of else title
        suffix = given.output.suffix.lower()
        # texts from elsewhere are made into documents by another process, within limits
        with memo_worker(EXPORT) as worker:
            write_file(given.output, worker.call(matrix_file, now, risks, suffix, named))
        values = {"file": str(given.output), "kind": suffix[1:], "risks": len(live)}
        say(values, f"Wrote {given.output}.", as_json=given.json)
        return
    say(_values(now), _drawn(now, live), as_json=given.json)


def _values(matrix: Matrix) -> dict[str, Any]:
    def steps(found: tuple[Step, ...]) -> list[dict[str, str]]:
        return [{"word": one.word, "range": one.range, "definition": one.definition} for one in found]

    return {
        "likelihood": steps(matrix.likelihood),
        "impact": steps(matrix.impact),
        "bands": [{"word": one.word, "letter": one.letter, "colour": one.colour} for one in matrix.bands],
        "cells": [[matrix.bands[band].word for band in row] for row in matrix.cells],
        "tolerated": list(matrix.tolerated),
        "swapped": matrix.is_swapped,
        "origin": matrix.origin,
    }


def _given(now: Matrix, text: str) -> Matrix:
    """Return the matrix of a JSON text; bands that are not given stay in proportion to the steps."""
    try:
        found = json.loads(text)
        if not isinstance(found, dict):
            raise TypeError("not an object")
        if unknown := set(found) - set(_values(now)):
            raise BriefbookError(f"A matrix has no “{sorted(unknown)[0]}”; it has {', '.join(_values(now))}.")
        likelihood = _steps(found["likelihood"]) if "likelihood" in found else None
        impact = _steps(found["impact"]) if "impact" in found else None
        sizes = (len(likelihood or now.likelihood), len(impact or now.impact))
        made = resized(now, *sizes) if sizes != now.size and min(sizes) > 1 else now
        made = replace(made, likelihood=likelihood or made.likelihood, impact=impact or made.impact)
        if "bands" in found:
            made = replace(made, bands=tuple(_band(one) for one in found["bands"]))
        if "cells" in found:
            made = replace(
                made, cells=tuple(tuple(_number(made, one) for one in row) for row in found["cells"])
            )
        return replace(
            made,
            tolerated=tuple(map(int, found.get("tolerated", made.tolerated))),
            is_swapped=_yes_or_no(found.get("swapped", made.is_swapped)),
            origin=str(found.get("origin", made.origin)),
        )
    except (TypeError, KeyError, AttributeError, ValueError, RecursionError) as error:
        raise BriefbookError("The file is no matrix: it needs JSON as “matrix --json” prints it.") from error


def _steps(found: Any) -> tuple[Step, ...]:
    if not isinstance(found, list):
        raise TypeError("not a list")
    return tuple(
        Step(one)
        if isinstance(one, str)
        else Step(*map(_text, (one["word"], one.get("range", ""), one.get("definition", ""))))
        for one in found
    )


def _band(found: Any) -> Band:
    return Band(*map(_text, (found["word"], found["letter"], found.get("colour", ""))))


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise TypeError("not a text")
    return found


def _yes_or_no(found: Any) -> bool:
    if not isinstance(found, bool):
        raise TypeError("neither true nor false")
    return found


def _number(matrix: Matrix, band: Any) -> int:
    if isinstance(band, int):
        return band
    words = [one.word.casefold() for one in matrix.bands]
    letters = [one.letter.casefold() for one in matrix.bands]
    plain = str(band).casefold()
    if plain not in words and plain not in letters:
        raise BriefbookError(
            f"There is no band “{band}”; there are {', '.join(one.word for one in matrix.bands)}."
        )
    return words.index(plain) if plain in words else letters.index(plain)


def _drawn(matrix: Matrix, risks: tuple[Risk, ...]) -> str:
    """Return the matrix as a table of letters and labels, as it stands in the window."""
    chart = MatrixChart(matrix)
    rows = [("", *(step.word for step in chart.across.steps))]
    for step, cells in zip(chart.down.steps, chart.rows, strict=True):
        shown = []
        for cell in cells:
            labels = ", ".join(one.label for one in risks if one.rating == cell.rating)
            letter = f"[{cell.band.letter}]" + ("!" if cell.is_breach else "")
            shown.append(f"{letter} {labels}".strip())
        rows.append((step.word, *shown))
    bands = "   ".join(f"{one.letter} {one.word}" for one in matrix.bands)
    told = [f"{chart.down.of} down, {chart.across.of} across; {bands}"]
    if matrix.tolerated:
        told.append("! beyond what is tolerated")
    unrated = [one.label for one in risks if one.rating is None]
    if unrated:
        told.append(f"not rated: {', '.join(unrated)}")
    return "\n".join([columns(rows), *told])
