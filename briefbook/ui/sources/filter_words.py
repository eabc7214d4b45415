"""How filters of the library are said in words, and what there is to filter by."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from briefbook.domain.date_words import in_words
from briefbook.domain.grading import RELIABILITY
from briefbook.domain.source import KINDS, Source
from briefbook.ui.sources.query import Filter

FIELDS: Final = {
    "kind": "Kind",
    "publisher": "Publisher",
    "author": "Author",
    "language": "Language",
    "grade": "Grade",
}
"""What can be chosen among the values that the book has; dates, tags and collections are apart."""

_LANGUAGES: Final = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def chip_words(one: Filter) -> str:
    """Return what a chip says, such as `kind: PDF` or `published: 2025-10–2025-11`."""
    if one.name == "published":
        return f"published: {_span(one.value)}"
    return f"{one.name}: {value_words(one.name, one.value)}"


def value_words(name: str, value: str) -> str:
    """Return the words for a value of a filter."""
    if name == "kind":
        return KINDS.get(value.casefold(), value)
    if name == "language":
        return _LANGUAGES.get(value.split("-")[0].casefold(), value)
    if name == "grade":
        grade = value.upper()
        return f"{grade} {RELIABILITY[grade]}" if grade in RELIABILITY else value
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
        return f"until {in_words(end)}"
    return f"{start}–{end}" if end else f"since {in_words(start)}"
