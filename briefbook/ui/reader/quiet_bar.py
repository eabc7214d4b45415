"""A bar of small words above the text, with a link at its end; out of sight while there is nothing to say."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefbook.ui.reader.ruling import rule_off


class QuietBar(QWidget):
    """Its words are set by who knows what to say, who also shows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("role", "meta")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.setProperty("role", "link")
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 12, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        rule_off(self, row, is_below=False)
        self.hide()
