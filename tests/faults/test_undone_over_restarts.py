"""Undo leads back to the same bits over restarts: `python -m tests.faults undo` does it with 500 edits."""

import pytest

from tests.faults.undoing import undone

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("password", ["", "Lake Verna"])
def test_edits_of_every_kind_are_undone_and_made_again_over_restarts(password) -> None:
    found = undone(80, restarts=5, password=password)

    assert (found["differences"], found["damage"]) == (0, 0)
    assert found["kinds of record"] > 15
