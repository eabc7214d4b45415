"""Hedges and words of fact: which status the words of a sentence give it, and which words those are."""

import re
from collections.abc import Iterator, Sequence

from briefbook.review.suggestions.attributions import Attribution
from briefbook.review.suggestions.lexicon import OPINION, words
from briefbook.review.suggestions.prose import Sentence
from briefbook.review.suggestions.status_cues import CUES
from briefbook.review.suggestions.suggestion import Span, Suggestion
from briefbook.translation import tr, tr_noop

_OFFICIAL = words(
    "announced announces announce stated declared disclosed described reiterated said says told confirmed "
    "announcing emphasize emphasized emphasizes emphasise reiterate stressed welcomed warned underscored"
)
_OFFICES = words(
    "government administration ministry department official officials minister ministers president "
    "secretary spokesman spokeswoman spokesperson commission committee authorities police army military "
    "council parliament court agency bureau embassy navy pentagon kremlin house chancellor mayor governor "
    "senate congress prosecutors treasury"
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|we|my|our|you|your|us|me|We|My|Our|You|Your|I[’'](?:m|d|ll|ve)|[Ww]e[’']\w+|[Yy]ou[’']\w+)\b"
)
_IGNORED = re.compile(
    r"\b(?:so (?:that )?(?:\w+ ){0,3}(?:could|might|may)"
    r"|(?:what|who|whom) (?:\w+ ){0,3}(?:intends to|plans to|should)"
    r"|(?:see|asks?|asked|know|wonder\w*) (?:if|whether) (?:\w+ ){1,3}(?:could|might|may|should)"
    r"|as (?:they|it|he|she|we) (?:should or )?could)\Z"
)
"""A purpose (“so that they could land”) or a question inside a sentence says nothing about it."""

_FACTS = frozenset(("withdrawn", "superseded", "disputed", "confirmed"))
_DENIED = re.compile(r"(?:\b(?:not|never|nor|no|neither|without)|n[’']t)(?: yet)? (?:\w+ )?\Z")
_FRAGMENT = re.compile(r"[(\[]?(?:\d+|[ivx]+|[a-z])[)\]]\s")
"""The number of a point in a law or a list, which states nothing by itself."""

_SAYS = {
    "confirmed": tr_noop("“{words}” says that this is confirmed."),
    "official": tr_noop("“{words}” says that this comes from an office."),
    "reported": tr_noop("“{words}” says that this is second-hand."),
    "under discussion": tr_noop("“{words}” says that this is not decided."),
    "proposed": tr_noop("“{words}” says that this is what somebody wants done."),
    "expected": tr_noop("“{words}” says that this lies ahead."),
    "analysis": tr_noop("“{words}” says that this is a judgement."),
    "disputed": tr_noop("“{words}” says that somebody contests this."),
    "superseded": tr_noop("“{words}” says that this no longer holds."),
    "withdrawn": tr_noop("“{words}” says that this was taken back."),
}


def suggestions(
    text: str, sentences: Sequence[Sentence], attributions: Sequence[Attribution]
) -> Iterator[Suggestion]:
    """Yield at most one suggestion of a status for each sentence that states something."""
    by_sentence: dict[int, list[Attribution]] = {}
    for one in attributions:
        by_sentence.setdefault(one.sentence, []).append(one)
    for number, sentence in enumerate(sentences):
        if not sentence.is_statement or sentence.is_quoted_whole or _FIRST_PERSON.search(sentence.shown):
            continue
        if _FRAGMENT.match(sentence.shown):
            continue
        found = _status(sentence, by_sentence.get(number, ()))
        if found is None:
            continue
        status, rule, (start, end) = found
        yield Suggestion(
            kind="status",
            rule=rule,
            start=sentence.start,
            end=sentence.end,
            quote=text[sentence.start : sentence.end],
            triggers=((start, end),),
            reason=tr(_SAYS[status], words=text[start:end]),
            values={"status": status},
        )


def _status(sentence: Sentence, attributions: Sequence[Attribution]) -> tuple[str, str, Span] | None:
    for cue in CUES:
        match = cue.pattern.search(sentence.lower)
        if match is None:
            continue
        if cue.status in _FACTS and _DENIED.search(sentence.lower, max(0, match.start() - 24), match.start()):
            continue
        # “Should it fail, …” is a condition, and May is a month
        if match.group() == "should" and sentence.shown[match.start()] == "S":
            continue
        if match.group() == "may" and match.start() and sentence.shown[match.start()] == "M":
            continue
        if _IGNORED.search(sentence.lower, max(0, match.start() - 40), match.end()):
            continue
        if cue.status == "analysis" and (official := _official(sentence, attributions)):
            return official
        start = sentence.start + match.start()
        return cue.status, cue.rule, (start, start + len(match.group().rstrip()))
    return _official(sentence, attributions) or _opinion(attributions)


def _official(sentence: Sentence, attributions: Sequence[Attribution]) -> tuple[str, str, Span] | None:
    """Return the status of what an office says, or who holds one; an unnamed official is one too."""
    for one in attributions:
        said = {*one.sayer.actor.casefold().replace("’s", "").split()}
        before = sentence.lower[
            max(0, one.sayer.start - sentence.start - 24) : one.sayer.start - sentence.start
        ]
        said.update(before.split()[-1:])
        if not _OFFICES.isdisjoint(said) and (one.word in _OFFICIAL or one.rule == "according to"):
            return "official", "an office says so", one.verb
    return None


def _opinion(attributions: Sequence[Attribution]) -> tuple[str, str, Span] | None:
    for one in attributions:
        if one.word in OPINION:
            return "analysis", "verb of judging", one.verb
    return None
