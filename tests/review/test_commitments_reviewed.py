"""What commitments, positions, scenarios and advice are said to need."""

from dataclasses import replace

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Involvement
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.flag import Flag
from briefbook.domain.scenario import Scenario
from tests.review.reviewed import book_of, reviewed

PURCHASE = Commitment(
    id="K1",
    number=1,
    title="Buy fish",
    kind="purchase",
    wording="We shall buy fish.",
    passage_id="kim#1",
    status="official",
    as_of="2026-11-01",
    quantity="100",
    unit="tonnes",
    start="2026-11-16",
    end="2027-02-01",
    verification="Customs papers.",
    owner="Desk",
)


def told(*commitments, **records):
    found = reviewed(book_of(commitments=commitments or (PURCHASE,), **records))
    return [(one.rule, one.sentence, one.is_serious) for one in found if one.about == "commitment"]


def rules(*commitments, **records):
    return [rule for rule, _, _ in told(*commitments, **records)]


def test_a_commitment_that_says_all_that_it_should_needs_nothing():
    assert told() == []


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"as_of": ""}, "no as-of date"),
        ({"passage_id": None}, "no evidence"),
        ({"quantity": ""}, "no quantity"),
        ({"unit": ""}, "no quantity"),
        ({"verification": ""}, "no verification"),
        ({"owner": ""}, "no owner"),
        ({"review_date": "2026-11-22"}, "review overdue"),
        ({"reversible": "partly"}, "no way back"),
        ({"start": "2027-02-02"}, "backwards"),
        ({"end": "2026-11-22", "quantity": "1", "kind": "measure", "outcome": "still open"}, "expired"),
    ],
)
def test_each_gap_of_a_commitment_is_found_by_its_rule(fields, rule):
    assert rule in rules(replace(PURCHASE, **fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"passage_id": None, "wording": "We shall buy fish.[@kim#1]"},
        {"kind": "dialogue", "quantity": "", "unit": "", "verification": ""},
        {"reversible": "yes", "reversal": "By a notice of ten days."},
        {"reversible": "no"},
        {"review_date": "2026-11-23"},
    ],
)
def test_what_is_in_order_of_a_commitment_is_not_found(fields):
    assert told(replace(PURCHASE, **fields)) == []


@pytest.mark.parametrize(
    "fields", [{"status": "superseded"}, {"status": "withdrawn"}, {"outcome": "met"}, {"outcome": "dropped"}]
)
def test_a_commitment_that_no_longer_stands_needs_nothing(fields):
    assert told(Commitment(number=1, title="Buy fish", kind="purchase", end="2026-01-01", **fields)) == []


@pytest.mark.parametrize(
    ("end", "sentence"),
    [
        ("2026-11-22", "“K1 Buy fish” expired on 22 November 2026, 1 day ago, and still stands."),
        ("2026-11-23", "“K1 Buy fish” expires today, on 23 November 2026."),
        ("2026-11-24", "“K1 Buy fish” expires tomorrow, on 24 November 2026."),
        ("2026-12-23", "“K1 Buy fish” expires in 30 days, on 23 December 2026."),
        ("2026-12-24", None),
        ("2026-12", None),
        ("2026-11", "“K1 Buy fish” expires in 7 days, with the end of November 2026."),
    ],
)
def test_a_window_that_closes_within_thirty_days_or_has_closed_is_told(end, sentence):
    found = told(replace(PURCHASE, kind="measure", quantity="", end=end))

    assert [one for _, one, _ in found] == ([sentence] if sentence else [])


def test_the_as_of_date_of_an_end_that_is_computed_is_asked_for():
    counted = replace(PURCHASE, duration="90 days", end="", as_of="")

    assert told(counted) == [
        (
            "no as-of date",
            "“K1 Buy fish” ends on 14 February 2027 by our count, but nobody says as of when.",
            True,
        )
    ]


@pytest.mark.parametrize(("status", "is_serious"), [("official", True), ("proposed", False)])
def test_a_firm_commitment_without_evidence_has_to_be_mended(status, is_serious):
    assert told(replace(PURCHASE, passage_id=None, status=status)) == [
        ("no evidence", "“K1 Buy fish” has no passage with its words, and cites nothing.", is_serious)
    ]


