"""Every table of real registers loads, or says in one sentence what is missing."""

from pathlib import Path

import pytest

from briefbook.domain.risk import Risk
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import guess_for
from briefbook.jobs.loading.planning import plan_load
from briefbook.jobs.loading.sheets import chosen_table
from briefbook.readers.tables import read_tables
from briefbook.store.book import Book
from briefbook.store.database import MEMORY

DATA = Path(__file__).parents[4] / "shared" / "data" / "risk-memo"
FILES = sorted(path for ending in ("csv", "xlsx") for path in DATA.rglob(f"*.{ending}"))
LARGE = 500_000

pytestmark = pytest.mark.skipif(not FILES, reason="the real registers are not here")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(DATA).as_posix())
def test_every_register_loads_or_says_what_is_missing(path, record_property):
    if path.stat().st_size > LARGE:
        pytest.skip("takes seconds; the command line was tried with it")
    with Book.create(MEMORY, "Verna") as book:
        try:
            table = chosen_table(read_tables(path.name, path.read_bytes()), Risk)
        except BriefbookError as error:
            told = str(error)
            assert "looks like a list of risks" in told or "does not look like" in told
            assert told.endswith(".")
            assert "matrix" in path.name
        else:
            mapping = guess_for(Risk, table)
            loading = plan_load(book, Risk, table, mapping)
            book.apply(loading.edit)
            told = f"{loading.summary}; {len(loading.unread)} not read"
            columns = {*mapping.values(), *(header for header in table.headers if told_of(header, loading))}
            empty = {one for one in table.headers if not any(cell.strip() for cell in table.column(one))}
            assert book.risks.count() == loading.added > 0
            assert columns | empty == set(table.headers)
            rows_told = {one.row for one in loading.unread if not one.column}
            assert {row.place for row in loading.understood.rows} | rows_told == set(table.places)
    record_property("outcome", told)


def told_of(header, loading):
    return any(f"“{header}”" in sentence for sentence in loading.understood.left)
