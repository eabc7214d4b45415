"""What differs between two states of a book, record by record and field by field."""

from collections.abc import Callable

from briefbook.domain.actor import Actor
from briefbook.domain.advice import Event
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.edit import Edit
from briefbook.domain.matrix import STANDARD, Rating
from briefbook.domain.risk import Risk
from briefbook.domain.source import SetAside, Source
from briefbook.edits.claiming import add_claim, change_claim, give_evidence
from briefbook.edits.collecting import tag_sources
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.highlighting import mark_quote, note_passage
from briefbook.edits.marking import give_marking
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.outlining import add_issue, move_issue, remove_issue, retitle_issue, write_issue
from briefbook.edits.rating import add_risk
from briefbook.review.differences import KINDS, RecordDifference, differences
from briefbook.review.differences.parts import OWNER
from briefbook.store.book import Book
from briefbook.store.records import PLACES

ImportText = Callable[..., Source]


def made(book: Book, edit: Edit):
    book.apply(edit)
    return edit.changes[0].record


def since(book: Book, before: Contents) -> list[RecordDifference]:
    return list(differences(before, book.contents()))


def told(one: RecordDifference) -> dict[str, tuple[str, str]]:
    return {field.label: (field.before, field.after) for field in one.fields}


def test_every_kind_of_record_is_listed_or_belongs_to_one_that_is() -> None:
    known = {*KINDS, *OWNER}

    assert known >= {*PLACES, SetAside}
    assert not set(KINDS) & set(OWNER)


def test_the_same_contents_differ_in_nothing(book: Book) -> None:
    book.apply(add_issue(book.issues.outline(), "Water"))

    assert since(book, book.contents()) == []


def test_an_issue_is_told_by_its_number_title_place_and_words(book: Book) -> None:
    water = made(book, add_issue(book.issues.outline(), "Water", text="The lake is shut."))
    trade = made(book, add_issue(book.issues.outline(), "Trade"))
    before = book.contents()
    book.apply(write_issue(water, "The lake is open."))
    book.apply(retitle_issue(book.issues.get(water.id), "The lake"))
    book.apply(move_issue(book.issues.outline(), trade, water.id, 0))

    lake, moved = since(book, before)

    assert (lake.kind, lake.what, lake.name, lake.other_name) == ("issue", "changed", "1 The lake", "1 Water")
    assert told(lake) == {
        "Title": ("Water", "The lake"),
        "Text": ("The lake is shut.", "The lake is open."),
    }
    assert [piece.kind for piece in lake.fields[1].pieces] == ["same", "removed", "added", "same"]
    assert told(moved) == {"Place": ("2, at the top", "1.1, under “The lake”")}


def test_an_event_is_told_by_its_place_too(book: Book) -> None:
    event = made(book, enter(book, Event, {"title": "They meet", "place": "Verna"}))
    before = book.contents()
    book.apply(amend(book, event, {"place": "Sant Aurel"}))

    [one] = since(book, before)

    assert told(one) == {"Place": ("Verna", "Sant Aurel")}


def test_records_that_only_have_another_number_now_do_not_differ(book: Book) -> None:
    first = made(book, add_issue(book.issues.outline(), "Water"))
    second = made(book, add_issue(book.issues.outline(), "Trade"))
    book.apply(enter(book, Risk, {"title": "Fares rise", "issue_id": second.id}))
    before = book.contents()
    book.apply(remove_issue(book, book.issues.outline(), first))

    assert [(one.name, one.what) for one in since(book, before)] == [("1 Water", "removed")]


def test_what_belongs_to_a_record_is_told_with_it_and_its_history_apart(
    book: Book, import_text: ImportText
) -> None:
    source = import_text()
    passage = made(book, mark_quote(book, source, "Ministers met in Verna"))
    claim = made(book, add_claim(book, "They met.", status="reported"))
    before = book.contents()
    book.apply(change_claim(book, claim, status="confirmed", reason="Said so"))
    book.apply(give_evidence(book, book.claims.get(claim.id), passage))
    book.apply(tag_sources(book, [source], ["talks"]))
    book.apply(note_passage(passage, "Look here"))

    found = {one.name: one for one in since(book, before)}

    assert list(found) == ["C1 They met.", f"@{source.key} Levy paused", f"@{source.key}#1"]
    claimed = found["C1 They met."]
    assert claimed.what == "changed"
    assert list(told(claimed)) == ["Status", "Evidence for", "History"]
    assert told(claimed)["Evidence for"][1] == f"@{source.key}#1 “Ministers met in Verna”"
    assert [field.is_history for field in claimed.fields] == [False, False, True]
    assert len(claimed.part_ids) == 3
    assert told(found[f"@{source.key} Levy paused"]) == {"Tags": ("", "talks")}


def test_actors_who_are_involved_are_told_by_name_under_what_they_do(book: Book) -> None:
    commitment = made(book, enter(book, Commitment, {"title": "Pause"}))
    before = book.contents()
    book.apply(amend(book, commitment, {"commits": ["Merovar"], "end": "2026-12-01"}))

    found = since(book, before)

    assert [one.name for one in found] == ["K1 Pause", "Merovar"]
    assert told(found[0]) == {"End": ("", "2026-12-01"), "Who commits": ("", "Merovar")}


def test_new_records_and_those_that_are_gone_are_told_with_all_they_hold(book: Book) -> None:
    risk = made(book, add_risk(book, "Fares rise", Rating(2, 3)))
    before = book.contents()
    book.apply(remove(book, risk))
    book.apply(enter(book, Actor, {"name": "Merovar", "side": "theirs"}))

    gone, new = since(book, before)

    assert (gone.what, gone.name, new.what) == ("removed", "R1 Fares rise", "added")
    assert told(gone)["Likelihood"] == ("Unlikely", "")
    assert told(new) == {"Name": ("", "Merovar"), "Side": ("", "theirs")}


def test_the_book_its_header_and_its_matrix_are_told_too(book: Book) -> None:
    before = book.contents()
    book.apply(retitle_book(book.covers.only(), "Other"))
    book.apply(fill_header(book.headers.only(), to="The Minister"))
    book.apply(configure_matrix(book, resized(STANDARD, 3, 3)))

    cover, header, matrix = since(book, before)

    assert (cover.kind, header.kind, matrix.kind) == ("book", "memo header", "matrix")
    assert told(header) == {"To": ("", "The Minister")}
    assert "Cells" in told(matrix)


def test_a_marking_is_told(book: Book, import_text: ImportText) -> None:
    source = import_text()
    before = book.contents()
    book.apply(give_marking(source, "tlp:red"))

    [one] = since(book, before)

    assert told(one) == {"Marking": ("", "TLP:RED")}


def test_text_that_was_brought_back_is_told_where_it_is_given(book: Book, import_text: ImportText) -> None:
    source = import_text()
    aside = SetAside(source_id=source.id, start=0, end=9, reason="heading")
    contents = book.contents()

    [one] = differences(contents, contents, ((), (aside,)))

    assert one.what == "changed"
    assert told(one) == {"Text set aside": ("", "9 characters from 0: heading")}
