"""What changed, as an audience may know it: nothing of what they do not see, and no words of before."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from briefbook.domain.changes import Changes, Development
from briefbook.domain.claim import LABEL
from briefbook.domain.contents import Contents
from briefbook.memo.audience import Audience, letters
from briefbook.memo.blocks import Block, Table
from briefbook.memo.walking import text_in
from briefbook.translation import tr

_OF_BEFORE = {"removed", "renamed", "owner", "evidence", "changed", "window", "target", "inherent"}
"""Changes that tell of what was there before, or of evidence that they may not see."""


def seen_changes(changes: Changes, audience: Audience, read: Callable[[str], Sequence[Block]]) -> Changes:
    """Return the changes that an audience may know of; `read` gives the blocks of a text for them.

    What stood in a text before may have been for fewer readers, and so may the reasons that were given.
    """
    if audience.marking is None:
        return changes
    contents = audience.contents
    seen_ids = {
        one.id
        for records in (
            *(contents.claims, contents.risks, contents.issues, contents.sources, contents.commitments),
            *(contents.actors, contents.positions, contents.objectives, contents.events),
            *(contents.scenarios, contents.recommendations, contents.talking_points),
        )
        for one in records
    }
    known = [
        one
        for one in changes.developments
        if (one.what not in _OF_BEFORE or (_is_row(one) and one.what == "changed"))
        and one.record_id in seen_ids
    ]
    labels = {claim.label for claim in contents.claims}
    seen = [_seen(one, contents, labels, read) for one in known]
    kept = [one for one in seen if one is not None and not audience.rests(f"{one.title}\n{one.sentence}")]
    gone = len(changes.developments) - len(kept)
    if gone:
        audience.withheld.append(
            tr("%n change(s) (is|are) left out: what changed there is not for these readers.", "", gone)
        )
    if any(piece.kind == "removed" for one in changes.developments for piece in one.pieces):
        audience.withheld.append(
            tr("What texts said before is left out: it may not have been for these readers then.")
        )
    return replace(changes, developments=tuple(kept))


def _seen(
    one: Development, contents: Contents, labels: Collection[str], read: Callable[[str], Sequence[Block]]
) -> Development | None:
    one = replace(one, reasons=())
    if _is_row(one):
        row = _row(one, read(contents.outline.get(one.record_id).text))
        return replace(one, sentence=f"{row}.") if row else None
    if one.kind == "claim" and any(match[0] not in labels for match in LABEL.finditer(one.sentence)):
        return replace(one, sentence=f"{one.name} was superseded.")
    if one.what in ("judged", "status") or one.kind not in ("claim", "risk", "text", "source"):
        return replace(one, sentence=f"{one.sentence.split('; it was ')[0].rstrip('.')}.")
    return one


def _is_row(one: Development) -> bool:
    """Return whether it is about a row of a table of commitments in the outline."""
    return one.kind == "commitment" and one.about == "issue"


def _row(one: Development, blocks: Sequence[Block]) -> str:
    """Return the row of a commitment as the audience sees it now, in one line; nothing where it does not."""
    wanted = letters(one.title)
    for table in blocks:
        for row in table.rows if isinstance(table, Table) else ():
            cells = [re.sub(r"\s+", " ", text_in(cell)).strip() for cell in row]
            if any(letters(cell) == wanted for cell in cells):
                return ", ".join(filter(None, cells))
    return ""
