"""A person at the program: sees what is on the screen, and has a pointer and keys to answer with.

What is where on the screen is what the program tells a screen reader; no place is known beforehand.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from PIL import ImageGrab

from tests.listening.hearing import DEBIAN_PYTHON, ROOT, Partner

READER = ROOT / "tests" / "listening" / "reader.py"
PATIENCE = 60.0
"""Seconds that a slow computer may take for what is waited for."""
LOOK_AGAIN = 0.05


@dataclass(frozen=True)
class Seen:
    """A control on the screen: where it is, and what is told of it."""

    address: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[str]
    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where to point at."""
        return self.x + self.width // 2, self.y + self.height // 2


def until(test: Callable[[], Any], what: str) -> Any:
    """Wait until a test is true, and return what it returned."""
    end = time.monotonic() + PATIENCE
    while True:
        if found := test():
            return found
        if time.monotonic() > end:
            raise AssertionError(f"It never came to this: {what}")
        time.sleep(LOOK_AGAIN)


class Person(AbstractContextManager["Person"]):
    """Starts the program, looks, points and types; keeps a picture of each step in a folder."""

    def __init__(self, environment: dict[str, str], pictures: Path) -> None:
        self.environment, self._pictures = environment, pictures
        self._program: subprocess.Popen[bytes] | None = None
        self._eyes: Partner | None = None
        self._taken = 0

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._eyes:
            self._eyes.close()
        if self._program:
            self._program.kill()
            self._program.wait()

    def start(self) -> None:
        """Start the program as a desktop does."""
        self._program = subprocess.Popen([sys.executable, "-m", "briefbook"], env=self.environment, cwd=ROOT)
        if self._eyes is None:
            self._eyes = Partner([DEBIAN_PYTHON, str(READER)], self.environment)
            assert self._eyes.answer() == "ready"

    def await_end(self) -> int:
        """Return what the program that was told to quit returned."""
        assert self._program is not None
        return self._program.wait(PATIENCE)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._taken += 1
        screen = ImageGrab.grab(xdisplay=self.environment["DISPLAY"])
        screen.save(self._pictures / f"{self._taken:02} {name}.png")

    # seeing

    def ask(self, *words: Any) -> Any:
        """Ask the eyes about something seen."""
        assert self._eyes is not None
        return self._eyes.ask(*words)

    def look(self) -> list[dict[str, Any]]:
        """Return all that is showing; nothing while there is no window."""
        assert self._program is not None
        assert self._program.poll() is None, f"The program ended with {self._program.poll()}"
        tree: list[dict[str, Any]] = self.ask("tree")
        return tree

    def seen(self, role: str, name: str, *, within: str = "") -> Seen | None:
        """Return the control of a role whose name matches, if it is showing, inside one of another name."""
        nodes = self.look()
        for node in nodes:
            if node["role"] != role or not re.match(name, node["name"]):
                continue
            parent = node["parent"]
            while parent >= 0 and within and not re.match(within, nodes[parent]["name"] or "\0"):
                parent = nodes[parent]["parent"]
            if within and parent < 0:
                continue
            place = self.ask("place", node["address"])
            if place[2] > 0 and place[3] > 0:
                return Seen(
                    tuple(node["address"]),
                    role,
                    node["name"],
                    node["description"],
                    frozenset(node["states"]),
                    *place,
                )
        return None

    def find(self, role: str, name: str, *, within: str = "") -> Seen:
        """Wait for a control to show, and to stay where it is."""
        last: list[Seen | None] = [None]

        def is_at_rest() -> Seen | None:
            before, last[0] = last[0], self.seen(role, name, within=within)
            return last[0] if last[0] and before and last[0].middle == before.middle else None

        found: Seen = until(is_at_rest, f"a {role} called {name} shows")
        return found

    def window(self, name: str) -> tuple[int, int]:
        """Return the middle of another program’s window, once it is there."""
        told = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", name, "getwindowgeometry", "--shell"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        ).stdout
        place = {key: int(value) for key, value in re.findall(r"(X|Y|WIDTH|HEIGHT)=(-?\d+)", told)}
        return place["X"] + place["WIDTH"] // 2, place["Y"] + place["HEIGHT"] // 2

    def text_of(self, seen: Seen) -> str:
        """Return all the text of a control."""
        return str(self.ask("text", seen.address))

    def place_of(self, seen: Seen, words: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return where words in a text begin and end on the screen."""
        start = self.text_of(seen).index(words)
        first, last = self.ask("letters", seen.address, start, start + len(words) - 1)
        return (first[0] + 1, first[1] + first[3] // 2), (last[0] + last[2] - 1, last[1] + last[3] // 2)

    # doing

    def do(self, *words: object) -> None:
        """Move the real pointer or press real keys."""
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True)

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.do("key", "--delay", 25, *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self.do("type", "--delay", 15, words)

    def click(self, role: str, name: str, *, within: str = "", times: int = 1) -> Seen:
        """Click on a control as soon as it shows."""
        found = self.find(role, name, within=within)
        self.do("mousemove", *found.middle, "click", "--repeat", times, "--delay", 60, 1)
        return found

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, move there as a hand does, and let go."""
        self.do("mousemove", *start, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            # each a motion of its own, which the program has to have seen before the next
            self.do("mousemove", x, y, "sleep", 0.03)
        self.do("mousemove_relative", 1, 0, "sleep", 0.2)
        self.do("mouseup", 1)
