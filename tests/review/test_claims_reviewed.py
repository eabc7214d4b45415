"""Claims: their evidence, their voices, their dates, and how texts cite them."""

from dataclasses import replace

import pytest

from briefbook.domain.actor import Actor
from briefbook.domain.claim import STATUSES, ClaimLink
from briefbook.domain.derivation import Derivation
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.flag import Flag
from briefbook.domain.version import Anchoring
from tests.review.reviewed import book_of, claim, evidence, passage, reviewed, source

CITED = "They met.[@C1]"


def rules(contents, **options):
    return [one.rule for one in reviewed(contents, **options)]


def test_a_claim_with_two_voices_a_date_and_a_citation_needs_nothing():
    contents = book_of(CITED, claims=(claim(1),), evidence=evidence(1, "kim#1", "roy#1"))

    assert rules(contents) == []


@pytest.mark.parametrize("status", [one for one in STATUSES if one not in ("superseded", "withdrawn")])
def test_a_claim_without_a_passage_for_it_has_no_evidence(status):
    against = tuple(replace(one, stance="against") for one in evidence(1, "kim#1"))
    contents = book_of("", claims=(claim(1, status=status),), evidence=against)

    [found] = reviewed(contents, "no evidence")

    assert (found.about, found.record_id, found.name) == ("claim", "C1", "C1")
    assert found.sentence == "C1 has no passage that bears it out: “They met.”."


@pytest.mark.parametrize("status", ["superseded", "withdrawn"])
def test_a_claim_that_fell_needs_nothing_itself(status):
    assert rules(book_of("Calm.[@kim]", claims=(claim(1, status=status, as_of=""),))) == []


def test_a_confirmed_claim_on_one_voice_is_found_however_often_that_is_retold():
    contents = book_of(
        "Calm.[@kim]",
        claims=(claim(1),),
        evidence=evidence(1, "kim#1", "roy#1"),
        derivations=(Derivation(source_id="roy", origin_id="kim"),),
    )

    [found] = reviewed(contents)

    assert found.rule == "one voice"
    assert found.is_serious
    assert "rests on one voice alone, Ana Kim" in found.sentence


def test_two_sources_that_quote_one_speaker_are_one_voice():
    spoken = (
        replace(passage("kim", 1, "We met."), speaker_id="s"),
        replace(passage("roy", 1, "We met."), speaker_id="s"),
    )
    contents = book_of(
        CITED,
        claims=(claim(1),),
        evidence=evidence(1, "kim#1", "roy#1"),
        passages=spoken,
        actors=(Actor(id="s", name="Foreign Ministry"),),
    )

    assert "Foreign Ministry" in reviewed(contents, "one voice")[0].sentence


@pytest.mark.parametrize(
    "status", ["official", "under discussion", "proposed", "expected", "analysis", "disputed"]
)
def test_what_is_one_side_s_by_its_nature_may_rest_on_one_voice(status):
    contents = book_of(CITED, claims=(claim(1, status=status),), evidence=evidence(1, "kim#1"))

    assert rules(contents) == []


def test_a_report_on_one_voice_is_worth_a_look_once_a_text_cites_it():
    claims, proof = (claim(1, status="reported"),), evidence(1, "kim#1")

    assert [one.is_serious for one in reviewed(book_of(CITED, claims=claims, evidence=proof))] == [False]
    assert rules(book_of("Calm.[@kim]", claims=claims, evidence=proof)) == []


@pytest.mark.parametrize(
    ("as_of", "is_old"),
    [
        ("2026-11-23", False),
        ("2026-10-24", False),
        ("2026-10-23", True),
        ("2026-10", False),
        ("2026-09", True),
        ("2026", False),
        ("2025", True),
        ("2027-01-09", False),
    ],
)
def test_a_claim_is_old_once_the_last_day_that_it_can_mean_is_more_than_thirty_days_ago(as_of, is_old):
    contents = book_of(
        CITED, claims=(claim(1, status="official", as_of=as_of),), evidence=evidence(1, "kim#1")
    )

    assert (rules(contents) == ["old claim"]) is is_old


def test_how_old_is_too_old_can_be_said():
    contents = book_of(CITED, claims=(claim(1, status="official"),), evidence=evidence(1, "kim#1"))

    assert rules(contents, oldest=7) == []
    assert rules(contents, oldest=6) == ["old claim"]
    assert rules(contents, oldest=10**9) == []


def test_old_claims_matter_where_they_are_cited_or_placed_and_an_analysis_does_not_age():
    old = claim(1, status="official", as_of="2026-01-01")
    proof = evidence(1, "kim#1")

    assert rules(book_of("Calm.[@kim]", claims=(old,), evidence=proof)) == []
    assert rules(book_of("Calm.[@kim]", claims=(replace(old, issue_id="issue-1"),), evidence=proof)) == [
        "old claim"
    ]
    assert rules(book_of(CITED, claims=(replace(old, status="analysis"),), evidence=proof)) == []


def test_a_claim_without_an_as_of_date_is_worth_a_look():
    contents = book_of(CITED, claims=(claim(1, status="official", as_of=""),), evidence=evidence(1, "kim#1"))

    assert [(one.rule, one.is_serious) for one in reviewed(contents)] == [("no as-of date", False)]


