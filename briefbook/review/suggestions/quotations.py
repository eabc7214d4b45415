"""Quotations, each with its speaker where the text says who it is."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefbook.review.suggestions.attributions import Attribution
from briefbook.review.suggestions.prose import Sentence
from briefbook.review.suggestions.quoted import Quoted
from briefbook.review.suggestions.suggestion import Span, Suggestion
from briefbook.translation import tr

LEAST_WORDS = 3
"""Fewer words between marks are a quotation only beside words of saying; else a name, a title, a doubt."""

_BESIDE = 4
"""How many characters may stand between a quotation and the words of saying beside it."""

Spoken = tuple[str, str, tuple[Span, ...], int]
"""The speaker, the rule, the words of saying, and the number of their sentence."""


def suggestions(
    text: str,
    quotations: Sequence[Quoted],
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
) -> Iterator[Suggestion]:
    """Yield a suggestion for each quotation of a text."""
    by_sentence: dict[int, list[Attribution]] = defaultdict(list)
    for one in attributions:
        by_sentence[one.sentence].append(one)
    starts = [sentence.start for sentence in sentences]
    spoken: list[Spoken | None] = []
    for number, quoted in enumerate(quotations):
        places = {bisect_right(starts, place) - 1 for place in (quoted.start, quoted.end - 1)}
        found = _speaker(quoted, [one for place in sorted(places) for one in by_sentence[place]])
        if found is None and number:
            found = _goes_on(quotations[number - 1], quoted, spoken[-1], min(places))
        if found is None:
            found = _announced(sentences, min(places), by_sentence)
        spoken.append(found)
    for number in range(len(quotations) - 2, -1, -1):
        after = quotations[number + 1]
        if quotations[number].is_open and after.paragraph == quotations[number].paragraph + 1:
            spoken[number] = spoken[number] or spoken[number + 1]
    for quoted, found in zip(quotations, spoken, strict=True):
        start, end = quoted.inside
        words = text[start:end].strip()
        if _is_quotation(words, quoted, found):
            yield _suggestion(text, quoted, words, found)


def _speaker(quoted: Quoted, attributions: Sequence[Attribution]) -> Spoken | None:
    """Return who says it in the sentences where a quotation begins and ends: after, before, or around it."""
    outside = [one for one in attributions if one.end <= quoted.start or one.start >= quoted.end]
    if not outside:
        return None
    nearest = min(outside, key=lambda one: _distance(quoted, one))
    where = "after" if nearest.start >= quoted.end else "before"
    return (
        nearest.actor,
        f"words of saying {where}",
        ((nearest.sayer.start, nearest.sayer.end), nearest.verb),
        nearest.sentence,
    )


def _distance(quoted: Quoted, one: Attribution) -> int:
    # words of saying after a quotation mostly belong to it, those before may belong to another
    return (one.start - quoted.end) if one.start >= quoted.end else quoted.start - one.end + 1


def _goes_on(before: Quoted, quoted: Quoted, spoken: Spoken | None, place: int) -> Spoken | None:
    """Return the speaker of the quotation before, where this one continues it after the words of saying.

    `place` is the number of the sentence in which it begins.
    """
    if spoken is None:
        return None
    speaker, _, said, said_in = spoken
    if before.is_open and quoted.paragraph == before.paragraph + 1:
        return speaker, "quotation goes on in the next paragraph", said, said_in
    is_next = before.paragraph == quoted.paragraph and said[0][0] >= before.end and place == said_in + 1
    return (speaker, "quotation goes on after the words of saying", said, place) if is_next else None


def _announced(
    sentences: Sequence[Sentence], place: int, by_sentence: dict[int, list[Attribution]]
) -> Spoken | None:
    """Return who is announced by the sentence before, which ends in a colon."""
    if place < 1 or not sentences[place].is_quoted_whole or not by_sentence[place - 1]:
        return None
    if not sentences[place - 1].shown.endswith(":"):
        return None
    one = by_sentence[place - 1][-1]
    return one.actor, "words of saying before", ((one.sayer.start, one.sayer.end), one.verb), one.sentence


def _is_quotation(words: str, quoted: Quoted, found: Spoken | None) -> bool:
    count = len(words.split())
    if any("\u3040" <= character <= "\u9fff" for character in words[:20]):
        count = len(words) // 3
    if count >= LEAST_WORDS:
        return found is not None or not _is_title(words)
    if found is None or not words:
        return False
    gap = min(abs(edge - side) for span in found[2] for edge in span for side in (quoted.start, quoted.end))
    return gap <= _BESIDE


def _is_title(words: str) -> bool:
    """Return whether words look like the title of a work: capitals throughout, and no stop."""
    long = [word for word in words.split() if len(word) > 3]
    return not words.endswith((".", ",", "!", "?", "…")) and all(word[0].isupper() for word in long)


def _suggestion(text: str, quoted: Quoted, words: str, found: Spoken | None) -> Suggestion:
    start, end = quoted.inside
    first_word = start + len(text[start:end]) - len(text[start:end].lstrip())
    marks = ((quoted.start, start), *(() if quoted.is_open else ((end, quoted.end),)))
    said: tuple[Span, ...] = ()
    if found is None:
        rule, speaker = "quotation marks", ""
        reason = tr("These words stand in quotation marks; the text beside them does not say whose they are.")
    else:
        speaker, rule, said, _ = found
        quotes = "”, “".join(text[first:last] for first, last in sorted(said))
        reason = tr(
            "These words stand in quotation marks, and “{said}” says that they are {speaker}’s.",
            said=quotes,
            speaker=speaker,
        )
    return Suggestion(
        kind="quotation",
        rule=rule,
        start=first_word,
        end=first_word + len(words),
        quote=words,
        triggers=tuple(sorted((*marks, *said))),
        reason=reason,
        values={"speaker": speaker, "words": words},
    )
