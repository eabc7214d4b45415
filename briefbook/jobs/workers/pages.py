"""The worker that draws pages of sources, so that no PDF can harm the window."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefbook.jobs.workers.worker import Limits, Worker

if TYPE_CHECKING:
    from briefbook.readers.pdf.passages import PageLetters
    from briefbook.readers.pdf.pictures import PagePicture

DRAWING: Final = Limits(seconds=20.0, megabytes=1_200, calls=500)

_KEPT: Final = 2
"""How many files the child keeps, so that each is sent to it once."""

_files: OrderedDict[str, bytes] = OrderedDict()
"""In the child, by SHA-256."""


@dataclass(frozen=True)
class SourceFile:
    """The original of a source that has pages."""

    sha256: str
    data: bytes = field(repr=False)
    password: str = ""


@dataclass(frozen=True)
class SourcePage:
    """A page as a picture, with its letters, by which passages are found on it."""

    picture: "PagePicture"
    letters: "PageLetters"


def page_worker() -> Worker:
    """Return a worker for pages; it starts with the first of them."""
    return Worker(DRAWING, warm=_warm_up)


def source_page(worker: Worker, file: SourceFile, number: int, scale: float) -> SourcePage:
    """Return a page, by its number from 0, at so many pixels a point.

    Raises `PasswordNeededError` for a file that needs another password, and `BriefbookError` for a page that
    cannot be drawn.
    """
    page = worker.call(_page, file.sha256, None, number, scale, file.password)
    if page is None:
        page = worker.call(_page, file.sha256, file.data, number, scale, file.password)
    assert page is not None
    return page


def _warm_up() -> None:
    from briefbook.jobs.workers.guard import forbid_reaching_out

    try:
        import pypdfium2  # noqa: F401
    finally:
        forbid_reaching_out()


def _page(sha256: str, data: bytes | None, number: int, scale: float, password: str) -> SourcePage | None:
    """Return a page; None if the file is yet to be sent."""
    from briefbook.readers.pdf.passages import page_letters
    from briefbook.readers.pdf.pictures import page_picture

    if data is not None:
        _files[sha256] = data
        while len(_files) > _KEPT:
            _files.popitem(last=False)
    if sha256 not in _files:
        return None
    _files.move_to_end(sha256)
    picture = page_picture(_files[sha256], number, scale=scale, password=password)
    return SourcePage(picture, page_letters(_files[sha256], number, password))
