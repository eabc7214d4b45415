"""The real program on a virtual screen, driven by a real pointer and keyboard."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefbook.domain.matrix import Rating
from briefbook.jobs.sample import make_sample
from briefbook.store.book import Book
from tests.display import a_display, missing_programs

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs an X server"),
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {', '.join(missing_programs())}"),
]

ROOT = Path(__file__).parents[1]

# the window as the program makes it, and beside it a timer that writes down where things are
PROGRAM = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication
from briefbook.domain.matrix import Rating
from briefbook.ui.application import make_application, make_window
from briefbook.ui.settings import Settings

folder = Path(sys.argv[1])
app = make_application()
window = make_window(app, Settings(folder / "window.ini"))
window.show()
QTimer.singleShot(0, lambda: window.open_first(Path(sys.argv[2])))

def place(widget, rect):
    middle = widget.mapToGlobal(rect.center())
    return {"x": middle.x(), "y": middle.y(), "height": rect.height()}

def answer():
    asked = folder / "asked"
    view = window.session.view
    if not asked.exists() or view is None or not window.isActiveWindow():
        return
    work, told = view.work, {"pane": view.work.left.name}
    outline = work.pane("outline")
    tree = outline.tree.view
    if outline.isVisible():
        for entry in window.session.book.issues.outline():
            rect = tree.visualRect(outline.tree.model.index_of(entry.issue.id))
            told[entry.issue.title] = place(tree.viewport(), rect)
        told["editor"] = place(outline.editor, outline.editor.rect())
    if work.left.name == "risks":
        risks = work.pane("risks")
        for risk in window.session.book.risks.all():
            button = risks.matrix.button(risk.id)
            told[risk.label] = place(button, button.rect())
        for likelihood in range(1, 6):
            for impact in range(1, 6):
                at = risks.matrix.centre_of(Rating(likelihood, impact))
                told[f"{likelihood} {impact}"] = place(risks.matrix, QRect(at, at))
    asked.unlink()
    (folder / "part").write_text(json.dumps(told))
    os.replace(folder / "part", folder / "told")

timer = QTimer()
timer.timeout.connect(answer)
timer.start(30)
sys.exit(app.exec())
"""


class Screen:
    """The program on a screen, and the hands of a person."""

    def __init__(self, folder: Path, book: Path, environment: dict[str, str]) -> None:
        self._folder, self.environment = folder, environment
        self.program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), str(book)], env=environment, cwd=ROOT
        )

    def places(self, pane="outline"):
        """Return where things are, once a pane is in front."""
        end = time.monotonic() + 60
        while time.monotonic() < end and self.program.poll() is None:
            (self._folder / "asked").touch()
            if (self._folder / "told").exists():
                told = json.loads((self._folder / "told").read_text())
                (self._folder / "told").unlink()
                if told["pane"] == pane:
                    return told
            time.sleep(0.05)
        raise AssertionError(f"The {pane} never came, the program says {self.program.poll()}")

    def do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True)
        time.sleep(0.08)

    def drag(self, start, x, y):
        """Press, move there as a hand does, and let go."""
        self.do("mousemove", start["x"], start["y"])
        self.do("mousedown", 1)
        for part in (0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1):
            self.do(
                "mousemove",
                round(start["x"] + (x - start["x"]) * part),
                round(start["y"] + (y - start["y"]) * part),
            )
        self.do("mousemove_relative", 1, 0)
        time.sleep(0.3)
        self.do("mouseup", 1)


@pytest.fixture(scope="module")
def display():
    with a_display() as display:
        yield display


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "Lake Verna Summit.briefbook"
    make_sample(path).close()
    return path


@pytest.fixture
def screen(display, book, tmp_path):
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    environment = os.environ | home | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    screen = Screen(tmp_path, book, environment)
    yield screen
    screen.program.kill()
    screen.program.wait()


def eventually(book, test):
    """Read the book, as another program may, until a test of it is true or it is too late."""
    end = time.monotonic() + 20
    while True:
        with Book.open(book, read_only=True) as found:
            if test(found):
                return True
        if time.monotonic() > end:
            return False
        time.sleep(0.2)


def titles(book):
    return [f"{entry.number} {entry.issue.title}" for entry in book.issues.outline()]


def test_an_issue_is_dragged_to_another_place(screen, book):
    places = screen.places()
    target = places["Purpose and recommendation"]

    screen.drag(places["Next steps"], target["x"], target["y"] - target["height"] // 2 + 3)

    assert eventually(
        book, lambda found: titles(found)[:2] == ["1 Next steps", "2 Purpose and recommendation"]
    )


def test_a_risk_is_dragged_to_another_cell(screen, book):
    screen.places()
    screen.do("key", "ctrl+4")
    places = screen.places("risks")

    screen.drag(places["R1"], places["1 1"]["x"], places["1 1"]["y"])

    assert eventually(
        book, lambda found: {one.label: one for one in found.risks.all()}["R1"].rating == Rating(1, 1)
    )


def test_what_was_typed_outlives_the_program(screen, book):
    editor = screen.places()["editor"]
    screen.do("mousemove", editor["x"], editor["y"], "click", 1)
    screen.do("key", "ctrl+End")
    screen.do("type", "--delay", 15, "The gauge is read at noon.")

    kept = eventually(
        book, lambda found: any("The gauge is read at noon." in one.text for one in found.issues.all())
    )
    screen.program.kill()
    screen.program.wait()

    assert kept
    with Book.open(book, read_only=True) as found:
        assert any("The gauge is read at noon." in one.text for one in found.issues.all())
        assert found.problems() == []


def test_what_was_typed_in_the_last_second_is_back_after_a_kill(screen, book, display, tmp_path):
    editor = screen.places()["editor"]
    screen.do("mousemove", editor["x"], editor["y"], "click", 1)
    screen.do("key", "ctrl+End")
    screen.do("type", "--delay", 15, "The gauge is read at noon.")
    time.sleep(0.9)
    screen.program.kill()
    screen.program.wait()
    with Book.open(book, read_only=True) as found:
        assert not any("The gauge is read" in one.text for one in found.issues.all())

    again = Screen(tmp_path, book, screen.environment)
    try:
        again.places()

        assert eventually(
            book, lambda found: any("The gauge is read at noon." in one.text for one in found.issues.all())
        )
    finally:
        again.program.kill()
        again.program.wait()


@pytest.mark.parametrize("goes_by", ["its key", "a signal"])
def test_the_program_itself_opens_a_book_and_goes_without_a_question(display, book, tmp_path, goes_by):
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-m", "briefbook", str(book)], env=environment, cwd=ROOT
    ) as program:
        try:
            found = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Lake Verna Summit"],
                env=environment,
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert found.stdout.strip()
            window = found.stdout.split()[0]
            if goes_by == "its key":
                keys = ["xdotool", "windowactivate", "--sync", window, "key", "ctrl+q"]
                subprocess.run(keys, env=environment)
            else:
                program.terminate()
            assert program.wait(30) == 0
        finally:
            program.kill()

    with Book.open(book) as kept:
        assert kept.problems() == []
    assert not list(book.parent.glob("*.lock"))
