"""Ids and passages."""

import uuid

import pytest

from briefbook.domain.passage import highlight
from briefbook.domain.record import new_id
from briefbook.domain.source import SetAside, Source
from briefbook.errors import BriefbookError

SOURCE = Source(key="a", kind="text", title="A", original_sha256="0" * 64, text_sha256="0" * 64)


def test_ids_are_version_7_and_sort_by_when_they_were_made():
    ids = [new_id() for _ in range(5000)]

    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert {uuid.UUID(one).version for one in ids} == {7}
    assert {uuid.UUID(one).variant for one in ids} == {uuid.RFC_4122}


def test_a_passage_is_trimmed_and_keeps_the_words_around_it():
    text = "Before it. 🌏 The words that matter. After it."

    passage = highlight(SOURCE, text, text.index(" The"), text.index(" After") + 1, number=1)

    assert passage.quote == "The words that matter."
    assert text[passage.start : passage.end] == passage.quote
    assert passage.prefix.endswith("🌏 ")
    assert passage.suffix == " After it."


def test_white_space_alone_cannot_be_highlighted():
    with pytest.raises(BriefbookError, match="Select some text"):
        highlight(SOURCE, "a   b", 1, 4, number=1)


def test_a_passage_cannot_hide_words_that_were_set_aside():
    hidden = SetAside(source_id=SOURCE.id, start=4, end=8, reason="caption")

    with pytest.raises(BriefbookError, match="set aside"):
        highlight(SOURCE, "one two three", 0, 13, number=1, set_aside=[hidden])
