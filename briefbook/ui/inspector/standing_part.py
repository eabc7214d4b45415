"""What became of a source, and what that would touch before it is said."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefbook.domain.grading import STANDINGS
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.edits.grading import mark_standing
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.choice_fields import ChoiceField, FieldRow
from briefbook.ui.inspector.leaning_section import LeaningList, how_many
from briefbook.ui.inspector.parts import column, label


class StandingPart(QWidget):
    """Shows a source's standing; one that falls first shows what leans on it, in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source: Source | None = None
        words = {standing: capital_word(standing) or tr("Stands") for standing in STANDINGS}
        self.field = ChoiceField(tr("Standing"), desk.open_book, (words,), self._choose)
        self._reason = label("", "meta", wraps=True)
        self.plan = FallPlan(desk)
        self.plan.mark.clicked.connect(self._mark)
        self.plan.cancel.clicked.connect(self._cancel)
        self.plan.reason.returnPressed.connect(self._mark)
        self.plan.installEventFilter(self)
        column(self, FieldRow(tr("Standing"), self.field), self._reason, self.plan)

    def show_source(self, source: Source) -> None:
        """Show a source's standing; a fall being considered stays, unless it is another source."""
        is_other = self._source is None or self._source.id != source.id
        is_settled = self._source is not None and self._source.standing != source.standing
        self._source = source
        self._reason.setText(source.standing_reason)
        self._reason.setVisible(bool(source.standing_reason))
        if is_other or is_settled or self.plan.isHidden():
            self._cancel()
        else:
            self.plan.show_fall(source, self.field.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the fall up with Escape."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # before it is anybody's shortcut
            if event.type() == QEvent.Type.KeyPress:
                self._cancel()
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _choose(self, standing: str) -> None:
        if self._source is None:
            return
        if standing:
            self.plan.reason.clear()
            self.plan.show_fall(self._source, standing)
            self.plan.show()
            self.plan.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._do("")

    def _mark(self) -> None:
        if not self.plan.isHidden():
            self._do(self.field.value)

    def _do(self, standing: str) -> None:
        open_book, source = self._desk.open_book, self._source
        if source is None:
            return
        reason = self.plan.reason.text()
        self.plan.hide()
        with self._desk.messages.telling():
            book = open_book.book
            open_book.do(lambda: mark_standing(book, book.sources.get(source.id), standing, reason))
            raised = [flag for flag in book.flags.of_source(source.id) if not flag.reviewed_at]
            self._desk.messages.info(_told(source.title, standing, len(raised)), tr("Undo"), open_book.undo)

    def _cancel(self) -> None:
        self.plan.hide()
        if self._source is not None:
            self.field.show_value(self._source.standing)


class FallPlan(QFrame):
    """What leans on a source that is about to be marked corrected or withdrawn, and the button for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "message")
        self.setProperty("level", "warning")
        self._count = label("", "strong", wraps=True)
        self.leaning = LeaningList(desk)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why, in a few words"))
        self.reason.setAccessibleName(tr("Reason"))
        self.mark, self.cancel = QPushButton(), QPushButton(tr("Cancel"))
        self.mark.setProperty("role", "primary")
        self.mark.setMinimumWidth(80)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(6)
        for widget in (self._count, self.reason, self.mark, self.cancel, self.leaning):
            inside.addWidget(widget)
        self._act = ""
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of the button where they need it."""
        super().resizeEvent(event)
        self._fit()

    def show_fall(self, source: Source, standing: str) -> None:
        """Count and list what a source's fall would flag."""
        leaners = self._desk.open_book.book.leaning.on_source(source.id)
        count = how_many(leaners)
        nothing = tr("Nothing leans on this source")
        self._count.setText(tr("%n (leans|lean) on this source", "", count) if count else nothing)
        self._act = _act(standing, count)
        self._fit()
        self.leaning.setVisible(bool(count))
        self.leaning.show_leaners(leaners)

    def _fit(self) -> None:
        room = self.width() - 60
        is_long = self.mark.fontMetrics().horizontalAdvance(self._act) > room
        self.mark.setText(_in_two_lines(self._act) if is_long else self._act)
        self.mark.setAccessibleName(self._act)


def _told(title: str, standing: str, flagged: int) -> str:
    if standing == "corrected":
        return tr("Marked “{title}” corrected; flagged %n to review", "", flagged, title=title)
    if standing == "withdrawn":
        return tr("Marked “{title}” withdrawn; flagged %n to review", "", flagged, title=title)
    return tr("“{title}” stands again", title=title)


def _act(standing: str, count: int) -> str:
    if standing == "corrected":
        return tr("Mark Corrected and Flag %n", "", count) if count else tr("Mark Corrected")
    return tr("Mark Withdrawn and Flag %n", "", count) if count else tr("Mark Withdrawn")


def _in_two_lines(words: str) -> str:
    """Return words with a break at the blank that is nearest to their middle."""
    blanks = [place for place, letter in enumerate(words) if letter == " "]
    if not blanks:
        return words
    place = min(blanks, key=lambda one: abs(one - len(words) / 2))
    return f"{words[:place]}\n{words[place + 1 :]}"
