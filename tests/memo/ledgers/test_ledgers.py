"""Tables and calendars out: no formula, dates as dates, the same bytes each time, valid calendars."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.timeline import timeline
from briefbook.errors import BriefbookError
from briefbook.memo.ledgers import calendar_file, csv_file, ledger, xlsx_file

TODAY = date(2026, 11, 22)
EMPTY = Contents(cover=Cover(title="Verna"), header=MemoHeader())
RISK = Risk(
    id="01a203dc-626f-73f0-95ad-8a53fe420e5f", number=1, title="=HYPERLINK(1)", owner="+43 1", text="@all\n-x"
)
FORMULAS = replace(EMPTY, risks=(RISK,))


def cells(contents, kind):
    """Return the table of a kind as it stands in a workbook: the header, and each cell below by its name."""
    sheet = load_workbook(io.BytesIO(xlsx_file(ledger(kind, contents)))).worksheets[0]
    head, *rows = sheet.iter_rows()
    return sheet, [dict(zip((one.value for one in head), row, strict=True)) for row in rows]


def test_no_cell_of_a_csv_file_begins_like_a_formula():
    text = csv_file(ledger(Risk, FORMULAS)).decode("utf-8-sig")

    row = list(csv.reader(io.StringIO(text)))[1]

    assert row[1] == "'=HYPERLINK(1)"
    assert not any(cell[:1] in tuple("=+-@\t\r\n") for cell in row if cell)


def test_a_csv_file_begins_with_a_mark_so_that_excel_knows_its_encoding():
    assert csv_file(ledger(Risk, EMPTY)).startswith(b"\xef\xbb\xbfRef,Title,")


def test_no_cell_of_a_workbook_is_a_formula():
    _, (row,) = cells(FORMULAS, Risk)

    assert [row[name].value for name in ("Title", "Owner", "Notes")] == ["=HYPERLINK(1)", "+43 1", "@all\n-x"]
    assert {one.data_type for one in row.values() if one.value} == {"s"}
    assert row["Title"].quotePrefix


def test_a_workbook_has_dates_numbers_lists_to_choose_from_and_a_header_that_stays():
    promised = Commitment(
        number=3,
        title="Purchases",
        quantity="25000000",
        start="2026-11",
        end="2026-12-10",
        status="confirmed",
    )

    sheet, (row,) = cells(replace(EMPTY, commitments=(promised,)), Commitment)

    assert row["End"].value.date() == date(2026, 12, 10)
    assert row["Start"].value == "2026-11"
    assert row["Quantity"].value == 25_000_000
    assert sheet.freeze_panes == "C2"
    assert "confirmed" in {one.value for column in sheet.parent["Words"].iter_cols() for one in column}
    assert any(
        "B1" not in str(rule.sqref) and rule.type == "list" for rule in sheet.data_validations.dataValidation
    )


def test_what_belongs_to_a_record_stands_a_line_each():
    contents = replace(
        EMPTY,
        risks=(RISK,),
        risk_actions=(
            RiskAction(risk_id=RISK.id, text="Call; at once", owner="Wu", due="2026-12-01"),
            RiskAction(risk_id=RISK.id, text="Write", done="2026-11-01"),
        ),
        commitments=(promised := Commitment(number=1, title="Soy"),),
        progress=(Progress(commitment_id=promised.id, kind="delivery", date="2026-11-02", amount="5"),),
    )

    _, (risk,) = cells(contents, Risk)
    _, (commitment,) = cells(contents, Commitment)

    assert risk["Actions"].value == "Call\\; at once; owner: Wu; due: 2026-12-01\nWrite; done: 2026-11-01"
    assert commitment["Log"].value == "2026-11-02; kind: delivery; amount: 5"


@pytest.mark.parametrize("file", [csv_file, xlsx_file])
def test_the_same_table_gives_the_same_bytes(file, monkeypatch):
    first = file(ledger(Risk, FORMULAS))

    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)

    assert file(ledger(Risk, FORMULAS)) == first


def test_a_text_too_long_for_a_cell_is_not_cut_off():
    long = replace(EMPTY, risks=(replace(RISK, text="x" * 40_000),))

    with pytest.raises(BriefbookError, match=r"R1 has a text of 40,000 characters under “Notes”"):
        xlsx_file(ledger(Risk, long))


def dated():
    return replace(
        EMPTY,
        commitments=(
            Commitment(
                number=1, title="Pause", start="2026-10-12", duration="90 days", review_date="2026-12-01"
            ),
            Commitment(number=2, title="Open", start="2026-11-02"),
            Commitment(number=3, title="Dropped", end="2026-12-10", outcome="dropped"),
        ),
        events=(
            Event(
                number=1, title="Summit, in Verna; a long title that has to be folded " * 3, date="2026-12"
            ),
        ),
        recommendations=(Recommendation(number=1, title="Decide", due="2026-12-05"),),
        risks=(replace(RISK, title="Levy", review_date="2026-12-24"),),
        risk_actions=(RiskAction(risk_id=RISK.id, text="Call", due="2026-11-30"),),
    )


def test_a_calendar_has_all_dates_as_days_that_keep_their_identity():
    entries = timeline(dated(), TODAY)

    data = calendar_file(entries, "Verna")
    events = {str(one["summary"]): one for one in Calendar.from_ical(data).walk("VEVENT")}

    assert calendar_file(entries, "Verna") == data
    assert events["K1 Pause"].decoded("dtstart") == date(2026, 10, 12)
    assert events["K1 Pause"].decoded("dtend") == date(2027, 1, 11)
    assert events["K1 Pause: expires"].decoded("dtstart") == date(2027, 1, 10)
    assert events["K2 Open: opens"].decoded("dtend") == date(2026, 11, 3)
    assert events["A1 Decide: decision due"].decoded("dtstart") == date(2026, 12, 5)
    assert events["R1 Call: action due"].decoded("dtstart") == date(2026, 11, 30)
    assert events["R1 Levy: review"].decoded("dtstart") == date(2026, 12, 24)
    summit = next(one for summary, one in events.items() if "Summit" in summary)
    assert (summit.decoded("dtstart"), summit.decoded("dtend")) == (date(2026, 12, 1), date(2027, 1, 1))
    assert summit["description"] == "Known as 2026-12 only."
    assert not any("Dropped" in summary for summary in events)
    assert len({str(one["uid"]) for one in events.values()}) == len(events) == 8


def test_a_calendar_obeys_the_standard_line_by_line():
    data = calendar_file(timeline(dated(), TODAY), "Verna")

    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    for event in Calendar.from_ical(data).walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART"} <= set(event)
        assert event["dtstart"].params["VALUE"] == "DATE"
