"""What is looked for, how, where, and what is put in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from briefbook.edits.own_texts import Scope
from briefbook.edits.seeking import Wanted
from briefbook.translation import tr
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.flow import Flow


class Form(QWidget):
    """Two lines, three ticks and a choice."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.put = QLineEdit(self), QLineEdit(self)
        self.matches_case = QCheckBox(tr("Match Case"), self)
        self.whole_words = QCheckBox(tr("Whole Words"), self)
        self.is_pattern = QCheckBox(tr("Regular Expression"), self)
        self.is_pattern.setToolTip(
            tr("The words are a pattern: . is any character, \\d a digit, (…) a group; $1 puts a group in")
        )
        self.where = ChoiceBox(self)
        for words, scope in (
            (tr("All Texts"), "everything"),
            (tr("All Issues"), "issues"),
            (tr("This Issue"), "issue"),
            (tr("Claims and Other Records"), "papers"),
        ):
            self.where.addItem(words, scope)
        self._lay_out()
        for line in (self.words, self.put):
            line.textChanged.connect(lambda _: self.changed.emit())
        for box in (self.matches_case, self.whole_words, self.is_pattern):
            box.toggled.connect(lambda _: self.changed.emit())
        self.where.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(
            find=self.words.text(),
            put=self.put.text(),
            matches_case=self.matches_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            is_pattern=self.is_pattern.isChecked(),
        )

    @property
    def scope(self) -> Scope:
        """Where it is looked for."""
        scope: Scope = self.where.currentData()
        return scope

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (words, field) in enumerate(
            ((tr("&Find"), self.words), (tr("Replace &with"), self.put), (tr("&In"), self.where))
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, row, 0, alignment=Qt.AlignmentFlag.AlignVCenter)
            if row < 2:
                grid.addWidget(field, row, 1)
        line = Flow(gap=12)  # at large sizes of text there is no room for all on one line
        for box in (self.matches_case, self.whole_words, self.is_pattern):
            line.addWidget(box)
        grid.addWidget(self.where, 2, 1, alignment=Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(line, 3, 1)
        grid.setColumnStretch(1, 1)
