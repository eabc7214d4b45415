"""PDF files opened, or refused in one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from briefbook.errors import BriefbookError, PasswordNeededError
from briefbook.translation import grouped, tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 3_000

_HEADER_REACH = 1_024
"""Within how many bytes a reader looks for the header: PDF Reference 1.7, appendix H, note 13."""


@contextmanager
def opened_pdf(name: str, data: bytes, password: str = "") -> Iterator["PdfDocument"]:
    """Open a PDF, or raise `BriefbookError` saying why it cannot be read.

    Raises `PasswordNeededError` where it opens with a password only, which is missing or wrong.
    """
    import pypdfium2
    from pypdfium2 import raw

    if b"%PDF-" not in data[: _HEADER_REACH + 5]:
        raise BriefbookError(
            tr("“{name}” is damaged: it does not begin as a PDF does. Save or download it again.", name=name)
        )
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == raw.FPDF_ERR_PASSWORD:
            raise PasswordNeededError(
                tr("The password does not open “{name}”.", name=name)
                if password
                else tr("“{name}” is protected by a password.", name=name)
            ) from error
        if code == raw.FPDF_ERR_SECURITY:
            raise BriefbookError(
                tr(
                    "“{name}” is encrypted in a way that Briefbook cannot read; save it without protection.",
                    name=name,
                )
            ) from error
        raise BriefbookError(
            tr("“{name}” is damaged, so it cannot be read; save or download it again.", name=name)
        ) from error
    try:
        pages = len(document)
        if pages > MOST_PAGES:
            raise BriefbookError(
                tr(
                    "“{name}” has {pages} pages; Briefbook reads PDFs of up to {most}. Split it first.",
                    name=name,
                    pages=grouped(pages),
                    most=grouped(MOST_PAGES),
                )
            )
        if not pages:
            raise BriefbookError(
                tr("“{name}” is damaged: it holds no page. Save or download it again.", name=name)
            )
        yield document
    finally:
        with suppress(pypdfium2.PdfiumError):
            document.close()
