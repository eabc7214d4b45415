"""Author and date as a page's markup points them out beside the headline, where its metadata is silent."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefbook.readers.dates import iso_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE_CLASSES: Final = frozenset(
    (
        *("author", "authors", "byline", "byline-name", "author-name", "authorname", "article-author"),
        *("by-author", "post-author", "entry-author", "article-byline", "author_name", "writer", "fn"),
        *("byline__name", "byline__author", "author__name", "story-author", "contributor", "bylines"),
    )
)
_DATE_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|time-?stamp|published|publish(?:ed)?-?date|pub-?date|posted"
    r"|posted-?on|post-?date|entry-?date|article-?date|story-?date|date-?published|pubtime)(?:$|[\s_-])",
    re.I,
)
_BY: Final = re.compile(
    r"^(?:(?:written|posted|published|reported)\s+)?(?:by|von|par|por|di|door|av|af)\b[\s:]*", re.I
)
_NAME: Final = re.compile(
    r"(?:[^\W\d_a-z][\w.’'-]*\s+)(?:(?:[^\W\d_a-z][\w.’'-]*|da|de|del|della|den|der|di|dos|du|el|la|le|ten|van"
    r"|von|y|al|bin|ibn)\s+){0,3}[^\W\d_a-z][\w’'-]+\.?"
)
_NO_NAME: Final = re.compile(
    r"\b(?:news|staff|desk|media|press|editor(?:s|ial)?|writer|reporter|contribut\w+|correspondent|follow|posted"
    r"|more|team|guest|by|photo\w*|author|published|updated|letters|associated|reuters|post|daily|times|magazine"
    r"|january|february|march|april|june|july|august|september|october|november|december|us|redaktion)\b",
    re.I,
)
_PARTING: Final = re.compile(r"\s*(?:[,;|·•/–—\n]|\b(?:and|und|et|y|&)\b|&)\s*")
_DATE_LABEL: Final = re.compile(
    r"^(?:(?:first\s+)?published|posted|updated|date|created|on|le|am|el)?(?:\s+(?:on|at))?\s*[:|]?\s*", re.I
)
_ADDRESS_DATE: Final = re.compile(
    r"/((?:19|20)\d\d)(?:/(0?[1-9]|1[0-2])(?:/([0-2]?\d|3[01]))?(?=/)|[-_]?(0[1-9]|1[0-2])[-_/]?([0-2]\d|3[01])(?!\d))"
)
_LONGEST_BYLINE: Final = 160
_MOST_LOOKED_AT: Final = 20_000


def authors_in_bylines(tree: "HtmlElement") -> str:
    """Return the persons that the first byline names for sure, divided by `; `."""
    for element in islice(
        tree.iter("a", "span", "p", "div", "address", "li", "h3", "h4", "strong", "em", "cite"),
        _MOST_LOOKED_AT,
    ):
        classes = element.get("class", "").lower().split()
        if not (
            _BYLINE_CLASSES.intersection(classes)
            or "author" in element.get("rel", "").lower().split()
            or element.get("itemprop") == "author"
        ):
            continue
        if names := _names_in(_text_of(element)):
            return "; ".join(names)
    return ""


def date_beside_headline(tree: "HtmlElement") -> str:
    """Return the first date below the main heading that the markup calls one, as ISO 8601, or nothing."""
    return next(filter(None, map(iso_date, _written_dates(tree))), "")


def published_outside_metadata(tree: "HtmlElement", address: str) -> str:
    """Return the date in a page's address or beside its headline, the more precise where they agree."""
    in_address = date_in_address(address)
    if len(in_address) == len("2025-10-28"):
        return in_address
    beside = date_beside_headline(tree)
    return beside if beside.startswith(in_address) else in_address


def date_in_address(address: str) -> str:
    """Return the date that is part of a web address, as sites put it there, or nothing."""
    found = _ADDRESS_DATE.search(address)
    return iso_date("-".join(filter(None, found.groups()))) if found else ""


def _written_dates(tree: "HtmlElement") -> Iterator[str]:
    heading = next(tree.iter("h1"), None)
    is_below = heading is None
    for element in islice(
        tree.iter("h1", "time", "span", "p", "div", "li", "abbr", "em", "td", "small"), _MOST_LOOKED_AT
    ):
        is_below = is_below or element is heading
        if not is_below:
            continue
        if element.tag == "time" and (written := element.get("datetime", "")):
            yield written
        elif _DATE_CLASS.search(element.get("class", "") + " " + element.get("id", "")):
            yield element.get("title", "")
            yield _DATE_LABEL.sub("", _text_of(element))


def _text_of(element: "HtmlElement") -> str:
    """Return the words of a short element, or nothing for one that holds more than a line."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > _LONGEST_BYLINE:
            return ""
    return re.sub(r"\s+", " ", " ".join(pieces)).strip()


def _names_in(byline: str) -> list[str]:
    written = _BY.sub("", byline)
    names = []
    for part in _PARTING.split(written):
        if not _NAME.fullmatch(part) or _NO_NAME.search(part) or len(part) > 40:
            break
        names.append(part)
    return list(dict.fromkeys(names))
