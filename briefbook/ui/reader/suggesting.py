"""The reader's suggestions: found in the background, listed beside the text, and followed in it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Dismissal
from briefbook.domain.passage import Passage
from briefbook.jobs.suggesting import Known, found_in, known_again, known_of, undecided
from briefbook.review.suggestions import Suggestion
from briefbook.translation import grouped, tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.beside import Beside
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.suggestions_panel import LOOKING, OLDER, SuggestionsPanel
from briefbook.ui.tasks import Task

REST = 150
"""For how many milliseconds a source is shown before its text is looked through."""
_DECIDING = (Passage, Claim, Evidence, Actor, Dismissal)


def counted(suggestions: Sequence[Suggestion], *, is_ready: bool) -> str:
    """Return the words of the button that shows the panel."""
    if not is_ready:
        return tr("Suggestions")
    return tr("Suggestions {number}", number=grouped(len(suggestions)))


class Suggesting(QObject):
    """Finds what the source that is shown suggests, and lists what nobody has decided on."""

    counted = Signal()
    """The suggestions were found, or decided on, or are those of another source."""

    def __init__(self, desk: Desk, page: ReadingText, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._open_book, self._page = desk, desk.open_book, page
        self.known: Known | None = None
        """What the book knows of the text, once it is looked through."""
        self.open: list[Suggestion] = []
        """Those that nobody has decided on, in reading order."""
        self._found: list[Suggestion] = []
        self._looked_at: object = None
        self._task: Task | None = None
        self._is_following = False
        self.panel = SuggestionsPanel(desk, pane)
        self.beside = Beside(desk.theme, page, self.panel, pane)
        self.beside.crowded.connect(self.panel.be_crowded)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look)
        self.toggle = add_command(
            desk.icons,
            pane,
            tr("Suggestions"),
            icon="list-checks",
            keys=("S",),
            hint=tr("Show what the text suggests: claims, speakers, dates, actors"),
            is_check=True,
        )
        self.toggle.toggled.connect(self._turn)
        self.panel.list.walked.connect(self._show)
        self.panel.list.left.connect(page.setFocus)

    @property
    def is_ready(self) -> bool:
        """Whether the text has been looked through."""
        return self.known is not None

    def show_source(self) -> None:
        """Look through the text that is shown, unless it is the one looked at last."""
        reading = self._page.reading
        wanted = (
            (reading.source.id, reading.source.text_sha256, reading.source.published, reading.hidden)
            if reading is not None and reading.is_current
            else None
        )
        if wanted is None or wanted != self._looked_at:
            self._stop()
            self.panel.say(LOOKING if wanted else OLDER)
            if wanted:
                self._rest.start()
        self._looked_at = wanted
        self._tell()

    def restore(self, is_shown: bool) -> None:
        """Show the panel as the last session left it, without taking the focus."""
        self.toggle.blockSignals(True)
        self.toggle.setChecked(is_shown)
        self.toggle.blockSignals(False)
        self.beside.show_panel(is_shown)

    def follow(self, edit: Edit) -> None:
        """Leave out what an edit decided, and bring back what undoing one leaves open."""
        if self.known is None or not edit.touches(*_DECIDING):
            return
        book = self._open_book.book
        if book.sources.find(self.known.source.id) is not None:
            self.known = known_again(self.known, book)
            self._list()

    def _look(self) -> None:
        reading = self._page.reading
        if reading is None or not self._open_book.is_open:
            return
        known = known_of(self._open_book.book, reading.source)

        def work(_: Task) -> tuple[Known, list[Suggestion]]:
            found = found_in(known)
            if found:
                known.sentence_of(found[0])  # finds and keeps the sentences: here, because that takes time
            return known, found

        self._task = self._desk.tasks.start(
            tr("Looking for suggestions"), work, done=self._take, failed=self._desk.messages.error
        )

    def _take(self, answer: tuple[Known, list[Suggestion]]) -> None:
        known, self._found = answer
        self._task = None
        # the book may have gone on meanwhile
        self.known = known_again(known, self._open_book.book)
        self._list()
        self._start_in_view()

    def _stop(self) -> None:
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
        self._task = self.known = None
        self._found, self.open = [], []

    def _list(self) -> None:
        if self.known is None:
            return
        self.open = undecided(self._found, self.known)
        self._is_following = False
        self.panel.show_suggestions(self.known.text, self.open, were_some=bool(self._found))
        self._is_following = True
        self._tell()

    def _tell(self) -> None:
        self._show(self.panel.list.current)
        self.counted.emit()

    def _turn(self, is_on: bool) -> None:
        self.beside.show_panel(is_on)
        if is_on:
            self._start_in_view()
        (self.panel.list if is_on else self._page).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(self.panel.list.current)

    def _start_in_view(self) -> None:
        """Begin with the first suggestion in view, so that the text need not move."""
        reading = self._page.reading
        if reading is None or not self.open or self.panel.chips.kind:
            return
        first = reading.shown.offset(self._page.first_in_view())
        row = next((row for row, one in enumerate(self.open) if one.start >= first), len(self.open) - 1)
        self._is_following = False
        self.panel.list.go_to(row)
        self._is_following = True

    def _show(self, suggestion: Suggestion | None) -> None:
        self.panel.leave_edit()
        reading = self._page.reading
        if reading is None or suggestion is None or self.known is None or not self.beside.is_shown:
            self._page.show_noticed(None)
            return
        start, end = self.known.sentence_of(suggestion)
        span = (min(start, suggestion.start), max(end, suggestion.end))
        self._page.show_noticed(span, suggestion.triggers)
        if self._is_following:
            self._page.bring_into_view(reading.shown.position(suggestion.end))
            self._page.bring_into_view(reading.shown.position(suggestion.start))
