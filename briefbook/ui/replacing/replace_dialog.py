"""The window in which words of the whole book are found and replaced."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.header import MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.edits.replacing import TextsChangedError, replace_found
from briefbook.edits.seeking import FoundText
from briefbook.errors import BriefbookError
from briefbook.translation import grouped, tr
from briefbook.ui.commands import HIDDEN, add_command
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room
from briefbook.ui.messages import takes_back
from briefbook.ui.replacing.form import Form
from briefbook.ui.replacing.hit_list import HitList
from briefbook.ui.replacing.hit_model import LISTED
from briefbook.ui.replacing.looking import Looking

REST: Final = 250
"""Milliseconds without a key, or an edit, before a search begins."""


class ReplaceDialog(QDialog):
    """A form, the list of what is found, and the button that replaces what is ticked as one edit."""

    def __init__(self, desk: Desk, issue_id: Callable[[], str | None], owner: QWidget) -> None:
        super().__init__(owner)
        self.setWindowTitle(tr("Find and Replace"))
        self._desk, self._open_book, self._issue_id = desk, desk.open_book, issue_id
        self._replaced = ""
        self._seq = -1
        self.form = Form(self)
        self.list = HitList(desk, self)
        self.model = self.list.hits
        self.told, self.rest_told = QLabel(self), QLabel(self)
        self.replace = QPushButton(self)
        self.undo = QPushButton(tr("Undo"), self)
        self.tick_all, self.tick_none = QPushButton(tr("Tick All"), self), QPushButton(tr("Tick None"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self._looking = Looking(desk, self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._lay_out()
        self._connect()
        self._clear()

    def begin(self, words: str = "") -> None:
        """Show the window, ready to type; with these words to be found, if there are any."""
        if words:
            self.form.words.setText(words)
        self.show()
        self.activateWindow()
        self.form.words.selectAll()
        self.form.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the form to the list with Down, and replace with Ctrl+Enter alone."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        in_form = self.form.isAncestorOf(self.focusWidget() or self)
        if event.key() == Qt.Key.Key_Down and in_form and self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.replace.click()
        elif is_enter and in_form:
            self.step(1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no longer."""
        super().hideEvent(event)
        self._rest.stop()
        self._looking.stop()

    def step(self, by: int) -> None:
        """Go to the next hit, or the previous, and show it in its place."""
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row()
            self.list.setCurrentIndex(self.model.index((row + by) % count if row >= 0 else 0))
            self.lead()

    def lead(self) -> None:
        """Show the hit that is chosen in its place."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        own, hit = self.model.hit(row)
        way, owner = self._desk.wayfinder, own.owner
        with self._desk.messages.telling():
            if isinstance(owner, MemoHeader):
                way.memo_wanted.emit()
            elif isinstance(owner, Issue) and own.field == "text":
                way.place_wanted.emit(owner.id, hit.start, hit.end)
            else:
                way.show(NAMES[type(owner)], owner.id)

    def _connect(self) -> None:
        for words, act, key in (
            (tr("Next Hit"), lambda: self.step(1), "F3"),
            (tr("Previous Hit"), lambda: self.step(-1), "Shift+F3"),
        ):
            add_command(self._desk.icons, self, words, act, keys=(key,)).setData(HIDDEN)
        self.list.led.connect(self.lead)
        self.replace.clicked.connect(self._replace)
        self.undo.clicked.connect(self._undo)
        self.tick_all.clicked.connect(lambda: self.model.tick_all(True))
        self.tick_none.clicked.connect(lambda: self.model.tick_all(False))
        self.close_button.clicked.connect(self.close)
        self.form.changed.connect(self._on_changed)
        self.model.ticked.connect(self._count)
        self._rest.timeout.connect(self._look)
        self._looking.found.connect(self._on_found)
        self._looking.failed.connect(self._on_failed)
        self._open_book.edited.connect(self._on_edited)

    def _lay_out(self) -> None:
        for label in (self.told, self.rest_told):
            label.setProperty("role", "meta")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.replace.setProperty("role", "primary")
        self.replace.setToolTip(tr("Replace what is ticked; one undo takes it back (Ctrl+Enter)"))
        buttons = (self.undo, self.tick_all, self.tick_none, self.close_button, self.replace)
        for one in buttons:
            one.setAutoDefault(False)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.told, 1)
        for one in buttons[:3]:
            said.addWidget(one)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.rest_told, 1)
        below.addWidget(self.close_button)
        below.addWidget(self.replace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addLayout(said)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)
        give_room(self, 740, 560)

    def _on_changed(self) -> None:
        self._replaced = ""
        self._rest.start()

    def _on_edited(self, edit: Edit) -> None:
        if self.isVisible():
            self._rest.start()

    def _look(self) -> None:
        self._rest.stop()
        if not self._open_book.is_open:
            return
        wanted = self.form.wanted
        if not wanted.find:
            self._looking.stop()
            self._clear()
            return
        self._looking.look(wanted, self.form.scope, self._issue_id())

    def _on_found(self, found: list[FoundText]) -> None:
        row = self.list.currentIndex().row()
        self.model.show_found(found)
        if self._replaced:  # what was put in may hold the words again: nothing is replaced twice by habit
            self.model.tick_all(False)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1))))
        self._say(self._summary())
        more = self.model.count - self.model.rowCount()
        self.rest_told.setText(
            tr(
                "The first {listed} are listed. %n more (is|are) replaced with them.",
                "",
                more,
                listed=grouped(LISTED),
            )
            if more
            else ""
        )

    def _on_failed(self, error: BriefbookError) -> None:
        self._clear()
        self._say(str(error), "error")

    def _clear(self) -> None:
        self.model.show_found([])
        self.rest_told.clear()
        self._say(self._replaced or tr("What sources say, and what is quoted of them, is never changed."))

    def _summary(self) -> str:
        if self._replaced:
            return self._replaced
        if not self.model.count:
            return tr("Nothing found.")
        return tr("%n hit(s) in {texts}", "", self.model.count, texts=tr("%n text(s)", "", self.model.texts))

    def _count(self) -> None:
        count = self.model.ticked_count
        self.replace.setText(tr("Replace %n", "", count) if count else tr("Replace"))
        self.replace.setEnabled(count > 0 and not self._open_book.book.is_read_only)
        for button in (self.tick_all, self.tick_none):
            button.setEnabled(self.model.count > 0)
        last = self._open_book.book.journal.last_done() if self._open_book.is_open else None
        self.undo.setVisible(bool(self._replaced) and last is not None and last.seq == self._seq)

    def _replace(self) -> None:
        if self._rest.isActive() or self._looking.is_going_on:
            self._say(tr("The list is being made anew. Look at it, then replace."), "warning")
            return
        chosen, count = self.model.chosen(), self.model.ticked_count
        find = self.form.words.text()
        try:
            self._open_book.do(lambda: replace_found(self._open_book.book, find, chosen))
        except TextsChangedError as error:
            self._look()
            self._replaced = ""
            self._say(str(error), "warning")
        except BriefbookError as error:
            self._say(str(error), "error")
        else:
            self._replaced = tr("%n hit(s) replaced.", "", count)
            last = self._open_book.book.journal.last_done()
            self._seq = last.seq if last else -1
            self._desk.messages.info(self._replaced, tr("Undo"), self._undo)
            self._look()
            self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @takes_back
    def _undo(self) -> None:
        with self._desk.messages.telling():
            self._replaced = ""
            self._open_book.undo()
            self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, level: str = "") -> None:
        self.told.setText(sentence)
        self.told.setProperty("level", level or None)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self._count()
