"""Working papers that an audience may not see, searched for byte by byte in its files."""

from dataclasses import replace

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.fields import FIELDS
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.jobs.exporting import memo_file
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.audience.paper_sieve import papers_of
from briefbook.memo.walking import text_in
from briefbook.store.records import PLACES
from tests.memo.test_withheld_words import AUDIENCE, KINDS, found, pieces

TEMPLATES = ["meeting-brief", "briefing-book", "decision-memo", "situation-update"]
RED = "TLP:RED"
PLACED = "\n\n".join(
    f"{{{{{kind}}}}}"
    for kind in (
        *("risks", "risk-details", "breaches", "actors", "objectives", "positions", "commitments"),
        *("commitment-details", "timeline", "progress", "outcomes", "scenarios", "recommendations"),
        *("points", "minutes", "events"),
    )
)


def in_every_way(kind, field, **more):
    """Return a record that may be seen, and one for each way in which one may not be."""

    def made(number, title, **values):
        labels = {"number": number} if "number" in kind.__dataclass_fields__ else {}
        return kind(id=f"{kind.__name__}-{number}", title=title, **labels, **(more | values))

    return (
        made(1, "Plain"),
        made(2, "Zebra marked", marking=RED),
        made(3, "Zebra of an issue", issue_id="red"),
        made(4, "Zebra that cites", **{field: "As told.[@zebra-2026#1]"}),
        made(5, "Zebra that says so", **{field: "They would sign for less than half of it."}),
        made(6, "A deal with Zita Zebrano"),
    )


@pytest.fixture(scope="module")
def contents():
    """Give a book in which each kind of working paper holds the word, above the audience's marking."""
    secret = Source(
        id="zebra",
        key="zebra-2026",
        kind="text",
        title="Zebra cables",
        marking=RED,
        original_sha256="",
        text_sha256="",
    )
    quote = "They would sign for less than half of it."
    risks = in_every_way(Risk, "cause", likelihood=5, impact=5, response="reduce", owner="Legal")
    commitments = in_every_way(
        Commitment, "verification", expected="Kept.", outcome="met", start="2026-01", duration="3 months"
    )
    position = {"issue_id": "talks", "stance": "supports"}
    return Contents(
        cover=Cover(title="Summit"),
        header=MemoHeader(to="The Minister", date="2026-11-22", marking=RED),
        sources=(secret,),
        passages=(Passage(id="p1", source_id="zebra", number=1, start=0, end=len(quote), quote=quote),),
        issues=(
            Issue(id="talks", position="a", title="Talks", text="First."),
            Issue(id="red", position="b", title="Zebra", marking=RED, text="Zebra."),
            Issue(
                id="placing",
                position="c",
                title="Background",
                text=f"{PLACED}\n\nZita Zebrano was there.\n\nThe end.",
            ),
        ),
        actors=(
            Actor(id="us", name="Calvern", side="ours", parent_id="zita", text="Here."),
            Actor(id="them", name="Merovar", side="theirs", aliases=("friends of Zita Zebrano",)),
            Actor(id="zita", name="Zita Zebrano", side="theirs", marking=RED, role="Zebra"),
            Actor(id="herd", name="Zebra herd", side="theirs", text="As told.[@zebra-2026]"),
        ),
        involvements=tuple(
            Involvement(record_id=f"{kind}-1", actor_id=actor, role=role)
            for kind, role in (
                *(("Commitment", "commits"), ("Recommendation", "opposes")),
                *(("TalkingPoint", "hears"), ("Event", "takes part")),
            )
            for actor in ("us", "zita", "herd")
        ),
        risks=risks,
        risk_actions=(
            RiskAction(risk_id="Risk-1", text="Call the ministry", owner="Legal"),
            RiskAction(risk_id="Risk-1", text="Ask Zita Zebrano"),
            RiskAction(risk_id="Risk-2", text="Hide the zebra"),
        ),
        indicators=(
            Indicator(about_id="Risk-1", text="A second call"),
            Indicator(about_id="Risk-1", text="A call", last_seen="by Zita Zebrano"),
            Indicator(about_id="Scenario-2", text="A zebra is seen"),
        ),
        commitments=(
            *commitments,
            Commitment(id="k7", number=7, title="Zebra words", passage_id="p1"),
            Commitment(id="k8", number=8, title="Plain too", quantity="3", unit="mules"),
        ),
        dependencies=(
            Dependency(commitment_id="Commitment-1", on_id="Commitment-2"),
            Dependency(commitment_id="Commitment-1", on_id="k8"),
        ),
        progress=(
            Progress(commitment_id="k8", date="2026-11", kind="delivery", amount="1", text="One mule"),
            Progress(commitment_id="k8", date="2026-11", text="Zita Zebrano delayed it"),
            Progress(commitment_id="Commitment-2", date="2026-11", text="A zebra came"),
        ),
        scenarios=in_every_way(Scenario, "consequences"),
        recommendations=in_every_way(Recommendation, "reason"),
        talking_points=in_every_way(TalkingPoint, "text", minutes="Said.", raised="raised"),
        events=in_every_way(Event, "text", date="2026-10"),
        objectives=(
            *in_every_way(Objective, "text"),
            Objective(number=7, title="Zebra wish", side="theirs", actor_id="zita"),
        ),
        positions=(
            ActorPosition(actor_id="us", wording="Wait and see.", **position),
            ActorPosition(actor_id="them", wording="A zebra.", marking=RED, **position),
            ActorPosition(actor_id="zita", wording="Zebra.", **position),
            ActorPosition(actor_id="them", passage_id="p1", wording="Zebras.", **position),
            ActorPosition(actor_id="them", issue_id="red", wording="Zebras."),
        ),
    )


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("kind", "attach"), KINDS)
def test_no_byte_of_a_file_for_an_audience_holds_what_its_papers_hide(contents, template, kind, attach):
    made = memo_file(contents, Options(template=template, audience=AUDIENCE), kind, attach=attach)

    hidden = [
        piece[:2_000] for piece in pieces(made.data, kind) if found(piece) or b"less than half" in piece
    ]
    assert hidden == []
    assert {one for one in made.printed if one.startswith(("Risk-", "Event-", "Commitment-"))} <= {
        *("Risk-1", "Event-1", "Commitment-1"),
    }


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_same_file_for_everybody_holds_it(contents, template):
    text = text_in(assemble(contents, Options(template=template)).blocks)

    assert "Zebra" in text
    assert "Zita Zebrano" in text


