"""Grading sources and passages, derivations, and sources that fall."""

from dataclasses import replace

import pytest

from briefbook.domain.matrix import Rating
from briefbook.domain.reading import Reading
from briefbook.edits.claiming import add_claim, remove_claim
from briefbook.edits.deriving import derive_from_actor, derive_from_source, derive_no_longer
from briefbook.edits.grading import (
    describe_source,
    grade_passage,
    grade_source,
    mark_standing,
    name_speaker,
    review_flag,
)
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.outlining import add_issue, remove_issue
from briefbook.edits.rating import add_risk, remove_risk
from briefbook.errors import BriefbookError


@pytest.fixture
def source(import_text):
    return import_text()


@pytest.fixture
def passage(book, source):
    book.apply(mark_quote(book, source, "pause the levy"))
    return book.passages.all()[0]


def voices(book):
    contents = book.contents()
    return [voice.name for voice in contents.voices.behind(contents.passages)]


def test_a_source_and_a_passage_are_graded_apart(book, source, passage):
    book.apply(grade_source(source, "b"))
    book.apply(grade_passage(passage, "2"))
    book.apply(describe_source(book.sources.get(source.id), "A trade paper; close to the ministry. "))

    assert book.sources.get(source.id).reliability == "B"
    assert book.sources.get(source.id).descriptor == "A trade paper; close to the ministry."
    assert book.passages.get(passage.id).credibility == "2"


def test_grades_that_the_scale_does_not_have_are_refused(source, passage):
    with pytest.raises(BriefbookError, match="from A, completely reliable"):
        grade_source(source, "G")
    with pytest.raises(BriefbookError, match="from 1, confirmed"):
        grade_passage(passage, "7")


def test_one_voice_retold_is_one_voice(book, import_text):
    first = import_text("Kim says the levy must go.", title="Wire", publisher="Wire")
    second = import_text("The levy must go, writes Kim. It harms trade.", title="Daily", publisher="Daily")
    for one, words in ((first, "levy must go"), (second, "levy must go"), (second, "harms trade")):
        book.apply(mark_quote(book, one, words))
    retold = voices(book)

    book.apply(derive_from_actor(book, first, "Patricia M. Kim"))
    book.apply(derive_from_source(book, second, first))

    assert retold == ["Wire", "Daily"]
    assert voices(book) == ["Patricia M. Kim"]


def test_a_passage_speaks_with_its_speakers_voice(book, source, passage):
    book.apply(name_speaker(book, passage, "A spokesman"))

    assert voices(book) == ["A spokesman"]

    book.apply(name_speaker(book, book.passages.get(passage.id), ""))

    assert voices(book) == ["Levy paused"]


def test_an_author_is_the_same_voice_as_the_actor_of_that_name(book, import_text, passage):
    own = import_text("I say the levy must go.", title="Essay", author="Patricia M. Kim")
    book.apply(mark_quote(book, own, "levy must go"))
    book.apply(name_speaker(book, passage, "patricia m. kim"))

    assert len(voices(book)) == 1


def test_sources_never_derive_from_each_other(book, import_text):
    one, two = import_text("One text."), import_text("Two texts.")
    book.apply(derive_from_source(book, one, two))

    with pytest.raises(BriefbookError, match="derives from"):
        derive_from_source(book, two, one)
    with pytest.raises(BriefbookError, match="already"):
        derive_from_source(book, one, two)
    with pytest.raises(BriefbookError, match="is where"):
        remove_source(book, two)

    book.apply(derive_no_longer(book.derivations.all()[0]))
    book.apply(remove_source(book, two))
    assert book.sources.all() == [one]


@pytest.fixture
def leant_on(book, source, passage):
    book.apply(add_claim(book, "Paused.", status="reported", as_of="2026", passages=[passage]))
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="So [@levy-paused#1] and [@C1]."))
    book.apply(add_issue(book.issues.outline(), "Other", text="Nothing to see."))
    return source


