"""How long a memo is, and where on its pages the text of the book falls."""

from dataclasses import replace

import pytest

from briefbook.edits.outlining import add_issue
from briefbook.jobs.exporting import memo_file
from briefbook.jobs.measuring import measure, measured
from briefbook.memo.assemble import Options
from tests.pdf_text import page_texts
from tests.prose import Prose

HEAD = """
title = "Short note"
{limit}
[words]
title = "Note"
to = "To"
sender = "From"
date = "Date"
subject = "Subject"
page = "Page {{page}} of {{pages}}"

[[section]]
kind = "head"
{summary}
[[section]]
kind = "outline"
"""
BOX = """
[[section]]
kind = "issue"
title = "Summary"
form = "box"
lines = 3
"""


@pytest.fixture
def contents_with(book, monkeypatch, tmp_path):
    """Return the contents of a book with an issue of each text, and a template of two pages at most."""
    (tmp_path / "short.toml").write_text(HEAD.format(limit="most_pages = 2", summary=""), encoding="utf-8")
    (tmp_path / "boxed.toml").write_text(HEAD.format(limit="", summary=BOX), encoding="utf-8")

    def contents_with(texts, template="short"):
        for title, text in texts.items():
            book.apply(add_issue(book.issues.outline(), title, text=text))
        contents = book.contents()
        return replace(contents, header=replace(contents.header, template=template))

    return contents_with


def made_of(contents, folder):
    return memo_file(contents, Options(templates=folder))


def paragraphs(seed, count):
    prose = Prose(seed)
    return "\n\n".join(prose.paragraph(70) for _ in range(count))


def test_each_page_begins_where_its_first_words_stand_in_the_text(contents_with, tmp_path):
    text = paragraphs(1, 24)
    contents = contents_with({"Background": text})

    made = made_of(contents, tmp_path)
    [found] = measured(made, contents).issues.values()

    assert found.first == 0
    assert [page for _, page in found.breaks] == list(range(1, made.pages))
    for offset, page in found.breaks:
        body = "".join(page_texts(made.data)[page].split())
        assert "".join(text[offset : offset + 30].split()) in body
        assert found.page_at(offset) == page
        assert found.page_at(offset - 1) == page - 1


def test_the_text_after_the_last_page_allowed_is_too_much_to_the_end(contents_with, tmp_path):
    text = paragraphs(2, 24)
    contents = contents_with({"Background": text, "Options": "Wait, or ask again."})

    found = measured(made_of(contents, tmp_path), contents)

    background, options = (found.issues[issue.id] for issue in contents.issues)
    assert found.is_too_long
    assert found.most == 2
    third = next(offset for offset, page in background.breaks if page == 2)
    assert background.too_much == ((third, len(text)),)
    assert options.too_much == ((0, len("Wait, or ask again.")),)


def test_within_the_limit_nothing_is_too_much(contents_with, tmp_path):
    contents = contents_with({"Background": paragraphs(3, 3)})

    found = measured(made_of(contents, tmp_path), contents)

    assert not found.is_too_long
    assert [one.too_much for one in found.issues.values()] == [()]


def test_words_that_come_again_and_again_are_found_near_their_page(contents_with, tmp_path):
    text = "The lake is calm. " * 900
    contents = contents_with({"Background": text})

    made = made_of(contents, tmp_path)
    [found] = measured(made, contents).issues.values()

    for offset, page in found.breaks:
        assert offset / len(text) == pytest.approx(page / made.pages, abs=0.15)


def test_citations_emphasis_and_tables_do_not_hide_a_place(contents_with, tmp_path):
    prose = Prose(5)
    rows = "".join(f"| **{prose.phrase(2)}** | {prose.phrase(3)} |\n" for _ in range(60))
    table = f"| Measure | Share |\n|---|---|\n{rows}"
    text = f"{paragraphs(6, 3)}\n\n{table}\n\n- *{prose.sentence()}* [@nobody-2020]\n"
    contents = contents_with({"Background": text})

    made = made_of(contents, tmp_path)
    [found] = measured(made, contents).issues.values()

    assert made.pages > 1
    assert [page for _, page in found.breaks] == list(range(1, made.pages))


def test_a_text_in_chinese_is_found_too(contents_with, tmp_path):
    parts = [f"第{number}天湖面平静，两岸的代表团讨论了水位和关税的问题。" * 6 for number in range(60)]
    text = "\n\n".join(parts)
    contents = contents_with({"背景": text})

    made = made_of(contents, tmp_path)
    [found] = measured(made, contents).issues.values()

    assert made.pages > 2
    assert [page for _, page in found.breaks] == list(range(1, made.pages))


def test_what_goes_over_a_sections_own_lines_is_too_much(contents_with, tmp_path):
    text = paragraphs(4, 2)
    contents = contents_with({"Summary": text, "Background": "Both banks read one gauge."}, "boxed")

    made = made_of(contents, tmp_path)
    found = measured(made, contents)

    [excess] = made.division.excesses
    summary, background = (found.issues[issue.id] for issue in contents.issues)
    [(start, end)] = summary.too_much
    assert text[start:].startswith(excess.begins[:20])
    assert 0 < start < end == len(text)
    assert 0 < excess.top < excess.bottom
    assert background.too_much == ()


def test_an_issue_that_the_template_leaves_out_is_on_no_page(contents_with):
    contents = contents_with({"Background": "Both banks read one gauge."}, "talking-points")

    assert measure(contents).issues == {}
