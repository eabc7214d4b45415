"""The section on what changed: where it stands, what it says, and what an audience is told."""

from dataclasses import replace

import pytest

from briefbook.domain.changes import Changes, Development
from briefbook.domain.commitment import Commitment
from briefbook.domain.comparison import word_diff
from briefbook.jobs.exporting import memo_file
from briefbook.memo.accessibility import check
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Heading, ListBlock, MemoHead, Tab, text_of
from briefbook.memo.sections.rewriting import changed_places, tidy_line
from briefbook.memo.templates import template_names
from briefbook.memo.walking import runs_in, text_in
from tests.memo.claimed import claimed, developed, unmarked

TITLE = "What has changed"


def headings(memo):
    return [text_of(block.runs) for block in memo.blocks if isinstance(block, Heading)]


def section_of(memo):
    """Give the blocks under the heading of the section."""
    start = next(n for n, b in enumerate(memo.blocks) if isinstance(b, Heading) and text_of(b.runs) == TITLE)
    rest = memo.blocks[start + 1 :]
    end = next(
        (n for n, b in enumerate(rest) if isinstance(b, Heading | Tab) and getattr(b, "level", 1) == 1), None
    )
    return rest[:end]


def lines_of(memo):
    return text_in(section_of(memo)).split("\n")


@pytest.fixture(scope="module")
def memo():
    return assemble(developed(claimed()))


def test_nothing_is_printed_of_changes_unless_they_are_given():
    assert TITLE not in headings(assemble(claimed()))


@pytest.mark.parametrize("name", sorted(set(template_names()) - {"talking-points"}))
def test_every_template_but_one_has_a_place_for_them(name):
    memo = assemble(developed(claimed(name)), Options(template=name))

    assert headings(memo).count(TITLE) == 1
    told = "Merovar proposes thirty days’ notice. C10 is new: proposed, as of "
    days = ("20 November 2026.", "November 20, 2026.")
    assert any(f"{told}{day}" in lines_of(memo) for day in days)


def test_a_template_without_a_place_for_them_is_told():
    memo = assemble(developed(claimed("talking-points")), Options(template="talking-points"))

    assert "C10 is new" not in text_in(memo.blocks)
    assert "The “Talking points” has no section for what changed, so it is not printed." in memo.problems


def test_they_come_first_in_an_information_memo_and_have_a_tab_in_a_book(memo):
    book = assemble(developed(claimed("briefing-book")), Options(template="briefing-book"))

    assert isinstance(memo.blocks[0], MemoHead)
    assert text_of(memo.blocks[1].runs) == TITLE
    assert next(block.title for block in book.blocks if isinstance(block, Tab)) == TITLE


def test_each_kind_has_its_heading_and_each_thing_its_sentence(memo):
    lines = lines_of(memo)

    assert lines[0] == "Since 12 November 2026."
    kinds = [text_of(b.runs) for b in section_of(memo) if isinstance(b, Heading)]
    assert kinds == ["Claims", "Risks", "Commitments", "Texts", "Sources"]
    for line in (
        "Merovar has decided 131 of the applications for licences. C2 is confirmed, as of 5 November 2026;"
        " it was reported. Reason: The ministry’s own figures.",
        "The fourth draft has nineteen brackets. C5 was confirmed; C6 superseded it.",
        "The pause lapses with nothing in its place. R1 moved from L2 I5 (high) to L3 I5 (severe)."
        " Reason: No date for a call yet.",
        "Opens the sealed lane. When: 1 February 2027 (was 1 January 2027).",
        "Where the claims stand was rewritten: 12 words in, 1 word out.",
        "Old ground was deleted.",
        "Twelve weeks in the queue was corrected. Reason: The paper gave a wrong date.",
    ):
        assert line in lines


def test_rewritten_words_are_shown_before_and_after_in_bold(memo):
    places = [runs for runs in runs_in(section_of(memo)) if text_of(runs).startswith(("Was", "Now"))]

    told = [text_of(runs) for runs in places]
    around = "days from the day of the …"
    assert f"Was: The pause lasts 60 {around}\nNow: The pause lasts 90 {around}" in told
    assert "Now: … and both sides may extend it in writing. Nothing was said on notice. …" in told
    bold = [run.text for runs in places for run in runs if run.bold]
    assert "60" in bold
    assert "in writing" in bold
    assert all("@" not in text and "[" not in text for text in told)


