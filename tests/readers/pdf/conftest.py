"""PDFs drawn for the tests of their reader."""

from collections.abc import Callable

import pytest

from briefbook.domain.reading import Reading
from briefbook.readers.pdf.reading import read_pdf
from tests.drawn_pdfs import Draw, drawn_pdf
from tests.drawn_pdfs import lines as lines_of


@pytest.fixture
def drawn() -> Callable[..., bytes]:
    """Return a function that draws a PDF, a page for each function it is given."""
    return drawn_pdf


@pytest.fixture
def read() -> Callable[..., Reading]:
    """Return a function that draws a PDF and reads it."""
    return lambda *pages, **options: read_pdf("Memo.pdf", drawn_pdf(*pages, **options))


@pytest.fixture
def lines() -> Callable[..., Draw]:
    """Return a function that makes a drawing of lines under one another."""
    return lines_of
