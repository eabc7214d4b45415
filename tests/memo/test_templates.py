"""The templates, and what memos by them print."""

import os
from dataclasses import replace

import pytest

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.risk import Risk
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import (
    Box,
    ContentsList,
    CoverPage,
    Decision,
    Heading,
    ListBlock,
    MemoHead,
    Notes,
    PageBreak,
    Tab,
    Table,
    Timeline,
    text_of,
)
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.templates import refused, template, template_names, templates
from briefbook.memo.walking import runs_in, text_in

BUNDLED = [
    "briefing-book",
    "canadian-briefing-note",
    "decision-memo",
    "information-memo",
    "meeting-brief",
    "policy-memo",
    "situation-update",
    "talking-points",
    "uk-submission",
]

SMALL = """
title = "Note de synthèse"
language = "fr"

[words]
title = "Note"
date = "Date"
page = "Page {page} sur {pages}"
months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre"]

[[section]]
kind = "head"

[[section]]
kind = "outline"
"""


def outlined(source, passage, *texts, header=None, **sections):
    """Contents with an issue for each title and text."""
    issues = [
        Issue(position=f"a{number:03}", title=title, text=text)
        for number, (title, text) in enumerate([*sections.items(), *texts])
    ]
    return Contents(
        cover=Cover(title="Port Selby summit"),
        header=header or MemoHeader(),
        sources=(source,),
        passages=(passage,),
        issues=tuple(issues),
    )


@pytest.fixture
def contents(source, passage):
    def made(*texts, **sections):
        return outlined(source, passage, *texts, **sections)

    return made


def memo_of(contents, name, **options):
    return assemble(contents, Options(template=name, **options))


def headings(memo):
    return [text_of(block.runs) for block in memo.blocks if isinstance(block, Heading)]


def kinds(memo):
    return [type(block) for block in memo.blocks]


def test_the_templates_that_come_with_briefbook_are_these():
    assert template_names() == BUNDLED
    assert [one.title for one in templates()] == sorted(one.title for one in templates())
    assert all(one.about.endswith(".") and one.words.title for one in templates())
    assert {one.layout.page_size for one in templates()} == {"A4", "Letter"}


@pytest.mark.parametrize("name", BUNDLED)
def test_an_outline_laid_out_by_a_template_lacks_none_of_its_sections(contents, name):
    wanted = [titles[0] for titles in template(name).wanted]
    risk = Risk(number=1, title="Late", likelihood=4, impact=5)

    filled = contents(*((title, "- First [@orrin-2026#2].\n- Second.") for title in wanted), ("Why", "So."))
    memo = memo_of(replace(filled, risks=(risk,)), name)

    lacking = [
        problem for problem in memo.problems if "“Why”" not in problem and "dates such as" not in problem
    ]
    assert lacking == []
    assert memo.kind == name
    assert all(title in text_in(memo.blocks) for title in wanted)


@pytest.mark.parametrize("name", BUNDLED)
def test_a_book_with_nothing_in_it_prints_no_empty_heading(contents, name):
    empty = contents(*((titles[0], "") for titles in template(name).wanted))

    memo = memo_of(empty, name)

    shown = [heading for heading in headings(memo) if heading not in ("Clearance", "Sources")]
    assert shown == []
    assert Tab not in kinds(replace(memo, blocks=tuple(b for b in memo.blocks if not _annex(b))))
    required = [one for one in template(name).sections if one.required]
    assert len(memo.problems) == len(required)
    assert all("has no text" in problem for problem in memo.problems)


def _annex(block):
    return isinstance(block, Tab) and block.title == "Sources"


def test_a_decision_memo_begins_with_a_box_of_four_lines_and_ends_with_a_clearance_page(contents):
    memo = memo_of(
        contents(
            ("BLUF", "Decide by Friday.[@orrin-2026#2]"),
            ("recommendations:", "That you:\n\n1. agree;[@orrin-2026]\n2. write.\n\n   *Soon.*"),
            ("Background", "Long."),
        ),
        "decision-memo",
    )

    box = memo.blocks[1]
    assert isinstance(memo.blocks[0], MemoHead)
    assert isinstance(box, Box)
    assert (text_of(box.title), box.most_lines, bool(box.about)) == ("BLUF", 4, True)
    asked = [block for block in memo.blocks if isinstance(block, Decision)]
    assert [(one.number, one.choices, one.date) for one in asked] == [
        (1, ("Approve", "Disapprove", "Discuss"), "Date"),
        (2, ("Approve", "Disapprove", "Discuss"), "Date"),
    ]
    assert len(asked[1].blocks) == 2
    assert kinds(memo)[-5:] == [PageBreak, Heading, Table, Heading, Notes]
    assert memo.blocks[-5] == PageBreak(ends_limit=True)
    assert memo.most_pages == 2
    assert memo.problems == ()


