"""Typing that is no edit yet: kept in the book while it is typed, and tried again where an edit failed."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from time import monotonic
from types import MethodType
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from briefbook.errors import BookError, BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.drafts import Draft, Place, place_of_new

State = Literal["saved", "typing", "not saved"]

REST: Final = 500
"""Milliseconds between keys after which what is being typed is kept."""
LONGEST: Final = 2000
"""Milliseconds after which it is kept while somebody types on, in the breath after a key."""
AGAIN: Final = 10_000
"""Milliseconds between attempts to write a book that could not be written."""
_BREATH: Final = 30
"""Milliseconds after a key in which it is drawn; keeping takes less than is left until the next."""
_PATIENCE: Final = 10
"""How many times as long as keeping a long text takes are left between keeping it."""

_PROBE: Final = Draft("", "", "", "")


class Unfinished(QObject):
    """Knows what is being typed in all panes, and whether the book can be written."""

    changed = Signal()
    """Another `state`, or another reason for it; or what is being typed is kept, or no longer all of it."""
    failed = Signal(object)
    """What is being typed could not be kept, though until now the book could be written: the error."""
    mended = Signal()
    """A book that could not be written can be: what was typed meanwhile has become edits."""

    def __init__(self, book: Book, flush: Callable[[], None], parent: QObject | None = None) -> None:
        """Watch over a book; `flush` makes edits of what is being typed."""
        super().__init__(parent)
        self.fault: BookError | None = None
        """Why the last attempt to write the book failed; `None` if it did not."""
        self._book, self._flush = book, flush
        self._may_keep = not book.is_read_only and book.path != MEMORY
        self._watched: list[MethodType] = []
        self._kept: dict[Place, Draft] = {}
        self._held: dict[Place, Draft] = {}
        self._begun: dict[str, Mapping[str, Any]] = {}
        self._is_typing = self._is_kept = False
        self._told: tuple[State, bool, BookError | None] = ("saved", False, None)
        self._began = self._took = 0.0
        self._where = ""
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.look)
        self._glance = QTimer(self, singleShot=True)
        self._glance.timeout.connect(self._look_for_typing)
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self.try_again)

    @property
    def saved_words(self) -> str:
        """What the sign says of a book that is saved, if more than that."""
        return self._where

    def say_saved(self, words: str) -> None:
        """Have the sign say something more of a book that is saved, such as “Saved here, published 14:05”."""
        self._where = words
        self.changed.emit()

    @property
    def state(self) -> State:
        """Whether all is saved."""
        if self.fault is not None:
            return "not saved"
        return "typing" if self._is_typing else "saved"

    @property
    def is_kept(self) -> bool:
        """Whether what is being typed is in the book's file as it is now, though no edit yet."""
        return self._is_kept

    def watch(self, typed: Callable[[], Iterable[Draft]], *widgets: QWidget) -> None:
        """Ask `typed`, a pane’s method, for what is being typed, after a rest from typing in some widgets."""
        assert isinstance(typed, MethodType)
        self._watched.append(typed)
        self.hear(*widgets)

    def hear(self, *widgets: QWidget) -> None:
        """Listen to the fields that these widgets are, or have in them."""
        for widget in widgets:
            lines = [*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit), widget]
            for one in lines:
                if isinstance(one, QLineEdit | QPlainTextEdit):
                    one.textChanged.connect(self._on_text)
            for box in [*widget.findChildren(QComboBox), widget]:
                if isinstance(box, QComboBox):
                    box.activated.connect(self._wait)

    def note_typing(self) -> None:
        """Take note that something is being typed, which is kept at the next rest."""
        if not self._is_typing or self._is_kept:
            # later, as a text that is replaced by another seems to be typed in for a moment
            self._glance.start(0)
        self._wait()

    def _wait(self) -> None:
        now = monotonic()
        if not self._rest.isActive():
            self._began = now
        patience = self._took * _PATIENCE
        is_long = now - self._began > max(LONGEST / 1000, 8 * patience)
        self._rest.start(_BREATH if is_long else max(REST, round(patience * 1000)))

    def look(self) -> None:
        """Keep what is being typed now, and forget what is no longer."""
        self._rest.stop()
        began = monotonic()
        drafts = self._collected()
        if self.fault is not None:
            self._held = drafts
        elif self._may_keep:
            new = [one for place, one in drafts.items() if self._kept.get(place) != one]
            untaken = {place_of_new(kind) for kind in self._begun}
            gone = [place for place in self._kept if place not in drafts and place[0] not in untaken]
            if new or gone:
                try:
                    self._book.drafts.put(new, gone)
                except BookError as error:
                    self.fail(error)
                    self.failed.emit(error)
                else:
                    self._kept = drafts | {k: v for k, v in self._kept.items() if k[0] in untaken}
                    self._took = monotonic() - began
        self._is_kept = self._may_keep and self.fault is None
        self._tell()

    def fail(self, error: BookError) -> None:
        """Take note that the book cannot be written; nothing that is typed is forgotten until it can."""
        self.fault = error
        self._held = self._collected()
        self._again.start()
        self._tell()

    def succeed(self) -> None:
        """Take note that an edit was made."""
        # what it keeps is no longer in the book’s table of drafts
        if self._kept:
            there = {one.place for one in self._book.drafts.all()}
            self._kept = {place: one for place, one in self._kept.items() if place in there}
        if self.fault is not None:
            QTimer.singleShot(0, self, self.try_again)
        elif self._watched:
            # once the fields know that they are settled
            self._rest.start(0)

    def try_again(self) -> bool:
        """Try to write what is being typed; return whether that went well."""
        self._held = self._collected()
        try:
            self._book.drafts.put([*self._held.values(), _PROBE])
            self._book.drafts.put((), [_PROBE.place])
        except BookError as error:
            self.fault = error
            self._tell()
            return False
        was_mended, held = self.fault is not None, self._held
        # what is in no field any more
        parked = held.keys() - self._typed().keys()
        self.fault, self._kept = None, dict(held)
        with suppress(BriefbookError):  # what is refused stays in its field, which says so
            self._flush()
        if self.fault is not None:
            return False
        self._again.stop()
        self._held = {}
        self._enter(parked)
        self.look()
        if was_mended:
            self.mended.emit()
        return True

    def drafts(self) -> list[Draft]:
        """Return what is being typed, and what was typed and could not be written."""
        return list(self._collected().values())

    def begin_with(self, begun: Mapping[str, Mapping[str, Any]], places: Iterable[Draft]) -> None:
        """Have what was typed for records that lack something still, by the kind's table."""
        self._begun = dict(begun)
        self._kept |= {one.place: one for one in places}

    def take_begun(self, kind: str) -> Mapping[str, Any]:
        """Return what was typed for a new record of a kind when the program stopped, by field, once."""
        return self._begun.pop(kind, {})

    def waiting(self, record_id: str, field: str) -> str | None:
        """Return what was typed for a record and could not be written, to be shown with it, if anything."""
        held = self._held.get((record_id, field))
        return held.text if held else None

    def leave(self) -> bool:
        """Make what is being typed edits, and keep what is refused; return whether nothing is lost then."""
        with suppress(BriefbookError):
            self._flush()
        if self.fault is not None and self._collected():
            self.try_again()
        self.look()
        return self.fault is None or not self._collected()

    def give_up(self) -> None:
        """Forget what is being typed and could not be written: it is kept elsewhere, or not wanted."""
        self._watched.clear()
        self._held = {}

    def forget(self, drafts: Iterable[Draft]) -> None:
        """Forget what the user has taken elsewhere, of what was typed before the program stopped."""
        taken = list(drafts)
        ids, places = {one.record_id for one in taken if not one.field}, {one.place for one in taken}
        with suppress(BookError):  # it comes back with the next start
            there = [one.place for one in self._book.drafts.all()]
            self._book.drafts.put((), [one for one in there if one in places or one[0] in ids])

    def stop(self) -> None:
        """Watch no longer."""
        for timer in (self._rest, self._glance, self._again):
            timer.stop()
        self._watched.clear()
        self._held = {}

    def _collected(self) -> dict[Place, Draft]:
        typed = self._typed()
        self._is_typing = bool(typed)
        return self._held | typed

    def _typed(self) -> dict[Place, Draft]:
        # a pane that is gone says nothing any more
        self._watched = [typed for typed in self._watched if isValid(typed.__self__)]
        return {one.place: one for typed in self._watched for one in typed()}

    def _enter(self, places: Iterable[Place]) -> None:
        """Make edits of what was typed in fields that show something else by now."""
        from briefbook.edits.recovering import recovered

        left = set(places)
        if not left:
            return
        found = recovered(self._book, [one for one in self._book.drafts.all() if one.place in left])
        with suppress(BriefbookError):
            for _, edit in found.edits:
                self._book.apply(edit)
            self._book.drafts.put((), found.done)
            self._kept = {place: one for place, one in self._kept.items() if place not in left}

    def _on_text(self) -> None:
        line = self.sender()
        if isinstance(line, QWidget) and line.hasFocus() and getattr(line, "is_typed", False):
            self.note_typing()
        else:
            self._wait()

    def _look_for_typing(self) -> None:
        self._is_typing, self._is_kept = bool(self._typed()), False
        self._tell()

    def _tell(self) -> None:
        if (now := (self.state, self._is_kept, self.fault)) != self._told:
            self._told = now
            self.changed.emit()
