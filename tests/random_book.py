"""Random edits of all that a book holds, and copies of a book that go separate ways."""

from dataclasses import replace
from random import Random

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.claim import STATUSES, Claim, ClaimLink
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Edit, changed
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection, SavedSearch
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Detail, Reading
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.edits import claiming, collecting, deriving, grading, linking, outlining
from briefbook.edits.details import edit_bibliography, edit_details
from briefbook.edits.dismissing import dismiss, restore
from briefbook.edits.entering import amend
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.highlighting import mark_passage, remove_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.updating import approve_anchoring, keep_in_old_version
from briefbook.errors import BriefbookError
from briefbook.jobs.updating import plan_update
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from tests.random_papers import STEPS as PAPER_STEPS
from tests.random_papers import Step, one_of

_WORDS = ("levy", "pause", "quota", "border", "harbour", "summit", "protocol", "grain", "schedule", "council")


def words(chance: Random, most: int = 6) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(2, most))).capitalize() + "."


def citing(book: Book, chance: Random) -> str:
    """Return a paragraph that may cite something of the book, or nothing that is there."""
    keys = {one.id: one.key for one in book.sources.all()}
    cited = [f"C{one.number}" for one in book.claims.all()] + list(keys.values())
    cited += [f"{keys[one.source_id]}#{one.number}" for one in book.passages.all()]
    if not cited or chance.random() < 0.4:
        return words(chance)
    several = "; ".join(f"@{one}" for one in chance.sample(cited, min(len(cited), chance.randint(1, 2))))
    return f"{words(chance)} [{several}]"


def rewritten(book: Book, text: str, chance: Random) -> str:
    """Return a text with one of its paragraphs changed, gone, or a new one put in."""
    parts = text.split("\n\n") if text else []
    place = chance.randint(0, len(parts))
    if place == len(parts) or chance.random() < 0.3:
        parts.insert(place, citing(book, chance))
    elif chance.random() < 0.3:
        del parts[place]
    else:
        parts[place] = citing(book, chance)
    return "\n\n".join(parts)


def writes(book: Book, chance: Random) -> Edit:
    issue = one_of(book, (Issue,), chance)
    return outlining.write_issue(issue, rewritten(book, issue.text, chance))


def retitles(book: Book, chance: Random) -> Edit:
    return outlining.retitle_issue(one_of(book, (Issue,), chance), words(chance, 3))


def moves(book: Book, chance: Random) -> Edit:
    outline, issue = book.issues.outline(), one_of(book, (Issue,), chance)
    step = chance.choice((outlining.move_up, outlining.move_down, outlining.promote, outlining.demote))
    return step(outline, issue)


def moves_far(book: Book, chance: Random) -> Edit:
    issue, under = one_of(book, (Issue,), chance), one_of(book, (Issue,), chance)
    return outlining.move_issue(book.issues.outline(), issue, under.id, chance.randint(0, 3))


def adds_issue(book: Book, chance: Random) -> Edit:
    under = one_of(book, (Issue,), chance)
    return outlining.add_issue(
        book.issues.outline(), words(chance, 3), under=under.id, text=citing(book, chance)
    )


def notes(book: Book, chance: Random) -> Edit:
    actor = one_of(book, (Actor,), chance)
    return amend(book, actor, {"text": rewritten(book, actor.text, chance)})


def claims(book: Book, chance: Random) -> Edit:
    passages = book.passages.all()
    held = chance.sample(passages, min(len(passages), chance.randint(0, 2)))
    status = chance.choice([one for one in STATUSES if one != "superseded"])
    by = chance.choice(["", "Merovar", "Wu", "Office"])
    return claiming.add_claim(book, words(chance), status=status, by=by, passages=held)


def changes_claim(book: Book, chance: Random) -> Edit:
    claim = one_of(book, (Claim,), chance)
    status = chance.choice([one for one in STATUSES if one != "superseded"])
    values = {"status": status, "statement": words(chance), "as_of": "2026-11", "by": "Wu"}
    name = chance.choice(list(values))
    return claiming.change_claim(book, claim, reason="So", **{name: values[name]})


def takes_claim(book: Book, chance: Random) -> Edit:
    return claiming.remove_claim(book, one_of(book, (Claim,), chance))


def proves(book: Book, chance: Random) -> Edit:
    claim, passage = one_of(book, (Claim,), chance), one_of(book, (Passage,), chance)
    step = chance.choice((claiming.give_evidence, claiming.give_evidence, claiming.take_evidence_away))
    return step(book, claim, passage)


def links(book: Book, chance: Random) -> Edit:
    one, other = one_of(book, (Claim,), chance), one_of(book, (Claim,), chance)
    return chance.choice((linking.supersede, linking.contradict))(book, one, other)


def unlinks(book: Book, chance: Random) -> Edit:
    return linking.unlink(book, one_of(book, (ClaimLink,), chance))


def a_reading(chance: Random) -> Reading:
    # of so few that both sides of a merge come upon the same
    number = chance.randint(1, 12)
    text = "\n".join(words(Random(number * 100 + line), 9) for line in range(6))
    details = {"title": Detail(f"Levy {number % 3}", "file"), "published": Detail("2026", "file")}
    return Reading(
        filename=f"levy-{number}.txt", kind="text", original=text.encode(), text=text, details=details
    )


def imports(book: Book, chance: Random) -> Edit:
    edit = import_readings(book, [a_reading(chance)]).edit
    if edit is None:
        raise BriefbookError("It is there.")
    return edit


def updates(book: Book, chance: Random) -> Edit:
    return plan_update(book, one_of(book, (Source,), chance), a_reading(chance))


