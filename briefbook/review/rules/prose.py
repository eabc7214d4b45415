"""A Markdown text as the rules see it: its units and sentences, what is code, quoted or cited told apart."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Final

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.code import code_in, holds
from briefbook.domain.sentences import sentences_in
from briefbook.review.rules.units import Span, Unit, units_in
from briefbook.review.suggestions.quoted import Quoted, quoted_in

_HIDDEN = re.compile(
    r"<!--.*?-->|</?[A-Za-z][^<>\n]{0,300}>|<(?:https?|mailto):[^<>\s]*>|\]\([^()\s]*(?:\s[^()\n]*)?\)"
    r"|\b(?:https?://|www\.)[^\s<>\])]+|\{:[^{}\n]*\}|\{[.#][^{}\n]*\}",
    re.DOTALL,
)
_EMPHASIS = re.compile(r"[*~]+|(?<!\w)_+|_+(?!\w)")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,80}\](?!:)")
_STOPPED = re.compile(r"[.!?…][\"”’»)\]\s*_]{0,8}\Z")
_TAIL = re.compile(r"[\s.,;:!?…)\]”’\"»*_|]*\Z")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")

HIDDEN = "\ufffc"
"""What stands in place of each character of a quotation."""

LABEL_WORDS = 4

KEPT: Final = 1_000_000
"""Characters of texts that are kept as they were read; each takes some six bytes with what is made of it."""

CLOSED = ")"
"""What stands in place of a citation behind a full stop, so that the sentence is seen to end after it."""


@dataclass(frozen=True)
class Prose:
    """A text and what a rule may ask of it; all places are offsets in the text itself."""

    text: str
    citations: tuple[Citation, ...]
    units: tuple[Unit, ...]
    shown: str = field(repr=False)
    """The text of the same length, with spaces for code, citations, links and Markdown’s own marks."""

    @cached_property
    def cited(self) -> tuple[Span, ...]:
        """Where something is cited: citations, and marks of footnotes."""
        notes = [match.span() for match in _FOOTNOTE.finditer(self.text)]
        return tuple(sorted({*((one.start, one.end) for one in self.citations), *notes}))

    @cached_property
    def quotations(self) -> tuple[Quoted, ...]:
        """What stands between quotation marks, citations inside it included."""
        blocks = [(unit.start, unit.end) for unit in self.units if unit.kind != "quote"]
        return tuple(quoted_in(self.shown, blocks))

    @cached_property
    def own(self) -> str:
        """`shown` with what is quoted blanked out: our own words."""
        quotes = [(unit.start, unit.end) for unit in self.units if unit.kind == "quote"]
        return blanked(
            self.shown, sorted([*((one.start, one.end) for one in self.quotations), *quotes]), HIDDEN
        )

    @cached_property
    def sentences(self) -> tuple[tuple[Unit, tuple[Span, ...]], ...]:
        """The sentences of every unit; a row of a table is one, and a line’s end inside a unit ends none."""
        found = []
        for unit in self.units:
            words = self.shown[unit.start : unit.end].replace("\n", " ").replace("\r", " ")
            spans = [(0, len(words))] if unit.kind == "row" else sentences_in(words)
            found.append((unit, tuple((unit.start + start, unit.start + end) for start, end in spans)))
        return tuple(found)

    def cites(self, start: int, end: int) -> bool:
        """Return whether something is cited in a stretch of the text."""
        return any(start <= at < end for at, _ in self.cited)

    def is_borne_out(self, unit: Unit, start: int, end: int) -> bool:
        """Return whether a sentence of a unit cites, or its unit does at its end, or what leads it in."""
        return self.cites(start, end) or unit in self._borne_out

    @cached_property
    def _borne_out(self) -> frozenset[Unit]:
        """The units that are cited as a whole."""
        found: set[Unit] = set()
        leads = False
        cited_table = 0
        for unit in self.units:
            is_cited = self.cites(unit.start, unit.end)
            if unit.kind == "paragraph":
                leads = is_cited and self.shown[unit.start : unit.end].rstrip(" )\n").endswith(":")
            elif leads:
                found.add(unit)
            if unit.is_header and is_cited:
                cited_table = unit.table
            in_cited_table = bool(unit.table) and unit.table == cited_table
            if in_cited_table or (is_cited and (unit.kind == "row" or self._is_cited_at_end(unit))):
                found.add(unit)
        for before, after in zip(self.units, self.units[1:], strict=False):
            # “Source: [@…]” under a table or a quotation
            if before.kind in ("row", "quote") and after.kind == "paragraph" and self._is_credit(after):
                found |= {
                    one for one in self.units if one is before or (one.table and one.table == before.table)
                }
        return frozenset(found)

    def _is_cited_at_end(self, unit: Unit) -> bool:
        last = max((end for at, end in self.cited if unit.start <= at < unit.end), default=None)
        return last is not None and _TAIL.match(self.text, last, unit.end) is not None

    def _is_credit(self, unit: Unit) -> bool:
        words = self.own[unit.start : unit.end].split()
        return self.cites(unit.start, unit.end) and len(words) <= 12

    @cached_property
    def bold(self) -> tuple[Span, ...]:
        """What is printed in bold."""
        return tuple(match.span() for match in _BOLD.finditer(self.text))

    def is_label(self, start: int, end: int) -> bool:
        """Return whether a sentence is a few words, all in bold: a heading that runs in."""
        is_short = len(self.shown[start:end].split()) <= LABEL_WORDS
        return is_short and any(at <= start + 3 and end - 3 <= to for at, to in self.bold)


class _Kept:
    """The texts read last, as far as they are not too much together; threads may share it."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._read: dict[str, Prose] = {}
        self._lock = Lock()

    def find(self, text: str) -> Prose | None:
        """Return what a text was read as, if it is still there."""
        with self._lock:
            found = self._read.pop(text, None)
            if found is not None:
                self._read[text] = found  # as the last one used
            return found

    def keep(self, prose: Prose) -> None:
        """Keep a text that was read, and let go of those that were not used for longest."""
        with self._lock:
            if prose.text not in self._read:
                self._held += len(prose.text)
            self._read[prose.text] = prose
            while self._held > self._most:
                oldest = next(iter(self._read))
                self._held -= len(oldest)
                del self._read[oldest]


