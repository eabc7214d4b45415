"""Passages over one another."""

from briefbook.domain.passage import Passage
from briefbook.ui.reader.layers import lanes, layers


def passage(number: int, start: int, end: int) -> Passage:
    return Passage(source_id="s", number=number, start=start, end=end, quote="")


def test_overlapping_passages_are_cut_where_one_begins_or_ends():
    found = layers([passage(1, 0, 10), passage(2, 4, 8), passage(3, 20, 22)])

    cut = [(layer.start, layer.end, [one.number for one in layer.passages]) for layer in found]
    assert cut == [(0, 4, [1]), (4, 8, [2, 1]), (8, 10, [1]), (20, 22, [3])]


def test_overlapping_passages_have_lanes_of_their_own():
    one, two, three = passage(1, 0, 10), passage(2, 4, 8), passage(3, 30, 40)

    found = lanes([one, two, three], 3, apart=5)

    assert [found[each.id] for each in (one, two, three)] == [0, 1, 0]


def test_more_overlaps_than_lanes_share_one():
    found = lanes([passage(n, n, 100) for n in range(5)], 3, apart=5)

    assert set(found.values()) == {0, 1, 2}
