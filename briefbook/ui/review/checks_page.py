"""What needs attention before the memo goes out."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.counts import in_a_row
from briefbook.domain.flag import Flag
from briefbook.edits.dismissing import dismiss, restore
from briefbook.edits.grading import review_flag
from briefbook.review.finding import Finding
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.review.checking import OLDEST, Checking
from briefbook.ui.review.finding_rows import (
    BY_PLACE,
    BY_RULE,
    SHOWN,
    Dismissed,
    More,
    SetAside,
    finding_rows,
)
from briefbook.ui.review.parts import EmptyPlace, choice, command_row, meta
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList

_WHY = tr_noop("Why may it stay? (may be left empty)")
_DECIDED = tr_noop("What was decided?")


class ChecksPage(QWidget):
    """The findings of the review; each leads to its place, and can be dismissed with a reason."""

    counted = Signal(object)
    """How many findings there are now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book = desk, desk.open_book
        self._shown: dict[str, int] = {}
        self._with_dismissed = False
        self._asked_about = ""
        self.checking = Checking(desk, self.isVisible, self)
        self._make_actions()
        self.list = RowList(desk, tr("What needs attention"))
        self.grouping = choice(tr("Group findings"), ((tr("By rule"), BY_RULE), (tr("By place"), BY_PLACE)))
        self.oldest = QSpinBox()
        self.oldest.setRange(1, 3650)
        self.oldest.setValue(OLDEST)
        self.oldest.setAccessibleName(tr("A claim is old after so many days"))
        self.oldest.setToolTip(tr("A claim is old after so many days"))
        self.told = meta(wraps=True)
        self.empty = EmptyPlace(self.again_action, tr("Check Again"))
        self._lay_out()
        self._connect()
        self._show()

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one."""
        return {"grouping": self.grouping.currentData(), "oldest": self.oldest.value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Group and count days as before."""
        self.oldest.setValue(int(state.get("oldest", OLDEST)))
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(state.get("grouping", BY_RULE))))

    def showEvent(self, event: QShowEvent) -> None:
        """Review the book if it changed since."""
        super().showEvent(event)
        self.checking.run_if_wanted()

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.open_action = add(tr("Go to Finding"), self._open_current, icon="corner-down-right")
        self.dismiss_action = add(tr("Dismiss Finding…"), self._ask_why, icon="eye-off", keys=("D",))
        self.review_action = add(tr("Mark Flag as Reviewed…"), self._ask_decision, icon="check", keys=("R",))
        self.restore_action = add(tr("Show Finding Again"), self._restore, icon="eye", keys=("S",))
        self.again_action = add(tr("Check Again"), self.checking.run, icon="refresh-cw", keys=("F5",))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.grouping)
        above.addSpacing(8)
        above.addWidget(meta(tr("Old after", "so many days")))
        above.addWidget(self.oldest)
        above.addWidget(meta(tr("days", "of: Old after 30 days")))
        above.addStretch()
        self._status = QWidget()
        status = QHBoxLayout(self._status)
        status.setContentsMargins(0, 0, 0, 0)
        status.addWidget(self.told, 1)
        status.addWidget(button(self.again_action, words=tr("Check Again")))
        self._places = QStackedWidget()
        self._places.addWidget(self.list)
        self._places.addWidget(self.empty)
        self._commands = QWidget()
        commands = command_row(
            (self.open_action, tr("Go To")),
            (self.dismiss_action, tr("Dismiss…")),
            (self.review_action, tr("Reviewed…")),
            (self.restore_action, tr("Show Again")),
        )
        commands.setContentsMargins(0, 0, 0, 0)
        self._commands.setLayout(commands)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self._status)
        # above the list: a message about the last answer would hide them at the bottom
        layout.addWidget(self._commands)
        layout.addWidget(self._places, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.checking.changed.connect(self._show)
        self.list.chosen.connect(self._show_commands)
        self.list.opened.connect(self._open)
        self.list.answered.connect(self._answered)
        self.grouping.currentIndexChanged.connect(self._regroup)
        self.oldest.valueChanged.connect(self._on_days)

    def _show(self) -> None:
        checking = self.checking
        checked = checking.checked
        count = len(checked.findings) if checked else None
        self.counted.emit(count)
        self.told.setText(self._said())
        if checked and not self.list.is_asking:
            rows = finding_rows(
                checked, self.grouping.currentData(), self._shown, with_dismissed=self._with_dismissed
            )
            self.list.show_rows(rows)
        has_rows = bool(checked and (checked.findings or checked.dismissed))
        self._bring_up(self.list if has_rows else self.empty)
        self._commands.setVisible(has_rows)
        self._status.setVisible(has_rows)  # an empty place has the button, and says all that there is to say
        if checked is None:
            title = tr("Checking…") if checking.is_going else tr("Not checked yet")
            words = checking.trouble or (
                tr(
                    "Every text, claim and working paper is read for what a careful reader would ask "
                    "about: figures without a source, claims that one voice alone bears out, risks that "
                    "nobody owns, commitments that expire."
                )
            )
        else:
            title, words = tr("Nothing needs attention"), tr("Checked at {time}.", time=self._time)
        self.empty.say(title, words)
        self._show_commands()

    def _bring_up(self, place: QWidget) -> None:
        before = self._places.currentWidget()
        had_focus = before is not place and before is not None and before.isAncestorOf(self.focusWidget())
        self._places.setCurrentWidget(place)
        self.setFocusProxy(place)
        if had_focus:
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self) -> str:
        checked = self.checking.checked
        if self.checking.is_going:
            return tr("Checking…")
        if checked is None or not checked.findings:
            return self.checking.trouble
        serious = sum(one.is_serious for one in checked.findings)
        parts = [tr("%n to mend", "", serious)] if serious else []
        counts = in_a_row([*parts, tr("%n to look at", "", len(checked.findings) - serious)])
        if self.checking.is_stale:
            return tr(
                "{counts}. Checked at {time}; the book has changed since.", counts=counts, time=self._time
            )
        return tr("{counts}. Checked at {time}.", counts=counts, time=self._time)

    @property
    def _time(self) -> str:
        at = self.checking.checked_at
        return f"{at:%H:%M}" if at else ""

    def _show_commands(self) -> None:
        value = self.list.current.value if self.list.current else None
        can_write = not self._open_book.book.is_read_only
        self.open_action.setEnabled(value is not None)
        self.dismiss_action.setEnabled(can_write and isinstance(value, Finding))
        self.review_action.setEnabled(can_write and bool(self._flags(value)))
        self.restore_action.setEnabled(can_write and isinstance(value, Dismissed))

    def _flags(self, value: object) -> list[Flag]:
        if not isinstance(value, Finding) or value.rule != "open flag":
            return []
        flags = self._open_book.book.flags.on(value.record_id)
        return [flag for flag in flags if flag.reason in (value.what, value.sentence)] or flags[:1]

    def _open_current(self) -> None:
        if self.list.current:
            self._open(self.list.current)

    def _open(self, row: Row) -> None:
        value = row.value
        if isinstance(value, More):
            self._shown[value.group] = self._shown.get(value.group, SHOWN) + SHOWN
            self._show()
        elif isinstance(value, SetAside):
            self._with_dismissed = not value.is_open
            self._show()
        elif isinstance(value, Finding | Dismissed):
            self._lead(value if isinstance(value, Finding) else value.finding)

    def _lead(self, one: Finding) -> None:
        way = self._desk.wayfinder
        if one.about == "issue" and one.start is not None and one.end is not None:
            way.place_wanted.emit(one.record_id, one.start, one.end)
        elif one.about in ("memo", "export"):
            way.memo_wanted.emit()
        else:
            way.show(one.about, one.record_id)

    def _ask_why(self) -> None:
        self._asked_about = "dismiss"
        self.list.ask(tr(_WHY), tr("Dismiss"))

    def _ask_decision(self) -> None:
        self._asked_about = "flag"
        self.list.ask(tr(_DECIDED), tr("Keep", "verb"))

    def _answered(self, key: str, words: str) -> None:
        row = next((row for row in self.list.rows if row.key == key), None)
        one = row.value if row else None
        if not isinstance(one, Finding):
            return
        with self._desk.messages.telling():
            if self._asked_about == "dismiss":
                self._open_book.do(dismiss(one.rule, one.about, one.record_id, one.what, words))
                self._desk.messages.info(tr("Dismissed"), tr("Undo"), self._open_book.undo)
            else:
                for flag in self._flags(one):
                    self._open_book.do(review_flag(flag, words))
            self.checking.settle(one)

    def _restore(self) -> None:
        value = self.list.current.value if self.list.current else None
        if isinstance(value, Dismissed):
            with self._desk.messages.telling():
                self._open_book.do(restore(value.dismissal))
                self.checking.run()

    def _regroup(self) -> None:
        self._shown.clear()
        self._show()

    def _on_days(self, days: int) -> None:
        self.checking.wait_for(days)
