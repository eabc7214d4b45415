"""A memo with twelve planted faults, and its clean twin."""

from dataclasses import replace
from datetime import date

import pytest

from briefbook.domain.claim import Claim, ClaimLink, Evidence
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Indicator, Risk
from briefbook.domain.source import Source
from briefbook.jobs.checking import check

TODAY = date(2026, 11, 23)
AUTHORS = {"customs-2026": "Statistics Branch", "reszka-2026": "Ola Reszka", "readout-2026": "Two ministries"}

CLEAN = {
    "Bottom line": "Hauliers have slowed the pass, and the talks go on. We need a date today.",
    "What has happened": (
        "**Today, Saddle Pass.** Forty lorries have closed one lane; the wait is 4.2 hours, twice the"
        " ordinary.[@customs-2026#1]\n\n"
        "**Yesterday, Isenvar.** The ministry called it “a matter for Calvern alone”,[@reszka-2026#1] and has"
        " not spoken since.\n\n"
        "**Monday.** The leaders will meet on 3 December,[@C2] and the Joint Verna Commission (JVC) will"
        " report to them.[@C3] The JVC has tabled one proposal.[@C4]\n\n"
        "**October.** Licences are decided within fifteen days, as both sides undertook.[@C5]"
    ),
    "Why it matters": (
        "We judge that the action is likely to end once a date is named. We have high confidence in this,"
        " since the union has said so.[@reszka-2026#1] A longer closure is very unlikely.\n\n"
        "A second closure in the spring is unlikely."
    ),
    "What comes next": "- The union’s council meets at noon.\n- Traffic for the summit begins on 1 December.",
}

FAULTS = {
    "uncited figure": ("What has happened", "the ordinary.[@customs-2026#1]", "the ordinary."),
    "uncited quotation": ("What has happened", "alone”,[@reszka-2026#1]", "alone”,"),
    "superseded claim cited": ("What has happened", "3 December,[@C2]", "3 December,[@C1]"),
    "unexplained acronym": ("What has happened", "the Joint Verna Commission (JVC)", "the JVC"),
    "likelihood with confidence": (
        "Why it matters",
        "is named. We have high confidence in this, since the",
        "is named (high confidence), since the",
    ),
    "mixed likelihood": ("Why it matters", "spring is unlikely.", "spring is improbable."),
    "bare possibility": ("What comes next", "begins on 1 December.", "could begin on 1 December."),
    "over the limit": (
        "What comes next",
        "at noon.",
        "at noon." + "\n- The council will be heard by all." * 60,
    ),
}
"""For each fault in a text: the issue, words of the clean memo, and what stands in their place."""

CLAIMS = (
    ("The date is still being settled.", "superseded", "2026-10-12", ("reszka-2026#1",)),
    ("The leaders meet on 3 December.", "confirmed", "2026-11-13", ("readout-2026#1", "reszka-2026#1")),
    (
        "The commission reports to the leaders.",
        "confirmed",
        "2026-11-13",
        ("readout-2026#1", "customs-2026#1"),
    ),
    ("The commission has tabled one proposal.", "official", "2026-11-11", ("readout-2026#1",)),
    ("Licences are decided within fifteen days.", "official", "2026-11-02", ("readout-2026#1",)),
)


def memo(texts: dict[str, str]) -> Contents:
    """Return the book of a situation update."""
    sources = tuple(
        Source(
            **{"id": key, "key": key, "kind": "text", "title": f"On {key}", "author": author},
            **{"publisher": author, "published": "2026-11-02", "original_sha256": "", "text_sha256": ""},
        )
        for key, author in AUTHORS.items()
    )
    quotes = {
        "customs-2026#1": "The wait at the Saddle Pass is 4.2 hours.",
        "reszka-2026#1": "The ministry called it a matter for Calvern alone.",
        "readout-2026#1": "The leaders will meet on 3 December.",
    }
    return Contents(
        cover=Cover(title="Saddle Pass"),
        header=MemoHeader(
            to="Duty ministers", sender="Crisis Centre", date="2026-11-23", template="situation-update"
        ),
        sources=sources,
        passages=tuple(
            Passage(id=place, source_id=place[:-2], number=1, start=0, end=len(quote), quote=quote)
            for place, quote in quotes.items()
        ),
        issues=tuple(
            Issue(id=title, position=f"a{n}", title=title, text=text)
            for n, (title, text) in enumerate(texts.items())
        ),
        risks=(
            Risk(
                **{"id": "risk", "number": 1, "title": "A longer closure", "likelihood": 2, "impact": 4},
                **{"owner": "Customs", "text": "The union is unlikely to hold on.[@reszka-2026#1]"},
                response="watch",
            ),
        ),
        indicators=(Indicator(about_id="risk", text="The union calls its council"),),
        claims=tuple(
            Claim(id=f"C{n}", number=n, statement=statement, status=status, as_of=as_of)
            for n, (statement, status, as_of, _) in enumerate(CLAIMS, 1)
        ),
        evidence=tuple(
            Evidence(id=f"C{n}-{place}", claim_id=f"C{n}", passage_id=place)
            for n, (*_, places) in enumerate(CLAIMS, 1)
            for place in places
        ),
        claim_links=(ClaimLink(claim_id="C1", other_id="C2", kind="superseded by"),),
    )


def with_fault(contents: Contents, rule: str) -> Contents:
    """Return a book with one more fault, of this rule."""
    if rule == "no evidence":
        return replace(contents, evidence=tuple(one for one in contents.evidence if one.claim_id != "C4"))
    if rule == "one voice":
        return replace(
            contents, evidence=tuple(one for one in contents.evidence if one.id != "C3-customs-2026#1")
        )
    if rule == "old claim":
        aged = {"C5": "2026-10-12"}
        return replace(
            contents, claims=tuple(replace(one, as_of=aged.get(one.id, one.as_of)) for one in contents.claims)
        )
    if rule == "missing section":
        return replace(contents, issues=tuple(one for one in contents.issues if one.title != "Bottom line"))
    title, words, instead = FAULTS[rule]
    text = next(one.text for one in contents.issues if one.title == title)
    assert words in text
    return replace(
        contents,
        issues=tuple(
            replace(one, text=text.replace(words, instead)) if one.title == title else one
            for one in contents.issues
        ),
    )


RULES = (*FAULTS, "no evidence", "one voice", "old claim", "missing section")


def rules_broken(contents: Contents) -> list[str]:
    return [one.rule for one in check(contents, today=TODAY, pages=True).findings]


def test_the_clean_memo_breaks_no_rule_at_all():
    assert rules_broken(memo(CLEAN)) == []


def test_the_memo_with_all_twelve_faults_gets_all_twelve_findings_and_no_other():
    contents = memo(CLEAN)
    for rule in RULES:
        contents = with_fault(contents, rule)

    assert len(RULES) == 12
    assert sorted(rules_broken(contents)) == sorted(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_one_planted_fault_gets_one_finding(rule):
    assert rules_broken(with_fault(memo(CLEAN), rule)) == [rule]
