"""Figures that nothing is cited for: quantities, shares and money, but no dates and no numbers of things."""

import re
from collections.abc import Callable, Iterator, Sequence

from briefbook.review.finding import Finding
from briefbook.review.rules.prose import Prose
from briefbook.review.rules.texts import Text, excerpt
from briefbook.review.rules.units import Span, Unit
from briefbook.translation import tr

_MONTH = (
    r"(?:jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|f[ée]vrier|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juin|juni"
    r"|july?|juillet|juli|aug(?:ust)?|août|sep(?:t|tember|tembre)?|oct(?:ober|obre)?|okt(?:ober)?|nov(?:ember|embre)?"
    r"|dec(?:ember)?|d[ée]cembre|dez(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|\.)?"
_DATES = re.compile(
    rf"\d{{4}}-\d\d(?:-\d\d)?(?!\d)|\+\d[\d\s()-]{{6,20}}\d|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b"
    rf"|\b(?:{_DAY}\s*(?:[-–,]|and|or|to|au|bis|et|und)\s*){{0,6}}{_DAY}\s+(?:of\s+|de\s+)?{_MONTH}(?:\s+(?:de\s+)?\d{{4}})?"
    rf"|\b{_MONTH}\s+{_DAY}(?:\s*(?:[-–]|and|or|to)\s*{_DAY}){{0,6}}\b(?:,?\s+\d{{4}})?|\b{_MONTH}\s+\d{{4}}"
    r"|\d+\s*[年月日号時时分]|(?<![\d.,])\d{1,2}[:h]\d\d\b|(?<![\d.,])\d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m\b"
    r"|\b(?:in|since|until|by|from|of|to|and|the|year|anno)\s+1[0-8]\d\d\b"
    r"|\b(?:19|20|21)(?!00\s[a-z]{3,}s\b)\d\d(?:[-–/]\d{2,4})?(?:s\b|(?=[^\w%]|\Z))"
    r"(?!\s*(?:%|per\s?cent|million|billion|[$€£¥]))",
    re.IGNORECASE,
)
_AMOUNT = r"\d{1,3}(?:[,.\u2009\u202f\u00a0’' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_SPELLED = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|(?:a |one )?hundred|half a)"
)
_MAGNITUDE = r"(?:thousand|million|billion|trillion|bn|mn|millions?|milliards?|Millionen|Milliarden)\b"
_SURE = re.compile(
    rf"(?:{_AMOUNT})\s?(?:percentage\s+points?|%|‰|per\s?cent\b|percent\b|pour\s?cent|prozent|por\s+ciento)"
    rf"|(?:[$€£¥₩₽₹]|\b(?:USD|EUR|GBP|CHF|JPY|KRW|CNY|CAD|AUD|INR)\b)\s?(?:{_AMOUNT})(?:\s?{_MAGNITUDE})?"
    rf"|(?:{_AMOUNT})\s?(?:{_MAGNITUDE}\s?)?"
    r"(?:[€£¥₩]|(?:USD|EUR|GBP|CHF|JPY|KRW|CNY|CAD|AUD|dollars?|euros?|pounds|yuan|yen|won)\b)"
    rf"|(?:{_AMOUNT})\s?{_MAGNITUDE}"
    rf"|\b{_SPELLED}(?:[- ]{_SPELLED})?\s(?:thousand|million|billion|trillion|per\s?cent|percent)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?<![\w.,:/#§@+–-])(?P<value>{_AMOUNT})(?P<range>\s?[-–]\s?(?:{_AMOUNT}))?"
    r"(?:\s?(?:[kMGT]?Wh?|[kcm]?m[²³23]?|k?g|km/h|ha|GB|MB|°C?)\b|(?![\w/:]|\.\d))"
)
_NUMBERED = re.compile(
    r"(?:\b(?:articles?|(?:sub)?sections?|sect|paragraphs?|paras?|chapters?|annex(?:es)?|appendix|tables?|figures?|fig|pages?|pp?"
    r"|nos?|numbers?|items?|points?|steps?|tabs?|notes?|resolutions?|decrees?|protocols?|phases?|tiers?|groups?|rooms?"
    r"|options?|weeks?|days?|quarters?|rounds?|versions?|drafts?|levels?|parts?|rules?|directives?|regulations?|laws?"
    r"|acts?|lines?|gates?|routes?|flights?|goals?|targets?|pillars?|tracks?|priority|question|scenario|risk|issue)\.?"
    r"|[#№§]|n°)\s*(?:\d+\s*(?:,|and|or|to|[-–])\s*){0,6}\Z",
    re.IGNORECASE,
)
_COUNTS_ITSELF = re.compile(
    r"\s*(?:options?|points?|annex(?:es)?|pages?|sections?|questions?|recommendations?|parts?|words|lines|issues|asks)\b",
    re.IGNORECASE,
)
_HINT = re.compile(r"\d|\b(?:million|thousand|billion|trillion|per\s?cent|percent)\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_SUM = re.compile(r"\W*(?:sub)?(?:total|sum)\b", re.IGNORECASE)
_NAMED = re.compile(r"(?:\w[\w’'.-]*\s+[A-Z][\w’'-]*|\b[A-Z]{2,}[\w-]*)\s\Z")
_NO_FACT = re.compile(
    r"\bwe\s+(?:recommend|propose|ask|suggest|advise|assess|judge|estimate)\b|\brecommend(?:ed|s)?\s+that\b"
    r"|\A\W*that\s+you\b|\b(?:should|must)\b|\byou\s+(?:may\s+wish|could|can)\b|\?\W*\Z",
    re.IGNORECASE,
)


def cited_figures(texts: Sequence[Text]) -> frozenset[str]:
    """Return the figures that the texts of a book give with a citation."""
    return frozenset(figure for text in texts for figure in _cited_figures(text.prose))


def uncited_figures(
    text: Text, cited: Callable[[], frozenset[str]], *, in_english: bool
) -> Iterator[Finding]:
    """Yield the sentences of a text with a figure that cite nothing.

    A summary, or words for somebody to say, may repeat what is `cited` elsewhere in the book.
    """
    if text.asks or not _HINT.search(text.words):
        return
    prose = text.prose
    for unit, sentences in prose.sentences:
        if unit.is_header or unit.kind == "note":
            continue
        for start, end in sentences:
            if prose.is_borne_out(unit, start, end) or not _states(prose, unit, start, end, in_english):
                continue
            figures = figures_in(prose.own, start, end)
            shown = [prose.text[at:to] for at, to in figures]
            is_repeated = (text.summarises or text.is_spoken) and {_plain(one) for one in shown} <= cited()
            if not figures or is_repeated:
                continue
            sentence = _sentence(text, shown, excerpt(prose.text[start:end]))
            yield text.found(
                "uncited figure", *figures[0], sentence, what=" ".join(prose.text[start:end].split())
            )


def _sentence(text: Text, figures: Sequence[str], words: str) -> str:
    figure, more = excerpt(figures[0]), len(figures) - 1
    if more:
        return tr(
            "{text} gives “{figure}” and %n more without a citation: “{words}”.",
            "",
            more,
            text=text.called,
            figure=figure,
            words=words,
        )
    return tr(
        "{text} gives “{figure}” without a citation: “{words}”.", text=text.called, figure=figure, words=words
    )


def _states(prose: Prose, unit: Unit, start: int, end: int, in_english: bool) -> bool:
    """Return whether a sentence states something: it is no label, no sum of a table, and asks for nothing."""
    words = prose.own[start:end]
    if prose.is_label(start, end) or not _WORDS.search(words):
        return False
    return not ((unit.kind == "row" and _SUM.match(words)) or (in_english and _NO_FACT.search(words)))


def figures_in(own: str, start: int, end: int) -> list[Span]:
    """Return where the figures of a sentence are."""
    if not _HINT.search(own, start, end):
        return []
    words = _DATES.sub(_crossed_out, own[start:end])
    found = [match.span() for match in _SURE.finditer(words)]
    words = _SURE.sub(_crossed_out, words)
    found += [match.span() for match in _NUMBER.finditer(words) if _is_figure(words, match)]
    return sorted((start + at, start + to) for at, to in found)


def _crossed_out(match: re.Match[str]) -> str:
    return "\u00b7" * len(match.group())


def _is_figure(words: str, match: re.Match[str]) -> bool:
    before, after = words[max(0, match.start() - 60) : match.start()], words[match.end() : match.end() + 30]
    if (before.endswith("(") and after.startswith(")")) or (after.startswith(")") and "(" not in before):
        return False  # (1) the number of a point
    return not (_NUMBERED.search(before) or _COUNTS_ITSELF.match(after) or _NAMED.search(before))


def _cited_figures(prose: Prose) -> Iterator[str]:
    for unit, sentences in prose.sentences:
        for start, end in sentences:
            if prose.is_borne_out(unit, start, end):
                yield from (_plain(prose.shown[at:to]) for at, to in figures_in(prose.shown, start, end))


def _plain(figure: str) -> str:
    return re.sub(r"[\s\u2009\u202f\u00a0]+", " ", figure.casefold()).replace("percent", "per cent")
