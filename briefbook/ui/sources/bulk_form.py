"""The form in which the details of many sources are edited at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.counts import count_of
from briefbook.domain.grading import RELIABILITY
from briefbook.domain.library import divided
from briefbook.domain.source import Source
from briefbook.edits.changing_many import Entered, change_many
from briefbook.errors import BriefbookError
from briefbook.ui.desk import Desk
from briefbook.ui.marking_field import USUAL
from briefbook.ui.sources.shared_fields import LeavingChips, SharedChoice, SharedLine

_DETAILS = {
    "author": "Author",
    "publisher": "Publisher",
    "published": "Published",
    "language": "Language",
    "address": "Address",
}
_GRADES = {"": "Not graded"} | {grade: f"{grade}  {words}" for grade, words in RELIABILITY.items()}


class BulkForm(QDialog):
    """Shows what sources have in common; what is touched changes in all of them, as one edit."""

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[Source],
        parent: QWidget | None = None,
        *,
        library: Iterable[Source] = (),
    ) -> None:
        """Make the form; authors and publishers are offered as the sources of the library have them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Edit Details of {len(sources):,} Sources")
        self._desk, self._book = desk, desk.open_book.book
        self._ids = [source.id for source in sources]
        ids = set(self._ids)
        offered = {
            "author": sorted({one.author for one in library} - {""}),
            "publisher": sorted({one.publisher for one in library} - {""}),
        }
        self.lines = {
            name: SharedLine(desk, words, (str(getattr(one, name)) for one in sources), offered.get(name, ()))
            for name, words in _DETAILS.items()
        }
        self.marking = SharedLine(desk, "Marking", (one.marking for one in sources), USUAL)
        self.grade = SharedChoice("Reliability", (one.reliability for one in sources), _GRADES)
        self.new_tags = SharedLine(desk, "Add tags", (), tuple(self._book.tags.names()))
        collections = {one.id: one.name for one in self._book.collections.all()}
        self.joined = SharedLine(desk, "Add to collection", (), tuple(collections.values()))
        tags = (tag.name for tag in self._book.tags.all() if tag.source_id in ids)
        self.lost_tags = LeavingChips(desk, "Tags to take away", tags, len(sources))
        members = (one for one in self._book.collected.all() if one.source_id in ids)
        names = (collections[one.collection_id] for one in members)
        self.left = LeavingChips(desk, "Collections to take them out of", names, len(sources))
        self._told = QLabel("Only what you touch here changes.")
        self._told.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self._buttons.addButton(
            f"Change {len(sources):,} Sources", QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        for line in (*self.lines.values(), self.marking, self.new_tags, self.joined):
            line.changed.connect(self._enable)
        self.grade.changed.connect(self._enable)
        for chips in (self.lost_tags, self.left):
            chips.changed.connect(self._enable)
        self._enable()

    @property
    def entered(self) -> Entered:
        """What was entered for all of them."""
        values = {name: line.entered for name, line in self.lines.items()}
        return Entered(
            details={name: value for name, value in values.items() if value is not None},
            marking=self.marking.entered,
            reliability=self.grade.entered,
            new_tags=divided(self.new_tags.text()),
            lost_tags=self.lost_tags.leaving,
            joined=divided(self.joined.text()),
            left=self.left.leaving,
        )

    def _lay_out(self) -> None:
        self.lines["published"].setToolTip("2026-11-22, 2026-11 or 2026")
        if not self.lines["published"].placeholderText():
            self.lines["published"].setPlaceholderText("2026-11-22, 2026-11 or 2026")
        self.new_tags.setPlaceholderText("tariffs; ferries")
        self.joined.setPlaceholderText("The name of a collection, or of a new one")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        lines = ((line.accessibleName(), line) for line in self.lines.values())
        rows: list[tuple[str, QWidget]] = [
            *lines,
            ("Marking", self.marking),
            ("Reliability", self.grade),
            ("Add tags", self.new_tags),
            ("Take tags away", self.lost_tags),
            ("Add to collection", self.joined),
            ("Take out of", self.left),
        ]
        for row, (words, field) in enumerate(rows):
            if isinstance(field, LeavingChips) and not field.chips:
                continue
            named = QLabel(words)
            named.setProperty("role", "meta")
            named.setBuddy(field)
            is_tall = isinstance(field, LeavingChips)
            named.setContentsMargins(0, 5 if is_tall else 0, 0, 0)
            grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag(0))
            grid.addWidget(field, row, 1)
        inside = QWidget()
        inside.setObjectName("content")
        inside.setLayout(grid)
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(inside)
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(room, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons)
        scale = self._desk.theme.scale
        self.resize(480 * scale // 100, min(inside.sizeHint().height() + 130, 600 * scale // 100))
        self._tell("Only what you touch here changes.", "muted")

    def _enable(self) -> None:
        self.button.setEnabled(self.entered != Entered(new_tags=(), lost_tags=[], joined=(), left=[]))

    def _tell(self, words: str, role: str) -> None:
        self._told.setText(words)
        self._told.setProperty("role", role)
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)

    def _take(self) -> None:
        open_book, entered = self._desk.open_book, self.entered

        try:
            edit = open_book.do(lambda: change_many(self._book, self._sources(), entered))
        except BriefbookError as error:
            self._tell(str(error), "danger")
            return
        if edit.changes:
            words = f"Changed details of {count_of(len(self._ids), 'source')}"
            self._desk.messages.info(words, "Undo", open_book.undo)
        self.accept()

    def _sources(self) -> list[Source]:
        found = map(self._book.sources.find, self._ids)
        return [source for source in found if source is not None]