def test_paragraphs_are_recommendations_where_there_is_no_list(contents):
    memo = memo_of(contents(("Recommendation", "That you go.\n\nThat you stay.")), "decision-memo")

    assert [text_in([one]) for one in memo.blocks if isinstance(one, Decision)] == [
        "That you go.",
        "That you stay.",
    ]


def test_a_clearance_table_of_the_outline_is_printed_and_a_list_gets_room_to_sign(contents):
    listed = memo_of(contents(("Clearance", "- Legal\n- Trade")), "decision-memo")
    written = memo_of(contents(("Clearance", "| Who |\n|---|\n| Legal |")), "decision-memo")
    empty = memo_of(contents(("Background", "x")), "decision-memo")

    (signed,), (table,), (blank,) = (
        [block for block in memo.blocks if isinstance(block, Table)] for memo in (listed, written, empty)
    )
    assert [text_in(row[0]) for row in signed.rows] == ["Legal", "Trade"]
    assert [len(row) for row in signed.rows] == [4, 4]
    assert text_in(table.header[0][0]) == "Who"
    assert blank.rows == (((),) * 4,) * 5


def test_a_missing_section_is_told_and_an_issue_without_a_place_too(contents):
    memo = memo_of(contents(("Issue", "x"), ("Odds", "y"), ("Ends", "z")), "uk-submission")

    assert memo.problems[0] == (
        "The “UK submission” wants a section “Recommendation”; add an issue of that title to the outline."
    )
    assert memo.problems[-1] == (
        "The “UK submission” leaves out the issues “Odds” and “Ends”, for which it has no section."
    )
    assert headings(memo) == ["Issue"]


def test_sections_come_in_the_order_of_the_template_with_what_is_below_them(contents):
    made = contents(("Background", "old"), ("Issue", "new"))
    below = Issue(parent_id=made.issues[0].id, position="a", title="Before 2020", text="older")

    memo = memo_of(replace(made, issues=(*made.issues, below)), "uk-submission")

    assert headings(memo) == ["Issue", "Background", "Before 2020"]
    assert [block.about for block in memo.blocks if isinstance(block, Heading)] == [
        made.issues[1].id,
        made.issues[0].id,
        below.id,
    ]


def test_notes_are_numbered_in_the_order_in_which_they_are_printed(contents):
    memo = memo_of(
        contents(("Background", "b [@orrin-2026]"), ("Issue", "a [@orrin-2026#2][^own]\n\n[^own]: Mine.")),
        "uk-submission",
    )

    printed = [run.note for runs in runs_in(memo.blocks) for run in runs if run.note]
    assert printed == [1, 2, 3]
    assert [note.citation for note in memo.notes.entries] == ["orrin-2026#2", "", "orrin-2026"]


def test_a_card_of_talking_points_has_no_notes_and_no_numbers_of_them(contents):
    memo = memo_of(
        contents(("Points to make", "We ask for dates.[@orrin-2026; @orrin-2026#2]\n\nWe keep to ours.")),
        "talking-points",
    )

    points = memo.blocks[-1]
    assert isinstance(points, ListBlock)
    assert text_in([points]) == "We ask for dates.\nWe keep to ours."
    assert memo.notes.entries == ()
    assert memo.most_pages == 1
    assert memo.layout.size >= 14


BOOK = [
    ("Purpose", "Why we go.[@orrin-2026#2]"),
    ("Our objectives", "- A date."),
    (
        "Commitments",
        "| Day | What | State |\n|---|---|---|\n| 2027-01-15 | Flow rises[@orrin-2026] | pledged |\n"
        "| 2026-12-01 – 2027-02-28 | Sealed lane | kept |\n| spring | Weir | |",
    ),
    ("Actors", "Shen Yulan chairs the commission."),
]


