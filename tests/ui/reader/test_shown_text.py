"""Offsets of reading texts and positions of documents."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from briefbook.ui.reader.shown_text import ShownText

CHARACTERS = "ab \n中🌡𝒜é"
texts = st.text(CHARACTERS, max_size=30)
spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(tuple), max_size=4)


def clipped(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(min(start, len(text)), min(end, len(text))) for start, end in spans]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts, spans)
def test_what_is_left_out_is_not_shown(text, spans):
    left_out = clipped(text, spans)

    shown = ShownText(text, left_out)

    kept = [c for n, c in enumerate(text) if not any(start <= n < end for start, end in left_out)]
    assert shown.text == "".join(kept)
    assert shown.length == units(shown.text)


@given(texts, spans)
def test_every_shown_character_is_found_again_by_its_position(text, spans):
    left_out = clipped(text, spans)
    shown = ShownText(text, left_out)

    kept = [n for n in range(len(text)) if not any(start <= n < end for start, end in left_out)]

    for place, offset in enumerate(kept):
        position = shown.position(offset)
        assert position == units(shown.text[:place]) == shown.position_of_place(place)
        assert shown.offset(position) == offset
        assert shown.place_of_position(position) == place


@given(texts, spans, st.integers(0, 30), st.integers(0, 30))
def test_a_selection_maps_to_the_words_selected(text, spans, one, other):
    shown = ShownText(text, clipped(text, spans))
    first, last = sorted((min(one, len(shown.text)), min(other, len(shown.text))))

    start, end = shown.span(shown.position_of_place(first), shown.position_of_place(last))

    left_out = clipped(text, spans)
    selected = [
        c for n, c in enumerate(text) if start <= n < end and not any(a <= n < b for a, b in left_out)
    ]
    assert "".join(selected) == shown.text[first:last]
    if selected:
        assert not any(a <= start < b or a < end <= b for a, b in left_out)


@given(texts, spans, st.integers(0, 30))
def test_an_offset_that_is_left_out_leads_to_the_seam(text, spans, offset):
    left_out = clipped(text, spans)
    shown = ShownText(text, left_out)
    offset = min(offset, len(text))

    position = shown.position(offset)

    before = [c for n, c in enumerate(text[:offset]) if not any(a <= n < b for a, b in left_out)]
    assert position == units("".join(before))


def test_a_position_inside_a_pair_is_that_of_its_character():
    shown = ShownText("a🌡b")

    assert [shown.offset(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_a_selection_beside_a_seam_does_not_reach_over_it():
    shown = ShownText("before [hidden] after", [(7, 15)])

    assert shown.span(0, 7) == (0, 7)
    assert shown.span(7, 13) == (15, 21)
    assert shown.span(3, 10) == (3, 18)


def test_a_text_left_out_altogether_shows_nothing():
    shown = ShownText("gone", [(0, 4)])

    assert (shown.text, shown.length, shown.position(2)) == ("", 0, 0)


def test_the_next_word_is_found_from_a_position():
    shown = ShownText("🌊 \n\nsea ")

    assert (shown.word_from(2), shown.word_from(5), shown.word_from(8)) == (5, 5, 9)
