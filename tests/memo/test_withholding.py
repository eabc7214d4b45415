"""Leaving out blocks, whatever they are nested in."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.memo.audience.withholding import without
from briefbook.memo.blocks import (
    Code,
    Definition,
    DefinitionList,
    Heading,
    ListBlock,
    Note,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
)
from briefbook.memo.walking import runs_in, text_in

NOTES = Notes((Note(1, (Run("Zebra."),)), Note(2, (Run("See "), Run("1", note=1))), Note(3, (Run("Fine."),))))

words = st.sampled_from(["plain", "more", "zebra"])
runs = st.builds(
    lambda text, note: (Run(text), *((Run(str(note), note=note),) if note else ())),
    words,
    st.sampled_from([None, None, None, 1, 2, 3]),
)
leaves = st.one_of(
    st.builds(Paragraph, runs),
    st.builds(Heading, st.integers(1, 4), runs),
    st.builds(Code, words),
    st.just(Rule()),
)


def nested(blocks):
    several = st.lists(blocks, max_size=3).map(tuple)
    rows = st.lists(st.tuples(several, several), max_size=3).map(tuple)
    return st.one_of(
        st.builds(ListBlock, st.lists(several, min_size=1, max_size=3).map(tuple)),
        st.builds(Quote, several),
        st.builds(Table, rows, rows, st.just(("left", "left")), runs),
        st.builds(
            lambda terms, meanings: DefinitionList((Definition(terms, meanings),)),
            st.lists(runs, min_size=1, max_size=2).map(tuple),
            st.lists(several, min_size=1, max_size=2).map(tuple),
        ),
    )


documents = st.lists(st.recursive(leaves, nested, max_leaves=8), max_size=6).map(tuple)


def rests(text):
    return "zebra" in text.casefold()


@settings(max_examples=60, deadline=None)
@given(documents)
def test_nothing_of_it_stays_and_all_goes_in_parts_that_are_counted(blocks):
    kept, gone = without(blocks, NOTES, rests)

    assert not rests(text_in(kept))
    assert not {run.note for stretch in runs_in(kept) for run in stretch} & {1, 2}
    assert without(kept, NOTES, rests) == (kept, 0)
    touched = rests(text_in(blocks)) or {run.note for s in runs_in(blocks) for run in s} & {1, 2}
    assert bool(gone) == bool(touched)


@settings(max_examples=40, deadline=None)
@given(documents)
def test_where_nothing_rests_on_it_all_stays_as_it_is(blocks):
    assert without(blocks, Notes(()), lambda _: False) == (blocks, 0)
