"""A book whose texts cite ten claims of several statuses, with what changed in it."""

from dataclasses import replace
from functools import cache
from typing import Any

from briefbook.domain.actor import Actor
from briefbook.domain.changes import Changes, Development
from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, Evidence
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.issue import Issue
from tests.memo.filled_memos import filled

# number, statement, status, as of, by, via, passages for, passages against, further values
_CLAIMS = (
    (
        *(1, "The pause ends on 9 January 2027 unless both sides extend it in writing", "official"),
        *("2026-10-12", "calvern", None, ("readout-2026#1",), (), {}),
    ),
    (
        *(
            2,
            "Merovar has decided 131 of the applications for licences",
            "confirmed",
            "2026-11-05",
            "merovar",
        ),
        *("ledger", ("reszka-2026#1", "readout-2026#2"), (), {"confidence": "high"}),
    ),
    (
        *(3, "A pause without a word on the day after only delays the measures", "analysis", "2026-11"),
        *("alhakimi", None, ("alhakimi-2026#1", "alhakimi-2026#2"), ("readout-2026#1",)),
        {
            "scale": "icd-203",
            "likelihood": "likely",
            "confidence": "moderate",
            "confidence_reason": "two articles by one expert",
        },
    ),
    (
        *(4, "Hauliers will slow the Saddle Pass if there is no date for the lane", "expected", "2026-11-16"),
        *(None, "echo", ("corvez-2026#1",), (), {"scale": "icd-203", "likelihood": "very likely"}),
    ),
    (
        5,
        "The fourth draft has nineteen brackets",
        "superseded",
        "2026-10",
        None,
        None,
        ("draft-2026#1",),
        (),
        {},
    ),
    (
        *(6, "The fourth draft has five brackets", "confirmed", "2026-11-20", "secretariat", None),
        *(("draft-2026#1", "draft-2026#2"), (), {}),
    ),
    (7, "Merovar wants an end date more than a late one", "under discussion", "", None, None, (), (), {}),
    (
        *(8, "The wait at the Saddle Pass is above nine hours", "withdrawn", "2026-09-30", "customs", None),
        *(("crossings-2026#1",), (), {}),
    ),
    (
        *(
            9,
            "Neither side has refused the scale of three steps",
            "reported",
            "2026-11-11",
            "shen",
            "commission",
        ),
        *(("shen-2026#1",), ("orlu-2026#1",), {}),
    ),
    (
        *(10, "Merovar proposes thirty days’ notice", "proposed", "2026-11-20", "merovar", "secretariat"),
        *(("draft-2026#1",), (), {}),
    ),
)
_ACTORS = {
    "calvern": "Ministry of Foreign Affairs of Calvern",
    "merovar": "Ministry of Trade of Merovar",
    "alhakimi": "Nadir Al-Hakimi",
    "ledger": "The Isenvar Ledger",
    "echo": "L’Écho de la Verna",
    "secretariat": "Summit Secretariat",
    "customs": "Customs Directorate",
    "shen": "Dr Shen Yulan",
    "commission": "Joint Verna Commission",
}
_TEXT = """The pause ends in January,[@C1] and two thirds of the licences are through.[@C2] A pause alone
only delays the measures.[@C3; @alhakimi-2026#1] Hauliers will slow the pass.[@C4]

- The draft had nineteen brackets in October.[@C5]
- Now it has five.[@C6]
- We think that an end date matters most to them.[@C7]
- The wait at the pass is above nine hours.[@C8]
- The scale of three steps stands.[@C9]

Thirty days’ notice is on the table.[@C10, second bracket]
"""
_WAS = (
    "The pause lasts **60 days** from the day of the call, and both sides may extend it.[@readout-2026#1] "
    "Nothing was said on notice. Merovar keeps its quota as it is."
)
_NOW = (
    "The pause lasts **90 days** from the day of the call, and both sides may extend it in writing."
    "[@readout-2026#1] Nothing was said on notice. Merovar keeps its quota as it is. "
    "The ministers meet again on 3 December in Sant Aurel."
)


