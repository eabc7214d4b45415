"""Random edits of the library, of claims and of the outline, beside those of the working papers."""

from random import Random
from typing import Any

from briefbook.domain.edit import Edit
from briefbook.domain.reading import Detail, Reading
from briefbook.edits.claiming import add_claim, change_claim, give_evidence, remove_claim, take_evidence_away
from briefbook.edits.collecting import (
    add_collection,
    collect,
    rename_collection,
    save_search,
    tag_sources,
    untag_sources,
)
from briefbook.edits.deriving import derive_from_source
from briefbook.edits.details import edit_details
from briefbook.edits.grading import mark_standing
from briefbook.edits.highlighting import mark_quote, note_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import add_issue, move_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from tests.random_papers import Step

_WORDS = ("The lake is shut.", "Boats wait.", "Nobody pays.", "[@C1]", "[@levy#1]")


def one_of(records: list[Any], chance: Random) -> Any:
    if not records:
        raise BriefbookError("There is none.")
    return chance.choice(records)


def imports(book: Book, chance: Random) -> Edit:
    text = " ".join(chance.sample(_WORDS[:3], 2))
    details = {"title": Detail(chance.choice(["Levy", "Lake"]), "file")}
    reading = Reading(filename="a.txt", kind="text", original=text.encode(), text=text, details=details)
    plan = import_readings(book, [reading])
    if plan.edit is None:
        raise BriefbookError("It is there already.")
    return plan.edit


def drops(book: Book, chance: Random) -> Edit:
    return remove_source(book, one_of(book.sources.all(), chance))


def details(book: Book, chance: Random) -> Edit:
    return edit_details(one_of(book.sources.all(), chance), title=chance.choice(["Levy", "Lake", "Boats"]))


def marks(book: Book, chance: Random) -> Edit:
    return mark_quote(book, one_of(book.sources.all(), chance), chance.choice(_WORDS[:3]))


def notes(book: Book, chance: Random) -> Edit:
    return note_passage(one_of(book.passages.all(), chance), chance.choice(_WORDS))


def claims(book: Book, chance: Random) -> Edit:
    passages = [one_of(book.passages.all(), chance)] if chance.random() < 0.5 else []
    by = chance.choice(["", "Merovar", "Calvern"])
    return add_claim(book, chance.choice(_WORDS), status="reported", by=by, passages=passages)


def rewords(book: Book, chance: Random) -> Edit:
    claim = one_of(book.claims.all(), chance)
    return change_claim(book, claim, statement=f"{claim.statement} {chance.randint(0, 9)}", reason="So")


def supports(book: Book, chance: Random) -> Edit:
    claim, passage = one_of(book.claims.all(), chance), one_of(book.passages.all(), chance)
    if chance.random() < 0.3:
        return take_evidence_away(book, claim, passage)
    return give_evidence(book, claim, passage, chance.choice(["for", "against"]))


def supersedes(book: Book, chance: Random) -> Edit:
    return supersede(book, one_of(book.claims.all(), chance), one_of(book.claims.all(), chance), "Newer")


def forgets(book: Book, chance: Random) -> Edit:
    return remove_claim(book, one_of(book.claims.all(), chance))


def tags(book: Book, chance: Random) -> Edit:
    names = chance.sample(["talks", "lake", "money"], 2)
    plan = tag_sources if chance.random() < 0.6 else untag_sources
    return plan(book, book.sources.all(), names)


def collects(book: Book, chance: Random) -> Edit:
    found = book.collections.all()
    if not found or chance.random() < 0.3:
        return add_collection(book, chance.choice(["Old", "New", "Else"]), book.sources.all()[:1])
    if chance.random() < 0.5:
        return rename_collection(book, chance.choice(found), chance.choice(["Old", "New", "Else"]))
    return collect(book, chance.choice(found), book.sources.all())


def searches(book: Book, chance: Random) -> Edit:
    return save_search(book, chance.choice(["One", "Two"]), chance.choice(["lake", "boats"]))


def falls(book: Book, chance: Random) -> Edit:
    word = chance.choice(["withdrawn", "corrected", ""])
    return mark_standing(book, one_of(book.sources.all(), chance), word, "They said so")


def derives(book: Book, chance: Random) -> Edit:
    sources = book.sources.all()
    return derive_from_source(book, one_of(sources, chance), one_of(sources, chance))


def adds_under(book: Book, chance: Random) -> Edit:
    return add_issue(book.issues.outline(), "Below", under=one_of(book.issues.all(), chance).id)


def moves(book: Book, chance: Random) -> Edit:
    issues = book.issues.all()
    parent = chance.choice([None, *(one.id for one in issues)])
    return move_issue(book.issues.outline(), one_of(issues, chance), parent, chance.randint(0, 3))


def writes(book: Book, chance: Random) -> Edit:
    words = chance.sample(_WORDS, 3)
    return write_issue(one_of(book.issues.all(), chance), "\n\n".join(words))


EVIDENCE_STEPS: tuple[Step, ...] = (
    *(imports, imports, drops, details, marks, marks, notes, claims, claims, rewords, supports, supersedes),
    *(forgets, tags, collects, searches, falls, derives, adds_under, moves, writes),
)
