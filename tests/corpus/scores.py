"""How much of the expected text is found: a table by set and library."""

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.table import print_rows
from tests.corpus import bibliographies, office, pdfs
from tests.corpus.measure import Score
from tests.readers.pages import page_scores


def print_scores(with_texts: Path | None = None) -> None:
    """Print the table; a folder of PDF files with texts of the same names beside them adds a set."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    rows = [("set", "files", "library", "recall", "precision", "F1", "ms a file")]
    rows += [
        (
            *(one.set, str(one.n), one.library, f"{one.recall:.3f}"),
            *("" if value is None else f"{value:.3f}" for value in (one.precision, one.f1)),
            "" if one.milliseconds is None else f"{one.milliseconds:.0f}",
        )
        for one in _scores(with_texts)
    ]
    print_rows(rows)


def _scores(with_texts: Path | None) -> Iterator[Score]:
    for row in page_scores.rows():
        yield Score(row.library, row.set, row.n, row.recall, row.precision, row.f1, row.milliseconds)
    if with_texts:
        yield from pdfs.with_their_text(with_texts)
    yield from pdfs.with_their_layer()
    yield from office.with_expectations()
    yield from office.with_their_words()
    yield from bibliographies.field_scores()
