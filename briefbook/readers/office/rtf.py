"""Rich Text Format."""

from typing import Final

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.office.composing import composed
from briefbook.readers.office.links import LinkMarks
from briefbook.readers.office.rtf_parsing import Parser, TooDeepError
from briefbook.translation import tr

MOST_WORDS: Final = 1_500_000
"""Of control words and groups in one file; more would take longer than there is."""
MOST_PARAGRAPHS: Final = 200_000
"""Of words that begin as those that end paragraphs and cells, or begin notes, do."""


def read_rtf(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of a Rich Text file, or raise `BriefbookError` where it cannot be read."""
    words = data.count(b"\\") - data.count(b"\\'") + data.count(b"{")
    paragraphs = sum(data.count(word) for word in (b"\\par", b"\\cell", b"\\footnote", b"\\shptxt"))
    if words > MOST_WORDS or paragraphs > MOST_PARAGRAPHS:
        raise BriefbookError(
            tr(
                "“{name}” is too large a Rich Text file to be read; save it as DOCX or in parts and "
                "import that.",
                name=name,
            )
        )
    links = LinkMarks()
    parser = Parser(links)
    try:
        body, notes = parser.read(data)
    except TooDeepError as error:
        raise BriefbookError(tr("“{name}” has groups nested too deeply to be read.", name=name)) from error
    except MemoryError as error:
        raise BriefbookError(
            tr("“{name}” is too large to be read; divide it into several files.", name=name)
        ) from error
    return composed(name, "rtf", data, body, links, parser.said, notes=notes)