def test_a_source_that_falls_flags_all_that_leans_on_it(book, leant_on):
    book.apply(mark_standing(book, leant_on, "withdrawn", "Retracted on 9 May"))

    source = book.sources.get(leant_on.id)
    assert (source.standing, source.standing_reason) == ("withdrawn", "Retracted on 9 May")
    assert sorted(flag.about for flag in book.flags.open()) == ["claim", "issue"]
    assert all("@levy-paused was withdrawn" in flag.reason for flag in book.flags.open())


def test_a_flag_names_the_claim_that_a_text_cites_once(book, source, passage):
    book.apply(add_claim(book, "Paused.", status="reported", as_of="2026", passages=[passage]))
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="So [@C1]."))

    book.apply(mark_standing(book, source, "withdrawn"))

    [flag] = [flag for flag in book.flags.open() if flag.about == "issue"]
    assert flag.reason == "It cites @C1, and @levy-paused was withdrawn."


def test_a_flag_stays_until_somebody_says_what_was_decided(book, leant_on):
    book.apply(mark_standing(book, leant_on, "corrected"))
    claim_flag = next(flag for flag in book.flags.open() if flag.about == "claim")

    with pytest.raises(BriefbookError, match="Say what was decided"):
        review_flag(claim_flag, " ")
    book.apply(review_flag(claim_flag, "The correction does not touch this"))

    assert [flag.about for flag in book.flags.open()] == ["issue"]
    assert book.flags.get(claim_flag.id).reviewed_at


def test_a_source_that_stands_again_takes_its_open_flags_back(book, leant_on):
    book.apply(mark_standing(book, leant_on, "withdrawn"))

    book.apply(mark_standing(book, book.sources.get(leant_on.id), ""))

    assert book.flags.open() == []
    assert book.sources.get(leant_on.id).standing_reason == ""


def test_all_of_it_is_one_edit_to_undo(book, leant_on):
    before = book.contents()
    book.apply(mark_standing(book, leant_on, "withdrawn"))

    book.undo()

    assert book.contents() == before


def test_flags_go_with_what_they_are_on_and_come_back_with_it(book, leant_on):
    book.apply(add_risk(book, "Leaks", Rating(1, 1), text="As told [@levy-paused]."))
    retold = derived(book)
    book.apply(mark_standing(book, leant_on, "withdrawn"))
    flags = book.flags.all()

    book.apply(remove_issue(book, book.issues.outline(), book.issues.all()[0]))
    book.apply(remove_claim(book, book.claims.all()[0]))
    book.apply(remove_risk(book, book.risks.all()[0]))
    book.apply(remove_source(book, retold))

    assert sorted(flag.about for flag in flags) == ["claim", "issue", "risk", "source"]
    assert book.flags.all() == []
    while book.flags.count() < 4:
        assert book.undo()
    assert book.flags.all() == flags


def derived(book):
    text = "Retold."
    reading = Reading(filename="retold.txt", kind="text", original=text.encode(), text=text)
    plan = import_readings(book, [reading])
    book.apply(plan.edit)
    retold = plan.outcomes[0].source
    book.apply(derive_from_source(book, retold, book.sources.with_key("levy-paused")))
    return retold


def test_a_voice_that_an_audience_does_not_see_is_one_voice(book, import_text):
    origin, one, two = import_text("An origin."), import_text("One text."), import_text("Two texts.")
    for retelling in (one, two):
        book.apply(derive_from_source(book, retelling, origin))
        book.apply(mark_quote(book, retelling, "text" if retelling is one else "texts"))
    contents = book.contents()

    seen = replace(contents, sources=(one, two))

    assert len(seen.voices.behind(seen.passages)) == len(contents.voices.behind(contents.passages)) == 1


def test_what_was_withdrawn_is_no_voice_any_longer(book, import_text, passage, source):
    other = import_text("The levy must go, they say.", title="Gazette")
    book.apply(mark_quote(book, other, "levy must go"))
    both = voices(book)

    book.apply(mark_standing(book, book.sources.get(source.id), "withdrawn"))

    assert both == ["Levy paused", "Gazette"]
    assert voices(book) == ["Gazette"]
