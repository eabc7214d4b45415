"""The panel beside the text: what is suggested, to be accepted, changed or dismissed one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.reader.suggestion_chips import SuggestionChips
from briefbook.ui.reader.suggestion_list import SuggestionList

NARROWEST = 260
_LEAST = 44
"""The least height of the list in pixels, at 100 %."""

LOOKING = tr_noop("Looking for what the text suggests…")
NOTHING = tr_noop(
    "Nothing is suggested for this text. The rules look for who says something, quotations, dates,"
    " hedges and names; you can always mark words and press C."
)
DONE = tr_noop("All that was suggested has been accepted or dismissed.")
OLDER = tr_noop("Suggestions are made for the current version only.")


class ValueLine(QLineEdit):
    """A line for a value, which Escape leaves."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is a command of the reader."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SuggestionsPanel(QFrame):
    """Shows suggestions; nothing of them is in the book until it is accepted."""

    edited = Signal(str)
    """The value that was typed in place of the one proposed was accepted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[Suggestion] = ()
        self._is_crowded = False
        self.setAccessibleName(tr("Suggestions"))
        self.setProperty("role", "beside")
        self.setMinimumWidth(NARROWEST)
        self.chips = SuggestionChips(self)
        self.list = SuggestionList(desk.theme, self)
        self._theme = desk.theme
        self._dress()
        desk.theme.changed.connect(self._dress)
        self.nothing = QLabel(tr(LOOKING), self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setContentsMargins(4, 8, 4, 8)
        self.promise = QLabel(tr("Nothing enters the book until you accept it."), self)
        self.promise.setProperty("role", "faint")
        self.promise.setWordWrap(True)
        self.edit_label = QLabel(self)
        self.edit_label.setProperty("role", "meta")
        self.edit_line = ValueLine(self)
        self.edit_label.setBuddy(self.edit_line)
        self._foot = Flow()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 6, 8)
        self._column.setSpacing(6)
        for widget in (self.chips, self.list, self.nothing, self.edit_label, self.edit_line):
            self._column.addWidget(widget, 1 if widget in (self.list, self.nothing) else 0)
        self._column.addLayout(self._foot)
        self._column.addWidget(self.promise)
        self.chips.chosen.connect(lambda: self._list(self._all))
        self.edit_line.returnPressed.connect(self._finish_edit)
        self.edit_line.left.connect(self.leave_edit)
        self.leave_edit()
        self.say(LOOKING)

    def be_crowded(self, is_crowded: bool) -> None:
        """Leave out what need not be said where there is little room."""
        self._is_crowded = is_crowded
        self.promise.setVisible(not is_crowded and not self.list.isHidden())

    def _dress(self) -> None:
        self.list.setMinimumHeight(_LEAST * self._theme.scale // 100)

    def add_buttons(self, *named: tuple[str, QAction]) -> None:
        """Show buttons for these actions, with these words."""
        for words, action in named:
            made = button(action, words=words)
            made.setParent(self)
            self._foot.addWidget(made)

    def sizeHint(self) -> QSize:
        """Return the usual width."""
        return QSize(300, 320)

    def show_suggestions(self, text: str, suggestions: Sequence[Suggestion], *, were_some: bool) -> None:
        """List what nobody has decided on; `were_some` tells whether the text suggested anything at all."""
        self.list.shown.text = text
        self._all = suggestions
        self._list(suggestions)
        if not suggestions:
            self.say(DONE if were_some else NOTHING)

    def say(self, words: str) -> None:
        """Show a sentence, such as `LOOKING`, in place of the list."""
        self._all = ()
        self.list.shown.show_suggestions(())
        self.nothing.setText(tr(words))
        self._arrange(has_list=False)

    def ask(self, name: str, value: str) -> None:
        """Ask for another value than the one proposed."""
        self.edit_label.setText(tr("{name} (Enter accepts, Esc goes back)", name=name))
        self.edit_line.setAccessibleName(name)
        self.edit_line.setText(value)
        self.edit_label.show()
        self.edit_line.show()
        self.edit_line.selectAll()
        self.edit_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_edit(self) -> None:
        """No longer ask."""
        had_focus = self.edit_line.hasFocus()
        self.edit_label.hide()
        self.edit_line.hide()
        if had_focus:
            self.list.setFocus()

    def _finish_edit(self) -> None:
        words = self.edit_line.text()
        self.leave_edit()
        self.edited.emit(words)

    def _list(self, suggestions: Sequence[Suggestion]) -> None:
        # the kind that was chosen may be all done
        if self.chips.kind and not any(one.kind == self.chips.kind for one in suggestions):
            self.chips.kind = ""
        kind = self.chips.kind
        before, row = self.list.current, self.list.currentIndex().row()
        wanted = [one for one in suggestions if kind in ("", one.kind)]
        self.list.shown.show_suggestions(wanted)
        self.chips.show_counts(suggestions)
        again = self.list.shown.row_of(before)
        self.list.go_to(again if again >= 0 else row)
        self._arrange(has_list=bool(wanted))

    def _arrange(self, *, has_list: bool) -> None:
        for widget in (self.chips, self.list):
            widget.setVisible(has_list)
        self.promise.setVisible(has_list and not self._is_crowded)
        self.nothing.setVisible(not has_list)
        if not has_list:
            self.leave_edit()
