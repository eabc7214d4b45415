"""Disks that are full: a small one in memory where we may mount one, else a limit on the size of files."""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

PAGE = 4096

Shortage = Callable[[int], AbstractContextManager[None]]
"""Makes room scarce: with 0 nothing can be written, with each number a page more."""


@contextmanager
def small_disk(folder: Path, size: int = 32 << 20) -> Iterator[Shortage | None]:
    """Mount a small disk on a folder, for as long as it is needed; give `None` where that is not allowed."""
    if not can_mount():
        yield None
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield lambda pages: _filled(folder, pages)
    finally:
        # lazily: whatever still has a file open there loses it
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def can_mount() -> bool:
    """Return whether this process may mount disks."""
    if os.name != "posix" or os.geteuid() != 0:
        return False
    tried = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return subprocess.run(tried, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


@contextmanager
def _filled(folder: Path, pages: int) -> Iterator[None]:
    filler = folder / "filler"
    with filler.open("wb") as file:
        free = os.statvfs(folder).f_bavail * PAGE - pages * PAGE
        if free > 0:
            os.posix_fallocate(file.fileno(), 0, free)
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def short_files(pages: int) -> Iterator[None]:
    """Let this process write no file beyond so many pages; what is tried then fails as on a broken disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (pages * PAGE, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
