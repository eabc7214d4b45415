"""Details that can be read in the text itself, or in the file's name."""

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import PurePath

from briefbook.domain.reading import Detail, Span
from briefbook.readers.cleaning import headline_of
from briefbook.readers.dates import iso_date
from briefbook.readers.languages import language_of
from briefbook.readers.lines import Line, shown_lines

TITLE_LENGTH = 80
READ_LINES = 400
HEAD_LINES = 8
"""Among how many lines from the start a byline and a date are looked for."""

_BYLINE = re.compile(
    r"(?:Written )?[Bb][Yy]:?\s+(?P<author>(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+"
    r"(?:(?:,\s+|,?\s+and\s+)(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+){0,4})"
    r"(?:\s*[|,·•–—-]\s*.{0,60})?"
)
_DATE_LABEL = re.compile(
    r"^(?:first published|published|posted|updated|date|last updated)(?: on| at)?\s*:?\s*", re.I
)
_DATE_REST = re.compile(
    r"[\s,|·•–—-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*)?(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?[\s.]*",
    re.I,
)
_WRITTEN_DATE = re.compile(
    r"(?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}"
    r"|\d{4}-\d\d-\d\d|\d{4}年\d{1,2}月\d{1,2}日)"
)
_DATELINE = re.compile(
    rf"[A-Z][A-Z .,’'-]{{2,40}},?\s+(?P<date>{_WRITTEN_DATE.pattern})\s*(?:\([^)]*\)\s*)?[–—-]"
)
_SENTENCE = re.compile(r".{25,}?[^\W\d_]{4}[.!?。！？](?=[\"”’)]*(?:\s+[\"“‘(]?[^\W\d_a-z]|$))", re.S)
_NUMBERED = re.compile(r"[0-9a-f]{6,}|\d{3,}", re.I)


def details_in_text(text: str, spans: Sequence[Span], filename: str) -> dict[str, Detail]:
    """Return title, byline, date and language as far as the shown text, or at last the name, gives them."""
    lines = list(islice(shown_lines(text, spans, ()), READ_LINES))
    details = {}
    if title := _title(lines):
        details["title"] = Detail(title, "text")
    elif title := title_of_name(filename):
        details["title"] = Detail(title, "name")
    if author := _author(lines[:HEAD_LINES]):
        details["author"] = Detail(author, "text")
    if published := _published(lines[:HEAD_LINES]):
        details["published"] = Detail(published, "text")
    if language := language_of("\n".join(line.text for line in lines)):
        details["language"] = Detail(language, "text")
    return details


def title_of_name(filename: str) -> str:
    """Return a file's name as a title where it is made of words."""
    name = re.sub(r"[\s_]+|(?<=\w)-(?=\w)", " ", PurePath(filename).stem).strip()
    words = re.findall(r"[^\W\d_]{2,}", name)
    looks_written = len(words) >= 2 or (words and len(words[0]) >= 3 and words[0] == name)
    return name if looks_written and not _NUMBERED.search(name) else ""


def shortened(sentence: str) -> str:
    """Return a title of at most 80 characters, cut after a word."""
    if len(sentence) <= TITLE_LENGTH:
        return sentence
    cut = sentence[: TITLE_LENGTH - 1]
    if " " in cut[TITLE_LENGTH // 2 :]:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" ,;:–—-") + "…"


def _title(lines: Sequence[Line]) -> str:
    """Return the headline, or the first sentence cut short."""
    if not lines or len(re.findall(r"[^\W\d_]", lines[0].text[:200])) < 3:
        return ""
    first = lines[0]
    if len(lines) > 1 and (headline := headline_of(first)):
        return headline
    words = first.text
    for line in lines[1:4]:
        if not (first.is_continuation and line.is_continuation) or len(words) > TITLE_LENGTH:
            break
        words += " " + line.text
    sentence = _SENTENCE.match(words[:400])
    return shortened((sentence[0] if sentence else words).rstrip("。.") if len(words) > 12 else words)


def _author(lines: Sequence[Line]) -> str:
    for line in lines:
        if line.words <= 25 and (byline := _BYLINE.fullmatch(line.text)):
            return byline["author"]
    return ""


def _published(lines: Sequence[Line]) -> str:
    """Return the date that stands alone on a line or in the dateline."""
    for line in lines:
        rest = _DATE_LABEL.sub("", line.text)
        if (written := _WRITTEN_DATE.match(rest)) and _DATE_REST.fullmatch(rest[written.end() :]):
            return iso_date(written[0])
        if dateline := _DATELINE.match(line.text):
            return iso_date(dateline["date"])
    return ""
