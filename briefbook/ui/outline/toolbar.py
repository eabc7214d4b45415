"""The formatting buttons over the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.formatting import change_heading, link, toggle_list, toggle_quote, wrap
from briefbook.ui.outline.tables import insert_table

FORMATS: tuple[tuple[str, str, str, Callable[[QTextCursor], QTextCursor | None]], ...] = (
    (tr_noop("Heading"), "heading", "Ctrl+Shift+H", change_heading),
    (tr_noop("Bold"), "bold", "Ctrl+B", lambda cursor: wrap(cursor, "**")),
    (tr_noop("Italic"), "italic", "Ctrl+I", lambda cursor: wrap(cursor, "*")),
    (tr_noop("List"), "list", "Ctrl+Shift+L", toggle_list),
    (tr_noop("Quote"), "quote", "Ctrl+Shift+Q", toggle_quote),
    (tr_noop("Link"), "link", "Ctrl+L", link),
    (tr_noop("Table"), "table", "Ctrl+Shift+B", insert_table),
)
"""Each format's name, icon, key and what it does to the text around a cursor."""


class Toolbar(QWidget):
    """Buttons for Markdown and for citing, and how much text there is."""

    def __init__(self, desk: Desk, editor: Editor, cite: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._row = QHBoxLayout(self)
        self._row.setSpacing(2)
        for name, icon, key, form in FORMATS:
            action = add_command(
                desk.icons, parent, tr(name), partial(self._apply, form), icon=icon, keys=(key,)
            )
            self._row.addWidget(button(action))
        self.cite = add_command(
            desk.icons, parent, tr("Cite"), cite, icon="book-marked", keys=("Ctrl+Shift+K",)
        )
        self._row.addWidget(button(self.cite, words=tr("Cite")))
        self._row.addStretch()
        self._counts: tuple[str, ...] = ("",)
        self.words = QLabel(self)
        self.words.setProperty("role", "meta")
        self._row.addWidget(self.words)
        if desk.open_book.book.is_read_only:
            for action in parent.actions():
                action.setEnabled(False)

    def set_side(self, width: int) -> None:
        """Leave this much room on either side, as beside the text."""
        self._row.setContentsMargins(width, 8, width, 4)

    def put_first(self, widget: QWidget) -> None:
        """Add a widget ahead of the buttons."""
        self._row.insertWidget(0, widget)

    def show_counts(self, *counts: str, tip: str = "", level: str = "") -> None:
        """Show the counts: the first of these forms for which there is room. The tip tells more."""
        self._counts = counts
        self.words.setAccessibleName(tr("Length: {counts}", counts=counts[0]))
        self.words.setToolTip(tip)
        if self.words.property("level") != level:
            self.words.setProperty("level", level)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or hide the counts where they do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # the buttons matter more than the counts where there is no room for both
        room = self.width() - self.minimumSizeHint().width()
        for words in self._counts:
            self.words.setText(words)
            if room > self._count_width():
                break
        self.words.setVisible(room > self._count_width())

    def minimumSizeHint(self) -> QSize:
        """Return the room the buttons need, without the count."""
        hint = super().minimumSizeHint()
        if self.words.isVisibleTo(self):
            hint.setWidth(hint.width() - self._count_width())
        return hint

    def _count_width(self) -> int:
        return self.words.sizeHint().width() + self._row.spacing()

    def _apply(self, form: Callable[[QTextCursor], QTextCursor | None]) -> None:
        cursor = form(self._editor.textCursor())
        if cursor is not None:
            self._editor.setTextCursor(cursor)
        self._editor.setFocus()
