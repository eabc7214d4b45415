"""Writing: a memo's blocks onto the pages of a tagged PDF document."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from briefbook import __version__
from briefbook.memo import blocks as b
from briefbook.memo.assemble import Memo
from briefbook.memo.pdf.document import Document
from briefbook.memo.pdf.flow import Flow
from briefbook.memo.pdf.pages import Pages, TooLong
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.place import Division


def drawn(memo: Memo, attachment: bytes | None) -> tuple[bytes, Pen, list[TooLong], Division]:
    """Return a memo's PDF file, the pen, where it is longer than its template allows, and its division."""
    with _without_collecting():
        return _drawn(memo, attachment)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let no search for cycles go through the many small objects that are all needed to the end."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # what was made is counted as old, or the first collection would go through all of it
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _drawn(memo: Memo, attachment: bytes | None) -> tuple[bytes, Pen, list[TooLong], Division]:
    document = Document(
        title=memo.subject or memo.title,
        author=memo.author,
        subject=f"{memo.title}: {memo.about}",
        language=memo.language,
        creator=f"Briefbook {__version__}",
        day=memo.day,
    )
    if attachment is not None:
        document.attach("memo.json", attachment, "application/json", "The memo’s text and data", "Source")
    pen = Pen(document)
    # what comes before the first tab is numbered apart
    has_front = any(isinstance(block, b.Tab) for block in memo.blocks)
    pages = Pages(pen, memo, has_front=has_front)
    flow = Flow(memo.layout, memo.language, memo.blocks, pages.width)
    pages.set(flow.boxes(memo.blocks, document.root))
    return pen.finish(), pen, pages.too_long, pages.division
