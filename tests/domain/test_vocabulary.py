"""The words that a book keeps for its choices, and what they are in the language of the window."""

import pytest

from briefbook import translation
from briefbook.domain import actor, advice, claim, commitment, likelihood, matrix, passage, risk, timeline
from briefbook.domain.counts import listed
from briefbook.domain.fields import FIELDS
from briefbook.domain.kinds import KINDS
from briefbook.domain.vocabulary import WORDS, capital_word, count_of_kind, kind_word, kind_words, word

CHOSEN = [
    pytest.param(one.choices, id=f"{kind.__name__} {one.name}")
    for kind, fields in FIELDS.items()
    for one in fields
    # scales go by names, of which the window shows their `words`
    if one.choices and one.name != "scale"
]


@pytest.mark.parametrize("choices", CHOSEN)
def test_every_choice_of_every_field_can_be_translated(choices):
    assert set(choices) <= WORDS


@pytest.mark.parametrize(
    "words",
    [
        claim.STATUSES,
        claim.STANCES,
        (claim.SUPERSEDED_BY, claim.CONTRADICTS),
        risk.RATINGS,
        actor.INVOLVED,
        actor.SIDES,
        advice.RAISED,
        commitment.OUTCOMES,
        matrix.ORIGINS,
        passage.COLOURS.values(),
        timeline.KINDS,
    ],
    ids=lambda words: next(iter(words)),
)
def test_every_word_that_records_keep_can_be_translated(words):
    assert set(words) <= WORDS


@pytest.mark.parametrize("scale", likelihood.SCALES, ids=lambda scale: scale.name)
def test_every_word_of_likelihood_can_be_translated_in_all_its_forms(scale):
    assert {form for term in scale.terms for form in (term.word, *term.others)} <= WORDS


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_record_has_a_name_for_one_for_several_and_for_a_number(kind):
    assert kind_word(kind) == kind
    assert kind_words(kind).lower() == f"{kind}s"
    assert count_of_kind(1, kind) == f"1 {kind}"
    assert count_of_kind(2000, kind) == f"2,000 {kind}s"


def test_words_are_shown_in_the_chosen_language(monkeypatch):
    german = {"disputed": "umstritten", "{most} and {last}": "{most} und {last}"}
    monkeypatch.setattr(translation, "_lookup", lambda text, _note, _number: german.get(text, ""))

    assert word("disputed") == "umstritten"
    assert capital_word("disputed") == "Umstritten"
    assert word("red line") == "red line"
    assert word("") == ""
    assert listed(["Ana", "Ben", "Cai"]) == "Ana, Ben und Cai"
