"""A book with every kind of working paper, for a meeting that was made up."""

from dataclasses import replace

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import STANDARD
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source

_QUOTES = (
    "Merovar will buy twelve million tonnes of barley by the end of 2027.",
    "The pause on lake tolls holds for ninety days.",
    "Notice of sixty days is the least that we can accept.",
    "We have never been asked to open the upper gate.",
)


def working_papers() -> Contents:
    """Return the book."""
    source = Source(
        id="ledger-2026",
        key="ledger-2026",
        kind="text",
        title="Twelve weeks at the gate",
        author="Ola Reszka",
        publisher="The Isenvar Ledger",
        published="2026-11-05",
        original_sha256="",
        text_sha256="",
    )
    passages = tuple(
        Passage(id=f"p{number}", source_id=source.id, number=number, start=0, end=len(quote), quote=quote)
        for number, quote in enumerate(_QUOTES, 1)
    )
    issues = (
        Issue(id="tolls", position="a", title="Lake tolls", text="Both sides raised tolls in spring."),
        Issue(id="gate", position="b", title="The upper gate", text="Nobody has opened it since 1998."),
        Issue(
            id="background",
            position="c",
            title="Background",
            text="What was agreed:\n\n{{commitments of this issue}}\n\nAnd more.",
        ),
    )
    return Contents(
        cover=Cover(title="Lake Verna talks"),
        header=MemoHeader(
            to="The Minister for Foreign Affairs",
            sender="Summit Unit",
            subject="Working dinner with the delegation of Merovar",
            date="2026-11-23",
        ),
        matrix=replace(STANDARD, tolerated=(5, 4, 3, 3, 2)),
        sources=(source,),
        passages=passages,
        issues=issues,
        **_actors(),
        **_risks(),
        **_commitments(),
        **_advice(),
    )


def _actors() -> dict[str, object]:
    actors = (
        Actor(
            id="calvern",
            name="Calvern",
            kind="government",
            side="ours",
            text="Holds the lower gate.[@ledger-2026#2]",
        ),
        Actor(
            id="tallis",
            name="Maren Tallis",
            kind="person",
            side="ours",
            role="Minister of Transport",
            institution="Ministry of Transport of Calvern",
            parent_id="calvern",
        ),
        Actor(id="merovar", name="Merovar", kind="government", side="theirs", aliases=("the Republic",)),
        Actor(
            id="orlu",
            name="Danica Orlu",
            kind="person",
            side="theirs",
            role="Foreign Minister",
            institution="Ministry of Foreign Affairs of Merovar",
            parent_id="merovar",
            text="Speaks for the whole cabinet on tolls, and for nobody on the gate.",
        ),
        Actor(
            id="commission",
            name="Joint Verna Commission",
            kind="organisation",
            side="third party",
            role="Reads the gauges",
        ),
    )
    positions = (
        ActorPosition(
            id="a1",
            actor_id="merovar",
            issue_id="tolls",
            stance="leans towards",
            wording="Would trade notice for a date.",
            flexibility="flexible",
            as_of="2026-11",
            passage_id="p3",
        ),
        ActorPosition(
            id="a2",
            actor_id="merovar",
            issue_id="gate",
            stance="opposes",
            wording="No opening before an inspection.",
            flexibility="red line",
            as_of="2026-11-05",
        ),
        ActorPosition(id="a3", actor_id="calvern", issue_id="tolls", stance="supports", flexibility="firm"),
        ActorPosition(
            id="a4",
            actor_id="calvern",
            issue_id="gate",
            stance="supports",
            wording="Open in two steps, the first in spring.",
            as_of="2026-10",
        ),
        ActorPosition(id="a5", actor_id="commission", issue_id="gate", stance="neutral", passage_id="p4"),
        ActorPosition(id="a6", actor_id="merovar", issue_id="gate", stance="unknown", superseded_by_id="a2"),
    )
    objectives = (
        Objective(
            id="o1",
            number=1,
            title="Notice of sixty days in writing",
            priority="must have",
            outcome="partly met",
            outcome_note="Forty-five days were offered.",
        ),
        Objective(
            id="o2",
            number=2,
            title="A date for the upper gate",
            priority="could have",
            text="Any day in spring will do.[@ledger-2026#4]",
        ),
        Objective(
            id="o3", number=3, title="Barley sold ahead of the harvest", side="theirs", actor_id="merovar"
        ),
    )
    return {"actors": actors, "positions": positions, "objectives": objectives}


def _risks() -> dict[str, object]:
    risks = (
        Risk(
            id="r1",
            number=1,
            title="The pause lapses with nothing in its place",
            cause="Neither side has named a day for renewal.[@ledger-2026#2]",
            event="The pause ends on 10 November without a word.",
            consequence="Tolls return in full, and hauliers leave the lake.",
            category="Trade",
            owner="Summit Unit",
            likelihood=4,
            impact=4,
            inherent_likelihood=5,
            inherent_impact=5,
            target_likelihood=2,
            target_impact=3,
            least_likelihood=3,
            most_likelihood=5,
            confidence="moderate",
            confidence_reason="Two voices, both of them near the cabinet.",
            proximity="within weeks",
            trend="rising",
            response="reduce",
            review_date="2026-12-01",
            issue_id="tolls",
        ),
        Risk(
            id="r2",
            number=2,
            title="The draft leaks",
            likelihood=3,
            impact=3,
            owner="Press Office",
            text="The words on notice would be read as a demand.",
            response="accept",
            review_date="2026-12-15",
        ),
        Risk(
            id="r3",
            number=3,
            title="A dry February",
            likelihood=2,
            impact=5,
            owner="Water desk",
            response="share",
            target_likelihood=2,
            target_impact=3,
        ),
        Risk(id="r4", number=4, title="Nobody reads the gauge at the upper gate", issue_id="gate"),
        Risk(id="r5", number=5, title="The hall is too small", likelihood=1, impact=1, status="closed"),
    )
    return {
        "risks": risks,
        "risk_actions": (
            RiskAction(
                id="ra1", risk_id="r1", text="Draft a renewal of one page", owner="Legal", due="2026-11-30"
            ),
            RiskAction(
                id="ra2", risk_id="r1", text="Call the Commission", owner="Water desk", done="2026-11-10"
            ),
        ),
        "indicators": (
            Indicator(
                id="i1",
                about_id="r1",
                text="Merovar prints new toll tables",
                last_seen="an order for paper",
                seen_on="2026-11-18",
                is_tripped=True,
            ),
            Indicator(id="i2", about_id="s1", text="A second call between ministers"),
        ),
    }


