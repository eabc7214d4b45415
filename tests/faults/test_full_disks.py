"""A full disk never damages a book: `python -m tests.faults disk` does it at every page."""

import pytest

pytest.importorskip("resource", reason="needs limits of POSIX")

from tests.faults.acts import ACTS, CLOSED
from tests.faults.disk import broken_disks, full_disks

STEPS = {
    "make": 25,
    "bring up to date": 50,
    "another password": 60,
    "back up": 60,
    "save a copy": 60,
    "publish": 60,
}
"""By how many pages more than the last time a disk has room, where that is not 9."""


@pytest.mark.slow
@pytest.mark.parametrize("name", [*ACTS, *CLOSED])
def test_what_finds_no_room_is_refused_and_the_book_is_whole(name) -> None:
    found = full_disks([name], STEPS.get(name, 9))

    assert found["problems"] == 0, found
    assert found[f"{name}: done"] == 3


@pytest.mark.slow
@pytest.mark.parametrize("name", ["import", "draft", "another password"])
def test_what_cannot_be_written_is_refused_and_the_book_is_whole(name) -> None:
    found = broken_disks([name], 40)

    assert found["problems"] == 0, found
    assert found[f"{name}: failed"] > 2
