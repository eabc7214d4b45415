"""Entering, amending and removing working papers, and what is refused."""

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.committing import log_progress, supersede_position
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.outlining import add_issue, remove_issue
from briefbook.errors import BriefbookError


@pytest.fixture
def made(book):
    """Give a function that enters a record and returns it."""

    def made(kind, /, **values):
        edit = enter(book, kind, values)
        book.apply(edit)
        return next(change.after for change in edit.changes if isinstance(change.after, kind))

    return made


@pytest.fixture
def issue(book):
    book.apply(add_issue(book.issues.outline(), "Water  use"))
    return book.issues.all()[0]


def names(book, record, role):
    contents = book.contents()
    return [contents.actor_names[one] for one in contents.involved(record.id, role)]


def test_each_kind_is_numbered_by_itself_and_no_number_is_given_twice(book, made):
    labels = {
        "K1": made(Commitment, title="Buy fish"),
        "S1": made(Scenario, title="It ends"),
        "A1": made(Recommendation, title="Sign"),
        "T1": made(TalkingPoint, title="Dates"),
        "E1": made(Event, title="They met"),
        "O1": made(Objective, title="Dates"),
        "R1": made(Risk, title="It lapses"),
    }
    assert [record.label for record in labels.values()] == list(labels)

    book.apply(remove(book, labels["K1"]))

    assert made(Commitment, title="Sell boats").label == "K2"


def test_actors_are_given_by_name_or_id_and_added_once_with_the_same_edit(book, made):
    office = made(Actor, name="Office")

    one = made(Commitment, title="Buy fish", commits=["merovar", office.id, "Merovar"], receives="Merovar")

    assert names(book, one, "commits") == ["merovar", "Office"]
    assert names(book, one, "receives") == ["merovar"]
    book.undo()
    assert [actor.name for actor in book.actors.all()] == ["Office"]


def test_who_is_involved_is_just_who_is_named_last(book, made):
    one = made(Recommendation, title="Sign", is_asked=["Merovar", "Calvern"], opposes=["Press"])

    book.apply(amend(book, one, {"is_asked": ["Calvern", "Office"]}))

    assert names(book, one, "is asked") == ["Calvern", "Office"]
    assert names(book, one, "opposes") == ["Press"]


@pytest.mark.parametrize("told", ["1", "water use", "1 Water use", " WATER USE "])
def test_an_issue_is_given_by_number_or_title(book, made, issue, told):
    assert made(Event, title="They met", issue_id=told).issue_id == issue.id


def test_what_depends_on_what_is_given_by_label(book, made):
    first, second = (made(Commitment, title=title) for title in ("Buy fish", "Sell boats"))

    book.apply(amend(book, second, {"depends_on": ["k1"]}))

    assert [one.on_id for one in book.dependencies.of_commitment(second.id)] == [first.id]


def test_values_are_kept_as_they_are_compared(book, made):
    one = made(
        Commitment,
        title=" Buy \n fish ",
        kind="Purchase",
        quantity="25,000,000",
        duration="P1Y",
        marking="tlp red",
        wording="\nWe buy.\n",
    )

    assert (one.title, one.kind, one.quantity) == ("Buy fish", "purchase", "25000000")
    assert (one.duration, one.marking, one.wording) == ("1 year", "TLP:RED", "We buy.")


