"""Random edits of every kind of record, for books that are to come through whatever happens."""

from random import Random

from briefbook.domain.claim import STATUSES, Claim, ClaimLink
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection, SavedSearch
from briefbook.domain.likelihood import CONFIDENCES
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Detail, Reading, Span
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring
from briefbook.edits.changing_many import Entered, change_many
from briefbook.edits.claiming import (
    add_claim,
    change_claim,
    give_evidence,
    remove_claim,
    take_evidence_away,
)
from briefbook.edits.collecting import (
    add_collection,
    collect,
    forget_search,
    no_duplicates,
    remove_collection,
    rename_collection,
    save_search,
    set_synonyms,
    tag_sources,
    untag_sources,
)
from briefbook.edits.deriving import derive_from_actor, derive_from_source, derive_no_longer
from briefbook.edits.details import edit_bibliography, edit_details
from briefbook.edits.dismissing import dismiss, restore
from briefbook.edits.grading import grade_passage, mark_standing, name_speaker, review_flag
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.highlighting import mark_passage, note_passage, recolour_passage, remove_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.linking import contradict, supersede, unlink
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue, move_issue, remove_issue, retitle_issue, write_issue
from briefbook.edits.readings import bring_back
from briefbook.edits.updating import keep_in_old_version, update_source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from tests.random_papers import STEPS as PAPER_STEPS
from tests.random_papers import Step, one_of

_WORDS = (
    *("levy", "pause", "ministers", "Verna", "ferry", "harbour", "delegation", "quota", "tonnes", "rice"),
    *("customs", "dialogue", "steel", "agreed", "on", "the", "of", "within", "90", "days", "Ünal", "naïve"),
    *("关税", "暂停", "هدنة", "🙂", "протокол"),
)


