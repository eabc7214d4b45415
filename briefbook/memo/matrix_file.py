"""The risk matrix as a file of its own: a vector picture, a page, or a picture in dots."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Heading, Run
from briefbook.memo.charts.matrix_sheet import matrix_drawing
from briefbook.memo.charts.svg import estimated_width, svg
from briefbook.memo.notes import Endnotes
from briefbook.memo.pdf import write_pdf
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.sections.papers.risk_figure import matrix_figure
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.templates import Layout
from briefbook.memo.templates.words import PLAIN
from briefbook.translation import tr

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".svg", ".pdf", ".png")
"""What the matrix can be written as."""

_LANGUAGE = "en-GB"
_MARGIN = 50.0
_FOOT = 46.0
"""The height at the foot of a page that is cut off in a picture, in points."""
_SCALE = 3.0
"""Dots to a point."""
_EDGE = 24
_MOST_PAGES = 12


def matrix_file(matrix: Matrix, risks: Sequence[Risk], suffix: str, title: str) -> bytes:
    """Return the matrix with these risks as a file of one of the `SUFFIXES`, always of the same bytes."""
    contents = Contents(cover=Cover(title=title), header=MemoHeader(), matrix=matrix, risks=tuple(risks))
    # as it is on the screen, also where the book has the standard words of another language
    words = replace(
        PLAIN,
        likelihood_steps=tuple(step.word for step in matrix.likelihood),
        impact_steps=tuple(step.word for step in matrix.impact),
        bands=tuple(band.word for band in matrix.bands),
    )
    scribe = Scribe(contents, words, _LANGUAGE, Endnotes(contents))
    figure = matrix_figure(sorted(risks, key=lambda one: one.number), scribe)
    match suffix.casefold():
        case ".svg":
            drawing = matrix_drawing(figure, title, estimated_width)
            return svg(drawing, "matrix", title, figure.alternative).encode()
        case ".pdf":
            return _page(figure, title)
        case ".png":
            return _picture(_page(figure, title))
        case _:
            raise BriefbookError(tr("The risk matrix can be written as .svg, .pdf or .png."))


def _page(figure: RiskMatrix, title: str) -> bytes:
    memo = Memo(
        kind="matrix",
        title="Risk matrix",
        about=title,
        fields=(),
        author="",
        subject=title,
        marking="",
        day="",
        blocks=(Heading(1, (Run(title),)), figure),
        problems=(),
        withheld=(),
        language=_LANGUAGE,
        page_words=PLAIN.page,
        layout=Layout(margin=_MARGIN),
        most_pages=None,
    )
    return write_pdf(memo).data


def _picture(data: bytes) -> bytes:
    from PIL import Image
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    try:
        if len(document) > _MOST_PAGES:
            raise BriefbookError(
                tr("There are too many risks for one picture; write the matrix as .pdf or .svg.")
            )
        parts = [_cropped(page.render(scale=_SCALE).to_pil().convert("RGB")) for page in document]
    finally:
        document.close()
    width = max(part.width for part in parts) + 2 * _EDGE
    whole = Image.new("RGB", (width, sum(part.height for part in parts) + 2 * _EDGE), "white")
    y = _EDGE
    for part in parts:
        whole.paste(part, (_EDGE, y))
        y += part.height
    written = BytesIO()
    whole.save(written, "PNG")
    return written.getvalue()


def _cropped(page: "Image") -> "Image":
    """Return a page without its margins and its footer."""
    from PIL import ImageChops

    above = page.crop((0, 0, page.width, page.height - round(_FOOT * _SCALE)))
    box = ImageChops.invert(above).getbbox()
    return above.crop(box) if box else above
