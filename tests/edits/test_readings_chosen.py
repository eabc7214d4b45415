"""Choosing between the readings of a page, and what comes with a source."""

import pytest

from briefbook.domain.reading import Reading, Span
from briefbook.domain.text_map import Link, Page, PageLine, TextMap
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.readings import choose_reading
from briefbook.errors import BriefbookError
from briefbook.store.book import Book

TEXT = "Menu of the page\n\nMinisters met on Monday.\n\nMore stories and links"


def page(**more):
    return Reading(filename="a.html", kind="html", original=b"<p>", text=TEXT, **more)


def two_readings():
    first = (Span(0, 18, "page furniture"), Span(44, len(TEXT), "page furniture"))
    return page(set_aside=first, other_set_aside=(Span(0, 44, "page furniture"),))


@pytest.fixture
def imported(book):
    def add(*readings, parents=None):
        plan = import_readings(book, readings, parents or {})
        book.apply(plan.edit)
        return [one.source for one in plan.outcomes]

    return add


def test_another_reading_shows_other_parts_of_the_same_text(book, imported):
    (source,) = imported(two_readings())

    book.apply(choose_reading(book, source, "other"))

    source = book.sources.get(source.id)
    assert book.shown_text(source).split() == ["More", "stories", "and", "links"]
    assert source.words == 4
    assert book.find("stories", kinds=["source"])
    assert not book.find("ministers", kinds=["source"])
    book.undo()
    assert book.shown_text(book.sources.get(source.id)).split()[0] == "Ministers"


def test_the_whole_page_can_be_shown(book, imported):
    (source,) = imported(two_readings())

    book.apply(choose_reading(book, source, "whole"))

    assert book.shown_text(book.sources.get(source.id)) == TEXT
    assert book.sources.get(source.id).words == len(TEXT.split())


def test_a_passage_stays_shown_whatever_the_reading(book, imported):
    (source,) = imported(two_readings())
    book.apply(mark_quote(book, source, "Ministers met"))

    book.apply(choose_reading(book, source, "other"))

    assert "Ministers met" in book.shown_text(book.sources.get(source.id))


def test_a_source_without_another_reading_has_none_to_choose(book, imported):
    (source,) = imported(page())

    with pytest.raises(BriefbookError, match="has no such reading"):
        choose_reading(book, source, "other")


def test_a_passage_knows_its_page(book, imported):
    text_map = TextMap(
        pages=(Page(0, 17, "iii", 600, 800), Page(18, len(TEXT), "iv", 600, 800)),
        lines=(PageLine(0, 16, 0, 72, 72, 200, 84),),
        links=(Link(0, 4, "https://example.org/"),),
    )
    (source,) = imported(page(text_map=text_map))

    book.apply(mark_quote(book, source, "met on Monday"))
    book.apply(mark_quote(book, source, "Menu of"))

    assert book.map_of(source) == text_map
    assert [passage.page for passage in book.passages.of_source(source.id)] == ["iii", "iv"]


def test_what_came_with_a_mail_is_under_it_and_outlives_it(book, imported):
    mail = Reading(filename="m.eml", kind="email", original=b"m", text="See attached.", message_id="1@x")
    paper = Reading(filename="p.txt", kind="text", original=b"p", text="The paper.")

    first, second = imported(mail, paper, parents={1: 0})

    assert book.sources.children_of(first.id) == [second]
    book.apply(remove_source(book, first))
    assert book.sources.get(second.id).parent_id is None
    book.undo()
    assert book.sources.get(second.id).parent_id == first.id


def test_the_same_mail_saved_twice_is_one_source(book, imported):
    def mail(data):
        return Reading(filename="m.eml", kind="email", original=data, text="Hello", message_id="1@x")

    first, again = imported(mail(b"one"), mail(b"two"))
    plan = import_readings(book, [mail(b"three")])

    assert first == again
    assert plan.edit is None
    assert plan.outcomes[0].was_here


def test_an_entry_of_a_bibliography_keeps_its_key_and_tags(book, imported):
    def entry(key, text):
        return Reading(
            filename="b.bib",
            kind="reference",
            original=text.encode(),
            text=text,
            bibliography={"citation-key": key, "DOI": "10.1/x"},
            tags=("Fish", "fish", "trade"),
        )

    one, two, three = imported(entry("kim-2025", "a"), entry("kim-2025", "b"), entry("no key", "c"))

    assert (one.key, one.bibliography["DOI"]) == ("kim-2025", "10.1/x")
    assert two.key != "kim-2025"
    assert " " not in three.key
    assert [tag.name for tag in book.tags.of_source(one.id)] == ["Fish", "trade"]


def test_maps_and_readings_survive_a_restart(tmp_path):
    path = tmp_path / "b.briefbook"
    text_map = TextMap(pages=(Page(0, 5, "1", 1.5, 2, "no text"),))
    reading = page(text_map=text_map, other_set_aside=())
    with Book.create(path, "B") as book:
        book.apply(import_readings(book, [reading]).edit)
        book.undo()
        book.redo()

    with Book.open(path) as book:
        (source,) = book.sources.all()
        assert source.has_other_reading
        assert book.map_of(source) == text_map
        assert book.problems() == []
