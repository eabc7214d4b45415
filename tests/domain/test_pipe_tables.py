import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.pipe_tables import aligned, cells_of, is_rule, width_of, written_table


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("|a|b", ["a", "b"]),
        ("  | a |  |", ["a", ""]),
        (r"| a \| b | c |", [r"a \| b", "c"]),
        (r"| a \\| c |", [r"a \\", "c"]),
        ("|", []),
    ],
)
def test_bars_part_cells_unless_a_backslash_stands_before_them(line, cells):
    assert cells_of(line) == cells


def test_a_rule_is_told_from_a_row():
    assert is_rule("|---|:-:|")
    assert is_rule("| --- | --: |")
    assert not is_rule("| a | - |")
    assert not is_rule("---")


def test_wide_characters_count_two_and_those_put_over_others_none():
    assert [width_of(text) for text in ("ab", "国家", "ｱ", "e\u0301")] == [2, 4, 1, 1]


def test_a_long_cell_does_not_make_all_rows_long():
    lines = aligned(["| a | b |", "|---|---|", f"| {'x' * 200} | c |"])

    assert len(lines[0]) < 60
    assert lines[2] == f"| {'x' * 200} | c   |"


def test_rows_get_as_many_cells_as_the_longest():
    assert aligned(["| a |", "|---|", "| b | c |"]) == ["| a   |     |", "| --- | --- |", "| b   | c   |"]


@given(st.lists(st.lists(st.text("ab| \\国-:", max_size=6), min_size=1, max_size=4), min_size=1, max_size=4))
def test_lining_up_again_changes_nothing(rows):
    cells = [[cell.replace("\\", "").replace("|", "") for cell in row] for row in rows]

    lines = written_table(cells).split("\n")

    assert aligned(lines) == lines
