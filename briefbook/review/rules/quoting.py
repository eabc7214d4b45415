"""Quotations that nothing is cited for, and those that differ from the passage that is."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from briefbook.domain.citation import Citation
from briefbook.domain.comparison import Piece
from briefbook.domain.contents import Contents
from briefbook.domain.passage import Passage
from briefbook.review.finding import Finding
from briefbook.review.quotes import checked_quotes
from briefbook.review.rules.texts import Text, excerpt
from briefbook.review.rules.units import Unit
from briefbook.translation import tr

LEAST_WORDS = 4
"""Fewer words between marks are a name, a title, a term or a doubt, unless somebody says them."""

NEAR = 80
"""How many characters around a quotation are looked at for words of saying."""

_TO_SAY = re.compile(
    r"\b(?:press line|lines? to take|holding line|talking points?|our line|if asked|draft (?:reply|text))\b"
    r"|(?:\A|[;,:.]\s*|\byou (?:may|can|should|could) )(?:say|reply|answer|respond|call it)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?<!-)\b(?:sa(?:id|ys?)|told|tells|called|warned|wrote|described|stated|insisted)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")


def uncited_quotations(text: Text) -> Iterator[Finding]:
    """Yield the quotations of a text that cite nothing; words for somebody to say are none."""
    if text.is_spoken:
        return
    prose = text.prose
    before: Unit | None = None
    for unit, sentences in prose.sentences:
        if unit.kind == "quote":
            lead = prose.own[before.start : before.end] if before else ""
            words = prose.shown[unit.start : unit.end]
            is_cited = prose.is_borne_out(unit, unit.start, unit.end)
            if not is_cited and not _TO_SAY.search(lead) and _WORD.search(words):
                yield _finding(text, unit.start, unit.end, prose.text[unit.start : unit.end])
        before = unit
        for quoted in prose.quotations if unit.kind not in ("quote", "note") else ():
            if not unit.start <= quoted.start < unit.end:
                continue
            start, end = quoted.inside
            words = prose.shown[start:end]
            around = [span for span in sentences if span[0] < quoted.end and quoted.start < span[1]]
            is_cited = any(prose.is_borne_out(unit, *span) for span in around) or prose.cites(start, end)
            before_it = prose.own[max(unit.start, quoted.start - NEAR) : quoted.start]
            is_said = _SAID.search(before_it) or _SAID.search(prose.own, quoted.end, quoted.end + NEAR)
            least = 2 if is_said else LEAST_WORDS
            if is_cited or not _is_quotation(words, least) or _TO_SAY.search(before_it):
                continue
            yield _finding(text, quoted.start, quoted.end, prose.text[start:end])


def changed_quotations(contents: Contents, text: Text, language: str) -> Iterator[Finding]:
    """Yield the quotations of a text that are not, word for word, in the passage cited for them.

    Where its source is in another language than the memo, quite other words are taken for a translation.
    """
    if not text.prose.citations:
        return
    for one in checked_quotes(text.words, partial(_passages_of, contents)):
        if one.passage is None or one.citation is None or one.result not in ("differs", "not in the passage"):
            continue
        if one.pieces and _is_case_alone(one.pieces):
            continue
        words = one.quotation.words
        source = contents.source_by_id.get(one.passage.source_id)
        told = source.language if source else ""
        is_translated = bool(told) and _plain(told) != _plain(language)
        if one.result == "differs" or (_is_quotation(words) and not is_translated):
            at = (one.quotation.start, one.quotation.end)
            sentence = tr(
                "{text} quotes “{words}” from {citation}: {difference}",
                text=text.called,
                words=excerpt(words),
                citation=one.citation.label,
                difference=_within(one.sentence),
            )
            rule, what = "changed quotation", f"{one.citation.label} {words}"
            yield text.found(rule, *at, sentence, what=what, pieces=one.pieces)


def _is_case_alone(pieces: Sequence[Piece]) -> bool:
    """Return whether a quotation differs in capital letters alone, as the sentence around it may ask."""
    before = "".join(piece.text for piece in pieces if piece.kind != "added")
    after = "".join(piece.text for piece in pieces if piece.kind != "removed")
    return before.casefold() == after.casefold()


def _passages_of(contents: Contents, citation: Citation) -> Sequence[Passage]:
    """Return what a citation gives to compare words with; a whole source gives nothing."""
    if citation.claim_number is not None:
        claim = contents.claim_by_number.get(citation.claim_number)
        return contents.passages_for(claim.id) if claim else ()
    source = contents.source_by_key.get(citation.key)
    passage = contents.passage_by_place.get((source.id, citation.number or 0)) if source else None
    return (passage,) if passage else ()


def _plain(language: str) -> str:
    return language.split("-")[0].casefold()


def _finding(text: Text, start: int, end: int, words: str) -> Finding:
    said = excerpt(re.sub(r"(?m)^\s*>\s?", "", words))
    sentence = tr("{text} quotes without a citation: “{words}”.", text=text.called, words=said)
    return text.found("uncited quotation", start, end, sentence, what=" ".join(words.split()))


def _is_quotation(words: str, least: int = LEAST_WORDS) -> bool:
    """Return whether words between marks are somebody’s, not a name, a title or a term."""
    if any("\u3040" <= character <= "\u9fff" for character in words[:20]):
        return len(words.strip()) >= 3 * LEAST_WORDS
    found = _WORD.findall(words)
    long = [word for word in found if len(word) > 3]
    is_title = words.strip()[-1:] not in ".,!?…" and bool(long) and all(word[0].isupper() for word in long)
    return len(found) >= least and not is_title


def _within(sentence: str) -> str:
    """Return a sentence as it goes on after a colon, in English with a small letter."""
    return sentence[0].lower() + sentence[1:] if sentence.startswith("The ") else sentence
