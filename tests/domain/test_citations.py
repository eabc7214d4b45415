"""What counts as a citation in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.citation import citations_in, without_citations, written


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Talks went on [@kim-2025].", ["@kim-2025"]),
        ("Talks went on [@kim-2025#4].", ["@kim-2025#4"]),
        ("Both agree [@kim-2025#4; @tass].", ["@kim-2025#4", "@tass"]),
        ("See [@kim-2025, p. 41].", ["@kim-2025, p. 41"]),
        ("新华社 [@新华-2025#1]", ["@新华-2025#1"]),
        ("Mail a@b.example, or [a link](@kim).", []),
        ("In code `[@kim-2025]` is only shown.", []),
        ("```\n[@kim-2025]\n```\nand [@tass]", ["@tass"]),
        ("Broken [@kim-2025", []),
        ("Broken [@kim-2025#x]", []),
        ("Half [@kim-2025; nobody]", []),
        ("Beyond any number [@kim#1234567890123456789].", []),
        ("In other digits [@kim#٣].", []),
        ("", []),
    ],
)
def test_citations_are_found_where_pandoc_would_see_them(text, labels):
    assert [citation.label for citation in citations_in(text)] == labels


def test_a_citation_knows_where_its_brackets_stand():
    text = "Talks 🌏 went on [@kim-2025#4]."

    (citation,) = citations_in(text)

    assert text[citation.start : citation.end] == "[@kim-2025#4]"


@given(st.from_regex(r"[a-z]+(-[a-z]+)*(-20[0-9]{2})?", fullmatch=True), st.none() | st.integers(1, 9999))
def test_what_is_written_is_read_again(key, number):
    (citation,) = citations_in(f"So they say {written(key, number)}.")

    assert (citation.key, citation.number) == (key, number)


@given(st.text())
def test_no_text_makes_the_reading_of_citations_fail(text):
    for citation in citations_in(text):
        assert text[citation.start] == "["


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("[@C3]", 3), ("[@C3, p. 4]", 3), ("[@c3]", None), ("[@C03]", None), ("[@C3#1]", None)),
        *(("[@C٣]", None), ("[@C3٣]", None), (f"[@C{'9' * 5000}]", None)),
    ],
)
def test_a_claim_is_cited_as_its_label_is_written(text, number):
    assert [citation.claim_number for citation in citations_in(text)] == [number]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Talks went on [@kim-2025#4].", "Talks went on."),
        ("Sixty days.[@kim-2025; @tass] No less [@C3].", "Sixty days. No less."),
        ("Broken [@kim-2025", "Broken [@kim-2025"),
        ("In code `[@kim-2025]`", "In code `[@kim-2025]`"),
    ],
)
def test_a_text_is_said_without_its_citations(text, said):
    assert without_citations(text) == said
