"""A book of 2,000 sources and 1,000,000 written words, made anew each time and always the same."""

import random
from pathlib import Path

from briefbook.domain.edit import Edit, added
from briefbook.domain.issue import Issue
from briefbook.domain.passage import highlight
from briefbook.domain.position import position_between
from briefbook.domain.reading import Detail, Reading
from briefbook.edits.library import import_readings
from briefbook.store.book import Book

SOURCES, ISSUES, WORDS, LONGEST = 2_000, 476, 2_000, 50_000
"""The sources; the issues, of so many words each but the first, which has more: 1,000,000 in all."""

MARKED = 2_000
"""The passages of the first source."""

_BEFORE = (
    "The ministry of",
    "Talks on",
    "A pause in",
    "The schedule for",
    "Both sides’ plans for",
    "New rules on",
)
_WORDS = (
    *("levy", "quota", "border", "trade", "licence", "harbour", "summit", "delegation", "protocol", "tariff"),
    *("export", "control", "office", "agreement", "verification", "deadline", "region", "council", "energy"),
)


def large_book(path: Path, issues_wanted: int = ISSUES) -> Book:
    """Make the book in a new file and return it open; with fewer issues, it has fewer words."""
    chance = random.Random(9)
    book = Book.create(path, "A million words")
    for first in range(0, SOURCES, 250):
        readings = [_reading(chance, number) for number in range(first, first + 250)]
        plan = import_readings(book, readings)
        assert plan.edit is not None
        book.apply(plan.edit)
    sources = sorted(book.sources.all(), key=lambda source: int(source.filename.partition(".")[0]))
    text = book.text_of(sources[0])
    passages, start = [], 0
    for number, line in enumerate(text.splitlines()[:MARKED], 1):
        passages.append(highlight(sources[0], text, start, start + len(line), number=number))
        start += len(line) + 1
    keys = [source.key for source in sources]
    issues, position = [], ""
    for number in range(1, issues_wanted + 1):
        position = position_between(position, "")
        words = LONGEST if number == 1 else WORDS
        parent = issues[-1].id if number % 4 and number > 1 and not issues[-1].parent_id else None
        issues.append(
            Issue(
                position=position, title=f"Issue {number}", text=_prose(chance, words, keys), parent_id=parent
            )
        )
    book.apply(Edit("Fill Book", tuple(map(added, [*passages, *issues]))))
    return book


def _reading(chance: random.Random, number: int) -> Reading:
    lines = [_sentence(chance) for _ in range(MARKED if number == 0 else 60)]
    text = "\n".join(lines)
    details = {
        "title": Detail(f"Report {number} on the {chance.choice(_WORDS)}", "file"),
        "publisher": Detail(f"Gazette {number % 40}", "file"),
        "published": Detail(f"2026-{1 + number % 11:02}-{1 + number % 28:02}", "file"),
    }
    return Reading(filename=f"{number}.txt", kind="text", original=text.encode(), text=text, details=details)


def _prose(chance: random.Random, words: int, keys: list[str]) -> str:
    paragraphs, written = [], 0
    while written < words:
        sentences = [_sentence(chance) for _ in range(6)]
        paragraphs.append(f"{' '.join(sentences)} [@{chance.choice(keys)}]")
        written += sum(len(one.split()) for one in sentences) + 1
    return "\n\n".join(paragraphs)


def _sentence(chance: random.Random) -> str:
    words = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(7, 14)))
    return f"{chance.choice(_BEFORE)} {words} in {chance.randint(2, 900)} days."
