"""From a book's contents to a memo, with every citation resolved to a note."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.domain.date_words import day_of, in_words
from briefbook.domain.header import MemoHeader
from briefbook.memo.audience import Audience
from briefbook.memo.audience.printed_markings import higher_than
from briefbook.memo.blocks import Block, Heading, Notes, PageBreak, Run, Tab
from briefbook.memo.characters import one_line
from briefbook.memo.notes import Endnotes
from briefbook.memo.printed import Printed, cited_claims, printed
from briefbook.memo.punctuation import typeset
from briefbook.memo.sections import Sections
from briefbook.memo.sections.allotting import Allotment
from briefbook.memo.sections.front import Front
from briefbook.memo.sections.note_order import in_order, without_numbers
from briefbook.memo.templates import Layout, PageSize, Section, Template, template
from briefbook.translation import tr

Filled: TypeAlias = Sequence[tuple[Section, list[Block]]]
"""Sections with the blocks that they print."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is asked of one memo; `None` leaves it to the book's header and its template."""

    template: str | None = None
    to: str | None = None
    sender: str | None = None
    subject: str | None = None
    date: str | None = None
    marking: str | None = None
    page_size: PageSize | None = None
    audience: str | None = None
    """The highest marking that the reader may see; `None` leaves nothing out, "" all that is marked."""
    templates: Path | None = None
    """The user's folder of templates."""


@dataclass(frozen=True, kw_only=True)
class Memo:
    """A finished document before it is drawn."""

    kind: str
    """The name of the template."""
    title: str
    """What kind of document it is, such as “Information Memorandum”."""
    about: str
    """The book's title."""
    fields: tuple[tuple[str, str], ...]
    """The header: labels and what is printed after them; the last is the subject."""
    author: str
    subject: str
    marking: str
    """The handling marking of the whole document."""
    day: str
    """The memo's date by ISO 8601, or empty where it is none."""
    blocks: tuple[Block, ...]
    """All that is printed, in its order."""
    problems: tuple[str, ...]
    """What the writer has to mend, one sentence each; never printed."""
    withheld: tuple[str, ...]
    """What was left out for the audience, one sentence each, for the writer; never printed."""
    language: str
    page_words: str
    layout: Layout
    most_pages: int | None
    """The template's limit for the pages ahead of `PageBreak(ends_limit=True)`."""
    printed: Printed = field(default_factory=Printed)
    """What of the book it prints and rests on."""

    @property
    def notes(self) -> Notes:
        """The notes among the blocks."""
        return next((block for block in self.blocks if isinstance(block, Notes)), Notes(()))


def assemble(contents: Contents, options: Options = Options(), *, is_draft: bool = False) -> Memo:
    """Return the memo of a book; a draft tells all problems and what is printed, but has no notes to read."""
    find = partial(template, folder=options.templates)
    chosen = find(options.template or contents.header.template)
    header = _header(contents.header, options, chosen.language)
    audience = Audience(contents, options.audience)
    marking = audience.copy_marking(header.marking)
    about = typeset(one_line(contents.cover.title), chosen.language)
    front = Front(about=about, subject=header.subject or about, fields=_fields(header, chosen, about))
    endnotes = Endnotes(audience.contents, chosen.language, chosen.words, is_draft=is_draft)
    allotted = Allotment(chosen, audience.contents.outline, find)
    sections = Sections(chosen, audience, endnotes, front)
    filled = _filled(chosen, sections, allotted, endnotes, audience.contents)
    blocks, notes = _joined(filled, endnotes.block)
    printed = _printed(filled, endnotes.block, tuple(sections.printed), audience.contents)
    problems = [one for one in endnotes.problems if not audience.is_known_problem(one)] + sections.problems
    problems += _left_over(chosen, [one_line(issue.title) for issue in allotted.others()])
    problems += _unprinted_changes(chosen, contents)
    problems += higher_than(marking, audience, filled, notes, printed)
    return Memo(
        kind=chosen.name,
        title=chosen.words.title,
        about=about,
        fields=front.fields,
        author=header.sender,
        subject=front.subject,
        marking=marking,
        day=day_of(header.date),
        blocks=blocks,
        problems=tuple(problems),
        withheld=tuple(audience.withheld),
        language=chosen.language,
        page_words=chosen.words.page,
        layout=replace(chosen.layout, page_size=options.page_size or chosen.layout.page_size),
        most_pages=chosen.most_pages,
        printed=printed,
    )


