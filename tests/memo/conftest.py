"""What the tests of memos share: contents made in a line, and PDF files read back."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.jobs.sample import make_sample
from tests import pdf_text
from tests.memo.strange_texts import TITLES
from tests.memo.verapdf.rule_checker import RuleChecker, VeraPdfMissingError


@pytest.fixture(scope="session")
def vera_pdf() -> Iterator[RuleChecker]:
    """veraPDF, running for all tests that want it."""
    try:
        checker = RuleChecker()
    except VeraPdfMissingError as missing:
        pytest.skip(f"veraPDF cannot run: {missing}")
    yield checker
    checker.close()


@pytest.fixture
def source() -> Source:
    return Source(
        key="orrin-2026",
        kind="text",
        title="Valdoria reopens the strait talks",
        author="Mara Orrin",
        publisher="The Harbour Gazette",
        published="2026-10-28",
        original_sha256="",
        text_sha256="",
    )


@pytest.fixture
def passage(source: Source) -> Passage:
    quote = "The agenda for Port Selby is still open."
    return Passage(source_id=source.id, number=2, start=10, end=10 + len(quote), quote=quote)


@pytest.fixture
def contents_of(source: Source, passage: Passage) -> Callable[..., Contents]:
    """Contents whose issues have these texts."""

    def contents(*texts: str, risks: tuple[Risk, ...] = (), **header: str) -> Contents:
        issues = [
            Issue(position=f"a{number:05}", title=f"Issue {number}", text=text)
            for number, text in enumerate(texts, 1)
        ]
        return Contents(
            cover=Cover(title="Port Selby summit"),
            header=MemoHeader(**header),
            sources=(source,),
            passages=(passage,),
            issues=tuple(issues),
            risks=risks,
        )

    return contents


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Contents:
    """Contents of the sample book."""
    with make_sample(tmp_path_factory.mktemp("sample") / "sample.briefbook") as book:
        return book.contents()


@pytest.fixture
def odd_titles(contents_of: Callable[..., Contents]) -> Contents:
    """Contents whose issues have no titles or strange ones."""
    contents = contents_of(*(f"Text.[^{number}]\n\n[^{number}]: Note" for number in range(len(TITLES))))
    issues = [replace(issue, title=title) for issue, title in zip(contents.issues, TITLES, strict=True)]
    return replace(contents, issues=tuple(issues))


@pytest.fixture
def page_texts() -> Callable[[bytes], list[str]]:
    """Text of each page of a PDF file."""
    return pdf_text.page_texts


@pytest.fixture
def words_lost(page_texts: Callable[[bytes], list[str]]) -> Callable[..., list[str]]:
    """Words of a text that are not in a PDF file, wherever its lines end."""

    def bare(text: str) -> str:
        # pdfium takes ligatures apart, and does not tell a word's own hyphen at a line's end from another
        return re.sub(r"[\s\x02-]", "", unicodedata.normalize("NFKC", text))

    def lost(text: str, data: bytes, missing: Any = ()) -> list[str]:
        # a word may go on from one page to the next, with the foot between its parts
        pages = [re.sub(r"Page \d+ of \d+", "", page) for page in page_texts(data)]
        printed = bare("".join(pages))
        words = {bare(word) for word in text.split() if not set(word) & set(missing)}
        # until right-to-left text is set as such, readers turn its words round
        return sorted(word for word in words if word not in printed and word[::-1] not in printed)

    return lost
