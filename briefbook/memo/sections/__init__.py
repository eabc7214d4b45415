"""Sections: the parts of a template filled from a book, each as blocks."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from briefbook.domain.claim import Claim
from briefbook.domain.issue import Issue
from briefbook.memo.audience import Audience
from briefbook.memo.audience.developments import seen_changes
from briefbook.memo.audience.plain_reader import PlainReader
from briefbook.memo.blocks import (
    Block,
    Box,
    ContentsList,
    CoverPage,
    Decision,
    Heading,
    MemoHead,
    PageBreak,
    Run,
)
from briefbook.memo.characters import one_line
from briefbook.memo.markdown import blocks_from, draft_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.punctuation import typeset
from briefbook.memo.sections.allotting import OF_A_MEMO, Allotment
from briefbook.memo.sections.change_list import ChangeList
from briefbook.memo.sections.claim_table import claim_table
from briefbook.memo.sections.forms import decisions, points, sign_off, table_of
from briefbook.memo.sections.front import Front
from briefbook.memo.sections.papers import paper
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.sections.papers.wanted import Wanted
from briefbook.memo.sections.placing import Placing
from briefbook.memo.sections.source_annex import annex
from briefbook.memo.sections.timeline import with_timelines, with_undated, without_dates
from briefbook.memo.templates import PAPERS, Section, Template
from briefbook.translation import tr


class Sections:
    """Fills the sections of one template; notes are numbered in the order in which sections are filled."""

    def __init__(
        self,
        chosen: Template,
        audience: Audience,
        endnotes: Endnotes,
        front: Front,
        *,
        scribe: Scribe | None = None,
        elsewhere: Collection[tuple[str, str, str]] = (),
    ) -> None:
        self._chosen = chosen
        self._audience = audience
        self._contents = audience.contents
        self._endnotes = endnotes
        self._front = front
        self._scribe = scribe or Scribe(self._contents, chosen.words, chosen.language, endnotes)
        self._elsewhere = elsewhere
        """Working papers that a part of the whole prints, each as kind, side and mode."""
        self.problems: list[str] = []
        self._placing = Placing(self._scribe, self._contents.outline, self.problems.append)
        self._counted = 0

    @property
    def printed(self) -> Mapping[str, str]:
        """The ids of the working papers that were printed, each with its marking."""
        return self._scribe.printed

    def filled(self, section: Section, allotted: Allotment) -> list[Block]:
        """Return the blocks of a section, none where there is nothing to print."""
        fill: dict[str, Callable[[], list[Block]]] = {
            "head": self._head,
            "cover": self._cover,
            "contents": lambda: [ContentsList(section.title, section.deepest)],
            "issue": partial(self._issue, section, allotted),
            "outline": partial(self._outline, allotted),
            "memo": partial(self._memo, section, allotted),
            "changes": partial(self._changes, section),
            "clearance": partial(self._clearance, section, allotted),
            "sources": partial(self._sources, section),
            **dict.fromkeys(PAPERS, partial(self._paper, section)),
        }
        return fill[section.kind]() if section.kind in fill else []

    def _head(self) -> list[Block]:
        front = self._front
        about = "" if front.about == front.subject else front.about
        return [MemoHead(self._chosen.words.title, about, front.fields)]

    def _cover(self) -> list[Block]:
        return [CoverPage(self._front.about, self._chosen.words.title, self._front.fields)]

    def _issue(self, section: Section, allotted: Allotment) -> list[Block]:
        issue = allotted.of(section)
        met = len(self._placing.kinds)
        blocks = self._formed(issue, section) if issue else []
        papers = self._papers(section, blocks, self._placing.kinds[met:])
        if papers and not blocks:
            title = self._title(issue) if issue else section.title
            blocks = [Heading(1, (Run(title),), self._next_number(), about=issue.id if issue else "")]
        if not blocks and section.required:
            if issue:
                place = self._audience.number_of[issue.id]
                self._want(section, tr("the issue of that title ({number}) has no text", number=place))
            elif not self._audience.has_titled(section.title, *section.also):
                self._want(section, tr("add an issue of that title to the outline"))
        return [*blocks, *papers]

    def _want(self, section: Section, then: str) -> None:
        self.problems.append(
            tr(
                "The “{template}” wants a section “{section}”; {then}.",
                template=self._chosen.title,
                section=section.title,
                then=then,
            )
        )

    def _formed(self, issue: Issue, section: Section) -> list[Block]:
        """Return the subtree of an issue in the form of its section; none where it is empty."""
        words = self._chosen.words
        if section.form == "box":
            text = self._text(issue, level=0)
            below = self._below(issue, level=1, number="")
            title = (Run(self._title(issue)), *self._marking_run(issue))
            box = Box(text, title, section.lines, issue.id)
            return [*([box] if text else []), *below]
        number = self._next_number()
        text = self._text(issue, level=1)
        formed: Sequence[Block] = text
        if section.form == "decisions":
            formed = decisions(text, words)
        elif section.form == "points":
            formed = points(text)
        elif section.form == "timeline" and text:
            formed = self._timeline(issue, text)
        content = [*formed, *self._below(issue, level=2, number=number)]
        if not content:
            self._counted -= bool(number)
            return []
        return [self._heading(issue, 1, number), *content]

    def _timeline(self, issue: Issue, text: Sequence[Block]) -> list[Block]:
        formed, undated = with_timelines(text, self._chosen.words)
        if len(formed) == len(text) and not self._contents.commitments:
            self.problems.append(without_dates(self._audience.place(issue)))
        elif undated:
            self.problems.append(with_undated(self._audience.place(issue), undated))
        return formed

    def _outline(self, allotted: Allotment) -> list[Block]:
        blocks: list[Block] = []
        for issue in allotted.take_others():
            number = self._next_number()
            tree = self._tree(issue, 1, number)
            self._counted -= bool(number) and not tree
            blocks += tree
        return blocks

    def _tree(self, issue: Issue, level: int, number: str) -> list[Block]:
        """Return an issue and all below it; none where everything in it is left out for the audience."""
        content = [*self._text(issue, level), *self._below(issue, level + 1, number)]
        if not content and self._audience.marking is not None and self._audience.had_content(issue):
            return []
        return [self._heading(issue, level, number), *content]

    def _below(self, issue: Issue, level: int, number: str) -> list[Block]:
        blocks: list[Block] = []
        place = 1
        for child in self._contents.outline.children(issue.id):
            tree = self._tree(child, level, f"{number}.{place}" if number else "")
            # numbered as if what is left out did not exist: a gap would tell that there is more
            place += bool(tree)
            blocks += tree
        return blocks

    def _heading(self, issue: Issue, level: int, number: str) -> Heading:
        marking = ", ".join(self._audience.markings_of[issue.id]) if issue.marking else ""
        return Heading(level, (Run(self._title(issue)),), number, marking, issue.id)

    def _marking_run(self, issue: Issue) -> tuple[Run, ...]:
        markings = self._audience.markings_of[issue.id] if issue.marking else ()
        return (Run(f" ({', '.join(markings)})"),) if markings else ()

    def _next_number(self) -> str:
        if not self._chosen.numbered_headings:
            return ""
        self._counted += 1
        return str(self._counted)

    def _text(self, issue: Issue, level: int) -> tuple[Block, ...]:
        place = self._audience.place(issue)
        language = self._chosen.language
        # withholding goes by the parts of a text, so it is read as for print
        has_places = "{{" in issue.text
        is_plain = self._endnotes.is_draft and self._audience.marking is None and not has_places
        read = draft_from if is_plain else blocks_from
        blocks = read(issue.text, self._endnotes, place=place, level=level, language=language)
        seen = self._audience.seen(blocks, self._endnotes.block, issue) if blocks else blocks
        return self._placing.placed(seen, issue, place, level) if has_places else seen

    def _memo(self, section: Section, allotted: Allotment) -> list[Block]:
        inner = allotted.inside(section)
        sections = Sections(
            inner.template,
            self._audience,
            self._endnotes,
            self._front,
            scribe=self._scribe,
            elsewhere={
                (kind, one.side, one.mode)
                for one in self._chosen.sections
                for kind in (one.kind, *one.papers)
            },
        )
        blocks: list[Block] = []
        for one in inner.template.sections:
            made = sections.filled(one, inner) if one.kind in OF_A_MEMO else []
            if made and blocks and one.new_page:
                blocks.append(PageBreak())
            blocks += made
        # a head with nothing under it is no memo
        return blocks if any(not isinstance(block, MemoHead) for block in blocks) else []

    def _title(self, issue: Issue) -> str:
        return typeset(one_line(issue.title), self._chosen.language)

    def _paper(self, section: Section) -> list[Block]:
        if (section.kind, section.side, section.mode) in self._elsewhere:
            return []
        wanted = Wanted(
            side=section.side,
            mode=section.mode,
            decisions_from=1 if section.form == "decisions" else None,
        )
        made = paper(section.kind, self._scribe, wanted)
        return [*_headed(section), *made] if made else []

    def _papers(self, section: Section, formed: Sequence[Block], placed: Sequence[str]) -> list[Block]:
        """Return the working papers behind an issue's text, but for those that the text has placed."""
        made: list[Block] = []
        for kind in section.papers:
            if kind in placed or (kind, section.side, section.mode) in self._elsewhere:
                continue
            first = sum(isinstance(block, Decision) for block in formed) + 1
            is_decided = section.form == "decisions"
            wanted = Wanted(
                side=section.side, mode=section.mode, decisions_from=first if is_decided else None
            )
            made += paper(kind, self._scribe, wanted)
        return made

    def claims(self, section: Section, cited: Sequence[Claim]) -> list[Block]:
        """Return the table of claims, all of them or those that are cited; none where there are none."""
        claims = cited if section.which == "cited" else self._contents.claims
        if not claims:
            return []
        table = claim_table(
            claims, self._contents, self._chosen.language, self._chosen.words, self._endnotes.cite_claim
        )
        return [*_headed(section), table]

    def _changes(self, section: Section) -> list[Block]:
        changes, audience = self._contents.changes, self._audience
        if changes is None:
            return []
        language = self._chosen.language
        reader = PlainReader(audience, language)
        written = ChangeList(
            seen_changes(changes, audience, reader.blocks),
            self._chosen.words,
            language,
            reader.text,
            tells_before=audience.marking is None,
        )
        return [*_headed(section), *written.blocks()]

    def _clearance(self, section: Section, allotted: Allotment) -> list[Block]:
        issue = allotted.of(section)
        text = sign_off(self._text(issue, 1), section.columns) if issue else []
        if issue and text:
            return [self._heading(issue, 1, ""), *text]
        empty = [()] * section.rows
        return [*_headed(section), table_of(section.columns, empty)]

    def _sources(self, section: Section) -> list[Block]:
        sources, chosen = self._contents.sources, self._chosen
        if not sources:
            return []
        described = self._audience.marking is None
        return [*_headed(section), annex(sources, chosen.language, chosen.words, described=described)]


def _headed(section: Section) -> list[Block]:
    return [Heading(1, (Run(section.title),))] if section.title else []
