"""Positions among siblings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.position import position_between


@given(st.lists(st.integers(min_value=0, max_value=10_000), min_size=1, max_size=120))
def test_there_is_always_room_between_two_neighbours(places):
    keys: list[str] = []

    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else ""
        after = keys[at] if at < len(keys) else ""
        keys.insert(at, position_between(before, after))

    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("appended", [True, False])
def test_five_hundred_siblings_added_at_one_end_keep_short_keys(appended):
    keys = [position_between("", "")]

    for _ in range(500):
        keys.append(position_between(keys[-1], "") if appended else position_between("", keys[-1]))

    assert max(map(len, keys)) <= 20


def test_neighbours_in_the_wrong_order_are_a_mistake():
    with pytest.raises(ValueError, match="does not sort ahead"):
        position_between("b", "a")
