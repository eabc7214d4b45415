"""The command that loads a table."""

import sys
from argparse import Namespace
from typing import Any

from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.jobs.loading.planning import Loading, plan_load
from briefbook.jobs.loading.sheets import chosen_table, mapping_given, tables_in
from briefbook.jobs.loading.targets import LOADABLE, targets
from briefbook.jobs.workers.reading import reading_worker

MOST_LINES = 40
"""Of each kind of remark, so many are printed for people; JSON has them all."""


def load(given: Namespace) -> int:
    """Load a table, or tell what that would do; the exit code is 1 if cells or rows could not be read."""
    kind = LOADABLE[given.kind]
    with reading_worker() as worker:
        tables = tables_in(given.file, worker)
    table = chosen_table(tables, kind, given.sheet, is_mapped=bool(given.map))
    mapping = mapping_given(kind, table, given.map)
    with opened(given) as book:
        loading = plan_load(
            book, kind, table, mapping, same=given.same, keep_rest=given.keep_rest, origin=given.file.name
        )
        if not given.dry_run and any(one.before != one.after for one in loading.edit.changes):
            book.apply(loading.edit)
    columns = {one.label: mapping[one.name] for one in targets(kind) if one.name in mapping}
    values: dict[str, Any] = {
        "file": str(given.file),
        "sheet": table.name or None,
        "dry_run": given.dry_run,
        "columns": {one.name: mapping[one.name] for one in targets(kind) if one.name in mapping},
        "new": loading.added,
        "changed": loading.changed,
        "unchanged": loading.unchanged,
        "unread": [
            {"row": one.row, "column": one.column or None, "value": one.value, "why": one.why}
            for one in loading.unread
        ],
        "read_as": [
            {"column": one.column, "value": one.value, "note": one.note, "rows": one.count}
            for one in loading.understood.taken
        ],
        "left": list(loading.understood.left),
        "notes": list(loading.notes),
    }
    verb = "Would load" if given.dry_run else "Loaded"
    where = f"{given.file.name}{f' (“{table.name}”)' if table.name else ''}"
    lines = [f"{verb} {given.kind} from {where}: {loading.summary}."]
    lines += [f"  {label} ← {header}" for label, header in columns.items()]
    lines += _remarks(loading)
    say(values, "\n".join(lines), as_json=given.json)
    if loading.unread:
        count = len(loading.unread)
        told = "1 cell or row" if count == 1 else f"{count:,} cells or rows"
        print(f"{told} could not be read.", file=sys.stderr)
    return 1 if loading.unread else 0


def _remarks(loading: Loading) -> list[str]:
    lines: list[str] = []
    for head, sentences in (
        ("Read with care:", [one.sentence for one in loading.understood.taken]),
        ("Left out:", list(loading.understood.left)),
        ("To know:", list(loading.notes)),
        ("Not read:", [one.sentence for one in loading.unread]),
    ):
        if sentences:
            lines += [head, *(f"  {one}" for one in sentences[:MOST_LINES])]
            if len(sentences) > MOST_LINES:
                lines.append(f"  … and {len(sentences) - MOST_LINES:,} more; --json lists them all.")
    return lines
