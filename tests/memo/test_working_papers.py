"""Risks, actors, commitments, scenarios and advice in memos, by every template and in the text of issues."""

import json
from dataclasses import replace
from itertools import count

import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Band, Step
from briefbook.domain.matrix_words import STANDARD_WORDS, letters_of
from briefbook.errors import BriefbookError
from briefbook.jobs.exporting import memo_file
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Decision, Heading, ListBlock, Table, Timeline, text_of
from briefbook.memo.data import memo_json
from briefbook.memo.notes import Endnotes
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.templates import PAPERS, template, template_names
from briefbook.memo.templates.terms import TERMS
from briefbook.memo.templates.words import Words
from briefbook.memo.trimming import trimmed
from briefbook.memo.walking import text_in
from tests.memo.working_papers import working_papers

MEMO = """
title = "Test"
[words]
title = "Test"
page = "{page}"
"""


@pytest.fixture
def book():
    """Give the book."""
    return working_papers()


@pytest.fixture
def template_of(tmp_path):
    """Give a function that makes a template of these tables and returns the options that print by it."""
    numbers = count()

    def made(*sections, words=""):
        name = f"own-{next(numbers)}"
        tables = "\n".join(f"[[section]]\n{section}" for section in sections)
        (tmp_path / f"{name}.toml").write_text(f"{MEMO}{words}\n{tables}\n", encoding="utf-8")
        return Options(template=name, templates=tmp_path)

    return made


def of_issue(book, text, **more):
    """Return the book with one issue of this text."""
    issue = Issue(id="only", position="a", title="Only", text=text)
    return replace(book, issues=(*book.issues[:2], issue), **more)


