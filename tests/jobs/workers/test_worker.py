import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from briefbook.errors import BriefbookError
from briefbook.jobs.workers.worker import (
    ChildEndedError,
    Limits,
    StoppedError,
    TooLongError,
    TooMuchMemoryError,
    Worker,
)
from tests.jobs import working

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows limits no memory and has no /proc")


@pytest.fixture(scope="module")
def shared():
    with Worker(Limits(seconds=10)) as worker:
        yield worker


@pytest.fixture
def worker():
    with Worker(Limits(seconds=0.6, megabytes=600, calls=3)) as worker:
        yield worker


@pytest.mark.parametrize("value", [None, {"a": (1, 2.5, "ü")}, "x" * 30_000_000, b"\x00" * 5_000_000])
def test_values_go_to_the_child_and_come_back_whole(shared, value):
    assert shared.call(working.echo, value) == value


def test_the_work_is_done_in_one_other_process(shared):
    first, second = shared.call(working.process), shared.call(working.process)

    assert first == second != os.getpid()


def test_a_sentence_for_the_user_arrives_as_it_is(shared):
    child = shared.call(working.process)

    with pytest.raises(BriefbookError, match=r"^The file is empty\.$"):
        shared.call(working.refuse)

    assert shared.call(working.process) == child


def test_a_failure_arrives_as_what_it_is_with_the_childs_traceback(shared):
    with pytest.raises(ZeroDivisionError, match="by nothing") as raised:
        shared.call(working.fail)

    assert "in fail" in raised.value.__notes__[0]


@pytest.mark.parametrize(
    ("function", "words"), [(working.fail_unportably, "so odd"), (working.leave, "Exit: 3")]
)
def test_a_failure_that_cannot_travel_arrives_in_words(shared, function, words):
    with pytest.raises(RuntimeError, match=words):
        shared.call(function)


def test_only_functions_of_modules_can_be_called(shared):
    with pytest.raises((AttributeError, pickle.PicklingError), match="pickle"):
        shared.call(lambda: None)


def test_work_without_end_is_stopped_in_time(worker):
    begun = time.monotonic()

    with pytest.raises(BriefbookError, match=r"longer than 0\.6 seconds .*\.$"):
        worker.call(working.spin)

    assert time.monotonic() - begun < 3
    assert worker.call(working.echo, 1) == 1


@POSIX
def test_work_that_eats_memory_is_stopped():
    with Worker(Limits(megabytes=300)) as worker:
        with pytest.raises(BriefbookError, match=r"more than 300 MB of memory .*\.$"):
            worker.call(working.eat)

        assert worker.call(working.echo, 1) == 1


def test_a_crash_is_a_sentence_and_the_next_call_works(worker):
    with pytest.raises(BriefbookError, match=r"ended unexpectedly.*\.$"):
        worker.call(working.crash)

    assert worker.call(working.echo, 1) == 1


def test_a_child_that_was_ended_between_calls_is_replaced(worker):
    child = worker.call(working.process)
    subprocess.run([sys.executable, "-c", f"import os, signal; os.kill({child}, signal.SIGTERM)"], check=True)
    time.sleep(0.2)

    assert worker.call(working.process) != child


def test_a_fresh_child_comes_after_so_many_calls(worker):
    children = [worker.call(working.process) for _ in range(6)]

    assert len(set(children)) == 2
    assert children[0] == children[2]
    assert children[3] == children[5]


def test_the_next_child_is_warm_before_it_is_needed():
    with Worker(Limits(calls=4, ahead=2), warm=working.load_slowly) as worker:
        first = worker.call(working.process)
        worker.call(working.echo, 1)
        worker.call(working.sleep, 1.5)
        begun = time.monotonic()
        worker.call(working.echo, 1)
        second = worker.call(working.process)

        assert second != first
        assert time.monotonic() - begun < 0.8  # to get ready takes a second


def test_what_getting_ready_takes_is_not_of_a_calls_time():
    with Worker(Limits(seconds=0.5), warm=working.load_slowly) as worker:
        assert worker.call(working.echo, 1) == 1


def test_stopping_ends_the_next_child_too():
    before = children()
    with Worker(Limits(calls=4, ahead=4)) as worker:
        worker.call(working.echo, 1)
        assert len(children() - before) == 2

        worker.stop()

        assert children() <= before


def test_the_next_child_gets_ready_while_a_call_takes_long():
    with Worker(Limits(seconds=3.0, ahead=1), warm=working.load_slowly) as worker:
        with pytest.raises(TooLongError):
            worker.call(working.spin)
        begun = time.monotonic()

        worker.call(working.echo, 1)

        assert time.monotonic() - begun < 0.8  # to get ready takes a second


def test_each_way_to_end_has_its_own_error(worker):
    with pytest.raises(TooLongError):
        worker.call(working.spin)
    with pytest.raises(ChildEndedError):
        worker.call(working.crash)


def test_memory_is_watched_where_the_system_does_not_limit_it():
    limits = Limits(megabytes=300, watched=True)
    with Worker(limits, warm=working.limit_nothing) as worker:
        with pytest.raises(TooMuchMemoryError, match=r"more than 300 MB of memory .*\.$"):
            worker.call(working.eat_slowly)

        assert worker.call(working.echo, 1) == 1


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def test_work_can_be_stopped_from_another_thread(shared):
    threading.Timer(0.3, shared.stop).start()

    with pytest.raises(StoppedError):
        shared.call(working.sleep, 9)

    assert shared.call(working.echo, 1) == 1


def test_calls_from_several_threads_wait_for_each_other(shared):
    answers: dict[int, object] = {}

    def ask(number: int) -> None:
        answers[number] = shared.call(working.echo, number)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == {number: number for number in range(8)}


def test_what_the_child_prints_reaches_nobody(shared, capfd):
    shared.call(working.speak)

    assert shared.call(working.echo, 1) == 1
    assert capfd.readouterr() == ("", "")


def test_what_is_warmed_is_loaded_before_the_first_call(shared):
    with Worker(warm=working.load) as worker:
        worker.start()

        assert worker.call(working.loaded, "lxml.html")
    assert not shared.call(working.loaded, "PySide6")


@POSIX
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs Linux's /proc")
def test_the_child_has_none_of_the_programs_files(tmp_path):
    with (tmp_path / "a.briefbook").open("wb"), Worker() as worker:
        assert not [name for name in worker.call(working.open_files) if "briefbook" in name]


def test_the_child_ends_with_its_parent_even_in_the_middle_of_a_call(tmp_path):
    mark = tmp_path / "mark"
    code = (
        f"import sys; sys.path[:] = {sys.path!r}\n"
        "import os, threading\n"
        "from pathlib import Path\n"
        "from briefbook.jobs.workers.worker import Worker\n"
        "from tests.jobs import working\n"
        "worker = Worker()\n"
        "worker.call(working.echo, 1)\n"
        "threading.Timer(0.3, os._exit, (0,)).start()\n"
        f"worker.call(working.write_after, Path({str(mark)!r}), 1.0)\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True)
    time.sleep(1.2)

    assert not mark.exists()


def test_starting_and_asking_take_little_time():
    begun = time.monotonic()
    with Worker() as worker:
        worker.call(working.echo, 1)
        started = time.monotonic() - begun
        times = []
        for _ in range(100):
            begun = time.monotonic()
            worker.call(working.echo, 1)
            times.append(time.monotonic() - begun)

    # 0.07 s and 0.2 ms where nothing else runs
    assert started < 2
    assert sorted(times)[50] < 0.01
