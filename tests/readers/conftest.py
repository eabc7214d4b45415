"""Ways to look at a reading, shared by the tests of the readers."""

from collections.abc import Callable

import pytest

from briefbook.domain.reading import Reading


def _shown(reading: Reading) -> str:
    pieces, place = [], 0
    for span in reading.set_aside:
        pieces.append(reading.text[place : span.start])
        place = span.end
    return "".join((*pieces, reading.text[place:]))


@pytest.fixture
def shown() -> Callable[[Reading], str]:
    """Return the text of a reading without what is set aside."""
    return _shown


@pytest.fixture
def aside() -> Callable[[Reading], list[tuple[str, str]]]:
    """Return the reason and words of each stretch that is set aside."""
    return lambda reading: [
        (span.reason, reading.text[span.start : span.end].strip()) for span in reading.set_aside
    ]
