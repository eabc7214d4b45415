"""Searching a book."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.edit import Edit, added
from briefbook.domain.matrix import Rating
from briefbook.domain.source import SetAside
from briefbook.edits.highlighting import mark_quote, note_passage
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.edits.readings import bring_back
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.search import index
from briefbook.store.search_terms import folded


def kinds(hits):
    return sorted({hit.kind for hit in hits})


def test_everything_in_the_book_is_searched(book, import_text):
    source = import_text()
    edit = mark_quote(book, source, "pause the levy")
    book.apply(edit)
    book.apply(note_passage(edit.changes[0].record, "Compare with quotas"))
    book.apply(add_issue(book.issues.outline(), "Levy and quotas", text="The *levy* is paused."))
    book.apply(add_risk(book, "The levy returns", Rating(3, 4)))

    assert kinds(book.find("levy ")) == ["issue", "passage", "risk", "source"]
    assert kinds(book.find("quotas ")) == ["issue", "passage"]


@pytest.mark.parametrize(
    "query",
    [
        "minis",
        "MINISTERS ",
        "ministers verna",
        '"agreed to pause"',
        "levy, paused",
        "vérna ",
        "“pause the levy”",
    ],
)
def test_words_phrases_beginnings_and_accents_find(book, import_text, query):
    import_text()

    assert book.find(query)[0].title.startswith("Levy paused")


@pytest.mark.parametrize(
    "query", ["", " ", '"', "*", "AND", "NEAR(", "levy AND (", "-", "a\x00b", "title:levy", "^x", "{"]
)
def test_stray_operators_never_fail(book, import_text, query):
    import_text()

    book.find(query)
    book.find_ids(query)


@pytest.mark.parametrize("query", ["北", "会谈", "东京会", "东京会谈 "])
def test_chinese_is_found_by_any_of_its_characters(book, import_text, query):
    import_text("双方在东京会谈，讨论稀土。", title="会议")

    (hit,) = book.find("京" if query == "北" else query)
    assert hit.kind == "source"


def test_a_snippet_shows_the_words_and_leads_to_their_place(book, import_text):
    text = "Filler words stand here. " * 40 + "At last the négotiators rose. " + "And more. " * 40
    import_text(text)

    (hit,) = book.find("negotiators ")

    assert text[hit.start :].startswith("négotiators")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["négotiators"]
    assert len(hit.snippet) < 200


def test_a_snippet_shows_the_place_that_holds_the_most_of_the_query(book, import_text):
    text = (
        "The levy. "
        + "Filler words stand here. " * 40
        + "A pause of the levy was agreed. "
        + "And more. " * 40
    )
    import_text(text)

    (hit,) = book.find("levy pause ")

    assert text[hit.start :].startswith("pause of the levy")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["pause", "levy"]
    assert hit.snippet[1:].split()[0] in ("Filler", "words", "stand", "here.")
    assert [hit.title[start:end] for start, end in hit.title_marks] == ["Levy"]


def test_a_passage_is_found_at_its_place_in_its_source(book, import_text):
    source = import_text()
    edit = mark_quote(book, source, "agreed to pause the levy")
    book.apply(edit)
    book.apply(note_passage(edit.changes[0].record, "Compare with quotas"))
    text = book.text_of(source)

    (quoted,) = book.find("pause ", kinds=["passage"])
    (noted,) = book.find("quotas ", kinds=["passage"])

    assert text[quoted.start :].startswith("pause the levy")
    assert text[noted.start :].startswith("agreed to pause")


def test_what_is_found_is_grouped_by_kind_with_how_many_there_are(book, import_text):
    import_text()
    for number in range(4):
        book.apply(add_issue(book.issues.outline(), f"Levy {number}"))

    issues, sources = book.find_everywhere("levy ", per_kind=2)

    assert (issues.kind, issues.count, len(issues.hits)) == ("issue", 4, 2)
    assert (sources.kind, sources.count, len(sources.hits)) == ("source", 1, 1)


def test_of_very_many_the_best_of_the_newest_come_first_but_all_are_listed(book, import_text, monkeypatch):
    monkeypatch.setattr(index, "RANKED", 3)
    titles = ["Levy", *(f"Talks {number}" for number in range(7))]
    ids = [import_text(f"The levy number {title}.", title=title).id for title in titles]

    found = book.find_sources("the ")
    hits = book.find("levy ", 3)

    assert sorted(found) == sorted(ids)
    assert hits[0].title == "Levy"
    assert len(hits) == 3


def test_what_is_set_aside_is_not_found_until_it_is_brought_back(book, import_text):
    source = import_text("Ministers met. Subscribe now. They agreed.")
    part = SetAside(source_id=source.id, start=15, end=29, reason="sharing")
    book.apply(Edit("Set Aside", (added(part),)))
    assert book.find("subscribe ") == []

    book.apply(bring_back([part]))

    assert book.find("subscribe ")[0].start == 15


def test_undoing_an_import_takes_it_out_of_the_index(book, import_text):
    import_text()
    book.undo()
    assert book.find("ministers ") == []

    book.redo()

    assert len(book.find("ministers ")) == 1


def test_of_very_many_only_those_written_last_may_be_looked_at(book):
    for number in range(6):
        book.apply(add_issue(book.issues.outline(), f"Levy {number}", text="The levy is paused."))
    ids = [entry.issue.id for entry in book.issues.outline()]

    found = book.find_ids("levy", ("issue",), among=2)

    assert sorted(record_id for _, record_id in found) == sorted(ids[-2:])
    assert len(book.find_ids("levy", ("issue",))) == 6


@given(st.text(max_size=60))
def test_folding_keeps_every_offset(text):
    assert len(folded(text)) == len(text)


@given(st.text(max_size=40))
def test_no_query_makes_a_search_fail(query):
    with Book.create(MEMORY, "Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Levy", text="The levy is paused."))

        book.find(query)
