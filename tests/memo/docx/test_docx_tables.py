"""Tables, the risk matrix and the timeline in a Word file are tables that its users can edit."""

import time
from dataclasses import replace

from lxml import etree

from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.blocks import Box, PageBreak, Paragraph, Run, Table
from briefbook.memo.docx.tables import column_widths

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def table_of(p, *rows, **fields):
    cells = [tuple((p(text),) if text else () for text in row) for row in rows]
    return Table((cells[0],), tuple(cells[1:]), ("left",) * len(rows[0]), **fields)


def test_header_rows_repeat_and_short_rows_stay_whole(parts_of, p):
    made = parts_of(table_of(p, ("Ref", "Risk"), ("R1", "Talks stall"), ("R2", "word " * 400)))

    head, short, long = made.find("//w:tr")
    assert head.find(f"{W}trPr/{W}tblHeader") is not None
    assert short.find(f"{W}trPr/{W}cantSplit") is not None
    assert short.find(f"{W}trPr/{W}tblHeader") is None
    assert long.find(f"{W}trPr/{W}cantSplit") is None


def test_a_table_tells_what_it_is_to_those_who_do_not_see_it(parts_of, p):
    made = parts_of(table_of(p, ("Ref", "Risk"), ("R1", "Talks stall"), caption=(Run("The risks"),)))

    assert made.find("//w:tblCaption/@w:val") == ["The risks"]
    assert made.find("//w:tblDescription/@w:val") == ["Ref; Risk"]
    caption = made.find('//w:p[w:pPr/w:pStyle/@w:val="Caption"]')[0]
    assert "".join(caption.itertext()) == "The risks"
    assert caption.getnext().tag == f"{W}tbl"
    assert made.find('//w:style[@w:styleId="Caption"]/w:pPr/w:keepNext', "styles")


def test_columns_are_aligned_and_first_cells_can_be_heads(parts_of, p):
    table = Table(
        (), ((((p("a"),), (p("1"),), (p("x"),))),), ("left", "right", "centre"), first_column_heads=True
    )

    made = parts_of(table)

    assert made.find("//w:tc/w:p/w:pPr/w:jc/@w:val") == ["right", "center"]
    assert made.find("//w:tc/w:p/w:pPr/w:pStyle/@w:val") == ["TableHeading", "TableText", "TableText"]
    assert made.find("//w:tblLook/@w:firstColumn") == ["1"]


def test_a_row_with_cells_missing_is_filled_up(parts_of, p):
    table = Table((((p("a"),), (p("b"),)),), (((p("1"),),), ((p("1"),), (p("2"),), (p("3"),))), ("left",))

    made = parts_of(table)

    assert [len(row.findall(f"{W}tc")) for row in made.find("//w:tr")] == [3, 3, 3]


def test_an_empty_row_leaves_room_to_sign(parts_of, p):
    made = parts_of(table_of(p, ("Office", "Date"), ("", "")))

    assert made.find("//w:tr[2]/w:trPr/w:trHeight/@w:hRule") == ["atLeast"]
    assert made.find("//w:tr[1]/w:trPr/w:trHeight") == []


def test_long_texts_get_the_room_that_short_ones_leave():
    ref, risk, text = column_widths([["R1", "Talks stall over quotas", "word " * 60]], 3, 9000)

    assert ref < risk < text
    assert abs(ref + risk + text - 9000) < 5


def test_a_table_of_arabic_begins_at_the_right(parts_of, p):
    made = parts_of(
        table_of(p, ("البند", "القيمة"), ("الحصة", "12")), table_of(p, ("Item", "Value"), ("a", "b"))
    )

    assert [table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in made.find("//w:tbl")] == [
        True,
        False,
    ]


def test_a_table_after_a_page_break_begins_a_page(parts_of, p):
    made = parts_of(p("One"), PageBreak(), table_of(p, ("a",), ("b",)))

    (paragraph,) = made.find("//w:body/w:p[w:pPr/w:pageBreakBefore]")
    assert paragraph.getnext().tag == f"{W}tbl"


def test_a_box_is_a_frame_of_one_cell(parts_of, p):
    made = parts_of(Box((p("Approve the offer."),), (Run("Bottom line"),)))

    assert made.find("//w:tbl/w:tblPr/w:tblStyle/@w:val") == ["BriefbookBox"]
    assert len(made.find("//w:tc")) == 1
    assert made.find("//w:tc/w:p/w:pPr/w:pStyle/@w:val") == ["BoxTitle", "BoxText"]


def test_each_cell_of_the_matrix_names_its_band_and_its_risks(parts_of, matrix):
    made = parts_of(matrix)

    rows = [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in made.find("//w:tr")]
    assert rows == [
        ["Likelihood", "Impact"],
        ["", "Minor", "Major"],
        ["Likely", "M medium", "C criticalR1, R2"],
        ["Rare", "L low", "M medium"],
    ]
    assert made.find("//w:tblDescription/@w:val") == ["Two risks are likely and major."]
    grounds = made.find("//w:tc/w:tcPr/w:shd/@w:fill")
    assert len(grounds) == 4
    assert len(set(grounds)) == 3
    assert made.words().endswith("R1 Talks stall\nR2 A leak")


def test_the_timeline_has_a_bar_for_each_event_at_its_place(parts_of, timeline):
    made = parts_of(timeline)

    first = ["".join(row.find(f"{W}tc").itertext()).replace("\u00a0", " ") for row in made.find("//w:tr")]
    assert first == ["1 September 2026", "20 November – 4 December 2026", "June 2027"]
    bars = made.find('//w:p[w:pPr/w:pStyle/@w:val="TimelineBar"]/w:pPr/w:ind')
    lefts = [int(bar.get(f"{W}left")) for bar in bars]
    rights = [int(bar.get(f"{W}right")) for bar in bars]
    assert lefts == sorted(lefts)
    assert rights == sorted(rights, reverse=True)
    assert lefts[0] == rights[-1] == 0
    assert made.find("//w:tblDescription/@w:val") == ["Three events from September 2026 to June 2027."]


def test_two_hundred_pages_of_text_and_tables_take_under_two_seconds(parts_of, p):
    text = Paragraph(
        (Run("The strait stays open to fishing under the protocol. " * 8), Run("So.", bold=True))
    )
    table = table_of(
        p, ("Ref", "Risk", "Owner", "Text"), *[("R1", "Talks stall", "Fisheries", "word " * 12)] * 12
    )
    pages = (text, text, text, table) * 200

    begin = time.process_time()
    made = parts_of(*pages)

    assert time.process_time() - begin < 2
    assert len(made.data) < 1_000_000


def test_the_line_of_what_is_tolerated_is_a_thick_edge_on_both_sides(parts_of, matrix):
    bounded = replace(matrix, chart=MatrixChart(replace(matrix.chart.matrix, tolerated=(2, 1))))

    made = parts_of(bounded)

    thick = [
        (
            "".join(cell.itertext()),
            [etree.QName(side).localname for side in cell.find(f"{W}tcPr/{W}tcBorders")],
        )
        for cell in made.find("//w:tc[w:tcPr/w:tcBorders]")
    ]
    assert thick == [("M medium", ["right"]), ("C criticalR1, R2", ["left", "bottom"]), ("M medium", ["top"])]


def test_risks_that_are_not_on_the_matrix_are_told_under_it(parts_of, matrix):
    made = parts_of(replace(matrix, apart=(("Not rated", "R7 A flood"),)))

    assert made.words().endswith("Not rated: R7 A flood")
