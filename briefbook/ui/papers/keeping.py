"""Keeping what is typed in the fields of a record: each field is an edit of its own."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from briefbook.domain.edit import Edit
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.edits.entering import amend
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.ui.desk import Desk
from briefbook.ui.papers.entries import Entry
from briefbook.ui.papers.form_drafts import of_field, of_record, retyped
from briefbook.ui.papers.form_notes import note_of
from briefbook.ui.papers.offers import Offers

_NOTHING = object()


class Keeping:
    """What is refused stays as it was typed, also while another record is shown, and is told once."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        entries: Mapping[str, Entry],
        offers: Offers,
        reveal: Callable[[str], object] = lambda key: None,
        note: Callable[[Record, Field], str] = note_of,
    ) -> None:
        """Keep what is typed in these fields; `reveal` brings one into sight in which something is wrong.

        `note` returns what the value of a field comes to.
        """
        self._open_book, self._messages = desk.open_book, desk.messages
        self._book, self._kind = desk.open_book.book, kind
        self._entries, self._offers, self._reveal, self._note_of = entries, offers, reveal, note
        self._wrong: dict[tuple[str, str], tuple[Any, str]] = {}

    def settle(self, record: Record) -> None:
        """Show a record, with what was typed wrongly for it before."""
        for key, entry in self._entries.items():
            entry.control.settle(entry.shown(record, self._book, self._offers))
            entry.widget.show_problem("")
            if (waiting := self._open_book.unfinished.waiting(record.id, key)) is not None:
                entry.control.retype(retyped(entry, waiting))
            elif (record.id, key) in self._wrong:
                value, sentence = self._wrong[record.id, key]
                entry.control.retype(value)
                entry.widget.show_problem(sentence)
        self._note(record)

    def refresh(self, record: Record) -> None:
        """Show what the book says now, but where something else is being typed."""
        for key, entry in self._entries.items():
            entry.control.show_value(entry.shown(record, self._book, self._offers))
            if not entry.control.is_typed and (record.id, key) in self._wrong:
                del self._wrong[record.id, key]
                entry.widget.show_problem("")
        self._note(record)

    def flush(self, record_id: str) -> list[tuple[str, Edit]]:
        """Make what was typed edits of a record; return those that were made, by field."""
        made = []
        for key, entry in self._entries.items():
            if entry.control.is_typed and (edit := self._commit(record_id, key)) and edit.changes:
                made.append((key, edit))
        return made

    def tell(self, key: str, sentence: str) -> None:
        """Say what is wrong: at the field, or in the message bar where that is out of sight."""
        self._reveal(key)
        widget = self._entries[key].widget
        widget.show_problem(sentence)
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            self._messages.error(sentence)

    def remind(self, record_id: str) -> None:
        """Say in the message bar what is still wrong of a record that will be shown no longer."""
        for (about, _), (_, sentence) in self._wrong.items():
            if about == record_id:
                self._messages.error(sentence)

    def being_typed(self, record_id: str | None) -> Iterator[Draft]:
        """Yield what is typed for the record that is shown, and what was refused of others."""
        kind = self._book.by_kind[self._kind].table_name
        if record_id is not None:
            yield from of_record(kind, record_id, self._entries)
        for (about, key), (value, _) in self._wrong.items():
            if about != record_id and (draft := of_field(kind, about, key, value)):
                yield draft

    def _commit(self, record_id: str, key: str) -> Edit | None:
        record, entry = self._book.by_kind[self._kind].find(record_id), self._entries[key]
        value = entry.control.value()
        if record is None or self._wrong.get((record_id, key), (_NOTHING, ""))[0] == value:
            return None
        try:
            edit = amend(self._book, record, entry.given())
            self._open_book.keep(edit)
        except BookError:  # of the file: what was typed stays, to be tried again
            raise
        except BriefbookError as error:
            self._wrong[record_id, key] = value, str(error)
            self.tell(key, str(error))
            return None
        self._wrong.pop((record_id, key), None)
        entry.widget.show_problem("")
        now = self._book.by_kind[self._kind].get(record_id)
        entry.control.settle(entry.shown(now, self._book, self._offers))
        self._note(now)
        return edit

    def _note(self, record: Record) -> None:
        for entry in self._entries.values():
            entry.widget.show_note(self._note_of(record, entry.field))
