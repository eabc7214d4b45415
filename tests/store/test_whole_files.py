"""Files that are put in place as a whole."""

import errno
import os
import stat

import pytest

from briefbook.store.whole_files import synced


def failing(code):
    """Return a sync that works for files, and fails for folders."""
    sync = os.fsync

    def fsync(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        sync(handle)

    return fsync


@pytest.fixture
def part(tmp_path):
    part = tmp_path / "book.part"
    part.write_bytes(b"whole")
    return part


def test_a_disk_that_syncs_no_folders_takes_files_all_the_same(part, monkeypatch):
    monkeypatch.setattr(os, "fsync", failing(errno.EINVAL))

    synced(part, part.with_name("book"))

    assert part.with_name("book").read_bytes() == b"whole"
    assert not part.exists()


def test_a_disk_that_does_not_answer_is_told(part, monkeypatch):
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))

    with pytest.raises(OSError, match="Input/output error"):
        synced(part, part.with_name("book"))
