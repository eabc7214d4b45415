"""Cells that a spreadsheet would run, and records as lines of one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.owned_lines import read_lines, written_lines
from briefbook.domain.risk import RiskAction
from briefbook.domain.safe_cells import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+43", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''@x"])
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(text):
    assert guarded(text) == f"'{text}"


@given(st.text(st.sampled_from("'=+-@ab\t\n＝")))
def test_every_text_comes_back_as_it_was(text):
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in set("=+-@\t\n＝")


@given(st.text(st.sampled_from("a;:\\ -•\n")).filter(lambda text: text.strip()))
def test_an_action_comes_back_from_its_line(text):
    text = " ".join(text.split())
    action = RiskAction(risk_id="r", text=text, owner="x; y: z", due="2026-01-01")

    assert read_lines(RiskAction, written_lines([action])) == [
        {"text": text, "owner": "x; y: z", "due": "2026-01-01"}
    ]


def test_lists_that_people_typed_are_understood():
    assert read_lines(RiskAction, "- Call the ministry; Owner: Wu\n\n• Write; then wait") == [
        {"text": "Call the ministry", "owner": "Wu"},
        {"text": "Write; then wait"},
    ]
