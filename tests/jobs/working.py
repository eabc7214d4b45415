"""Functions that tests have a worker call: a child process finds them by their names."""

import os
import sys
import time
from pathlib import Path

from briefbook.errors import BriefbookError


class UnportableError(Exception):
    def __init__(self, one: str, two: str) -> None:
        super().__init__(f"{one} {two}")


def echo(value: object) -> object:
    return value


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def spin() -> None:
    while True:
        pass


def eat() -> int:
    return len([bytearray(1 << 24) for _ in range(1_000)])


def crash(*_: object) -> None:
    os.abort()


def leave() -> None:
    sys.exit(3)


def refuse() -> None:
    raise BriefbookError("The file is empty.")


def fail() -> None:
    raise ZeroDivisionError("by nothing")


def fail_unportably() -> None:
    raise UnportableError("so", "odd")


def speak() -> None:
    print("to nobody", flush=True)  # noqa: T201
    os.write(1, b"to nobody")
    os.write(2, b"to nobody")


def process() -> int:
    return os.getpid()


def loaded(name: str) -> bool:
    return name in sys.modules


def load() -> None:
    import lxml.html  # noqa: F401


def open_files() -> list[str]:
    found = []
    for name in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{name}"))
        except FileNotFoundError:
            continue  # the listing's own
    return found


def write_after(path: Path, seconds: float) -> None:
    time.sleep(seconds)
    path.write_text("still here", encoding="utf-8")