@cache
def claimed(template: str = "information-memo") -> Contents:
    """Return the book, whose issue on where claims stand comes first."""
    book = filled(template)
    passages = {one.id: one for one in book.passages}
    claims, evidence = [], []
    for number, statement, status, as_of, by, via, supporting, opposing, more in _CLAIMS:
        claim = Claim(
            id=f"claim-{number}",
            number=number,
            statement=statement,
            status=status,
            as_of=as_of,
            actor_id=by,
            via_id=via,
            **more,
        )
        claims.append(claim)
        for stance, places in (("for", supporting), ("against", opposing)):
            for place in places:
                one = Evidence(
                    id=f"{claim.id} {place}", claim_id=claim.id, passage_id=passages[place].id, stance=stance
                )
                evidence.append(one)
    grades = {"readout-2026": "A", "reszka-2026": "B", "corvez-2026": "F"}
    sources = tuple(replace(one, reliability=grades.get(one.key, "")) for one in book.sources)
    graded = {"reszka-2026#1": "2", "draft-2026#1": "3"}
    return replace(
        book,
        sources=sources,
        passages=tuple(replace(one, credibility=graded.get(one.id, "")) for one in book.passages),
        issues=(Issue(id="claims", position="a", title="Where the claims stand", text=_TEXT), *book.issues),
        actors=tuple(Actor(id=key, name=name) for key, name in _ACTORS.items()),
        claims=tuple(claims),
        evidence=tuple(evidence),
        claim_links=(ClaimLink(id="link", claim_id="claim-5", other_id="claim-6", kind=SUPERSEDED_BY),),
    )


def unmarked(book: Contents) -> Contents:
    """Return the book without markings on its sources."""
    return replace(book, sources=tuple(replace(one, marking="") for one in book.sources))


def developed(book: Contents) -> Contents:
    """Return the book with what changed in it since an earlier moment."""
    developments = (
        _one("claim", "new", "claim-10", "C10", _CLAIMS[9][1], "C10 is new: proposed, as of 2026-11-20."),
        _one(
            *("claim", "status", "claim-2", "C2", _CLAIMS[1][1]),
            "C2 is confirmed, as of 2026-11-05; it was reported.",
            reasons=("The ministry’s own figures",),
        ),
        _one("claim", "superseded", "claim-5", "C5", _CLAIMS[4][1], "C5 was confirmed; C6 superseded it."),
        _one(
            *("claim", "reworded", "claim-1", "C1", _CLAIMS[0][1], "C1 was reworded."),
            pieces=word_diff("The pause ends on 9 January 2027", _CLAIMS[0][1]),
        ),
        _one(
            *("risk", "rated", "risk-1", "R1", book.risks[0].title),
            "R1 moved from L2 I5 (high) to L3 I5 (severe).",
            reasons=("No date for a call yet",),
        ),
        _one(
            *("commitment", "changed", "claims", "3", "Opens the sealed lane"),
            "When: 1 February 2027 (was 1 January 2027).",
        ),
        _one(
            *("text", "rewritten", "claims", "1 Where the claims stand", "Where the claims stand"),
            "“1 Where the claims stand” was rewritten: 12 words in, 1 word out.",
            pieces=word_diff(_WAS, _NOW),
        ),
        _one("text", "removed", "gone", "Old ground", "Old ground", "“Old ground” was deleted."),
        _one(
            *("source", "corrected", "reszka-2026", "@reszka-2026", "Twelve weeks in the queue"),
            "@reszka-2026 was corrected.",
            reasons=("The paper gave a wrong date",),
        ),
    )
    return replace(book, changes=Changes(since="12 November 2026", developments=developments))


def _one(
    kind: str, what: str, record_id: str, name: str, title: str, sentence: str, **more: Any
) -> Development:
    return Development(
        kind=kind, what=what, record_id=record_id, name=name, title=title, sentence=sentence, **more
    )
