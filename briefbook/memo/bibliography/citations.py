"""Sources cited in the usual styles, as plain text."""

import json
import logging
import re
import threading
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from briefbook.domain.citation_styles import Style
from briefbook.domain.csl_variables import DATES
from briefbook.domain.person_names import one_written
from briefbook.domain.source import Source
from briefbook.memo.bibliography.csl import Item, csl_item
from briefbook.memo.bibliography.short_form import short_form
from briefbook.memo.bibliography.styles import locale_of, style

_log = logging.getLogger(__name__)
_KEY = "source"
_one_at_a_time = threading.Lock()  # a style of citeproc remembers what it is about
_NOT_CITED = frozenset(
    ("keyword", "note", "citation-key", "annote", "abstract", "call-number", "source", "license")
)
_NOT_IN_LISTS = ("personal_communication",)
"""Types that styles cite in notes only; a list of sources still has them, in the words of the note."""


def citation(source: Source, style_name: Style, language: str = "en") -> str:
    """Return a source cited in a style, in the words of a language; never nothing."""
    item = csl_item(source)
    if style_name == "short":
        return short_form(item, language)
    written = json.dumps(_cited(item, style_name), ensure_ascii=False, sort_keys=True)
    return _formatted(written, style_name, locale_of(language)) or short_form(item, language)


def bibliography(sources: Iterable[Source], style_name: Style, language: str = "en") -> list[str]:
    """Return sources cited in a style, in the order of its lists: by author, then by title (APA: by date)."""
    ordered = sorted(sources, key=lambda source: _order(csl_item(source), style_name))
    return [citation(source, style_name, language) for source in ordered]


def _cited(item: Item, style_name: Style) -> Item:
    """Return an item without what a citation should not say, or would say twice."""
    cited = {name: value for name, value in item.items() if name not in _NOT_CITED}
    cited["id"] = _KEY
    authors = [one_written(name).casefold() for name in item.get("author", ())]
    repeated = ["container-title"] if item["type"] == "webpage" else []
    repeated += ["publisher"] if style_name == "apa" else []
    for name in repeated:
        if cited.get(name, "").casefold() in authors:
            del cited[name]
    if not any(name in cited for name in ("title", "author", "container-title")):
        cited["title"] = item["id"]
    if authors:
        shaped = _with_capitals if style_name == "apa" else _as_it_is_said
        cited["author"] = [shaped(name) for name in item["author"]]
    # a title of an unknown language keeps the capitals that it has
    cited["language"] = str(item.get("language", "und"))
    if not re.match(
        r"us\b|u\.s\.|united states", item.get("jurisdiction", "us" if "authority" in item else ""), re.I
    ):
        # the styles take the number of any act for one of the United States’ Public Laws
        cited.pop("number" if item["type"] == "legislation" else "", None)
    if "event-title" in cited:
        cited["event"] = cited.pop("event-title")
    for date in DATES.intersection(cited):
        if days := _understood(cited.pop(date)):
            cited[date] = {"date-parts": days}
    if "issued" in cited:
        # further days are wanted for what bears no date of its own
        cited.pop("accessed", None)
        cited.pop("event-date", None)
    elif "URL" not in cited:
        cited.pop("accessed", None)
    return cited


def _understood(date: Item) -> list[list[int]]:
    """Return the days of a date that citeproc can write: a range of months or years, not of days."""
    if "literal" in date:
        year = re.search(r"\b1\d{3}\b|\b20\d\d\b", date["literal"])
        return [[int(year[0])]] if year else []
    days: list[list[int]] = date["date-parts"]
    if len(days) == 1 or max(map(len, days)) < 3:
        return days
    months = [day[:2] for day in days]
    return months[:1] if months[0] == months[1] else months


def _as_it_is_said(name: dict[str, str]) -> dict[str, str]:
    """Return a name that is said with the family first, such as Xi Jinping, so that it stays so."""
    spoken = one_written(name)
    is_family_first = name.get("family", "") and name.get("given") and spoken.startswith(f"{name['family']} ")
    return {"literal": spoken} if is_family_first else name


