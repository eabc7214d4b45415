"""Where issues are kept."""

from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.store.repository import Repository


class Issues(Repository[Issue]):
    """The issues of a book."""

    table_name = "issue"
    record_type = Issue

    def outline(self) -> Outline:
        """Return the issues, arranged."""
        return Outline(self.all())
