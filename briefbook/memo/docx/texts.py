"""Text blocks: headings, paragraphs, lists, quotations, boxes and decisions."""

from dataclasses import replace

from briefbook.memo.blocks import (
    Block,
    Box,
    Code,
    Decision,
    DefinitionList,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Run,
)
from briefbook.memo.docx.elements import Element, add, add_text, qualified
from briefbook.memo.docx.flow import Flow, Place
from briefbook.memo.docx.looks import STEP, SYMBOLS
from briefbook.memo.docx.numbering import BULLETS, DEEPEST
from briefbook.memo.docx.properties import Fonts, ParagraphForm, RunForm
from briefbook.memo.docx.scripts import word_language
from briefbook.memo.docx.tables import open_table

_LIST_STYLES = {"bulleted": "ListBullet", "numbered": "ListNumber", "plain": "ListContinue"}
_NUMBER_ROOM = 567
_CHOICE_WIDTH = 1700
_LOWEST = 6


def write_heading(flow: Flow, parent: Element, block: Heading, place: Place) -> None:
    """Add a heading; where Word's own count gives its number, Word counts."""
    level = min(block.level + flow.heading_shift, _LOWEST)
    form = ParagraphForm(style=f"Heading{level}", left=place.left or None)
    if block.number and (counted := flow.numbering.heading(block.number)):
        form = replace(form, number=counted)
    elif block.number:
        form = replace(form, left=place.left + _NUMBER_ROOM, hanging=_NUMBER_ROOM)
    paragraph = flow.heading(parent, block.runs, form, block.level, block.number)
    if block.marking:
        flow.inline.plain(paragraph, f"\u2002{block.marking}", RunForm(style="SectionMarking"))


def write_paragraph(flow: Flow, parent: Element, block: Paragraph, place: Place) -> None:
    """Add a paragraph of text."""
    flow.paragraph(parent, block.runs, place.form, language=block.language)


def write_list(flow: Flow, parent: Element, block: ListBlock, place: Place) -> None:
    """Add a list; each numbered one begins its own count."""
    inner = replace(place, step=place.step + 1)
    step = min(inner.step, DEEPEST)
    number: tuple[int, int] | None = None
    if block.kind == "bulleted":
        number = BULLETS, step
    elif block.kind == "numbered":
        number = flow.numbering.numbered(step, block.start), step
    for item in block.items:
        _write_item(flow, parent, item, inner, _LIST_STYLES[block.kind], number)


def _write_item(
    flow: Flow,
    parent: Element,
    item: tuple[Block, ...],
    place: Place,
    style: str,
    number: tuple[int, int] | None,
) -> None:
    is_text = place.style in ("BodyText", "ListContinue")
    form = replace(place.form, style=style if is_text else place.style, number=number)
    if number:
        # the list itself indents, unless something around it does too
        own = STEP * (number[1] + 1)
        form = replace(form, left=place.left, hanging=STEP) if place.left != own else replace(form, left=None)
    rest = item
    if item and isinstance(item[0], Paragraph):
        flow.paragraph(parent, item[0].runs, form, language=item[0].language)
        rest = item[1:]
    elif number:
        flow.paragraph(parent, (), replace(form, keep_next=True))
    flow.blocks(parent, rest, replace(place, style="ListContinue" if is_text else place.style))


def write_definitions(flow: Flow, parent: Element, block: DefinitionList, place: Place) -> None:
    """Add terms, each with its meanings under it."""
    is_text = place.style in ("BodyText", "ListContinue")
    inner = replace(place, indent=place.left + STEP, step=-1)
    for entry in block.entries:
        for term in entry.terms:
            style = "DefinitionTerm" if is_text else place.style
            form = replace(place.form, style=style, keep_next=True)
            flow.paragraph(parent, term, form, run_form=RunForm(bold=True))
        for meaning in entry.meanings:
            flow.blocks(parent, meaning, inner)