def test_a_text_that_cites_a_superseded_claim_is_told_what_took_its_place():
    claims = (claim(1, "Timing is open.", status="superseded"), claim(2, "They meet on 3 December."))
    links = (ClaimLink(claim_id="C1", other_id="C2", kind="superseded by"),)
    contents = book_of(CITED, claims=claims, claim_links=links, evidence=evidence(2, "kim#1", "roy#1"))

    [found] = reviewed(contents)

    assert found.rule == "superseded claim cited"
    assert found.sentence == "“1 The levy” cites C1, which is superseded by C2: “Timing is open.”."
    assert CITED[found.start : found.end] == "[@C1]"
    assert (found.about, found.record_id) == ("issue", "issue-1")


def test_a_withdrawn_claim_that_is_cited_is_told_as_withdrawn():
    contents = book_of(CITED, claims=(claim(1, status="withdrawn"),))

    assert "cites C1, which was withdrawn" in reviewed(contents)[0].sentence


def test_two_claims_that_contradict_each_other_are_not_both_cited_as_if_they_were_so():
    claims = (claim(1), claim(2, "They did not meet."))
    proof = (*evidence(1, "kim#1", "roy#1"), *evidence(2, "kim#1", "roy#1"))
    links = tuple(
        ClaimLink(claim_id=a, other_id=b, kind="contradicts") for a, b in (("C1", "C2"), ("C2", "C1"))
    )

    def told(*texts, claims=claims):
        return [
            one.sentence
            for one in reviewed(book_of(*texts, claims=claims, claim_links=links, evidence=proof))
        ]

    assert told(CITED) == []
    assert told(CITED, "They did not.[@C2]") == [
        "C1 and C2 contradict each other, and “1 The levy” and “2 The levy 2” cite both as if they were so."
    ]
    assert told("Both.[@C1; @C2]") == [
        "C1 and C2 contradict each other, and “1 The levy” cites both as if they were so."
    ]
    assert told("Both.[@C1; @C2]", claims=(claims[0], replace(claims[1], status="disputed"))) == []


def test_evidence_that_waits_for_review_in_a_newer_version_is_found():
    contents = book_of(
        CITED,
        claims=(claim(1),),
        evidence=evidence(1, "kim#1", "roy#1"),
        anchorings=(Anchoring(passage_id="kim#1", version=2, outcome="orphan"),),
    )

    assert [one.sentence for one in reviewed(contents)] == [
        "C1 rests on @kim#1, which was not found in the newer version of its source: “They met.”."
    ]


def test_a_text_that_cites_a_passage_that_waits_for_review_is_told():
    contents = book_of(
        "They met.[@kim#1]", anchorings=(Anchoring(passage_id="kim#1", version=2, outcome="moved"),)
    )

    [found] = reviewed(contents)

    assert (
        found.sentence
        == "“1 The levy” cites @kim#1, which may have moved in the newer version of its source."
    )
    assert found.start is not None


def test_a_source_that_fell_is_found_behind_claims_and_in_texts():
    fallen = (source("kim", "Ana Kim", standing="withdrawn"), source("roy", "Bo Roy"))
    contents = book_of(
        "They met.[@C1] On Monday.[@kim#1]",
        claims=(claim(1),),
        evidence=evidence(1, "kim#1", "roy#1"),
        sources=fallen,
    )

    assert [one.sentence for one in reviewed(contents)] == [
        "“1 The levy” cites @kim, which was withdrawn by its publisher: “On kim”.",
        "C1 is called confirmed, but rests on one voice alone, Bo Roy: “They met.”.",
        "C1 rests on @kim#1, whose source was withdrawn: “They met.”.",
    ]


def test_a_flag_stays_until_it_is_reviewed():
    flag = Flag(
        about="issue",
        about_id="issue-1",
        source_id="kim",
        reason="It cites @kim, and @kim was corrected.",
        raised_at="2026-11-20T10:00:00+01:00",
    )
    about_export = replace(flag, about="export", about_id="m2")
    done = replace(flag, reviewed_at="2026-11-21T10:00:00+01:00")

    exported = ExportedMemo(
        id="m2",
        number=2,
        exported_at="2026-11-19T10:00:00+01:00",
        title="Brief",
        template="information-memo",
        kind="pdf",
        filename="brief.pdf",
        sha256="0" * 64,
    )

    found = reviewed(book_of("Calm.[@kim]", flags=(flag, about_export), exports=(exported,)))

    assert [(one.rule, one.about, one.name, one.sentence) for one in found] == [
        (
            *("open flag", "issue", "1 The levy"),
            "“1 The levy” is flagged: it cites @kim, and @kim was corrected.",
        ),
        (
            *("open flag", "export", "M2 Brief"),
            "“M2 Brief” is flagged: it cites @kim, and @kim was corrected.",
        ),
    ]
    assert rules(book_of("Calm.[@kim]", flags=(done,))) == []


def test_a_citation_of_a_claim_that_is_not_there_is_lost():
    assert rules(book_of("They met.[@C9]")) == ["lost citation"]
