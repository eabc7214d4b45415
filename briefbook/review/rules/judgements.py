"""Judgements: likelihood apart from confidence, and possibility never said bare."""

import re
from collections.abc import Iterator
from typing import Final

from briefbook.domain.contents import Contents
from briefbook.review.finding import Finding, found
from briefbook.review.rules.scales import is_ours, terms_in
from briefbook.review.rules.texts import Text, excerpt
from briefbook.translation import tr, tr_noop

_CONFIDENCE = re.compile(
    r"\b(?:(?:very\s+)?(?:low|moderate|medium|high)|great|little|full)(?:[\s-]+to[\s-]+(?:moderate|medium|high))?"
    r"[\s-]+confidence\b|\b(?:are|am|is)\s+(?:\w+ly\s+|very\s+|quite\s+)?confident\b|\bconfidence\s+(?:is|in\s+this|level)\b|\bconfidence:\s*(?:low|moderate|high)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w-])(?:(?P<may>may)(?!\s+(?:only|wish|want|like|ask|recall|note|assume|\d))|(?P<could>could|might)"
    r"|(?P<possible>possibl[ey]|possibility))(?![\w-])",
)
_FACT_OF_ABILITY = re.compile(r"\A\s+(?:not\b|neither\b|never\b|have\s+\w+(?:ed|en)\b)")
_AS_POSSIBLE = re.compile(
    r"\b(?:as\s+[\w\s]{1,30}|(?:where|when|if|wherever|whenever|made|make|makes|making|best|soonest|earliest|widest"
    r"|fullest|all|not|what\s+is|was|then|realistic|it)\s+(?:ever\s+)?)\Z",
    re.IGNORECASE,
)
_PERMITTED = re.compile(
    r"\A\s+(?:not\s+)?(?:be\s+(?:used|shared|disclosed|released|copied|quoted|published|extended|renewed|amended|called)"
    r"\b.*\b(?:only|without|with|unless|until|by\s+agreement|under)\b|\w+\s+(?:only|without|unless|until|under\s+(?:article"
    r"|section|the))\b|call\b|neither\b|refuse\b)",
    re.IGNORECASE,
)
_PERMITS = re.compile(
    r"\b(?:allow\w*|permit\w*|entitle\w*|authori[sz]\w*|either\s+side"
    r"|either\s+party|neither\s+side|you|anybody|anyone|nobody|the\s+parties|delegations)\b[^.]{0,30}\Z",
    re.IGNORECASE,
)
_MIGHT = re.compile(
    r"\b(?:the|a|its|their|our|his|her|military|naval|economic|financial|and)\s+\Z", re.IGNORECASE
)

_BOTH: Final = tr_noop("{text} says “{likelihood}” and “{confidence}” in one sentence.")


def judgements(text: Text) -> Iterator[Finding]:
    """Yield where a text mixes likelihood and confidence, and where a judgement says a bare “may”."""
    prose = text.prose
    own = prose.own
    for unit, sentences in prose.sentences:
        if unit.kind in ("quote", "note") or unit.is_header:
            continue
        for start, end in sentences:
            terms = terms_in(own, start, end)
            sure = _CONFIDENCE.search(own, start, end)
            if terms and sure:
                at, to = min(terms[0][0], sure.start()), max(terms[0][1], sure.end())
                word = prose.text[slice(*terms[0])]
                sentence = tr(_BOTH, text=text.called, likelihood=word, confidence=sure.group())
                what = " ".join(prose.text[start:end].split())
                yield text.found("likelihood with confidence", at, to, sentence, what=what)
            if not terms and not text.is_spoken and is_ours(text, start, end):
                yield from _bare(text, start, end)


def claims_with_both(contents: Contents) -> Iterator[Finding]:
    """Yield the claims that say in one sentence how likely something is and how sure we are."""
    for claim in contents.claims:
        sure = _CONFIDENCE.search(claim.statement) if "onfiden" in claim.statement else None
        terms = terms_in(claim.statement, 0, len(claim.statement)) if sure else []
        if terms and sure:
            word = claim.statement[slice(*terms[0])]
            sentence = tr(_BOTH, text=claim.label, likelihood=word, confidence=sure.group())
            yield found(
                "likelihood with confidence", "claim", claim.id, claim.label, sentence, what=claim.statement
            )


def _bare(text: Text, start: int, end: int) -> Iterator[Finding]:
    own = text.prose.own
    for match in _BARE.finditer(own, start, end):
        before, after = own[start : match.start()], own[match.end() : end]
        if match["possible"]:
            is_bare = not _AS_POSSIBLE.search(before) and not after.startswith(" to ")
        elif match["may"]:
            is_bare = not _PERMITTED.match(after) and not _PERMITS.search(before)
        else:
            is_noun = match.group() == "might" and (_MIGHT.search(before) or after.startswith(" of "))
            is_bare = not is_noun and not _FACT_OF_ABILITY.match(after)
        if is_bare:
            what = " ".join(text.words[start:end].split())
            sentence = tr(
                "{text} says “{word}”, but not how likely it is: “{words}”.",
                text=text.called,
                word=match.group(),
                words=excerpt(what),
            )
            yield text.found("bare possibility", *match.span(), sentence, what=what)
            return
