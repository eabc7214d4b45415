"""A book of 10,000 claims on 30,000 passages, made anew each time and always the same."""

import random
from dataclasses import replace
from pathlib import Path

from briefbook.domain.actor import Actor
from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.dates import now
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.issue import Issue
from briefbook.domain.passage import highlight
from briefbook.domain.position import position_between
from briefbook.domain.reading import Detail, Reading
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits.library import import_readings
from briefbook.store.book import Book

SOURCES, CLAIMS, ISSUES, RISKS, ACTORS = 300, 10_000, 300, 200, 150
"""How many there are; every source has 100 passages, every claim 3 of them."""

_WORDS = (
    *("levy", "pause", "quota", "ministry", "border", "trade", "licence", "harbour", "summit", "delegation"),
    *("protocol", "tariff", "export", "control", "office", "agreement", "verification", "schedule"),
    *("deadline", "region", "council", "energy", "grain", "semiconductor"),
)
_STATUSES = ("confirmed", "official", "reported", "under discussion", "proposed", "expected", "analysis")


def big_book(path: Path) -> Book:
    """Make the book in a new file and return it open."""
    chance = random.Random(4)
    book = Book.create(path, "Ten thousand claims")
    sources = _sources(book, chance)
    actors = [Actor(name=f"Office {number}") for number in range(ACTORS)]
    passages = []
    for source in sources:
        start = 0
        text = book.text_of(source)
        for number, line in enumerate(text.splitlines(), 1):
            passages.append(highlight(source, text, start, start + len(line), number=number))
            start += len(line) + 1
    issues = _issues(sources, chance)
    records: list[Record] = [*actors, *passages, *issues]
    records += [
        Risk(number=n, title=_sentence(chance), likelihood=chance.randint(1, 5), impact=chance.randint(1, 5))
        for n in range(1, RISKS + 1)
    ]
    records += [
        Derivation(source_id=one.id, origin_id=other.id)
        for one, other in zip(sources[100:], sources[:100], strict=False)
    ]
    superseded = []
    for number in range(1, CLAIMS + 1):
        claim = Claim(
            number=number,
            statement=_sentence(chance),
            status=chance.choice(_STATUSES),
            as_of=f"2026-{chance.randint(1, 11):02}-{chance.randint(1, 28):02}",
            actor_id=chance.choice(actors).id,
            issue_id=chance.choice(issues).id,
        )
        if number % 20 == 0:
            claim = replace(claim, status="superseded")
            superseded.append(claim)
        elif superseded and number % 20 == 1:
            older = superseded[-1]
            records.append(ClaimLink(claim_id=older.id, other_id=claim.id, kind=SUPERSEDED_BY))
        records.append(claim)
        for passage in chance.sample(passages, 3):
            stance = "for" if chance.random() < 0.9 else "against"
            records.append(Evidence(claim_id=claim.id, passage_id=passage.id, stance=stance))
        if number % 4 == 0:
            records.append(
                ClaimNote(
                    claim_id=claim.id, made_at=now(), what="status", before="reported", after=claim.status
                )
            )
    # links after the claims that they join
    records.sort(key=lambda record: isinstance(record, ClaimLink | Evidence | ClaimNote))
    book.apply(Edit("Fill Book", tuple(map(added, records))))
    cover = book.headers.only()
    book.apply(Edit("Fill In Header", (changed(cover, replace(cover, to="The Minister")),)))
    return book


def _sources(book: Book, chance: random.Random) -> list[Source]:
    readings = []
    for number in range(SOURCES):
        text = "\n".join(_sentence(chance) for _ in range(100))
        details = {
            "title": Detail(f"Report {number} on the {chance.choice(_WORDS)}", "file"),
            "publisher": Detail(f"Gazette {number % 40}", "file"),
            "published": Detail(f"2026-{1 + number % 11:02}-{1 + number % 28:02}", "file"),
        }
        readings.append(
            Reading(filename=f"{number}.txt", kind="text", original=text.encode(), text=text, details=details)
        )
    plan = import_readings(book, readings)
    assert plan.edit is not None
    book.apply(plan.edit)
    return book.sources.all()


def _issues(sources: list[Source], chance: random.Random) -> list[Issue]:
    issues = []
    position = ""
    for number in range(1, ISSUES + 1):
        position = position_between(position, "")
        paragraphs = []
        for _ in range(20):
            key, claim = chance.choice(sources).key, chance.randint(1, CLAIMS)
            words = " ".join(_sentence(chance) for _ in range(2))
            paragraphs.append(f"{words} [@{key}#{chance.randint(1, 100)}; @C{claim}]")
        issues.append(Issue(position=position, title=f"Issue {number}", text="\n\n".join(paragraphs)))
    return issues


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(7, 12))]
    return f"The {' '.join(words)} of {chance.randint(2, 900)} days."
