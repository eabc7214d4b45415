"""Details of a PDF: those it gives of itself where they can be believed, and those in its text."""

import html
import re
from collections.abc import Mapping, Sequence

from briefbook.domain.reading import Detail, Span
from briefbook.readers.dates import iso_date
from briefbook.readers.details import details_in_text, shortened
from briefbook.readers.encoding import normalise
from briefbook.readers.pdf.paragraphs import Paragraph

LARGER = 1.12
"""How many times the body's type a title's is at least."""

_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|office)\b.*|untitled.*|document\d*|presentation\d*|"
    r"powerpoint presentation|slide \d+|no job name|print(?:ing)?|layout \d+|title|scan.*|doc\d+|"
    r".*\.(?:docx?|pdf|indd|qxd|pptx?|xlsx?|rtf|odt|tex|dvi|ps|html?|tif+|jpe?g|fm|cdr|ai)|"
    r"[\w./\\:-]*[\\/][\w./\\:-]*|\W*|[\d\W_]*)",
    re.I | re.S,
)
_NO_AUTHOR = re.compile(
    r"(?:admin\w*|user\w*|owner|author|unknown|default|anonymous|guest|root|microsoft.*|windows.*|hp|dell|"
    r"lenovo|acer|asus|pc|scan\w*|canon.*|xerox.*|adobe.*|.*\.(?:docx?|pdf|com)|test\w*|[\w.-]*\d[\w.-]*|"
    r"\S+@\S+|\W*|.{0,3})",
    re.I | re.S,
)
_NAME_OR_OFFICE = re.compile(r"[^\W\d_][\w.’' ,;&()–-]*\s[\w.’' ,;&()–-]*[\w.)]")
_RUNNING_DATE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? "
    r"(?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}\b"
)
_GENERIC = re.compile(
    r"(?:presidential documents|check against delivery|press release|proposed rules|rules and regulations|"
    r"notices|federal register|confidential|draft|embargoed\b.*|news release|title 3\W.*|the president)\W*",
    re.I,
)
"""What stands above titles in large type."""
_OPEN_END = re.compile(r"(?:\b(?:by|of|the|on|to|for|and|at|de|du|des)|[:,–—-])$", re.I)
_XMP_TITLE = re.compile(rb"<dc:title>.{0,200}?<rdf:li[^>]{0,80}>([^<]{1,400})</rdf:li>", re.S)
_WORD = re.compile(r"[^\W_]+")


def pdf_details(
    name: str,
    data: bytes,
    text: str,
    spans: Sequence[Span],
    paragraphs: Sequence[Paragraph],
    information: Mapping[str, str],
) -> dict[str, Detail]:
    """Return the details; a date of making is none of publication, so it is left out."""
    details = details_in_text(text, spans, name)
    if "published" not in details and (published := _running_date(text, spans)):
        details["published"] = Detail(published, "text")
    if (found := details.get("title")) and found.value.startswith("|"):
        details["title"] = Detail(" ".join(found.value.replace("|", " ").split()), found.origin)
    own = _own_title(data, information)
    if own and (not text or _is_borne_out(own, text)):
        details["title"] = Detail(own, "file")
    elif large := _largest(paragraphs, text):
        details["title"] = Detail(large, "text")
    author = _clean(information.get("Author", ""))
    if (
        author
        and _NAME_OR_OFFICE.fullmatch(author)
        and not _NO_AUTHOR.fullmatch(author)
        and len(author) <= 120
    ):
        details.setdefault("author", Detail(author, "file"))
    return details


def _own_title(data: bytes, information: Mapping[str, str]) -> str:
    title = _clean(information.get("Title", ""))
    if _is_title(title):
        return title
    if found := _XMP_TITLE.search(data):
        title = _clean(html.unescape(found[1].decode("utf-8", "replace")))
        if _is_title(title):
            return title
    return ""


def _is_title(title: str) -> bool:
    words = re.findall(r"[\u3040-\u9fff]{2}|[^\W\d_]{2,}", title)
    return (
        len(words) >= 2
        and (" " in title or not title.isascii())
        and len(title) <= 300
        and not _NO_TITLE.fullmatch(title)
    )


def _is_borne_out(title: str, text: str) -> bool:
    """Return whether the beginning of the text holds most words of a title, which may be an old file's."""
    words = _WORD.findall(title.casefold())
    seen = set(_WORD.findall(text[:6_000].casefold()))
    return sum(word in seen for word in words) >= 0.6 * len(words)


def _largest(paragraphs: Sequence[Paragraph], text: str) -> str:
    """Return what is set in the largest type on the first page with text, where it stands out."""
    first_page = [p for p in paragraphs if p.rows[0].page == paragraphs[0].rows[0].page and not p.table]
    if not first_page:
        return ""
    sizes = sorted(row.size for p in paragraphs for row in p.rows for _ in range(1 + len(row.text) // 20))
    body = sizes[len(sizes) // 2]
    largest = max(p.size for p in first_page)
    if largest < LARGER * body:
        return ""
    large = [p for p in first_page if p.size >= LARGER * body and not _GENERIC.fullmatch(p.text.strip())]
    if not large:
        return ""
    largest = max(p.size for p in large)
    first = next(place for place, p in enumerate(large) if p.size >= 0.97 * largest)
    title = _words(large[first], text)
    for paragraph in large[first + 1 :]:
        is_alike = paragraph.size >= 0.97 * largest
        if not is_alike and len(title.split()) > 3 and not _OPEN_END.search(title):
            break
        title += " " + _words(paragraph, text)
    title = " ".join(title.split())
    return shortened(title) if _is_title(title) and len(title) <= 300 else ""


def _words(paragraph: Paragraph, text: str) -> str:
    return text[paragraph.start : paragraph.end].lstrip("# ")


def _running_date(text: str, spans: Sequence[Span]) -> str:
    """Return the day that running heads give, as those of journals and gazettes do, where it is one."""
    days = {
        iso_date(found[0]) for span in spans for found in _RUNNING_DATE.finditer(text, span.start, span.end)
    } - {""}
    return days.pop() if len(days) == 1 else ""


def _clean(value: str) -> str:
    return " ".join(normalise(value).split())
