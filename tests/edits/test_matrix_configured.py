"""Making the matrix one's own."""

from dataclasses import replace

import pytest

from briefbook.domain.matrix import STANDARD, Band, Rating, Step
from briefbook.domain.risk import Risk
from briefbook.edits.entering import enter
from briefbook.edits.matrix import configure_matrix, draw_tolerance, resized
from briefbook.edits.rating import rate_risk
from briefbook.errors import BriefbookError


@pytest.fixture
def risk(book):
    book.apply(
        enter(
            book,
            Risk,
            {
                "title": "It lapses",
                "likelihood": 3,
                "impact": 5,
                "target_likelihood": 1,
                "target_impact": 2,
                "least_likelihood": 2,
                "most_likelihood": 4,
            },
        )
    )
    return book.risks.all()[0]


def test_a_book_has_the_standard_matrix_until_somebody_makes_another(book):
    assert book.matrices.only() == replace(STANDARD, id=book.matrices.only().id)
    assert configure_matrix(book, STANDARD).changes == ()


def test_risks_keep_their_place_in_proportion_when_steps_go_and_the_notes_say_why(book, risk):
    book.apply(configure_matrix(book, resized(book.matrices.only(), 3, 3)))

    moved = book.risks.get(risk.id)
    assert (moved.rating, moved.rated("target"), moved.most_likelihood) == (Rating(2, 3), Rating(1, 2), 3)
    notes = [note for note in book.rating_notes.of_risk(risk.id) if note.reason]
    assert [(note.which, note.reason) for note in notes] == [
        ("current", "The matrix was changed from 5 × 5 to 3 × 3.")
    ]


def test_the_matrix_before_comes_back_with_the_risks_in_it(book, risk):
    before = book.contents()

    book.apply(configure_matrix(book, resized(book.matrices.only(), 6, 4)))
    book.undo()

    assert book.contents() == before


@pytest.mark.parametrize("size", [(rows, columns) for rows in range(3, 7) for columns in range(3, 7)])
def test_a_matrix_of_any_size_can_be_made_of_any_other(book, size):
    lined = replace(book.matrices.only(), tolerated=(5, 4, 3, 2, 1))
    book.apply(configure_matrix(book, lined))

    book.apply(configure_matrix(book, resized(book.matrices.only(), *size)))
    book.apply(configure_matrix(book, resized(book.matrices.only(), 5, 5)))

    matrix = book.matrices.only()
    assert matrix.size == (5, 5)
    assert len({step.word for step in matrix.likelihood}) == 5
    assert list(matrix.tolerated) == sorted(matrix.tolerated, reverse=True)


def test_a_line_is_drawn_moved_and_taken_away(book):
    book.apply(draw_tolerance(book, (5, 4, 3, 2, 0)))
    matrix = book.matrices.only()

    assert not matrix.is_breach(Rating(1, 5))
    assert matrix.is_breach(Rating(2, 5))
    assert matrix.is_breach(Rating(5, 1))
    book.apply(draw_tolerance(book, ()))
    assert not book.matrices.only().is_breach(Rating(5, 5))


def steps(*words):
    return tuple(map(Step, words))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"likelihood": steps("a", "b")}, "An axis has 3 to 6 steps, not 2 (likelihood)."),
        ({"impact": steps(*"abcdefg")}, "An axis has 3 to 6 steps, not 7 (impact)."),
        (
            {"likelihood": steps("a", "A ", "b", "c", "d")},
            "No two steps can have the same word (likelihood).",
        ),
        ({"impact": steps("a", " ", "b", "c", "d")}, "Each step needs a word (impact)."),
        ({"bands": (Band("all", "A"),)}, "A matrix has 2 to 6 bands, not 1."),
        ({"bands": (Band("low", "L"), Band("less", "L"))}, "Each band needs a letter or two of its own"),
        ({"bands": (Band("low", "L"), Band("high", "HIGH"))}, "Each band needs a letter or two of its own"),
        ({"bands": (Band("low", "L", "red"), Band("high", "H"))}, "“red” is not a colour such as #f7b267."),
        (
            {"bands": (Band("low", "L"), Band("high", "H"))},
            "A cell is in a band that the matrix does not have.",
        ),
        ({"cells": STANDARD.cells[:4]}, "The bands have to be given for 5 × 5 cells."),
        ({"tolerated": (1, 2, 3, 4, 5)}, "What is likelier cannot be tolerated at a greater impact"),
        ({"tolerated": (5, 4)}, "The line of what is tolerated has to be given for each step of likelihood."),
        ({"tolerated": (6, 5, 4, 3, 2)}, "The line of what is tolerated has to be given for each step"),
        ({"origin": "centre"}, "The lowest steps stand in one of these corners: bottom left"),
    ],
)
def test_an_odd_matrix_is_refused_in_a_sentence(book, given, sentence):
    with pytest.raises(BriefbookError) as refused:
        configure_matrix(book, replace(book.matrices.only(), **given))

    assert sentence in str(refused.value)


def test_words_and_colours_are_tidied(book):
    bands = (replace(STANDARD.bands[0], word=" very  low ", colour="#F7B267"), *STANDARD.bands[1:])

    book.apply(configure_matrix(book, replace(book.matrices.only(), bands=bands)))

    assert book.matrices.only().bands[0] == Band("very low", "V", "#f7b267")


def test_a_rating_beyond_the_matrix_is_refused(book, risk):
    with pytest.raises(BriefbookError, match="The matrix has 5 steps of likelihood and 5 of impact"):
        rate_risk(book, risk, Rating(6, 1))


def test_a_range_goes_where_the_rating_leaves_it_and_stays_where_it_does_not(book, risk):
    book.apply(rate_risk(book, risk, Rating(4, 5)))
    assert book.risks.get(risk.id).span is not None

    book.apply(rate_risk(book, book.risks.get(risk.id), Rating(1, 1)))
    assert book.risks.get(risk.id).span is None


def test_a_rating_can_be_taken_away(book, risk):
    book.apply(rate_risk(book, risk, None, "Nobody knows"))

    note = book.rating_notes.of_risk(risk.id)[-1]
    assert book.risks.get(risk.id).rating is None
    assert (note.before, note.after, note.reason) == (Rating(3, 5), None, "Nobody knows")


def test_a_range_that_was_there_before_the_rating_goes_where_the_rating_is_outside_of_it(book, risk):
    book.apply(enter(book, Risk, {"title": "It leaks", "least_likelihood": 3, "most_likelihood": 4}))
    leak = book.risks.all()[1]

    inside, outside = rate_risk(book, leak, Rating(3, 1)), rate_risk(book, leak, Rating(1, 1))

    assert inside.changes[0].after.most_likelihood == 4
    assert outside.changes[0].after.most_likelihood == 0
