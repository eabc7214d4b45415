"""Memos for measuring: contents of so many pages, in a new text for each seed."""

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from tests.prose import Prose

PASSAGES = 5


def contents(seed: int, pages: int) -> Contents:
    """Return contents of about so many pages: text, lists, tables, quotations, links and citations."""
    prose = Prose(seed)
    # head and notes take about a page, and an issue a little less than one
    issues = round(pages * 1.05 - 1.3)
    sources = tuple(_source(prose, number) for number in range(min(pages, 40)))
    return Contents(
        cover=Cover(title=prose.phrase(5)),
        header=MemoHeader(
            to="The Minister",
            sender="Policy Unit",
            subject=prose.phrase(6),
            date="2026-11-22",
            marking="OFFICIAL",
        ),
        sources=sources,
        passages=tuple(_passage(prose, source, number) for source in sources for number in range(PASSAGES)),
        issues=tuple(_issue(prose, number, len(sources)) for number in range(issues)),
    )


def prose_contents(paragraphs: list[str]) -> Contents:
    """Return contents of one issue with nothing but these paragraphs."""
    issue = Issue(position="a0", title="Text", text="\n\n".join(paragraphs))
    return Contents(cover=Cover(title="Text"), header=MemoHeader(), issues=(issue,))


def paragraph(prose: Prose, sources: int) -> str:
    """Return a paragraph of Markdown with some bold and italic, a link and a citation."""
    cited = f"[@source-{prose.pick(sources)}#{prose.pick(PASSAGES) + 1}]"
    linked = f"[{prose.phrase(3)}](https://example.org/{prose.pick(1000)})"
    return (
        f"{prose.paragraph(35)} **{prose.phrase(3)}**, {prose.phrase(5)}; see {linked}. "
        f"*{prose.phrase(4)}:* {prose.paragraph(25)}{cited}"
    )


def _issue(prose: Prose, number: int, sources: int) -> Issue:
    parts = [
        paragraph(prose, sources),
        f"# {prose.phrase(4)}",
        paragraph(prose, sources),
        "\n".join(f"- {prose.sentence()}" for _ in range(4)),
        f"> {prose.paragraph(25)}" if number % 3 else f"1. {prose.sentence()}\n2. {prose.sentence()}",
        paragraph(prose, sources) if number % 2 else _table(prose),
        prose.paragraph(60),
    ]
    return Issue(position=f"a{number:05}", title=prose.phrase(5), text="\n\n".join(parts))


def _table(prose: Prose) -> str:
    head = ["| Measure | Lead | July | August |", "|---|---|--:|--:|"]
    rows = [
        f"| {prose.phrase(4)} | {prose.phrase(2)} | {prose.number()} | {prose.number()} |" for _ in range(5)
    ]
    return "\n".join(head + rows)


def _source(prose: Prose, number: int) -> Source:
    return Source(
        key=f"source-{number}",
        kind="text",
        title=prose.phrase(7),
        author=prose.phrase(2).title(),
        publisher="The Harbour Gazette",
        published="2026-10-28",
        original_sha256="",
        text_sha256="",
    )


def _passage(prose: Prose, source: Source, number: int) -> Passage:
    quote = prose.sentence()
    return Passage(source_id=source.id, number=number + 1, start=0, end=len(quote), quote=quote)
