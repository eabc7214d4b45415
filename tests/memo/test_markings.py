"""Markings in a memo, and copies for an audience that may not see all of the book."""

import time
from dataclasses import replace

import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Box, Decision, Heading, Notes, Table, Timeline, text_of
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.templates import template_names
from briefbook.memo.walking import runs_in, text_in

# every word of this kind stands in something that must not reach the audience
SECRET = "zebra"


def made(key, title, marking="", **details):
    return Source(
        key=key, kind="text", title=title, marking=marking, original_sha256="", text_sha256="", **details
    )


@pytest.fixture
def book():
    """Give a function that makes contents of an open and a secret source, with issues of these texts."""
    open_source = made("orrin-2026", "Talks reopen")
    secret = made(
        "zebra-2026",
        "Zebra cables from the capital",
        "TLP:RED",
        author="Zebra desk",
        address="https://zebra.example/cables/2026",
    )

    def contents(*texts, risks=(), issues=(), marking="TLP:RED", **header):
        written = [
            Issue(position=f"a{number:03}", title=title, text=text)
            for number, (title, text) in enumerate(texts)
        ]
        quote = "The zebra minister would sign for less than half."
        return Contents(
            cover=Cover(title="Summit"),
            header=MemoHeader(marking=marking, **header),
            sources=(open_source, secret),
            passages=(
                Passage(source_id=secret.id, number=1, start=0, end=len(quote), quote=quote),
                Passage(source_id=open_source.id, number=1, start=0, end=3, quote="Yes"),
            ),
            issues=(*written, *issues),
            risks=tuple(risks),
        )

    return contents


def printed(memo):
    """All that reaches an output: everything but what is told to the writer."""
    return repr(replace(memo, withheld=(), problems=()))


def headings(memo):
    return [(block.number, text_of(block.runs)) for block in memo.blocks if isinstance(block, Heading)]


def body(memo):
    return [text_in([block]) for block in memo.blocks]


def test_the_memo_s_marking_is_written_as_its_scheme_writes_it(book):
    assert assemble(book(marking="tlp amber+strict")).marking == "TLP:AMBER+STRICT"
    assert assemble(book(), Options(marking="Eyes only")).marking == "Eyes only"


def test_sections_print_their_marking_and_those_below_inherit_the_higher(book):
    parent = Issue(position="a", title="Top", marking="SECRET")
    issues = (
        parent,
        Issue(parent_id=parent.id, position="a", title="Lower", marking="OFFICIAL", text="x"),
        Issue(parent_id=parent.id, position="b", title="Higher", marking="top secret"),
        Issue(parent_id=parent.id, position="c", title="None"),
        Issue(parent_id=parent.id, position="d", title="Other", marking="TLP:GREEN"),
    )

    memo = assemble(book(issues=issues, marking="TOP SECRET"))

    found = [(text_of(one.runs), one.marking) for one in memo.blocks if isinstance(one, Heading)]
    assert found == [
        ("Top", "SECRET"),
        ("Lower", "SECRET"),
        ("Higher", "TOP SECRET"),
        ("None", ""),
        ("Other", "SECRET, TLP:GREEN"),
    ]


def test_a_memo_marked_lower_than_what_it_prints_is_told(book):
    marked = Issue(position="a", title="Fallback", marking="SECRET", text="[@zebra-2026]")
    risk = Risk(number=4, title="Leak", likelihood=1, impact=1, marking="SECRET")

    low = assemble(book(issues=[marked], risks=[risk], marking="OFFICIAL"))
    unmarked = assemble(book(issues=[marked], marking=""))
    right = assemble(book(issues=[replace(marked, text="")], marking="SECRET"))

    assert low.problems[0] == (
        "The memo is marked OFFICIAL, but prints what is marked SECRET: “Fallback” (1), “Leak” (R4)."
    )
    assert unmarked.problems == (
        "The memo has no marking, but prints what is marked SECRET: “Fallback” (1).",
        "The memo has no marking, but prints what is marked TLP:RED:"
        " “Zebra cables from the capital” (zebra-2026).",
    )
    assert right.problems == ()