def headings(memo):
    return [text_of(block.runs) for block in memo.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize(
    ("name", "told"),
    [("meeting-brief", "3–5 December 2026"), ("decision-memo", "December 3 – December 5, 2026")],
)
def test_a_stretch_of_days_says_once_what_its_ends_share(name, told, book):
    scribe = Scribe(book, template(name).words, "en", Endnotes(book))

    assert scribe.days("2026-12-03", "2026-12-05") == told
    assert scribe.days("2026", "2027-12") in ("2026 – December 2027",)
    assert scribe.days("2026-12", "2026-12") == scribe.days("", "2026-12") == "December 2026"
    assert scribe.days("2026", "2027") == "2026 – 2027"


def test_the_meeting_brief_prints_everything_that_was_prepared(book):
    memo = assemble(book, Options(template="meeting-brief"))

    text = text_in(memo.blocks)
    records = (
        *(book.risks, book.commitments, book.scenarios, book.recommendations),
        *(book.talking_points, book.events, book.objectives, book.actors),
    )
    assert [one.title for kind in records for one in kind if one.title not in text] == []
    assert "Red line" in text
    assert "12 August – 10 November 2026" in text
    assert "90 days (counted from its start)" in text
    assert "600,000.5 of 12,000,000 tonnes of barley delivered" in text
    assert "Likely (ICD 203, first row: 55–80 %)" in text
    assert set(memo.printed.record_ids) >= {one.id for kind in records for one in kind}
    assert ("ledger-2026", 2) in memo.printed.cited


@pytest.mark.parametrize("name", template_names())
def test_a_book_without_working_papers_prints_nothing_of_them(name):
    empty = Contents(cover=Cover(title="Talks"), header=MemoHeader())

    memo = assemble(empty, Options(template=name))

    headed = {section.title for section in template(name).sections if section.kind in PAPERS}
    assert not headed & set(headings(memo))
    assert not any(isinstance(block, RiskMatrix | Timeline) for block in memo.blocks)


@pytest.mark.parametrize("kind", PAPERS)
def test_each_kind_can_be_placed_by_a_template_and_by_an_issue(kind, book, template_of):
    by_section = assemble(book, template_of(f'kind = "{kind}"\ntitle = "Heading"'))
    by_issue = assemble(
        of_issue(book, f"Ahead.\n\n{{{{{kind}}}}}\n\nBehind."), template_of('kind = "outline"')
    )

    assert headings(by_section)[0] == "Heading"
    first = next(n for n, block in enumerate(by_issue.blocks) if "Ahead." in text_in([block]))
    last = next(n for n, block in enumerate(by_issue.blocks) if "Behind." in text_in([block]))
    placed = by_issue.blocks[first + 1 : last]
    assert len(placed) == len(by_section.blocks) - 1
    assert [type(block) for block in placed] == [type(block) for block in by_section.blocks[1:]]
    assert by_issue.problems == ()


def test_an_issue_can_place_what_belongs_to_it_alone(book, template_of):
    placed = of_issue(book, "{{commitments of this issue}}")
    commitments = (replace(book.commitments[0], issue_id="only"), *book.commitments[1:])

    memo = assemble(replace(placed, commitments=commitments), template_of('kind = "outline"'))

    table = next(block for block in memo.blocks if isinstance(block, Table))
    assert [text_in(row[0]) for row in table.rows] == ["K1"]


def test_sides_and_modes_are_placed_by_name(book, template_of):
    memo = assemble(
        of_issue(book, "{{objectives theirs}}\n\n{{points avoid}}"), template_of('kind = "outline"')
    )

    lists = [text_in([block]) for block in memo.blocks if isinstance(block, ListBlock)]
    assert lists == ["Barley sold ahead of the harvest (Merovar)", "The price of barley"]


def test_a_place_for_what_nobody_knows_stays_and_is_told(book, template_of):
    memo = assemble(of_issue(book, "{{comitments}}"), template_of('kind = "outline"'))

    assert "{{comitments}}" in text_in(memo.blocks)
    assert any(
        "has a place for “comitments”; only these can be placed: risks," in one for one in memo.problems
    )


def test_code_that_shows_a_place_stays_as_it_is(book, template_of):
    memo = assemble(of_issue(book, "```\n{{commitments}}\n```"), template_of('kind = "outline"'))

    assert "{{commitments}}" in text_in(memo.blocks)


def test_papers_come_behind_the_text_of_an_issue_and_once(book):
    def brief(text):
        issue = Issue(position="d", title="Our objectives", text=text)
        memo = assemble(replace(book, issues=(*book.issues, issue)), Options(template="meeting-brief"))
        return text_in(memo.blocks)

    behind, placed = brief("Peace."), brief("Peace.\n\n{{objectives ours}}\n\nQuiet.")

    title = "Notice of sixty days in writing"
    assert behind.index("Our objectives") < behind.index("Peace.") < behind.index(title)
    assert placed.index("Peace.") < placed.index(title) < placed.index("Quiet.")
    ahead = placed[: placed.index("Their objectives")]
    assert ahead.count(title) == 1


def test_a_text_without_dates_is_no_problem_where_commitments_have_them(book):
    issue = Issue(position="d", title="Commitments", text="All that was promised.")

    memo = assemble(replace(book, issues=(*book.issues, issue)), Options(template="information-memo"))

    assert memo.problems == ()
    told = text_in(memo.blocks)
    assert told.index("All that was promised.") < told.index("Inspection of the upper gate")


def test_papers_fill_a_section_that_a_template_requires(book):
    memo = assemble(replace(book, objectives=()), Options(template="meeting-brief"))
    filled = assemble(book, Options(template="meeting-brief"))

    assert any("wants a section “Our objectives”" in one for one in memo.problems)
    assert not any("wants a section" in one for one in filled.problems)


def test_recommendations_get_their_own_boxes_numbered_behind_those_of_the_text(book):
    issue = Issue(position="d", title="Recommendations", text="1. That you go.")
    memo = assemble(replace(book, issues=(*book.issues, issue)), Options(template="decision-memo"))

    decisions = [block for block in memo.blocks if isinstance(block, Decision)]
    assert [one.number for one in decisions] == [1, 2, 3]
    assert decisions[1].choices == ("Offer", "Wait", "Discuss")
    assert decisions[2].choices == ("Approve", "Disapprove", "Discuss")


def test_a_briefing_book_prints_each_paper_in_one_part(book):
    memo = assemble(book, Options(template="briefing-book"))

    told = headings(memo)
    papers = {one.title for one in template("briefing-book").sections if one.kind in PAPERS}
    assert {heading: told.count(heading) for heading in papers} == dict.fromkeys(papers, 1)
    assert {"Points to make", "Points to avoid", "Our objectives"} <= set(told)
    text = text_in(memo.blocks)
    assert text.count("Notice of sixty days in writing") == 2  # as an objective, and what came of it


def test_words_of_the_matrix_are_the_templates_unless_the_book_has_its_own(book, template_of):
    words = 'impact_steps = ["a", "b", "c", "d", "e"]\nbands = ["1", "2", "3", "4", "5"]'
    options = template_of('kind = "matrix"', words=words)
    likelihood = tuple(map(Step, ("One", "Two", "Three", "Four", "Five")))
    own = replace(book, matrix=replace(book.matrix, likelihood=likelihood))

    matrix = next(
        block for block in assemble(own, options).blocks if isinstance(block, RiskMatrix)
    ).chart.matrix

    assert [step.word for step in matrix.likelihood] == ["One", "Two", "Three", "Four", "Five"]
    assert [step.word for step in matrix.impact] == ["a", "b", "c", "d", "e"]
    assert [(band.word, band.letter) for band in matrix.bands][:2] == [("1", "V"), ("2", "L")]


def in_german(book):
    likelihood, impact, bands = STANDARD_WORDS["de"]
    named = tuple(
        replace(band, word=word, letter=letter)
        for band, word, letter in zip(book.matrix.bands, bands, letters_of(bands), strict=True)
    )
    steps = {"likelihood": tuple(map(Step, likelihood)), "impact": tuple(map(Step, impact))}
    return replace(book, matrix=replace(book.matrix, **steps, bands=named))


def matrix_of(book, options):
    return next(
        block for block in assemble(book, options).blocks if isinstance(block, RiskMatrix)
    ).chart.matrix


def test_an_english_memo_has_english_words_for_the_standard_matrix_of_a_german_book(book, template_of):
    matrix = matrix_of(in_german(book), template_of('kind = "matrix"'))

    assert [step.word for step in matrix.likelihood][0::4] == ["Rare", "Almost certain"]
    assert [step.word for step in matrix.impact][0::4] == ["Negligible", "Severe"]
    assert [(band.word, band.letter) for band in matrix.bands][0::4] == [("very low", "V"), ("critical", "C")]


def test_a_german_memo_keeps_the_german_words_of_the_standard_matrix(book, template_of):
    options = template_of('kind = "matrix"')
    made = options.templates / f"{options.template}.toml"
    made.write_text('language = "de-AT"\n' + made.read_text("utf-8"), "utf-8")

    assert matrix_of(in_german(book), options) == in_german(book).matrix


def test_a_template_with_words_of_its_own_gives_them_to_the_standard_matrix_of_any_language(
    book, template_of
):
    options = template_of('kind = "matrix"', words='impact_steps = ["a", "b", "c", "d", "e"]')

    matrix = matrix_of(in_german(book), options)

    assert "".join(step.word for step in matrix.impact) == "abcde"


def test_terms_are_printed_in_the_words_of_the_template(book, template_of):
    words = '[words.terms]\n"Red line" = "x"\n"red line" = "ligne rouge"\n"Issue" = "Dossier"'
    with pytest.raises(BriefbookError, match=r"words\.terms\.Red line.* is not known"):
        assemble(book, template_of('kind = "positions"', words=words))

    memo = assemble(book, template_of('kind = "positions"', words=words.replace('"Red line" = "x"\n', "")))

    assert "Opposes. Ligne rouge" in text_in(memo.blocks)
    assert "Dossier" in text_in(memo.blocks)


def test_gaps_of_terms_are_checked(book, template_of):
    words = '[words.terms]\n"due {date}" = "pour le {day}"'

    with pytest.raises(BriefbookError, match=r"can hold \{date\} in braces and nothing else"):
        assemble(book, template_of('kind = "register"', words=words))


def test_every_word_that_is_printed_can_be_given_in_another_language(book, monkeypatch):
    used = set()
    monkeypatch.setattr(Words, "term", lambda _, english: used.add(english) or english)

    assemble(book, Options(template="briefing-book"))
    assemble(book, Options(template="meeting-brief"))

    assert used - TERMS == set()


def test_a_draft_and_trimmed_contents_print_the_same_papers(book):
    options = Options(template="briefing-book")
    whole = assemble(book, options)

    assert assemble(trimmed(book, template("briefing-book")), options).blocks == whole.blocks
    draft = assemble(book, options, is_draft=True)
    assert draft.printed.record_ids == whole.printed.record_ids
    assert draft.problems == whole.problems


def test_positions_that_say_nothing_yet_print_nothing(book, template_of):
    nothing = {"stance": "", "flexibility": "", "wording": "", "passage_id": None, "as_of": "", "marking": ""}
    bare = tuple(replace(one, **nothing) for one in book.positions)
    options = template_of('kind = "positions"')

    memo = assemble(replace(book, positions=bare), options)

    assert not any(isinstance(block, Table) for block in memo.blocks)


@pytest.mark.parametrize("kind", ["pdf", "docx", "html", "markdown"])
def test_every_kind_of_file_is_made(kind, book):
    made = memo_file(book, Options(template="briefing-book"), kind)

    assert len(made.data) > 10_000
    assert {one.id for one in book.risks} <= set(made.printed)


def test_data_tell_the_matrix_cell_by_cell(book):
    own = replace(book.matrix.bands[0], colour="#00ff00")
    matrix = replace(book.matrix, bands=(own, *book.matrix.bands[1:]), is_swapped=True)

    data = json.loads(memo_json(assemble(replace(book, matrix=matrix), Options(template="information-memo"))))

    chart = next(block for block in data["blocks"] if block["kind"] == "RiskMatrix")["chart"]
    assert chart["down"]["of"] == "impact"
    assert chart["rows"][0][0] == {
        **{"likelihood": 1, "impact": 5, "band": "low", "letter": "L"},
    }
    assert chart["rows"][4][0]["colour"] == "#00ff00"
    assert [cell["likelihood"] for row in chart["rows"] for cell in row if cell.get("is_breach")].count(
        5
    ) == 3


def test_a_book_of_two_bands_and_own_letters_says_so_in_each_cell(book, template_of):
    bands = (Band("fine", "F"), Band("not fine", "N"))
    cells = tuple(tuple(int(one + other > 5) for other in range(5)) for one in range(5))

    memo = assemble(
        replace(book, matrix=replace(book.matrix, bands=bands, cells=cells)), template_of('kind = "register"')
    )

    table = next(block for block in memo.blocks if isinstance(block, Table))
    assert text_in(table.rows[0][4]) == "Not fine"
