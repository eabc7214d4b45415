"""The log in the user’s folder."""

import logging
import os
import subprocess
import sys

import pytest

from briefbook.jobs.kept_log import KeptLog, kept_logs


@pytest.fixture
def log(tmp_path):
    """Give a logger whose lines go to a small log, and the log’s path."""
    handler = KeptLog(tmp_path / "briefbook.log", largest=2_000)
    made = logging.getLogger(f"briefbook.tests.{tmp_path.name}")
    made.propagate = False
    made.addHandler(handler)
    yield made
    made.removeHandler(handler)


def path_of(log):
    return log.handlers[0].path


def test_a_log_that_has_grown_is_set_aside_and_the_oldest_lines_go(log):
    for number in range(1000):
        log.error("line %d of many", number)

    files = kept_logs(path_of(log))
    assert [file.name for file in files] == ["briefbook.log", "briefbook.log.1", "briefbook.log.2"]
    assert all(file.stat().st_size < 2_100 for file in files)
    assert files[0].read_text().endswith("line 999 of many\n")
    assert "line 0 of many" not in files[2].read_text()


def test_a_log_that_cannot_be_set_aside_is_written_on_to_an_end_and_nothing_is_raised(log, monkeypatch):
    def refuse(*_):
        raise PermissionError("another process has it open")

    monkeypatch.setattr(os, "replace", refuse)

    for number in range(1000):
        log.error("line %d of many", number)

    assert 2_000 < path_of(log).stat().st_size < 4_100


def test_a_log_whose_folder_is_gone_raises_nothing(log):
    path_of(log).parent.rmdir()

    log.error("nobody hears this")

    assert not path_of(log).exists()


def test_words_that_are_no_text_are_written_all_the_same(log):
    # without the handler of the tests, whose report cannot be sent from one process to another
    log.handlers[0].handle(log.makeRecord("briefbook", 40, "", 1, "half a character: \ud800", (), None))

    assert path_of(log).read_text() == "half a character: \\ud800\n"


def test_a_line_that_cannot_be_put_together_prints_nothing_of_what_it_is_about(log, capsys):
    # as logging hands it over, without the handler of the tests
    log.handlers[0].handle(log.makeRecord("briefbook", 40, "", 1, "%d of them", ("Zwirbelfjord",), None))

    assert "Zwirbelfjord" not in "".join(capsys.readouterr())


def test_several_processes_write_one_log_and_lose_no_line_of_the_newest(tmp_path):
    code = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from briefbook.jobs.kept_log import KeptLog\n"
        "log = logging.getLogger('briefbook')\n"
        "log.addHandler(KeptLog(Path(sys.argv[1]), largest=20_000))\n"
        "[log.error('%s %d', sys.argv[2], number) for number in range(300)]\n"
    )
    path = tmp_path / "briefbook.log"

    running = [subprocess.Popen([sys.executable, "-c", code, str(path), name]) for name in ("ana", "ben")]

    assert [one.wait(60) for one in running] == [0, 0]
    lines = [line for file in kept_logs(path) for line in file.read_text().splitlines()]
    assert set(lines) == {f"{name} {number}" for name in ("ana", "ben") for number in range(300)}
