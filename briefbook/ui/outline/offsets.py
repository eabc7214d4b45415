"""Offsets of a text: the book counts code points, Qt counts UTF-16 units."""


def to_units(text: str, offset: int) -> int:
    """Return the offset in UTF-16 units of an offset in code points."""
    if text.isascii():
        return min(offset, len(text))
    return _units(text[:offset])


def to_points(text: str, units: int) -> int:
    """Return the offset in code points of an offset in UTF-16 units."""
    if text.isascii():
        return min(units, len(text))
    start = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(start.decode("utf-16-le", "ignore"))


def unit_starts(text: str) -> list[int]:
    """Return for each code point, and for the end, its offset in UTF-16 units."""
    starts = [0]
    for character in text:
        starts.append(starts[-1] + (2 if character > "\uffff" else 1))
    return starts


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
