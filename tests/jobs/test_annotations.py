"""Web Annotations out of a book and into it."""

import json

import pytest

from briefbook.domain.reading import Reading
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.updating import update_source
from briefbook.errors import BriefbookError
from briefbook.jobs.annotations import annotations_of, take_annotations
from briefbook.readers.annotations import read_annotations

TEXT = "The levy is paused.\n\nThe levy is paused again, and 𝒜 “nobody” knows why.\n"


@pytest.fixture
def source(book, import_text):
    return import_text(TEXT)


def written(book):
    return json.dumps(annotations_of(book, book.sources.all())).encode()


def annotation(quote, source="levy-paused", note="", **selector):
    return {
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": note},
        "target": {
            "source": source,
            "selector": {"type": "TextQuoteSelector", "exact": quote, **selector},
        },
    }


def taken(book, *annotations):
    edit, found = take_annotations(book, read_annotations(json.dumps(list(annotations)).encode()))
    if edit:
        book.apply(edit)
    return [(one.status, one.citation or one.reason) for one in found]


def test_passages_come_back_as_they_went_out(book, source):
    book.apply(mark_quote(book, source, "𝒜 “nobody” knows", note="Who does?", colour=3))
    book.apply(mark_quote(book, source, "The levy is paused again"))
    marked = book.passages.of_source(source.id)
    data = written(book)
    book.undo()
    book.undo()

    edit, found = take_annotations(book, read_annotations(data))
    book.apply(edit)

    assert [one.status for one in found] == ["marked", "marked"]
    again = book.passages.of_source(source.id)
    parts = ("start", "end", "quote", "prefix", "suffix", "note", "colour")
    assert [[getattr(p, name) for name in parts] for p in again] == [
        [getattr(p, name) for name in parts] for p in marked
    ]


def test_what_goes_out_follows_the_web_annotation_model(book, source):
    book.apply(edit_details(source, address="https://verna.example/levy"))
    book.apply(mark_quote(book, source, "𝒜", note="Odd"))
    (passage,) = book.passages.all()

    collection = annotations_of(book, book.sources.all())

    (one,) = collection["first"]["items"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 1)
    assert (one["id"], one["type"], one["motivation"]) == (
        f"urn:uuid:{passage.id}",
        "Annotation",
        "commenting",
    )
    assert one["target"]["source"]["id"] == "https://verna.example/levy"
    quote, position = one["target"]["selector"]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "𝒜")
    assert TEXT[position["start"] : position["end"]] == "𝒜"


def test_annotations_of_a_page_find_the_source_of_that_address(book, source):
    book.apply(edit_details(source, address="https://www.verna.example/levy/"))

    assert taken(book, annotation("paused again", "http://verna.example/levy#top")) == [
        ("marked", "[@levy-paused#1]")
    ]


def test_a_place_is_told_by_the_words_around_it(book, source):
    assert taken(book, annotation("levy is paused", prefix="The ", suffix=" again,", note="Why?")) == [
        ("marked", "[@levy-paused#1]")
    ]
    (passage,) = book.passages.all()
    assert (passage.start, passage.note) == (TEXT.rindex("levy"), "Why?")


def test_what_could_be_at_two_places_is_refused(book, source):
    assert taken(book, annotation("The levy is paused")) == [
        ("refused", "These words stand at 2 places, and nothing tells which is meant.")
    ]


def test_the_same_words_elsewhere_are_not_taken_for_those_meant(book, source):
    assert taken(book, annotation("levy is paused", prefix="They say the ")) == [
        ("refused", "These words stand in the text, but not between the words given around them.")
    ]
    assert taken(book, annotation("fish is paused")) == [("refused", "These words are not in the text.")]


def test_a_place_that_is_marked_is_not_marked_twice(book, source):
    first = taken(book, annotation("paused again"), annotation("paused again"))

    assert [status for status, _ in first] == ["marked", "already here"]
    assert [status for status, _ in taken(book, annotation("paused again"))] == ["already here"]


def test_what_is_about_no_source_of_the_book_is_refused(book, source):
    assert taken(book, annotation("paused", "https://elsewhere.example")) == [
        ("refused", "The book has no source that this names.")
    ]


def test_several_passages_are_one_edit_with_numbers_of_their_own(book, source):
    taken(book, annotation("paused again"), annotation("knows why"))

    assert [passage.number for passage in book.passages.all()] == [1, 2]

    book.undo()
    assert book.passages.all() == []


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[1, 2", b"{}", b"[]", b"3", b"[" * 100_000])
def test_what_is_no_annotation_file_is_refused_with_a_sentence(data):
    with pytest.raises(BriefbookError, match="Web Annotation"):
        read_annotations(data)


def test_odd_values_in_an_annotation_are_no_trouble():
    odd = [
        {"target": "https://verna.example"},
        {"target": [None, 3, {"source": 7, "selector": "x"}]},
        {"target": {"source": ["a", {"id": "b"}], "selector": [{"type": "TextQuoteSelector", "exact": "x"}]}},
        {
            "target": {
                "selector": {
                    "type": "XPathSelector",
                    "refinedBy": {"type": "TextQuoteSelector", "exact": "y"},
                }
            }
        },
        {"target": {"selector": [{"type": "TextPositionSelector", "start": True}]}, "bodyValue": "note"},
    ]

    found = read_annotations(json.dumps({"rows": odd}).encode())

    assert [(one.quote, one.names, one.start) for one in found] == [("x", ("a", "b"), None), ("y", (), None)]


def test_places_that_overlap_are_two(book, import_text):
    import_text("They said no no no.")

    assert taken(book, annotation("no no")) == [
        ("refused", "These words stand at 2 places, and nothing tells which is meant.")
    ]


def test_a_place_is_the_same_with_white_space_at_its_ends(book, source):
    wide, tight = annotation(" paused again"), annotation("paused again")
    position = {"type": "TextPositionSelector", "start": TEXT.index(" paused again")}
    wide["target"]["selector"] = [wide["target"]["selector"], position]

    assert [status for status, _ in taken(book, wide, tight, wide)] == ["marked", *["already here"] * 2]


def test_a_place_in_an_older_version_is_not_the_same(book, source):
    book.apply(mark_quote(book, source, "levy is paused again"))
    text = f"{'.' * book.passages.all()[0].start}twenty letters here."
    reading = Reading(filename="b.txt", kind="text", original=text.encode(), text=text)
    book.apply(update_source(book, source, reading, ()))

    (found,) = taken(book, annotation("twenty letters here."))

    assert found == ("marked", "[@levy-paused#2]")


def test_half_a_character_in_an_annotation_is_no_trouble(book, source):
    half = annotation("paused again", note="No \ud800 no")

    assert taken(book, half) == [("marked", "[@levy-paused#1]")]
    assert book.passages.all()[0].note == "No ? no"