@pytest.mark.parametrize(
    ("kind", "values", "sentence"),
    [
        (Commitment, {}, "A commitment needs a title."),
        (Commitment, {"title": " "}, "A commitment needs a title."),
        (Recommendation, {}, "A recommendation needs the ask."),
        (Actor, {}, "An actor needs a name."),
        (
            Event,
            {"title": "x", "date": "2025-13"},
            "“2025-13” is not a date such as 2025-10-28, 2025-10 or 2025",
        ),
        (
            Recommendation,
            {"title": "x", "due": "2025-10"},
            "“2025-10” is not a day such as 2025-10-28 (Due).",
        ),
        (
            Commitment,
            {"title": "x", "duration": "soon"},
            "“soon” is not a duration such as 90 days or 1 year",
        ),
        (Commitment, {"title": "x", "quantity": "many"}, "“many” is not a number such as 25000000 or 1.5"),
        (Commitment, {"title": "x", "kind": "promise"}, "“promise” is not one of these (Kind): pause, "),
        (Commitment, {"title": "x", "status": ""}, "“” is not one of these (Status): confirmed, "),
        (
            Commitment,
            {"title": "x", "colour": "red"},
            "A commitment has no field “colour”; it has title, kind,",
        ),
        (Commitment, {"title": "x", "depends_on": ["K9"]}, "There is no commitment “K9”."),
        (Commitment, {"title": "x", "issue_id": "9"}, "There is no issue “9” in the outline."),
        (Commitment, {"title": "x", "passage_id": "9"}, "There is no passage “9”."),
        (Risk, {"title": "x", "likelihood": 6}, "Likelihood goes from 1 to 5, not 6."),
        (
            Risk,
            {"title": "x", "likelihood": 2, "least_likelihood": 3},
            "The range of the likelihood of R1 has to",
        ),
        (
            Risk,
            {"title": "x", "least_impact": 4, "most_impact": 3},
            "The range of the impact of R1 has to hold",
        ),
        (Actor, {"name": "Office", "parent_id": "office"}, "“Office” cannot belong to itself."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(book, kind, values, sentence):
    with pytest.raises(BriefbookError) as refused:
        enter(book, kind, values)

    assert sentence in str(refused.value)


def test_line_breaks_of_other_systems_are_kept_as_ours(book, made):
    risk = made(Risk, title="Levy", text="\r\nOne\r\ntwo\r\n")

    assert book.risks.get(risk.id).text == "One\ntwo"


def test_an_actor_has_a_name_of_its_own_and_no_circle_above_it(book, made):
    top = made(Actor, name="Government")
    below = made(Actor, name="Ministry", parent_id="Government")

    with pytest.raises(BriefbookError, match="already an actor “Government”"):
        enter(book, Actor, {"name": "government"})
    with pytest.raises(BriefbookError, match="“Government” cannot belong to itself"):
        amend(book, top, {"parent_id": below.id})


def test_commitments_cannot_wait_for_each_other(book, made):
    one, two, three = (made(Commitment, title=title) for title in ("Fish", "Boats", "Nets"))
    book.apply(amend(book, two, {"depends_on": [one.id]}))
    book.apply(amend(book, three, {"depends_on": [two.id]}))

    with pytest.raises(BriefbookError, match="A commitment cannot depend on itself"):
        amend(book, one, {"depends_on": ["K1"]})
    with pytest.raises(BriefbookError, match="K3 already depends on K1; the two cannot wait for each other"):
        amend(book, one, {"depends_on": ["K3"]})


def test_an_actor_who_is_named_somewhere_stays(book, made, issue):
    made(Commitment, title="Buy fish", commits=["Merovar"])
    made(Objective, title="Dates", actor_id="Merovar")
    made(ActorPosition, actor_id="Merovar", issue_id=issue.id)
    made(Actor, name="Isenvar", parent_id="Merovar")
    merovar = book.actors.named("Merovar")

    with pytest.raises(BriefbookError) as refused:
        remove(book, merovar)

    assert str(refused.value) == (
        "Merovar cannot be removed: it is named in K1 Buy fish, O1, Merovar on Water use, Isenvar."
    )


def test_what_belongs_to_a_record_goes_and_comes_back_with_it(book, made):
    risk = made(Risk, title="It lapses", likelihood=2, impact=2, owner="Desk")
    made(RiskAction, text="Call them", risk_id=risk.id)
    made(Indicator, text="They leave", about_id=risk.id)
    one, other = (made(Commitment, title=title, commits=["Merovar"]) for title in ("Fish", "Boats"))
    book.apply(amend(book, one, {"depends_on": [other.id]}))
    made(Progress, date="2026-11", commitment_id=other.id)
    before = book.contents()

    book.apply(remove(book, risk))
    book.apply(remove(book, other))

    after = book.contents()
    assert (after.risks, after.rating_notes, after.risk_actions, after.indicators) == ((), (), (), ())
    assert (after.dependencies, after.progress, len(after.involvements)) == ((), (), 1)
    book.undo()
    book.undo()
    assert book.contents() == before


def test_a_change_of_any_rating_is_noted_with_its_reason(book, made):
    risk = made(Risk, title="It lapses", likelihood=2, impact=2)

    book.apply(
        amend(book, risk, {"likelihood": 4, "target_likelihood": 1, "target_impact": 2}, reason="Talks")
    )

    notes = book.contents().notes_of_risk[risk.id]
    assert [(note.which, note.before, note.after, note.reason) for note in notes] == [
        ("current", None, Rating(2, 2), ""),
        ("current", Rating(2, 2), Rating(4, 2), "Talks"),
        ("target", None, Rating(1, 2), "Talks"),
    ]


def test_amending_nothing_changes_nothing(book, made):
    risk = made(Risk, title="It lapses")

    assert amend(book, risk, {"title": "It lapses", "owner": ""}).changes == ()


def test_a_delivery_needs_an_amount_and_is_logged(book, made):
    one = made(Commitment, title="Buy fish", quantity="100", unit="tonnes")

    with pytest.raises(BriefbookError, match="A delivery needs an amount"):
        log_progress(book, one, kind="delivery", date="2026-11")
    book.apply(log_progress(book, one, kind="delivery", date="2026-11-20", amount="1,250.50"))

    assert [entry.amount for entry in book.progress.of_commitment(one.id)] == ["1250.5"]


def test_a_newer_position_takes_the_place_of_an_older_one_once(book, made, issue):
    older = made(
        ActorPosition,
        actor_id="Merovar",
        issue_id=issue.id,
        stance="opposes",
        flexibility="firm",
        wording="No.",
    )

    book.apply(supersede_position(book, older, stance="neutral", as_of="2026-11"))

    was, now = sorted(book.positions.all(), key=lambda one: one.is_current)
    assert (was.superseded_by_id, now.stance, now.flexibility, now.wording) == (now.id, "neutral", "firm", "")
    with pytest.raises(BriefbookError, match="superseded before"):
        supersede_position(book, was, stance="supports")
    book.apply(remove(book, now))
    assert [one.is_current for one in book.positions.all()] == [True]


def test_an_issue_goes_with_the_positions_on_it_though_one_elsewhere_was_superseded_by_them(
    book, made, issue
):
    book.apply(add_issue(book.issues.outline(), "Trade"))
    older = made(ActorPosition, actor_id="Merovar", issue_id=issue.id, stance="opposes")
    book.apply(supersede_position(book, older, stance="neutral"))
    book.apply(amend(book, book.positions.get(older.id), {"issue_id": "Trade"}))
    before = book.contents()

    book.apply(remove_issue(book, book.issues.outline(), issue))

    assert [(one.stance, one.is_current) for one in book.positions.all()] == [("opposes", True)]
    book.undo()
    assert book.contents() == before
