"""Which column goes where."""

import pytest

from briefbook.domain.actor import ActorPosition
from briefbook.domain.commitment import Commitment
from briefbook.domain.risk import Risk
from briefbook.domain.table import Table
from briefbook.jobs.loading.mapping import fitness, guess_for, guess_mapping, is_product


def table(headers, *rows):
    return Table("", tuple(headers), rows, tuple(range(2, len(rows) + 2)))


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Risk Description", "title"),
        ("Probability", "likelihood"),
        ("Likelihood (1–5)", "likelihood"),
        ("IMPACT RATING", "impact"),
        ("inherent_proba", "inherent_likelihood"),
        ("Risk Owner", "owner"),
        ("Mitigation Plan", "actions"),
        ("Next Review Date", "review_date"),
        ("Risk ID", "ref"),
        ("Liklihood", "likelihood"),
        ("Comments", "text"),
        ("Risk Treatment Option", "response"),
    ],
)
def test_a_column_is_known_by_what_it_is_called_elsewhere(header, name):
    assert guess_mapping(Risk, [header]) == {name: header}


def test_commitments_and_positions_have_columns_of_their_own():
    assert guess_mapping(Commitment, ["Commitment", "Party", "Until", "Amount"]) == {
        "title": "Commitment",
        "commits": "Party",
        "end": "Until",
        "quantity": "Amount",
    }
    assert guess_mapping(ActorPosition, ["Who", "Topic", "Position", "Quote"]) == {
        "actor_id": "Who",
        "issue_id": "Topic",
        "stance": "Position",
        "wording": "Quote",
    }


def test_a_column_goes_to_one_place_and_a_field_has_one_column():
    found = guess_mapping(Risk, ["Title", "Risk", "Description", "Owner", "Owner (2)"])

    assert found == {"title": "Title", "text": "Description", "owner": "Owner"}


@pytest.mark.parametrize(
    "header", ["Risk Score", "Risk Level", "Score", "Risk Value (a*b*c)", "RESIDUAL RISK RISK", "Rank"]
)
def test_products_and_levels_are_known_and_are_no_rating(header):
    assert is_product(Risk, header)
    assert guess_for(Risk, table(["Title", header], ("Levy", "12"))) == {"title": "Title"}


@pytest.mark.parametrize("header", ["Likelihood score", "Asset value", "Risk", "Impact level", "Owner"])
def test_what_only_sounds_like_a_product_is_none(header):
    assert not is_product(Risk, header)


def test_a_rating_beside_a_residual_one_is_the_inherent_one():
    headers = ["Title", "Likelihood", "Impact", "Residual likelihood", "Residual impact"]

    found = guess_for(Risk, table(headers, ("Levy", "4", "5", "2", "3")))

    assert {name: header for name, header in found.items() if name != "title"} == {
        "inherent_likelihood": "Likelihood",
        "inherent_impact": "Impact",
        "likelihood": "Residual likelihood",
        "impact": "Residual impact",
    }


def test_a_consequence_in_numbers_is_an_impact_and_one_in_words_is_not():
    headers = ["Title", "Likelihood", "Consequence"]
    sentence = "Exporters lose a season and the talks stop."

    assert guess_for(Risk, table(headers, ("Levy", "4", "5")))["impact"] == "Consequence"
    assert guess_for(Risk, table(headers, ("Levy", "4", sentence)))["consequence"] == "Consequence"


def test_a_list_of_words_does_not_look_like_a_register():
    words = table(["type", "id", "name", "description", "grid"], ("impact", "1", "minor", "", "0"))

    assert fitness(Risk, guess_for(Risk, words)) == 0
