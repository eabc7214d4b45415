import os
import shutil
import time
from itertools import pairwise
from pathlib import Path

import pytest

from briefbook.jobs.intake.walk import Found, Refusal, intake
from briefbook.jobs.workers.reading import READING, reading_worker
from briefbook.jobs.workers.worker import Worker
from tests.hostile_files import CANARY, makers, write_hostile
from tests.jobs import working

WEB = "http://127.0.0.1:9/nobody-may-ask"
IN_TIME = 25.0
GOOD = {
    "good-first.txt": "The ferry fares rise in May, the harbour board said on Monday.",
    "good-page.html": "<html><body><h1>Fares</h1><p>The ferry fares rise in May, the board said.</p>",
    "good-mail.eml": "From: ana@example.org\nTo: bo@example.org\nSubject: Fares\n\nThe fares rise.\n",
    "good-note.md": "# Fares\n\nThe ferry fares rise in May, the board said.\n",
    "good-last.txt": "The ferry fares fall in June, the harbour board said on Monday.",
}


def tree(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if not path.is_dir()
    }


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_hostile_files_get_their_sentence_and_the_rest_of_the_batch_comes_in(tmp_path, monkeypatch):
    folder, outside, temporary = tmp_path / "in", tmp_path / "outside", tmp_path / "temporary"
    for made in (folder, outside, temporary):
        made.mkdir()
    canary = outside / "canary.txt"
    canary.write_text(CANARY, encoding="utf-8")
    hostile = write_hostile(folder, canary, WEB)
    good = []
    for number, (name, text) in enumerate(GOOD.items()):
        (folder / name).write_text(text, encoding="utf-8")
        good.append(folder / name)
        hostile.insert(number * len(hostile) // 4, folder / name)
    before = tree(tmp_path)
    monkeypatch.setenv("TMPDIR", str(temporary))
    times: list[tuple[float, str]] = []

    def progress(done: int, total: int, name: str) -> bool:
        assert done <= total
        times.append((time.monotonic(), name))
        return True

    with reading_worker() as worker:
        items = list(intake(hostile, worker, progress=progress))
        times.append((time.monotonic(), ""))

    assert len(hostile) >= 55
    took = {name: end - begun for (begun, name), (end, _) in pairwise(times)}
    assert {name: seconds for name, seconds in took.items() if seconds > IN_TIME} == {}
    told = {item.path.name for item in items if item.path}
    assert {path.name for path in hostile} - told <= {"turning"}
    found = [item for item in items if isinstance(item, Found)]
    assert {path.name for path in good} <= {one.path.name for one in found if one.path}
    refusals = [item for item in items if isinstance(item, Refusal)]
    assert [one.reason for one in refusals if not one.reason.endswith(".") or "“" not in one.reason] == []
    assert [one.reason for one in refusals if "mistake in Briefbook" in one.reason] == []
    assert [one for one in found if CANARY in one.reading.text + repr(one.reading.details)] == []
    assert tree(tmp_path) == before
    for name in ("climbed.txt", "absolute.txt", "drive.txt"):
        assert not Path("/tmp", name).exists()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize(
    "name",
    [
        *("bomb.docx", "bomb-that-lies.docx", "bomb.odt", "bomb.zip"),
        *("overlapping.zip", "many.zip", "laughs.docx", "laughs.odt"),
        *("laughs.rdf", "attributes.html", "deep.html", "deep.eml"),
        *("deep.rtf", "deep.json", "cut-off.zip", "page-loop.pdf"),
        "many-pages.pdf",
    ],
)
def test_what_would_stop_a_parser_is_refused_before_one_sees_it(shared, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(makers(tmp_path / "canary.txt", WEB)[name]())
    begun = time.monotonic()

    (item,) = intake([path], shared)

    assert isinstance(item, Refusal)
    assert not item.ended_child
    assert time.monotonic() - begun < 10  # 0.2 s where nothing else runs


@pytest.fixture(scope="module")
def shared():
    with reading_worker() as worker:
        yield worker


@pytest.mark.parametrize(
    "function", [working.connect, working.look_up, working.start_process, working.write_file]
)
def test_what_reads_can_neither_connect_nor_start_nor_write_anything(shared, tmp_path, function):
    with pytest.raises(PermissionError):
        shared.call(function, tmp_path / "written.txt")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit")
def test_not_even_what_is_written_in_another_language_can_write(shared, tmp_path):
    shared.call(working.write_past_python, tmp_path / "written.txt")

    assert (tmp_path / "written.txt").read_bytes() == b""


def test_a_crash_of_the_process_that_reads_is_told_of_the_file(tmp_path, monkeypatch):
    path = tmp_path / "one.txt"
    path.write_text("Words", encoding="utf-8")
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", working.crash)

    with Worker(READING) as worker:
        (item,) = intake([path], worker)

    assert item == Refusal(
        "one.txt",
        "“one.txt” is damaged in a way that stopped the process reading it, so it was left out.",
        path,
        ended_child=True,
    )
