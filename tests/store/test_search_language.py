"""The query language: what it understands, and that nothing typed is an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.claim import Claim
from briefbook.domain.edit import Edit, added
from briefbook.domain.library import Collected, Collection, Synonyms, Tag
from briefbook.domain.source import Source
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.search.explaining import explain
from briefbook.store.search.parsing import parse

WORDS = ("levy", "quota", "export", "exports", "summit")


def keep(book, text, **details):
    """Keep a source; the first is called s0."""
    source = Source(
        key=f"s{book.sources.count()}",
        original_sha256=book.kept.put(f"{text} {book.sources.count()}".encode()),
        text_sha256=book.kept.put(text.encode()),
        **{"kind": "text", "title": "", **details},
    )
    book.apply(Edit("Import", (added(source),)))
    return source


@pytest.fixture
def found(book):
    """Give a function that returns the keys of the sources that a query finds."""
    keys = {}

    def find(query):
        keys.update({source.id: source.key for source in book.sources.all()})
        return {keys[record_id] for record_id in book.find_sources(query)}

    return find


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("levy pause ", {"s0", "s1"}),
        ('"levy pause"', {"s1"}),
        ("levy AND pause ", {"s0", "s1"}),
        ("quota OR pause ", {"s0", "s1", "s2"}),
        ("levy NOT pause ", {"s2"}),
        ("levy -pause ", {"s2"}),
        ("-pause ", {"s2", "s3"}),
        ("levy -(quota OR talks) ", {"s1"}),
        ("(quota OR talks) pause ", {"s0"}),
        ("pause NEAR/2 levy ", {"s1"}),
        ("NEAR(pause levy, 9)", {"s0", "s1"}),
        ("NEAR(pause levy, 1)", {"s1"}),
        ("quo* ", {"s2"}),
        ("tal* paus", {"s0"}),
        ("=tal ", set()),
        ("levy AND ", {"s0", "s1", "s2"}),
        ("levy OR", {"s0", "s1", "s2"}),
        ("levy -", {"s0", "s1", "s2"}),
        ("levy NOT", {"s0", "s1", "s2"}),
    ],
)
def test_words_are_combined_as_they_are_in_search_engines(book, found, query, keys):
    keep(book, "Talks on a pause, it was said on Monday, of the levy.")
    keep(book, "The levy pause.")
    keep(book, "A levy with a quota.")
    keep(book, "Nothing of the kind.")

    assert found(query) == keys


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("author:kim ", {"s0", "s1"}),
        ('author:"Kim Min" ', {"s0"}),
        ("author:müller ", {"s2"}),
        ("author:ki", {"s0", "s1"}),
        ("publisher:gazette -author:kim ", {"s2"}),
        ("title:levy ", {"s0"}),
        ("published:2025 ", {"s0", "s1"}),
        ("published:2025-10..2025-11 ", {"s0"}),
        ("published:2025-11..2025-10 ", {"s0"}),
        ("published:2025-10.. ", {"s0", "s2"}),
        ("published:..2025-03 ", {"s1"}),
        ("published:20", {"s0", "s1", "s2"}),
        ("kind:pdf ", {"s1"}),
        ('kind:"web page" ', {"s2"}),
        ("kind:claim ", set()),
        ("language:en ", {"s0", "s1"}),
        ("language:en-gb ", {"s1"}),
        ("grade:b ", {"s1"}),
        ("tag:summit ", {"s0"}),
        ('tag:"Rare Earths" ', {"s2"}),
        ("tag:rare ", set()),
        ("tag:rare* ", {"s2"}),
        ('collection:"for the minister" ', {"s1"}),
        ("author:kim levy ", {"s0"}),
        ("author:kim OR tag:rare* ", {"s0", "s1", "s2"}),
        ("NOT author:kim ", {"s2", "s3"}),
        ("summit ", {"s0"}),
        ("verna-post.example ", {"s2"}),
        ("10.1000/182 ", {"s1"}),
    ],
)
def test_fields_restrict_sources(book, found, query, keys):
    first = keep(
        book,
        "It rains.",
        title="A levy",
        author="Kim Min",
        publisher="The Gazette",
        published="2025-10-28",
        language="en",
    )
    second = keep(
        book,
        "It snows.",
        kind="pdf",
        author="Kim Sun",
        published="2025",
        language="en-GB",
        reliability="B",
        bibliography={"DOI": "10.1000/182"},
    )
    third = keep(
        book,
        "It hails.",
        kind="html",
        author="Anna Muller",
        publisher="Verna Gazette",
        published="2026-01",
        language="de",
        address="https://www.verna-post.example/a",
    )
    keep(book, "It thaws.")
    collection = Collection(name="For the Minister")
    tags = [Tag(source_id=first.id, name="Summit"), Tag(source_id=third.id, name="rare earths")]
    book.apply(Edit("Order", tuple(map(added, [*tags, collection]))))
    book.apply(Edit("Collect", (added(Collected(collection_id=collection.id, source_id=second.id)),)))

    assert found(query) == keys


def test_a_passage_has_the_details_of_its_source_and_its_own_grade(book, import_text):
    source = import_text(author="Kim Min", published="2025-10-28")
    edit = mark_quote(book, source, "pause the levy")
    book.apply(edit)
    book.apply(add_issue(book.issues.outline(), "The levy", text="Levy and quota."))
    book.apply(Edit("Claim", (added(Claim(number=1, statement="The levy is paused.", status="reported")),)))

    def kinds(query):
        return [group.kind for group in book.find_everywhere(query)]

    assert kinds("levy ") == ["issue", "claim", "source", "passage"]
    assert kinds("levy author:kim ") == kinds("levy published:2025 ") == ["source", "passage"]
    assert kinds("levy -author:kim ") == ["issue", "claim"]
    assert kinds("levy kind:passage ") == ["passage"]
    assert kinds("levy kind:claim ") == ["claim"]
    assert kinds("levy kind:p") == ["passage"]
    assert kinds("kind:issue OR kind:claim ") == ["issue", "claim"]


def test_a_word_finds_and_marks_its_synonyms_unless_it_is_quoted(book, found):
    keep(book, "The European Union met.")
    keep(book, "An EU summit.")
    keep(book, "The union of European states.")
    group = Synonyms(words="EU; European Union; the bloc")
    assert found("EU ") == {"s1"}

    book.apply(Edit("Synonyms", (added(group),)))

    assert found("EU ") == {"s0", "s1"}
    assert found("european union ") == {"s0", "s1", "s2"}
    assert found('"EU"') == found("=EU ") == {"s1"}
    marked = {hit.snippet[start:end] for hit in book.find("eu ") for start, end in hit.marks}
    assert marked == {"European Union", "EU"}
    book.undo()
    assert found("EU ") == {"s1"}


def test_a_new_title_or_tag_is_found_at_once_and_the_old_title_no_longer(book):
    source = keep(book, "Ministers met in Verna.", title="Levy paused")
    book.apply(mark_quote(book, source, "Ministers met"))
    assert sorted(hit.kind for hit in book.find("paused ")) == ["passage", "source"]

    book.apply(edit_details(source, title="Quota talks"))
    book.apply(Edit("Tag", (added(Tag(source_id=source.id, name="harbours")),)))

    assert book.find("paused ") == []
    assert sorted(hit.kind for hit in book.find("quota ")) == ["passage", "source"]
    assert [hit.kind for hit in book.find("harbours ")] == ["source"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", ""),
        ("levy paus", "“levy” and “paus…”"),
        ('"the levy" OR quota* ', "exactly “the levy” or “quota…”"),
        ("levy -(a OR b) ", "“levy” and not (“a” or “b”)"),
        ("a NEAR/3 b ", "“a” and “b” at most 3 words apart"),
        (
            'author:"Kim Min" published:2025-10..2025-11 ',
            "author exactly “Kim Min” and published from 2025-10 until 2025-11",
        ),
        ("kind:pdf grade:B ", "kind PDF and graded B"),
        ('tag:"trade talks" -collection:old ', "tagged “trade talks” and not in the collection “old”"),
    ],
)
def test_how_a_query_was_understood_is_said_in_words(query, said):
    assert explain(query) == said


_PIECES = (
    *(
        "levy ",
        "quota",
        " ",
        "AND ",
        "OR ",
        "NOT ",
        "NEAR ",
        "NEAR/2 ",
        "NEAR(",
        "(",
        ")",
        "-",
        '"',
        "“",
        "”",
    ),
    *(
        "author:",
        "published:",
        "kind:",
        "tag:",
        "2025",
        "..",
        "*",
        "=",
        ",",
        "\x00",
        "\ud800",
        "京",
        "é",
        "{",
        "^",
        "'",
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join) | st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error(query):
    with Book.create(MEMORY, "Verna") as book:
        keep(book, "The levy and the quota are paused.", author="Kim")

        book.find(query)
        book.find_everywhere(query)
        book.find_sources(query)
        explain(query)


@pytest.mark.parametrize(
    "query",
    [
        "(" * 900,
        "-(" * 400 + "a",
        "NOT " * 200 + "a",
        "a OR " * 180,
        "levy " * 199,
        '"' * 999,
        "NEAR(a b" * 100,
    ],
)
def test_a_very_long_query_is_no_error(book, import_text, query):
    import_text()

    book.find(query)
    parse(query)


_TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), min_size=1, max_size=5)
_QUERIES = st.recursive(
    st.sampled_from(WORDS).map(lambda word: (word, lambda text: word in text.split()))
    | st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)).map(
        lambda pair: (f'"{pair[0]} {pair[1]}"', lambda text: f" {pair[0]} {pair[1]} " in f" {text} ")
    )
    | st.sampled_from(("ex", "exp", "expor", "q", "lev")).map(
        lambda start: (f"{start}*", lambda text: any(word.startswith(start) for word in text.split()))
    ),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} AND {two[1][0]})", lambda t: two[0][1](t) and two[1][1](t))
        ),
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} {two[1][0]})", lambda t: two[0][1](t) and two[1][1](t))
        ),
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} OR {two[1][0]})", lambda t: two[0][1](t) or two[1][1](t))
        ),
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} NOT {two[1][0]})", lambda t: two[0][1](t) and not two[1][1](t))
        ),
        inner.map(lambda one: (f"-({one[0]})", lambda t: not one[1](t))),
    ),
    max_leaves=6,
)


@settings(max_examples=40, deadline=None)
@given(_TEXTS, st.lists(_QUERIES, min_size=1, max_size=8))
def test_and_is_what_both_find_or_what_either_finds_and_not_the_rest(texts, queries):
    with Book.create(MEMORY, "Verna") as book:
        ids = [keep(book, text).id for text in texts]

        for query, holds in queries:
            expected = {one for one, text in zip(ids, texts, strict=True) if holds(text)}
            assert set(book.find_sources(query + " ")) == expected, query
            assert {hit.record_id for hit in book.find(query + " ")} == expected, query
