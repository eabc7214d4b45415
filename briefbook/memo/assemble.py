"""From a book's contents to a memo, with every citation resolved to a note."""

from dataclasses import dataclass, replace
from typing import Literal

from briefbook.domain.contents import Contents
from briefbook.domain.header import MemoHeader
from briefbook.domain.matrix import BANDS, IMPACT, LIKELIHOOD, Rating
from briefbook.domain.risk import Risk
from briefbook.memo.blocks import (
    Alignment,
    Block,
    Cell,
    Heading,
    MatrixRisk,
    Notes,
    Paragraph,
    RiskMatrix,
    Run,
    Table,
)
from briefbook.memo.characters import one_line
from briefbook.memo.dates import day_of, in_words
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.templates import Layout, Template, template


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is asked of one memo; `None` leaves it to the book's header and its template."""

    template: str | None = None
    to: str | None = None
    sender: str | None = None
    subject: str | None = None
    date: str | None = None
    marking: str | None = None
    page_size: Literal["A4", "Letter"] | None = None


@dataclass(frozen=True, kw_only=True)
class Memo:
    """A finished document before it is drawn."""

    title: str
    """What kind of document it is, such as “Information Memorandum”."""
    about: str
    """The book's title."""
    fields: tuple[tuple[str, str], ...]
    """The header: labels and what is printed after them; the last is the subject."""
    author: str
    subject: str
    marking: str
    day: str
    """The memo's date by ISO 8601, or empty where it is none."""
    blocks: tuple[Block, ...]
    problems: tuple[str, ...]
    """What the writer has to mend, one sentence each."""
    language: str
    page_words: str
    layout: Layout

    @property
    def notes(self) -> Notes:
        """The notes among the blocks."""
        return next((block for block in self.blocks if isinstance(block, Notes)), Notes(()))


def assemble(contents: Contents, options: Options = Options()) -> Memo:
    """Return the memo of a book."""
    header = _header(contents.header, options)
    chosen = template(header.template)
    words = chosen.words
    subject = header.subject or one_line(contents.cover.title)
    fields = [(words.to, header.to), (words.sender, header.sender), (words.date, in_words(header.date))]
    endnotes = Endnotes(contents)
    # notes are numbered as they are met, so the sections are made in their printed order
    blocks: list[Block] = []
    for section in chosen.sections:
        if section == "outline":
            blocks += _outline(contents, chosen, endnotes)
        elif section == "risks":
            blocks += _risks(contents, chosen, endnotes)
        elif endnotes.block.entries:
            blocks += [Heading(1, (Run(words.notes),)), endnotes.block]
    layout = replace(chosen.layout, page_size=options.page_size or chosen.layout.page_size)
    return Memo(
        title=words.title,
        about=one_line(contents.cover.title),
        fields=(*((label, value) for label, value in fields if value), (words.subject, subject)),
        author=header.sender,
        subject=subject,
        marking=header.marking,
        day=day_of(header.date),
        blocks=tuple(blocks),
        problems=tuple(endnotes.problems),
        language=chosen.language,
        page_words=words.page,
        layout=layout,
    )


def _header(header: MemoHeader, options: Options) -> MemoHeader:
    names = ("template", "to", "sender", "subject", "date", "marking")
    asked = {name: getattr(options, name) for name in names}
    fields = {name: getattr(header, name) if value is None else value for name, value in asked.items()}
    return replace(header, **{name: one_line(value) for name, value in fields.items()})


def _outline(contents: Contents, chosen: Template, endnotes: Endnotes) -> list[Block]:
    blocks: list[Block] = []
    for entry in contents.outline:
        number = entry.number if chosen.numbered_headings else ""
        title = one_line(entry.issue.title)
        blocks.append(Heading(entry.level, (Run(title),), number))
        place = f"The issue “{title}” ({entry.number})"
        blocks += blocks_from(entry.issue.text, endnotes, place=place, level=entry.level)
    return blocks


def _risks(contents: Contents, chosen: Template, endnotes: Endnotes) -> list[Block]:
    risks = sorted(contents.risks, key=lambda risk: risk.number)
    if not risks:
        return []
    heading = Heading(1, (Run(chosen.words.risks),))
    return [heading, _matrix(risks, chosen), _register(risks, chosen, endnotes)]


def _matrix(risks: list[Risk], chosen: Template) -> RiskMatrix:
    steps = range(1, 6)
    placed = tuple(
        MatrixRisk(risk.label, one_line(risk.title), risk.likelihood, risk.impact) for risk in risks
    )
    told = "; ".join(f"{risk.label} {one_line(risk.title)}: {risk.rating}" for risk in risks)
    return RiskMatrix(
        likelihood_words=LIKELIHOOD,
        impact_words=IMPACT,
        band_words=BANDS,
        bands=tuple(tuple(Rating(likelihood, impact).band for impact in steps) for likelihood in steps),
        risks=placed,
        likelihood_name=chosen.words.likelihood,
        impact_name=chosen.words.impact,
        alternative=f"Risk matrix of likelihood and impact. {told}.",
    )


def _register(risks: list[Risk], chosen: Template, endnotes: Endnotes) -> Table:
    rows = []
    for risk in risks:
        rating = risk.rating
        values = (
            risk.label,
            one_line(risk.title),
            rating.likelihood_word,
            rating.impact_word,
            rating.band_word.capitalize(),
            one_line(risk.owner),
        )
        text = blocks_from(risk.text, endnotes, place=f"The risk “{one_line(risk.title)}” ({risk.label})")
        rows.append((*(_cell(value) for value in values), text))
    header = tuple(_cell(word) for word in chosen.words.register)
    left: Alignment = "left"
    return Table((header,), tuple(rows), (left,) * len(header))


def _cell(text: str) -> Cell:
    return (Paragraph((Run(text),)),) if text else ()
