"""What stands in front: the cover, the head of a memo, the list of contents and the tabs."""

from dataclasses import replace
from functools import partial

from briefbook.memo.blocks import ContentsList, CoverPage, MemoHead, Run, Tab, text_of
from briefbook.memo.docx.elements import Element, add
from briefbook.memo.docx.fields import add_field, close_field, open_field
from briefbook.memo.docx.flow import Entry, Flow, Place
from briefbook.memo.docx.inline import Base
from briefbook.memo.docx.looks import BLUE, MUTED
from briefbook.memo.docx.properties import ParagraphForm, RunForm
from briefbook.memo.docx.scripts import begins_right_to_left, runs_right_to_left

_UNKNOWN_PAGE = "\u00a0–"
"""What stands for a page that only Word knows, which puts it in when it prints or updates its fields."""
_LABEL = RunForm(caps=True, colour=MUTED, spacing=10, size=8)
_LOWEST_ENTRY = 6


def write_memo_head(flow: Flow, parent: Element, block: MemoHead, place: Place) -> None:
    """Add the kind of memo, what it is about and its fields."""
    flow.paragraph(parent, (Run(block.title),), ParagraphForm(style="Title"))
    if block.about:
        flow.paragraph(parent, (Run(block.about),), ParagraphForm(style="Subtitle"))
    line = (("top", 8, BLUE, 5),)
    for number, (label, value) in enumerate(block.fields, 1):
        is_last = number == len(block.fields)
        form = ParagraphForm(style="MemoField", borders=line if number == 1 else ())
        if is_last:
            form = replace(form, borders=(*form.borders, ("bottom", 8, BLUE, 5)), after=200)
        bold = RunForm(bold=True) if is_last else RunForm()
        flow.paragraph(
            parent,
            (Run(value),),
            form,
            reads_as=label,
            run_form=bold,
            before=partial(flow.label, text=label, form=_LABEL),
        )


def write_cover(flow: Flow, parent: Element, block: CoverPage, place: Place) -> None:
    """Add the cover; what follows begins a page."""
    flow.paragraph(parent, (Run(block.title),), ParagraphForm(style="CoverTitle"))
    if block.about:
        flow.paragraph(parent, (Run(block.about),), ParagraphForm(style="CoverSubtitle"))
    for label, value in block.fields:
        flow.paragraph(
            parent,
            (Run(value),),
            ParagraphForm(style="MemoField"),
            reads_as=label,
            before=partial(flow.label, text=label, form=_LABEL),
        )
    flow.begins_page = True


def write_tab(flow: Flow, parent: Element, block: Tab, place: Place) -> None:
    """Add the beginning of a part, on a page of its own, as a heading of the first level."""
    flow.begins_page = True
    runs = (Run(block.title or block.label),)
    number = block.label if block.title else ""
    flow.heading(parent, runs, ParagraphForm(style="Heading1"), 0, number)


def write_contents_list(flow: Flow, parent: Element, block: ContentsList, place: Place) -> None:
    """Make room for the list of contents, which is filled when all headings are known."""
    control = add(parent, "sdt")
    gallery = add(add(control, "sdtPr"), "docPartObj")
    add(gallery, "docPartGallery", val="Table of Contents")
    add(gallery, "docPartUnique")
    content = add(control, "sdtContent")
    form = ParagraphForm(style="TOCHeading", new_page=flow.begins_page)
    flow.begins_page = False
    flow.paragraph(content, (Run(block.title),), form)
    flow.contents_lists.append((content, block))


def fill_contents_list(flow: Flow, content: Element, block: ContentsList) -> None:
    """Add the entries, each of which leads to its heading."""
    entries = [entry for entry in flow.headings if entry.level <= block.deepest]
    instruction = f'TOC \\o "1-{block.deepest + flow.heading_shift}" \\h \\z \\u'
    paragraph = None
    for number, entry in enumerate(entries):
        step = min(max(entry.level + flow.heading_shift, 1), _LOWEST_ENTRY)
        form = ParagraphForm(style=f"TOC{step}")
        paragraph = flow.paragraph(content, (), form, reads_as=text_of(entry.runs))
        if number == 0:
            open_field(paragraph, instruction)
        _write_entry(flow, paragraph, entry)
    if paragraph is not None:
        close_field(paragraph)


def _write_entry(flow: Flow, paragraph: Element, entry: Entry) -> None:
    link = add(paragraph, "hyperlink", anchor=entry.bookmark, history=1)
    if entry.number:
        flow.inline.plain(link, f"{entry.number}\u2002")
    runs = tuple(replace(run, link="", warning=False) for run in entry.runs if run.note is None)
    is_backward = begins_right_to_left(text_of(runs), runs_right_to_left(flow.language))
    flow.inline.write(link, runs, Base(is_backward, flow.language, flow.looks.headings))
    add(add(link, "r"), "tab")
    add_field(link, f"PAGEREF {entry.bookmark} \\h", _UNKNOWN_PAGE)
