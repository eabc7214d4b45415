"""A second start of the real program with the same book, on a virtual screen with a window manager."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefbook.jobs.sample import make_sample
from tests.display import a_display, missing_programs

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs an X server"),
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {', '.join(missing_programs())}"),
]

ROOT = Path(__file__).parents[1]


@pytest.fixture
def screen(tmp_path):
    """Give the environment of a screen and of a user who has never used the program."""
    with a_display() as display:
        yield os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
        }


@pytest.fixture
def start(screen):
    """Give a function that starts the program with books; what still runs at the end is ended."""
    started = []

    def start(*books):
        started.append(subprocess.Popen([sys.executable, "-m", "briefbook", *books], env=screen, cwd=ROOT))
        return started[-1]

    yield start
    for program in started:
        program.terminate()
    for program in started:
        program.wait(20)


def active(screen):
    """Return the number of the window that has the keyboard; empty for none."""
    asked = subprocess.run(["xdotool", "getactivewindow"], env=screen, capture_output=True, text=True)
    return asked.stdout.strip()


def until(test):
    end = time.monotonic() + 60
    while not test():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_two_books_that_are_chosen_together_have_a_window_each(tmp_path, screen, start):
    books = [tmp_path / "Verna.briefbook", tmp_path / "Other.briefbook"]
    make_sample(books[0]).close()
    shutil.copy(*books)

    program = start(*books)

    until(lambda: all(book.with_name(book.name + ".lock").exists() for book in books))
    holders = {json.loads(book.with_name(book.name + ".lock").read_text())["pid"] for book in books}
    assert len(holders) == 2
    (other,) = holders - {program.pid}
    os.kill(other, signal.SIGTERM)


def test_a_second_start_brings_the_first_window_back_from_behind_and_from_minimised(tmp_path, screen, start):
    first, other = tmp_path / "Verna.briefbook", tmp_path / "Other.briefbook"
    make_sample(first).close()
    shutil.copy(first, other)
    window = start(first)
    until(lambda: active(screen) and first.with_name(first.name + ".lock").exists())
    front = active(screen)
    covering = start(other)
    until(lambda: active(screen) not in ("", front))

    assert start(first).wait(20) == 0
    until(lambda: active(screen) == front)

    subprocess.run(["xdotool", "windowminimize", "--sync", front], env=screen, check=True)
    until(lambda: active(screen) != front)
    assert start(first).wait(20) == 0
    until(lambda: active(screen) == front)

    assert window.poll() is None
    assert covering.poll() is None
