"""Puts the pages of a PDF on paper, off the window’s thread and a strip at a time."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from briefbook.errors import BriefbookError
from briefbook.jobs.printing import FINEST, bands, fitted, pages_to_print
from briefbook.jobs.workers.worker import Worker
from briefbook.jobs.writing_files import write_file
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.ui.tasks import Task

_POINTS = 72
_CUPS_OPTIONS = 0xFE00
"""Qt’s own key, behind those that it names, for what the dialog asks of CUPS: names and values in turn."""

Sizes = Sequence[tuple[float, float]]
"""The width and the height of each page, in points."""


def printer_for(sizes: Sizes, name: str) -> QPrinter:
    """Return the system’s usual printer, set to the paper of the first page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(FINEST)
    printer.setDocName(name)
    printer.setCreator("Briefbook")
    width, height = sizes[0]
    is_wide = width > height
    size = QSizeF(min(width, height), max(width, height))
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, turned, QMarginsF()))
    # the memo has margins of its own
    printer.setFullPage(True)
    return printer


def chosen_pages(printer: QPrinter, total: int) -> list[int]:
    """Return the pages that a dialog chose, from 0, in the order in which they are printed."""
    ranges: list[tuple[int, int]] = []
    if printer.printRange() == QPrinter.PrintRange.PageRange and not _is_chosen_by_server(printer):
        ranges = [(one.from_, one.to) for one in printer.pageRanges().toRangeList()]
        if not ranges and printer.fromPage():
            ranges = [(printer.fromPage(), printer.toPage() or total)]
    return pages_to_print(
        total,
        ranges,
        copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
        is_collated=printer.collateCopies(),
        is_reversed=printer.pageOrder() == QPrinter.PageOrder.LastPageFirst,
    )


def print_pages(
    task: "Task", printer: QPrinter, worker: Worker, data: bytes, sizes: Sizes, pages: Sequence[int]
) -> int:
    """Print pages of a PDF and return how many; none once the task is cancelled.

    A file that is to hold all of them, on paper of their own size, is the PDF itself: sharp, and accessible.
    """
    if _is_the_file_itself(printer, sizes, pages):
        write_file(Path(printer.outputFileName()), data)
        return len(pages)
    painter, is_stopped = QPainter(), False
    if not painter.begin(printer):
        raise BriefbookError(
            tr(
                "The printer “{name}” cannot be used; look whether it is there and on.",
                name=printer.printerName(),
            )
        )
    try:
        digest = sha256(data).hexdigest()
        for done, number in enumerate(pages):
            task.progressed.emit(done, len(pages))
            if done and not printer.newPage():
                raise BriefbookError(tr("The printer stopped after %n page(s).", "", done))
            for picture, place in _strips(printer, worker, data, digest, number, sizes[number]):
                if task.is_cancelled:
                    is_stopped = True
                    return 0
                painter.drawImage(place, picture)
        return len(pages)
    except BaseException:
        is_stopped = True
        raise
    finally:
        if is_stopped:
            printer.abort()
        painter.end()
        if is_stopped and printer.outputFileName():
            Path(printer.outputFileName()).unlink(missing_ok=True)


def _strips(
    printer: QPrinter, worker: Worker, data: bytes, digest: str, number: int, size: tuple[float, float]
) -> Iterator[tuple[QImage, QRect]]:
    """Yield parts of a page from its top, each with its place on the paper, in the printer’s dots."""
    dots = printer.resolution() / _POINTS
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    scale, left, top = fitted(size, (paper.width(), paper.height()))
    finest = min(printer.resolution(), FINEST) / _POINTS * scale
    by = scale * dots / finest
    across = round(left * dots)
    for band in bands(worker, data, digest, number, finest):
        picture = QImage(band.pixels, band.width, band.rows, band.stride, QImage.Format.Format_BGR888)
        # from edge to edge, so that no hairline is left between two
        begin, end = (round(top * dots + row * by) for row in (band.top, band.top + band.rows))
        yield picture, QRect(across, begin, round(band.width * by), end - begin)


def _is_chosen_by_server(printer: QPrinter) -> bool:
    """Return whether CUPS takes the chosen pages out of all of them, which it then must be given."""
    options = printer.printEngine().property(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS))
    return isinstance(options, list) and "page-ranges" in options


def _is_the_file_itself(printer: QPrinter, sizes: Sizes, pages: Sequence[int]) -> bool:
    if printer.outputFormat() != QPrinter.OutputFormat.PdfFormat or not printer.outputFileName():
        return False
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    is_same = all(
        abs(width - paper.width()) < 2 and abs(height - paper.height()) < 2 for width, height in sizes
    )
    return is_same and list(pages) == list(range(len(sizes)))
