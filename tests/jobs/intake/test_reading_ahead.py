"""Reading ahead of who takes what was read."""

import time

from briefbook.jobs.intake.reading_ahead import MOST, ReadingAhead


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
