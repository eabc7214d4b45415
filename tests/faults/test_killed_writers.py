"""What was acknowledged stays, whenever a writer is killed: `python -m tests.faults kill` does it in full."""

import pytest

from tests.faults.kill import kills

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("password", "is_shared"), [("", False), ("Lake Verna", False), ("", True)])
def test_a_killed_writer_loses_nothing_that_it_acknowledged(password, is_shared) -> None:
    found = kills(4, password, is_shared=is_shared)

    assert found["acknowledged"] > 4
    assert (found["lost"], found["problems"]) == (0, 0), found
    assert found["more than one unacknowledged"] == 0
    assert found["shared file not whole"] == 0
