"""The quiet bar over the text: how much of the source is set aside, and what is suggested of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from briefbook.domain.counts import in_a_row
from briefbook.translation import tr
from briefbook.ui.commands import button
from briefbook.ui.reader.ruling import rule_off
from briefbook.ui.reader.shown_source import ShownSource


def counted(hidden: int, brought_back: int) -> str:
    """Return how many parts are set aside, and how many were."""
    if not hidden:
        return tr("%n part(s) brought back", "", brought_back) if brought_back else ""
    parts = [tr("%n part(s) set aside", "", hidden)]
    parts += [tr("%n brought back", "", brought_back)] if brought_back else []
    return in_a_row(parts)


class SetAsideBar(QWidget):
    """Shows and hides what is set aside, and has room for further buttons."""

    shown = Signal(bool)
    all_wanted_back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("role", "meta")
        self.words.setToolTip(
            tr("Repeated headlines, captions and the like, found when the source was imported")
        )
        self.show_button = QPushButton(tr("Show"), self)
        self.show_button.setToolTip(tr("Show what is set aside, in its place"))
        self.back_button = QPushButton(tr("Bring All Back"), self)
        self.back_button.setToolTip(tr("Make all that is set aside part of the text again"))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(16, 2, 12, 2)
        self._row.addWidget(self.words)
        for link in (self.show_button, self.back_button):
            link.setProperty("role", "link")
            self._row.addWidget(link)
        self._row.addStretch()
        rule_off(self, self._row, is_below=False)
        self._is_showing = False
        self.show_button.clicked.connect(lambda: self.shown.emit(not self._is_showing))
        self.back_button.clicked.connect(self.all_wanted_back)

    def add_button(self, action: QAction) -> QToolButton:
        """Show a button for an action at the end, with its words."""
        made = button(action, words=action.text())
        self._row.addWidget(made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Show something at the end."""
        self._row.addWidget(widget)

    def show_source(self, reading: ShownSource) -> None:
        """Say how much of a source is set aside."""
        hidden = len(reading.hidden)
        self._is_showing = reading.is_showing_parts
        self.words.setText(counted(hidden, len(reading.parts) - hidden))
        self.show_button.setText(tr("Hide") if self._is_showing else tr("Show"))
        self.show_button.setAccessibleName(
            tr("Hide Set-Aside Text") if self._is_showing else tr("Show Set-Aside Text")
        )
        self.back_button.setVisible(self._is_showing and hidden > 0)
        for widget in (self.words, self.show_button):
            widget.setVisible(bool(reading.parts))