def _with_capitals(name: dict[str, str]) -> dict[str, str]:
    """Return a name with capitals behind hyphens, as citeproc shortens Jean-Luc, but spoils Min-jun."""
    if "given" not in name:
        return name
    given = re.sub(r"(?<=\w-)[^\W\d_]", lambda match: match[0].upper(), name["given"])
    return {**name, "given": given}


@lru_cache(maxsize=4096)
def _formatted(written: str, style_name: Style, locale: str) -> str:
    """Return an item of CSL-JSON in a style, or nothing where the style has nothing to say."""
    item = json.loads(written)
    is_listed = style_name != "chicago-note" and item["type"] not in _NOT_IN_LISTS
    try:
        text = _made(item, style_name, locale, "bibliography") if is_listed else ""
        if not text.strip():
            text = re.sub(r"^\((.*)\)$", r"\1.", _made(item, style_name, locale, "citation"))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, AssertionError):
        _log.warning("citeproc could not format a %s in %s", item["type"], style_name, exc_info=True)
        return ""
    return _tidied(_said_once(text, item), style_name, locale)


def _made(item: Item, style_name: Style, locale: str, part: str) -> str:
    """Return what citeproc makes of an item, cited or in a bibliography."""
    from citeproc import VARIABLES, Citation, CitationItem, CitationStylesBibliography
    from citeproc.source.json import CiteProcJSON

    known = {name: value for name, value in item.items() if name.replace("-", "_") in VARIABLES}
    shaped = style(style_name, locale, part, item["type"], frozenset(known))
    source = CiteProcJSON([{**known, "id": _KEY, "type": item["type"]}])
    made = CitationStylesBibliography(shaped, source, shaped.root.formatter)
    cited = Citation([CitationItem(_KEY)])
    with _one_at_a_time:
        made.register(cited)
        if part == "citation":
            return str(made.cite(cited, _ignored))
        return "".join(str(entry) for entry in made.bibliography()[:1])


def _ignored(item: Any) -> None:
    """Do nothing about an item that is not there; citeproc asks for a function."""


def _said_once(text: str, item: Item) -> str:
    """Return a citation of a source without an author with what stands in its place there only."""
    if "author" in item:
        return text
    site = str(item.get("container-title", ""))
    if site and text.startswith(f"{site}. ") and text.count(f" {site}. ") == 1:
        text = text.replace(f" {site}. ", " ")
    return re.sub(r"^(.+?)([.?!]?) (\([^()]*\)\.) \1[.?!]?(?= |$)", r"\1\2 \3", text)


def _tidied(text: str, style_name: Style, locale: str) -> str:
    """Return the text of a citation, with what citeproc leaves undone."""
    text = re.sub(r"<[^<>]{1,40}>", "", text)
    text = re.sub(r",? (?:and|&) et al\.", " et al.", text)
    text = " ".join(text.split())
    if locale == "en-US":
        text = re.sub(r"([”’]+)([.,])(?![.\w])", r"\2\1", text)
        text = re.sub(r"([.?!,])([.,])([”’])", r"\1\3", text)
    if style_name == "apa":
        text = re.sub(r"(?<=[(, ])(?:eds?|trans)\.(?=[);])", lambda match: match[0].capitalize(), text)
        text = text.replace(" (Publication) [", " [")
    return re.sub(r"([.?!])\.(?=$| )", r"\1", text)


def _order(item: Item, style_name: Style) -> tuple[str, ...]:
    names = [
        f"{name.get('family', '')} {name.get('given', '')}"
        for name in item.get("author", ())
        if "family" in name
    ]
    first = item.get("author", [{}])[0]
    author = first.get("literal", "") if "literal" in first else " ".join(names)
    date = json.dumps(item.get("issued", {}).get("date-parts", []))
    title = item.get("title", "") or item["id"]
    rest = (date, title) if style_name == "apa" else (title, date)
    return tuple(map(_sortable, (author or title, *rest)))


def _sortable(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return re.sub(r"^(?:the|an?) |[^\w\s]", "", plain)
