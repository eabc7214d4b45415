"""What differs between two states of a book, record by record and field by field, as values."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from briefbook.domain.comparison import ParagraphPair, Piece, paragraph_diff, word_diff
from briefbook.domain.counts import in_a_row

What: TypeAlias = Literal["added", "changed", "removed"]


@dataclass(frozen=True, kw_only=True)
class FieldDifference:
    """One field of a record in words, before and after."""

    name: str
    """What the field is called in the code; empty for what a record is made of beside its own fields."""
    label: str
    before: str = ""
    after: str = ""
    is_text: bool = False
    """Whether it is a long text, to be read paragraph by paragraph."""
    part_ids: frozenset[str] = frozenset()
    """The ids of the records that hold it, where it is kept in records of their own."""
    is_history: bool = False
    """Whether it only tells what happened, and comes back with the rest alone."""

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The words that both have, and those that were removed and added."""
        return word_diff(self.before, self.after)

    @cached_property
    def paragraphs(self) -> tuple[ParagraphPair, ...]:
        """The paragraphs of both, each with its words."""
        return tuple(paragraph_diff(self.before, self.after))


@dataclass(frozen=True, kw_only=True)
class RecordDifference:
    """One record with what belongs to it, before and after."""

    kind: str
    """A word of `domain.kinds.NAMES`, or one such as `book`, `memo header`, `matrix` or `collection`."""
    record_id: str
    name: str
    """What it is called now, or was: `R3 Fares rise`, `2.1 Tariffs`, `@kim-2025#4`."""
    what: What
    fields: tuple[FieldDifference, ...] = ()
    other_name: str = ""
    """What it was called before, where that differs."""

    @property
    def part_ids(self) -> frozenset[str]:
        """The ids of all records that belong to it and differ."""
        return frozenset().union(*(one.part_ids for one in self.fields))

    @property
    def ids(self) -> frozenset[str]:
        """Its own id and those of what belongs to it."""
        return self.part_ids | {self.record_id}

    @property
    def labels(self) -> str:
        """What of it differs, such as `Title, Actions`."""
        return in_a_row(dict.fromkeys(one.label for one in self.fields))
