"""Sentences that look like a commitment or a risk; a risk needs several different cues."""

import re
from collections.abc import Iterator, Sequence, Set

from briefbook.domain.counts import in_a_row
from briefbook.review.suggestions.prose import Sentence
from briefbook.review.suggestions.suggestion import Suggestion
from briefbook.translation import tr

_ARTICLE = r"(?:an?|the|its|their|his|her|this|all)"
_COMMITMENT = re.compile(
    "|".join(
        (
            r"\b(?:agreed|pledged|promised|vowed|undertook) (?:to|on|that|not)\b",
            r"\b(?:agrees|pledges|promises|vows|commits) (?:to|that|not)\b",
            r"\b(?:has|have|had|are|is|also|both|jointly) committed (?:to|itself|themselves)\b",
            r"\b(?:signed|signs|signing|ratified|concluded) (?:an?|the|its|their) (?:[\w-]+ ){0,4}?"
            r"(?:agreements?|treaty|deal|pact|memorandum|accord|contract|protocol)\b",
            r"\bpostponed\b|\bpostponement of\b|\bsuspension of\b",
            rf"\b(?:postpones?|suspend(?:ed|s)|paus(?:ed|es)) {_ARTICLE}\b",
            r"\b(?:place|put)(?:d|s)? (?:[\w-]+ ){0,4}?on hold\b",
            rf"\bextend(?:ed|s) {_ARTICLE} (?:[\w-]+ ){{0,3}}?"
            r"(?:truce|ceasefire|deadline|agreement|moratorium)\b",
            r"\b(?:extension|renewal|resumption) of (?:the|a)\b",
            r"\bresum(?:ed|es|e) (?:\w+ )?"
            r"(?:purchases|exports|imports|talks|aid|payments|deliveries|flights)\b",
            r"\bwill (?:also |now )?(?:purchase|buy|invest|contribute|provide|deliver|fund|send|supply|"
            r"withdraw|lift|remove|reduce|impose|pay|release|hand over|establish|host)\b",
            r"\bagreements? on (?=\w)|\bmemorandum of understanding\b",
        )
    )
)
_CONDITION = re.compile(
    r"\b(?:if|unless|should|could|may|might|would|whether|calls? for|called for|urge[ds]?|had agreed)\b"
)
_NOT_BEFORE = re.compile(r"\b(?:not|never|n[’']t|no|nobody|refused to)(?: yet)? (?:\w+ )?\Z")

_NAMED = 0
_MODAL = 1
_IF = 3
_WARNED = 4
_RISKS = tuple(
    re.compile("|".join(patterns))
    for patterns in (
        (
            r"\b(?:risks?|threats?|threaten(?:s|ed|ing)?|dangers?|dangerous|fragile|hazards?)\b",
            r"\b(?:vulnerab(?:le|ility|ilities)|volatile|instability)\b",
        ),
        (
            r"\b(?:could|may|might|can)\b(?! (?:be able|help|include|not)\b)",
            r"\bwould (?:likely|risk)\b|\bpos(?:es?|ing) (?:\w+ )?(?:risks?|threats?|dangers?)\b",
        ),
        (
            r"\b(?:escalat(?:es?|ion|ing)|reignite|disrupt(?:s|ed|ions?)?|collapse[sd]?|stall(?:s|ed)?)\b",
            r"\b(?:falter(?:s|ed)?|fail(?:s|ed|ure)?|retaliat(?:es?|ion)|shortages?|conflict)\b",
            r"\b(?:friction|shocks?|crisis|recession|outbreak|breakdown|unrest)\b",
        ),
        (r"\b(?:if|unless|in case)\b",),
        (
            r"\b(?:warn(?:s|ed|ing)?|cautioned|fears?|worr(?:y|ies|ied))\b",
            r"\bconcern(?:s|ed)? (?:that|about|over)\b",
        ),
        (
            r"\bremain(?:s|ed)? (?:unresolved|contested|unclear)\b|\b(?:unresolved|insufficient)\b",
            r"\b(?:lack of|depends? on|undermin(?:e|es|ed|ing)|jeopardi[sz](?:e|es|ed|ing))\b",
        ),
    )
)
_TITLE = 80
"""The most characters of a suggested title."""


def commitments(text: str, sentences: Sequence[Sentence]) -> Iterator[Suggestion]:
    """Yield a suggestion for each sentence in which somebody is bound to do something."""
    for sentence in sentences:
        shown = sentence.lower
        match = _COMMITMENT.search(shown) if sentence.is_statement else None
        if match is None or _CONDITION.search(shown, 0, match.end()):
            continue
        if _NOT_BEFORE.search(shown, max(0, match.start() - 24), match.start()):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        yield Suggestion(
            kind="commitment",
            rule="words of binding",
            start=sentence.start,
            end=sentence.end,
            quote=sentence.words,
            triggers=((start, end),),
            reason=tr(
                "“{words}” looks like something that somebody is bound to do.", words=text[start:end].strip()
            ),
            values={"what": sentence.words},
        )


def risks(text: str, sentences: Sequence[Sentence]) -> Iterator[Suggestion]:
    """Yield a suggestion for each sentence that has several different cues of a risk.

    One of them says that it may happen, and another names a danger or a failure.
    """
    for sentence in sentences:
        if not sentence.is_statement:
            continue
        cues = {number: match for number, cue in enumerate(_RISKS) if (match := cue.search(sentence.lower))}
        if not _is_risk(cues.keys()):
            continue
        places = sorted((sentence.start + one.start(), sentence.start + one.end()) for one in cues.values())
        said = in_a_row(tr("“{quote}”", quote=text[start:end]) for start, end in places)
        yield Suggestion(
            kind="risk",
            rule="several cues of a risk",
            start=sentence.start,
            end=sentence.end,
            quote=sentence.words,
            triggers=tuple(places),
            reason=tr("{words} together look like a risk.", words=said),
            values={"title": _title(sentence.words), "cues": str(len(cues))},
        )


def _is_risk(cues: Set[int]) -> bool:
    is_named = _NAMED in cues
    others = cues - {_MODAL, _IF}
    return (
        not cues.isdisjoint({_MODAL, _IF, _WARNED})
        and len(cues) >= 3 - is_named
        and len(others) >= 2 - (is_named or _WARNED in cues)
    )


def _title(words: str) -> str:
    """Return the beginning of a sentence, cut between words."""
    plain = words.rstrip(".")
    return plain if len(plain) <= _TITLE else f"{plain[:_TITLE].rsplit(' ', 1)[0].rstrip(',;:')}…"
