"""What the tests of memos share: contents made in a line, and PDF files read back."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source


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


@pytest.fixture
def page_texts() -> Callable[[bytes], list[str]]:
    """Text of each page of a PDF file."""

    def read(data: bytes) -> list[str]:
        document = pypdfium2.PdfDocument(data)
        texts = []
        for page in document:
            text_page = page.get_textpage()
            # pdfium marks a hyphen at the end of a line so
            texts.append(text_page.get_text_range().replace("\ufffe", "-"))
            text_page.close()
            page.close()
        document.close()
        return texts

    return read


@pytest.fixture
def words_lost(page_texts: Callable[[bytes], list[str]]) -> Callable[..., list[str]]:
    """Words of a text that are not in a PDF file, wherever its lines end."""

    def lost(text: str, data: bytes, missing: Any = ()) -> list[str]:
        # the footer is drawn first; without it a word may go on from one page to the next
        pages = [re.sub(r"^.*?Page \d+ of \d+", "", page, flags=re.DOTALL) for page in page_texts(data)]
        # pdfium takes ligatures apart
        printed = re.sub(r"\s", "", unicodedata.normalize("NFKC", "".join(pages)))
        words = {word for word in text.split() if not set(word) & set(missing)}
        words = {unicodedata.normalize("NFKC", word).replace(" ", "") for word in words}
        # until right-to-left text is set as such, readers turn its words round
        return sorted(word for word in words if word not in printed and word[::-1] not in printed)

    return lost
