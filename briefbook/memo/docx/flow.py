"""Flow: the blocks of a memo, one after the other, as paragraphs and tables."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from briefbook.memo.blocks import Block, ContentsList, Runs, text_of
from briefbook.memo.docx.elements import Element, add
from briefbook.memo.docx.inline import Base, Inline
from briefbook.memo.docx.looks import STEP, Looks
from briefbook.memo.docx.numbering import Numbering
from briefbook.memo.docx.properties import PLAIN, Alignment, ParagraphForm, RunForm
from briefbook.memo.docx.scripts import begins_right_to_left, runs_right_to_left

_LEAST_WIDTH = 1400


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where blocks stand: the style of their text and what surrounds them; lengths in twips."""

    width: int
    """The width without the indent."""
    style: str = "BodyText"
    indent: int = 0
    step: int = -1
    """How deep in lists, from 0."""
    alignment: Alignment | None = None
    keep_next: bool = False

    @property
    def left(self) -> int:
        """The indent with that of the lists; something is left of the width however deep this is."""
        return max(0, min(self.indent + STEP * (self.step + 1), self.width - _LEAST_WIDTH))

    @property
    def form(self) -> ParagraphForm:
        """The form of a paragraph of text here."""
        left = self.left or None
        return ParagraphForm(style=self.style, keep_next=self.keep_next, left=left, alignment=self.alignment)


@dataclass(frozen=True)
class Entry:
    """A heading as a list of contents names it; tabs have level 0."""

    level: int
    number: str
    runs: Runs
    bookmark: str


Writer: TypeAlias = Callable[["Flow", Element, Any, Place], None]


@dataclass(kw_only=True)
class Flow:
    """Writes blocks, and remembers what a later part of the file needs."""

    writers: Mapping[type, Writer]
    """What writes each kind of block."""
    looks: Looks
    language: str
    inline: Inline
    heading_shift: int
    """How far the tabs of a book push headings down."""
    has_contents: bool
    numbering: Numbering = field(default_factory=Numbering)
    headings: list[Entry] = field(default_factory=list)
    contents_lists: list[tuple[Element, ContentsList]] = field(default_factory=list)
    """Where a list of contents is filled when all headings are known."""
    begins_page: bool = False
    """Whether what comes next begins a page."""
    _controls: int = 0

    def blocks(self, parent: Element, blocks: Sequence[Block], place: Place) -> None:
        """Add blocks to the text, a cell or a content control."""
        for block in blocks:
            self.writers[type(block)](self, parent, block, place)

    def paragraph(
        self,
        parent: Element,
        runs: Runs,
        form: ParagraphForm,
        *,
        language: str = "",
        reads_as: str = "",
        run_form: RunForm = PLAIN,
        before: Callable[[Element], None] | None = None,
    ) -> Element:
        """Add a paragraph; `before` adds what stands at its beginning.

        Its direction is that of `reads_as` where given, else of its runs.
        """
        language = language or self.language
        right_to_left = runs_right_to_left(language)
        if language == self.language:
            right_to_left = begins_right_to_left(reads_as or text_of(runs), right_to_left)
        if self.begins_page and parent.tag.endswith("}body"):
            form = replace(form, new_page=True)
            self.begins_page = False
        paragraph = add(parent, "p")
        form.write(paragraph, right_to_left=right_to_left)
        if before:
            before(paragraph)
        is_head = form.style.startswith(("Heading", "Title", "Cover", "TOC", "Table"))
        family = self.looks.headings if is_head else self.looks.body
        self.inline.write(paragraph, runs, Base(right_to_left, language, family), run_form)
        return paragraph

    def heading(self, parent: Element, runs: Runs, form: ParagraphForm, level: int, number: str) -> Element:
        """Add a heading, with a bookmark for a list of contents; a form that counts shows the number."""
        name = ""
        if self.has_contents:
            name = f"_Toc{len(self.headings) + 1:08}"
            self.headings.append(Entry(level, number, runs, name))

        def before(paragraph: Element) -> None:
            if name:
                add(paragraph, "bookmarkStart", id=len(self.headings), name=name)
            if number and not form.number:
                self.label(paragraph, number)

        paragraph = self.paragraph(parent, runs, form, before=before)
        if name:
            add(paragraph, "bookmarkEnd", id=len(self.headings))
        return paragraph

    def label(self, paragraph: Element, text: str, form: RunForm = PLAIN) -> None:
        """Add a text and a tab after it."""
        self.inline.plain(paragraph, text, form)
        add(add(paragraph, "r"), "tab")

    def control(self, parent: Element, title: str, tag: str) -> tuple[Element, Element]:
        """Add a content control, and return its properties and what holds its content."""
        self._controls += 1
        control = add(parent, "sdt")
        properties = add(control, "sdtPr")
        add(properties, "alias", val=title[:64])
        add(properties, "tag", val=tag)
        add(properties, "id", val=self._controls)
        return properties, add(control, "sdtContent")

    def small(self, parent: Element, *, keep_next: bool = False) -> None:
        """Add an empty line of next to no height."""
        self.paragraph(parent, (), ParagraphForm(style="Small", keep_next=keep_next))

    def before_table(self, parent: Element) -> None:
        """Begin a page, where one is wanted, ahead of a table, whose own paragraphs could not."""
        if self.begins_page and parent.tag.endswith("}body"):
            self.small(parent)
