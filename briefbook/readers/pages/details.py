"""Details that a page's own metadata gives: meta elements, OpenGraph, JSON-LD, the title element."""

import json
import logging
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from briefbook.domain.reading import Detail
from briefbook.readers.dates import iso_date
from briefbook.readers.encoding import normalise
from briefbook.readers.pages.bylines import authors_in_bylines, published_outside_metadata
from briefbook.readers.pages.offline import open_no_socket

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

PUBLISHED_NAMES = (
    *(
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
    ),
    *(
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "citation_publication_date",
    ),
    *("citation_date", "pubdate", "publish-date", "publish_date", "publication_date", "article.published"),
    *("originalpublicationdate", "date"),
)
"""Names of meta elements that give the date of publication, the surest first."""

PUBLISHER_NAMES = ("publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")

_NO_PUBLISHER = re.compile(r"https?:|^www\.|copyright|©|^@|[<>{}]", re.I)
_LONGEST = {"title": 400, "author": 200, "publisher": 120}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def details_of_page(tree: "HtmlElement") -> dict[str, Detail]:
    """Return what a parsed page says of itself, each with the origin `file`."""
    metadata = _metadata(tree)
    metas = _metas(tree)
    publisher = _publisher(tree, metas)
    title = _without_publisher(str(getattr(metadata, "title", None) or ""), publisher)
    address = _address(tree)
    found = {
        "title": title,
        "author": getattr(metadata, "author", None) or _authors_in_json(tree) or authors_in_bylines(tree),
        "publisher": "" if publisher == title else publisher,
        "published": _published(tree, metas) or published_outside_metadata(tree, address),
        "language": _language(tree),
        "address": address,
    }
    details = {}
    for name, value in found.items():
        words = re.sub(r"\s+", " ", normalise(str(value or ""))).strip()
        if words and len(words) <= _LONGEST.get(name, 2000) and any(map(str.isalnum, words)):
            details[name] = Detail(words, "file")
    if "author" in details and _is_no_person(details["author"].value, publisher):
        del details["author"]
    return details


def _metadata(tree: "HtmlElement") -> Any:
    open_no_socket()
    from trafilatura.metadata import examine_meta, extract_title

    try:
        # Not `extract_metadata`, which guesses: authors from class names, a date from any number.
        metadata = examine_meta(tree)
        metadata.title = metadata.title or extract_title(tree)
        return metadata
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError) as error:
        log.info("No metadata: %r", error)
        return None


def _metas(tree: "HtmlElement") -> dict[str, str]:
    """Return the content of each meta element by its name in lower case, the first of each."""
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            if key := element.get(attribute, "").strip().lower():
                metas.setdefault(key, re.sub(r"\s+", " ", element.get("content", "")).strip())
    return metas


def _publisher(tree: "HtmlElement", metas: Mapping[str, str]) -> str:
    """Return the first name of a publisher that is neither an address nor a notice."""
    candidates = [metas.get("og:site_name", ""), *_publishers_in_json(tree)]
    candidates += [metas.get(name, "") for name in PUBLISHER_NAMES]
    return next((name for name in candidates if name and not _NO_PUBLISHER.search(name)), "")


def _publishers_in_json(tree: "HtmlElement") -> Iterator[str]:
    for described in _json_objects(tree):
        yield from _names(described.get("publisher"))


def _authors_in_json(tree: "HtmlElement") -> str:
    """Return the authors of the first described work that has a headline, as trafilatura joins names."""
    for described in _json_objects(tree):
        if "headline" in described and (names := _names(described.get("author"))):
            return "; ".join(dict.fromkeys(names))
    return ""


def _names(value: Any) -> list[str]:
    """Return the names in a value of JSON-LD: a name, an object with one, or a list of these."""
    values = value if isinstance(value, list) else [value]
    names = [each.get("name") if isinstance(each, dict) else each for each in values]
    return [name.strip() for name in names if isinstance(name, str) and name.strip()]


def _without_publisher(title: str, publisher: str) -> str:
    """Return a title without the name of its publisher after a dash or bar."""
    if not publisher:
        return title
    ending = re.search(rf"\s+[|–—·-]\s+{re.escape(publisher)}$", title, re.I)
    return title[: ending.start()] if ending and ending.start() else title


def _published(tree: "HtmlElement", metas: Mapping[str, str]) -> str:
    candidates = [metas[name] for name in PUBLISHED_NAMES[:3] if name in metas]
    candidates += [str(described.get("datePublished", "")) for described in _json_objects(tree)]
    candidates += [metas[name] for name in PUBLISHED_NAMES[3:] if name in metas]
    candidates += [
        element.get("datetime") or element.get("content") or ""
        for element in tree.iter("time", "span", "abbr")
        if "pubdate" in element.attrib or element.get("itemprop") == "datePublished"
    ]
    return next(filter(None, map(iso_date, candidates)), "")


def _json_objects(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, outer ones first."""
    for script in tree.iter("script"):
        if script.get("type", "").lower() != "application/ld+json":
            continue
        try:
            stack = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(reversed(value))
            elif isinstance(value, dict):
                yield value
                stack.extend(reversed([inner for inner in value.values() if isinstance(inner, dict | list)]))


def _language(tree: "HtmlElement") -> str:
    root = tree.getroottree().getroot()
    written = (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or root.get("xml:lang")
        or ""
    )
    for element in tree.iter("meta"):
        if not written and element.get("http-equiv", "").lower() == "content-language":
            written = element.get("content", "")
        if not written and element.get("property", "").lower() == "og:locale":
            written = element.get("content", "")
    if not _LANGUAGE.fullmatch(written.strip()):
        return ""
    language, *rest = written.strip().replace("_", "-").split("-")
    parts = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part for part in rest]
    return "-".join((language.lower(), *parts))


def _address(tree: "HtmlElement") -> str:
    candidates = [
        element.get("href", "")
        for element in tree.iter("link")
        if "canonical" in element.get("rel", "").lower().split()
    ]
    candidates += [
        element.get("content", "")
        for element in tree.iter("meta")
        if "og:url" in (element.get("property", "").lower(), element.get("name", "").lower())
    ]
    return next((address.strip() for address in candidates if _is_web_address(address.strip())), "")


def base_of(tree: "HtmlElement", address: str) -> str:
    """Return the address that a page's links start from: its `base` element's, or its own."""
    written = next((element.get("href", "").strip() for element in tree.iter("base")), "")
    try:
        base = urljoin(address, written)
    except ValueError:
        return address
    return base if _is_web_address(base) else address


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not re.search(r"\s", address)


def _is_no_person(author: str, publisher: str) -> bool:
    """Return whether an author is an address, a handle, the publisher, or a word such as `admin`."""
    if re.search(r"https?:|www\.|@|\.com\b|[{}<>]", author):
        return True
    return author.lower() in ("admin", "administrator", "editor", "submitted", "staff", publisher.lower())
