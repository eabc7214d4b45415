"""Reading the tables of a file, and choosing the one that holds what is wanted."""

from collections.abc import Sequence
from pathlib import Path

from briefbook.domain.counts import in_a_row
from briefbook.domain.record import Record
from briefbook.domain.table import Table
from briefbook.domain.vocabulary import kind_word
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import fitness, guess_for
from briefbook.jobs.loading.targets import target
from briefbook.jobs.loading.wording import several
from briefbook.jobs.workers.pool import Calls
from briefbook.readers.documents import bytes_of, shown_name
from briefbook.store.naming import kind_name
from briefbook.translation import tr


def tables_in(path: Path, worker: Calls) -> tuple[Table, ...]:
    """Return the tables of a CSV or XLSX file, read in another process; raise `BriefbookError`."""
    return worker.call(read_in_child, shown_name(path.name or str(path)), bytes_of(path))


def read_in_child(name: str, data: bytes) -> tuple[Table, ...]:
    """Return the tables of a file's bytes; openpyxl is loaded where this is called alone."""
    from briefbook.readers.tables import read_tables

    return read_tables(name, data)


def likeliest(tables: Sequence[Table], kind: type[Record]) -> Table:
    """Return the table that looks most like records of a kind, the largest where none does."""
    return max(tables, key=lambda one: (fitness(kind, guess_for(kind, one)), len(one.rows)))


def chosen_table(
    tables: Sequence[Table], kind: type[Record], sheet: str = "", *, is_mapped: bool = False
) -> Table:
    """Return the table of a sheet, or the one that looks like records of a kind; raise `BriefbookError`.

    Where somebody says which columns go where (`is_mapped`), it need not look like them.
    """
    if sheet:
        found = next((one for one in tables if one.name.casefold() == sheet.strip().casefold()), None)
        if found is None:
            names = in_a_row(f"“{one.name}”" for one in tables if one.name)
            if not names:
                raise BriefbookError(
                    tr("There is no sheet “{sheet}” with a table; there is only one table.", sheet=sheet)
                )
            raise BriefbookError(
                tr("There is no sheet “{sheet}” with a table; there is {names}.", sheet=sheet, names=names)
            )
        return found
    best = likeliest(tables, kind)
    if not is_mapped and not fitness(kind, guess_for(kind, best)):
        raise BriefbookError(_no_such_table(tables, kind, best))
    return best


def mapping_given(kind: type[Record], table: Table, given: Sequence[str]) -> dict[str, str]:
    """Return the guessed mapping with what was given as `FIELD=COLUMN`; an empty column takes one away."""
    mapping = guess_for(kind, table)
    plain = {header.casefold(): header for header in table.headers}
    for one in given:
        name, equals, column = one.partition("=")
        wanted = target(kind, name)
        if not equals or wanted is None:
            raise BriefbookError(
                tr(
                    "“{text}” does not say FIELD=COLUMN with a field of a {kind}.",
                    text=one,
                    kind=kind_word(kind_name(kind)),
                )
            )
        header = plain.get(" ".join(column.split()).casefold())
        if column.strip() and header is None:
            raise BriefbookError(
                tr(
                    "There is no column “{column}”; the table has {headers}.",
                    column=column,
                    headers=in_a_row(table.headers),
                )
            )
        mapping = {key: value for key, value in mapping.items() if header is None or value != header}
        mapping[wanted.name] = header or ""
    return {name: header for name, header in mapping.items() if header}


def _no_such_table(tables: Sequence[Table], kind: type[Record], best: Table) -> str:
    headers = in_a_row(best.headers[:8])
    if best.name:
        return tr(
            "(The table does not look|None of the %n tables looks) like a list of {records}: the largest "
            "(“{sheet}”) has the columns {headers}; say which of them is what, or name another sheet.",
            "",
            len(tables),
            records=several(kind),
            sheet=best.name,
            headers=headers,
        )
    return tr(
        "(The table does not look|None of the %n tables looks) like a list of {records}: the largest has the "
        "columns {headers}; say which of them is what, or name another sheet.",
        "",
        len(tables),
        records=several(kind),
        headers=headers,
    )
