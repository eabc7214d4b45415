"""What a book is said to need."""

from dataclasses import replace

import pytest

from briefbook.domain.commitment import Commitment
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.details import edit_details
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.review.findings import RULES, findings, unresolved
from tests.memo.filled_memos import NAMES, filled
from tests.memo.strange_texts import TEXTS, TITLES
from tests.review.reviewed import TODAY, book_of, claim, evidence, found_in, reviewed, source


def sentences(book):
    return [one.sentence for one in findings(book.contents(), today=TODAY)]


def test_an_empty_book_needs_nothing(book):
    assert sentences(book) == []


def test_every_fault_is_told_in_a_sentence_about_its_record(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    texts = {
        "Cited": f"Paused [@{source.key}#1].",
        "Lost": f"Gone [@nobody; @{source.key}#9].",
        "Bare": "Nobody says so.",
        "Empty": " ",
    }
    for title, text in texts.items():
        book.apply(add_issue(book.issues.outline(), title, text=text))
    book.apply(add_risk(book, "Leak", Rating(1, 2), text="Heard [@nobody]."))

    assert sentences(book) == [
        "“2 Lost” cites @nobody, which is not in the book.",
        "“2 Lost” cites @levy-paused#9, which is not in the book.",
        "“3 Bare” cites nothing.",
        "“4 Empty” has no text.",
        "“R1 Leak” has no owner.",
        "“R1 Leak” has no target rating.",
        "“R1 Leak” has no early-warning indicator.",
        "“R1 Leak” cites @nobody, which is not in the book.",
        "“Levy paused” is cited, but its publisher and date are missing.",
        "The memo does not say whom it is for.",
        "The memo does not say whom it is from.",
    ]


def test_what_has_been_mended_is_no_longer_told(book, import_text):
    source = import_text()
    book.apply(edit_details(source, publisher="Gazette", published="2026-11"))
    book.apply(add_issue(book.issues.outline(), "Cited", text=f"Paused [@{source.key}]."))
    book.apply(fill_header(book.headers.only(), to="The Minister", sender="Summit Unit"))

    assert sentences(book) == []


def test_a_heading_that_only_holds_others_needs_no_text(book):
    book.apply(add_issue(book.issues.outline(), "Above"))
    above = book.issues.all()[0]
    book.apply(add_issue(book.issues.outline(), "Below", under=above.id))
    found = findings(book.contents(), today=TODAY)

    assert [one.name for one in found if one.rule == "no text"] == ["1.1 Below"]


@pytest.mark.parametrize(
    "title", ["Recommendations", "Points to make", "Summary", "Outlook", "What we do not know"]
)
def test_what_asks_is_spoken_sums_up_judges_or_leaves_open_may_cite_nothing(title):
    assert found_in("It stands.", title=title) == []


def test_a_text_with_an_uncited_figure_is_not_told_to_cite_a_second_time():
    assert [one.rule for one in found_in("It fell by 22 per cent.")] == ["uncited figure"]


def test_a_text_may_cite_claims_and_those_are_in_the_book_by_number():
    contents = book_of("", claims=(claim(1),))

    assert unresolved(contents, "They met [@C1; @C2; @kim; @kim#1; @kim#2].") == ["@C2", "@kim#2"]


def test_findings_come_in_the_order_of_the_outline_then_papers_claims_sources_and_the_memo():
    contents = book_of(
        "Then 44 firms closed.\n\nThe JVC met.[@nobody]",
        "No more.",
        risks=(Risk(number=1, title="Leak", likelihood=1, impact=1, response="watch", text="It may leak."),),
        commitments=(Commitment(number=1, title="Words", kind="dialogue", owner="Desk", passage_id="kim#1"),),
        claims=(claim(2), claim(1)),
        evidence=evidence(1, "kim#1"),
        sources=(source("kim", "Ana Kim"), source("roy", "Bo Roy", publisher="")),
    )
    contents = replace(
        contents,
        header=replace(contents.header, to=""),
        issues=(*contents.issues, Issue(id="last", position="b", title="Last", text="All.[@roy]")),
    )

    assert [(one.rule, one.name) for one in reviewed(contents)] == [
        ("uncited figure", "1 The levy"),
        ("unexplained acronym", "1 The levy"),
        ("lost citation", "1 The levy"),
        ("no citation", "2 The levy 2"),
        ("no owner", "R1"),
        ("no evidence", "R1"),
        ("no indicator", "R1"),
        ("bare possibility", "R1"),
        ("no as-of date", "K1"),
        ("one voice", "C1"),
        ("no evidence", "C2"),
        ("missing details", "@roy"),
        ("header", "Memo"),
    ]


def test_every_finding_says_why_in_a_full_sentence_and_has_its_words():
    for name in NAMES:
        for one in findings(filled(name), today=TODAY):
            assert one.why == RULES[one.rule]
            assert one.sentence.endswith(".")
            assert (one.start is None) == (one.end is None)
    assert all(why[0].isupper() or why[0] == "“" for why in RULES.values())
    assert all(why.endswith(".") for why in RULES.values())


def test_the_filled_memos_have_the_few_findings_that_a_reader_would_agree_with():
    of_register = {"no target", "no indicator", "no evidence"}
    found = {
        name: [one.rule for one in findings(filled(name), today=TODAY) if one.rule not in of_register]
        for name in NAMES
    }

    assert found == {
        "briefing-book": ["no citation", "uncited figure", "uncited figure", "no citation"],
        "canadian-briefing-note": [*["uncited figure"] * 4, "no citation"],
        "decision-memo": [],
        "information-memo": [],
        "meeting-brief": ["no citation"],
        "policy-memo": [],
        "situation-update": ["uncited quotation"],
        "talking-points": [],
        "uk-submission": ["uncited quotation", "uncited figure"],
    }


@pytest.mark.parametrize("texts", [*TEXTS.values(), TITLES])
def test_strange_texts_are_reviewed_like_any_other(texts):
    for title in ("The levy", "Assessment"):
        for one in found_in(*texts, title=title):
            assert one.start is None or 0 <= one.start < one.end <= max(map(len, texts))


def test_a_long_text_without_an_end_is_reviewed_in_time():
    for piece in (
        "12 ",
        "“",
        "1,",
        "[@kim",
        "a.",
        "(A",
        "|1|\n",
        "> ",
        "**",
        "as ",
        "1 and ",
        "may ",
        "JVC (",
    ):
        found_in(piece * 4000, title="Assessment")


def test_the_review_can_be_stopped_and_gives_what_it_has_found():
    contents = book_of("Then 44 firms closed.", "And 55 more.", claims=(claim(1),))
    asked = []

    def stop_at_the_second(done, total):
        asked.append((done, total))
        return done < 1

    stopped = findings(contents, today=TODAY, progress=stop_at_the_second)

    assert [one.name for one in stopped] == ["1 The levy"]
    assert [done for done, _ in asked] == [0, 1]
    assert len({total for _, total in asked}) == 1