def test_who_verifies_is_as_good_as_how():
    actor = Actor(id="office", name="Office")
    involved = Involvement(record_id="K1", actor_id="office", role="guarantees")

    assert told(replace(PURCHASE, verification=""), actors=(actor,), involvements=(involved,)) == []


def test_a_trouble_is_told_until_it_is_settled():
    trouble = Progress(commitment_id="K1", kind="trouble", date="2026-11-20", text="Two ships are held.")

    assert told(progress=(trouble,)) == [
        (
            "open trouble",
            "“K1 Buy fish” had trouble on 20 November 2026 that is not settled: “Two ships are held”.",
            False,
        )
    ]
    assert told(progress=(replace(trouble, settled="2026-11-21"),)) == []


@pytest.mark.parametrize(("amount", "is_behind"), [("29", True), ("30", False), ("100", False)])
def test_a_purchase_is_behind_where_a_fifth_of_its_window_passed_beyond_what_came(amount, is_behind):
    half = replace(PURCHASE, start="2026-10-24", end="2026-12-24")  # 30 of 61 days: 49 %
    delivery = Progress(commitment_id="K1", kind="delivery", date="2026-11-01", amount=amount)
    sentence = f"“K1 Buy fish” has {amount} % of its quantity after 49 % of its window."

    found = told(half, progress=(delivery,))

    assert found == ([("behind schedule", sentence, False)] if is_behind else [])


def test_what_waits_for_something_that_fell_or_comes_later_is_told():
    sale = replace(
        PURCHASE, id="K2", number=2, title="Sell boats", kind="measure", quantity="", end="2027-03-01"
    )
    waits = {"dependencies": (Dependency(commitment_id="K1", on_id="K2"),)}

    assert told(PURCHASE, sale, **waits) == [
        (
            "broken sequence",
            "“K1 Buy fish” closes (1 February 2027) before K2 does, for which it waits (1 March 2027).",
            False,
        )
    ]
    assert told(PURCHASE, replace(sale, end="2027-02-01"), **waits) == []
    assert told(PURCHASE, replace(sale, status="withdrawn"), **waits) == [
        ("broken sequence", "“K1 Buy fish” waits for K2, which was withdrawn.", True)
    ]
    assert rules(PURCHASE, replace(sale, outcome="not met"), **waits) == ["broken sequence"]


def position(**fields):
    told = {"actor_id": "m", "issue_id": "issue-1", "stance": "opposes", "as_of": "2026-11-20"} | fields
    return ActorPosition(**told)


def positions_told(*positions):
    found = reviewed(book_of("Cited.[@kim]", actors=(Actor(id="m", name="Merovar"),), positions=positions))
    return [(one.rule, one.name, one.sentence) for one in found if one.about == "position"]


def test_positions_need_a_date_that_is_not_old_and_a_red_line_its_words():
    name = "Merovar on The levy"

    assert positions_told(position()) == []
    assert positions_told(position(as_of="")) == [
        ("no as-of date", name, f"The position of “{name}” has no as-of date.")
    ]
    assert positions_told(position(as_of="2026-10")) == []
    assert positions_told(position(as_of="2026-09")) == [
        ("old position", name, f"The position of “{name}” is as of September 2026, 54 days ago.")
    ]
    assert positions_told(position(flexibility="red line")) == [
        ("no wording", name, f"The position of “{name}” is a red line without its words or a passage.")
    ]
    assert positions_told(position(flexibility="red line", passage_id="kim#1")) == []


def test_an_actor_has_one_current_position_on_an_issue():
    newer, other = position(stance="neutral"), position(stance="supports")
    older = position(superseded_by_id=newer.id, as_of="2025")

    assert positions_told(older, newer) == []
    assert [one[0] for one in positions_told(older, newer, other)] == ["several positions"]


def scenarios_told(*scenarios, **records):
    numbered = (replace(one, number=number) for number, one in enumerate(scenarios, 1))
    found = reviewed(book_of(scenarios=tuple(numbered), **records))
    return [(one.rule, one.name) for one in found if one.about == "scenario"]


