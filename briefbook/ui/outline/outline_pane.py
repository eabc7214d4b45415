"""The outline pane: the issue tree and the text of the issue selected in it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.outline.tree_side import TreeSide
from briefbook.ui.outline.writing_side import WritingSide

TREE_WIDTH = 250
"""The width of the tree in pixels, at 100 %."""
_SHARE = 2, 5
"""The part of the pane that the tree takes at most, until it is given more."""


class OutlinePane(QWidget):
    """Where a brief is outlined and written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book, self._wayfinder, self._messages = desk.open_book, desk.wayfinder, desk.messages
        self.tree = TreeSide(desk, self)
        self.side = WritingSide(desk, self.tree.model, self)
        self.editor = self.side.editor
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.side)
        self._pages.addWidget(self._beginning())
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.tree)
        self._splitter.addWidget(self._pages)
        self._splitter.setCollapsible(1, False)
        self._splitter.setStretchFactor(1, 1)
        self._theme, self._is_shared = desk.theme, False
        self._splitter.splitterMoved.connect(self._on_tree_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.toggle_tree = add_command(
            desk.icons,
            self,
            tr("Show or Hide Issue Tree"),
            self._toggle_tree,
            icon="panel-left",
            keys=("Ctrl+Alt+O",),
        )
        self._tree_button = button(self.toggle_tree)
        self.side.toolbar.put_first(self._tree_button)
        self._tree_button.hide()
        self.setFocusProxy(self._pages)
        self.parts = (self.tree, self._pages)
        """Where F6 stops."""
        self.tree.issue_chosen.connect(self._on_chosen)
        self.tree.view.chosen.connect(self.editor.setFocus)
        self.editor.entered.connect(self._on_entered)
        self.editor.undo_wanted.connect(self.undo)
        self.editor.redo_wanted.connect(self.redo)
        self._wayfinder.issue_wanted.connect(self.show_issue)
        self._wayfinder.place_wanted.connect(self.show_place)
        self._wayfinder.cite_wanted.connect(self.cite)
        self.tree.view.setCurrentIndex(self.tree.model.index(0, 0))
        self._show_page()

    @property
    def can_undo_typing(self) -> bool:
        """Whether Undo now belongs to the text: it has the focus, and typing to take back."""
        return self.editor.hasFocus() and self.editor.document().isUndoAvailable()

    @property
    def can_redo_typing(self) -> bool:
        """Whether Redo now belongs to the text."""
        return self.editor.hasFocus() and self.editor.document().isRedoAvailable()

    def undo(self) -> None:
        """Take typing back while the text has the focus, else the book's last edit."""
        with self._messages.telling():
            self.editor.undo() if self.can_undo_typing else self._open_book.undo()

    def redo(self) -> None:
        """Make again what `undo` took back."""
        with self._messages.telling():
            self.editor.redo() if self.can_redo_typing else self._open_book.redo()

    def show_issue(self, issue_id: str, offset: int | None = None) -> None:
        """Select an issue; with an offset in code points, go to that place of its text."""
        if self.tree.select(issue_id) and offset is not None:
            self.editor.go_to(offset)
            self.editor.centerCursor()
            self.editor.setFocus()

    def show_place(self, issue_id: str, start: int, end: int) -> None:
        """Select a stretch of an issue's text, given in code points."""
        if self.tree.select(issue_id):
            self.editor.select(start, end)
            self.editor.centerCursor()
            self.editor.setFocus()

    def cite(self, citation: str) -> None:
        """Insert a citation where the user was last writing, here or in a form."""
        if self._wayfinder.cite_in is not None and self._wayfinder.cite_in(citation):
            return
        writing = self.side.writing
        if not self.tree.select(writing.last_written_id) and not writing.issue_id:
            self._messages.warning(tr("Begin an issue first: a citation goes into its text."))
            return
        if not writing.has_place():
            self.editor.go_to(len(self.editor.text))
        self.side.citing.insert(citation)
        with self._messages.telling():
            self._open_book.flush()
        number = self.tree.model.number(writing.issue_id or "")
        self._messages.info(
            tr("Cited in {number} {title}", number=number, title=self.side.title.text()),
            tr("Undo"),
            self._open_book.undo,
        )

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        return {
            "issue": self.tree.current_id,
            "offset": self.editor.offset,
            "closed": self.tree.closed,
            "sizes": self._splitter.sizes(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says, as far as the book still has what it names."""
        if sizes := state.get("sizes"):
            self._splitter.setSizes(sizes)
        self.tree.closed = list(state.get("closed", ()))
        if self.tree.select(state.get("issue")):
            self.editor.go_to(int(state.get("offset", 0)))
        self._on_tree_toggled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tree its usual share, until it is given another."""
        super().resizeEvent(event)
        if not self._is_shared:
            self._splitter.setSizes([self._tree_width, self.width()])

    @property
    def _tree_width(self) -> int:
        part, whole = _SHARE
        return min(TREE_WIDTH * self._theme.scale // 100, self.width() * part // whole)

    def _on_entered(self) -> None:
        self._wayfinder.cite_in = None

    def _on_chosen(self, issue_id: str | None) -> None:
        writing = self.side.writing
        if not writing.open(issue_id):
            self.tree.select(writing.issue_id)
            return
        self._show_page()
        if issue_id:
            self._wayfinder.selected.emit("issue", issue_id)

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(0 if self.tree.current_id else 1)
        self._pages.setFocusProxy(self.editor if self.tree.current_id else self._begin)

    def _toggle_tree(self) -> None:
        tree, text = self._splitter.sizes()
        width = self._tree_width
        self._splitter.setSizes([0, tree + text] if tree else [width, max(1, text - width)])
        self._on_tree_toggled()

    def _on_tree_toggled(self) -> None:
        self._is_shared = True
        self._tree_button.setVisible(self._splitter.sizes()[0] == 0)

    def _beginning(self) -> QWidget:
        page = QWidget(self)
        heading = QLabel(tr("Begin with the first issue"), page)
        heading.setProperty("role", "h1")
        words = QLabel(
            tr(
                "An issue is a heading of your brief with the text under it. Write, move and nest issues "
                "here; the memo follows their order."
            ),
            page,
        )
        words.setProperty("role", "meta")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._begin = begin = QPushButton(tr("New Issue"), page)
        begin.setProperty("role", "primary")
        begin.clicked.connect(self.tree.commands.new_after.trigger)
        begin.setEnabled(not self._open_book.book.is_read_only)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)  # with an alignment, it would not get the height it wraps to
        layout.addWidget(begin, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page