def test_a_briefing_book_has_cover_contents_and_a_tab_for_each_part(contents):
    risk = Risk(number=1, title="Late", likelihood=4, impact=5, text="[@orrin-2026]")
    memo = memo_of(replace(contents(*BOOK), risks=(risk,)), "briefing-book")

    assert kinds(memo)[:2] == [CoverPage, ContentsList]
    assert [(one.label, one.title) for one in memo.blocks if isinstance(one, Tab)] == [
        ("A", "Brief"),
        ("B", "Meeting"),
        ("C", "Risks"),
        ("D", "Commitments"),
        ("E", "Actors"),
        ("F", "Sources"),
    ]
    assert [block.title for block in memo.blocks if isinstance(block, MemoHead)] == [
        "Information Memorandum",
        "Meeting Brief",
    ]
    assert kinds(memo).count(RiskMatrix) == kinds(memo).count(Notes) == 1
    assert headings(memo)[-2:] == ["Sources", "Notes"]
    assert headings(memo).count("Our objectives") == 1


def test_a_tab_with_nothing_behind_it_is_left_out_and_its_letter_with_it(contents):
    memo = memo_of(contents(BOOK[0], BOOK[3]), "briefing-book")

    assert [(one.label, one.title) for one in memo.blocks if isinstance(one, Tab)] == [
        ("A", "Brief"),
        ("B", "Actors"),
        ("C", "Sources"),
    ]


def test_commitments_become_a_timeline_ahead_of_their_table(contents):
    memo = memo_of(contents(*BOOK), "briefing-book")

    place = kinds(memo).index(Timeline)
    timeline, table = memo.blocks[place], memo.blocks[place + 1]
    assert [(one.start, one.end, one.title, one.state) for one in timeline.events] == [
        ("2026-12-01", "2027-02-28", "Sealed lane", "kept"),
        ("2027-01-15", "", "Flow rises", "pledged"),
    ]
    assert timeline.alternative == (
        "Timeline of commitments, from 1 December 2026 to 28 February 2027. "
        "1 December 2026 – 28 February 2027: Sealed lane (kept); 15 January 2027: Flow rises (pledged)."
    )
    assert [text_in(row[0]) for row in table.rows] == [
        "15 January 2027",
        "1 December 2026 – 28 February 2027",
        "spring",
    ]
    assert any("has a row without a date" in problem for problem in memo.problems)


def test_commitments_without_dates_are_printed_and_that_is_told(contents):
    memo = memo_of(contents(("Commitments", "To meet again.")), "briefing-book")

    assert "To meet again." in text_in(memo.blocks)
    assert any("so there is no timeline of it" in problem for problem in memo.problems)


def test_the_annex_of_sources_gives_all_details(contents, source):
    known = replace(source, address="https://harbour.example/talks")
    memo = memo_of(replace(contents(*BOOK), sources=(known,)), "briefing-book")

    assert (
        "Mara Orrin, Valdoria reopens the strait talks, The Harbour Gazette, 28 October 2026.\nhttps://harb"
        in (text_in(memo.blocks))
    )


def test_the_annex_describes_sources_to_us_and_not_to_an_audience(contents, source):
    known = replace(
        contents(*BOOK), sources=(replace(source, descriptor="Close to the port; a rival’s paper."),)
    )

    whole = memo_of(known, "briefing-book")
    copy = memo_of(known, "briefing-book", audience="TLP:GREEN")

    assert "2026.\nClose to the port; a rival’s paper." in text_in(whole.blocks)
    assert "Close to the port" not in text_in(copy.blocks)


def test_a_title_in_another_language_is_marked_as_such_in_the_annex(contents, source):
    known = replace(source, title="La voie réservée", language="fr-FR")
    memo = memo_of(replace(contents(*BOOK), sources=(known,)), "briefing-book")

    (title,) = [run for runs in runs_in(memo.blocks) for run in runs if run.text == "La voie réservée"]
    assert title.language == "fr-FR"


