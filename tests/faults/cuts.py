"""Power cuts: the system calls of a program, replayed on a disk that forgets what was not synced."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from briefbook.store.book import Book
from tests.faults.acts import NEW_PASSWORD, book_in
from tests.faults.deeds import Deed, Said
from tests.faults.folders import own_folder
from tests.faults.power_cut import Disk
from tests.faults.recording import numbered, recorded
from tests.faults.whole import damage_of, looked_at

CUTS_OF_A_SESSION = 30
EDITS_OF_A_SESSION = 40
NAME = "book.briefbook"

Told = Sequence[Mapping[str, Any]]
"""What a program said up to a moment."""


def cuts(
    number: int, password: str = "", seed: int = 1, *, synchronous: str = "", is_shared: bool = False
) -> Counter[str]:
    """Cut the power of a writer so often; return how often what happened, `lost` and `problems` among it.

    `synchronous` has the writer be less careful than it is: `FULL`, `NORMAL` or `OFF`.
    """
    chance = Random(seed)
    counts: Counter[str] = Counter(cuts=number, lost=0, problems=0)
    environment = {"FAULTS_EDITS": str(EDITS_OF_A_SESSION), "FAULTS_SYNCHRONOUS": synchronous}
    while number > 0:
        with own_folder() as folder:
            (folder / "desk").mkdir()
            if is_shared:
                (folder / "desk" / ".stfolder").mkdir()  # as Syncthing does
            path = folder / "desk" / NAME
            with Book.create(path, "Lake Verna Summit", password) as book:
                uids = book.journal.uids()
            writer = ("tests.faults.writer", str(path), str(chance.randrange(10**9)), password)
            for told in _cut(folder, chance, min(number, CUTS_OF_A_SESSION), writer, environment):
                counts["with a journal"] += any(folder.rglob("*-journal"))
                found = looked_at(path, told, uids, password)
                counts["lost"] += found.lost
                counts["kept unacknowledged"] += found.more
                counts["more than one unacknowledged"] += found.more > 1
                counts["problems"] += bool(found.problems)
                for problem in found.problems:
                    counts[problem] += 1
            counts["acknowledged in all"] += sum(one["what"] in ("kept", "row") for one in told)
        number -= CUTS_OF_A_SESSION
    return counts


def cuts_of_an_act(name: str, number: int, password: str = "", seed: int = 1) -> Counter[str]:
    """Cut the power so often while one thing is done to a book; it is there as before, or as after."""
    chance = Random(seed)
    counts: Counter[str] = Counter(cuts=number, problems=0)
    with own_folder() as folder:
        (folder / "desk").mkdir()
        path = folder / "desk" / NAME
        book_in(path, password)
        with Book.open(path, password=password) as book:
            uids = book.journal.uids()
        program = ("tests.faults.session", str(path), password, name)
        for told in _cut(folder, chance, number, program, {}):
            is_done = any(one["what"] == "done" and one["act"] == name for one in told)
            problems = list(_after(name, folder, path, uids, password, is_done=is_done))
            counts["done" if is_done else "not yet done"] += 1
            counts["problems"] += bool(problems)
            for problem in problems:
                counts[problem] += 1
    return counts


def _after(
    name: str, folder: Path, path: Path, uids: Sequence[str], password: str, *, is_done: bool
) -> Iterator[str]:
    """Yield what is wrong with the books of a folder after a cut."""
    passwords = [NEW_PASSWORD] if is_done else [password, NEW_PASSWORD]
    if name != "another password":
        passwords = [password]
    found = [looked_at(path, [], uids, one) for one in passwords]
    if all(one.problems for one in found):
        yield from found[0].problems
    others = [one for one in folder.rglob("*.briefbook") if one != path]
    for other in others:
        with Book.open(other, password=password) as book:
            yield from damage_of(book)
    if is_done and name != "another password" and not others:
        yield "What was made is not there."


def _cut(
    folder: Path, chance: Random, number: int, program: Sequence[str], environment: Mapping[str, str]
) -> Iterator[Told]:
    """Run a program, and for each power cut make the folder what is left; yield what was said before it."""
    files = numbered(folder)
    disk = Disk(files, {one: bytearray((folder / name).read_bytes()) for name, one in files.items()})
    deeds = recorded(folder, *program, environment=environment)
    told: list[dict[str, Any]] = []
    moments = Counter(_moments(deeds, chance, number))
    for moment, deed in enumerate(deeds):
        disk.follow(deed)
        if isinstance(deed, Said):
            told.append(json.loads(deed.words))
        for _ in range(moments[moment]):
            disk.cut(chance, folder)
            yield told


def _moments(deeds: Sequence[Deed], chance: Random, number: int) -> list[int]:
    """Return when the power is cut: half of the times just when something was acknowledged."""
    said = [moment for moment, deed in enumerate(deeds) if isinstance(deed, Said)]
    anywhere = range(said[0], len(deeds))
    return [chance.choice(said if chance.random() < 0.5 else anywhere) for _ in range(number)]