def test_several_changes_of_one_thing_are_one_item():
    contents = claimed()
    two = tuple(
        Development(
            kind="claim", what=what, record_id="claim-2", name="C2", title="It holds", sentence=sentence
        )
        for what, sentence in (
            ("status", "C2 is confirmed; it was reported."),
            ("evidence", "C2 has 2 more."),
        )
    )

    memo = assemble(replace(contents, changes=Changes(since="1 May 2026", developments=two)))

    (list_,) = (block for block in section_of(memo) if isinstance(block, ListBlock))
    assert [text_in(item) for item in list_.items] == [
        "It holds. C2 is confirmed; it was reported. C2 has 2 more."
    ]


def test_that_nothing_changed_is_said():
    memo = assemble(replace(claimed(), changes=Changes(since="12 November 2026")))

    assert lines_of(memo) == ["Nothing has changed since 12 November 2026."]


def test_a_text_with_many_changes_shows_the_first_of_them():
    before = " ".join(f"word{n}" for n in range(600))
    after = " ".join(f"other{n}" if n % 30 == 0 else f"word{n}" for n in range(600))
    one = Development(
        kind="text",
        what="rewritten",
        record_id="claims",
        name="1 Where",
        title="Where",
        sentence="“1 Where” was rewritten.",
        pieces=word_diff(before, after),
    )

    memo = assemble(replace(claimed(), changes=Changes(since="May", developments=(one,))))

    lines = lines_of(memo)
    assert sum(line.startswith("Was: ") for line in lines) == 8
    assert lines[-1] == "And 12 more places."


def test_long_stretches_are_shown_by_their_ends():
    places = changed_places(word_diff("Start. End.", f"Start. {'more ' * 200}End."))

    told = text_of(tidy_line(places[0].now))
    assert len(told.split()) < 70
    assert " … " in told


def test_places_near_each_other_are_one():
    places = changed_places(word_diff("a b c d e f", "x b c d e y"))

    assert [text_of(tidy_line(place.was)) for place in places] == ["a b c d e f"]
    assert [text_of(tidy_line(place.now)) for place in places] == ["x b c d e y"]


def test_an_audience_is_told_nothing_of_before_and_no_reasons():
    memo = assemble(developed(claimed()), Options(audience="TLP:GREEN"))

    lines = lines_of(memo)
    assert not any(line.startswith("Was") or "Reason:" in line for line in lines)
    assert not any("60" in line for line in lines)
    assert any("extend it in writing" in line for line in lines)
    assert not any("Old ground" in line for line in lines)
    assert any("What texts said before is left out" in sentence for sentence in memo.withheld)


def test_an_audience_is_told_of_nothing_that_it_does_not_see():
    contents = developed(unmarked(claimed()))
    claims = tuple(
        replace(one, marking="TLP:RED") if one.number in (6, 10) else one for one in contents.claims
    )

    memo = assemble(replace(contents, claims=claims), Options(audience="TLP:GREEN"))

    told = "\n".join(lines_of(memo))
    assert "C10" not in told
    assert "C6" not in told
    assert "The fourth draft has nineteen brackets. C5 was superseded." in told
    assert any("left out: what changed there is not for these readers" in one for one in memo.withheld)


@pytest.mark.parametrize("name", ["information-memo", "situation-update", "briefing-book"])
def test_the_section_can_be_read_aloud(name):
    made = memo_file(developed(claimed(name)), Options(template=name))

    assert check(made.data).findings == ()


def test_an_audience_hears_of_working_papers_that_it_sees_and_not_what_they_were_before():
    def told(what, record, sentence):
        about = {"kind": "commitment", "about": "commitment", "what": what}
        return Development(
            **about, record_id=record.id, name=record.label, title=record.title, sentence=sentence
        )

    shown = Commitment(number=1, title="Inspect one lorry in ten")
    hidden = Commitment(number=2, title="Inspect no lorry", marking="TLP:RED")
    changes = Changes(
        since="yesterday",
        developments=(
            told("status", shown, "K1 is official; it was proposed."),
            told("window", shown, "K1 runs until May; it was until March."),
            told("new", hidden, "K2 is new: proposed."),
        ),
    )
    contents = replace(claimed(), commitments=(shown, hidden), changes=changes)

    words = text_in(assemble(contents, Options(audience="TLP:GREEN")).blocks)

    assert "K1 is official." in words
    assert all(one not in words for one in ("it was proposed", "until March", "Inspect no lorry", "K2"))
