"""The worker that reads files; what reads them is loaded in its child process alone."""

from dataclasses import replace
from typing import Final

from briefbook.domain.reading import Bundle, Reading
from briefbook.domain.shingles import shingles_of, sketch_of
from briefbook.jobs.workers.pool import AT_ONCE, Workers
from briefbook.jobs.workers.worker import Limits, Worker

READING: Final = Limits(seconds=20.0, megabytes=1_200, calls=200, ahead=30)
"""For one file. A child's memory grows by 15 MB in 700 files, and a start costs a second of work."""


def reading_worker(limits: Limits = READING) -> Worker:
    """Return a worker for files; once started, it gets ready for the first one by itself."""
    return Worker(limits, warm=_warm_up)


def reading_workers(limits: Limits = READING) -> Workers:
    """Return as many workers for files as read at once, to be used as one."""
    return Workers([reading_worker(limits) for _ in range(AT_ONCE)])


def read_document(name: str, data: bytes, password: str = "") -> Reading | Bundle:
    """Read a file's bytes in the child; an `original` that is just these bytes is left empty."""
    from briefbook.readers.documents import read_bytes

    read = read_bytes(name, data, password)
    if isinstance(read, Reading):
        return _without(_ready(read), data)
    return replace(read, readings=tuple(_without(_ready(reading), data) for reading in read.readings))


def read_clipboard(text: str, html: str) -> Reading:
    """Read in the child what was copied."""
    from briefbook.readers.documents import read_pasted

    return read_pasted(text, html or None)


def with_original(reading: Reading, data: bytes) -> Reading:
    """Return a reading with the bytes again that did not travel with it."""
    return reading if reading.original else replace(reading, original=data)


def _ready(reading: Reading) -> Reading:
    """Make here what the window would have to make of a reading else."""
    _ = reading.text_map.json  # made once and kept in it
    pieces, place = [], 0
    for span in reading.set_aside:
        pieces.append(reading.text[place : span.start])
        place = span.end
    shown = " ".join((*pieces, reading.text[place:]))
    return replace(reading, sketch=sketch_of(shingles_of(shown)))


def _without(reading: Reading, data: bytes) -> Reading:
    return replace(reading, original=b"") if reading.original == data else reading


def _warm_up() -> None:
    from briefbook.jobs.workers.guard import forbid_reaching_out
    from briefbook.readers.documents import read_bytes
    from briefbook.readers.formats import warm_up

    try:
        # what is loaded by the first page only; the model of languages is unpacked into a temporary file
        read_bytes("warm.html", _PAGE)
        warm_up()
    finally:
        forbid_reaching_out()


_PAGE: Final = (
    b"<html><head><title>A page</title></head><body><article><h1>A page</h1><p>"
    + b"Some words to read before the first file comes. " * 20
    + b"</p></article></body></html>"
)
