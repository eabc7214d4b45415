"""A book's contents as plain values, for the memo and for review; no source's text is among them."""

from dataclasses import dataclass
from functools import cached_property

from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.risk import RatingNote, Risk
from briefbook.domain.source import Source


@dataclass(frozen=True, kw_only=True)
class Contents:
    """All records of a book at one moment."""

    cover: Cover
    header: MemoHeader
    sources: tuple[Source, ...] = ()
    passages: tuple[Passage, ...] = ()
    issues: tuple[Issue, ...] = ()
    risks: tuple[Risk, ...] = ()
    rating_notes: tuple[RatingNote, ...] = ()

    @cached_property
    def outline(self) -> Outline:
        """The issues, arranged."""
        return Outline(self.issues)

    @cached_property
    def source_by_key(self) -> dict[str, Source]:
        """The sources by what citations call them."""
        return {source.key: source for source in self.sources}

    @cached_property
    def passage_by_place(self) -> dict[tuple[str, int], Passage]:
        """The passages by source id and number."""
        return {(passage.source_id, passage.number): passage for passage in self.passages}
