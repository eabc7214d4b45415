"""The form for the memo's header."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.header import MemoHeader
from briefbook.domain.marking import normalised
from briefbook.edits.heading import fill_header
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.marking_field import MarkingField
from briefbook.ui.typed_line import TypedLine


class HeaderForm(QWidget):
    """Shows the memo's header, and makes what is typed in it edits."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_book = desk.open_book
        finish = desk.finish
        self.marking = MarkingField(
            tr("Marking"), desk.open_book, finish=finish, choose=lambda value: self._choose("marking", value)
        )
        self.lines = {
            "to": TypedLine(tr("To", "who gets the memo"), finish, self),
            "sender": TypedLine(tr("From", "who writes the memo"), finish, self),
            "subject": TypedLine(tr("Subject"), finish, self),
            "date": TypedLine(tr("Date"), finish, self),
            "marking": self.marking.line,
        }
        self.today_action = add_command(
            desk.icons,
            self,
            tr("Date the Memo Today"),
            lambda: self._choose("date", date.today().isoformat()),
            hint=tr("Date the memo today"),
        )
        self._fill()
        self._arrange()
        self.refresh()
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, *self.lines.values())
        desk.open_book.edited.connect(self._on_edited)

    def refresh(self) -> None:
        """Show the book's header."""
        header = self._open_book.book.headers.only()
        for name, line in self.lines.items():
            line.show_value(getattr(header, name))
        self.lines["subject"].setPlaceholderText(self._open_book.book.title)

    def commit(self) -> None:
        """Make what is being typed an edit."""
        typed = {name: line.text() for name, line in self.lines.items() if line.is_typed}
        if "marking" in typed:
            typed["marking"] = normalised(typed["marking"])
        if typed:
            headers = self._open_book.book.headers
            with self._desk.messages.telling():
                self._open_book.keep(fill_header(headers.only(), **typed))
                for name in typed:
                    self.lines[name].settle(getattr(headers.only(), name))

    def _being_typed(self) -> Iterator[Draft]:
        header_id = self._open_book.book.headers.only().id
        for name, line in self.lines.items():
            if line.is_typed:
                yield Draft("memo_header", header_id, name, line.text())

    def _choose(self, name: str, value: str) -> None:
        headers = self._open_book.book.headers
        with self._desk.messages.telling():
            self._open_book.do(lambda: fill_header(headers.only(), **{name: value}))

    def _on_edited(self, edit: Edit) -> None:
        # an empty subject is the book's title, so a new title is shown too
        if edit.touches(MemoHeader) or not self.lines["subject"].text():
            self.refresh()

    def _fill(self) -> None:
        lines = self.lines
        lines["date"].setPlaceholderText(tr("No date"))
        lines["date"].setToolTip(tr("As it is printed; a date such as 2026-11-22 is printed in words"))
        self.marking.setToolTip(tr("How the memo must be handled, at the head and foot of every page"))
        if self._open_book.book.is_read_only:
            for line in lines.values():
                line.setReadOnly(True)
            self.today_action.setEnabled(False)

    def _arrange(self) -> None:
        today = QPushButton(tr("Today"), self)
        today.setProperty("role", "link")
        today.setToolTip(self.today_action.toolTip())
        today.setAccessibleName(tr("Date the memo today"))
        today.setEnabled(self.today_action.isEnabled())
        today.clicked.connect(self.today_action.trigger)
        date_row = QHBoxLayout()
        date_row.setSpacing(4)
        date_row.addWidget(self.lines["date"], 1)
        date_row.addWidget(today)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for words, line, row, column, span in (
            (tr("&To", "who gets the memo"), self.lines["to"], 0, 0, 1),
            (tr("&From", "who writes the memo"), self.lines["sender"], 0, 2, 1),
            (tr("Sub&ject"), self.lines["subject"], 1, 0, 3),
        ):
            grid.addWidget(self._label(words, line), row, column)
            grid.addWidget(line, row, column + 1, 1, span)
        grid.addWidget(self._label(tr("&Date"), self.lines["date"]), 2, 0)
        grid.addLayout(date_row, 2, 1)
        grid.addWidget(self._label(tr("&Marking"), self.marking), 2, 2)
        grid.addWidget(self.marking, 2, 3)
        # the order in which they are read
        order = (*(self.lines[n] for n in ("to", "sender", "subject", "date")), today, self.marking)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "meta")
        label.setBuddy(buddy)
        return label
