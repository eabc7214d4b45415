"""The rows that the outline model shows: what is seen of an issue, without its text."""

from collections.abc import Iterator

from briefbook.domain.citation import citations_in
from briefbook.domain.issue import Issue
from briefbook.domain.word_counts import words_in
from briefbook.translation import tr

EMPTY, UNCITED, CITED = "empty", "uncited", "cited"
"""How far an issue is written: no text, text that cites nothing, text that cites."""


class IssueRow:
    """An issue in the tree; `serial` is what the model's indexes carry, 0 for the invisible root."""

    def __init__(self, serial: int, issue: Issue | None = None) -> None:
        self.serial = serial
        self.parent: IssueRow | None = None
        self.children: list[IssueRow] = []
        self.place = 0
        self.id = self.title = self.position = self.marking = ""
        self._text = ""
        self._extent: tuple[int, int] | None = None
        if issue:
            self.show(issue)

    def show(self, issue: Issue) -> None:
        """Take on what is seen of an issue."""
        self.id, self.title, self.position = issue.id, issue.title, issue.position
        self.marking = issue.marking
        if issue.text is not self._text:
            self._text, self._extent = issue.text, None

    @property
    def words(self) -> int:
        """How many words are written."""
        return self._counted()[0]

    @property
    def citations(self) -> int:
        """How many citations there are."""
        return self._counted()[1]

    @property
    def number(self) -> str:
        """The printed number, such as `3.1`."""
        above = self.parent.number if self.parent and self.parent.parent else ""
        return f"{above}.{self.place + 1}" if above else str(self.place + 1)

    @property
    def state(self) -> str:
        """`EMPTY`, `UNCITED` or `CITED`."""
        return CITED if self.citations else UNCITED if self.words else EMPTY

    @property
    def all_words(self) -> int:
        """The words of the issue and of all below it."""
        return sum(row.words for row in self.walk())

    @property
    def about(self) -> str:
        """Words and state in a sentence, for the tooltip and for who does not see the row."""
        if not self.words:
            own = tr("nothing written yet")
        else:
            cited = tr("%n citation(s)", "", self.citations) if self.citations else tr("no citation yet")
            own = tr("%n word(s), {citations}", "", self.words, citations=cited)
        if self.marking:
            own = tr("{about}, marked {marking}", about=own, marking=self.marking)
        if not self.children:
            return own
        return tr("{about}; %n word(s) with what is below", "", self.all_words, about=own)

    def walk(self) -> Iterator["IssueRow"]:
        """Go through this row and all below it, parents before children."""
        yield self
        for child in self.children:
            yield from child.walk()

    def place_for(self, position: str, issue_id: str) -> int:
        """Return where an issue with this position belongs among the children, itself not counted."""
        return sum(
            (child.position, child.id) < (position, issue_id)
            for child in self.children
            if child.id != issue_id
        )

    def put(self, place: int, row: "IssueRow") -> None:
        """Put a row among the children."""
        self.children.insert(place, row)
        row.parent = self
        self._count(place)

    def take(self, row: "IssueRow") -> None:
        """Take a row out of the children."""
        del self.children[row.place]
        row.parent = None
        self._count(row.place)

    def _count(self, start: int) -> None:
        for place in range(start, len(self.children)):
            self.children[place].place = place

    def _counted(self) -> tuple[int, int]:
        # only of what is seen: a million words take a tenth of a second
        if self._extent is None:
            self._extent = words_in(self._text), len(citations_in(self._text))
        return self._extent