def test_without_an_audience_nothing_is_left_out(book):
    memo = assemble(book(("Talks", "A.[@zebra-2026#1]")))

    assert memo.withheld == ()
    assert SECRET in printed(memo)


def test_a_higher_marked_issue_goes_with_all_below_it_and_the_rest_is_numbered_as_if_it_were_not_there(book):
    red = Issue(position="a0005", title="Zebra fallback", marking="TLP:RED", text="Zebra.[@orrin-2026#1]")
    below = Issue(parent_id=red.id, position="a", title="Zebra half", marking="TLP:CLEAR", text="zebra")

    memo = assemble(
        book(("One", "First.[@orrin-2026]"), ("Two", "Last.[@orrin-2026, p. 2]"), issues=[red, below]),
        Options(audience="tlp green"),
    )

    assert headings(memo) == [("1", "One"), ("2", "Two"), ("", "Notes")]
    assert [note.number for note in memo.notes.entries] == [1, 2]
    assert SECRET not in printed(memo).casefold()
    assert (
        "The issue “Zebra fallback” (2) is left out with all below it: it is marked TLP:RED." in memo.withheld
    )


TEXTS = {
    "paragraph": "Before.\n\nThe zebra clause.[@zebra-2026]\n\nAfter.",
    "passage": "Before.\n\nThe zebra clause.[@zebra-2026#1, p. 3]\n\nAfter.",
    "one of several": "Before.\n\nThe zebra clause.[@orrin-2026#1; @zebra-2026]\n\nAfter.",
    "lost passage": "Before.\n\nThe zebra clause.[@zebra-2026#77]\n\nAfter.",
    "code": "Before.\n\n```\nzebra [@zebra-2026]\n```\n\nAfter.",
    "item": "Before.\n\n- One.\n- A zebra.[@zebra-2026]\n\nAfter.",
    "item with more nested": "Before.\n\n- A zebra.[@zebra-2026]\n\n    - zebra too\n\n- Two.\n\nAfter.",
    "nested item": "Before.\n\n- One.\n\n    - A zebra.[@zebra-2026]\n\n- Two.\n\nAfter.",
    "whole list": "Before.\n\n1. A zebra.[@zebra-2026]\n\nAfter.",
    "row": "Before.\n\n| A | B |\n|---|---|\n| zebra | x[@zebra-2026] |\n| c | d |\n\nAfter.",
    "head of a table": "Before.\n\n| A[@zebra-2026] | zebra |\n|---|---|\n| zebra | zebra |\n\nAfter.",
    "quotation": "Before.\n\n> Zebra.\n>\n> More zebra.[@zebra-2026]\n\nAfter.",
    "definition": "Before.\n\nStripes\n:   A zebra.[@zebra-2026]\n\nOther\n:   Plain.\n\nAfter.",
    "heading": "Before.\n\n## A zebra [@zebra-2026]\n\nzebra\n\n### zebra\n\nzebra\n\n## Next\n\nAfter.",
    "emptied heading": "Before.\n\n## Stripes\n\nzebra [@zebra-2026]\n\n## Next\n\nAfter.",
    "footnote": "Before.\n\nA zebra.[^1] \n\nAfter.\n\n[^1]: As the zebra says.[@zebra-2026]",
    "unused footnote": "Before.\n\nAfter.\n\n[^1]: As the zebra says.[@zebra-2026]",
    "quoted without citing": "Before.\n\nThe ZEBRA minister would *sign* for less than half!\n\nAfter.",
    "title": "Before.\n\nSee “Zebra cables from the capital”.\n\nAfter.",
    "link": "Before.\n\nThe [zebra](https://zebra.example/cables/2026) papers.\n\nAfter.",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("audience", ["TLP:GREEN", "OFFICIAL", "TLP:AMBER+STRICT", ""])
def test_what_rests_on_a_higher_marked_source_goes_and_the_rest_stays(book, text, audience):
    memo = assemble(book(("Talks", text + "\n\nThen.[@orrin-2026]")), Options(audience=audience))

    assert SECRET not in printed(memo).casefold()
    assert {"Before.", "After."} <= set(body(memo))
    assert "Stripes" not in body(memo)
    refs = [run.note for runs in runs_in(memo.blocks) for run in runs if run.note]
    assert refs == [1]
    assert [note.citation for note in memo.notes.entries] == ["orrin-2026"]
    assert any("part of the issue “Talks” (1) is left out" in sentence for sentence in memo.withheld)
    assert any("(zebra-2026) is left out" in sentence for sentence in memo.withheld)


def test_what_is_left_out_is_no_problem_to_mend(book):
    memo = assemble(book(("Talks", "A.[@zebra-2026] b\n\nC.[@nobody]")), Options(audience="TLP:GREEN"))

    assert memo.problems == ("The issue “Talks” (1) cites [@nobody], but no source has that key.",)


def test_an_issue_of_which_nothing_is_left_goes_with_its_heading(book):
    emptied = book(("Open", "x"), ("Talks", "Zebra.[@zebra-2026]"), ("Empty", ""))

    memo = assemble(emptied, Options(audience="TLP:GREEN"))

    assert headings(memo) == [("1", "Open"), ("2", "Empty")]


def risks_of(memo):
    matrix = next((block for block in memo.blocks if isinstance(block, RiskMatrix)), None)
    return [risk.label for risk in matrix.risks] if matrix else []


def test_risks_go_when_they_are_marked_higher_or_their_issue_or_source_is_left_out(book):
    red = Issue(position="b", title="Zebra", marking="TLP:RED")
    risks = [
        Risk(number=1, title="Plain", likelihood=1, impact=1, text="Fine.[@orrin-2026]"),
        Risk(number=2, title="Zebra leaks", likelihood=5, impact=5, marking="TLP:AMBER"),
        Risk(number=3, title="Zebra runs", likelihood=5, impact=5, issue_id=red.id),
        Risk(number=4, title="Zebra hides", likelihood=5, impact=5, text="As told.[@zebra-2026#1]"),
        Risk(number=5, title="Zebra abroad", likelihood=5, impact=5, marking="NATO SECRET"),
        Risk(number=6, title="Known", likelihood=1, impact=1, marking="TLP:GREEN"),
    ]

    memo = assemble(book(("Talks", "x"), issues=[red], risks=risks), Options(audience="TLP:GREEN"))

    assert risks_of(memo) == ["R1", "R6"]
    assert SECRET not in printed(memo).casefold()
    register = next(block for block in memo.blocks if isinstance(block, Table))
    assert [text_in(row[1]) for row in register.rows] == ["Plain", "Known (TLP:GREEN)"]
    assert [sentence for sentence in memo.withheld if sentence.startswith("The risk")] == [
        "The risk “Zebra leaks” (R2) is left out: it is marked TLP:AMBER.",
        "The risk “Zebra runs” (R3) is left out: it belongs to an issue that is left out.",
        "The risk “Zebra hides” (R4) is left out: it rests on a source that is left out.",
        "The risk “Zebra abroad” (R5) is left out:"
        " it is marked NATO SECRET, which has no order with TLP:GREEN.",
    ]


def test_no_risk_section_is_printed_when_all_risks_are_left_out(book):
    risk = Risk(number=2, title="Zebra", likelihood=5, impact=5, marking="TLP:AMBER")

    memo = assemble(book(("Talks", "x"), risks=[risk]), Options(audience="TLP:GREEN"))

    assert headings(memo) == [("1", "Talks")]


def test_boxes_decisions_timelines_and_the_annex_hold_nothing_that_is_left_out(book):
    table = "| Day | What |\n|---|---|\n| 2026-12-01 | Zebra lane[@zebra-2026] |\n| 2026-12-02 | Lane |"
    texts = book(
        ("BLUF", "Decide.\n\nZebra.[@zebra-2026]"),
        ("Recommendations", "1. A zebra.[@zebra-2026]\n2. Go.\n3. Stay."),
        ("Commitments", table),
        ("Actors", "Zebra.[@zebra-2026]\n\nShen."),
    )

    decision = assemble(texts, Options(template="decision-memo", audience="TLP:GREEN"))
    whole = assemble(texts, Options(template="briefing-book", audience="TLP:GREEN"))

    assert SECRET not in (printed(decision) + printed(whole)).casefold()
    assert [block.number for block in decision.blocks if isinstance(block, Decision)] == [1, 2]
    assert next(text_in([block]) for block in decision.blocks if isinstance(block, Box)) == "BLUF\nDecide."
    (timeline,) = [block for block in whole.blocks if isinstance(block, Timeline)]
    assert [event.title for event in timeline.events] == ["Lane"]
    assert "Talks reopen" in text_in(whole.blocks)


@pytest.mark.parametrize("name", template_names())
def test_no_template_prints_what_an_audience_may_not_see(book, name):
    red = Issue(position="a0", title="Recommendation", marking="TLP:RED", text="Zebra.")
    under = Issue(parent_id=red.id, position="a", title="Zebra", text="Zebra.")
    risk = Risk(number=2, title="Zebra", likelihood=5, impact=5, marking="TLP:RED")
    titles = ["Summary", "Issue", "Background", "Points to make", "Clearance", "Actors", "Odds"]
    texts = [(title, f"Fine.\n\n- Zebra[@zebra-2026#1]\n- {title}") for title in titles]

    memo = assemble(
        book(*texts, issues=[red, under], risks=[risk]), Options(template=name, audience="TLP:AMBER")
    )

    assert SECRET not in printed(memo).casefold()
    assert "Fine." in printed(memo)
    assert not any("“Recommendation”; add" in problem for problem in memo.problems)
    assert memo.marking == "TLP:AMBER"


@pytest.mark.parametrize(
    ("marking", "audience", "copy"),
    [
        ("SECRET", "OFFICIAL", "OFFICIAL"),
        ("OFFICIAL", "SECRET", "OFFICIAL"),
        ("official", "OFFICIAL", "OFFICIAL"),
        ("", "SECRET", ""),
        ("NATO SECRET", "TLP:GREEN", "TLP:GREEN"),
        ("SECRET", "", ""),
    ],
)
def test_a_copy_is_never_marked_higher_than_its_reader_may_see(book, marking, audience, copy):
    memo = assemble(book(marking=marking), Options(audience=audience))

    assert memo.marking == copy
    told = [sentence for sentence in memo.withheld if sentence.startswith("This copy")]
    assert bool(told) == (marking.upper() != copy)


def test_a_marking_that_nobody_knows_is_withheld_from_everybody_else_and_that_is_said(book):
    odd = Issue(position="b", title="Odd", marking="Eyes only", text="zebra")

    for_all = assemble(book(issues=[odd]), Options(audience="TOP SECRET"))
    for_some = assemble(book(issues=[odd]), Options(audience="EYES ONLY"))

    assert headings(for_all) == []
    assert (
        "The issue “Odd” (1) is left out: it is marked Eyes only, which has no order with TOP SECRET."
        in for_all.withheld
    )
    assert headings(for_some) == [("1", "Odd")]


def test_a_memo_of_ten_pages_is_assembled_for_an_audience_while_somebody_types(book):
    text = "\n\n".join(
        f"Sentence {n} of many words that go on for a while.[@orrin-2026, p. {n}]" for n in range(25)
    )
    contents = book(*((f"Issue {n}", text.replace("many", f"many {n}")) for n in range(10)))
    assemble(contents, Options(audience="TLP:GREEN"))

    times = []
    for _ in range(5):
        started = time.process_time()
        assemble(contents, Options(audience="TLP:GREEN"))
        times.append(time.process_time() - started)

    assert min(times) < 0.05
    assert Notes in map(type, assemble(contents).blocks)