def scenario(branch="", likelihood="likely", **fields):
    fields = {"alternatives": "Pause", "scale": "icd-203"} | fields
    return Scenario(number=1, title="It ends", branch=branch, likelihood=likelihood, **fields)


def test_scenarios_of_a_set_whose_likelihoods_do_not_add_up_are_told_once():
    assert scenarios_told(scenario("if"), scenario("if not", "unlikely")) == []
    assert scenarios_told(scenario("if"), scenario("if not")) == [("irreconcilable likelihoods", "S1")]
    assert scenarios_told(scenario("if", "unlikely"), scenario("if not", "unlikely")) == [
        ("irreconcilable likelihoods", "S1")
    ]
    assert scenarios_told(scenario("", "unlikely"), scenario("", "unlikely")) == []


def test_a_scenario_needs_a_likelihood_and_the_other_end_of_its_condition():
    assert scenarios_told(scenario("if", "", alternatives="")) == [
        ("no likelihood", "S1"),
        ("no counterpart", "S1"),
    ]
    by_condition = {"alternatives": "", "condition": "They sign"}
    assert (
        scenarios_told(scenario("if", **by_condition), scenario("if not", "unlikely", **by_condition)) == []
    )


def test_scenarios_of_one_set_keep_to_one_scale():
    told = scenarios_told(
        scenario("if", "roughly even chance"),
        scenario("if not", "unlikely"),
        scenario("", "extremely unlikely", scale="ipcc"),
    )

    assert told == [("mixed likelihood", "S3")]


def advice_told(*recommendations, points=()):
    involved = Involvement(record_id="A1", actor_id="m", role="is asked")
    contents = book_of(
        actors=(Actor(id="m", name="Merovar"),),
        recommendations=recommendations,
        talking_points=points,
        involvements=(involved,),
    )
    return [one.rule for one in reviewed(contents) if one.about in ("recommendation", "talking point")]


def test_a_recommendation_says_to_whom_and_why_until_it_is_decided():
    ask = Recommendation(id="A1", number=1, title="Sign", reason="It is cheap.", due="2026-11-23")

    assert advice_told(ask) == []
    assert advice_told(replace(ask, id="A2", reason="", due="2026-11-22")) == [
        *("nobody asked", "no reason", "undecided")
    ]
    assert advice_told(replace(ask, id="A2", reason="", due="2026-11-22", decision="Signed.")) == []


def test_a_point_to_be_made_needs_words():
    point = TalkingPoint(number=1, title="Dates")

    assert advice_told(points=(point,)) == ["no words"]
    assert advice_told(points=(replace(point, text="We ask for dates."),)) == []
    assert advice_told(points=(replace(point, mode="avoid"),)) == []
    assert advice_told(points=(replace(point, raised="raised"),)) == []


def test_an_event_ends_no_sooner_than_it_begins():
    event = Event(id="E", number=1, title="Leaders meet", date="2026-12-03", end="2026-12-01")

    (found,) = reviewed(book_of(events=(event,)))

    assert (found.rule, found.name, found.is_serious) == ("backwards", "E1", True)
    assert found.sentence == ("“E1 Leaders meet” ends (1 December 2026) before it begins (3 December 2026).")
    assert reviewed(book_of(events=(replace(event, end="2026-12"),))) == []


def test_texts_of_all_papers_are_read_for_lost_citations_and_fallen_sources():
    point = TalkingPoint(
        id="T", number=1, title="Dates", text="As they say.[@nobody]", minutes="Heard.[@none]"
    )
    found = reviewed(book_of(talking_points=(point,)))

    assert [(one.rule, one.about, one.field, one.what) for one in found] == [
        ("lost citation", "talking point", "text", "@nobody"),
        ("lost citation", "talking point", "minutes", "@none"),
    ]
    assert [one.sentence for one in found] == [
        "“T1 Dates” cites @nobody, which is not in the book.",
        "“T1 Dates” (minutes) cites @none, which is not in the book.",
    ]


def test_a_flag_on_a_paper_is_told_by_its_short_name():
    flag = Flag(
        about="commitment", about_id="K1", source_id="kim", reason="Kim was withdrawn", raised_at="2026-11-20"
    )

    assert told(flags=(flag,)) == [("open flag", "“K1” is flagged: kim was withdrawn", True)]
