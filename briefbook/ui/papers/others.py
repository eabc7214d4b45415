"""What the words of rows are made of, read once and then kept in step with the book."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.store.book import Book
from briefbook.store.records import PLACES


class Others:
    """The records of some kinds as `Contents`."""

    def __init__(self, book: Book, kinds: Sequence[type[Record]]) -> None:
        self._book, self._kinds = book, kinds
        self._contents: Contents | None = None

    @property
    def contents(self) -> Contents:
        """The records, as if there were no others."""
        if self._contents is None:
            self._contents = self._book.contents_of(*self._kinds)
        return self._contents

    def take(self, edit: Edit) -> None:
        """Take over what an edit changed."""
        if self._contents is None:
            return
        changed: dict[str, Any] = {}
        for kind in self._kinds:
            if edit.touches(kind):
                known = {one.id: one for one in getattr(self._contents, PLACES[kind])}
                for change in edit.changes:
                    if change.kind is kind:
                        known.pop(change.record.id, None)
                        if change.after is not None:
                            known[change.after.id] = change.after
                # ids are in the order of making, and so are those who are involved
                changed[PLACES[kind]] = tuple(sorted(known.values(), key=lambda one: one.id))
        if edit.touches(Matrix):
            changed["matrix"] = self._book.matrices.only()
        self._contents = replace(self._contents, **changed)
