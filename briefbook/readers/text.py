"""Plain text files."""

from briefbook.domain.reading import Reading
from briefbook.readers.cleaning import set_aside
from briefbook.readers.details import details_in_text
from briefbook.readers.encoding import normalise, trim_blank_lines


def read_text(name: str, original: bytes, decoded: str) -> Reading:
    """Return the reading of a plain text file."""
    text = trim_blank_lines(normalise(decoded))
    spans = set_aside(text)
    return Reading(
        filename=name,
        kind="text",
        original=original,
        text=text,
        details=details_in_text(text, spans, name),
        set_aside=spans,
    )
