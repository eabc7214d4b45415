"""A disk that fails now and then damages no book: `python -m tests.faults calls` does it in full."""

import pytest

from tests.faults.failing_calls import FAULTS, failing_disks
from tests.faults.recording import can_record

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not can_record(), reason="needs strace")]


def test_a_failing_disk_refuses_edits_in_sentences_and_loses_none() -> None:
    found = failing_disks(len(FAULTS))

    assert (found["lost"], found["problems"], found["mistakes"]) == (0, 0, 0), found
    assert found["done"] > found["refused"] > 0
