"""Rules of the structure tree: headings, tables, lists, figures and notes as PDF/UA-1 wants them."""

from collections.abc import Iterator

import pikepdf

from briefbook.memo.accessibility.findings import Findings
from briefbook.memo.accessibility.tree import STANDARD_TAGS, Node

_WORDS = {
    "Caption": "a caption",
    "L": "a list",
    "LBody": "the text of a list item",
    "LI": "a list item",
    "Lbl": "a label",
    "P": "a paragraph",
    "TBody": "the body of a table",
    "TD": "a table cell",
    "TFoot": "the foot of a table",
    "TH": "a heading cell",
    "THead": "the head of a table",
    "TOC": "a table of contents",
    "TOCI": "an entry of contents",
    "TR": "a table row",
    "Table": "a table",
}
_ROW_GROUPS = {"THead", "TBody", "TFoot"}
_PARENTS = {
    "LBody": {"LI"},
    "LI": {"L"},
    "TBody": {"Table"},
    "TD": {"TR"},
    "TFoot": {"Table"},
    "TH": {"TR"},
    "THead": {"Table"},
    "TOCI": {"TOC"},
    "TR": {"Table", *_ROW_GROUPS},
}
_KIDS = {
    "L": {"Caption", "L", "LI"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"Caption", "TOC", "TOCI"},
    "TR": {"TD", "TH"},
    "Table": {"Caption", "TR", *_ROW_GROUPS},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "THead": {"TR"},
}
_HEADINGS = {f"H{level}": level for level in range(1, 7)}
_WIDEST = 10_000


def check_rules(nodes: list[Node], findings: Findings) -> None:
    """Note where elements break the rules of their kinds."""
    for node in nodes:
        if node.tag not in STANDARD_TAGS:
            findings.add(f"an element has the unknown type “{node.tag}”", node.first_page())
        _check_nesting(node, findings)
        if node.tag in ("Figure", "Formula") and not _says(node):
            what = "figure" if node.tag == "Figure" else "formula"
            findings.add(f"a {what} has no alternative text", node.first_page())
        elif node.tag == "TH" and not _says_what_it_heads(node):
            findings.add(
                "a heading cell of a table does not say whether it heads a column or a row", node.first_page()
            )
        elif node.tag == "Table":
            _check_table(node, findings)
    _check_headings(nodes, findings)
    _check_notes(nodes, findings)


def _check_nesting(node: Node, findings: Findings) -> None:
    wanted = _PARENTS.get(node.tag)
    around = node.parent.tag if node.parent else ""
    if wanted and around not in wanted:
        whole = "Table" if "Table" in wanted else min(wanted)
        findings.add(f"{_WORDS[node.tag]} stands outside {_WORDS[whole]}", node.first_page())
    may_hold = _KIDS.get(node.tag)
    if not may_hold:
        return
    for kid in node.kids:
        if kid.tag not in may_hold and kid.tag not in _PARENTS:
            inner = _WORDS.get(kid.tag, f"an element of type “{kid.tag}”")
            findings.add(f"{_WORDS[node.tag]} directly holds {inner}", kid.first_page())


def _check_headings(nodes: list[Node], findings: Findings) -> None:
    before = 0
    for node in nodes:
        level = _HEADINGS.get(node.tag)
        if level is None:
            continue
        if level > before + 1:
            findings.add(
                f"a heading of level {level} follows one of level {before}"
                if before
                else f"the first heading is of level {level}, not 1",
                node.first_page(),
            )
        before = level


def _check_notes(nodes: list[Node], findings: Findings) -> None:
    taken: set[bytes] = set()
    for node in nodes:
        known = bytes(node.properties["/ID"]) if "/ID" in node.properties else b""
        if node.tag == "Note" and not known:
            findings.add("a note has no identifier", node.first_page())
        if known and known in taken:
            what = "two notes have" if node.tag == "Note" else "two elements have"
            findings.add(f"{what} the same identifier", node.first_page())
        taken.add(known)


def _check_table(table: Node, findings: Findings) -> None:
    """Note a table whose rows are not equally wide, as screen readers then lose their place."""
    widths: set[int] = set()
    reaching: list[int] = []
    for row in _rows(table):
        # columns that cells of rows above still reach into
        filled = [rows > 1 for rows in reaching]
        reaching = [rows - 1 for rows in reaching if rows > 1]
        width = sum(filled)
        for cell in row.kids:
            columns, rows = _span(cell, "/ColSpan"), _span(cell, "/RowSpan")
            width += columns
            reaching += [rows] * columns
        widths.add(width)
    if len(widths) > 1:
        findings.add("the rows of a table are not equally wide", table.first_page())


def _rows(table: Node) -> Iterator[Node]:
    for kid in table.kids:
        if kid.tag == "TR":
            yield kid
        elif kid.tag in _ROW_GROUPS:
            yield from (row for row in kid.kids if row.tag == "TR")


def _span(cell: Node, key: str) -> int:
    for attributes in cell.attributes():
        value = attributes.get(key)
        if isinstance(value, int):
            return max(1, min(value, _WIDEST))
    return 1


def _says(node: Node) -> bool:
    """Whether an element has a text that stands for it."""
    return any(str(node.properties[key]).strip() for key in ("/Alt", "/ActualText") if key in node.properties)


def _says_what_it_heads(node: Node) -> bool:
    return any(
        attributes.get("/Scope") in (pikepdf.Name.Column, pikepdf.Name.Row, pikepdf.Name.Both)
        or "/Headers" in attributes
        for attributes in node.attributes()
    )