def _header(header: MemoHeader, options: Options, language: str) -> MemoHeader:
    names = ("to", "sender", "subject", "date", "marking")
    asked = {name: getattr(options, name) for name in names}
    fields = {name: getattr(header, name) if value is None else value for name, value in asked.items()}
    lines = {name: one_line(value) for name, value in fields.items()}
    for name in ("to", "sender", "subject"):
        lines[name] = typeset(lines[name], language)
    return replace(header, **lines)


def _fields(header: MemoHeader, chosen: Template, about: str) -> tuple[tuple[str, str], ...]:
    words = chosen.words
    date = in_words(header.date, words.dates)
    fields = ((words.to, header.to), (words.sender, header.sender), (words.date, date))
    return (*((label, value) for label, value in fields if value), (words.subject, header.subject or about))


def _filled(
    chosen: Template, sections: Sections, allotted: Allotment, endnotes: Endnotes, contents: Contents
) -> Filled:
    """Return the sections with their blocks; those of claims last, when it is known what is cited."""
    filled = {
        place: sections.filled(section, allotted)
        for place, section in enumerate(chosen.sections)
        if section.kind != "claims"
    }
    _, notes = in_order([block for made in filled.values() for block in made], endnotes.block)
    cited = cited_claims(notes.entries, contents)
    return [
        (section, filled[place] if place in filled else sections.claims(section, cited))
        for place, section in enumerate(chosen.sections)
    ]


def _printed(filled: Filled, notes: Notes, papers: Sequence[str], contents: Contents) -> Printed:
    everything = [block for _, made in filled for block in made]
    # also where the template prints no notes: the text rests on them all the same
    _, met = in_order(everything, notes)
    tables = [section for section, made in filled if made and section.kind == "claims"]
    prints_all = any(section.which == "all" for section in tables)
    claims = contents.claims if prints_all else cited_claims(met.entries, contents)
    return printed(everything, met.entries, claims, papers, contents)


def _unprinted_changes(chosen: Template, contents: Contents) -> list[str]:
    if contents.changes is None or any(section.kind == "changes" for section in chosen.sections):
        return []
    return [
        tr("The “{template}” has no section for what changed, so it is not printed.", template=chosen.title)
    ]


def _joined(filled: Filled, notes: Notes) -> tuple[tuple[Block, ...], Notes]:
    """Return the blocks of all sections with tabs, page breaks and notes; and those notes."""
    sizes = [len(made) for _, made in filled]
    everything: Sequence[Block] = [block for _, made in filled for block in made]
    if any(section.kind == "notes" for section, _ in filled):
        everything, notes = in_order(everything, notes)
    else:
        everything, notes = without_numbers(everything), Notes(())
    blocks: list[Block] = []
    tab = ""
    tabs = start = 0
    for (section, _), size in zip(filled, sizes, strict=True):
        made = list(everything[start : start + size])
        start += size
        if section.kind == "tab":
            tab = section.title
        if section.kind == "notes" and notes.entries:
            heading = [Heading(1, (Run(section.title),))] if section.title else []
            made = [*heading, notes]
        if not made:
            continue
        if blocks and (section.ends_limit or (section.new_page and not tab)):
            blocks.append(PageBreak(section.ends_limit))
        if tab:
            blocks.append(Tab(_label(tabs), tab))
            tabs, tab = tabs + 1, ""
        blocks += made
    return tuple(blocks), notes


def _label(number: int) -> str:
    """Return the label of a tab: A to Z, then AA."""
    above, letter = divmod(number, 26)
    return (_label(above - 1) if above else "") + chr(ord("A") + letter)


def _left_over(chosen: Template, titles: Sequence[str]) -> list[str]:
    if not titles:
        return []
    named = [f"“{title}”" for title in titles[:3]]
    if len(titles) > 3:
        named.append(tr("%n more", "", len(titles) - 3))
    return [
        tr(
            "The “{template}” leaves out the issue(s) {issues}, for which it has no section.",
            "",
            len(titles),
            template=chosen.title,
            issues=listed(named),
        )
    ]
