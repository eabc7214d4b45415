"""Acronyms that are used before they are spelled out, in the order in which a memo is read."""

import re
from collections.abc import Iterator, Sequence

from briefbook.review.finding import Finding
from briefbook.review.rules.prose import Prose
from briefbook.review.rules.texts import Text
from briefbook.review.rules.units import Span
from briefbook.translation import tr

KNOWN = frozenset(
    {
        *(
            "US",
            "USA",
            "UK",
            "EU",
            "UN",
            "UNO",
            "NATO",
            "ONU",
            "UE",
            "OTAN",
            "GDP",
            "VIP",
            "HIV",
            "AIDS",
            "DNA",
        ),
        *("AI", "IT", "TV", "PC", "USB", "GPS", "SMS", "PDF", "ID", "CV", "PS", "NB", "OK", "AD", "BC"),
        *("AM", "PM", "UTC", "GMT", "CET", "CEST", "BST", "EST"),
    }
)
"""What every reader of a brief knows."""

_WRITTEN_LARGE = frozenset(
    {
        *("NOT", "AND", "OR", "NO", "ONLY", "MUST", "ALL", "YES", "THE", "IF", "BUT", "NONE", "NEVER", "DO"),
        *("FOR", "TO", "FROM", "BY", "ON", "IN", "OF", "AT", "AS", "IS", "WE", "BE", "END", "NEW", "NOTE"),
        *("RE", "CC", "BCC", "TBC", "TBD", "BLUF", "DRAFT", "URGENT", "SENT", "MR", "MRS", "MS", "DR"),
        *("TLP", "RED", "AMBER", "GREEN", "CLEAR", "WHITE", "STRICT", "SECRET", "TOP", "COSMIC"),
        *("USD", "EUR", "GBP", "CHF", "JPY", "KRW", "CNY", "CAD", "AUD", "INR"),
        *("KW", "MW", "GW", "TW", "KWH", "MWH", "GWH", "TWH", "KM", "KG", "MM", "CM", "HA", "GB", "MB"),
    }
)
"""What stands in capitals for another reason: emphasis, the form of a memo, markings, currencies, units."""

_ACRONYM = re.compile(r"(?<![\w.&/@#-])(?P<name>[A-Z][A-Z]{1,5})(?P<plural>s)?(?![\w&]|\.[A-Z])")
_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
_LARGE_BESIDE = re.compile(r"\b[A-Z]{2,}[:,]?\s+\Z")
_LARGE_AFTER = re.compile(r"\A[:,]?\s+[A-Z]{4,}\b")
_SPELLED_AFTER = re.compile(r"\A\s*\((?:the\s+)?[^\W\d_][\w’'-]*[\s-][^()]*\)")
_SPELLED_BEFORE = re.compile(r"[^\W\d_]{2,}[^()]*\((?:the\s+|hereafter\s+|or\s+)?[“\"‘]?\Z")
_CLOSES = re.compile(r"\A[”\"’]?\s*[,;)]")
_ABBREVIATION = re.compile(r"(?m)^ {0,3}\*\[([^\]\n]+)\]:")


def unexplained_acronyms(texts: Sequence[Text]) -> Iterator[Finding]:
    """Yield the first use of each acronym that no text before it has spelled out; texts in reading order."""
    explained = {name.strip() for text in texts for name in _ABBREVIATION.findall(text.words)} | KNOWN
    first: dict[str, tuple[Text, Span]] = {}
    later: dict[str, Text] = {}
    for text in texts:
        for name, span, is_explained in acronyms_of(text):
            if name in explained:
                continue
            if is_explained:
                if name in first:
                    later.setdefault(name, text)
                explained.add(name)
            elif name not in first:
                first[name] = text, span
    for name, (text, span) in first.items():
        if name not in later:
            sentence = tr("{text} uses “{name}”, which is not spelled out.", text=text.called, name=name)
        elif later[name] is text:
            sentence = tr(
                "{text} uses “{name}” before it is spelled out, further down.", text=text.called, name=name
            )
        else:
            sentence = tr(
                "{text} uses “{name}” before it is spelled out, in {other}.",
                text=text.called,
                name=name,
                other=later[name].called,
            )
        yield text.found("unexplained acronym", *span, sentence, what=name)


def acronyms_of(text: Text) -> Iterator[tuple[str, Span, bool]]:
    """Yield each use of an acronym in a text, its place, and whether it is spelled out there."""
    prose = text.prose
    own = _with_names(prose)
    for match in _ACRONYM.finditer(own):
        name = match["name"]
        if name in _WRITTEN_LARGE or _ROMAN.fullmatch(name):
            continue
        before, after = (
            own[max(0, match.start() - 120) : match.start()],
            own[match.end() : match.end() + 120],
        )
        is_explained = bool(
            (_SPELLED_BEFORE.search(before) and _CLOSES.match(after)) or _SPELLED_AFTER.match(after)
        )
        if not is_explained and (
            _is_shouted(before, after) or (after.startswith("-") and after[1:2].isdigit())
        ):
            continue
        yield name, match.span(), is_explained


def _with_names(prose: Prose) -> str:
    """Return our own words, and the acronyms that stand alone between quotation marks."""
    own = prose.own
    for quoted in prose.quotations:
        start, end = quoted.inside
        if _ACRONYM.fullmatch(prose.shown, start, end):
            own = own[: quoted.start] + prose.shown[quoted.start : quoted.end] + own[quoted.end :]
    return own


def _is_shouted(before: str, after: str) -> bool:
    """Return whether the words around are in capitals too."""
    large = _LARGE_BESIDE.search(before[-20:])
    return bool((large and large.group().strip(" :,") not in KNOWN) or _LARGE_AFTER.match(after))
