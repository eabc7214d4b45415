"""How panes that know nothing of each other lead the user from one to another."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Wayfinder(QObject):
    """Requests to show something somewhere else; the frame and the panes concerned listen."""

    source_wanted = Signal(str, object)
    """Show a source in the reader: its id, and an offset of its text in code points, or `None`."""
    passage_wanted = Signal(str)
    """Show a passage in the reader: its id."""
    issue_wanted = Signal(str, object)
    """Show an issue in the outline and editor: its id, and an offset of its text, or `None`."""
    sources_search_wanted = Signal(str)
    """Search the library, in the language of `store.search`."""
    outline_wanted = Signal()
    """Show the outline."""
    risk_wanted = Signal(str)
    """Show a risk on the matrix: its id."""
    commitment_wanted = Signal(str)
    """Show a commitment in the ledger: its id."""
    event_wanted = Signal(str)
    """Show an event beside the commitments: its id."""
    actor_paper_wanted = Signal(str, str)
    """Show an `actor`, an `objective` or a `position`: which of these, and its id."""
    advice_wanted = Signal(str, str)
    """Show a `scenario`, a `recommendation` or a `talking point`: which of these, and its id."""
    claim_wanted = Signal(str)
    """Show a claim among the claims: its id."""
    checks_wanted = Signal()
    """Show what needs attention."""
    changes_wanted = Signal()
    """Show what changed since an earlier moment."""
    conflicts_wanted = Signal()
    """Show what copies of the book say differently, to be decided."""
    snapshots_wanted = Signal(str)
    """Show what differs from a snapshot: its id, or nothing for the one that was chosen last."""
    versions_wanted = Signal(str)
    """Show what became of a source's passages in its newer version: the source's id."""
    duplicates_wanted = Signal()
    """Show the sources that look alike."""
    duplicates_found = Signal(int)
    """So many pairs of sources that look alike came in with an import."""
    place_wanted = Signal(str, int, int)
    """Select a stretch of an issue's text in the editor: its id, and offsets in code points."""
    replacing_wanted = Signal()
    """Show where words are found and replaced in the whole book."""
    memo_wanted = Signal()
    """Show the memo."""
    selected = Signal(str, str)
    """Something was selected for the inspector: its kind, as in `show`, and its id."""
    details_wanted = Signal()
    """Show the inspector, with what was selected."""
    cite_wanted = Signal(str)
    """Insert a citation, as text, where the user was last writing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passage_id: str | None = None
        """The passage that was selected last, for fields that take one."""
        self.cite_in: Callable[[str], bool] | None = None
        """Puts a citation into the text last written in, where that is not an issue's; false if it cannot."""
        self.selected.connect(self._note)

    def show(self, kind: str, record_id: str, offset: int | None = None) -> None:
        """Ask for a record by its kind, as search finds it."""
        if kind == "source":
            self.source_wanted.emit(record_id, offset)
        elif kind == "passage":
            self.passage_wanted.emit(record_id)
        elif kind == "issue":
            self.issue_wanted.emit(record_id, offset)
        elif kind == "risk":
            self.risk_wanted.emit(record_id)
        elif kind == "claim":
            self.claim_wanted.emit(record_id)
        elif kind == "commitment":
            self.commitment_wanted.emit(record_id)
        elif kind == "event":
            self.event_wanted.emit(record_id)
        elif kind in ("actor", "objective", "position"):
            self.actor_paper_wanted.emit(kind, record_id)
        elif kind in ("scenario", "recommendation", "talking point"):
            self.advice_wanted.emit(kind, record_id)
        elif kind == "conflict":
            self.conflicts_wanted.emit()
        else:
            raise ValueError(f"Nothing shows a {kind}")

    def _note(self, kind: str, record_id: str) -> None:
        if kind == "passage":
            self.passage_id = record_id
