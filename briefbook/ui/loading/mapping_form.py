"""Which column goes into which field: a choice for each field, filled with what was guessed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QWidget,
)

from briefbook.jobs.loading.targets import Target
from briefbook.translation import tr
from briefbook.ui.choice_box import ChoiceBox

NOWHERE = "–"
"""Stands where no column goes into a field."""


class MappingForm(QScrollArea):
    """The fields of a kind with the columns they are filled from."""

    changed = Signal()
    """Somebody chose another column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: dict[str, QComboBox] = {}
        """The choice of each field, by the name of its target."""

    @property
    def mapping(self) -> dict[str, str]:
        """The header of the column for each field that has one."""
        return {name: str(box.currentData()) for name, box in self.choices.items() if box.currentData()}

    def show_fields(
        self, targets: Sequence[Target], headers: Sequence[str], mapping: Mapping[str, str]
    ) -> None:
        """Offer the columns of a table for the fields of a kind; those that were found come first."""
        self.choices = {}
        inside = QWidget()
        inside.setObjectName("content")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        ordered = sorted(targets, key=lambda one: (not one.is_needed, one.name not in mapping))
        for row, one in enumerate(ordered):
            box = _Choice()
            box.addItem(NOWHERE, "")
            for header in headers:
                box.addItem(header, header)
            box.setCurrentIndex(max(0, box.findData(mapping.get(one.name, ""))))
            words = tr("{field} (needed)", field=tr(one.label)) if one.is_needed else tr(one.label)
            box.setAccessibleName(tr("Column for {field}", field=words))
            box.currentIndexChanged.connect(self.changed)
            named = QLabel(words)
            named.setProperty("role", "strong" if one.is_needed else "meta")
            named.setBuddy(box)
            grid.addWidget(named, row, 0)
            grid.addWidget(box, row, 1)
            self.choices[one.name] = box
        grid.setRowStretch(len(ordered), 1)
        self.setWidget(inside)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(inside.minimumSizeHint().width() + bar + 4)
        for one, before in zip(ordered[1:], ordered, strict=False):
            QWidget.setTabOrder(self.choices[before.name], self.choices[one.name])


class _Choice(ChoiceBox):
    """A choice that the wheel does not change while somebody scrolls over it."""

    elision = Qt.TextElideMode.ElideMiddle  # as headers begin and end alike

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)
        self.currentTextChanged.connect(self.setToolTip)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
