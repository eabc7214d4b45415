"""The form in which the details of many sources are edited at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QWidget,
)

from briefbook.domain.grading import RELIABILITY
from briefbook.domain.library import divided
from briefbook.domain.source import Source
from briefbook.edits.changing_many import Entered, change_many
from briefbook.errors import BriefbookError
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import Form
from briefbook.ui.marking_field import USUAL
from briefbook.ui.sources.shared_fields import LeavingChips, SharedChoice, SharedLine

_DETAILS = {
    "author": tr_noop("Author"),
    "publisher": tr_noop("Publisher"),
    "published": tr_noop("Published"),
    "language": tr_noop("Language"),
    "address": tr_noop("Address"),
}


class BulkForm(Form):
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
        self.setWindowTitle(tr("Edit Details of %n Source(s)", "", len(sources)))
        self._desk, self._book = desk, desk.open_book.book
        self._ids = [source.id for source in sources]
        ids = set(self._ids)
        offered = {
            "author": sorted({one.author for one in library} - {""}),
            "publisher": sorted({one.publisher for one in library} - {""}),
        }
        self.lines = {
            name: SharedLine(
                desk, tr(words), (str(getattr(one, name)) for one in sources), offered.get(name, ())
            )
            for name, words in _DETAILS.items()
        }
        self.marking = SharedLine(desk, tr("Marking"), (one.marking for one in sources), USUAL)
        grades = {"": tr("Not graded")} | {
            grade: f"{grade}  {tr(words)}" for grade, words in RELIABILITY.items()
        }
        self.grade = SharedChoice(tr("Reliability"), (one.reliability for one in sources), grades)
        self.new_tags = SharedLine(desk, tr("Add tags"), (), tuple(self._book.tags.names()))
        collections = {one.id: one.name for one in self._book.collections.all()}
        self.joined = SharedLine(desk, tr("Add to collection"), (), tuple(collections.values()))
        tags = (tag.name for tag in self._book.tags.all() if tag.source_id in ids)
        self.lost_tags = LeavingChips(desk, tr("Tags to take away"), tags, len(sources))
        members = (one for one in self._book.collected.all() if one.source_id in ids)
        names = (collections[one.collection_id] for one in members)
        self.left = LeavingChips(desk, tr("Collections to take them out of"), names, len(sources))
        self._told = QLabel(tr("Only what you touch here changes."))
        self._told.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self._buttons.addButton(
            tr("Change %n Source(s)", "", len(sources)), QDialogButtonBox.ButtonRole.AcceptRole
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
        self.lines["published"].setToolTip(tr("2026-11-22, 2026-11 or 2026"))
        if not self.lines["published"].placeholderText():
            self.lines["published"].setPlaceholderText(tr("2026-11-22, 2026-11 or 2026"))
        self.new_tags.setPlaceholderText(tr("tariffs; ferries"))
        self.joined.setPlaceholderText(tr("The name of a collection, or of a new one"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        lines = ((line.accessibleName(), line) for line in self.lines.values())
        rows: list[tuple[str, QWidget]] = [
            *lines,
            (tr("Marking"), self.marking),
            (tr("Reliability"), self.grade),
            (tr("Add tags"), self.new_tags),
            (tr("Take tags away"), self.lost_tags),
            (tr("Add to collection"), self.joined),
            (tr("Take out of"), self.left),
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
        self.button.setProperty("role", "primary")
        self.lay_out(grid, self._buttons, told=self._told)
        self.button.setDefault(True)
        self._tell(tr("Only what you touch here changes."), "muted")

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
            words = tr("Changed details of %n source(s)", "", len(self._ids))
            self._desk.messages.info(words, tr("Undo"), open_book.undo)
        self.accept()

    def _sources(self) -> list[Source]:
        found = map(self._book.sources.find, self._ids)
        return [source for source in found if source is not None]
