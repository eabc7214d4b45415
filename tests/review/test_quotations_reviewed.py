"""Quotations without a citation, and what between quotation marks is none."""

import pytest

from tests.review.reviewed import claim, evidence, found_in, source


def quotations(text, **options):
    told = found_in(text, rule="uncited quotation", **options)
    return [text[one.start : one.end] for one in told]


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("Merovar called it “a matter for Calvern alone”.", "“a matter for Calvern alone”"),
        ("She said that the talks were “very productive”.", "“very productive”"),
        ('The minister said: "We shall not be hurried by this."', '"We shall not be hurried by this."'),
        ("Sie sagte: „Wir lassen uns nicht drängen.“", "„Wir lassen uns nicht drängen.“"),
        ("Elle a dit : « nous ne céderons pas ici ».", "« nous ne céderons pas ici »"),
        ("Cited.[@kim]\n\n> We shall not be hurried.\n\nMore was said.", "We shall not be hurried."),
        (
            "He said “we are done with talking”. It was late.[@kim] So it goes on.",
            "“we are done with talking”",
        ),
    ],
)
def test_a_quotation_that_nothing_is_cited_for_is_found(text, quotation):
    assert quotations(text) == [quotation]


@pytest.mark.parametrize(
    "text",
    [
        "Merovar called it “a matter for Calvern alone”.[@kim#1]",
        "Merovar called it “a matter for Calvern alone” [@kim#1].",
        "“We shall not be hurried,” he said. “Not by this.”[@kim#1]",
        "> We shall not be hurried.[@kim#1]",
        "> We shall not be hurried.\n> — Ana Kim [@kim#1]",
        "As she told her parliament:[@kim#1]\n\n> We shall not be hurried.",
        "> We shall not be hurried.\n\n— Ana Kim [@kim#1]",
        "The “Group” is called “Committee” over there.",
        "The so-called “rules of notice” hold.",
        "She wrote “The Long Road From Isenvar” there.",
        "The press line is:\n\n> We hope that many will come.",
        "If asked, say that “the talks go on as planned”.",
        "The neighbours’ rule and the union’s own date hold.",
        'Run `print "we are done with talking"` first.',
    ],
)
def test_cited_words_names_titles_and_words_to_say_are_no_finding(text):
    assert quotations(text) == []


@pytest.mark.parametrize("title", ["Press line", "Points to make", "Lines to take", "If raised"])
def test_words_for_somebody_to_say_need_no_citation(title):
    assert (
        quotations("> We are asking for dates.\n\nAnd “nobody asks for more than that”.", title=title) == []
    )


def changed(text, **options):
    return found_in(text, rule="changed quotation", **options)


@pytest.mark.parametrize(
    "text",
    [
        "He says: “They met on Monday.”[@kim#1]",
        "He says that “[t]hey met on Mond[ay]” [@kim#1].",
        "> They met on Monday.[@kim#1]",
        "He says “they met on Monday”.[@C1]",
        "The “four rules” hold.[@kim#1]",
        "He says “they met on Sunday”.[@kim]",
        "He says “they met on Sunday”.",
        "He says “they met on Sunday”.[@nobody#1]",
    ],
)
def test_a_quotation_word_for_word_or_without_a_passage_to_compare_is_not_changed(text):
    assert changed(text, claims=(claim(1),), evidence=evidence(1, "kim#1")) == []


def test_a_changed_word_is_told_with_the_difference():
    text = "He says “they met on Sunday”.[@kim#1]"

    [found] = changed(text)

    assert text[found.start : found.end] == "they met on Sunday"
    assert "“Sunday” in the quotation is “Monday” in the passage" in found.sentence
    assert {"removed", "added"} <= {piece.kind for piece in found.pieces}
    assert found.is_serious


def test_quite_other_words_are_told_unless_they_are_a_translation():
    text = "He calls it “nothing that anybody here would ever sign”.[@kim#1]"
    french = (source("kim", "Ana Kim", language="fr"), source("roy", "Bo Roy"))

    assert [one.sentence for one in changed(text)] == [
        "“1 The levy” quotes “nothing that anybody here would ever sign” from @kim#1:"
        " the quotation is not in [@kim#1]."
    ]
    assert changed(text, sources=french) == []
    assert len(changed("He says “they met on Sunday”.[@kim#1]", sources=french)) == 1
