"""A writer that is killed at any moment, again and again, and what becomes of its book."""

import json
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from briefbook.store.book import Book
from tests.faults.folders import own_folder
from tests.faults.whole import damage_of, looked_at

ROOT = Path(__file__).parents[2]
ROUNDS_OF_A_BOOK = 20
_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""What SQLite's rollback journal begins with, while it is needed."""


def kills(rounds: int, password: str = "", seed: int = 1, *, is_shared: bool = False) -> Counter[str]:
    """Kill a writer in each round; return how often what happened, `lost` and `problems` among it.

    A shared book is worked on as a local copy, which the writer publishes now and then.
    """
    chance = Random(seed)
    counts: Counter[str] = Counter(rounds=rounds, lost=0, problems=0)
    with own_folder() as folder:
        if is_shared:
            (folder / ".stfolder").mkdir()  # as Syncthing does
        uids: tuple[str, ...] = ()
        for number in range(rounds):
            path = folder / f"{number // ROUNDS_OF_A_BOOK}.briefbook"
            if number % ROUNDS_OF_A_BOOK == 0:
                Book.create(path, "Lake Verna Summit", password).close()
                uids = ()
            # in one round of four the clock runs while the book is being opened
            told = _killed(path, chance, password, "started" if number % 4 == 3 else "open")
            counts["acknowledged"] += sum(one["what"] in ("kept", "row") for one in told)
            counts["killed while opening"] += not any(one["what"] == "open" for one in told)
            counts["hot journals"] += any(map(_is_hot, folder.rglob("*-journal")))
            if is_shared:
                counts["shared file not whole"] += not _is_whole(path, password)
            found = looked_at(path, told, uids, password)
            uids = found.uids
            counts["lost"] += found.lost
            counts["kept unacknowledged"] += found.more
            counts["more than one unacknowledged"] += found.more > 1
            counts["problems"] += len(found.problems)
            for problem in found.problems:
                counts[f"round {number}: {problem}"] += 1
    return counts


def _killed(path: Path, chance: Random, password: str, since: str) -> list[dict[str, Any]]:
    """Let a writer work, kill it some time after it said `since`, and return all that it said."""
    arguments = [sys.executable, "-m", "tests.faults.writer", str(path), str(chance.randrange(10**9))]
    with subprocess.Popen([*arguments, password], stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout
        told = []
        while not told or told[-1]["what"] != since:
            told.append(json.loads(writer.stdout.readline()))
        clock = threading.Timer(chance.uniform(0.005, 0.4), writer.kill)
        clock.start()
        # a line that the kill cut short was not said
        told += [json.loads(line) for line in writer.stdout if line.endswith(b"\n")]
        clock.join()
    if writer.returncode != -9:
        raise RuntimeError(f"The writer ended by itself: {writer.returncode}")
    return told


def _is_hot(journal: Path) -> bool:
    with journal.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _is_whole(shared: Path, password: str) -> bool:
    """Return whether what the others see is a whole book, whatever is left of its writer."""
    with tempfile.TemporaryDirectory() as elsewhere:
        copy = shutil.copyfile(shared, Path(elsewhere, shared.name))
        with Book.open(copy, password=password) as book:
            return not list(damage_of(book))
