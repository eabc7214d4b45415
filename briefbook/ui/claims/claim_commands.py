"""What the user can do with the selected claim, by key, menu and palette."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.domain.citation import written
from briefbook.edits.claiming import remove_claim
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import tr
from briefbook.ui.claims.claim_list import ClaimList
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk


class ClaimCommands:
    """The actions on a list's selected claim, and its context menu."""

    def __init__(
        self,
        desk: Desk,
        pane: QWidget,
        view: ClaimList,
        *,
        edit: Callable[[], object],
        supersede: Callable[[ClaimRow], object],
        contradict: Callable[[ClaimRow], object],
    ) -> None:
        self._desk, self._view = desk, view
        add = self._add
        self.edit_action = add(
            view,
            tr("Edit Claim"),
            lambda _: edit(),
            "pencil",
            ("Return", "Enter", "F2"),
            tr("Change it in its form"),
        )
        self.cite_action = add(
            pane,
            tr("Cite Claim"),
            self._cite,
            "quote",
            ("Ctrl+Shift+C",),
            tr("Cite it where you were last writing"),
        )
        self.copy_action = add(
            view, tr("Copy Citation"), self._copy, "copy", ("Ctrl+C",), tr("Copy its citation")
        )
        self.evidence_action = add(
            pane,
            tr("Go to Evidence"),
            self._lead,
            "book-open",
            ("F12",),
            tr("Show its evidence in the reader"),
        )
        self.supersede_action = add(
            pane,
            tr("Supersede…"),
            supersede,
            "history",
            ("Ctrl+Shift+U",),
            tr("Say which newer claim supersedes it"),
        )
        self.contradict_action = add(
            pane,
            tr("Contradicts…"),
            contradict,
            "scale",
            ("Ctrl+Shift+X",),
            tr("Say which claim contradicts it"),
        )
        self.delete_action = add(view, tr("Delete Claim"), self._delete, "trash-2", ("Del",), tr("Delete it"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selection_moved.connect(self.enable)
        self.enable()

    def enable(self) -> None:
        """Let be done what the selected claim allows."""
        row = self._view.selected()
        is_writable = row is not None and not self._desk.open_book.book.is_read_only
        for action in (self.edit_action, self.cite_action, self.copy_action):
            action.setEnabled(row is not None)
        self.evidence_action.setEnabled(row is not None and row.pro + row.contra > 0)
        for action in (self.supersede_action, self.contradict_action, self.delete_action):
            action.setEnabled(is_writable)

    def _add(
        self,
        owner: QWidget,
        words: str,
        act: Callable[[ClaimRow], object],
        icon: str,
        keys: Sequence[str],
        hint: str,
    ) -> QAction:
        return add_command(
            self._desk.icons, owner, words, partial(self._act, act), icon=icon, keys=keys, hint=hint
        )

    def _act(self, act: Callable[[ClaimRow], object]) -> None:
        row = self._view.selected()
        if row is not None:
            act(row)

    def _cite(self, row: ClaimRow) -> None:
        self._desk.wayfinder.cite_wanted.emit(written(row.label))

    def _copy(self, row: ClaimRow) -> None:
        QGuiApplication.clipboard().setText(written(row.label))
        self._desk.messages.info(tr("Copied {citation}", citation=written(row.label)))

    def _lead(self, row: ClaimRow) -> None:
        evidence = self._desk.open_book.book.evidence.of_claim(row.id)
        if evidence:
            self._desk.wayfinder.passage_wanted.emit(evidence[0].passage_id)

    def _delete(self, row: ClaimRow) -> None:
        open_book = self._desk.open_book
        near, had_focus = self._view.near(row.id), self._view.hasFocus()
        with self._desk.messages.telling():
            # planned once typing is in the book: a citation just typed keeps its claim
            open_book.do(lambda: remove_claim(open_book.book, open_book.book.claims.get(row.id)))
            self._desk.messages.info(tr("Deleted {label}", label=row.label), tr("Undo"), open_book.undo)
            if near is not None:
                self._view.choose(near)
                if had_focus:
                    self._view.setFocus()

    def _show_menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if self._view.claims.claim(index) is None and self._view.selected() is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.edit_action, self.evidence_action, self.cite_action, self.copy_action])
        menu.addSeparator()
        menu.addActions([self.supersede_action, self.contradict_action])
        menu.addSeparator()
        menu.addAction(self.delete_action)
        menu.popup(self._view.viewport().mapToGlobal(position))
