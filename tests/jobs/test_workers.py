"""Several workers used as one, and reading ahead."""

import threading
import time

import pytest

from briefbook.jobs.reading_ahead import MOST, ReadingAhead
from briefbook.jobs.worker import Limits, StoppedError, Worker
from briefbook.jobs.workers import Workers


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


def test_what_is_read_ahead_comes_in_order_and_only_a_little_ahead():
    made = []

    def make(number):
        time.sleep(0.02 * (3 - number % 3))
        made.append(number)
        return number * number

    taken = []
    for number, square in ReadingAhead(make, 2).of(range(30)):
        taken.append((number, square))
        assert len(made) <= number + MOST + 1

    assert taken == [(number, number * number) for number in range(30)]


def test_nothing_more_is_read_once_nobody_takes_it():
    made = []
    taking = ReadingAhead(lambda number: made.append(number), 2).of(range(100))

    next(taking)
    taking.close()
    time.sleep(0.1)

    assert len(made) < 20
