"""Entries of bibliographies, each as a CSL item, become readings without a text of their own."""

import re
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import Any

from briefbook.domain.csl_variables import ARTICLES, DATES, NAMES, OLD_NAMES, VARIABLES
from briefbook.domain.dates import is_date
from briefbook.domain.person_names import in_parts, names_in, written
from briefbook.domain.reading import Bundle, Detail, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.paths import paths_beside
from briefbook.readers.dates import iso_date
from briefbook.readers.encoding import normalise, trim_blank_lines
from briefbook.translation import grouped, tr

MOST_ENTRIES = 20_000
LONGEST = 20_000
"""Characters of one value that are kept."""

LANGUAGES = {
    **dict.fromkeys(("english", "eng", "american", "usenglish", "british", "ukenglish", "anglais"), "en"),
    **dict.fromkeys(("german", "ngerman", "deu", "ger", "deutsch", "allemand"), "de"),
    **dict.fromkeys(("french", "francais", "français", "fre", "fra"), "fr"),
    **dict.fromkeys(("spanish", "spa", "español", "espagnol"), "es"),
    **dict.fromkeys(("italian", "ita", "italiano"), "it"),
    **dict.fromkeys(("portuguese", "por", "português"), "pt"),
    **dict.fromkeys(("russian", "rus", "русский"), "ru"),
    **dict.fromkeys(("chinese", "chi", "zho", "中文"), "zh"),
    **dict.fromkeys(("japanese", "jpn", "日本語"), "ja"),
    **dict.fromkeys(("korean", "kor", "한국어"), "ko"),
    **dict.fromkeys(("arabic", "ara", "العربية"), "ar"),
    **dict.fromkeys(("dutch", "nld", "dut", "nederlands"), "nl"),
    **dict.fromkeys(("ukrainian", "ukr"), "uk"),
}

_TAG = re.compile(r"</?[a-zA-Z][\w:.-]*(?:\s[^<>]{0,200})?/?>")
_LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?")


def bundle(name: str, readings: Sequence[Reading], refusals: Sequence[str], kind: str) -> Bundle:
    """Return what a bibliography holds, or raise `BriefbookError` for one without an entry."""
    if not readings:
        told = tr(
            "“{name}” holds no entries of {kind}; export it again and import that.", name=name, kind=kind
        )
        if refusals:
            told = tr("{sentence} {reason}", sentence=told, reason=refusals[0])
        raise BriefbookError(told)
    return Bundle(filename=name, readings=tuple(readings), refusals=tuple(refusals))


def check_count(name: str, number: int) -> None:
    """Raise `BriefbookError` for more entries than are read from one file."""
    if number > MOST_ENTRIES:
        raise BriefbookError(
            tr(
                "“{name}” has {number} entries; Briefbook reads up to {most}: export it in parts.",
                name=name,
                number=grouped(number),
                most=grouped(MOST_ENTRIES),
            )
        )


def reading_of_item(
    item: Mapping[str, Any],
    name: str,
    number: int,
    original: str,
    tags: Iterable[str] = (),
    attached: Iterable[str] = (),
) -> Reading:
    """Return the reading of a CSL item, the `number`th entry of a file; wrong shapes are left out."""
    found = _variables(item)
    authors = _names(item.get("author"))
    is_article = found.get("type", "") in ARTICLES
    publishers = ("container-title", "publisher") if is_article else ("publisher",)
    publisher = next((found.pop(variable) for variable in publishers if found.get(variable)), "")
    issued = found.pop("issued", "")
    published = issued.partition("/")[0]
    language = language_tag(found.get("language", ""))
    if published != issued or not is_date(published):
        found.update({"issued": issued} if issued else {})
    if language:
        found.pop("language", None)
    if (author := written(authors)) and names_in(author) != authors:
        found["author"] = in_parts(authors)
    else:
        found.pop("author", None)
    address = found.pop("URL") if re.match("https?://", found.get("URL", "")) else ""
    details = {
        "title": found.pop("title", "") or found.pop("title-short", ""),
        "author": author,
        "publisher": publisher,
        "published": published if is_date(published) else "",
        "language": language,
        "address": address,
    }
    keywords = re.split(r"\s*[;,\n]\s*", found.pop("keyword", ""))
    return Reading(
        filename=f"{name}, entry {number}",
        kind="reference",
        original=original.encode("utf-8", "replace"),
        text=trim_blank_lines(found.pop("abstract", "")),
        details={detail: Detail(value, "bibliography") for detail, value in details.items() if value},
        bibliography=found,
        tags=tuple(dict.fromkeys(filter(None, map(one_line, (*tags, *keywords))))),
        beside=paths_beside(attached),
    )


