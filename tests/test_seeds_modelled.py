"""The two real articles modelled in full: each thing in a field made for it, with the words that say it."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.fields import FIELDS
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario, cannot_be_reconciled
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import enter
from briefbook.edits.grading import name_speaker
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf
from briefbook.readers.documents import read_file
from briefbook.review.findings import findings
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from tests import seeds_model
from tests.pdf_text import page_texts
from tests.seeds_model import (
    ACTORS,
    CHINA,
    DELIVERABLES,
    EVENTS,
    FACTS,
    FRAMEWORK,
    ISSUES,
    MEETING,
    OBJECTIVES,
    POINTS,
    QUOTATIONS,
    RECOMMENDATIONS,
    RISKS,
    SCENARIOS,
    TOKYO,
    TRUCE,
    US,
)

R = TypeVar("R", bound=Record)
Place = tuple[int, str]

_SENTENCE = re.compile(r"[^.?!\n]*(?:\.(?=[A-Z]\.)[^.?!\n]*)*[.?!]?")


class Modelled:
    """A book in which all that the articles hold is entered."""

    def __init__(self, book: Book, paths: list[Any]) -> None:
        self.book = book
        plan = import_readings(book, [read_file(path) for path in paths])
        assert plan.edit
        book.apply(plan.edit)
        self.sources = [outcome.source for outcome in plan.outcomes]
        self._passages: dict[str, Passage] = {}
        for issue in ISSUES:
            book.apply(add_issue(book.issues.outline(), issue))
        for actor in ACTORS:
            self.enter(Actor, **actor)
        self._facts_and_quotations()
        self._commitments()
        self._risks()
        self._advice()

    def passage(self, place: Place) -> Passage:
        """Return the passage of the sentence that holds some words, marked once."""
        number, words = place
        source = self.sources[number - 1]
        text = self.book.text_of(source)
        at = text.index(words)
        sentence = next(match for match in _SENTENCE.finditer(text) if match.end() > at)
        quote = sentence[0].strip()
        assert words in quote
        if quote not in self._passages:
            edit = mark_quote(self.book, source, quote)
            self.book.apply(edit)
            self._passages[quote] = next(one.after for one in edit.changes if isinstance(one.after, Passage))
        return self._passages[quote]

    def cited(self, words: str, place: Place) -> str:
        """Return words that cite the sentence at a place."""
        passage = self.passage(place)
        return f"{words}[@{self.book.sources.get(passage.source_id).key}#{passage.number}]"

    def enter(self, kind: type[R], /, **values: Any) -> R:
        edit = enter(self.book, kind, values)
        self.book.apply(edit)
        return next(one.after for one in edit.changes if isinstance(one.after, kind))

    def _facts_and_quotations(self) -> None:
        issue_ids = {issue.title: issue.id for issue in self.book.issues.all()}
        for statement, issue, place in FACTS:
            self.book.apply(
                add_claim(
                    self.book,
                    statement,
                    status="confirmed",
                    as_of="2025-10",
                    issue_id=issue_ids[issue],
                    passages=[self.passage(place)],
                )
            )
        for speaker, issue, place in QUOTATIONS:
            passage = self.passage(place)
            self.book.apply(name_speaker(self.book, passage, speaker))
            self.enter(
                ActorPosition, actor_id=speaker, issue_id=issue, passage_id=passage.id, as_of="2025-10"
            )

    def _commitments(self) -> None:
        for one in (*FRAMEWORK, *TOKYO):
            self._commits(as_of="2025-10", verification="The articles name none yet.", owner="Desk", **one)
        for one in DELIVERABLES:
            told = {"status": "expected", "commits": [US, CHINA], "issue_id": "The summit", "owner": "Desk"}
            self._commits(as_of="2025-10", expected="One of a narrow set.", **{**told, **one})
        self._commits(as_of="2025-08", owner="Desk", **TRUCE)

    def _commits(self, *, at: Place, **values: Any) -> None:
        self.enter(Commitment, passage_id=self.passage(at).id, **values)

    def _risks(self) -> None:
        for one in RISKS:
            given = {name: value for name, value in one.items() if name != "at"}
            steps = {"likelihood": 3, "impact": 4, "target_likelihood": 2, "target_impact": 4}
            cause = self.cited("As the article says.", one["at"])
            risk = self.enter(Risk, **given, **steps, cause=cause, owner="Desk", response="reduce")
            self.enter(RiskAction, risk_id=risk.id, text=f"Watch {one['category'].lower()}", owner="Desk")
            self.enter(Indicator, about_id=risk.id, text="A statement that hardens")

    def _advice(self) -> None:
        for title, issue, asked, place in RECOMMENDATIONS:
            reason = self.cited("The expert’s advice.", place)
            self.enter(Recommendation, title=title, issue_id=issue, is_asked=asked, reason=reason)
        for scenario in SCENARIOS:
            given = {name: value for name, value in scenario.items() if name != "at"}
            triggers = self.cited("What leaders decide.", scenario["at"])
            likelihood = {"scale": "icd-203", "likelihood": "roughly even chance"}
            self.enter(
                Scenario,
                **given,
                **likelihood,
                triggers=triggers,
                alternatives="After it",
                issue_id="The summit",
            )
        for title, side, actor, place in OBJECTIVES:
            note = self.cited("As told.", place)
            self.enter(Objective, title=title, side=side, actor_id=actor, outcome_note=note)
        for title, day, where, who, place in EVENTS:
            told = self.cited("As reported.", place)
            if title == MEETING:
                told += " Confirmed: [@C1; @C2; @C3; @C4]."
            self.enter(Event, title=title, date=day, place=where, takes_part=who, text=told)
        for title, mode, hears, place in POINTS:
            self.enter(TalkingPoint, title=title, mode=mode, hears=[hears], text=self.cited("We ask.", place))


@pytest.fixture(scope="module")
def modelled(seeds) -> Iterator[Modelled]:
    with Book.create(MEMORY, "Summit in South Korea") as book:
        yield Modelled(book, seeds)


@pytest.fixture(scope="module")
def contents(modelled) -> Contents:
    found: Contents = modelled.book.contents()
    return found


def test_every_thing_that_the_articles_hold_is_a_record_of_its_own_kind(contents):
    statuses = [one.status for one in contents.commitments]

    assert len([claim for claim in contents.claims if claim.status == "confirmed"]) == 4
    assert (len(FRAMEWORK), len(TOKYO), statuses.count("expected"), statuses.count("official")) == (
        5,
        3,
        5,
        1,
    )
    assert len(contents.commitments) == 14
    assert len(contents.risks) == 8
    assert len(contents.recommendations) == 8
    assert len(contents.positions) == 6
    assert [scenario.branch for scenario in contents.scenarios] == ["if", "if not"]
    assert (len(contents.objectives), len(contents.events), len(contents.talking_points)) == (4, 5, 2)
    assert {actor.side for actor in contents.actors} == {"ours", "theirs", "third party"}


def test_nothing_is_in_free_text_alone(contents):
    """Notes, in which anything may stand, are empty, but for the words of talking points and events."""
    papers: tuple[Record, ...] = (
        *(*contents.risks, *contents.commitments, *contents.scenarios, *contents.recommendations),
        *(*contents.objectives, *contents.actors),
    )

    assert [paper for paper in papers if getattr(paper, "text", "")] == []
    assert [issue for issue in contents.issues if issue.text] == []
    for paper in papers:
        for field in FIELDS[type(paper)]:
            assert not field.is_needed or getattr(paper, field.name)


def test_every_record_leads_to_the_sentence_that_says_it(modelled, contents):
    book = modelled.book
    held = {one.passage_id for one in (*contents.evidence, *contents.commitments, *contents.positions)}
    cited = {
        contents.passage_by_place[contents.source_by_key[one.key].id, one.number].id
        for one in book.citations.all()
        if one.number
    }

    assert all(commitment.passage_id for commitment in contents.commitments)
    assert {passage.id for passage in contents.passages} == held | cited
    assert len(contents.passages) >= 35
    assert book.citations.lost() == []


def test_each_quotation_has_its_speaker_and_its_words(contents):
    for position in contents.positions:
        passage = contents.passage_by_id[position.passage_id]
        assert passage.speaker_id == position.actor_id
        assert "“" in passage.quote


def test_conditions_sequence_windows_and_parties_have_fields(contents):
    by_title = {one.title: one for one in contents.commitments}
    names = contents.actor_names

    assert [contents.commitment_by_id[one.on_id].label for one in contents.dependencies] == ["K2", "K3"]
    assert by_title["New controls on rare earths wait a year"].duration == "1 year"
    # the article knows the month alone, from which ninety days cannot be counted
    assert (by_title[TRUCE["title"]].duration, by_title[TRUCE["title"]].closes) == ("90 days", "")
    assert sum(bool(one.conditions) for one in contents.commitments) == 2
    assert [one.title for one in contents.commitments if one.reversible == "yes"] == [
        "Trial relief for single sectors"
    ]
    asked = [[names[one] for one in contents.involved(r.id, "is asked")] for r in contents.recommendations]
    assert asked.count([US, CHINA]) == 5
    assert asked.count([US]) == 3


def test_the_two_scenarios_can_both_be_held(contents):
    assert cannot_be_reconciled(contents.scenarios) == ""


def test_the_review_asks_only_for_what_the_articles_leave_open(contents):
    found = findings(contents, today=date(2025, 10, 29))
    rules = {one.rule for one in found if one.about not in ("issue", "source", "memo", "claim")}

    assert rules <= {
        # no figure is given for what is bought, nor how anything is verified or taken back
        *("no quantity", "no verification", "no target"),
        # one speaker’s several remarks on an issue are several positions
        "several positions",
    }


def test_the_meeting_brief_prints_it_all(contents):
    memo = assemble(contents, Options(template="meeting-brief"))

    printed = plain(" ".join(page_texts(write_pdf(memo).data)))

    papers = (
        *(*contents.risks, *contents.commitments, *contents.scenarios, *contents.recommendations),
        *(*contents.objectives, *contents.talking_points),
    )
    assert [paper.title for paper in papers if plain(paper.title) not in printed] == []
    assert [one.title for one in contents.events if plain(one.title) not in printed] == []
    assert [one.statement for one in contents.claims if plain(one.statement) not in printed] == []
    involved = {one.actor_id for one in (*contents.involvements, *contents.positions)}
    assert [
        one.name for one in contents.actors if one.id in involved and plain(one.name) not in printed
    ] == []
    for position in contents.positions:
        quote = contents.passage_by_id[position.passage_id].quote
        assert plain(quote[quote.index("“") :])[:40] in printed


def plain(words: str) -> str:
    """Return words as letters alone, so that lines and hyphens do not matter."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def test_no_sentence_of_the_articles_is_in_the_list(seeds):
    ours = " ".join(Path(seeds_model.__file__).read_text(encoding="utf-8").split())

    for seed in seeds:
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", seed.read_text(encoding="utf-8")):
            assert len(sentence.split()) < 6 or " ".join(sentence.split()) not in ours
    assert all(len(words.split()) <= 5 for _, words in places())


def places() -> list[Place]:
    papers = (*FRAMEWORK, *TOKYO, *DELIVERABLES, TRUCE, *RISKS, *SCENARIOS)
    rows = (*FACTS, *QUOTATIONS, *RECOMMENDATIONS, *OBJECTIVES, *EVENTS, *POINTS)
    return [*(paper["at"] for paper in papers), *(row[-1] for row in rows)]
