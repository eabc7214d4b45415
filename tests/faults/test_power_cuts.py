"""A power cut loses nothing that was acknowledged: `python -m tests.faults cuts` does it in full."""

from random import Random

import pytest

from tests.faults.cuts import cuts, cuts_of_an_act
from tests.faults.deeds import Named, NamesSynced, Resized, Synced, Unnamed, Written
from tests.faults.power_cut import Disk
from tests.faults.recording import can_record

needs_strace = pytest.mark.skipif(not can_record(), reason="needs strace")


@pytest.fixture
def disk():
    return Disk({"a": 0}, {0: bytearray(b"old" * 1000)})


def outcomes(disk, folder):
    """Return what a file may be after a power cut."""
    found = set()
    for seed in range(200):
        disk.cut(Random(seed), folder)
        found.add((folder / "a").read_bytes() if (folder / "a").exists() else None)
    return found


def test_what_was_synced_stays(disk, tmp_path) -> None:
    disk.follow(Written(0, 0, b"new" * 1000))
    disk.follow(Synced(0))

    assert outcomes(disk, tmp_path) == {b"new" * 1000}


def test_what_was_not_synced_stays_goes_or_is_torn(disk, tmp_path) -> None:
    disk.follow(Written(0, 0, b"new" * 1000))

    found = outcomes(disk, tmp_path)

    assert {b"new" * 1000, b"old" * 1000} < found
    assert len(found) > 10


def test_a_name_goes_for_sure_once_its_folder_was_synced(disk, tmp_path) -> None:
    disk.follow(Unnamed("a"))

    assert outcomes(disk, tmp_path) == {b"old" * 1000, None}

    disk.follow(NamesSynced(""))
    assert outcomes(disk, tmp_path) == {None}


def test_a_file_that_takes_the_place_of_another_is_empty_unless_it_was_synced(disk, tmp_path) -> None:
    disk.follow(Named("b", 1))
    disk.follow(Written(1, 0, b"new"))
    disk.follow(Named("a", 1, "b"))
    disk.follow(NamesSynced(""))

    assert outcomes(disk, tmp_path) == {b"", b"new"}


def test_a_file_that_was_cut_off_is_long_or_short(disk, tmp_path) -> None:
    disk.follow(Resized(0, 3))

    assert outcomes(disk, tmp_path) == {b"old", b"old" * 1000}


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize(("password", "is_shared"), [("", False), ("Lake Verna", False), ("", True)])
def test_a_power_cut_loses_nothing_that_was_acknowledged(password, is_shared) -> None:
    found = cuts(15, password, is_shared=is_shared)

    assert found["acknowledged in all"] > 20
    assert (found["lost"], found["problems"]) == (0, 0), found


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize("synchronous", ["OFF", "FULL"])
def test_a_writer_that_syncs_less_is_found_out(synchronous) -> None:
    found = cuts(30, synchronous=synchronous)

    assert found["lost"] > 0


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize("act", ["make", "another password", "back up", "save a copy"])
def test_a_power_cut_leaves_books_as_before_or_as_after(act) -> None:
    found = cuts_of_an_act(act, 10)

    assert found["done"] > 0
    assert found["problems"] == 0, found