def one_line(text: str) -> str:
    """Return a value without markup, on one line."""
    return " ".join(_plain(text).split())


def language_tag(text: str) -> str:
    """Return the BCP 47 tag of a language's name or code; nothing for one that is not known."""
    text = text.strip()
    if known := LANGUAGES.get(text.lower()):
        return known
    if not (parts := _LANGUAGE_TAG.fullmatch(text)):
        return ""
    language, script, region = parts.groups()
    code = language.lower() if len(language) == 2 else ""
    return (
        "-".join(filter(None, (code, script and script.title(), region and region.upper()))) if code else ""
    )


def date_of(value: Any) -> str:
    """Return a CSL date as ISO 8601, a range with `/`; else the words that it is given in."""
    if isinstance(value, list):
        value = value[0] if value and isinstance(value[0], Mapping) else {"date-parts": value}
    if isinstance(value, int | str):
        value = {"raw": str(value)}
    if not isinstance(value, Mapping):
        return ""
    parts = value.get("date-parts")
    days = [_day(part) for part in parts[:2]] if isinstance(parts, list) else []
    if days and all(days):
        return "/".join(days)
    words = next((str(value[key]) for key in ("raw", "literal", "string") if value.get(key)), "")
    return date_words(words)


def date_words(words: str) -> str:
    """Return a date in words or figures as ISO 8601 where it is certain, a range with `/`; else the words."""
    words = re.sub(r"(?<=\d\d\d\d)(?:-\d\d)?-00(?:-00)?\b", _without_noughts, " ".join(words.split()))
    begin, divider, end = (part.strip() for part in words.partition("/"))
    if divider and is_date(begin) and is_date(end):
        return words
    return words if is_date(words) else iso_date(words) or words


def _variables(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the CSL variables of an item as texts; an institution's name keeps its braces."""
    found = {}
    for key, value in item.items():
        variable = OLD_NAMES.get(key, key)
        if variable == "id":
            variable = "citation-key"
        if variable not in VARIABLES or (variable in found and key != variable):
            continue
        if variable in NAMES:
            text = in_parts(_names(value))
        elif variable in DATES:
            text = one_line(date_of(value))
        elif isinstance(value, list):
            text = "; ".join(_plain(part) for part in value if isinstance(part, str))
        else:
            text = _plain(value) if isinstance(value, str | int | float) else ""
        text = text.strip() if variable in ("abstract", "note", "annote") else one_line(text)
        if text:
            found[variable] = text if variable == "abstract" else text[:LONGEST]
    return found


def _names(value: Any) -> list[dict[str, str]]:
    """Return the names of a name variable, each with its particles in the family name."""
    names = []
    for name in value if isinstance(value, list) else [value]:
        if isinstance(name, str):
            names += names_in(one_line(name))
            continue
        if not isinstance(name, Mapping):
            continue
        parts = {part: one_line(text) for part, text in name.items() if isinstance(text, str)}
        particles = (parts.get("dropping-particle"), parts.get("non-dropping-particle"), parts.get("family"))
        family = " ".join(filter(None, particles)).replace("' ", "'").replace("’ ", "’")
        kept = {"family": family, "given": parts.get("given", ""), "suffix": parts.get("suffix", "")}
        kept = {part: text for part, text in kept.items() if text}
        if parts.get("literal") or len(kept) == 1:
            kept = {"literal": parts.get("literal") or next(iter(kept.values()))}
        if kept:
            names.append(kept)
    return names


def _day(part: Any) -> str:
    """Return a year, month and day as far as they make a date; a nought ends it."""
    found = ""
    for number in part[:3] if isinstance(part, list) else []:
        if not (isinstance(number, int) or (isinstance(number, str) and number.isdecimal())) or not int(
            number
        ):
            break
        longer = f"{found}-{int(number):02}" if found else f"{int(number):04}"
        if not is_date(longer):
            break
        found = longer
    return found


def _without_noughts(match: re.Match[str]) -> str:
    return match[0].removesuffix("-00").removesuffix("-00")


def _plain(value: object) -> str:
    text = str(value)
    if "<" in text:
        text = _TAG.sub("", text)
    return normalise(unescape(text) if "&" in text else text)
