"""What has to be looked at again on a record, because a source that it leans on fell."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.flag import Flag
from briefbook.edits.grading import review_flag
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import column, label

_ASKED = tr_noop("Reviewed: what was decided?")


class FlagRow(QFrame):
    """A warning with its reason, and a line for what was decided."""

    def __init__(self, desk: Desk, flag: Flag, review: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("role", "message")
        self.setProperty("level", "warning")
        self.reason = label(flag.reason, wraps=True)
        raised = label(tr("Flagged on {date}", date=in_words(flag.raised_at)), "meta")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(_ASKED))
        self.line.setAccessibleName(tr(_ASKED))
        self.line.setAccessibleDescription(flag.reason)
        self.line.setToolTip(tr("Say what was decided; Enter takes the flag away"))
        self.line.returnPressed.connect(lambda: review(self.line.text()))
        self.done = QToolButton()
        self.done.setIcon(desk.icons.icon("check"))
        self.done.setAccessibleName(tr("Mark as reviewed"))
        self.done.setToolTip(tr("Mark as reviewed"))
        self.done.clicked.connect(lambda: review(self.line.text()))
        for widget in (self.line, self.done):
            widget.setEnabled(not desk.open_book.book.is_read_only)
        deciding = QHBoxLayout()
        deciding.setSpacing(4)
        deciding.addWidget(self.line, 1)
        deciding.addWidget(self.done)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 8, 6, 8)
        inside.setSpacing(4)
        inside.addWidget(self.reason)
        inside.addWidget(raised)
        inside.addLayout(deciding)


class FlagRows(QWidget):
    """The open flags on what is shown; out of sight while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: dict[str, FlagRow] = {}
        self._layout = column(self)
        self.hide()

    def show_record(self, record_id: str) -> None:
        """Show the open flags on a record; what is being typed in a row stays."""
        flags = {flag.id: flag for flag in self._desk.open_book.book.flags.on(record_id)}
        for flag_id in [one for one in self.rows if one not in flags]:
            row = self.rows.pop(flag_id)
            row.hide()
            row.deleteLater()
        for flag_id, flag in flags.items():
            if flag_id not in self.rows:
                self.rows[flag_id] = FlagRow(self._desk, flag, partial(self._review, flag_id))
                self._layout.addWidget(self.rows[flag_id])
                self.rows[flag_id].show()
        self.setVisible(bool(flags))

    def _review(self, flag_id: str, words: str) -> None:
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            open_book.do(lambda: review_flag(open_book.book.flags.get(flag_id), words))
