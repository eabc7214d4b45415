"""Ordering the library."""

import pytest

from briefbook.edits.collecting import (
    add_collection,
    collect,
    forget_search,
    no_duplicates,
    remove_collection,
    rename_collection,
    rename_tag,
    save_search,
    set_synonyms,
    tag_sources,
    uncollect,
    untag_sources,
)
from briefbook.edits.library import remove_source
from briefbook.errors import BriefbookError


@pytest.fixture
def sources(import_text):
    return [import_text(f"Text number {n}.", title=f"Source {n}") for n in range(3)]


def tags_of(book, source):
    return [tag.name for tag in book.tags.of_source(source.id)]


def test_a_collection_holds_each_source_once(book, sources):
    book.apply(add_collection(book, "  Summit   files ", sources[:1]))
    summit = book.collections.named("summit files")

    book.apply(collect(book, summit, sources))

    assert summit.name == "Summit files"
    assert book.collections.sizes() == {summit.id: 3}


def test_taking_a_collection_away_leaves_its_sources(book, sources):
    book.apply(add_collection(book, "Summit", sources))

    book.apply(remove_collection(book, book.collections.named("Summit")))

    assert book.collections.all() == []
    assert book.sources.count() == 3
    book.undo()
    assert sum(book.collections.sizes().values()) == 3


def test_a_source_can_leave_a_collection(book, sources):
    book.apply(add_collection(book, "Summit", sources))
    summit = book.collections.named("Summit")

    book.apply(uncollect(book, summit, sources[1:]))

    assert [one.source_id for one in book.collected.of_collection(summit.id)] == [sources[0].id]


def test_two_collections_cannot_have_one_name_whatever_the_case(book):
    book.apply(add_collection(book, "Summit"))
    book.apply(add_collection(book, "Tariffs"))

    with pytest.raises(BriefbookError, match=r"There is a collection “Summit” already\."):
        add_collection(book, "SUMMIT")
    with pytest.raises(BriefbookError, match="“Summit”"):
        rename_collection(book, book.collections.named("Tariffs"), "summit")
    with pytest.raises(BriefbookError, match="needs a name"):
        add_collection(book, " ")
    book.apply(rename_collection(book, book.collections.named("Summit"), "SUMMIT"))
    assert book.collections.named("summit").name == "SUMMIT"


def test_a_source_bears_a_tag_once_whatever_its_case(book, sources):
    book.apply(tag_sources(book, sources, ["Tariffs; fish"]))
    book.apply(tag_sources(book, sources[:1], ["TARIFFS", "fares"]))

    assert tags_of(book, sources[0]) == ["fares", "fish", "Tariffs"]
    assert book.tags.names() == {"fares": 1, "fish": 3, "Tariffs": 3}


def test_tags_are_taken_from_many_sources_at_once(book, sources):
    book.apply(tag_sources(book, sources, ["tariffs", "fish"]))

    book.apply(untag_sources(book, sources[:2], ["FISH"]))

    assert [tags_of(book, source) for source in sources] == [["tariffs"], ["tariffs"], ["fish", "tariffs"]]


def test_a_tag_renamed_to_another_joins_it(book, sources):
    book.apply(tag_sources(book, sources, ["tariffs"]))
    book.apply(tag_sources(book, sources[:1], ["duties"]))

    book.apply(rename_tag(book, "tariffs", "duties"))

    assert book.tags.names() == {"duties": 3}
    book.apply(rename_tag(book, "duties", "Duties"))
    assert book.tags.names() == {"Duties": 3}


def test_a_search_is_saved_under_one_name(book):
    book.apply(save_search(book, "New on fish", "fish tag:new"))
    book.apply(save_search(book, "New on fish", "fish AND tag:new"))

    (saved,) = book.saved_searches.all()
    assert saved.query == "fish AND tag:new"
    book.apply(forget_search(saved))
    assert book.saved_searches.all() == []
    with pytest.raises(BriefbookError, match="needs a name"):
        save_search(book, "", "fish")


def test_the_glossary_is_what_was_written_last(book):
    book.apply(set_synonyms(book, ["EU; European Union ;EU;the bloc", "alone", "fish; seafood"]))
    book.apply(set_synonyms(book, ["fish; seafood", "duty; levy; tariff"]))

    assert [one.terms for one in book.synonyms.all()] == [("fish", "seafood"), ("duty", "levy", "tariff")]


def test_what_is_no_duplicate_is_remembered_once(book, sources):
    book.apply(no_duplicates(book, sources[1], sources[0]))

    assert no_duplicates(book, sources[0], sources[1]).changes == ()
    assert book.distinct.pairs() == {tuple(sorted((sources[0].id, sources[1].id)))}


def test_a_source_that_goes_takes_its_place_in_the_library_along(book, sources):
    book.apply(add_collection(book, "Summit", sources))
    book.apply(tag_sources(book, sources, ["fish"]))
    book.apply(no_duplicates(book, sources[0], sources[1]))
    before = book.contents()

    book.apply(remove_source(book, sources[0]))

    assert book.tags.names() == {"fish": 2}
    assert book.distinct.pairs() == set()
    book.undo()
    assert book.contents() == before
