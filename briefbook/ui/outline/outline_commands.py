"""What can be done to the issue selected in the tree, each with its key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.edits.outlining import add_issue, demote, move_down, move_up, promote, remove_issue
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.outline.outline_model import OutlineModel
from briefbook.ui.outline.outline_view import OutlineView

NEW_TITLE = tr_noop("New issue")

Move = Callable[[Outline, Issue], Edit]


class OutlineCommands(QObject):
    """The actions of the issue tree; making issues also works from the text beside it."""

    def __init__(self, desk: Desk, view: OutlineView, model: OutlineModel, pane: QWidget) -> None:
        super().__init__(view)
        self._open_book, self._messages = desk.open_book, desk.messages
        self._view, self._model = view, model
        add = partial(add_command, desk.icons)
        self.new_after = add(
            pane, tr("New Issue After"), self._add_after, icon="plus", keys=("Ctrl+Return", "Ctrl+Enter")
        )
        self.new_inside = add(
            pane,
            tr("New Issue Inside"),
            self._add_inside,
            icon="corner-down-right",
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        )

        def on_row(words: str, act: Callable[[], object], icon: str, key: str) -> None:
            alone = Qt.ShortcutContext.WidgetShortcut
            self._on_row.append(add(view, words, act, icon=icon, keys=(key,), context=alone))

        self._on_row = [self.new_inside]
        on_row(tr("Rename Issue"), self._rename, "pencil", "F2")
        on_row(tr("Delete Issue"), self._delete, "trash-2", "Del")
        on_row(tr("Move Issue Up"), lambda: self._move(move_up), "arrow-up", "Alt+Up")
        on_row(tr("Move Issue Down"), lambda: self._move(move_down), "arrow-down", "Alt+Down")
        on_row(tr("Promote Issue"), lambda: self._move(promote), "indent-decrease", "Alt+Left")
        on_row(tr("Demote Issue"), lambda: self._move(demote), "indent-increase", "Alt+Right")
        self.rename, self.delete, self.up, self.down, self.promote, self.demote = self._on_row[1:]
        view.selectionModel().currentChanged.connect(self._enable)
        self._enable(view.currentIndex())
        self._is_naming_new = False
        view.itemDelegate().closeEditor.connect(self._on_named)

    def _add_after(self) -> None:
        self._add(lambda outline: add_issue(outline, tr(NEW_TITLE), after=self._issue(outline)))

    def _add_inside(self) -> None:
        self._add(lambda outline: add_issue(outline, tr(NEW_TITLE), under=self._current()))

    def _add(self, plan: Callable[[Outline], Edit]) -> None:
        with self._messages.telling():
            edit = self._do(plan)
            index = self._model.index_of(edit.changes[0].record.id)
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
            self._view.setFocus()
            self._is_naming_new = True
            self._view.edit(index)

    def _on_named(self, _: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Enter after a new issue's name goes on to its text; other ways out of the field stay where they lead
        if self._is_naming_new and hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            QTimer.singleShot(0, self, self._go_to_text)
        self._is_naming_new = False

    def _go_to_text(self) -> None:
        if self._view.hasFocus():  # which it takes back from the field, unless the user is elsewhere by now
            self._view.chosen.emit()

    def _rename(self) -> None:
        self._view.setFocus()
        self._view.edit(self._view.currentIndex())

    def _delete(self) -> None:
        number = self._model.number(self._current() or "")
        with self._messages.telling():
            book = self._open_book.book
            self._do(lambda outline: remove_issue(book, outline, outline.get(self._current() or "")))
            self._messages.info(tr("Deleted {number}", number=number), tr("Undo"), self._open_book.undo)

    def _move(self, plan: Move) -> None:
        issue_id = self._current() or ""
        number = self._model.number(issue_id)
        with self._messages.telling():
            self._do(lambda outline: plan(outline, outline.get(issue_id)))
            self._view.scrollTo(self._model.index_of(issue_id))
            self._messages.info(tr("Moved {number}", number=number), tr("Undo"), self._open_book.undo)

    def _do(self, plan: Callable[[Outline], Edit]) -> Edit:
        return self._open_book.do(lambda: plan(self._open_book.book.issues.outline()))

    def _current(self) -> str | None:
        return self._model.issue_id(self._view.currentIndex())

    def _issue(self, outline: Outline) -> Issue | None:
        current = self._current()
        return outline.get(current) if current else None

    def _enable(self, index: QModelIndex) -> None:
        can_write = not self._open_book.book.is_read_only
        self.new_after.setEnabled(can_write)
        for action in self._on_row:
            action.setEnabled(can_write and index.isValid())