def sentences(chance: Random, words: int) -> str:
    """Return made-up sentences in paragraphs."""
    said = (" ".join(chance.choices(_WORDS, k=chance.randint(4, 12))) for _ in range(words // 8 + 1))
    return "".join(
        f"{one.capitalize()}.{chance.choice([' ', ' ', ' ', chr(10) * 2])}" for one in said
    ).strip()


def reading_of(chance: Random, words: int) -> Reading:
    """Return a made-up file, with an original that does not compress and details."""
    text = sentences(chance, words)
    number = chance.randrange(10**9)
    details = {"title": Detail(f"Report {number}", "file"), "published": Detail("2026-11-20", "text")}
    aside = (Span(0, text.index("."), "boxed aside"),) if chance.random() < 0.4 else ()
    return Reading(
        filename=f"report {number}.txt",
        kind="text",
        original=chance.randbytes(words * 6) + str(number).encode(),
        text=text,
        details=details,
        set_aside=aside,
    )


def imports(book: Book, chance: Random) -> Edit:
    sizes = [chance.choice([20, 100, 400, 400, 3000]) for _ in range(chance.randint(1, 3))]
    plan = import_readings(book, [reading_of(chance, size) for size in sizes])
    assert plan.edit
    return plan.edit


def updates(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    waiting = [
        Anchoring(
            **{"passage_id": one.id, "version": source.version + 1, "outcome": "orphan", "quote": one.quote},
            **{"start": one.start, "end": one.end, "likeness": 0, "reason": "Not found."},
        )
        for one in book.passages.of_source(source.id)
    ]
    return update_source(book, source, reading_of(chance, 100), waiting)


def details(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    if chance.random() < 0.3:
        return edit_bibliography(source, volume=str(chance.randint(1, 9)))
    return edit_details(source, title=f"Report, {sentences(chance, 3)}", author=chance.choice(_WORDS))


def many(book: Book, chance: Random) -> Edit:
    entered = Entered(new_tags=[chance.choice(_WORDS[:10])], joined=["Summit"], marking="TLP:GREEN")
    return change_many(book, chance.sample(book.sources.all(), min(3, book.sources.count())), entered)


def standings(book: Book, chance: Random) -> Edit:
    standing = chance.choice(["", "corrected", "withdrawn"])
    return mark_standing(book, one_of(book, (Source,), chance), standing, "They said so")


def source_removals(book: Book, chance: Random) -> Edit:
    return remove_source(book, one_of(book, (Source,), chance))


def derives(book: Book, chance: Random) -> Edit:
    source, other = one_of(book, (Source,), chance), one_of(book, (Source,), chance)
    match chance.randint(0, 2):
        case 0:
            return derive_from_source(book, source, other)
        case 1:
            return derive_from_actor(book, source, chance.choice(["Merovar", "Calvern"]))
        case _:
            return derive_no_longer(one_of(book, (Derivation,), chance))


def collects(book: Book, chance: Random) -> Edit:
    sources = chance.sample(book.sources.all(), min(2, book.sources.count()))
    match chance.randint(0, 6):
        case 0:
            return add_collection(book, f"Files {chance.randint(0, 99)}", sources)
        case 1:
            return collect(book, one_of(book, (Collection,), chance), sources)
        case 2:
            renamed = f"Papers {chance.randint(0, 99)}"
            return rename_collection(book, one_of(book, (Collection,), chance), renamed)
        case 3:
            return remove_collection(book, one_of(book, (Collection,), chance))
        case 4:
            return save_search(book, f"Search {chance.randint(0, 9)}", chance.choice(_WORDS))
        case 5:
            return set_synonyms(book, ["; ".join(chance.sample(_WORDS[:10], 2)) for _ in range(2)])
        case _:
            return no_duplicates(book, *chance.sample(book.sources.all(), 2))


def tags(book: Book, chance: Random) -> Edit:
    change = chance.choice([tag_sources, tag_sources, untag_sources])
    return change(book, [one_of(book, (Source,), chance)], [chance.choice(_WORDS[:10])])


def marks(book: Book, chance: Random) -> Edit:
    source = one_of(book, (Source,), chance)
    text = book.text_of(source)
    start = chance.randrange(max(1, len(text) - 60))
    end = start + chance.randint(1, 200)
    return mark_passage(book, source, start, end, note=chance.choice(["", "See annex."]))


def changes_passages(book: Book, chance: Random) -> Edit:
    passage = one_of(book, (Passage,), chance)
    match chance.randint(0, 4):
        case 0:
            return note_passage(passage, sentences(chance, 20))
        case 1:
            return recolour_passage(passage, chance.randint(1, 4))
        case 2:
            return grade_passage(passage, chance.choice(["", "1", "2", "6"]))
        case 3:
            return name_speaker(book, passage, chance.choice(["Merovar", "Office", ""]))
        case _:
            return remove_passage(book, passage)


def claims(book: Book, chance: Random) -> Edit:
    passages = chance.sample(book.passages.all(), min(2, book.passages.count()))
    status = chance.choice([one for one in STATUSES if one != "superseded"])
    by = chance.choice(["", "Merovar", "Press"])
    judged = {"confidence": chance.choice(CONFIDENCES)} if chance.random() < 0.5 else {}
    return add_claim(book, sentences(chance, 8), status=status, by=by, passages=passages, **judged)


def changes_claims(book: Book, chance: Random) -> Edit:
    claim, other = one_of(book, (Claim,), chance), one_of(book, (Claim,), chance)
    match chance.randint(0, 6):
        case 0:
            return change_claim(book, claim, statement=sentences(chance, 8), reason="It was vague.")
        case 1:
            return change_claim(book, claim, status=chance.choice(list(STATUSES)))
        case 2:
            return give_evidence(book, claim, one_of(book, (Passage,), chance), "against")
        case 3:
            return take_evidence_away(book, claim, one_of(book, (Passage,), chance))
        case 4:
            return chance.choice([supersede, contradict])(book, claim, other)
        case 5:
            return unlink(book, one_of(book, (ClaimLink,), chance))
        case _:
            return remove_claim(book, claim)


def writes(book: Book, chance: Random) -> Edit:
    issue: Issue = one_of(book, (Issue,), chance)
    cited = [f" [@{book.sources.get(one.source_id).key}#{one.number}]" for one in book.passages.all()]
    paragraphs = issue.text.split("\n\n")
    wanted = sentences(chance, chance.choice([10, 40, 400])) + (chance.choice(cited) if cited else "")
    if len(paragraphs) > 4:
        paragraphs[chance.randrange(len(paragraphs))] = wanted
    else:
        paragraphs.append(wanted)
    return write_issue(issue, "\n\n".join(paragraphs))


def outlines(book: Book, chance: Random) -> Edit:
    outline = book.issues.outline()
    if len(outline) < 3 or chance.random() < 0.4:
        under = one_of(book, (Issue,), chance).id if len(outline) and chance.random() < 0.5 else None
        return add_issue(outline, sentences(chance, 2)[:40], under=under)
    issue = one_of(book, (Issue,), chance)
    match chance.randint(0, 2):
        case 0:
            return retitle_issue(issue, sentences(chance, 2)[:40])
        case 1:
            parent = chance.choice([None, one_of(book, (Issue,), chance).id])
            return move_issue(outline, issue, parent, chance.randint(0, len(outline.children(parent))))
        case _:
            return remove_issue(book, outline, issue)


def heads(book: Book, chance: Random) -> Edit:
    if chance.random() < 0.2:
        return retitle_book(book.covers.only(), f"Summit {chance.randint(1, 99)}")
    return fill_header(
        book.headers.only(), to=f"Minister {chance.randint(1, 99)}", subject=sentences(chance, 4)
    )


def minor(book: Book, chance: Random) -> Edit:
    match chance.randint(0, 6):
        case 0:
            return dismiss("acronym", "issue", one_of(book, (Issue,), chance).id, chance.choice(_WORDS))
        case 1:
            return restore(one_of(book, (Dismissal,), chance))
        case 2:
            return review_flag(one_of(book, (Flag,), chance), "It stands.")
        case 3:
            return bring_back([one_of(book, (SetAside,), chance)])
        case 4:
            return keep_in_old_version(one_of(book, (Anchoring,), chance))
        case 5:
            return forget_search(one_of(book, (SavedSearch,), chance))
        case _:
            return give_marking(one_of(book, (Issue, Source, Claim), chance), "TLP:AMBER")


STEPS: tuple[Step, ...] = (
    *(imports, imports, marks, marks, marks, changes_passages, claims, changes_claims, changes_claims),
    *(outlines, outlines, writes, writes, writes, details, many, standings, source_removals, updates),
    *(derives, collects, tags, heads, minor, minor, *PAPER_STEPS),
)
"""Each plans an edit, perhaps without changes, or raises `BriefbookError`."""


def next_edit(book: Book, chance: Random) -> Edit:
    """Return an edit that can be made to a book as it is."""
    while True:
        try:
            plan = chance.choice(STEPS)(book, chance)
        except (BriefbookError, ValueError):  # such as a sample of more than there are
            continue
        if plan.changes:
            return plan
