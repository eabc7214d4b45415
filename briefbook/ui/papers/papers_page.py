"""A page for the working papers of a kind: a table to search and filter, and the form of the selected one."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain import fields
from briefbook.domain.actor import Actor
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import kind_words
from briefbook.edits.entering import remove
from briefbook.store.naming import called, kind_name
from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.list_and_form import ListAndForm
from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.filter_bar import FilterBar
from briefbook.ui.papers.form_layout import Group
from briefbook.ui.papers.offers import Offers
from briefbook.ui.papers.places import NoRecords, NothingLike
from briefbook.ui.papers.record_form import RecordForm
from briefbook.ui.papers.record_table import RecordTable
from briefbook.ui.papers.texts import PAGES


class PapersPage(QWidget):
    """Table and form, which share one selection."""

    counted = Signal(object)
    """So many records has the book."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        columns: Sequence[str | Column],
        filters: Sequence[str],
        groups: Sequence[Group] | None,
        teaching: str,
        *,
        group: str = "",
        about: Sequence[type[Record]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make a page.

        `columns` and `filters` name fields, as do the `groups` of the form; `teaching` says what goes here;
        rows stand under headings by the field `group`, if there is one.
        """
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._open_book, self._book = desk.open_book, desk.open_book.book
        self._offers = Offers(self._book)
        self._are_offers_stale = True
        self.name = kind_name(kind)
        texts = PAGES[self.name]
        words = tr(texts.add)
        add = partial(add_command, desk.icons, self)
        self.new_action = add(
            words, self.begin, icon="plus", keys=("Ctrl+Shift+N",), hint=tr(texts.write_down)
        )
        self.new_action.setEnabled(not self._book.is_read_only)
        add(tr(texts.search), self._go_to_search, icon="search", keys=("Ctrl+F",))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._parts = ListAndForm(desk.theme, self)
        self.table = RecordTable(
            desk,
            kind,
            columns,
            filters=filters,
            group=group,
            about=about,
            name=kind_words(self.name),
            parent=self._parts.places,
        )
        self.delete_action = add_command(
            desk.icons,
            self.table,
            tr(texts.delete),
            self.delete_selected,
            icon="trash-2",
            keys=("Del",),
        )
        self.bar = FilterBar(desk, kind, filters, self.new_action, words, self)
        self.bar.extras.addWidget(button(self.delete_action))
        self.form = RecordForm(desk, kind, groups, self._parts.side)
        self.empty = NoRecords(self.name, teaching, self.new_action, words)
        self.nothing_like = NothingLike(self.name)
        self.column.addWidget(self.bar)
        self._parts.hold(self.table, self.empty, self.nothing_like)
        self.column.addWidget(self._parts, 1)
        self._connect()
        self._on_counted(len(self.table.shown), self.table.total)

    def show_record(self, record_id: str) -> None:
        """Select a record in table and form, though a filter must give way, and tell the window."""
        if self._book.by_kind[self._kind].find(record_id) is None:
            return
        if self.form.is_making:
            self.form.show_record(record_id)  # what was typed is kept for the next new one
        self.table.refresh()
        if not self.table.select(record_id):
            self._ask_for_all()
            self.table.select(record_id)
        self._show_selected()
        self._desk.wayfinder.selected.emit(self.name, record_id)

    def begin(self, **given: Any) -> None:
        """Begin a new record, with some values filled in."""
        self.form.begin(**(self._given() | given))
        self._parts.show_part(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete_selected(self) -> None:
        """Take the selected record away, and offer to bring it back."""
        record = self._book.by_kind[self._kind].find(self.table.selected_id)
        if record is None or self._book.is_read_only:
            return
        next_one, words = self.table.neighbour(), called(record, self._book)
        with self._desk.messages.telling():
            self._open_book.do(lambda: remove(self._book, self._book.by_kind[self._kind].get(record.id)))
            self.table.select(next_one)
            self._show_selected()
            self.table.setFocus()
            if next_one:
                self._desk.wayfinder.selected.emit(self.name, next_one)
            self._desk.messages.info(
                tr("“{name}” was deleted.", name=words), tr("Undo"), self._open_book.undo
            )

    def state(self) -> dict[str, Any]:
        """Return what is shown, how, and what is selected, in values that JSON knows."""
        order, is_reversed = self.table.order
        return {
            "words": self.bar.search.query,
            "filters": self.bar.filters,
            "order": order,
            "reverse": is_reversed,
            "selected": self.table.selected_id or "",
            "scroll": self.table.verticalScrollBar().value(),
            "folded": self.form.body.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show and select what was shown and selected before, as far as the book still has it."""
        filters = state.get("filters")
        self._offer()
        self.bar.settle(str(state.get("words", "")), filters if isinstance(filters, dict) else {})
        self.table.sort_by(str(state.get("order", "")), reverse=bool(state.get("reverse", False)))
        self._want()
        self.form.body.restore(list(state.get("folded", ())))
        selected = str(state.get("selected", ""))
        if self._book.by_kind[self._kind].find(selected) is not None:
            self.table.select(selected)
            self._show_selected()
        self.table.verticalScrollBar().setValue(int(state.get("scroll", 0)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed out of sight."""
        super().showEvent(event)
        self._catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the table with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.bar.changed.connect(self._want)
        self.bar.search.left_down.connect(self._enter_table)
        self.bar.search.returnPressed.connect(self._enter_table)
        self.nothing_like.clear_wanted.connect(self._clear)
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(self._edit)
        self.table.counted.connect(self._on_counted)
        self.form.made.connect(self.show_record)
        self.form.cancelled.connect(self._end_new)
        self._open_book.edited.connect(self._on_edited)

    def _given(self) -> dict[str, Any]:
        """Return what a new record takes from the filters, so that it is among those shown."""
        several = {one.name for one in fields.FIELDS[self._kind] if one.form in fields.LINKED}
        asked = {name: value for name, value in self.bar.filters.items() if value}
        return {name: (value,) if name in several else value for name, value in asked.items()}

    def _want(self) -> None:
        self.table.want(self.bar.search.query, self.bar.filters)

    def _on_counted(self, shown: int, size: int) -> None:
        self.bar.tell(shown, size)
        self.bar.setVisible(size > 0)
        place = self.table if shown else self.nothing_like if size else self.empty
        self._parts.show_place(place)
        self.setFocusProxy(place)
        self.delete_action.setEnabled(shown > 0 and not self._book.is_read_only)
        self.counted.emit(size)

    def _show_selected(self) -> None:
        if self.form.is_making:
            return
        record_id = self.table.selected_id
        has_record = self._book.by_kind[self._kind].find(record_id) is not None
        self.form.show_record(record_id if has_record else None)
        self._parts.show_part(self.form if has_record else None)
        if has_record and self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())  # the form may have come to stand over it

    def _follow(self, record_id: str) -> None:
        if self.form.is_making:
            self.form.show_record(record_id)  # what was typed is kept for the next new one
        self._show_selected()
        self._desk.wayfinder.selected.emit(self.name, record_id)

    def _edit(self, _: str) -> None:
        self._show_selected()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_new(self) -> None:
        self._show_selected()
        self.setFocus()

    def _clear(self) -> None:
        self._ask_for_all()
        self.table.setFocus()

    def _ask_for_all(self) -> None:
        self.bar.clear()
        self._want()

    def _go_to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _enter_table(self) -> None:
        self.table.setFocus()
        if self.table.selected_id is None:
            self.table.choose_first()

    def _on_edited(self, edit: Edit) -> None:
        self._offers.take(edit)
        self._are_offers_stale |= edit.touches(self._kind, Issue, Actor)
        if self.isVisible():
            self._catch_up()
        elif edit.touches(self._kind):
            self.counted.emit(self._book.by_kind[self._kind].count())

    def _catch_up(self) -> None:
        if self._are_offers_stale:
            self._offer()
        selected = self.table.selected_id
        if selected is not None and self._book.by_kind[self._kind].find(selected) is None:
            self.table.select(None)
            self._show_selected()

    def _offer(self) -> None:
        """Offer what can be filtered by."""
        self._are_offers_stale = False
        self.bar.offer(list(self.table.rows.all.values()), self._offers)
