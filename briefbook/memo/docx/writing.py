"""Writing: the parts of a memo's file, put together."""

from dataclasses import replace

from briefbook.memo import blocks
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import CoverPage, Heading, Notes, Tab
from briefbook.memo.docx import figures, front, settings, tables, texts
from briefbook.memo.docx.body import note_writer, sections_of, write_sections
from briefbook.memo.docx.elements import Element, add, root, serialized
from briefbook.memo.docx.endnotes import Endnotes
from briefbook.memo.docx.flow import Flow, Writer
from briefbook.memo.docx.front import fill_contents_list
from briefbook.memo.docx.inline import Inline
from briefbook.memo.docx.looks import looks_of
from briefbook.memo.docx.package import CORE, Part, Relationships, packed
from briefbook.memo.docx.pages import footer_part, header_part
from briefbook.memo.docx.scripts import is_east_asian, runs_right_to_left, word_language
from briefbook.memo.docx.styles import Languages, styles_part
from briefbook.memo.risk_matrix import RiskMatrix

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "application/vnd.openxmlformats-package"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_LATEST = (2107, 12, 31, 23, 59, 58)
"""The first and last moment that a ZIP archive knows."""

_WRITERS: dict[type, Writer] = {
    blocks.Heading: texts.write_heading,
    blocks.Paragraph: texts.write_paragraph,
    blocks.ListBlock: texts.write_list,
    blocks.DefinitionList: texts.write_definitions,
    blocks.Quote: texts.write_quote,
    blocks.Code: texts.write_code,
    blocks.Rule: texts.write_rule,
    blocks.Box: texts.write_box,
    blocks.Decision: texts.write_decision,
    blocks.PageBreak: texts.write_page_break,
    blocks.Table: tables.write_table,
    RiskMatrix: figures.write_matrix,
    blocks.Timeline: figures.write_timeline,
    blocks.CoverPage: front.write_cover,
    blocks.ContentsList: front.write_contents_list,
    blocks.Tab: front.write_tab,
    blocks.MemoHead: front.write_memo_head,
}


def written(memo: Memo) -> bytes:
    """Return a memo's file."""
    relationships, in_notes = Relationships(), Relationships()
    endnotes = Endnotes([note for block in memo.blocks if isinstance(block, Notes) for note in block.entries])
    flow = _flow(memo, relationships, endnotes)
    notes_flow = replace(flow, inline=Inline(flow.looks, memo.language, in_notes, endnotes, in_notes=True))
    languages = _languages(memo.language)
    moment = settings.moment_of(memo)
    # the parts are written in the order in which the text asks for lists, links and notes
    document, ends_sections = _document(memo, flow, endnotes)
    pairs = zip(memo.blocks, memo.blocks[1:], strict=False)
    headed = any(isinstance(one, Heading) and isinstance(two, Notes) for one, two in pairs)
    notes = endnotes.part(note_writer(notes_flow), ruled=not headed)
    parts = [
        *document,
        _part("styles", styles_part(flow.looks, languages), relationships),
        _part("numbering", flow.numbering.part(), relationships),
        _part("settings", settings.settings_part(languages, notes_end_sections=ends_sections), relationships),
        _part("fontTable", settings.fonts_part(), relationships),
        _part("endnotes", notes, relationships, own=in_notes),
    ]
    package = Relationships()
    package.to("officeDocument", "word/document.xml")
    core = serialized(settings.core_properties(memo, word_language(memo.language), moment))
    about = serialized(settings.application_properties())
    package.to(CORE, "docProps/core.xml")
    package.to("extended-properties", "docProps/app.xml")
    parts += [
        Part("docProps/core.xml", f"{_PACKAGE}.core-properties+xml", core),
        Part("docProps/app.xml", f"{_OFFICE}.extended-properties+xml", about),
    ]
    when = moment.timetuple()[:6] if moment else _EARLIEST
    return packed(parts, package, max(_EARLIEST, min((*when[:5], when[5] // 2 * 2), _LATEST)))


def _flow(memo: Memo, relationships: Relationships, endnotes: Endnotes) -> Flow:
    with_tabs = any(isinstance(block, Tab) for block in memo.blocks)
    looks = looks_of(memo.layout, with_tabs=with_tabs)
    return Flow(
        writers=_WRITERS,
        looks=looks,
        language=memo.language,
        inline=Inline(looks, memo.language, relationships, endnotes),
        heading_shift=int(with_tabs),
        has_contents=any(isinstance(block, blocks.ContentsList) for block in memo.blocks),
    )


def _document(memo: Memo, flow: Flow, endnotes: Endnotes) -> tuple[list[Part], bool]:
    """Return the text with its headers and footers, and whether notes stand at the ends of sections."""
    relationships = flow.inline.relationships
    names: dict[tuple[str, str], str] = {}
    parts = []
    has_cover = any(isinstance(block, CoverPage) for block in memo.blocks)
    for pages in ("default", "first") if has_cover else ("default",):
        made = {
            "header": header_part(flow, memo),
            "footer": footer_part(flow, memo, numbered=pages == "default"),
        }
        for kind, element in made.items():
            part = _part(kind, element, relationships, name=kind if pages == "default" else f"{kind}First")
            names[kind, pages] = relationships.to(kind, part.name.removeprefix("word/"))
            parts.append(part)
    document = root("document")
    body = add(document, "body")
    sections = sections_of(memo.blocks)
    write_sections(body, flow, endnotes, sections, names)
    for content, block in flow.contents_lists:
        fill_contents_list(flow, content, block)
    data = serialized(document)
    main = Part("word/document.xml", f"{_WORD}.document.main+xml", data, relationships)
    return [main, *parts], len(sections) > 1


def _part(
    kind: str, element: Element, of: Relationships, *, own: Relationships | None = None, name: str = ""
) -> Part:
    file = f"{name or kind}.xml"
    of.to(kind, file)
    return Part(f"word/{file}", f"{_WORD}.{kind}+xml", serialized(element), own or Relationships())


def _languages(tag: str) -> Languages:
    known = word_language(tag) or "en-GB"
    backward, east_asian = runs_right_to_left(tag), is_east_asian(tag)
    return Languages(
        western="en-GB" if backward or east_asian else known,
        east_asian=known if east_asian else "zh-CN",
        right_to_left=known if backward else "ar-SA",
    )
