"""Every number that the window is to reach (UX.md), each beside a bare window or other programs, in one run.

The machine may be busy: the load is printed, and the time of the processor stands beside that of the clock.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.benchmarks import spelling
from tests.benchmarks.table import print_rows, print_table
from tests.benchmarks.ux_peers import (
    BARE,
    BARE_FIELD,
    Peer,
    cpu_seconds,
    environment_of,
    memory,
    novel_project,
    peers,
    python,
    running,
    wait_until_idle,
)
from tests.benchmarks.ux_screen import Screen, a_screen
from tests.display import a_display
from tests.large_book import large_book

ROUNDS = 7
SETTLING = 20
"""Seconds after which what a program starts while it rests has been done."""
KEYS = 120
MISSPELLED = "the goverment has recieved a propsal "
ROOT = Path(__file__).parents[2]
Rows = list[tuple[str, ...]]


def measure() -> None:
    """Print all tables."""
    _print_load()
    with a_display() as display, tempfile.TemporaryDirectory() as folder, a_screen(display) as screen:
        home = Path(folder)
        environment = environment_of(display, home)
        book, sources, text = home / "large.briefbook", home / "sources.briefbook", home / "long.md"
        large_book(sources, issues_wanted=0).close()
        with large_book(book) as made:
            issues = made.issues.all()
            text.write_text(max((issue.text for issue in issues), key=len))
            project = novel_project(home / "novel", issues[1].text)
        ours, bare = (
            Peer("Briefbook", python("-m", "briefbook")),
            Peer("bare PySide6 window", python("-c", BARE)),
        )
        others = {peer.name: peer for peer in peers()}
        _windows(screen, environment, [ours, bare, *others.values()])
        holding = {
            "Briefbook": (Peer("Briefbook", (*ours.command, str(book))), "2,000 sources, 1,000,000 words"),
            "bare PySide6 window": (bare, "nothing"),
            "bare QPlainTextEdit": (Peer("", python("-c", BARE_FIELD, str(text))), "50,000 words"),
        }
        for name, peer in others.items():
            file, what = {
                "novelWriter": (project, "2,000 documents, 1,000,000 words"),
                "Manuskript": (None, "nothing"),
            }.get(name, (text, "50,000 words"))
            command = (*peer.command, str(file)) if file else peer.command
            holding[name] = Peer(name, command), what
        collected = "Briefbook", Peer("Briefbook", (*ours.command, str(sources))), "2,000 sources"
        _memory(screen, environment, [collected, *((name, *one) for name, one in holding.items())])
        typists = {name: one for name, (one, what) in holding.items() if "50,000" in what}
        _keys(screen, environment, {"Briefbook": holding["Briefbook"][0], **typists}, book)
        _use(environment, book)
    print_table(list(spelling.measures()))
    _names()
    _print_load()


def _windows(screen: Screen, environment: dict[str, str], programs: Sequence[Peer]) -> None:
    """Print how soon each program’s first window is mapped, when it was started just before as well."""
    times: dict[str, list[tuple[float, float]]] = {one.name: [] for one in programs}
    for _ in range(ROUNDS):
        for one in programs:
            # whichever was ended before, such as a large one, is to make no difference
            for is_warm in (False, True):
                screen.watch_windows()
                start = time.perf_counter()
                with running(one.command, environment) as process:
                    assert screen.wait_for_window(), f"{one.name} shows no window"
                    took = time.perf_counter() - start, cpu_seconds(process)
                if is_warm:
                    times[one.name].append(took)
    rows: Rows = [("window mapped, warm", "n", "median", "best", "processor", "Briefbook / it", "to reach")]
    own = median(wall for wall, _ in times["Briefbook"])
    to_reach = {"Briefbook": "2 x bare", "ReText": "before it", "Manuskript": "before it"}
    for name, starts in times.items():
        walls = [wall for wall, _ in starts]
        cpu = median(used for _, used in starts)
        figures = (_ms(median(walls)), _ms(min(walls)), _ms(cpu), f"{own / median(walls):.2f}")
        rows.append((name, str(len(starts)), *figures, to_reach.get(name, "")))
    _print(rows)


def _memory(screen: Screen, environment: dict[str, str], programs: Sequence[tuple[str, Peer, str]]) -> None:
    rows: Rows = [("memory at rest", "holding", "resident", "its own", "with its helpers", "to reach")]
    for name, peer, holding in programs:
        screen.watch_windows()
        with running(peer.command, environment) as process:
            assert screen.wait_for_window(), f"{name} shows no window"
            wait_until_idle(process)
            time.sleep(SETTLING)
            wait_until_idle(process)
            held = [f"{one:.0f} MB" for one in memory(process)]
        rows.append((name, holding, *held, "150 MB" if holding == "2,000 sources" else ""))
    _print(rows)


def _keys(screen: Screen, environment: dict[str, str], programs: dict[str, Peer], book: Path) -> None:
    """Print how soon pixels change after a key, seen from outside, in the middle of the window’s work."""
    rows: Rows = [("key to pixel, 50,000 words, from outside", "n", "median", "p95", "to reach")]
    for name, peer in programs.items():
        screen.watch_windows()
        with running(peer.command, environment) as process:
            assert screen.wait_for_window(), f"{name} shows no window"
            wait_until_idle(process, patience=30)
            screen.watch_pixels()
            screen.click(800, 500)
            time.sleep(1)
            screen.press("Control_L", "End")
            time.sleep(3)
            times = []
            for number in range(KEYS):
                times.append(screen.type(MISSPELLED[number % len(MISSPELLED)]))
                time.sleep(0.05 if number % 40 else 0.8)
        limit = "8 ms, p95 16 ms" if name == "Briefbook" else ""
        rows.append(_row(name, times, limit))
    _print(rows)


def _use(environment: dict[str, str], book: Path) -> None:
    """Print how soon the large book can be written in, the longest stalls, and how soon things switch."""
    copy = book.with_name("used.briefbook")

    def child(what: str) -> dict[str, Any]:
        shutil.copy(book, copy)
        command = python("-m", "tests.benchmarks.ux_use", str(copy), what)
        ended = subprocess.run(command, env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE)
        told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        return told

    child("open")
    opened = [child("open")["opened"] for _ in range(ROUNDS)]
    told = child("use")
    shown, typed, used = ([one[name] for one in opened] for name in ("shown", "typed", "cpu"))
    rows: Rows = [("1,000,000 words, 2,000 sources", "n", "median", "p95", "processor", "to reach")]
    rows.append(_row("from “open” to the text on the screen", shown, "", ""))
    rows.append(_row("from “open” to a typed letter", typed, _ms(median(used)), "1000 ms"))
    for name, what, limit in (
        ("issue", "another issue", "150 ms"),
        ("source", "another source", "150 ms"),
        ("pane", "another tab, seen before", "150 ms"),
        ("marked", "open a source with 2,000 highlights", "300 ms"),
        ("scrolling", "scroll it, a frame", "16 ms"),
    ):
        times, cpu = zip(*told["switches"][name], strict=True)
        rows.append(_row(what, times, _ms(median(cpu)), limit))
    _print(rows)
    rows = [("longest stall in it while", "clock", "processor", "above 50 ms", "to reach")]
    for doing, (wall, used, count) in told["gaps"].items():
        rows.append((doing, _ms(wall), _ms(used), str(count), "50 ms"))
    _print(rows)


def _names() -> None:
    """Print whether every control has a name for screen readers, as the test of them finds it."""
    command = python("-m", "pytest", "-q", "-p", "no:randomly", "tests/test_real_accessibility.py")
    ended = subprocess.run(
        [*command, "-k", "every_control_has_a_name"], cwd=ROOT, capture_output=True, text=True
    )
    lines = ended.stdout.strip().splitlines() or ["nothing was said"]
    unnamed = "0" if ended.returncode == 0 and "passed" in lines[-1] else f"not known: {lines[-1]}"
    _print([("unnamed controls in the accessibility tree", "to reach"), (unnamed, "0")])


def _row(what: str, times: Sequence[float], *rest: str) -> tuple[str, ...]:
    return what, str(len(times)), _ms(median(times)), _ms(_p95(times)), *rest


def _print(rows: Rows) -> None:
    print_rows(rows)
    print(flush=True)


def _print_load() -> None:
    print(
        "load average", *(f"{one:.1f}" for one in os.getloadavg()), "on", os.cpu_count(), "processors", "\n"
    )


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
