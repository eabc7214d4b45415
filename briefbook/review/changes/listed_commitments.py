"""What changed about commitments that are listed in a table of the outline."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.review.changes.commitment_rows import CommitmentRow, commitment_rows
from briefbook.translation import tr


def listed_commitment_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the commitments that are new, changed or no longer listed."""
    old, new = commitment_rows(before.outline), commitment_rows(after.outline)

    def told(row: CommitmentRow, what: str, sentence: str) -> Development:
        return Development(
            kind="commitment",
            about="issue",
            what=what,
            record_id=row.issue_id,
            name=row.number,
            title=row.title,
            sentence=sentence,
        )

    for title, row in new.items():
        was = old.get(title)
        if was is None:
            yield told(row, "new", tr("New: {row}.", row=row.told))
        elif row.cells != was.cells:
            names = dict.fromkeys([*row.cells, *was.cells])
            cells = [
                (name or tr("Entry"), row.cells.get(name, ""), was.cells.get(name, "")) for name in names
            ]
            parts = [
                tr(
                    "{field}: {now} (was {then})",
                    field=name,
                    now=now or tr("empty"),
                    then=then or tr("empty"),
                )
                for name, now, then in cells
                if now != then
            ]
            yield told(row, "changed", f"{'; '.join(parts)}.")
    for title, row in old.items():
        if title not in new:
            yield told(row, "removed", tr("No longer listed: {row}.", row=row.told))
