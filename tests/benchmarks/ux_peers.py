"""The programs that Briefbook’s window is measured beside, each a process with a home of its own."""

import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

BUILD = Path(__file__).parents[2] / "build" / "peers"
DOCUMENTS, WORDS = 2_000, 500
"""Of the project that novelWriter opens: as many words as the book has in its issues."""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.exec()
"""
BARE_FIELD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
field = QPlainTextEdit(Path(sys.argv[1]).read_text())
field.resize(1440, 900)
field.show()
app.exec()
"""


@dataclass(frozen=True)
class Peer:
    """A program that is installed, and how it is started."""

    name: str
    command: tuple[str, ...]


def peers() -> Iterator[Peer]:
    """Return those that are installed, and say which are not."""
    if (novel_writer := _novel_writer()) is not None:
        yield Peer("novelWriter", (str(novel_writer),))
    for name, program in (("ReText", "retext"), ("Manuskript", "manuskript"), ("ghostwriter", "ghostwriter")):
        if found := shutil.which(program):
            yield Peer(name, (found,))
        else:
            print(f"{name} is left out: it is not installed here (apt-get install {program}).")


def environment_of(display: str, home: Path) -> dict[str, str]:
    """Return an environment with a home of its own, in which what is imported is kept compiled."""
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        # ghostwriter’s preview will not start for root otherwise
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
    }
    for name in ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    return environment


@contextmanager
def running(command: tuple[str, ...], environment: dict[str, str]) -> Iterator[psutil.Process]:
    """Run a program until the block is left."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, stdin=quiet)
    whole = psutil.Process(process.pid)
    try:
        yield whole
    finally:
        for one in [*_children(whole), whole]:
            try:
                one.kill()
            except psutil.NoSuchProcess:
                continue
        process.wait()


def cpu_seconds(process: psutil.Process) -> float:
    """Return what a program and what it started have used of the processor."""
    total = 0.0
    for one in [process, *_children(process)]:
        try:
            times = one.cpu_times()
        except psutil.Error:
            continue
        total += times.user + times.system
    return float(total)


def wait_until_idle(process: psutil.Process, *, share: float = 0.1, patience: float = 90) -> None:
    """Return once a program uses little of the processor for two seconds."""
    end = time.perf_counter() + patience
    while time.perf_counter() < end:
        before = cpu_seconds(process)
        time.sleep(2)
        if cpu_seconds(process) - before < share * 2:
            return


def memory(process: psutil.Process) -> tuple[float, float, float]:
    """Return MB: resident and its own of a program, and the proportional sum with what it started."""
    alone = process.memory_full_info()
    whole = 0
    for one in [process, *_children(process)]:
        try:
            whole += one.memory_full_info().pss
        except psutil.Error:
            continue
    return alone.rss / 1e6, alone.uss / 1e6, whole / 1e6


def novel_project(folder: Path, text: str) -> Path:
    """Make a project of novelWriter of so many documents, and return its file."""
    content = folder / "content"
    content.mkdir(parents=True)
    root, words = "a" * 13, text.split()
    items = [
        f'<item handle="{root}" parent="None" root="{root}" order="0" type="ROOT" class="NOVEL">'
        '<meta expanded="yes"/><name status="s000000" import="i000000">Novel</name></item>'
    ]
    for number in range(DOCUMENTS):
        handle = f"{number:013x}"
        part = " ".join(words[number * 13 % 10_000 :][:WORDS])
        (content / f"{handle}.nwd").write_text(f"%%~name: Scene {number}\n\n### Scene {number}\n\n{part}\n")
        items.append(
            f'<item handle="{handle}" parent="{root}" root="{root}" order="{number}" type="FILE" '
            'class="NOVEL" layout="DOCUMENT"><meta expanded="no" heading="H3"/>'
            f'<name status="s000000" import="i000000" active="yes">Scene {number}</name></item>'
        )
    project = folder / "nwProject.nwx"
    project.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<novelWriterXML appVersion="26.2" hexVersion="0x260200f0" fileVersion="1.6" fileRevision="4" '
        'timeStamp="2026-01-01 00:00:00">'
        '<project id="e2be99af-f9bf-4403-857a-c3d1ac25abea" saveCount="1" autoCount="0" editTime="0">'
        "<name>Large</name><author>Someone</author></project>"
        "<settings><doBackup>no</doBackup><language>en_GB</language>"
        '<status><entry key="s000000" count="0" red="100" green="100" blue="100">New</entry></status>'
        '<importance><entry key="i000000" count="0" red="100" green="100" blue="100">New</entry></importance>'
        f'</settings><content items="{DOCUMENTS + 1}">{"".join(items)}</content></novelWriterXML>'
    )
    return project


def _novel_writer() -> Path | None:
    """Return novelWriter in an environment made for it alone; it is under the GPL, and no part of this."""
    folder = BUILD / "novelwriter"
    program = folder / "bin" / "novelwriter"
    if not program.exists():
        venv.create(folder, with_pip=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "novelWriter"]
        if subprocess.run(pip, capture_output=True).returncode:
            print("novelWriter is left out: it could not be installed (pip install novelWriter).")
            return None
    return program


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return list(process.children(recursive=True))
    except psutil.NoSuchProcess:
        return []


def python(*words: str) -> tuple[str, ...]:
    """Return a command of this Python."""
    return (sys.executable, *words)
