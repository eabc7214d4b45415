"""Pictures of every place of the window in every look: `python -m tests.screenshots OUT`.

For each look there are one picture of each place and a sheet of all of them, the texts that are cut, and the
places that look like another.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from briefbook import paths
from briefbook.jobs.sample import make_sample
from briefbook.ui.application import make_application, make_window
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.language.languages import ENGLISH, speak
from briefbook.ui.settings import Settings
from tests.cut_texts import what_does_not_fit

REST, PATIENCE = 120, 10_000
"""Milliseconds that the window rests before a picture, and how long a condition may take."""
THUMBNAIL, COLUMNS = (576, 360), 5
FRAME = 16, 48
"""What title bar and borders take of a screen."""


@dataclass(frozen=True)
class Look:
    """A way the window can look."""

    theme: str = "light"
    scale: int = 100
    size: tuple[int, int] = (1440, 900)
    language: str = ENGLISH


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "high-contrast": Look("high-contrast"),
    "150": Look(scale=150),
    "200-1024x640": Look(scale=200, size=(1024, 640)),
    "1024x640": Look(size=(1024, 640)),
    "pseudo": Look(language="pseudo"),
    "pseudo-1024x640": Look(language="pseudo", size=(1024, 640)),
    "pseudo-rtl": Look(language="pseudo-rtl"),
    "de": Look(language="de"),
    "fr": Look(language="fr"),
    "es": Look(language="es"),
    "zh_CN": Look(language="zh_CN"),
}


Step = str | Callable[[], object] | None
"""A place reached, what must be true before going on, or nothing but to let the window rest."""


class Camera:
    """Goes through the window by a tour’s steps, and keeps a picture of each place that it names."""

    def __init__(self, window: MainWindow, steps: Iterator[Step], out: Path) -> None:
        self._window, self._steps, self._out = window, steps, out
        self.unfit: dict[str, str] = {}
        self.names: list[str] = []
        self.alike: list[str] = []
        """Places that look in every dot like one before."""
        self._first: dict[bytes, str] = {}
        self.error: BaseException | None = None
        self._now: Step = None
        self._waited = 0
        self._timer = QTimer(singleShot=True, interval=REST)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        self._waited += REST
        if callable(self._now) and not self._now() and self._waited < PATIENCE:
            self._timer.start()
            return
        self._waited = 0
        try:
            if isinstance(self._now, str):
                self._take(self._now)
            self._now = next(self._steps)
        except BaseException as error:  # which would be lost in Qt’s loop, or is the end of the steps
            self.error = None if isinstance(error, StopIteration) else error
            QApplication.exit()
            return
        self._timer.start()

    def _take(self, name: str) -> None:
        # where the machine is busy, parts may still wait for the moment in which they arrange themselves
        QApplication.processEvents()
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._window]
        for window in (self._window, *tops):
            for sentence in what_does_not_fit(window):
                self.unfit.setdefault(sentence, name)
        self.names.append(name)
        file = self._out / f"{len(self.names):03} {_file_name(name)}.png"
        _together(self._window, tops).save(str(file))
        first = self._first.setdefault(sha256(file.read_bytes()).digest(), name)
        if first != name:
            self.alike.append(f"{name}: looks like “{first}”")


def _together(window: QWidget, tops: list[QWidget]) -> QPixmap:
    """Return a picture of the window with what lies over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for top in tops:
        over = top.grab()
        corner = top.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        # a menu is moved by the screen, not by the window: keep what is in the picture
        x = max(0, min(corner.x(), window.width() - top.width()))
        y = max(0, min(corner.y(), window.height() - top.height()))
        painter.drawPixmap(x, y, over)
    painter.end()
    return picture


def _file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in " -" else "_" for letter in name)[:80].strip()


def draw(out: Path, look: Look) -> None:
    """Go everywhere in one look."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="briefbook-") as name:
        folder = Path(name)
        make_sample(folder / "Sample.briefbook").close()
        settings = Settings(folder / "window.ini")
        settings.remember("theme", look.theme)
        settings.remember("scale", look.scale)
        app = make_application()
        speak(app, look.language)
        # its table of commands that open something is in the language spoken when it is loaded
        from tests.listening.program import Tour

        window = make_window(app, settings)
        window.resize(*look.size)
        window.show()
        camera = Camera(window, Tour(window, folder).everywhere(), out)
        app.exec()
        window.close()
        if camera.error:
            raise camera.error
    lines = [f"{place}: {sentence}" for sentence, place in camera.unfit.items()]
    (out / "does not fit.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (out / "look alike.txt").write_text("".join(f"{line}\n" for line in camera.alike), encoding="utf-8")


def make_sheet(pictures: Path, sheet: Path) -> None:
    """Put all the pictures of a look on one sheet, each under its name."""
    files = sorted(pictures.glob("*.png"))
    high = THUMBNAIL[1] + 22
    whole = Image.new("RGB", (COLUMNS * THUMBNAIL[0], -(-len(files) // COLUMNS) * high), "white")
    pen, font = ImageDraw.Draw(whole), ImageFont.truetype(str(paths.fonts() / "NotoSansSC-Regular.ttf"), 13)
    for place, file in enumerate(files):
        x, y = place % COLUMNS * THUMBNAIL[0], place // COLUMNS * high
        with Image.open(file) as picture:
            picture.thumbnail((THUMBNAIL[0] - 4, THUMBNAIL[1]))
            whole.paste(picture, (x, y + 20))
        pen.text((x + 2, y + 2), file.stem[:70], "black", font)
    whole.save(sheet)


def _screen(window: tuple[int, int], folder: Path) -> Path:
    """Write a screen that has room for a window of a size and its frame, but no more; return its file."""
    width, height = (length + more for length, more in zip(window, FRAME, strict=True))
    one = {"name": "only", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
    return file


def main() -> int:
    """Draw the pictures, in a process of their own for each look."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--look", choices=LOOKS, action="append", help="only this look; again for more")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    for name in given.look or LOOKS:
        if given.here:
            draw(given.out / name, LOOKS[name])
            continue
        command = [sys.executable, "-m", "tests.screenshots", str(given.out), "--look", name, "--here"]
        with tempfile.TemporaryDirectory(prefix="briefbook-home-") as home:
            own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
            screen = f"offscreen:configfile={_screen(LOOKS[name].size, Path(home))}"
            environment = os.environ | own | {"QT_QPA_PLATFORM": screen}
            subprocess.run(command, env=environment, check=True)
        make_sheet(given.out / name, given.out / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
