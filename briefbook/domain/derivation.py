"""Derivations: which source retells which other, or whom."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Derivation(Record):
    """A source that says nothing of its own: it retells another source, or somebody's words."""

    source_id: str
    origin_id: str | None = None
    """The source that it derives from, if the book has it."""
    actor_id: str | None = None
    """Whose words it retells, where the book has no source by them."""
