"""How filters of the library are said in words, and what there is to filter by."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from briefbook.domain.date_words import in_words
from briefbook.domain.grading import RELIABILITY
from briefbook.domain.source import KINDS, Source
from briefbook.translation import tr, tr_noop
from briefbook.ui.sources.query import Filter

FIELDS: Final = {
    "kind": tr_noop("Kind"),
    "publisher": tr_noop("Publisher"),
    "author": tr_noop("Author"),
    "language": tr_noop("Language"),
    "grade": tr_noop("Grade"),
}
"""What can be chosen among the values that the book has; dates, tags and collections are apart."""

_LANGUAGES: Final = {
    "ar": tr_noop("Arabic"),
    "cs": tr_noop("Czech"),
    "da": tr_noop("Danish"),
    "de": tr_noop("German"),
    "el": tr_noop("Greek"),
    "en": tr_noop("English"),
    "es": tr_noop("Spanish"),
    "fa": tr_noop("Persian"),
    "fi": tr_noop("Finnish"),
    "fr": tr_noop("French"),
    "he": tr_noop("Hebrew"),
    "hi": tr_noop("Hindi"),
    "hu": tr_noop("Hungarian"),
    "id": tr_noop("Indonesian"),
    "it": tr_noop("Italian"),
    "ja": tr_noop("Japanese"),
    "ko": tr_noop("Korean"),
    "nl": tr_noop("Dutch"),
    "no": tr_noop("Norwegian"),
    "pl": tr_noop("Polish"),
    "pt": tr_noop("Portuguese"),
    "ro": tr_noop("Romanian"),
    "ru": tr_noop("Russian"),
    "sv": tr_noop("Swedish"),
    "th": tr_noop("Thai"),
    "tr": tr_noop("Turkish"),
    "uk": tr_noop("Ukrainian"),
    "ur": tr_noop("Urdu"),
    "vi": tr_noop("Vietnamese"),
    "zh": tr_noop("Chinese"),
}

_CHIPS: Final = {
    "collection": tr_noop("collection: {words}"),
    "tag": tr_noop("tag: {words}"),
    "kind": tr_noop("kind: {words}"),
    "publisher": tr_noop("publisher: {words}"),
    "author": tr_noop("author: {words}"),
    "published": tr_noop("published: {words}"),
    "language": tr_noop("language: {words}"),
    "grade": tr_noop("grade: {words}"),
}


def chip_words(one: Filter) -> str:
    """Return what a chip says, such as `kind: PDF` or `published: 2025-10–2025-11`."""
    value = _span(one.value) if one.name == "published" else value_words(one.name, one.value)
    return tr(_CHIPS[one.name], words=value)


def value_words(name: str, value: str) -> str:
    """Return the words for a value of a filter."""
    if name == "kind":
        kind = value.casefold()
        return tr(KINDS[kind]) if kind in KINDS else value
    if name == "language":
        language = value.split("-")[0].casefold()
        return tr(_LANGUAGES[language]) if language in _LANGUAGES else value
    if name == "grade":
        grade = value.upper()
        return f"{grade} {tr(RELIABILITY[grade])}" if grade in RELIABILITY else value
    return value


def counts(sources: Iterable[Source]) -> dict[str, Counter[str]]:
    """Return how many sources have each value of `FIELDS`; those that have none are not counted."""
    found: dict[str, Counter[str]] = {name: Counter() for name in FIELDS}
    for source in sources:
        found["kind"][source.kind] += 1
        found["publisher"][source.publisher] += 1
        found["language"][source.language.split("-")[0]] += 1
        found["grade"][source.reliability] += 1
        found["author"].update({name.strip() for name in source.author.split(";")})
    for counted in found.values():
        del counted[""]
    return found


def _span(value: str) -> str:
    start, dots, end = value.partition("..")
    if not dots:
        return in_words(value)
    if not start:
        return tr("until {date}", date=in_words(end))
    return f"{start}–{end}" if end else tr("since {date}", date=in_words(start))
