"""The slim bar about the passage selected: its number, note and colour, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefbook.domain.passage import Passage
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.passage_note import PassageNote
from briefbook.ui.reader.ruling import rule_off


class PassageBar(QWidget):
    """Shows one passage; hidden while none is selected."""

    def __init__(
        self, desk: Desk, parent: QWidget, colours: Sequence[QAction], cite: QAction, remove: QAction
    ) -> None:
        super().__init__(parent)
        self.number = QLabel(self)
        self.number.setProperty("role", "pill")
        self.note = PassageNote(desk, "Note on the passage", least=1, most=4, parent=self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self.note, 1)
        row.addSpacing(4)
        self._colours = [button(colour) for colour in colours]
        for colour in self._colours:
            row.addWidget(colour)
        row.addSpacing(4)
        row.addWidget(button(cite, words="Cite"))
        row.addWidget(button(remove))
        rule_off(self, row, is_below=True)
        self.hide()

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage, or nothing."""
        self.note.show_passage(passage)
        self.setVisible(passage is not None)
        if passage is None:
            return
        self.number.setText(str(passage.number))
        self.number.setAccessibleName(f"Passage {passage.number}")
        self.number.setToolTip(f"Passage {passage.number} of this source")
        self.number.setProperty("highlight", str(passage.colour))
        self.number.style().unpolish(self.number)
        self.number.style().polish(self.number)
