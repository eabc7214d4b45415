"""Functions that tests have a worker call: a child process finds them by their names."""

import os
import sys
import time
from pathlib import Path

from briefbook.domain.reading import Bundle, Enclosed
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


def eat_slowly() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(b"x" * (1 << 24)))
        time.sleep(0.02)


def limit_nothing() -> None:
    if os.name == "posix":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def load_slowly() -> None:
    time.sleep(1.0)


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


def connect(_: Path) -> None:
    import socket

    socket.create_connection(("127.0.0.1", 9))


def look_up(_: Path) -> None:
    import socket

    socket.getaddrinfo("localhost", 80)


def start_process(_: Path) -> None:
    import subprocess

    subprocess.run([sys.executable, "-c", ""], check=True)


def write_file(path: Path) -> None:
    path.write_text("written", encoding="utf-8")


def write_past_python(path: Path) -> None:
    import ctypes

    system = ctypes.CDLL(None)
    system.write(system.creat(str(path).encode(), 0o600), b"written", 7)


def hold_itself(name: str, data: bytes, _: str) -> Bundle:
    return Bundle(filename=name, enclosed=(Enclosed(name, data, f"r/{name}"),))


def crash_inside(name: str, data: bytes, _: str) -> Bundle:
    if data != b"z":
        os.abort()
    return Bundle(
        filename=name, enclosed=tuple(Enclosed(f"{n}.txt", b"%d" % n, f"{n}.txt") for n in range(9))
    )


def read_for_ever(*_: object) -> None:
    spin()


def read_without_end(*_: object) -> None:
    eat()


def read_deeply(*given: object) -> None:
    read_deeply(*given)


def reach_out(*_: object) -> None:
    connect(Path())


def fail_reading(*_: object) -> None:
    fail()


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
