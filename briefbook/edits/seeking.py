"""Looking for words, or a pattern, in the texts that people wrote."""

import re
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, TypeAlias

import regex

from briefbook.domain.citation import citations_in
from briefbook.edits.own_texts import OwnText
from briefbook.errors import BriefbookError
from briefbook.translation import tr

LONGEST: Final = 2.0
"""Seconds that a pattern may take in one text."""

Remark: TypeAlias = Literal["", "citation", "address"]
_REMARKS: Final[tuple[Remark, ...]] = ("", "citation", "address")
_IS_SAFE: Final = bytes([1, *[0] * 255])

_ADDRESS: Final = re.compile(r"\]\([^()\s]*|\bhttps?://[^\s<>()\[\]]+|\b[\w.+-]+@[\w-]+\.[\w.-]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of a text, in code points, and what it would become."""

    start: int
    end: int
    words: str
    """What is put in its place."""
    remark: Remark = ""
    """Inside what it stands, where changing it could break that."""


class Hits:
    """The places of a text, in its order; a hundred thousand of them are no hundred thousand objects."""

    def __init__(self, found: Iterable[Hit] = ()) -> None:
        self._places = array("Q")
        self._words: list[str] = []
        remarks = bytearray()
        for hit in found:
            self._places.extend((hit.start, hit.end))
            # those that become the same words share them
            same = self._words and self._words[-1] == hit.words
            self._words.append(self._words[-1] if same else hit.words)
            remarks.append(_REMARKS.index(hit.remark))
        self._remarks = bytes(remarks)

    def __len__(self) -> int:
        return len(self._words)

    def __getitem__(self, number: int) -> Hit:
        start, end = self._places[2 * number : 2 * number + 2]
        return Hit(start, end, self._words[number], _REMARKS[self._remarks[number]])

    def __iter__(self) -> Iterator[Hit]:
        return (self[number] for number in range(len(self)))

    def put_into(self, text: str) -> str:
        """Return the text with what its places become."""
        pieces: list[str] = []
        at = 0
        for start, end, words in zip(self._places[::2], self._places[1::2], self._words, strict=True):
            pieces += (text[at:start], words)
            at = end
        return "".join((*pieces, text[at:]))

    @property
    def safe(self) -> bytes:
        """For each place 1 where replacing it breaks nothing, else 0."""
        return self._remarks.translate(_IS_SAFE)

    def picked(self, ticks: bytes | bytearray) -> "Hits":
        """Return the places with a 1 among `ticks`."""
        return self if 0 not in ticks else Hits(hit for hit, tick in zip(self, ticks, strict=True) if tick)


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text with what was found in it."""

    own: OwnText
    hits: Hits


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is looked for, and what is to be put in its place."""

    find: str
    put: str = ""
    matches_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False
    """Whether it is a regular expression; `put` may then refer to its groups, as `\\1` or `$1`."""

    @cached_property
    def compiled(self) -> "regex.Pattern[str]":
        """The pattern; raises `BriefbookError` where it is none."""
        pattern = self.find if self.is_pattern else regex.escape(self.find, special_only=True)
        if self.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        flags = regex.MULTILINE | (0 if self.matches_case else regex.IGNORECASE)
        try:
            return regex.compile(pattern, flags, cache_pattern=False)
        except (regex.error, OverflowError, RecursionError, ValueError) as error:
            raise BriefbookError(
                tr("This is no regular expression that can be used: {reason}.", reason=error)
            ) from error

    @cached_property
    def template(self) -> str:
        r"""What is put in, with each group as `\g<1>`."""
        return re.sub(r"\$(?:\{(\w+)\}|(\d{1,2}))", lambda one: rf"\g<{one[1] or one[2]}>", self.put)

    def check(self) -> None:
        """Raise `BriefbookError` where the pattern, or what is to be put in, cannot be used."""
        groups = self.compiled.groups
        if self.is_pattern:
            try:
                # a pattern with as many groups that finds nothing but the empty text
                found = regex.match("()" * groups, "")
                named = {number: name for name, number in self.compiled.groupindex.items()}
                if named:
                    parts = (f"(?P<{named[at]}>)" if at in named else "()" for at in range(1, groups + 1))
                    found = regex.match("".join(parts), "")
                assert found is not None
                found.expand(self.template)
            except (regex.error, IndexError, ValueError) as error:
                raise BriefbookError(
                    tr("This cannot be put in its place: {reason}.", reason=error)
                ) from error

    def becomes(self, match: "regex.Match[str]") -> str:
        """Return what is put in the place of a match."""
        return str(match.expand(self.template)) if self.is_pattern else self.put


def sought(texts: Iterable[OwnText], wanted: Wanted, goes_on: Callable[[], bool]) -> Iterator[FoundText]:
    """Yield the texts in which something is found, while `goes_on`; a bad pattern raises `BriefbookError`."""
    wanted.check()
    for own in texts:
        if not goes_on():
            return
        if hits := hits_in(own.text, wanted):
            yield FoundText(own, hits)


def hits_in(text: str, wanted: Wanted) -> Hits:
    """Return what is found in a text; of a pattern, not where it finds nothing but a place.

    Raises `BriefbookError` where a pattern would take too long.
    """
    try:
        found = [
            (*match.span(), wanted.becomes(match))
            for match in wanted.compiled.finditer(text, timeout=LONGEST, concurrent=True)
            if match.end() > match.start()
        ]
    except (TimeoutError, MemoryError) as error:
        raise BriefbookError(
            tr("This regular expression takes too long: it can match the same words in too many ways.")
        ) from error
    return Hits(_remarked(text, found)) if found else Hits()


def _remarked(text: str, found: Iterable[tuple[int, int, str]]) -> Iterator[Hit]:
    guarded: list[tuple[int, int, Remark]] = [(one.start, one.end, "citation") for one in citations_in(text)]
    if "://" in text or "](" in text or "@" in text:
        guarded += [(*one.span(), "address") for one in _ADDRESS.finditer(text)]
    # an address in a citation is part of the citation
    guarded.sort(key=lambda one: (one[0], one[2] != "citation"))
    at = 0
    for start, end, words in found:
        while at < len(guarded) and guarded[at][1] <= start:
            at += 1
        is_inside = at < len(guarded) and guarded[at][0] < end
        yield Hit(start, end, words, guarded[at][2] if is_inside else "")
