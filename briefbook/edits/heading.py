"""Filling in the memo's header and the book's cover."""

from dataclasses import fields, replace

from briefbook.domain.edit import Edit, changed
from briefbook.domain.header import Cover, MemoHeader
from briefbook.errors import BriefbookError
from briefbook.translation import tr


def fill_header(header: MemoHeader, **values: str) -> Edit:
    """Write fields of the memo's header, by the names of `MemoHeader`."""
    unknown = set(values) - {field.name for field in fields(MemoHeader)} - {"id"}
    if unknown:
        raise ValueError(f"A memo's header has no {', '.join(sorted(unknown))}")
    tidy = {name: " ".join(value.split()) for name, value in values.items()}
    return Edit(tr("Fill In Header"), (changed(header, replace(header, **tidy)),))


def retitle_book(cover: Cover, title: str) -> Edit:
    """Give the book another title."""
    title = " ".join(title.split())
    if not title:
        raise BriefbookError(tr("A book needs a title."))
    return Edit(tr("Rename Book"), (changed(cover, replace(cover, title=title)),))
