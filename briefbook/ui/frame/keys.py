"""The table of keys in Help, made from the commands themselves."""

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

from briefbook.ui.frame.commands import HIDDEN, key_of


class KeysDialog(QDialog):
    """Every command that has a key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("Keys")
        self.resize(460, 560)
        rows = sorted(
            {
                (action.text().removesuffix("…"), key_of(action))
                for widget in (window, *window.findChildren(QWidget))
                for action in widget.actions()
                if action.text() and key_of(action) and action.data() != HIDDEN
            }
        )
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName("Commands and their keys")
        table.setHorizontalHeaderLabels(["Command", "Key"])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                table.setItem(number, column, QTableWidgetItem(words))
        table.resizeColumnToContents(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.addWidget(table)
        column_.addWidget(buttons)
