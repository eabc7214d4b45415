"""The pictures of the guide, drawn from the sample book: `python -m tests.guide_pictures [OUT]`."""

import argparse
import io
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # which draws the same on every machine

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from briefbook import paths
from briefbook.jobs.sample import make_sample
from briefbook.ui.application import make_application, make_window
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.settings import Settings

WIDEST = 640
"""Pixels; a wider picture is drawn smaller."""

COLOURS = 256
"""What a picture has, which are the most that a palette holds."""


def rest(app: QApplication, seconds: float = 0.6) -> None:
    """Let the window come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def pictures(app: QApplication, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Yield each picture with its name."""
    view, desk = window.session.view, window.session.desk
    assert view is not None
    assert desk is not None
    book, way = desk.open_book.book, desk.wayfinder

    def shown(widget: QWidget, *, left: int = 0, top: int = 0, width: int = 0, height: int = 0) -> QPixmap:
        rest(app)
        return widget.grab(QRect(left, top, width or widget.width() - left, height or widget.height() - top))

    issue = next(entry.issue for entry in book.issues.outline() if "discussion" in entry.issue.title)
    way.issue_wanted.emit(issue.id, None)
    yield "window", shown(window)
    yield "sources", shown(view.sources, height=340)
    yield "writing", shown(view.work.pane("outline"), height=300)
    source = book.sources.all()[0]
    way.passage_wanted.emit(book.passages.of_source(source.id)[0].id)
    reader: Any = view.work.pane("reader")
    window.resize(1280, 1000)  # for the passage to be over its bar
    rest(app)
    way.passage_wanted.emit(book.passages.of_source(source.id)[0].id)
    rest(app)
    yield "reader", shown(reader, top=reader.height() - 470)
    window.resize(1280, 800)
    view.work.show_pane("claims")
    yield "claims", shown(view.work.pane("claims"), height=330)
    view.work.show_pane("risks")
    rest(app, 1)
    yield "risks", shown(view.work.pane("risks"), width=700, height=470)
    view.work.show_pane("commitments")
    commitments: Any = view.work.pane("commitments")
    commitments.show_page("timeline")
    rest(app, 1)
    yield "timeline", shown(commitments, height=420)
    view.work.show_pane("memo")
    rest(app, 5)
    yield "memo", shown(view.work.pane("memo"), height=560)
    way.checks_wanted.emit()
    rest(app, 3)
    yield "review", shown(view.work.pane("review"), height=380)


def write(picture: QPixmap, path: Path) -> None:
    """Write a picture as a small PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    if image.width > WIDEST:
        size = WIDEST, round(image.height * WIDEST / image.width)
        image = image.resize(size, Image.Resampling.LANCZOS)
    few = image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, kmeans=8, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def main() -> int:
    """Draw all pictures into the guide, or into another folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.guide_pictures", description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=paths.resources() / "guide" / "en" / "pictures")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="briefbook-") as name, paths.user_files_in(Path(name)):
        settings = Settings(Path(name) / "window.ini")
        settings.remember("theme", "light")
        app = make_application()
        window = make_window(app, settings)
        window.resize(1280, 800)
        window.show()
        window.session.serve(make_sample(Path(name) / "Lake Verna Summit.briefbook"))
        rest(app, 1)
        for picture, drawn in pictures(app, window):
            write(drawn, out / f"{picture}.png")
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
