"""Several workers used as one."""

import threading
import time

import pytest

from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.worker import Limits, StoppedError, Worker


@pytest.fixture
def workers():
    with Workers([Worker(Limits(seconds=20)), Worker(Limits(seconds=20))]) as workers:
        yield workers


def children(workers):
    return [worker._child for worker in workers._workers]


def test_calls_one_after_the_other_go_to_one_child(workers):
    for number in range(3):
        assert workers.call(pow, 2, number) == 2**number

    assert [child is not None for child in children(workers)] == [True, False]


def test_calls_at_once_go_to_different_children(workers):
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(workers.call(time.sleep, 0.5))) for _ in range(2)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [None, None]
    assert all(child is not None for child in children(workers))


def test_stopping_ends_the_calls_that_go_on(workers):
    workers.start()
    errors = []

    def call():
        try:
            workers.call(time.sleep, 20)
        except StoppedError as error:
            errors.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    time.sleep(0.5)
    workers.stop()
    thread.join(timeout=5)

    assert len(errors) == 1
    assert workers.call(pow, 2, 3) == 8


def test_one_call_can_be_stopped_while_another_goes_on(workers):
    ended = []

    def call(one, seconds):
        try:
            ended.append((seconds, one.call(time.sleep, seconds)))
        except StoppedError as error:
            ended.append((seconds, str(error)))

    long, short = workers.one(), workers.one()
    threads = [threading.Thread(target=call, args=each) for each in ((long, 20), (short, 1.5))]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    long.stop()
    for thread in threads:
        thread.join(timeout=10)

    assert ended == [(20, "The work was stopped."), (1.5, None)]


def test_a_call_stopped_before_its_turn_is_not_made_and_stopping_an_ended_one_stops_no_other(workers):
    first, second = workers.one(), workers.one()
    assert first.call(pow, 2, 3) == 8
    child = children(workers)[0]
    second.stop()

    first.stop()

    with pytest.raises(StoppedError):
        second.call(pow, 2, 3)
    assert children(workers)[0] is child
    assert workers.call(pow, 2, 4) == 16


def test_nothing_is_left_of_a_child_that_was_stopped_before_it_was_asked(workers):
    workers.start()
    child = children(workers)[0]
    call = workers.one()
    # a moment that only another thread can hit
    workers._workers[0].interrupt()

    assert call.call(pow, 2, 3) == 8

    assert child._process.returncode is not None
    assert child._calls.closed
    assert child._answers.closed