def anchors(book: Book, chance: Random) -> Edit:
    anchoring = one_of(book, (Anchoring,), chance)
    return keep_in_old_version(anchoring) if chance.random() < 0.5 else approve_anchoring(book, anchoring)


def takes_source(book: Book, chance: Random) -> Edit:
    return remove_source(book, one_of(book, (Source,), chance))


def marks(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    start = chance.randint(0, len(book.text_of(source)) - 1)
    return mark_passage(
        book, source, start, start + chance.randint(1, 30), note=chance.choice(["", words(chance)])
    )


def annotates(book: Book, chance: Random) -> Edit:
    passage = one_of(book, (Passage,), chance)
    values = {"note": words(chance), "colour": chance.randint(1, 4)}
    name = chance.choice(list(values))
    return Edit("Annotate", (changed(passage, replace(passage, **{name: values[name]})),))


def unmarks(book: Book, chance: Random) -> Edit:
    return remove_passage(book, one_of(book, (Passage,), chance))


def details(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    name = chance.choice(("title", "author", "publisher"))
    if chance.random() < 0.3:
        return edit_bibliography(source, volume=str(chance.randint(1, 9)))
    return edit_details(source, **{name: words(chance, 3)})


def grades(book: Book, chance: Random) -> Edit:
    if chance.random() < 0.4:
        return grading.grade_source(one_of(book, (Source,), chance), chance.choice("ABC"))
    if chance.random() < 0.5:
        standing = chance.choice(["", "corrected", "withdrawn"])
        return grading.mark_standing(book, one_of(book, (Source,), chance), standing, "So")
    return grading.name_speaker(book, one_of(book, (Passage,), chance), chance.choice(["Wu", "Office"]))


def reviews(book: Book, chance: Random) -> Edit:
    return grading.review_flag(one_of(book, (Flag,), chance), words(chance))


def orders(book: Book, chance: Random) -> Edit:
    source, name = one_of(book, (Source,), chance), chance.choice(["Water", "Trade", "Peace"])
    match chance.randint(0, 7):
        case 0:
            return collecting.add_collection(book, name, [source])
        case 1:
            return collecting.collect(book, one_of(book, (Collection,), chance), [source])
        case 2:
            return collecting.remove_collection(book, one_of(book, (Collection,), chance))
        case 3:
            return collecting.rename_collection(book, one_of(book, (Collection,), chance), name)
        case 4:
            return collecting.save_search(book, name, words(chance))
        case 5:
            return collecting.forget_search(one_of(book, (SavedSearch,), chance))
        case 6:
            return collecting.set_synonyms(book, chance.sample(["EU; Union", "UN; Nations", "US; States"], 2))
        case _:
            step = chance.choice((collecting.tag_sources, collecting.tag_sources, collecting.untag_sources))
            return step(book, [source], [chance.choice([name, name.lower()])])


def tells_apart(book: Book, chance: Random) -> Edit:
    one, other = one_of(book, (Source,), chance), one_of(book, (Source,), chance)
    if one == other:
        raise BriefbookError("They are the same.")
    return collecting.no_duplicates(book, one, other)


def derives(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    match chance.randint(0, 2):
        case 0:
            return deriving.derive_from_source(book, source, one_of(book, (Source,), chance))
        case 1:
            return deriving.derive_from_actor(book, source, chance.choice(["Wu", "Press"]))
        case _:
            return deriving.derive_no_longer(one_of(book, (Derivation,), chance))


def dismisses(book: Book, chance: Random) -> Edit:
    if chance.random() < 0.2:
        return restore(one_of(book, (Dismissal,), chance))
    return dismiss("uncited", "issue", one_of(book, (Issue,), chance).id, chance.choice(_WORDS))


def heads(book: Book, chance: Random) -> Edit:
    if chance.random() < 0.3:
        return retitle_book(book.covers.only(), words(chance, 3))
    name = chance.choice(("to", "sender", "subject", "date"))
    return fill_header(book.headers.only(), **{name: words(chance, 3)})


def belongs(book: Book, chance: Random) -> Edit:
    actor, other = one_of(book, (Actor,), chance), one_of(book, (Actor,), chance)
    if actor == other or other.parent_id:
        raise BriefbookError("It would be its own.")
    return amend(book, actor, {"parent_id": other.id})


def overtakes(book: Book, chance: Random) -> Edit:
    """Let one position take the place of another."""
    one, other = one_of(book, (ActorPosition,), chance), one_of(book, (ActorPosition,), chance)
    if one.id == other.id or one.superseded_by_id or other.superseded_by_id:
        raise BriefbookError("It has another.")
    return Edit("Supersede", (changed(one, replace(one, superseded_by_id=other.id)),))


STEPS: tuple[Step, ...] = (
    *PAPER_STEPS,
    *(writes, writes, writes, retitles, moves, moves_far, adds_issue, notes),
    *(claims, claims, changes_claim, takes_claim, proves, proves, links, unlinks),
    *(imports, imports, updates, anchors, takes_source, marks, marks, annotates, unmarks, details, grades),
    *(reviews, orders, orders, tells_apart, derives, dismisses, heads, belongs, overtakes),
)


def worked_on(book: Book, chance: Random, edits: int, undoing: float = 0.05) -> None:
    """Make so many random edits, some of which are undone and made again."""
    made = 0
    while made < edits:
        if chance.random() < undoing and book.journal.count() > 12:
            book.undo()
            if chance.random() < 0.5:
                book.redo()
            continue
        try:
            edit = chance.choice(STEPS)(book, chance)
        except BriefbookError:
            continue
        if edit.changes:
            book.apply(edit)
            made += 1


def copy_of(book: Book) -> Book:
    """Return a copy of a book, in memory, that can go its own way."""
    copy = Book.create(MEMORY, book.title)
    book._db.conn.backup(copy._db.conn)
    return copy