def write_quote(flow: Flow, parent: Element, block: Quote, place: Place) -> None:
    """Add a quotation, set in."""
    style = "Quote" if place.style in ("BodyText", "ListContinue") else place.style
    flow.blocks(parent, block.blocks, replace(place, style=style, indent=place.left + STEP, step=-1))


def write_code(flow: Flow, parent: Element, block: Code, place: Place) -> None:
    """Add text whose lines stay as they are."""
    runs = (Run(block.text.rstrip("\n")),)
    flow.paragraph(parent, runs, ParagraphForm(style="Code", left=place.left or None), language="en")


def write_rule(flow: Flow, parent: Element, block: Rule, place: Place) -> None:
    """Add a line across the page."""
    flow.paragraph(parent, (), ParagraphForm(style="Rule", left=place.left or None))


def write_page_break(flow: Flow, parent: Element, block: PageBreak, place: Place) -> None:
    """Let what comes next begin a page."""
    flow.begins_page = True


def write_box(flow: Flow, parent: Element, block: Box, place: Place) -> None:
    """Add a frame: a table of one cell, which may run over several pages."""
    flow.before_table(parent)
    width = place.width - place.left
    table = open_table(parent, "BriefbookBox", [width], indent=place.left)
    cell = add(add(table, "tr"), "tc")
    add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
    if block.title:
        flow.paragraph(cell, block.title, ParagraphForm(style="BoxTitle"))
    flow.blocks(cell, block.blocks, Place(width=width - 300, style="BoxText"))
    if not len(cell) or not cell[-1].tag.endswith("}p"):
        flow.small(cell)
    flow.small(parent)


def write_decision(flow: Flow, parent: Element, block: Decision, place: Place) -> None:
    """Add a recommendation with boxes to tick, on screen or on paper, and a line for the date."""
    number = flow.numbering.decision(block.number), 0
    inner = replace(place, keep_next=True, step=place.step + 1)
    _write_item(flow, parent, block.blocks, inner, "Decision", number)
    tabs = [
        ("left", "none", inner.left + _CHOICE_WIDTH * count) for count in range(1, len(block.choices) + 1)
    ]
    tabs = [tab for tab in tabs if tab[2] < place.width - _CHOICE_WIDTH]
    tabs.append(("right", "underscore", place.width))
    form = ParagraphForm(style="DecisionChoices", left=inner.left, tabs=tuple(tabs))
    paragraph = flow.paragraph(parent, (), form, reads_as=" ".join(block.choices))
    for choice in block.choices:
        _write_check_box(flow, paragraph, choice, f"decision-{block.number}")
        flow.label(paragraph, f"\u00a0{choice}")
    if block.date:
        flow.inline.plain(paragraph, f"{block.date}:\u00a0")
        properties, content = flow.control(paragraph, block.date, f"decision-{block.number}-date")
        date = add(properties, "date")
        add(date, "dateFormat", val="d MMMM yyyy")
        add(date, "lid", val=word_language(flow.language) or "en-GB")
        add(date, "storeMappedDataAs", val="dateTime")
        add(date, "calendar", val="gregorian")
        add(add(content, "r"), "tab")


def _write_check_box(flow: Flow, paragraph: Element, choice: str, tag: str) -> None:
    properties, content = flow.control(paragraph, choice, tag)
    box = add(properties, "w14:checkbox")
    for name, value in (("checked", "0"), ("checkedState", "2612"), ("uncheckedState", "2610")):
        state = add(box, f"w14:{name}")
        state.set(qualified("w14:val"), value)
        if name != "checked":
            state.set(qualified("w14:font"), SYMBOLS)
    run = add(content, "r")
    fonts = Fonts(latin=SYMBOLS, right_to_left=SYMBOLS, east_asian=SYMBOLS, hint=True)
    RunForm(fonts=fonts).write(run)
    add_text(run, "☐")
