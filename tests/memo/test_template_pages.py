"""The pages of each bundled template, filled as a practitioner would and then filled too far."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from briefbook.domain.contents import Contents
from briefbook.jobs.exporting import MemoFile, memo_file
from briefbook.memo.assemble import Options
from briefbook.memo.templates import template, template_names
from tests.memo.filled_memos import NAMES, filled, overfull
from tests.pdf_text import page_texts

LIMITED = [name for name in NAMES if template(name).most_pages]


@cache
def made(name: str) -> MemoFile:
    return memo_file(filled(name))


@cache
def pages_of(name: str) -> tuple[str, ...]:
    return tuple(page_texts(made(name).data))


def in_a_line(text: str) -> str:
    return " ".join(text.split())


def places_of(words: str, *, page: int) -> list[tuple[float, float]]:
    """Return where words stand on a page of the decision memo: their left and upper edges, in points."""
    with pypdfium2.PdfDocument(made("decision-memo").data) as document:
        text = document[page].get_textpage()
        search = text.search(words, match_case=True)
        places = []
        while found := search.get_next():
            left, _, _, top = text.get_charbox(found[0])
            places.append((left, top))
        return places


def with_text(contents: Contents, title: str, text: str) -> Contents:
    """Return the same contents with another text in one issue."""
    issues = tuple(replace(issue, text=text) if issue.title == title else issue for issue in contents.issues)
    assert issues != contents.issues
    return replace(contents, issues=issues)


def test_each_bundled_template_has_a_book_that_fills_it() -> None:
    assert list(NAMES) == template_names()
    for name in NAMES:
        titles = {issue.title for issue in filled(name).issues}
        required = [one for one in template(name).sections if one.required]
        assert all(titles & {one.title, *one.also} for one in required)


@pytest.mark.parametrize("name", NAMES)
def test_a_filled_template_has_nothing_to_mend(name: str) -> None:
    assert made(name).warnings == ()


@pytest.mark.parametrize("name", LIMITED)
def test_a_filled_template_keeps_to_its_pages(name: str) -> None:
    before_clearance = [text for text in pages_of(name) if "Clearance" not in text]

    assert len(before_clearance) <= template(name).most_pages


@pytest.mark.parametrize("name", NAMES)
def test_the_sections_stand_in_the_order_of_the_template(name: str) -> None:
    wanted = [one.title for one in template(name).sections if one.kind == "issue"]
    in_book = {issue.title for issue in filled(name).issues}

    document = pypdfium2.PdfDocument(made(name).data)
    headings = [re.sub(r"^\d+\.\s", "", entry.get_title()) for entry in document.get_toc()]
    document.close()

    boxed = {one.title for one in template(name).sections if one.form == "box"}
    expected = [title for title in wanted if title in in_book - boxed]
    assert [heading for heading in dict.fromkeys(headings) if heading in expected] == expected


@pytest.mark.parametrize("name", NAMES)
def test_the_pages_have_the_size_that_the_template_asks_for(name: str) -> None:
    size = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}[template(name).layout.page_size]

    with pikepdf.open(BytesIO(made(name).data)) as file:
        boxes = [tuple(map(float, page.mediabox)) for page in file.pages]

    assert all(box == pytest.approx((0, 0, *size), abs=0.01) for box in boxes)


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("name", LIMITED)
def test_a_filled_template_keeps_to_its_pages_on_both_kinds_of_paper(name: str, size: str) -> None:
    result = memo_file(filled(name), Options(page_size=size))

    assert result.overflows == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_page_bears_the_marking_at_its_head_and_foot(name: str) -> None:
    book = filled(name)
    marking = book.header.marking
    marked = sum(issue.marking == marking for issue in book.issues)

    if marking:
        counted = [text.count(marking) for text in pages_of(name)]
        assert min(counted) == 2
        assert sum(counted) == 2 * len(counted) + marked


def test_every_recommendation_has_boxes_to_tick_and_a_date() -> None:
    first = in_a_line(pages_of("decision-memo")[0])

    assert first.count("☐ Approve ☐ Disapprove ☐ Discuss Date") == 3
    assert "1. That you accept" in first
    assert "3. That you instruct" in first


def test_the_lines_for_the_dates_end_at_the_margin_under_one_another() -> None:
    places = [left for left, _ in places_of("Date", page=0)]

    assert len(places) >= 3
    assert len({round(place, 1) for place in places[-3:]}) == 1
    assert places[-1] > 300


def test_the_bottom_line_is_counted_in_the_lines_it_takes() -> None:
    sentences = "".join(f"Reason {number} speaks for a longer notice. " for number in range(100, 112))
    longer = with_text(filled("decision-memo"), "Bottom line", sentences)

    result = memo_file(longer)

    found = re.search(
        r"“Bottom line” takes (\d) lines, and this template allows 4: what is too much begins with “(.+?)…?”",
        " ".join(result.overflows),
    )
    assert found
    first = page_texts(result.data)[0]
    printed = [in_a_line(line) for line in first.split("\n")]
    begins = next(number for number, line in enumerate(printed) if line == "Bottom line") + 1
    assert printed[begins + 4].startswith(found[2][:30])
    assert printed[begins + int(found[1])] == "Recommendations"


def test_the_clearance_table_stands_on_a_page_of_its_own_with_room_to_sign() -> None:
    pages = pages_of("decision-memo")

    assert [number for number, text in enumerate(pages) if "Clearance" in text] == [2]
    assert "Next steps" not in pages[2]
    (_, upper), (_, lower) = places_of("Customs Directorate", page=2)[0], places_of("Embassy", page=2)[0]
    assert upper - lower > 26


@pytest.mark.parametrize("name", LIMITED)
def test_going_over_the_limit_is_told_with_the_place_where_it_happens(name: str) -> None:
    result = memo_file(overfull(name))

    most = template(name).most_pages
    assert most
    told = [sentence for sentence in result.overflows if "page" in sentence]
    assert len(told) == 1
    after = page_texts(result.data)[most]
    quoted = re.search(f"page {most + 1} begins with “(.+?)…?”", told[0])
    assert quoted
    assert in_a_line(quoted[1])[:50] in in_a_line(after)


@pytest.mark.parametrize("name", [name for name in NAMES if not template(name).most_pages])
def test_a_template_without_a_limit_may_be_as_long_as_it_has_to(name: str) -> None:
    result = memo_file(overfull(name))

    assert result.pages > made(name).pages
    assert not [sentence for sentence in result.overflows if "page" in sentence]


def test_the_talking_points_are_one_page_in_large_type_without_notes() -> None:
    (page,) = pages_of("talking-points")

    assert "Notes" not in page
    assert template("talking-points").layout.size >= 14


def test_short_terms_stand_on_the_lines_of_their_meanings() -> None:
    first = pages_of("meeting-brief")[0]

    assert re.search(r"08:15\s?Arrival at the lake door\.", first.replace("\r\n", "\n"))


def test_the_contents_of_a_book_name_each_tab_once_with_its_page() -> None:
    contents = in_a_line(pages_of("briefing-book")[1])

    assert re.search(r"A\s?Brief 1 Information Memorandum 2", contents)
    assert re.search(r"D\s?Commitments \d+ E\s?Actors \d+ F\s?Sources", contents)


def test_a_tab_lists_what_stands_behind_it_with_its_pages() -> None:
    pages = [in_a_line(text) for text in pages_of("briefing-book")]

    tab = next(text for text in pages if "B Meeting" in text and "Contents" not in text)
    assert re.search(r"Meeting Brief (\d+) Our objectives \1", tab)


def test_the_memos_of_a_book_stand_behind_their_tabs_in_the_list_of_bookmarks() -> None:
    document = pypdfium2.PdfDocument(made("briefing-book").data)
    entries = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    document.close()

    place = entries.index((1, "Meeting Brief"))
    assert entries[place - 1][0] == 0
    assert entries[place + 1] == (2, "Our objectives")


def test_the_commitments_of_a_book_are_drawn_and_listed() -> None:
    page = next(text for text in map(in_a_line, pages_of("briefing-book")) if "What each side has" in text)

    assert page.count("Sealed lane opens") == 2
    assert "12 October 2026 – 9 January 2027" in page


def test_each_part_of_a_long_timeline_is_described_by_its_own_events() -> None:
    book = filled("briefing-book")
    rows = [
        f"| {2024 + number // 12}-{number % 12 + 1:02}-05 | Step {number:02} of the works |"
        for number in range(48)
    ]
    longer = with_text(book, "Commitments", "\n".join(["| When | What |", "|---|---|", *rows]))

    data = memo_file(longer).data

    with pikepdf.open(BytesIO(data)) as file:
        figures = [
            str(one.Alt) for one in file.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
    told = [re.findall(r"Step \d\d", figure) for figure in figures if "Step" in figure]
    assert len(told) > 1
    assert sorted(step for steps in told for step in steps) == [f"Step {number:02}" for number in range(48)]


def test_names_in_other_scripts_are_all_drawn() -> None:
    assert all(not made(name).missing for name in NAMES)
    whole = " ".join(map(in_a_line, pages_of("information-memo")))
    for name in ("沈玉兰", "Даница Орлу"):
        assert name in whole
