"""Refuses markup that would stop a parser, before one sees it."""

import re

from briefbook.errors import BriefbookError
from briefbook.translation import grouped, tr

LONGEST_TAG = 64 * 1024
LONG_TAG = 1024
MOST_ATTRIBUTES = 300
DEEPEST = 5_000
MOST_ELEMENTS = 150_000

_QUOTED = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")
_TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:_-]*")
_DATA_URL = re.compile(r"data:[\w.+/-]{0,80}(?:;[\w=.+-]{1,80}){0,4},[\w+/=%.~-]*", re.I)
_LONG_DATA_ATTRIBUTE = re.compile(r"""(data-(?<=\sdata-)[\w-]{1,80}=)(?:"[^"]{2048,}"|'[^']{2048,}')""")
_UNNESTED = frozenset(
    (
        *(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
        ),
        *(
            "wbr",
            "p",
            "li",
            "dt",
            "dd",
            "option",
            "optgroup",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
        ),
    )
)
"""Elements without an end tag, or whose end tag may be left out."""
_RAW_TEXT = frozenset(("script", "style", "textarea", "title", "xmp", "noembed"))


def without_embedded_data(markup: str) -> str:
    """Return markup without what saved pages carry along: files in `data:` addresses, long `data-` values."""
    if "data:" in markup or "DATA:" in markup:
        markup = _DATA_URL.sub("data:,", markup)
    return _LONG_DATA_ATTRIBUTE.sub(r'\1""', markup)


def check_markup(name: str, markup: str) -> int:
    """Return the number of elements.

    Raises `BriefbookError` for tags too long, elements too many, or nesting too deep.
    """
    depth = elements = place = 0
    lowered = markup.lower()
    unclosed: set[str] = set()
    while (place := markup.find("<", place)) >= 0:
        if markup.startswith("<!--", place):
            place = _after(lowered, "-->", place, unclosed)
            continue
        closes = markup.startswith("/", place + 1)
        found = _TAG_NAME.match(markup, place + 1 + closes)
        if not found:
            place += 1
            continue
        end = markup.find(">", found.end(), found.end() + LONGEST_TAG)
        if end < 0:
            if len(markup) - place > LONGEST_TAG:
                raise BriefbookError(
                    tr(
                        "“{name}” has a tag of more than {most} KB, so it cannot be read.",
                        name=name,
                        most=LONGEST_TAG // 1024,
                    )
                )
            return elements
        if end - place > LONG_TAG and _attributes(markup[found.end() : end]) > MOST_ATTRIBUTES:
            raise BriefbookError(
                tr(
                    "“{name}” has a tag with more than {most} attributes, so it cannot be read.",
                    name=name,
                    most=MOST_ATTRIBUTES,
                )
            )
        tag = found[0].lower()
        place = end + 1
        if closes:
            depth -= tag not in _UNNESTED and depth > 0
            continue
        elements += 1
        depth += tag not in _UNNESTED and markup[end - 1] != "/"
        if elements > MOST_ELEMENTS:
            raise BriefbookError(
                tr(
                    "“{name}” has more than {most} elements, too many to read as one page.",
                    name=name,
                    most=grouped(MOST_ELEMENTS),
                )
            )
        if depth > DEEPEST:
            raise refused_depth(name)
        if tag in _RAW_TEXT:
            place = _after(lowered, f"</{tag}", place, unclosed, skip=False)
    return elements


def _attributes(inside: str) -> int:
    """Return how many attributes a tag has, of which parsers compare each with each."""
    return len(_QUOTED.sub("", inside).split())


def refused_depth(name: str) -> BriefbookError:
    """Return the error for a page nested too deeply."""
    return BriefbookError(tr("“{name}” has elements nested too deeply to be read.", name=name))


def _after(lowered: str, mark: str, place: int, unclosed: set[str], *, skip: bool = True) -> int:
    """Return the place of the next `mark`, or behind it to `skip` it; without one, of what follows.

    Marks once looked for in vain are remembered, so that many openings cost no more than one.
    """
    end = -1 if mark in unclosed else lowered.find(mark, place)
    if end < 0:
        unclosed.add(mark)
        return place + (4 if skip else 0)
    return end + (len(mark) if skip else 0)
