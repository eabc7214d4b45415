"""One paragraph of a text can be made as it was, and the others stay."""

from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.comparison import paragraph_back, paragraph_diff, paragraphs_in

BEFORE = "The lake is shut.\n\nBoats wait for the pilots.\n\nNobody knows who pays."


def taken(before: str, after: str, kind: str) -> str:
    pairs = paragraph_diff(before, after)
    number = next(place for place, pair in enumerate(pairs) if pair.kind == kind)
    return paragraph_back(after, pairs, number)


def test_a_changed_paragraph_has_its_words_again() -> None:
    after = BEFORE.replace("wait for", "sail without").replace("shut", "open")

    assert taken(BEFORE, after, "changed") == after.replace("open", "shut")


def test_a_new_paragraph_goes_with_the_break_around_it() -> None:
    after = BEFORE.replace("Nobody", "It rains today and nobody minds.\n\nNobody")

    assert taken(BEFORE, after, "added") == BEFORE


def test_a_paragraph_that_is_gone_comes_back_in_its_place() -> None:
    for part in BEFORE.split("\n\n"):
        after = "\n\n".join(one for one in BEFORE.split("\n\n") if one != part)

        assert taken(BEFORE, after, "removed") == BEFORE


def test_a_text_that_was_emptied_or_begun_comes_back_whole() -> None:
    assert taken("One.", "", "removed") == "One."
    assert taken("", "One.", "added") == ""


texts = st.lists(
    st.sampled_from(["The lake is shut.", "Boats wait.", "Nobody knows who pays for it.", "It rains."]),
    max_size=6,
    unique=True,
).map("\n\n".join)


@given(texts, texts)
def test_taking_all_back_one_after_the_other_leaves_the_old_words(before: str, after: str) -> None:
    for _ in range(20):
        pairs = paragraph_diff(before, after)
        wrong = [n for n, pair in enumerate(pairs) if pair.kind in ("removed", "added", "changed")]
        if not wrong:
            break
        after = paragraph_back(after, pairs, wrong[0])

    old, new = (sorted(part.text for part in paragraphs_in(text)) for text in (before, after))
    assert old == new
