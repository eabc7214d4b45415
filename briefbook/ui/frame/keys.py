"""The table of keys in Help, made from the commands themselves."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import HIDDEN, key_of
from briefbook.ui.dialog_room import give_room

EVERYWHERE = tr_noop("Everywhere")


def commands_with_keys(window: QWidget, panes: dict[str, QWidget]) -> Iterator[tuple[str, str, str]]:
    """Yield each command that has a key, the key and the place where it is heard, in words."""
    inside = {widget for pane in panes.values() for widget in (pane, *pane.findChildren(QWidget))}
    others = [widget for widget in (window, *window.findChildren(QWidget)) if widget not in inside]
    places = {tr(EVERYWHERE): others}
    places |= {words: [pane, *pane.findChildren(QWidget)] for words, pane in panes.items()}
    seen = set()
    for place, widgets in places.items():
        for widget in widgets:
            for action in widget.actions():
                if action.text() and key_of(action) and action.data() != HIDDEN:
                    row = (action.text().removesuffix("…"), key_of(action), place)
                    if row not in seen:
                        seen.add(row)
                        yield row


class KeysDialog(QDialog):
    """Every command that has a key, and where: `panes` are the places, by the words for them."""

    def __init__(self, window: QWidget, panes: dict[str, QWidget]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keys"))
        give_room(self, 560, 540)
        rows = list(commands_with_keys(window, panes))
        self.table = QTableWidget(len(rows), 3)
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([tr("Command"), tr("Key", "keyboard"), tr("Where")])
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(words))
        for column in (1, 2):
            self.table.resizeColumnToContents(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # the style's own icon is black in every theme
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
