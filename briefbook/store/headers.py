"""Where the book's cover and its memo's header are kept; there is one of each."""

from briefbook.domain.header import Cover, MemoHeader
from briefbook.store.repository import Repository


class Covers(Repository[Cover]):
    """The book's cover."""

    table_name = "cover"
    record_type = Cover

    def only(self) -> Cover:
        """Return the one cover."""
        return self.all()[0]


class MemoHeaders(Repository[MemoHeader]):
    """The header of the book's memo."""

    table_name = "memo_header"
    record_type = MemoHeader

    def only(self) -> MemoHeader:
        """Return the one header."""
        return self.all()[0]