def test_a_user_s_template_stands_beside_the_bundled_ones_in_its_own_language(contents, tmp_path):
    (tmp_path / "note.toml").write_text(SMALL, encoding="utf-8")

    memo = memo_of(contents(("Objet", "Du texte.")), "note", templates=tmp_path, date="2026-08-02")

    assert template_names(tmp_path) == sorted([*BUNDLED, "note"])
    assert refused(tmp_path) == []
    assert memo.fields[0] == ("Date", "2 août 2026")
    assert (memo.language, memo.page_words, headings(memo)) == ("fr", "Page {page} sur {pages}", ["Objet"])


def test_a_user_s_template_takes_the_place_of_a_bundled_one_and_is_read_again_when_it_changes(tmp_path):
    path = tmp_path / "decision-memo.toml"
    path.write_text(SMALL, encoding="utf-8")
    before = template("decision-memo", tmp_path).title

    path.write_text(SMALL.replace("Note de synthèse", "Parapheur"), encoding="utf-8")
    touch_later(path)

    assert (before, template("decision-memo", tmp_path).title) == ("Note de synthèse", "Parapheur")
    assert template("decision-memo").title == "Decision memo"


def touch_later(path):
    at = path.stat().st_mtime_ns + 1_000_000_000
    os.utime(path, ns=(at, at))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('language = "fr"', "language =", "cannot be read as TOML"),
        ('language = "fr"', "language = 3", "the key “language” must be text in quotation marks"),
        ('language = "fr"', 'colour = "red"', "the key “colour” is not known; these are: “about”, "),
        ('language = "fr"', "most_pages = 0", "the key “most_pages” must be a whole number above zero"),
        ('language = "fr"', "most_pages = true", "the key “most_pages” must be a whole number above zero"),
        ('title = "Note"', "", "the key “words.title” is missing"),
        ('title = "Note"', 'title = "Note"\nbcc = "x"', "the key “words.bcc” is not known"),
        ("{pages}", "{total}", "the key “words.page” can hold {page} and {pages} and nothing else in braces"),
        ('"janvier", ', "", "the key “words.months” must list 12 texts, not 11"),
        ('kind = "head"', 'title = "x"', "the key “section 1: kind” is missing"),
        ('kind = "head"', 'kind = "hat"', "the key “section 1: kind” is “hat” and must be one of “head”"),
        ('kind = "head"', 'kind = "issue"', "the key “section 1: title” is missing; a section of the kind"),
        ('kind = "outline"', 'kind = "outline"\nform = "box"', "the key “section 2: form” is not known"),
        (
            'kind = "outline"',
            'kind = "issue"\ntitle = "x"\nlines = 3',
            "“section 2: lines” is for the form “box”",
        ),
        (
            "[words]",
            '[page]\nsize = "A5"\n[words]',
            "the key “page.size” is “A5” and must be one of “A4”, “Letter”",
        ),
        ("[words]", "[type]\nsize = 'big'\n[words]", "the key “type.size” must be a number above zero"),
        (
            "[words]",
            "[page]\nmargin = 400\n[words]",
            "the key “page.margin” must be between 10 and 180 points",
        ),
        ('kind = "outline"', 'kind = "head"', "the key “section 2: kind” is “head” for the second time"),
        ("[[section]]", "[[sections]]", "the key “sections” is not known"),
    ],
)
def test_a_bad_template_is_told_in_a_sentence_and_the_others_go_on_working(
    contents, tmp_path, old, new, sentence
):
    (tmp_path / "note.toml").write_text(SMALL.replace(old, new), encoding="utf-8")

    (told,) = refused(tmp_path)

    assert told.startswith(
        "The template “note.toml”" if "TOML" in sentence else "In the template “note.toml”, "
    )
    assert sentence in told
    assert told.endswith(".")
    assert template_names(tmp_path) == BUNDLED
    with pytest.raises(BriefbookError, match=r"note\.toml"):
        memo_of(contents(("A", "b")), "note", templates=tmp_path)


@pytest.mark.parametrize("name", ["../templates/decision-memo", "", "decision-memo.toml"])
def test_the_name_of_a_template_never_leads_to_another_file(name):
    with pytest.raises(BriefbookError, match="There is no memo template"):
        template(name)


def test_every_bundled_template_can_be_read_by_people():
    for path in (paths.resources() / "templates").glob("*.toml"):
        text = path.read_text(encoding="utf-8")

        assert text.startswith("# ")
        assert all(len(line) < 150 for line in text.splitlines())
