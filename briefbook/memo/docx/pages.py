"""Pages: paper, margins, and the header and footer with the marking and the page's number."""

import re

from briefbook.domain.marking import TLP_COLOURS, TLP_GROUND, normalised
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Run
from briefbook.memo.docx.elements import Element, add, qualified, root
from briefbook.memo.docx.fields import add_field
from briefbook.memo.docx.flow import Flow
from briefbook.memo.docx.looks import EDGE
from briefbook.memo.docx.properties import ParagraphForm, RunForm
from briefbook.memo.docx.scripts import runs_right_to_left

_TLP_SIZE = 12.0
"""The least that the Traffic Light Protocol 2.0 asks for; its labels stand at the right."""


def header_part(flow: Flow, memo: Memo) -> Element:
    """Return the header: the marking."""
    header = root("hdr")
    _write_marking(flow, header, normalised(memo.marking))
    if not len(header):
        flow.paragraph(header, (), ParagraphForm(style="Header"))
    return header


def footer_part(flow: Flow, memo: Memo, *, numbered: bool) -> Element:
    """Return the footer: what the memo is about, the page's number and the marking."""
    footer = root("ftr")
    if numbered:
        form = ParagraphForm(style="Footer")
        paragraph = flow.paragraph(footer, (Run(_shortened(memo.subject)),), form, reads_as=memo.page_words)
        add(add(paragraph, "r"), "tab")
        for part in re.split(r"(\{pages?\})", memo.page_words):
            if part == "{page}":
                add_field(paragraph, "PAGE", "1")
            elif part == "{pages}":
                add_field(paragraph, "NUMPAGES", "1")
            elif part:
                flow.inline.plain(paragraph, part)
    _write_marking(flow, footer, normalised(memo.marking))
    if not len(footer):
        flow.paragraph(footer, (), ParagraphForm(style="Footer"))
    return footer


def _write_marking(flow: Flow, parent: Element, marking: str) -> None:
    if not marking:
        return
    form, run_form = ParagraphForm(style="Marking"), RunForm()
    if colour := TLP_COLOURS.get(marking):
        form = ParagraphForm(style="Marking", alignment="right")
        run_form = RunForm(colour=colour[1:], size=_TLP_SIZE, ground=TLP_GROUND[1:])
    flow.paragraph(parent, (Run(marking),), form, run_form=run_form)


def _shortened(text: str, most: int = 80) -> str:
    if len(text) <= most:
        return text
    cut = text[:most]
    return f"{cut.rpartition(' ')[0] or cut}…"


def write_section(
    parent: Element,
    flow: Flow,
    *,
    parts: dict[tuple[str, str], str],
    kind: str = "nextPage",
    first_differs: bool = False,
) -> None:
    """Add the properties of a section; `parts` names its headers and footers by kind and pages."""
    section = add(parent, "sectPr")
    for (name, pages), identifier in parts.items():
        if pages == "default" or first_differs:
            reference = add(section, f"{name}Reference", type=pages)
            reference.set(qualified("r:id"), identifier)
    # here too, since LibreOffice does not read it from the settings
    add(add(section, "endnotePr"), "numFmt", val="decimal")
    add(section, "type", val=kind)
    width, height = flow.looks.page
    add(section, "pgSz", w=width, h=height)
    margin = flow.looks.margin
    add(
        section,
        "pgMar",
        top=margin,
        right=margin,
        bottom=margin,
        left=margin,
        header=EDGE,
        footer=EDGE,
        gutter=0,
    )
    add(section, "cols", space=720)
    if first_differs:
        add(section, "titlePg")
    if runs_right_to_left(flow.language):
        add(section, "bidi")