def test_what_may_be_seen_is_still_there(contents):
    memo = assemble(contents, Options(template="meeting-brief", audience=AUDIENCE))

    text = text_in(memo.blocks)
    told = (
        "Plain",
        "Plain too",
        "Call the ministry",
        "A second call",
        "One mule",
        "Calvern",
        "Wait and see.",
    )
    assert [words for words in (*told, "The end.") if words not in text] == []
    counts = {
        kind: sum(one.startswith(f"{kind}-") for one in memo.printed.record_ids) for kind in ("Risk", "Event")
    }
    assert counts == {"Risk": 1, "Event": 1}


def test_the_writer_is_told_of_each_paper_why_it_is_left_out(contents):
    memo = assemble(contents, Options(template="meeting-brief", audience=AUDIENCE))

    assert {
        "The risk “Zebra marked” (R2) is left out: it is marked TLP:RED.",
        "The commitment “Zebra of an issue” (K3) is left out: it belongs to an issue that is left out.",
        "The scenario “Zebra that cites” (S4) is left out: it rests on a source or an actor"
        " that is left out.",
        "The event “Zebra that says so” (E5) is left out: it rests on a source or an actor that is left out.",
        "The objective “A deal with Zita Zebrano” (O6) is left out: it rests on a source or an actor"
        " that is left out.",
        "The objective “Zebra wish” (O7) is left out: it is of an actor that is left out.",
        "The actor “Zita Zebrano” is left out: it is marked TLP:RED.",
        "The position “Merovar” on “Zebra” is left out: it belongs to an issue that is left out.",
        "1 action is left out: it rests on a source or an actor that is left out.",
        "1 log entry is left out: it rests on a source or an actor that is left out.",
    } <= set(memo.withheld)


def test_a_book_of_papers_alone_withholds_by_markings_alone(contents):
    book = replace(
        contents, sources=(), passages=(), issues=(Issue(id="talks", position="a", title="Talks"),)
    )

    memo = assemble(book, Options(template="meeting-brief", audience=""))

    assert "The actor “Zita Zebrano” is left out: it is marked TLP:RED." in memo.withheld
    assert any("rests on an actor that is left out" in one for one in memo.withheld)


def test_what_is_marked_higher_than_the_memo_is_told(contents):
    memo = assemble(contents, Options(template="meeting-brief", marking="TLP:GREEN"))

    [sentence] = [one for one in memo.problems if one.startswith("The memo is marked TLP:GREEN")]
    assert "“Zebra marked” (R2)" in sentence
    assert "“Zita Zebrano”" in sentence
    assert "“Merovar” on “Talks”" in sentence


def test_whatever_can_bear_a_marking_is_sieved():
    marked = [kind for kind in FIELDS if any(one.name == "marking" for one in FIELDS[kind])]
    places = {PLACES[kind]: (kind,) for kind in marked}

    whole = Contents(cover=Cover(title="Lake"), header=MemoHeader(), **places)

    assert set(papers_of(whole)) == set(marked)
