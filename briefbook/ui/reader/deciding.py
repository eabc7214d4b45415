"""Deciding on suggestions, one key each: accept, edit before accepting, dismiss."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from briefbook.domain.passage import Passage
from briefbook.edits.dismissing import dismiss
from briefbook.edits.highlighting import mark_passage
from briefbook.jobs.suggesting import Known
from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.accepting import EDITED, accept, attribute, passage_over, proposed_value
from briefbook.ui.reader.claiming import Claiming
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.suggesting import Suggesting
from briefbook.ui.reader.suggestion_words import proposed


class Deciding(QObject):
    """The commands of the list of suggestions; each acts on the current one."""

    def __init__(self, desk: Desk, suggesting: Suggesting, marking: Marking, claiming: Claiming) -> None:
        super().__init__(suggesting)
        self._desk, self._open_book = desk, desk.open_book
        self._suggesting, self._panel = suggesting, suggesting.panel
        self._marking, self._claiming = marking, claiming
        view = self._panel.list
        add = partial(add_command, desk.icons, view, context=Qt.ShortcutContext.WidgetShortcut)
        self.accept = add(tr("Accept Suggestion"), self._accept, icon="check", keys=("Return", "Enter"))
        self.edit = add(
            tr("Edit Suggestion Before Accepting…"),
            self._edit,
            icon="pencil",
            keys=("E",),
            hint=tr("Change it before accepting"),
        )
        self.dismiss = add(
            tr("Dismiss Suggestion"),
            self._dismiss,
            icon="eye-off",
            keys=("D",),
            hint=tr("Dismiss: it is not suggested again for these words"),
        )
        self._panel.add_buttons(
            (tr("Accept"), self.accept), (tr("Edit", "verb"), self.edit), (tr("Dismiss"), self.dismiss)
        )
        view.walked.connect(self._enable)
        view.dismissed.connect(self._dismiss)
        view.doubleClicked.connect(lambda _: self._accept())
        suggesting.counted.connect(self._enable)
        self._panel.edited.connect(self._accept_edited)
        self._enable()

    def _current(self) -> tuple[Suggestion, Known] | None:
        suggestion, known = self._panel.list.current, self._suggesting.known
        return (suggestion, known) if suggestion and known else None

    def _accept(self) -> None:
        current = self._current()
        if current is None:
            return
        suggestion, known = current
        if suggestion.kind in EDITED:
            self._do(suggestion, known, None)
        elif suggestion.kind == "attribution" and self._attribute(suggestion, known):
            pass
        elif suggestion.kind == "time" and (claims := known.claims_on(*known.sentence_of(suggestion))):
            self._desk.wayfinder.claim_wanted.emit(claims[0].id)
        else:
            self._begin_claim(suggestion, known, asks_when=True)

    def _edit(self) -> None:
        current = self._current()
        if current is None:
            return
        suggestion, known = current
        if suggestion.kind in EDITED:
            self._panel.ask(tr(EDITED[suggestion.kind]), proposed_value(suggestion))
        else:
            self._begin_claim(suggestion, known, asks_when=False)

    def _dismiss(self) -> None:
        current = self._current()
        if current is None:
            return
        suggestion, known = current
        with self._desk.messages.telling():
            self._open_book.do(dismiss(suggestion.rule, "source", known.source.id, suggestion.fingerprint))
            words = tr("Dismissed “{suggestion}”", suggestion=proposed(suggestion))
            self._desk.messages.info(words, tr("Undo"), self._open_book.undo)

    def _accept_edited(self, value: str) -> None:
        current = self._current()
        if current is not None:
            self._do(*current, value)

    def _enable(self) -> None:
        is_there = self._panel.list.current is not None
        for action in (self.accept, self.edit, self.dismiss):
            action.setEnabled(is_there and not self._open_book.book.is_read_only)

    def _do(self, suggestion: Suggestion, known: Known, value: str | None) -> None:
        with self._desk.messages.telling():
            self._open_book.do(lambda: accept(self._open_book.book, known, suggestion, value))
            said = value or proposed(suggestion)
            self._desk.messages.info(
                tr("Accepted “{suggestion}”", suggestion=said), tr("Undo"), self._open_book.undo
            )

    def _attribute(self, suggestion: Suggestion, known: Known) -> bool:
        edit = attribute(self._open_book.book, known, suggestion)
        if edit is None:
            return False
        with self._desk.messages.telling():
            self._open_book.do(edit)
            self._desk.messages.info(f"{edit.text}: {proposed(suggestion)}", tr("Undo"), self._open_book.undo)
        return True

    def _begin_claim(self, suggestion: Suggestion, known: Known, *, asks_when: bool) -> None:
        if not self._claiming.is_free():
            return
        start, end = suggestion.start, suggestion.end
        if suggestion.kind == "time":
            start, end = known.sentence_of(suggestion)
        passage, own_mark = passage_over(known, start, end), None
        book = self._open_book.book
        if passage is None:
            with self._desk.messages.telling():
                source = book.sources.get(known.source.id)
                edit = self._open_book.do(lambda: mark_passage(book, source, start, end))
                marked = edit.changes[0].record
                assert isinstance(marked, Passage)
                last = book.journal.last_done()
                passage, own_mark = marked, last.seq if last else None
        if passage is not None:
            self._marking.select(passage.id)
            self._claiming.begin_with(
                passage,
                sentence=(start, end),
                asks_when=asks_when,
                own_mark=own_mark,
                back=self._panel.list,
            )
