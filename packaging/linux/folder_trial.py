"""Tries the folder for Linux: its self-test, its commands, its workers, and how fast its window shows."""

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from installers.display import Display
from installers.product import CHECKOUT
from installers.trees import tree_of
from installers.work import BuildError, Work, say
from linux.needed import check_libraries

SLOWEST_START: Final = 1.5
"""How much longer the first window may take than from a checkout."""

STARTS: Final = 7

_ARTICLE: Final = """Fares rise again in Isenvar

The ministry of transport raised all fares on Monday, although the council of Élan had asked it not to.
“We had no choice”, the minister said.
"""


def trial(work: Work, results: Sequence[Path]) -> None:
    """Run all tries on the folder as it was built."""
    tree = tree_of(work, "linux")
    check(work, tree)
    with Display(work) as display:
        compare_starts(work, tree, display)


def check(work: Work, tree: Path) -> None:
    """Check the libraries of a folder, and try what it does; `BuildError` says what is not right."""
    say(f"The libraries are there; the system’s must be {check_libraries(tree)} or newer.")
    place = work.fresh("linux-trial")
    self_test(work, tree, place, {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C"})
    with Display(work) as display:
        self_test(work, tree, place, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display.name, "LC_ALL": "C.UTF-8"})
        _show_window(work, tree, place, display)
    _work_by_commands(work, tree, place)


def environment_of(place: Path, **others: str) -> dict[str, str]:
    """Return an environment with a home of its own, and nothing that leads to this machine’s Python or Qt."""
    home = place / "home"
    home.mkdir(parents=True, exist_ok=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": _folder(place / "tmp"),
        "LC_ALL": "C.UTF-8",
        **others,
    }


def self_test(work: Work, tree: Path, place: Path, settings: Mapping[str, str]) -> None:
    """Run the program’s own test, and tell how it went; `BuildError` names the steps that failed."""
    report = place / "report.json"
    report.unlink(missing_ok=True)
    work.run(
        *(tree / work.product.command, "self-test", "--report", report),
        environment=environment_of(place, **settings),
        at=place,
        seconds=120,
        may_fail=True,
    )
    if not report.exists():
        raise BuildError(f"The self-test on “{settings['QT_QPA_PLATFORM']}” ended without a report.")
    steps = json.loads(report.read_text(encoding="utf-8"))["steps"]
    failed = [f"{step['step']}: {step['detail']}" for step in steps if not step["passed"]]
    if failed or not steps:
        raise BuildError("These steps of the self-test failed:\n" + "\n".join(failed))
    say(f"The self-test on “{settings['QT_QPA_PLATFORM']}” passed, {len(steps)} steps.")


def compare_starts(work: Work, tree: Path, display: Display) -> None:
    """Measure how long a window takes from the folder and from a checkout; `BuildError` if too long."""
    place = work.fresh("linux-starts")
    # a folder of bytecode of its own, so that a checkout is as warm as one that is used
    cache = str(place / "cache")
    settings = {"DISPLAY": display.name, "PYTHONPATH": str(CHECKOUT), "PYTHONPYCACHEPREFIX": cache}
    folder = [str(tree / work.product.command)]
    checkout = [sys.executable, "-m", "briefbook"]
    sample = place / "sample.briefbook"
    work.run(*folder, "sample", sample, environment=environment_of(place), at=place, seconds=60)
    times: dict[str, list[float]] = {"folder": [], "checkout": []}
    for number in range(STARTS + 1):
        for name, words in (("folder", folder), ("checkout", checkout)):
            # one that was killed leaves its lock, and would be asked about
            own = place / f"{name}-{number}"
            environment = environment_of(own, **settings)
            book = shutil.copy(sample, own / "Summit.briefbook")
            took = _start(display, [*words, str(book)], environment, own)
            if number:
                times[name].append(took)
    built, usual = (statistics.median(times[name]) for name in ("folder", "checkout"))
    told = f"{built:.2f} s, {built / usual:.2f} × the {usual:.2f} s of a checkout"
    if built > SLOWEST_START * usual:
        if work.fast:  # a try, often among other work, which no time is to fail
            say(f"SLOW: the first window takes {told}, which may be {SLOWEST_START} × at most.")
            return
        raise BuildError(f"The first window takes {told}, which may be {SLOWEST_START} × at most.")
    say(f"The first window takes {told} (median of {STARTS}).")


def _start(display: Display, words: list[str], environment: Mapping[str, str], place: Path) -> float:
    """Return the seconds until a window of the program shows, and end it."""
    begin = time.perf_counter()
    program = subprocess.Popen(
        words,
        env=dict(environment),
        cwd=place,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while time.perf_counter() < begin + 60:
            if _shows(display):
                return time.perf_counter() - begin
            time.sleep(0.01)
        raise BuildError(f"“{' '.join(words)}” showed no window within a minute.")
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        while _shows(display):
            time.sleep(0.05)


def _shows(display: Display) -> bool:
    """Return whether a window of the program shows; by its class, for a title comes with the book."""
    return bool(display.run("xdotool", "search", "--onlyvisible", "--class", "^briefbook$").strip())


def _show_window(work: Work, tree: Path, place: Path, display: Display) -> None:
    """Open a book with a space and accents in its name, and keep a picture of the window."""
    book = place / "Élan brief – 2.briefbook"
    settings = environment_of(place, DISPLAY=display.name)
    work.run(tree / work.product.command, "sample", book, environment=settings, at=place, seconds=60)
    with (place / "window.txt").open("wb") as output:
        program = subprocess.Popen(
            [tree / work.product.command, book],
            env=settings,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        display.wait_for(f"— {work.product.name}")
        time.sleep(2)
        display.screenshot(place / "window.png")
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
    printed = (place / "window.txt").read_text(encoding="utf-8", errors="replace").strip()
    if printed:
        raise BuildError(f"The window printed:\n{printed[:2000]}")


def _work_by_commands(work: Work, tree: Path, place: Path) -> None:
    """Import a text by a worker, write a memo, and look into a pipe that closes early."""
    program = str(tree / work.product.command)
    settings = environment_of(place)
    article, book, memo = place / "fares é.txt", place / "fares.briefbook", place / "memo.pdf"
    article.write_text(_ARTICLE, encoding="utf-8")
    for words in (
        ("sample", book),
        ("import", book, article),
        ("search", book, "Élan"),
        ("memo", book, "-o", memo),
    ):
        work.run(program, *words, environment=settings, at=place, seconds=60)
    if not memo.read_bytes().startswith(b"%PDF-"):
        raise BuildError("The memo that the command “memo” writes is not a PDF.")
    shell = 'set -o pipefail; "$0" --help | head -n 1'
    told = work.run("bash", "-c", shell, program, environment=settings, at=place, seconds=30)
    if not told.startswith("usage: briefbook") or "Traceback" in told:
        raise BuildError(f"“briefbook --help | head” says:\n{told}")
    found = shutil.which(work.product.command, path=str(tree))
    if not found:
        raise BuildError("The program cannot be run by whoever owns it.")
    say("The commands import, search, memo and help work, and a pipe may close early.")


def _folder(path: Path) -> str:
    path.mkdir(parents=True, exist_ok=True)
    return str(path)