_kept = _Kept(KEPT)


def prose_of(text: str) -> Prose:
    """Return a text as the rules see it."""
    found = _kept.find(text)
    if found is None:
        found = _read(text)
        _kept.keep(found)
    return found


def _read(text: str) -> Prose:
    code = code_in(text)
    citations = tuple(citations_in(text))
    shown = blanked(text, code, " ")
    units = tuple(units_in(shown, lambda place: holds(code, place)))
    marks = [match.span() for match in _HIDDEN.finditer(shown)]
    shown = blanked(shown, [*marks], " ")
    shown = _closed(shown, sorted({(one.start, one.end) for one in citations}))
    shown = _closed(shown, [match.span() for match in _FOOTNOTE.finditer(shown)])
    shown = _closed(shown, [match.span() for match in _EMPHASIS.finditer(shown)])
    leads = [(unit.lead, unit.start) for unit in units]
    return Prose(text, citations, units, blanked(shown, leads, " "))


def _closed(text: str, spans: list[Span]) -> str:
    """Return a text with spans blanked out; behind a full stop they become what may close a sentence."""
    return blanked(text, spans, lambda before: CLOSED if _STOPPED.search(before) else " ")


def blanked(text: str, spans: list[Span], mark: str | Callable[[str], str]) -> str:
    """Return a text in which each character of some ordered spans is another, its length unchanged."""
    parts: list[str] = []
    place = 0
    before = ""
    for start, end in spans:
        start = max(start, place)
        if start >= end:
            continue
        kept = text[place:start]
        before = (before + kept)[-12:]
        sign = mark if isinstance(mark, str) else mark(before)
        if sign == CLOSED and kept.endswith(" "):
            kept = kept[:-1] + sign  # “… said. [@kim-2025] Next”: the citation belongs to what it follows
        # the ends of lines stay, so that units can be told apart
        filled = "\n".join(sign * len(line) for line in text[start:end].split("\n"))
        parts += [kept, filled]
        before = (before + filled)[-12:]
        place = end
    return "".join((*parts, text[place:]))
