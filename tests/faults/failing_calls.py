"""A disk that fails: system calls of a session on a book answer with an error, injected by strace."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from briefbook.store.book import Book
from tests.faults.acts import book_in
from tests.faults.recording import ROOT
from tests.faults.whole import looked_at

NAME = "book.briefbook"


@dataclass(frozen=True)
class Fault:
    """How often and how which call fails."""

    call: str
    error: str
    lasts: bool = False
    """Whether it fails from then on, as on a stick that was pulled out; else once."""

    def injection(self, number: int) -> str:
        """Return what tells strace to let the call with this number fail."""
        return f"inject={self.call}:error={self.error}:when={number}{'+' if self.lasts else ''}"


FAULTS = (
    Fault("pwrite64", "EIO"),
    Fault("pwrite64", "ENOSPC", lasts=True),
    Fault("fsync", "EIO"),
    Fault("pread64", "EIO"),
    Fault("unlink", "EIO"),
    Fault("openat", "EACCES"),
    Fault("pwrite64,fsync,pread64,unlink,openat", "EIO", lasts=True),
)


def failing_disks(rounds: int, password: str = "", seed: int = 1) -> Counter[str]:
    """Run so many sessions, each with a fault at another point; return how often what happened."""
    chance = Random(seed)
    counts: Counter[str] = Counter(rounds=rounds, lost=0, problems=0, mistakes=0)
    with tempfile.TemporaryDirectory() as elsewhere:
        image = Path(elsewhere, NAME)
        book_in(image, password)
        calls = {fault: _calls(image, fault, password) for fault in FAULTS}
        for number in range(rounds):
            fault = FAULTS[number % len(FAULTS)]
            _fail(image, fault, chance.randint(1, calls[fault]), password, counts)
    return counts


def _fail(image: Path, fault: Fault, number: int, password: str, counts: Counter[str]) -> None:
    with _copied(image) as path:
        uids = _uids(path, password)
        told = _session(path, password, f"trace={fault.call}", fault.injection(number))
        point = f"{fault.call} {fault.error}{'+' if fault.lasts else ''} number {number}"
        for one in told:
            counts[one["what"]] += 1
            if one["what"] == "mistake":
                counts["mistakes"] += 1
                counts[f"{point}: {one['act']}: {one['told']}"] += 1
        found = looked_at(path, told, uids, password)
        counts["lost"] += found.lost
        counts["kept though it was refused"] += found.more
        counts["problems"] += len(found.problems)
        for problem in found.problems:
            counts[f"{point}: {problem}"] += 1


@contextmanager
def _copied(image: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copyfile(image, Path(folder).resolve() / NAME))


def _calls(image: Path, fault: Fault, password: str) -> int:
    """Return how many calls of a session may fail."""
    with _copied(image) as path:
        _session(path, password, f"trace={fault.call}")
        return len((path.parent / "log").read_text().splitlines())


def _session(path: Path, password: str, *wanted: str) -> list[dict[str, Any]]:
    """Run a session under strace, with the calls that touch the book alone, and return all that it told."""
    home = path.parent / "data"
    names = (path.name, f"{path.name}-journal", "copy.briefbook", "copy.briefbook-journal")
    touched = [path.parent, *(path.with_name(name) for name in names)]
    options = [option for one in touched for option in ("-P", str(one))]
    options += [option for one in wanted for option in ("-e", one)]
    session = [sys.executable, "-m", "tests.faults.session", str(path), password]
    ran = subprocess.run(
        ["strace", "-qq", "-o", str(path.parent / "log"), "-e", "signal=none", *options, *session],
        check=True,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"XDG_DATA_HOME": str(home)},
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def _uids(path: Path, password: str) -> list[str]:
    with Book.open(path, read_only=True, password=password) as book:
        return book.journal.uids()
