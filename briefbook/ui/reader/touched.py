"""Which stretches of a source's text an edit touches."""

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record

_MOST = 50


def records(edit: Edit) -> list[Record]:
    """Return the records that an edit changes, as they are after it."""
    return [change.record for change in edit.changes]


def touched_spans(edit: Edit, source_id: str, version: int) -> list[tuple[int, int]]:
    """Return where passages changed in a version of a source; one stretch over all where they are many."""
    spans = [
        (record.start, record.end)
        for change in edit.changes
        for record in (change.before, change.after)
        if isinstance(record, Passage) and (record.source_id, record.version) == (source_id, version)
    ]
    if len(spans) > _MOST:
        return [(min(start for start, _ in spans), max(end for _, end in spans))]
    return spans
