"""Put books through faults, in full: `python -m tests.faults [PART …] [--rounds N]`.

Parts are kill, cuts, disk, calls, undo and sockets, all of them by default. Exits with 1 if anything is lost.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.table import print_rows
from tests.faults import sockets
from tests.faults.cuts import cuts, cuts_of_an_act
from tests.faults.disk import broken_disks, full_disks
from tests.faults.failing_calls import failing_disks
from tests.faults.kill import kills
from tests.faults.undoing import undone

PASSWORD = "Lake Verna"
FAULTS = (
    "lost",
    "problems",
    "mistakes",
    "more than one unacknowledged",
    "differences",
    "damage",
    "foreign",
    "shared file not whole",
)
"""What there may be none of."""

Counts = Iterator[tuple[str, Counter[str]]]


def _kill(rounds: int | None) -> Counts:
    yield "killed, plain", kills(rounds or 200)
    yield "killed, encrypted", kills(rounds or 200, PASSWORD)
    yield "killed, in a shared folder", kills(rounds or 100, is_shared=True)


def _cuts(number: int | None) -> Counts:
    yield "power cut, plain", cuts(number or 300)
    yield "power cut, encrypted", cuts(number or 300, PASSWORD)
    yield "power cut, in a shared folder", cuts(number or 120, is_shared=True)
    for act in ("make", "another password", "back up", "save a copy"):
        yield f"power cut while: {act}", cuts_of_an_act(act, number or 60, PASSWORD)
    found = cuts(60, synchronous="OFF")
    told = {"lost by a careless writer": found["lost"], "problems of it": found["problems"]}
    yield "the test of this test", Counter({**told, "problems": not found["lost"]})


def _disk(rounds: int | None) -> Counts:
    step = 1 if rounds is None else max(1, 100 // rounds)
    yield "full disk, plain", full_disks(step=step)
    yield "broken disk", broken_disks(step=4 * step)
    # each opening takes as long as deriving the key does
    yield "full disk, encrypted", full_disks(step=8 * step, password=PASSWORD)


def _calls(rounds: int | None) -> Counts:
    yield "failing calls, plain", failing_disks(rounds or 210)
    yield "failing calls, encrypted", failing_disks(rounds or 70, PASSWORD)


def _undo(edits: int | None) -> Counts:
    yield "undone, plain", undone(edits or 500)
    yield "undone, encrypted", undone(edits or 500, password=PASSWORD)


def _sockets(_: int | None) -> Counts:
    yield "sockets of the window", _told(sockets.in_the_window())
    with tempfile.TemporaryDirectory() as folder:
        yield "sockets of commands", _told(sockets.on_the_command_line(Path(folder)))


def _told(calls: list[str]) -> Counter[str]:
    told = Counter(calls)
    told["foreign"] = len(calls)
    return told


PARTS: dict[str, Callable[[int | None], Counts]] = {
    "kill": _kill,
    "cuts": _cuts,
    "disk": _disk,
    "calls": _calls,
    "undo": _undo,
    "sockets": _sockets,
}


def main() -> int:
    """Run the parts asked for and print what happened how often."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    parser.add_argument("--rounds", type=int, help="how often, instead of what a release wants")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    failed = False
    for part in asked.parts or PARTS:
        start = time.monotonic()
        for name, counts in PARTS[part](asked.rounds):
            failed |= any(counts[one] for one in FAULTS)
            print_rows([(f"{name}, {time.monotonic() - start:.0f} s:", "")])
            print_rows([("  ", str(count), what) for what, count in counts.items()])
            sys.stdout.flush()
            start = time.monotonic()
    return failed


if __name__ == "__main__":
    sys.exit(main())
