"""Quotations in texts that cite, checked against the passages that they are from."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from briefbook.domain.citation import Citation
from briefbook.domain.comparison import Piece, replacements
from briefbook.domain.comparison.words import tokens_in
from briefbook.domain.passage import Passage
from briefbook.review.quotes.comparing import Comparison, compared
from briefbook.review.rules.prose import Prose, prose_of
from briefbook.translation import tr, tr_noop

Result = Literal["ok", "differs", "not in the passage", "no passage cited"]
Span = tuple[int, int]

_FEW = 3
_FEW_LETTERS = 4
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_MARKERS = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_AROUND = "“”„«»‹›「」『』\"‘’‚' \n\t\u00a0\u202f"
_SHOWN = 3


class Quotation(NamedTuple):
    """A quotation in a text: `start` to `end` without its marks, and its words without Markdown's."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class QuoteCheck:
    """How a quotation fits the passage cited for it, in a sentence for the user."""

    quotation: Quotation
    citation: Citation | None
    passage: Passage | None
    result: Result
    sentence: str
    pieces: tuple[Piece, ...] = ()
    """Where it differs: from the words of the passage to those of the quotation."""


def quotations_in(text: str) -> list[Quotation]:
    """Return what a Markdown text quotes, in marks or as a block, but for code; of nested ones the outer."""
    return [quotation for quotation, _ in _quotations(prose_of(text))]


def checked_quotes(text: str, passages_of: Callable[[Citation], Sequence[Passage]]) -> list[QuoteCheck]:
    """Return how each quotation of a text fits the passages that are cited for it.

    These are what the nearest bracket after it in its sentence cites; else the last before it there; else
    those of its paragraph; for a block, its own, else those of the credit after it or of the words before it.
    Under three words (four characters of Chinese or Japanese) may be a name or a doubt: they are checked only
    if the citation follows at once.
    """
    prose = prose_of(text)
    checks = []
    for quotation, group in _quotations(prose):
        if _is_short(quotation.words) and not _follows_at_once(text, quotation, group):
            continue
        checks.append(_checked(quotation, group, passages_of))
    return checks


def _quotations(prose: Prose) -> Iterator[tuple[Quotation, list[Citation]]]:
    """Give the quotations, each with the citations of one bracket that belong to it."""
    for number, (unit, sentences) in enumerate(prose.sentences):
        inside = _citations_of(prose, number)
        if unit.kind == "quote":
            yield _quotation(prose, unit.start, unit.end), _of_block(prose, number)
            continue
        for quoted in prose.quotations:
            if unit.start <= quoted.start < unit.end:
                start, end = quoted.inside
                last = max((to for at, to in sentences if at < quoted.end), default=unit.end)
                last = next((at for at, _ in sentences if at >= last), unit.end)
                first = max((at for at, _ in sentences if at <= quoted.start), default=unit.start)
                yield _quotation(prose, start, end), _nearest(inside, quoted.start, quoted.end, first, last)


def _of_block(prose: Prose, number: int) -> list[Citation]:
    """Return what a block cites itself, else the credit after it, else the words before it."""
    own = _group(_citations_of(prose, number), -1)
    following = _citations_of(prose, number + 1)
    if not own and following and _is_credit(prose, prose.units[number + 1].start, following[0]):
        own = _group(following, 0)
    return own or _group(_citations_of(prose, number - 1), -1)


def _citations_of(prose: Prose, number: int) -> list[Citation]:
    if not 0 <= number < len(prose.units):
        return []
    unit = prose.units[number]
    return [one for one in prose.citations if unit.start <= one.start < unit.end]


def _nearest(inside: Sequence[Citation], start: int, end: int, first: int, last: int) -> list[Citation]:
    after = [one for one in inside if one.start >= end]
    before = [one for one in inside if one.end <= start]
    return (
        _group([one for one in inside if start <= one.start < end], -1)
        or _group([one for one in after if one.start < last], 0)
        or _group([one for one in before if one.start >= first], -1)
        or _group(after, 0)
        or _group(before, -1)
    )


def _group(citations: Sequence[Citation], which: int) -> list[Citation]:
    """Return the citations that share a bracket with the first or the last of some."""
    return [one for one in citations if one.start == citations[which].start] if citations else []


def _is_credit(prose: Prose, start: int, citation: Citation) -> bool:
    return len(prose.text[start : citation.start].split()) <= _FEW


def _quotation(prose: Prose, start: int, end: int) -> Quotation:
    words = prose.text[start:end]
    for one in reversed([one for one in prose.citations if start <= one.start and one.end <= end]):
        words = words[: one.start - start] + words[one.end - start :]
    return Quotation(start, end, " ".join(_EMPHASIS.sub("", _MARKERS.sub("", words)).split()).strip(_AROUND))


def _is_short(words: str) -> bool:
    tokens = [token.text for token in tokens_in(words) if token.text[0].isalnum()]
    unspaced = any(len(tokens_in(token[0] * 2)) == 2 for token in tokens)
    return len(tokens) < (_FEW_LETTERS if unspaced else _FEW)


def _follows_at_once(text: str, quotation: Quotation, group: Sequence[Citation]) -> bool:
    between = text[quotation.end : group[0].start] if group else "x"
    return bool(group) and group[0].start >= quotation.end and not any(map(str.isalnum, between))


def _checked(
    quotation: Quotation, group: Sequence[Citation], passages_of: Callable[[Citation], Sequence[Passage]]
) -> QuoteCheck:
    best: tuple[Comparison, Citation, Passage] | None = None
    for citation in group:
        for passage in passages_of(citation):
            comparison = compared(quotation.words, passage.quote)
            if best is None or comparison.likeness > best[0].likeness:
                best = comparison, citation, passage
    if best is None:
        cited = group[0] if group else None
        sentence = (
            tr(
                "[{citation}] gives no passage to compare the quotation with; cite the very passage.",
                citation=cited.label,
            )
            if cited
            else tr("No passage is cited for the quotation.")
        )
        return QuoteCheck(quotation, cited, None, "no passage cited", sentence)
    comparison, citation, passage = best
    if comparison.likeness == 100:
        sentence = tr("The quotation is word for word in [{citation}].", citation=citation.label)
        return QuoteCheck(quotation, citation, passage, "ok", sentence)
    if not comparison.pieces:
        sentence = tr("The quotation is not in [{citation}].", citation=citation.label)
        return QuoteCheck(quotation, citation, passage, "not in the passage", sentence)
    sentence = _difference(comparison.pieces)
    return QuoteCheck(quotation, citation, passage, "differs", sentence, comparison.pieces)


def _difference(pieces: Sequence[Piece]) -> str:
    """Return as a sentence what differs, as in: “will” in the quotation is “would” in the passage."""
    told = []
    for gone, come in replacements(pieces):
        if gone and come:
            template = tr_noop("“{come}” in the quotation is “{gone}” in the passage")
        elif gone:
            template = tr_noop("“{gone}” of the passage is missing in the quotation")
        else:
            template = tr_noop("“{come}” in the quotation is not in the passage")
        told.append(tr(template, come=come.strip(), gone=gone.strip()))
    if not told:
        return tr("The passage has these words, but not in this order, or not as whole words.")
    more = len(told) - _SHOWN
    told[_SHOWN:] = [tr("and (one more differs|%n more differ)", "", more)] if more > 0 else []
    return f"{'; '.join(told)}."
