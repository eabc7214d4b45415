"""What changed between two versions of a text."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.comparison import Piece, paragraph_diff, paragraphs_in, replacements, word_diff
from briefbook.domain.comparison.pairing import Pair, in_order
from briefbook.domain.comparison.sequences import common_runs


def _shown(before, after):
    form = {"same": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(form[piece.kind].format(piece.text) for piece in word_diff(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("The ban lasts 90 days.", "The ban lasts 60 days.", "The ban lasts [-90-][+60+] days."),
        ("It will run.", "It will not run.", "It will[+ not+] run."),
        ("Talks were confirmed.", "Talks were denied.", "Talks were [-confirmed-][+denied+]."),
        ("Some 1,500.5 tons", "Some 1,500.6 tons", "Some [-1,500.5-][+1,500.6+] tons"),
        ("We don't know", "We don’t know", "We [-don't-][+don’t+] know"),
        ("One.", "One. Two.", "One.[+ Two.+]"),
        ("a  b c", "a b c", "a[- -] b c"),
        ("会谈今天举行。", "会谈昨天举行。", "会谈[-今-][+昨+]天举行。"),
        ("قال إنه سيوقع غدا", "قال إنه لن يوقع غدا", "قال إنه [-سيوقع-][+لن يوقع+] غدا"),
        ("", "new", "[+new+]"),
        ("old", "", "[-old-]"),
        ("", "", ""),
        ("same", "same", "same"),
    ],
)
def test_words_that_changed_are_named(before, after, shown):
    assert _shown(before, after) == shown


def test_a_rewritten_sentence_is_shown_whole_and_not_word_by_word():
    before = "Officials of both sides said the old treaty had failed the poor. Nothing else changed here."
    after = (
        "Diplomats from many states feared the new tariff would anger the rich. Nothing else changed here."
    )

    pieces = word_diff(before, after)

    assert pieces[0] == ("removed", "Officials of both sides said the old treaty had failed")
    assert pieces[1] == ("added", "Diplomats from many states feared the new tariff would anger")
    assert pieces[-1] == ("same", ". Nothing else changed here.")


_TEXT = st.text(st.sampled_from("ab  .,’é中国か\n\t9ก็") | st.characters(codec="utf-8"), max_size=60)


@given(_TEXT, _TEXT)
def test_pieces_make_up_both_texts_again(before, after):
    pieces = word_diff(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after
    assert all(piece.text for piece in pieces)


@given(st.lists(st.integers(0, 6), max_size=200), st.lists(st.integers(0, 6), max_size=200))
def test_runs_are_equal_in_both_sequences_and_in_order(before, after):
    runs = common_runs(before, after)

    assert all(before[b : b + n] == after[a : a + n] and n for b, a, n in runs)
    for (b, a, n), (next_b, next_a, _) in pairwise(runs):
        assert b + n <= next_b
        assert a + n <= next_a
        assert (b + n, a + n) != (next_b, next_a)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.integers(1, 9)), max_size=9, unique=True))
def test_the_pairs_taken_in_order_are_the_heaviest(triples):
    pairs = [Pair(before, after, 1.0, shared) for before, after, shared in triples]

    chosen = in_order(pairs)

    assert sum(pair.shared for pair in chosen) == max(_weights(sorted(pairs)), default=0)
    assert all(a.before < b.before and a.after < b.after for a, b in pairwise(chosen))


def _weights(pairs, before=-1, after=-1):
    yield 0
    for pair in pairs:
        if pair.before > before and pair.after > after:
            yield from (pair.shared + rest for rest in _weights(pairs, pair.before, pair.after))


def test_paragraphs_of_two_versions_stand_side_by_side():
    before = (
        "The first one stays.\n\nThe ban runs for 90 days from May.\n\nThis one goes away.\n\n"
        "The third stays too.\n\nSo does the fourth.\n\n"
        "Here is a long paragraph that will be moved up.\n\nThe last one stays."
    )
    after = (
        "The first one stays.\n\nHere is a long paragraph that will be moved up.\n\n"
        "The ban runs for 60 days from May.\n\nThe third stays too.\n\nSo does the fourth.\n\n"
        "Something wholly new came in!\n\nThe last one stays."
    )

    rows = paragraph_diff(before, after)

    assert [row.kind for row in rows] == [
        "equal",
        "moved",
        "changed",
        "removed",
        "equal",
        "equal",
        "added",
        "equal",
    ]
    assert [piece.text for piece in rows[2].pieces if piece.kind != "same"] == ["90", "60"]
    assert rows[2].before.text == "The ban runs for 90 days from May."
    assert rows[3].after is None


@given(
    st.lists(st.sampled_from(["One is here.", "Two is here now.", "Three", "Four!"]), max_size=9),
    st.randoms(),
)
def test_every_paragraph_of_both_versions_is_shown_once(parts, chance):
    other = [part.replace("is", "was") if chance.random() < 0.3 else part for part in parts]
    chance.shuffle(other)
    before, after = "\n\n".join(parts), "\n\n".join(other)

    rows = paragraph_diff(before, after)

    assert sorted(row.before for row in rows if row.before) == paragraphs_in(before)
    assert [row.after for row in rows if row.after] == paragraphs_in(after)
    for row in rows:
        assert "".join(p.text for p in row.pieces if p.kind != "added") == (
            row.before.text if row.before else ""
        )
        assert "".join(p.text for p in row.pieces if p.kind != "removed") == (
            row.after.text if row.after else ""
        )


def _long_texts():
    chance = random.Random(4)
    words = [f"w{int(chance.paretovariate(0.6))}" for _ in range(20_000)]
    paragraphs = [[chance.choice(words) for _ in range(80)] for _ in range(1_250)]
    edited = [[word if chance.random() > 0.1 else "new" for word in part] for part in paragraphs]
    shuffled = chance.sample(edited, len(edited))
    return ["\n\n".join(" ".join(part) for part in text) for text in (paragraphs, edited, shuffled)]


_LONG = _long_texts()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (_LONG[0], _LONG[1]),
        (_LONG[0], _LONG[2]),
        ("word " * 200_000, "word " * 190_000),
        ("a b " * 100_000, "b a " * 100_000 + "a"),
        ("a\n\n" * 100_000, "b\n\na\n\n" * 50_000),
    ],
    ids=["edited", "shuffled", "one word", "two words", "short paragraphs"],
)
@pytest.mark.parametrize("diff", [word_diff, paragraph_diff])
def test_long_and_hostile_texts_are_compared_in_time(before, after, diff):
    start = time.process_time()

    diff(before, after)

    # 2 s on an idle machine; never the square of the length
    assert time.process_time() - start < 6


def test_what_was_removed_is_paired_with_what_came_in_its_place():
    kinds = ("added", "removed", "added", "same", "removed", "removed")
    pieces = [Piece(kind, text) for kind, text in zip(kinds, "abcdef", strict=True)]

    assert list(replacements(pieces)) == [("", "a"), ("b", "c"), ("e", ""), ("f", "")]
