"""A box to choose from, whose words end where the room does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ChoiceBox(QComboBox):
    """Elides words that are too long, which a style sheet would cut."""

    elision = Qt.TextElideMode.ElideRight
    """Where words are left out."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with as much of the words as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        if self.currentIndex() < 0:
            muted = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, muted)
            option.palette.setBrush(QPalette.ColorRole.Text, muted)
        words = self.currentText() or self.placeholderText()
        option.currentText = option.fontMetrics.elidedText(words, self.elision, place.width())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
