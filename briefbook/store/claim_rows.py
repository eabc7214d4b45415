"""Claims in short, as lists show, sort and filter them."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from briefbook.store.driver import Database


class ClaimRow(NamedTuple):
    """What a list knows of a claim, without its records."""

    id: str
    number: int
    statement: str
    status: str
    as_of: str
    actor: str
    """Who asserts it, by name."""
    via: str
    """Through whom it is quoted, by name."""
    issue_id: str | None
    pro: int
    """How many passages speak for it."""
    contra: int
    """How many passages speak against it."""
    is_flagged: bool
    """Whether it leans on a source that fell, and nobody has reviewed that yet."""
    is_cited: bool
    """Whether a text cites it."""

    @property
    def label(self) -> str:
        """What citations call it."""
        return f"C{self.number}"


_ROWS = """
SELECT c.id, c.number, c.statement, c.status, c.as_of, coalesce(a.name, ''), coalesce(v.name, ''), c.issue_id,
    coalesce(e.pro, 0), coalesce(e.contra, 0),
    EXISTS (SELECT 1 FROM flag f WHERE f.about_id = c.id AND f.reviewed_at = ''),
    EXISTS (SELECT 1 FROM citation t WHERE t.key = 'C' || c.number AND t.number IS NULL)
FROM claim c LEFT JOIN actor a ON a.id = c.actor_id LEFT JOIN actor v ON v.id = c.via_id
LEFT JOIN (
    SELECT claim_id, sum(stance = 'for') AS pro, sum(stance <> 'for') AS contra FROM evidence {some}
    GROUP BY claim_id
) e ON e.claim_id = c.id
{those} ORDER BY c.number
"""


def all_rows(db: Database) -> list[ClaimRow]:
    """Return all claims in short, by number."""
    return _made(db.execute(_ROWS.format(some="", those="")).fetchall())


def rows_of(db: Database, ids: Iterable[str]) -> list[ClaimRow]:
    """Return some claims in short, by number; ids that no claim has are left out."""
    wanted = json.dumps(list(ids))
    query = _ROWS.format(
        some="WHERE claim_id IN (SELECT value FROM json_each(:wanted))",
        those="WHERE c.id IN (SELECT value FROM json_each(:wanted))",
    )
    return _made(db.execute(query, {"wanted": wanted}).fetchall())


def _made(rows: list[Any]) -> list[ClaimRow]:
    return [ClaimRow(*row) for row in rows]
