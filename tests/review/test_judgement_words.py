"""Judgements: likelihood apart from confidence, one scale, and no bare possibility."""

from dataclasses import replace

import pytest

from briefbook.domain.risk import Risk
from tests.review.reviewed import book_of, claim, found_in, reviewed


def places(text, rule, **options):
    return [text[one.start : one.end] for one in found_in(text, rule=rule, **options)]


@pytest.mark.parametrize(
    "text",
    [
        "It is likely that they will meet (high confidence).",
        "We judge with moderate confidence that a strike is very unlikely.",
        "They will almost certainly meet; our confidence is low, and confidence is all.",
        "We are highly confident that talks are likely to fail.",
        "With low-to-moderate confidence, a deal is roughly even chance.",
    ],
)
def test_likelihood_and_confidence_in_one_sentence_are_found(text):
    assert len(places(text, "likelihood with confidence")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "It is likely that they will meet. We have high confidence in this.",
        "We judge that the action is aimed at us (high confidence).",
        "Talks on confidence-building are likely.",
        "They said “it is likely, with high confidence”.",
        "More likely reasons give us high confidence.",
        "> It is likely, with high confidence.",
    ],
)
def test_each_in_its_own_sentence_or_in_another_s_words_is_no_finding(text):
    assert places(text, "likelihood with confidence") == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Talks could fail over the date.", "could"),
        ("The union may strike in spring.", "may"),
        ("A leak might follow.", "might"),
        ("A strike is possible in spring.", "possible"),
        ("They will possibly strike.", "possibly"),
        ("In May the union may strike.", "may"),
        ("The treaty may collapse.", "may"),
        ("There is a possibility of a strike.", "possibility"),
    ],
)
def test_a_bare_possibility_in_an_assessment_is_found(text, word):
    assert places(text, "bare possibility", title="Assessment") == [word]


def test_a_bare_possibility_is_found_wherever_we_say_that_we_judge():
    assert places("We assess that talks could fail.", "bare possibility") == ["could"]
    assert places("Talks could fail.", "bare possibility") == []


def test_a_risk_is_a_judgement():
    contents = book_of(
        "Calm.[@kim]", risks=(Risk(number=1, title="Leak", likelihood=1, impact=1, text="It may leak."),)
    )

    assert [one.name for one in reviewed(contents, "bare possibility")] == ["R1"]


@pytest.mark.parametrize(
    "text",
    [
        "They meet in May and on 3 May.",
        "May was quiet.",
        "You may wish to call her.",
        "Each side may call a review without giving a reason.",
        "The draft may be shared only with posts.",
        "The Convention allows that either party may publish.",
        "They could not agree in October.",
        "They could have agreed in October.",
        "Name a date as soon as possible.",
        "Tell her where possible.",
        "It is not possible to say more.",
        "Military might decides nothing; the might of the union does.",
        "It is likely that talks could fail.",
        "What could the summit deliver?",
        "Dr Kim argues that talks could fail.[@kim#1]",
        "They say that “talks could fail”.",
        "> Talks could fail.",
        "Run `may fail` first.",
    ],
)
def test_permission_ability_months_quotations_and_likelihood_told_are_no_finding(text):
    assert places(text, "bare possibility", title="Assessment") == []


def test_english_words_are_not_looked_for_in_other_languages():
    assert places("La may could might.", "bare possibility", title="Assessment", language="fr") == []


def test_the_word_of_another_row_than_the_rest_is_found_with_both_words():
    text = "Talks are likely to fail. A strike is very unlikely. A leak is improbable."

    [found] = found_in(text, rule="mixed likelihood", title="Key judgements")

    assert text[found.start : found.end] == "improbable"
    assert "“improbable” (ICD 203, second row)" in found.sentence
    assert "“likely” (ICD 203, first row)" in found.sentence


@pytest.mark.parametrize(
    "text",
    [
        "Talks are likely to fail. A strike is very unlikely. A leak is unlikely.",
        "Talks will probably fail. A strike is highly unlikely. A leak is a realistic possibility.",
        "A leak is improbable, and a strike is highly probable.",
        "A remote province is likely to vote; the vote is the most probable cause.",
        "Talks are likely to fail. He said “probably, yes”.",
    ],
)
def test_the_words_of_one_scale_agree(text):
    assert places(text, "mixed likelihood", title="Key judgements") == []


def test_likely_and_probable_are_of_two_rows_unless_the_book_keeps_to_the_yardstick_that_has_both():
    text = "Talks are likely to fail. A strike is likely. A leak is probable."
    claims = (claim(1, scale="phia", likelihood="highly likely"),)

    assert places(text, "mixed likelihood", title="Outlook") == ["probable"]
    assert places(text, "mixed likelihood", title="Outlook", claims=claims) == []


def test_what_is_said_of_things_to_come_is_a_judgement_in_any_text():
    text = "Talks are likely to fail. It is likely that they strike. They will probably leave."

    assert places(text, "mixed likelihood") == ["probably"]


def test_words_of_likelihood_outside_judgements_are_nobody_s_scale():
    assert found_in("He probably slept. It is almost no chance.", rule="mixed likelihood") == []


def test_a_claim_on_another_scale_than_the_rest_is_found():
    claims = (
        claim(1, scale="icd-203", likelihood="likely"),
        claim(2, scale="icd-203", likelihood="unlikely"),
        claim(3, scale="phia", likelihood="highly unlikely"),
        claim(4, scale="own", likelihood="a fair bet"),
        claim(5, scale="phia", likelihood="likely", status="withdrawn"),
    )

    assert [one.name for one in reviewed(book_of("", claims=claims), "mixed likelihood")] == ["C3"]


def test_a_claim_that_says_both_in_its_statement_is_found():
    claims = (claim(1, "A strike is likely (high confidence)."), claim(2, "A strike is likely."))

    assert [
        one.name for one in reviewed(replace(book_of(""), claims=claims), "likelihood with confidence")
    ] == ["C1"]
