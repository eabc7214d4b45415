"""The working papers in the file: what is kept, found, named and cited, and the register of any day."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.matrix import STANDARD, Band, Matrix, Rating, Step
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.grading import mark_standing
from briefbook.edits.highlighting import mark_quote, remove_passage
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk, rate_risk, remove_risk
from briefbook.errors import BriefbookError
from briefbook.store import journal
from briefbook.store.book import Book
from briefbook.store.naming import called, kind_name
from briefbook.store.plain_values import from_json, is_structured, to_json


@pytest.fixture
def made(book):
    """Give a function that enters a record and returns it."""

    def made(kind, /, **values):
        edit = enter(book, kind, values)
        book.apply(edit)
        return next(change.after for change in edit.changes if isinstance(change.after, kind))

    return made


@pytest.fixture
def on(monkeypatch):
    """Give a function that sets the day on which edits are made from now on."""

    def on(day):
        monkeypatch.setattr(journal, "now", lambda **_: f"{day}T12:00:00+00:00")

    return on


@pytest.fixture
def papers(book, made, import_text):
    """Give one record of each kind, whose texts cite the first passage of a source."""
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    book.apply(add_issue(book.issues.outline(), "Water"))
    cites = f"So they say.[@{source.key}#1]"
    risk = made(Risk, title="It lapses", cause=cites)
    commitment = made(Commitment, title="Buy fish", verification=cites, commits=["Merovar"])
    return {
        "risk": risk,
        "commitment": commitment,
        "scenario": made(Scenario, title="It ends", triggers=cites),
        "recommendation": made(Recommendation, title="Sign", reason=cites, options=["Yes", "No"]),
        "talking point": made(TalkingPoint, title="Dates", text=cites),
        "event": made(Event, title="They met", text=cites),
        "objective": made(Objective, title="Figures", outcome_note=cites),
        "actor": made(Actor, name="Office", text=cites, aliases=["Bureau"]),
        "position": made(ActorPosition, actor_id="Merovar", issue_id="Water", wording=cites),
        "action": made(RiskAction, text="Call them", risk_id=risk.id),
        "indicator": made(Indicator, text="They leave", about_id=risk.id, is_tripped=True),
        "log entry": made(Progress, date="2026-11", text="Begun", commitment_id=commitment.id),
    }


def test_every_paper_is_kept_as_it_was_entered_after_the_file_was_closed(tmp_path):
    path = tmp_path / "kept.briefbook"
    with Book.create(path, "Summit") as book:
        bands = (Band("low", "L", "#00ff00"), Band("high", "H"))
        matrix = Matrix(
            likelihood=tuple(Step(word, "5 %", "rarely") for word in "abc"),
            impact=tuple(map(Step, "defg")),
            bands=bands,
            cells=((0, 0, 0, 1), (0, 0, 1, 1), (0, 1, 1, 1)),
            tolerated=(4, 2, 0),
            is_swapped=True,
            origin="top right",
        )
        book.apply(configure_matrix(book, matrix))
        book.apply(enter(book, Recommendation, {"title": "Sign", "options": ["Yes", "“No”, or later"]}))
        before = book.contents()

    with Book.open(path, read_only=True) as book:
        assert book.contents() == before
        assert replace(book.matrices.only(), id=matrix.id) == matrix


@pytest.mark.parametrize("value", [STANDARD.likelihood, STANDARD.bands, STANDARD.cells, (), ("a", "“b”")])
def test_structured_values_come_back_from_json_as_they_were(value):
    kinds = {Step: tuple[Step, ...], Band: tuple[Band, ...], tuple: tuple[tuple[int, ...], ...]}
    hint = kinds.get(type(value[0]) if value else str, tuple[str, ...])

    assert is_structured(hint)
    assert from_json(hint, to_json(value)) == value


def test_every_paper_has_a_name_that_people_read(book, papers):
    assert {name: called(record, book) for name, record in papers.items()} == {
        "risk": "R1 It lapses",
        "commitment": "K1 Buy fish",
        "scenario": "S1 It ends",
        "recommendation": "A1 Sign",
        "talking point": "T1 Dates",
        "event": "E1 They met",
        "objective": "O1 Figures",
        "actor": "Office",
        "position": "Merovar on Water",
        "action": "Call them",
        "indicator": "They leave",
        "log entry": "Begun",
    }
    assert {name: kind_name(type(record)) for name, record in papers.items()} == {
        name: name for name in papers
    }


def test_every_paper_that_cites_is_found_by_what_it_cites_and_leans_on_it(book, papers):
    citing = {name for name in papers if name not in ("action", "indicator", "log entry")}
    (source,) = book.sources.all()
    (passage,) = book.passages.all()

    assert {cited.kind for cited in book.citations.of_passage(source.key, 1)} == citing
    assert {one.kind for one in book.leaning.on_passage(passage.id)} == citing
    assert {one.record_id for one in book.leaning.on_source(source.id)} == {
        papers[name].id for name in citing
    }


def test_what_cites_a_source_that_falls_is_flagged_whatever_it_is(book, papers):
    book.apply(mark_standing(book, book.sources.all()[0], "withdrawn", "A rehearsal"))

    assert {flag.about for flag in book.flags.open()} == {
        name for name in papers if name not in ("action", "indicator", "log entry")
    }


def test_what_cites_a_claim_leans_on_it(book, made):
    book.apply(add_claim(book, "They met.", status="reported"))

    made(Scenario, title="It ends", consequences="As [@C1].")

    assert [one.kind for one in book.leaning.on_claim(book.claims.all()[0].id)] == ["scenario"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("lapses", "risk"),
        ("fish", "commitment"),
        ("ends", "scenario"),
        ("sign", "recommendation"),
        ("dates", "talking point"),
        ("met", "event"),
        ("figures", "objective"),
        ("office", "actor"),
        ("bureau", "actor"),
    ],
)
def test_every_paper_is_found_by_its_words(book, papers, words, kind):
    assert kind in [found for found, _ in book.find_ids(words)]


def test_a_passage_that_gives_the_words_of_a_commitment_is_not_taken_away(book, made, import_text):
    book.apply(mark_quote(book, import_text(), "pause the levy"))
    (passage,) = book.passages.all()
    made(Commitment, title="Pause", passage_id=passage.id)

    with pytest.raises(BriefbookError, match="gives the words of K1 Pause; take it away from there first"):
        remove_passage(book, passage)


def test_the_register_of_any_day_is_what_it_was_at_its_end(book, on):
    on("2026-11-02")
    book.apply(add_risk(book, "It lapses", Rating(1, 1)))
    book.apply(rate_risk(book, book.risks.all()[0], Rating(2, 2)))
    on("2026-11-05")
    book.apply(rate_risk(book, book.risks.all()[0], Rating(4, 4)))
    book.apply(add_risk(book, "It leaks"))
    on("2026-11-07")
    book.apply(configure_matrix(book, resized(book.matrices.only(), 3, 3)))
    on("2026-11-09")
    book.apply(remove_risk(book, book.risks.all()[1]))
    history = book.risk_history()

    def then(day):
        register = history.at(date(2026, 11, day))
        return register.matrix.size, [(risk.label, risk.rating) for risk in register.risks]

    assert history.days == [date(2026, 11, day) for day in (2, 5, 7, 9)]
    assert then(1) == ((5, 5), [])
    assert then(2) == then(4) == ((5, 5), [("R1", Rating(2, 2))])
    assert then(5) == then(6) == ((5, 5), [("R1", Rating(4, 4)), ("R2", None)])
    assert then(7) == ((3, 3), [("R1", Rating(3, 3)), ("R2", None)])
    assert then(9) == then(30) == ((3, 3), [("R1", Rating(3, 3))])


def test_what_was_undone_on_a_later_day_was_so_until_then(book, on):
    on("2026-11-02")
    book.apply(add_risk(book, "It lapses", Rating(1, 1)))
    book.apply(rate_risk(book, book.risks.all()[0], Rating(2, 2)))
    on("2026-11-05")
    book.undo()
    on("2026-11-06")
    book.redo()
    history = book.risk_history()

    ratings = [history.at(date(2026, 11, day)).risks[0].rating for day in (4, 5, 6)]

    assert ratings == [Rating(2, 2), Rating(1, 1), Rating(2, 2)]


def test_a_clock_that_was_set_back_is_believed_to_have_stood_still(book, on):
    on("2026-11-05")
    book.apply(add_risk(book, "It lapses", Rating(1, 1)))
    on("2026-11-01")
    book.apply(rate_risk(book, book.risks.all()[0], Rating(2, 2)))
    history = book.risk_history()

    assert history.days == [date(2026, 11, 5)]
    assert history.at(date(2026, 11, 1)).risks == ()
    assert history.at(date(2026, 11, 5)).risks[0].rating == Rating(2, 2)


def test_edits_that_touch_no_risk_leave_no_day_in_the_history(book, made):
    made(Commitment, title="Buy fish")

    history = book.risk_history()

    assert history.days == []
    assert history.at(datetime.now().date()).matrix == book.matrices.only()


def test_numbers_of_papers_are_not_given_again_after_undo(book, made):
    made(Commitment, title="Buy fish")
    book.undo()

    assert made(Commitment, title="Sell boats").label == "K2"


def test_amending_a_text_renews_what_it_cites(book, papers):
    key = book.sources.all()[0].key
    book.apply(amend(book, papers["scenario"], {"triggers": "Nothing."}))
    book.apply(remove(book, papers["event"]))

    kinds = {cited.kind for cited in book.citations.of_passage(key, 1)}

    assert not {"scenario", "event"} & kinds
