"""The claims of a book: a list to filter, sort and group, and the form of the selected one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.source import Source
from briefbook.edits.linking import contradict, never_contradicting, never_superseding, supersede
from briefbook.store.book import Book
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import sort_key, tr, tr_noop
from briefbook.ui.claim_form.claim_form import ClaimForm
from briefbook.ui.claims.arranging import NO_GROUPS, NUMBER, Wanted
from briefbook.ui.claims.claim_commands import ClaimCommands
from briefbook.ui.claims.claim_list import ClaimList
from briefbook.ui.claims.filter_bar import FilterBar
from briefbook.ui.claims.link_picker import LinkPicker
from briefbook.ui.claims.shelf import Shelf
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.list_and_form import ListAndForm
from briefbook.ui.papers.places import NoRecords, NothingLike

Link = Callable[[Book, Claim, Claim, str], Edit]


@dataclass(frozen=True)
class _Link:
    """A way to link two claims: what makes it, and the claims with which one cannot be linked so."""

    make: Link
    without: Callable[[Book, str], set[str]]


_SUPERSEDING = _Link(supersede, never_superseding)
_CONTRADICTING = _Link(contradict, never_contradicting)

_TEACHING = tr_noop(
    "A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, "
    "and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, "
    "or write one here."
)


class ClaimsPane(QWidget):
    """List and form, which share one selection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_book = desk.open_book
        self._book = desk.open_book.book
        self._linked: tuple[str, Link] | None = None
        self._is_stale = self._are_choices_stale = False
        add = partial(add_command, desk.icons, self)
        self.new_action = add(
            tr("New Claim"), self._begin, icon="plus", keys=("Ctrl+Shift+N",), hint=tr("Write a new claim")
        )
        self.new_action.setEnabled(not self._book.is_read_only)
        self.find_action = add(
            tr("Search Claims"),
            self._go_to_search,
            icon="search",
            keys=("Ctrl+F",),
            hint=tr("Search the claims"),
        )
        self._parts = ListAndForm(desk.theme, self)
        self.list = ClaimList(desk, self._parts.places)
        self.bar = FilterBar(desk, self.new_action, self)
        self.form = ClaimForm(desk, self._parts.side)
        self.shelf = Shelf(self._book, self.list.claims)
        self.picker = LinkPicker(desk, self.shelf.found)
        self.commands = ClaimCommands(
            desk,
            self,
            self.list,
            edit=self._edit,
            supersede=partial(
                self._ask_link, tr_noop("{label} is superseded by …"), tr_noop("Supersede"), _SUPERSEDING
            ),
            contradict=partial(
                self._ask_link, tr_noop("{label} is contradicted by …"), tr_noop("Contradict"), _CONTRADICTING
            ),
        )
        self.empty = NoRecords("claim", tr(_TEACHING), self.new_action, tr("New Claim"))
        self.nothing_found = NothingLike("claim")
        self._lay_out()
        self._connect()
        self._offer()
        self._show()

    def select(self, claim_id: str) -> None:
        """Select a claim in list and form, though a filter must give way, and tell the window."""
        self._catch_up()
        if self.shelf.row(claim_id) is None:
            return
        if not self.list.claims.index_of(claim_id).isValid():
            self._show_all()
        self.list.select(claim_id)
        self._show_selected()
        self._desk.wayfinder.selected.emit("claim", claim_id)

    def state(self) -> dict[str, Any]:
        """Return what is listed, how, and what is selected, in values that JSON knows."""
        wanted = self.bar.wanted
        return {
            "words": wanted.words,
            "status": wanted.status,
            "source": wanted.source_id,
            "issue": wanted.issue_id,
            "attention": wanted.attention,
            "order": self.bar.order,
            "group": self.bar.group,
            "reverse": self.bar.is_reversed,
            "selected": self.list.selected_id or "",
            "scroll": self.list.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """List and select what was listed and selected before, as far as the book still has it."""
        self._catch_up()
        self.bar.wanted = Wanted(
            str(state.get("words", "")),
            str(state.get("status", "")),
            str(state.get("source", "")),
            str(state.get("issue", "")),
            bool(state.get("attention", False)),
        )
        reverse = bool(state.get("reverse", False))
        self.bar.arrange(state.get("order", NUMBER), state.get("group", NO_GROUPS), reverse=reverse)
        self._show(from_top=True)
        selected = self.shelf.row(str(state.get("selected", "")))
        if selected is not None:
            self.list.select(selected.id)
            self._show_selected()
        self.list.verticalScrollBar().setValue(int(state.get("scroll", 0)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed out of sight."""
        super().showEvent(event)
        self._catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._parts.hold(self.list, self.empty, self.nothing_found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self._parts, 1)
        # of the folded pane, lest the form beside the list keeps it from folding
        self.setMinimumWidth(400)

    def _connect(self) -> None:
        self.bar.changed.connect(partial(self._show, from_top=True))
        # in a large book they take longer to read than the list to show
        self.bar.group_button.menu().aboutToShow.connect(self.shelf.sources)
        self.bar.search.left_down.connect(self._enter_list)
        self.bar.search.returnPressed.connect(self._enter_list)
        self.nothing_found.clear_wanted.connect(self._clear_filter)
        self.list.chosen.connect(self._follow)
        self.list.opened.connect(self._edit)
        self.form.made.connect(self.select)
        self.form.cancelled.connect(self._end_form)
        self.picker.picked.connect(self._link)
        self.picker.cancelled.connect(self._end_picker)
        self._open_book.edited.connect(self._on_edited)
        self._desk.wayfinder.claim_wanted.connect(self.select)

    def _show(self, *, from_top: bool = False) -> None:
        """List what is wanted now."""
        self._is_stale = False
        bar = self.bar
        items, count = self.shelf.arranged(bar.wanted, bar.order, bar.group, reverse=bar.is_reversed)
        self.list.show_items(items, from_top=from_top)
        bar.tell(count, self.shelf.size)
        bar.setVisible(self.shelf.size > 0)
        place = self.list if items else self.nothing_found if self.shelf.size else self.empty
        self._parts.show_place(place)
        self.setFocusProxy({self.list: self.list, self.empty: self.empty.button}.get(place, bar.search))
        self.commands.enable()

    def _show_selected(self) -> None:
        """Show the selected claim in the form, unless something is being written there."""
        if self.form.has_draft:
            return
        claim = self._book.claims.find(self.list.selected_id)
        self.form.show_claim(claim)
        self._parts.show_part(self.form if claim is not None else None)
        index = self.list.claims.index_of(self.list.selected_id)
        if index.isValid():  # the form may have come to stand over it
            self.list.scrollTo(index)

    def _follow(self, claim_id: str) -> None:
        self._show_selected()
        self._desk.wayfinder.selected.emit("claim", claim_id)

    def _on_edited(self, edit: Edit) -> None:
        self._is_stale |= self.shelf.take(edit)
        self._are_choices_stale |= edit.touches(Issue, Evidence, Source)
        if self.isVisible():
            self._catch_up()
            self.list.viewport().update()  # voices may be others, though the claims are the same

    def _catch_up(self) -> None:
        """Show what changed, also out of sight."""
        if self._are_choices_stale:
            self._offer()
        if self._is_stale:
            self._show()
        if self.list.selected_id is not None and self.shelf.row(self.list.selected_id) is None:
            self.list.select(None)
            self._show_selected()

    def _begin(self) -> None:
        self.form.start((), issue_id=self.bar.wanted.issue_id or None)
        self._parts.show_part(self.form)
        self.form.fields.statement.setFocus()

    def _end_form(self) -> None:
        self._show_selected()
        self.setFocus()

    def _edit(self) -> None:
        self._show_selected()
        self.form.fields.statement.setFocus()

    def _ask_link(self, heading: str, verb: str, link: _Link, row: ClaimRow) -> None:
        self._linked = row.id, link.make
        without = link.without(self._book, row.id)
        self.picker.ask(tr(heading, label=row.label), row.statement, tr(verb), without)
        self._parts.show_part(self.picker)
        self.picker.search.setFocus()

    def _link(self, other_id: str, reason: str) -> None:
        if self._linked is None:
            return
        claim_id, link = self._linked
        claims = self._book.claims
        with self._desk.messages.telling():
            self._open_book.do(lambda: link(self._book, claims.get(claim_id), claims.get(other_id), reason))
            self._end_picker()

    def _end_picker(self) -> None:
        self._linked = None
        is_used = self.form.is_making or self.form.claim_id is not None
        self._parts.show_part(self.form if is_used else None)
        self.list.setFocus()

    def _show_all(self) -> None:
        self.bar.wanted = Wanted()
        self._show()

    def _clear_filter(self) -> None:
        self._show_all()
        self.list.setFocus()

    def _go_to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.list.selected() is None:
            self.list.choose_first()

    def _offer(self) -> None:
        """Offer the sources and issues that claims can be filtered by."""
        self._are_choices_stale = False
        self.bar.offer(self.bar.issue, [(words, one) for one, words in self.shelf.issues().items()])
        sources = sorted(self._book.sources.with_claims(), key=lambda one: sort_key(one[1]))
        self.bar.offer(self.bar.source, [(title, one) for one, title in sources])