def _commitments() -> dict[str, object]:
    commitments = (
        Commitment(
            id="k1",
            number=1,
            title="Pause on lake tolls",
            kind="pause",
            wording="Neither side will raise a toll while the pause holds.",
            passage_id="p2",
            status="official",
            as_of="2026-08-12",
            start="2026-08-12",
            duration="90 days",
            conditions="Both sides keep the gauges open.",
            verification="Read each Monday by the Commission.",
            reversible="yes",
            reversal="Either side, by a letter of one line.",
            review_date="2026-10-30",
            owner="Summit Unit",
            expected="Renewed for a year.",
            outcome="partly met",
            outcome_note="Renewed to the end of March.[@ledger-2026#2]",
            issue_id="tolls",
        ),
        Commitment(
            id="k2",
            number=2,
            title="Barley from Calvern",
            kind="purchase",
            passage_id="p1",
            status="reported",
            as_of="2026-11",
            quantity="12000000",
            unit="tonnes of barley",
            start="2026",
            end="2027-12-31",
            owner="Ministry of Trade",
            expected="A first ship before the harvest.",
            issue_id="background",
        ),
        Commitment(
            id="k3",
            number=3,
            title="Inspection of the upper gate",
            kind="measure",
            status="under discussion",
            end="2027-03",
            issue_id="gate",
        ),
    )
    involvements = (
        Involvement(id="in1", record_id="k1", actor_id="calvern", role="commits"),
        Involvement(id="in2", record_id="k1", actor_id="merovar", role="commits"),
        Involvement(id="in3", record_id="k1", actor_id="commission", role="guarantees"),
        Involvement(id="in4", record_id="k2", actor_id="merovar", role="commits"),
        Involvement(id="in5", record_id="k2", actor_id="calvern", role="receives"),
        Involvement(id="in6", record_id="c1", actor_id="calvern", role="is asked"),
        Involvement(id="in7", record_id="c1", actor_id="commission", role="supports"),
        Involvement(id="in8", record_id="c1", actor_id="orlu", role="opposes"),
        Involvement(id="in9", record_id="t1", actor_id="orlu", role="hears"),
        Involvement(id="in10", record_id="e1", actor_id="tallis", role="takes part"),
    )
    progress = (
        Progress(
            id="pr1", commitment_id="k2", kind="delivery", date="2026-10", amount="450000", text="Two ships"
        ),
        Progress(id="pr2", commitment_id="k2", kind="delivery", date="2026-11-02", amount="150000.5"),
        Progress(
            id="pr3",
            commitment_id="k2",
            kind="trouble",
            date="2026-11-12",
            text="The berth silted up",
            settled="2026-11-19",
        ),
    )
    return {
        "commitments": commitments,
        "involvements": involvements,
        "progress": progress,
        "dependencies": (Dependency(id="d1", commitment_id="k3", on_id="k1"),),
    }


def _advice() -> dict[str, object]:
    return {
        "scenarios": (
            Scenario(
                id="s1",
                number=1,
                title="The pause is renewed",
                branch="if",
                condition="the ministers agree on notice of sixty days",
                triggers="A joint letter.",
                consequences="Tolls stay where they are, and talks on the gate begin.[@ledger-2026#3]",
                scale="icd-203",
                likelihood="likely",
                alternatives="The pause",
            ),
            Scenario(
                id="s2",
                number=2,
                title="The pause lapses",
                branch="if not",
                condition="the ministers agree on notice of sixty days",
                consequences="Tolls return on 11 November.",
                scale="icd-203",
                likelihood="unlikely",
                alternatives="The pause",
            ),
        ),
        "recommendations": (
            Recommendation(
                id="c1",
                number=1,
                title="Offer notice of sixty days in exchange for a date",
                reason="It costs nothing that was not already given.[@ledger-2026#3]",
                options=("Offer", "Wait", "Discuss"),
                due="2026-11-30",
            ),
            Recommendation(id="c2", number=2, title="Send the Commission to the upper gate"),
        ),
        "talking_points": (
            TalkingPoint(
                id="t1",
                number=1,
                title="Notice is in both our interests",
                text="Sixty days would have spared us both an autumn.",
                raised="raised",
                minutes="She asked for **forty-five**.",
            ),
            TalkingPoint(
                id="t2", number=2, title="The gate", mode="if raised", text="We are ready in spring."
            ),
            TalkingPoint(id="t3", number=3, title="The price of barley", mode="avoid"),
        ),
        "events": (
            Event(
                id="e1",
                number=1,
                title="Ministers’ call",
                date="2026-10-12",
                place="by telephone",
                text="Forty minutes, without notes.",
            ),
            Event(id="e2", number=2, title="Tolls are raised", date="2026"),
            Event(id="e3", number=3, title="Talks at Sant Aurel", date="2026-12-03", end="2026-12-05"),
        ),
    }
