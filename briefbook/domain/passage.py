"""Passages: the parts of a source that matter."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source
from briefbook.domain.text_map import TextMap
from briefbook.errors import BriefbookError
from briefbook.translation import tr

COLOURS = {1: "yellow", 2: "blue", 3: "violet", 4: "green"}
"""The highlighter colours; the number is the key that marks with it."""

CONTEXT = 32
"""Code points of text kept before and after a quote (Web Annotation, TextQuoteSelector)."""


@dataclass(frozen=True, kw_only=True)
class Passage(Record):
    """A highlighted stretch of a source's text, in code points, `end` not included."""

    source_id: str
    number: int
    """What citations call it: 4 in `[@kim-2025#4]`; never used again in the same source."""
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    note: str = ""
    colour: int = 1
    version: int = 1
    """The version of the source in whose text it is marked."""
    credibility: str = ""
    """A grade of `domain.grading.CREDIBILITY`, `1` to `6`, or empty."""
    speaker_id: str | None = None
    """The actor whose words these are, where the source only retells them."""
    page: str = ""
    """What the page that it begins on is called, where its source has pages."""


def highlight(
    source: Source,
    text: str,
    start: int,
    end: int,
    *,
    number: int,
    note: str = "",
    colour: int = 1,
    set_aside: Iterable[SetAside] = (),
    text_map: TextMap | None = None,
) -> Passage:
    """Return the passage of `source` between two offsets of its text, trimmed of white space."""
    quote = text[start:end]
    start += len(quote) - len(quote.lstrip())
    quote = quote.strip()
    end = start + len(quote)
    if not quote:
        raise BriefbookError(tr("Select some text to highlight."))
    if any(part.start < end and start < part.end and not part.brought_back for part in set_aside):
        raise BriefbookError(
            tr(
                "This selection runs over text that was set aside; bring it back first, or mark each "
                "side of it."
            )
        )
    return Passage(
        source_id=source.id,
        number=number,
        start=start,
        end=end,
        quote=quote,
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        note=note,
        colour=colour,
        version=source.version,
        page=text_map.label_at(start) if text_map else "",
    )
