"""Words of likelihood: where judgements say them, and whether they are all of one scale."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from briefbook.domain.claim import FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.domain.kinds import NAMES
from briefbook.domain.likelihood import OWN, SCALES, scale_called
from briefbook.domain.scenario import Scenario
from briefbook.review.finding import Finding, found
from briefbook.review.rules.texts import Text
from briefbook.review.rules.units import Span
from briefbook.translation import tr

PHIA = frozenset({"phia"})

_SCALES_OF: dict[str, frozenset[str]] = {}
for _scale in SCALES:
    for _term in _scale.terms:
        for _word in (_term.word, *_term.others):
            _SCALES_OF[_word] = _SCALES_OF.get(_word, frozenset()) | {_scale.name}

_TERM = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(
        re.escape(word).replace(r"\ ", r"\s+")
        for word in sorted(_SCALES_OF, key=len, reverse=True)
        if word != "remote"
    )
    + r"|remote(?=\s+(?:possibility|likelihood)\b|\s*[.;,)]))(?![\w-])",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:more|less|most|least|as|equally|how|so|too)\s+\Z", re.IGNORECASE)
_NO_TERM_AFTER = re.compile(r"\s+(?:cause|culprits?)\b", re.IGNORECASE)
_WE_JUDGE = re.compile(
    r"\b(?:we|our|officials|analysts|the\s+embassy|posts?)\s+(?:\w+ly\s+)?(?:assess|judge|estimate|expect|believe|anticipate)"
    r"(?:ment|ments)?s?\b"
    r"|\b(?:we|our)\s+(?:judge?ment|assessment|view)s?\b|\b(?:in|on)\s+our\s+(?:view|judge?ment|assessment)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:say|said|argue|warn|told|claim|report|write|wrote|expect|believe|hold|think|suggest|note|predict)s?(?:ed)?\b"
    r"|\baccording\s+to\b|\bin\s+(?:his|her|their)\s+view\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\?\W*\Z")


_LIKELY_TO = re.compile(r"\s+(?:to|that)\b", re.IGNORECASE)
_WILL = re.compile(r"\bwill\s+\Z", re.IGNORECASE)


@dataclass(frozen=True)
class _Use:
    """A word of likelihood, where it stands, and the scales that it can be of."""

    word: str
    scales: frozenset[str]
    text: Text | None = None
    at: Span = (0, 0)
    judged: Claim | Scenario | None = None
    """What bears it as its likelihood, rather than saying it in a text."""


def terms_in(own: str, start: int, end: int) -> list[Span]:
    """Return where the words of likelihood of a sentence are; comparisons are none."""
    return [
        match.span()
        for match in _TERM.finditer(own, start, end)
        if not _NO_TERM_AFTER.match(own, match.end())
        and (" " in match.group() or not _COMPARED.search(own, max(0, match.start() - 12), match.start()))
    ]


def is_ours(text: Text, start: int, end: int) -> bool:
    """Return whether a sentence is a judgement of ours: no question, and not what a cited source says."""
    prose = text.prose
    if _WE_JUDGE.search(prose.own, start, end):
        return True
    is_told = prose.cites(start, end) and _SAYS.search(prose.own, start, end)
    return text.judges and not is_told and not _ASKS.search(prose.own[max(start, end - 12) : end])


def mixed_scales(contents: Contents, texts: Sequence[Text], *, in_english: bool) -> list[Finding]:
    """Return the words of likelihood that are not of the scale that most judgements of the book keep to."""
    uses = [*(_in_texts(texts) if in_english else ()), *_judged(contents)]
    if not any(use.scales == PHIA for use in uses):
        # its “likely or probable” excuses nobody from one row of ICD 203 who says no other word of it
        uses = [replace(use, scales=use.scales - PHIA) for use in uses]
    if not uses or frozenset.intersection(*(use.scales for use in uses)):
        return []
    counted = Counter(name for use in uses for name in use.scales)
    chosen = max((scale.name for scale in SCALES), key=lambda name: counted[name])
    usual = Counter(use.word for use in uses if chosen in use.scales).most_common(1)[0][0]
    return [_mixed(use, chosen, usual) for use in uses if chosen not in use.scales]


def _in_texts(texts: Sequence[Text]) -> Iterator[_Use]:
    for text in texts:
        prose = text.prose
        for unit, sentences in prose.sentences if _TERM.search(prose.own) else ():
            if unit.kind in ("quote", "note") or text.is_spoken:
                continue
            for start, end in sentences:
                is_judgement = is_ours(text, start, end)
                for at, to in terms_in(prose.own, start, end):
                    if is_judgement or _is_said_of_what_comes(text, start, at, to, end):
                        word = " ".join(prose.text[at:to].casefold().split())
                        yield _Use(word, _SCALES_OF[word], text, (at, to))


def _is_said_of_what_comes(text: Text, start: int, at: int, to: int, end: int) -> bool:
    """Return whether a word of likelihood makes a judgement of a sentence, as “is likely to” does."""
    prose = text.prose
    if prose.cites(start, end) and _SAYS.search(prose.own, start, end):
        return False
    return bool(_LIKELY_TO.match(prose.own, to, end) or _WILL.search(prose.own, start, at))


def _judged(contents: Contents) -> Iterator[_Use]:
    held: Iterator[Claim | Scenario] = (one for one in contents.claims if one.status not in FALLEN)
    for one in chain(held, contents.scenarios):
        if one.likelihood and one.scale not in ("", OWN):
            yield _Use(one.likelihood, frozenset({one.scale}), judged=one)


def _mixed(use: _Use, chosen: str, usual: str) -> Finding:
    its = listed([tr(scale_called(name).words) for name in sorted(use.scales)])
    where = use.text.called if use.text else use.judged.label if use.judged else ""
    sentence = tr(
        "{text} says “{word}” ({scale}), while the book’s other judgements use words such as “{usual}” "
        "({other}).",
        text=where,
        word=use.word,
        scale=its,
        usual=usual,
        other=tr(scale_called(chosen).words),
    )
    if use.text:
        what = f"{use.word} {usual}"
        return use.text.found("mixed likelihood", *use.at, sentence, what=what)
    assert use.judged is not None
    about = (NAMES[type(use.judged)], use.judged.id, use.judged.label)
    return found("mixed likelihood", *about, sentence, what=use.word)
