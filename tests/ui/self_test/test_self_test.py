"""The self-test as a whole: here it passes, leaves nothing, and neither hangs nor stops at a failure."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from briefbook import __version__, paths
from briefbook.errors import BriefbookError
from briefbook.ui.self_test import books, documents, self_test, window
from briefbook.ui.self_test.running import LEAVES_NOTHING, STEPS
from briefbook.ui.settings import Settings

TWO = {"The first": "books.finds", "The second": "documents.hyphenates"}


def files_in(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_a_briefbook_tests_itself_and_leaves_nothing(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    own = (Settings().folder, paths.user_backups(), paths.user_windows(), paths.user_templates())
    before = [files_in(folder) for folder in own]

    found = self_test(tmp_path / "report.json")

    assert [(step.name, step.detail) for step in found.steps if not step.passed] == []
    assert [step.name for step in found.steps] == [*STEPS, LEAVES_NOTHING]
    assert list((tmp_path / "temporary").iterdir()) == []
    assert [files_in(folder) for folder in own] == before
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert list(report) == [
        *("version", "platform", "python", "qt", "qpa", "frozen", "passed", "seconds", "steps")
    ]
    assert (report["version"], report["qpa"], report["passed"]) == (__version__, "offscreen", True)
    assert report["qt"].startswith("6.")
    assert {frozenset(step) for step in report["steps"]} == {
        frozenset(("step", "passed", "detail", "seconds"))
    }


def test_what_a_killed_self_test_left_is_removed_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name, age in (("briefbook-self-test-old", 4000), ("briefbook-self-test-now", 0), ("other", 4000)):
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (time.time() - age,) * 2)

    self_test(steps={})

    assert sorted(one.name for one in tmp_path.iterdir()) == ["briefbook-self-test-now", "other"]


def test_every_step_is_named_by_a_sentence_and_is_there():
    rooms = {"books": books, "documents": documents, "window": window}

    assert all(name[0].isupper() and not name.endswith(".") and " " in name for name in STEPS)
    assert len(STEPS) >= 20
    assert all(
        callable(getattr(rooms[room], name))
        for room, _, name in (place.partition(".") for place in STEPS.values())
        if room in rooms
    )


def test_a_step_that_fails_does_not_stop_the_others(monkeypatch):
    def fail(ground):
        raise ZeroDivisionError("of nothing")

    monkeypatch.setattr(books, "finds", fail)

    found = self_test(steps=TWO)

    first, second, _ = found.steps
    assert (first.passed, second.passed, found.passed) == (False, True, False)
    assert first.detail.startswith("ZeroDivisionError: of nothing (")
    assert "FAILED" in found.text()
    assert found.text().endswith(f"1 of 3 steps FAILED, in {found.seconds:.1f} s.")


def test_a_library_that_is_missing_fails_the_steps_that_need_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "briefbook.ui.self_test.books", None)
    monkeypatch.delattr("briefbook.ui.self_test.books")

    found = self_test(steps=TWO)

    assert [step.passed for step in found.steps] == [False, True, True]
    assert found.steps[0].detail.startswith(("ImportError", "ModuleNotFoundError"))


def test_what_qt_says_of_a_failure_is_told(qapp, monkeypatch):
    from PySide6.QtCore import qWarning

    def fail(ground):
        qWarning("Could not create collator: 4")
        raise BriefbookError("It is not sorted.")

    monkeypatch.setattr(books, "finds", fail)

    assert self_test(steps=TWO).steps[0].detail == "It is not sorted. Qt says: Could not create collator: 4"


def test_what_cannot_be_removed_is_told(monkeypatch):
    kept = []

    def refuse(folder):
        kept.append(folder)
        (folder / "open.txt").touch()
        raise PermissionError("in use")

    with monkeypatch.context() as patch:
        patch.setattr("briefbook.ui.self_test.running.shutil.rmtree", refuse)
        patch.setattr("briefbook.ui.self_test.running.time.sleep", lambda seconds: None)
        found = self_test(steps={})

    assert (kept[0] / "open.txt").exists()
    assert "open.txt open" in found.steps[-1].detail
    assert not found.passed


@pytest.mark.parametrize("name", ["no folder/report.json", "."])
def test_a_report_that_cannot_be_written_is_told_once_all_was_tried(tmp_path, monkeypatch, name):
    tried = []
    monkeypatch.setattr(books, "finds", lambda ground: tried.append(ground) or "")

    with pytest.raises(BriefbookError, match=r"The report could not be written to .*: "):
        self_test(tmp_path / name, steps=TWO)

    assert len(tried) == 1


def test_the_report_names_the_step_that_is_going_on(tmp_path, monkeypatch):
    seen = []
    report = tmp_path / "report.json"
    monkeypatch.setattr(books, "finds", lambda ground: seen.append(json.loads(report.read_bytes())) or "")

    self_test(report, steps=TWO)

    assert seen[0]["steps"][-1] == {
        "step": "The first",
        "passed": False,
        "detail": "It has not ended.",
        "seconds": 0,
    }
    assert seen[0]["passed"] is False


HANGING = """
import os, sys, time, tempfile
from pathlib import Path
tempfile.tempdir = sys.argv[2]
from briefbook.ui.self_test import books, self_test, watchdog
watchdog.SPARE = 1.0
def hang(ground):
    ground.reader.start()
    {how}
books.finds = hang
steps = {{"It works": "documents.hyphenates", "It hangs": "books.finds"}}
self_test(Path(sys.argv[1]), steps, most_seconds=3)
"""


@pytest.mark.parametrize(
    ("how", "detail"),
    [
        ("time.sleep(60)", "It did not end within 3 seconds."),
        # which lets no other thread of Python run
        ("import ctypes; ctypes.PyDLL(None).sleep(60)", "It has not ended."),
        ("os.kill(os.getpid(), 11)", "It has not ended."),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="needs the C library’s own sleep")
def test_a_step_that_hangs_or_crashes_ends_the_program_with_its_name(tmp_path, how, detail):
    report, temporary = tmp_path / "report.json", tmp_path / "temporary"
    temporary.mkdir()

    ended = subprocess.run(
        [sys.executable, "-c", HANGING.format(how=how), report, temporary],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )

    assert ended.returncode != 0
    told = json.loads(report.read_bytes())
    assert told["passed"] is False
    assert [step["step"] for step in told["steps"]] == ["It works", "It hangs"]
    assert told["steps"][-1]["detail"].startswith(detail)
    if "sleep(60)" in how and "ctypes" not in how:
        assert ended.returncode == 1
        assert "<string>:" in told["steps"][-1]["detail"]
        assert "FAILED   3.0 s  It hangs" in ended.stdout
        assert list(temporary.iterdir()) == []
