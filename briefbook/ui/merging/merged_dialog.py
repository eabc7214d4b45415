"""What a merge brought: what came in, what was numbered anew, and what is left to be decided."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefbook.jobs.merging import MergePlan
from briefbook.translation import tr, tr_noop
from briefbook.ui.dialog_room import give_room
from briefbook.ui.difference.difference_view import DifferenceView
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.theme.theme import Theme

_FATES: Final = {
    "added": tr_noop("{records} added"),
    "changed": tr_noop("{records} changed"),
    "removed": tr_noop("{records} removed"),
}


class MergedDialog(QDialog):
    """Tells what was merged; it can be undone from here, and conflicts be decided."""

    undo_wanted = Signal()
    decide_wanted = Signal()

    def __init__(self, theme: Theme, plan: MergePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merged"))
        count = len(plan.merged.conflicts)
        self.told = DifferenceView(theme, tr("What was merged"))
        self.told.show_lines(merged_lines(plan))
        self.undo, self.close_button = QPushButton(tr("Undo the Merge")), QPushButton(tr("Close"))
        self.decide = QPushButton(tr("Decide %n Conflict(s)…", "", count))
        self.decide.setVisible(count > 0)
        main = self.decide if count else self.close_button
        main.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.decide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.told, 1)
        layout.addLayout(buttons)
        main.setDefault(True)
        self.undo.clicked.connect(self._undo)
        self.decide.clicked.connect(self._decide)
        self.close_button.clicked.connect(self.accept)
        give_room(self, 520, 260 + 22 * min(len(plan.merged.notes), 10))
        main.setFocus()

    def _undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()

    def _decide(self) -> None:
        self.accept()
        self.decide_wanted.emit()


def merged_lines(plan: MergePlan) -> list[Line]:
    """Return what a merge brought, as lines."""
    lines = [line("eyebrow", tr("From “{name}”", name=plan.name))]
    lines += [line("text", tr(_FATES[fate], records=kinds), 4) for fate, kinds in plan.kinds_told.items()]
    if not plan.kinds_told:
        lines.append(line("text", tr("Only details changed"), 4))
    if plan.merged.notes:
        lines.append(line("eyebrow", tr("To know"), 14))
        lines += [line("text", note, 4) for note in plan.merged.notes]
    count = len(plan.merged.conflicts)
    if count:
        lines.append(line("eyebrow", tr("To decide"), 14))
        words = tr("%n conflict(s); until then the book holds what it had.", "", count)
        lines.append(line("text", words, 4))
    return lines
