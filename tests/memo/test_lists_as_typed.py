"""Lists are read as people type them, whatever Python-Markdown wants."""

import pytest

from briefbook.memo.blocks import ListBlock, text_of
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes


@pytest.fixture
def outline(contents_of):
    """Outline of a text: a list stands for a list, words for a paragraph."""

    def shown(blocks):
        return [
            [shown(item) for item in block.items] if isinstance(block, ListBlock) else text_of(block.runs)
            for block in blocks
        ]

    return lambda text: shown(blocks_from(text, Endnotes(contents_of()), place="The issue"))


@pytest.mark.parametrize("step", [2, 3, 4, 5])
@pytest.mark.parametrize("marker", ["-", "*", "+", "1.", "1)"])
def test_lists_nest_by_two_to_five_spaces(outline, step, marker):
    deep = " " * step

    found = outline(f"{marker} a\n{deep}{marker} b\n{deep}{deep}{marker} c\n{deep}{marker} d\n{marker} e\n")

    assert found == [[["a", [["b", [["c"]]], ["d"]]], ["e"]]]


@pytest.mark.parametrize("step", [2, 3, 4])
def test_paragraphs_belong_to_the_item_they_are_indented_under(outline, step):
    deep = " " * step

    found = outline(f"- a\n{deep}- b\n\n{deep}{deep}of b\n{deep}{deep}goes on\n\n{deep}of a\n\n- c\n\nend\n")

    assert found == [[["a", [["b", "of b goes on"]], "of a"], ["c"]], "end"]


def test_a_tab_nests_too(outline):
    assert outline("- a\n\t- b\n\t\t- c\n") == [[["a", [["b", [["c"]]]]]]]


def test_bullets_under_numbers_nest_where_two_spaces_are_typed(outline):
    assert outline("1. a\n  - b\n  - c\n2. d\n") == [[["a", [["b"], ["c"]]], ["d"]]]


def test_a_list_needs_no_empty_line_before_it(outline):
    assert outline("Points:\n- a\n- b\n") == ["Points:", [["a"], ["b"]]]
    assert outline("Steps:\n1. a\n2. b\n") == ["Steps:", [["a"], ["b"]]]


@pytest.mark.parametrize(
    "text", ["It was in\n2019. The talks", "2 - 1\n-1 is", "a\n-b", "#1 of it", "**- a**"]
)
def test_what_is_no_list_stays_a_paragraph(outline, text):
    (paragraph,) = outline(text)

    assert paragraph == text.replace("\n", " ").replace("*", "")


def test_lines_go_on_with_the_item_before_them(outline):
    assert outline("- a\nb\n  c\n    - d\n      e\nf\n") == [[["a b c", [["d e f"]]]]]


def test_a_heading_ends_a_list(outline):
    assert outline("- a\n# H\nb\n") == [[["a"]], "H", "b"]


def test_rules_of_spaced_marks_are_no_lists(outline, contents_of):
    blocks = blocks_from("- a\n\n- - -\n\n* * *\n", Endnotes(contents_of()), place="The issue")

    assert [type(block).__name__ for block in blocks] == ["ListBlock", "Rule", "Rule"]
