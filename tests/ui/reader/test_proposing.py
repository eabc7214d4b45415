"""What a claim is started with."""

import pytest

from briefbook.review.suggestions import suggestions
from briefbook.ui.reader.proposing import propose, tidied


@pytest.mark.parametrize(
    ("sentence", "by", "statement"),
    [
        ("The quay  is\nold.", "", "The quay is old."),
        ("- However, the quay is old.[3]", "", "The quay is old."),
        ("“The quay is old,” Rosa Oda said.", "Rosa Oda", "The quay is old."),
        ("“The quay is old,” Rosa Oda said.", "", "“The quay is old,” Rosa Oda said."),
        ("“The quay is old.", "", "The quay is old."),
        ("According to the board, the quay is old.", "board", "The quay is old."),
        ("According to the board, the quay is old.", "", "According to the board, the quay is old."),
        ("“Old” and “new” quays differ.", "", "“Old” and “new” quays differ."),
    ],
)
def test_a_sentence_is_tidied_into_a_statement(sentence, by, statement):
    assert tidied(sentence, by) == statement


def test_the_sentence_in_which_the_words_begin_is_proposed_with_what_is_suggested_of_it():
    text = "A ferry.\nThe harbour board confirmed that it will buy two ferries. Nobody asked Rosa Oda."
    start = text.index("two ferries")

    proposal = propose(text, start, start + len("two ferries"), suggestions(text))

    assert proposal.statement == "The harbour board confirmed that it will buy two ferries."
    assert proposal.status == "confirmed"
    assert proposal.suggested.startswith("Suggested by the sentence: status “confirmed”")


def test_nothing_is_filled_in_where_nothing_is_suggested():
    text = "Two ferries lay at the quay."

    proposal = propose(text, 0, 3, suggestions(text))

    assert (proposal.status, proposal.by, proposal.via, proposal.suggested) == ("", "", "", "")
