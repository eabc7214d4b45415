"""Merging texts paragraph by paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.merging.texts import merged_items, merged_texts

BASE = "one\n\ntwo\n\nthree"


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        (BASE, "one\n\nTWO\n\nthree", "one\n\nTWO\n\nthree"),
        ("ONE\n\ntwo\n\nthree", BASE, "ONE\n\ntwo\n\nthree"),
        ("ONE\n\ntwo\n\nthree", "one\n\nTWO\n\nthree", "ONE\n\nTWO\n\nthree"),
        ("one\n\nthree", "one\n\ntwo\n\nTHREE", "one\n\nTHREE"),
        ("zero\n\none\n\ntwo\n\nthree", "one\n\ntwo\n\nthree\n\nfour", "zero\n\none\n\ntwo\n\nthree\n\nfour"),
        ("ONE\n\ntwo\n\nthree", "ONE\n\ntwo\n\nthree", "ONE\n\ntwo\n\nthree"),
        (f"{BASE}\n\nfour", f"{BASE}\n\nfive", f"{BASE}\n\nfour\n\nfive"),
        (f"{BASE}\n\nfour", f"{BASE}\n\nfour\n\nfive", f"{BASE}\n\nfour\n\nfive"),
        ("one\n\n\n\ntwo\n\nthree", "one\n\ntwo\n\nTHREE", "one\n\n\n\ntwo\n\nTHREE"),
        ("one\n\n    code\n\nthree", "one\n\ntwo\n\nTHREE\n", "one\n\n    code\n\nTHREE\n"),
    ],
)
def test_what_each_side_did_to_other_paragraphs_is_in_the_merged_text(ours, theirs, merged):
    found = merged_texts(BASE, ours, theirs)

    assert found.is_agreed
    assert found.ours == merged


def test_a_paragraph_that_both_changed_is_had_by_ours_by_theirs_or_both():
    found = merged_texts(BASE, "one\n\nTWO\n\nthree", "one\n\n2\n\nthree\n\nfour")

    assert not found.is_agreed
    assert found.ours == "one\n\nTWO\n\nthree\n\nfour"
    assert found.theirs == "one\n\n2\n\nthree\n\nfour"
    assert found.both == "one\n\nTWO\n\n2\n\nthree\n\nfour"


def test_a_paragraph_that_one_took_out_and_the_other_changed_is_disagreed_on():
    found = merged_texts(BASE, "one\n\nthree", "one\n\nTWO\n\nthree")

    assert (found.ours, found.theirs) == ("one\n\nthree", "one\n\nTWO\n\nthree")


def test_texts_that_both_wrote_where_there_was_none_are_whole():
    found = merged_texts("", "a\n\nb", "c")

    assert (found.ours, found.theirs, found.both) == ("a\n\nb", "c", "a\n\nb\n\nc")


def test_the_text_that_the_other_took_away_altogether_is_not_lost():
    found = merged_texts(BASE, "", "one\n\nTWO\n\nthree")

    assert (found.ours, found.theirs) == ("", "one\n\nTWO\n\nthree")


def test_lines_in_an_order_are_merged_like_paragraphs():
    found = merged_items(("Approve", "Discuss"), ("Approve", "Reject", "Discuss"), ("Approve now", "Discuss"))

    assert found[0] == ["Approve now", "Reject", "Discuss"]


PARTS = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=7).map("\n\n".join)


@given(PARTS, PARTS, PARTS)
def test_no_new_paragraph_of_either_side_is_lost(base, ours, theirs):
    found = merged_texts(base, ours, theirs)

    old = set(base.split("\n\n"))
    for text, side in ((found.ours, ours), (found.theirs, theirs)):
        assert set(side.split("\n\n")) - old <= set(text.split("\n\n"))
    both = set(ours.split("\n\n")) | set(theirs.split("\n\n"))
    assert both - old <= set(found.both.split("\n\n"))


@given(PARTS, PARTS)
def test_where_one_side_did_nothing_the_other_is_taken_as_it_is(base, other):
    assert merged_texts(base, other, base).ours == other
    assert merged_texts(base, base, other).ours == other
