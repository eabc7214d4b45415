"""What the log keeps of mistakes."""

import logging

import pytest

from briefbook.jobs.mistakes import WordlessFormatter, frames_of
from briefbook.jobs.workers.worker import Worker

SECRET = "Zwirbelfjord"


def failing(words):
    try:
        raise ValueError(f"no date: {words}")
    except ValueError as error:
        raise RuntimeError(f"{words} is not what this edit was planned on") from error


def caught(words=SECRET):
    try:
        failing(words)
    except RuntimeError as error:
        return error
    raise AssertionError


@pytest.fixture
def logged(tmp_path):
    """Give a function that logs on a logger, and returns what is then in the file."""
    path = tmp_path / "briefbook.log"
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(WordlessFormatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    used = []

    def logged(name, *words, **values):
        log = logging.getLogger(name)
        log.addHandler(handler)
        used.append(log)
        log.error(*words, **values)
        return path.read_text(encoding="utf-8")

    yield logged
    for log in used:
        log.removeHandler(handler)
    handler.close()


def test_the_log_says_where_a_mistake_happened_and_not_what_it_was_about(logged):
    told = logged("briefbook.ui", "A mistake in Briefbook", exc_info=caught())

    assert SECRET not in told
    assert "A mistake in Briefbook" in told
    assert "in failing" in told
    assert "builtins.ValueError" in told
    assert "builtins.RuntimeError" in told


def test_exceptions_and_quoted_names_in_a_line_are_left_out(logged):
    told = logged("briefbook.jobs", "“%s” failed: %s", SECRET, caught())

    assert SECRET not in told
    assert told.endswith("briefbook.jobs ERROR “…” failed: RuntimeError\n")


def test_what_libraries_say_is_left_out(logged):
    told = logged("citeproc", "cannot format %s", SECRET)

    assert SECRET not in told
    assert "citeproc ERROR" in told


def test_notes_are_left_out_but_for_where_a_worker_was():
    error = caught()
    error.add_note(f"while reading {SECRET}")
    error.add_note("In the worker:\nin that function")

    told = frames_of(error)

    assert SECRET not in told
    assert told.endswith("In the worker:\nin that function")


def test_a_mistake_in_a_worker_is_told_with_its_frames_only(logged):
    with Worker() as worker, pytest.raises(ValueError, match="invalid literal") as raised:
        worker.call(int, SECRET)

    told = logged("briefbook.jobs", "Reading failed", exc_info=raised.value)

    assert SECRET not in told
    assert "In the worker:" in told
    assert "builtins.ValueError" in told
