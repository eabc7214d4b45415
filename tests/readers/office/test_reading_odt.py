"""OpenDocument texts become texts that say what the document shows."""

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.office.odt import read_odt


def test_headings_quotes_and_line_breaks_are_kept(odt_of):
    styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    body = (
        '<text:h text:outline-level="2">Options</text:h><text:p>First<text:line-break/>second'
        '<text:s text:c="3"/>line</text:p><text:p text:style-name="P1">As it was said.</text:p>'
    )

    assert read_odt("a.odt", odt_of(body, styles)).text == (
        "## Options\n\nFirst\nsecond line\n\n> As it was said."
    )


def test_numbers_of_lists_have_their_forms_and_go_on_where_the_list_does(odt_of):
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" '
        'style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
    )
    body = (
        '<text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:list><text:list-item>'
        "<text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list><text:p>Between.</text:p>"
        '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Two</text:p>'
        "</text:list-item></text:list>"
    )

    assert read_odt("a.odt", odt_of(body, styles)).text == "1. One\n  (a) Inner\n\nBetween.\n\n2. Two"


def test_deletions_and_comments_are_left_out(odt_of):
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>It <text:change-start text:change-id="c"/>stays<text:change-end text:change-id="c"/>'
        "<office:annotation><text:p>Really?</text:p></office:annotation>.</text:p>"
    )

    assert read_odt("a.odt", odt_of(body)).text == "It stays."


def test_notes_tables_and_links_are_kept(odt_of):
    body = (
        '<text:p>See <text:a xlink:href="https://example.org/x">the act</text:a><text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Of 2024.</text:p></text:note-body>"
        "</text:note>.</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="2"><text:p>0</text:p></table:table-cell>'
        "</table:table-row><table:table-row><table:table-cell><text:p>Lot</text:p></table:table-cell>"
        "<table:table-cell><text:p>1</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
        "</table:table>"
    )

    reading = read_odt("a.odt", odt_of(body))

    assert reading.text == "See the act[1].\n\n| Port | 0 | 0 |\n| Lot | 1 |  |\n\n---\n\n[1] Of 2024."
    assert [(reading.text[each.start : each.end], each.address) for each in reading.text_map.links] == [
        ("the act", "https://example.org/x")
    ]


def test_details_come_from_the_metadata(odt_of):
    meta = "<dc:title>Дело о порте</dc:title><meta:initial-creator>Ana Silva</meta:initial-creator>"

    reading = read_odt("a.odt", odt_of("<text:p>Дело о порте. Порт закрыт.</text:p>", meta=meta))

    assert reading.details["title"].value == "Дело о порте"
    assert (reading.details["author"].value, reading.details["author"].origin) == ("Ana Silva", "file")


def test_a_protected_text_is_refused_with_what_to_do(odt_of):
    data = odt_of("<text:p>x</text:p>", manifest="<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>")

    with pytest.raises(BriefbookError, match=r"“a\.odt” is protected by a password; .* import that\.$"):
        read_odt("a.odt", data)


def test_rows_and_cells_that_repeat_without_end_are_cut_short(odt_of):
    cell = '<table:table-cell table:number-columns-repeated="999999"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="999999">{cell}</table:table-row>'

    reading = read_odt("a.odt", odt_of(f"<table:table>{row}</table:table>"))

    assert len(reading.text) < 20_000
