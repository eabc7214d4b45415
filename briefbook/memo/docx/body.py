"""The body of the file: the memo's blocks in sections, since Word prints notes at the end of a section."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefbook.memo.blocks import Block, CoverPage, Note, Notes, PageBreak, Tab
from briefbook.memo.docx.elements import Element, qualified
from briefbook.memo.docx.endnotes import Endnotes, PutNumber, WriteNote
from briefbook.memo.docx.flow import Flow, Place
from briefbook.memo.docx.pages import write_section
from briefbook.memo.docx.properties import ParagraphForm


@dataclass(frozen=True)
class Section:
    """Blocks up to the notes among them."""

    blocks: tuple[Block, ...]
    begins: Literal["nextPage", "continuous"]
    has_notes: bool


def sections_of(blocks: Sequence[Block]) -> list[Section]:
    """Return the sections of a memo: only where something follows its notes is there more than one."""
    printed = list(blocks)
    while printed and isinstance(printed[-1], PageBreak):
        printed.pop()
    sections: list[Section] = []
    current: list[Block] = []
    begins: Literal["nextPage", "continuous"] = "nextPage"
    for number, block in enumerate(printed, 1):
        if isinstance(block, Notes):
            sections.append(Section(tuple(current), begins, has_notes=True))
            current = []
            follows_page = (
                isinstance(printed[number], PageBreak | Tab | CoverPage) if printed[number:] else False
            )
            begins = "nextPage" if follows_page else "continuous"
        # a section that begins a page needs no page break besides
        elif current or not sections or not isinstance(block, PageBreak):
            current.append(block)
    if current or not sections:
        sections.append(Section(tuple(current), begins, has_notes=False))
    return sections


def write_sections(
    body: Element,
    flow: Flow,
    endnotes: Endnotes,
    sections: Sequence[Section],
    parts: dict[tuple[str, str], str],
) -> None:
    """Add the sections; `parts` names headers and footers by their kind and pages."""
    last_notes = max((number for number, section in enumerate(sections, 1) if section.has_notes), default=0)
    for number, section in enumerate(sections, 1):
        flow.blocks(body, section.blocks, Place(width=flow.looks.width))
        if number == last_notes:
            endnotes.write_first(body, note_writer(flow))
        if not len(body) or body[-1].tag != qualified("p"):
            flow.small(body)
        parent = body
        if number < len(sections):
            # all but the last section are kept with their last paragraph
            (parent,) = body[-1].iterchildren(qualified("pPr"))
        first_differs = number == 1 and ("header", "first") in parts
        write_section(parent, flow, parts=parts, kind=section.begins, first_differs=first_differs)


def note_writer(flow: Flow) -> WriteNote:
    """Return what adds a note's paragraph to an element."""

    def write(parent: Element, note: Note, put_number: PutNumber) -> None:
        flow.paragraph(parent, note.runs, ParagraphForm(style="EndnoteText"), before=put_number)

    return write
