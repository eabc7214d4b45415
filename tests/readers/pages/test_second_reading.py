"""When a page is read in two ways, and which of them is shown."""

from briefbook.readers.documents import read_bytes
from briefbook.readers.pages.article import article_blocks
from briefbook.readers.pages.blocks import Block
from briefbook.readers.pages.second_reading import chosen_readings

WORDS = "Delegates from Arvenia and Solmark return to Port Lindon to settle the river treaty today"


def blocks(*containers):
    return [Block("paragraph", f"{WORDS} {number}", container=c) for number, c in enumerate(containers)]


def never():
    raise AssertionError("A second reading was asked for.")


def test_a_long_reading_in_one_place_needs_no_second():
    page = blocks(*[1] * 15, *[2] * 10)

    assert chosen_readings(page, set(range(15)), never) == (set(range(15)), None)


def test_what_follows_the_end_that_both_readings_have_is_not_shown():
    page = blocks(*[1] * 12, *range(2, 6))

    shown, other = chosen_readings(page, set(range(16)), lambda: set(range(1, 12)))

    assert shown == set(range(12))
    assert other is None


def test_where_two_readings_differ_widely_a_person_may_choose():
    page = blocks(*[1] * 12, *range(2, 20))

    shown, other = chosen_readings(page, {0, 1, 2}, lambda: set(range(12)))

    assert shown == {0, 1, 2}
    assert other == set(range(12))


def test_a_longer_reading_of_another_place_comes_first():
    page = blocks(*[1] * 4, *[2] * 12)

    assert chosen_readings(page, {0, 1, 2, 3}, lambda: set(range(4, 16))) == (set(range(4, 16)), {0, 1, 2, 3})


def test_where_the_first_finds_nothing_the_second_is_shown():
    page = blocks(*[1] * 4, *[2] * 20)

    assert chosen_readings(page, set(), lambda: set(range(4, 24))) == (set(range(4, 24)), None)
    assert chosen_readings(page, set(), set) == (set(range(24)), None)


def test_the_other_reading_of_a_page_is_in_order_and_cleaned(shown):
    story = "".join(f"<p>{WORDS}, in round {number} of the long talks.</p>" for number in range(30))
    teaser = "".join(
        f'<section><div class="box{n}"><p>The harvest of year {n} was fair, say farmers in the north of the'
        " land, who had feared the drought and the new quotas on water alike.</p></div></section>"
        for n in range(9)
    )
    talks = f"<div id='comments'>{story}<p>Share this article</p></div>"
    page = f"<html><body>{talks}<article>{teaser}</article></body></html>"

    reading = read_bytes("page.html", page.encode())

    assert reading.text.count("in round") == 30
    for spans in (reading.set_aside, reading.other_set_aside or ()):
        ends = [0]
        for span in spans:
            assert ends[-1] <= span.start < span.end <= len(reading.text)
            ends.append(span.end)


def test_a_text_that_stands_twice_in_a_page_is_shown_once():
    texts = [" ".join(f"word{number}of{place}" for place in range(12)) for number in range(12)]
    page = [Block("paragraph", text, container=container) for container in (1, 2) for text in texts]

    assert article_blocks(page, "\n".join(texts), "") == set(range(12))
