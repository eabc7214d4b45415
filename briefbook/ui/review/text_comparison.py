"""Two versions of a source's whole text, paragraph by paragraph."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefbook.domain.comparison import ParagraphPair, Piece, paragraph_diff
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.source import Source
from briefbook.domain.word_counts import words_in
from briefbook.translation import tr, tr_noop
from briefbook.ui.announcing import name_box
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.parts import meta
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList
from briefbook.ui.tasks import Task

_ICONS: Final = {
    "changed": ("pencil", "muted", tr_noop("Changed")),
    "added": ("circle-plus", "success", tr_noop("Added")),
    "removed": ("trash-2", "danger", tr_noop("Removed")),
    "moved": ("arrow-right", "accent", tr_noop("Moved")),
}

_COUNTS: Final[dict[str, Callable[[int], str]]] = {
    "changed": lambda n: tr("%n paragraph(s) changed", "", n),
    "added": lambda n: tr("%n paragraph(s) added", "", n),
    "removed": lambda n: tr("%n paragraph(s) removed", "", n),
    "moved": lambda n: tr("%n paragraph(s) moved", "", n),
}


def comparison_rows(pairs: Sequence[ParagraphPair], opened: set[str]) -> list[Row]:
    """Return a row for each paragraph that is otherwise, and one for what is the same between two of them."""
    rows: list[Row] = []
    number = 0
    for is_equal, group in groupby(pairs, key=lambda pair: pair.kind == "equal"):
        run = list(group)
        number += len(run)
        if is_equal:
            rows += _equal(run, f"equal {number}", opened)
        else:
            rows += [_changed(pair, f"{number} {place}") for place, pair in enumerate(run)]
    return rows


def _equal(run: Sequence[ParagraphPair], key: str, opened: set[str]) -> Iterator[Row]:
    words = sum(words_in(pair.after.text) for pair in run if pair.after)
    counted = tr("%n word(s)", "", words)
    told = tr("… %n paragraph(s) unchanged, {words} …", "", len(run), words=counted)
    is_open = key in opened
    icon = "chevron-down" if is_open else "chevron-right"
    yield Row(
        key,
        (line("meta", told),),
        key,
        icon,
        icon_words=tr("open", "not folded") if is_open else tr("folded"),
    )
    if is_open:
        for place, pair in enumerate(run):
            yield Row(f"{key} {place}", (line("quote", pair.after.text if pair.after else ""),))


def _changed(pair: ParagraphPair, key: str) -> Row:
    icon, colour, words = _ICONS[pair.kind]
    pieces: tuple[Piece, ...] = pair.pieces
    return Row(f"changed {key}", (line("meta", tr(words)), Line("quote", pieces)), pair, icon, colour)


class TextComparison(QWidget):
    """What changed in a source's text from one version to a newer one, made off the GUI thread."""

    left = Signal()
    """The user goes back to the passages."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: Source | None = None
        self._pairs: tuple[ParagraphPair, ...] = ()
        self._opened: set[str] = set()
        self._task: Task | None = None
        self.list = RowList(desk, tr("The two texts, paragraph by paragraph"))
        self.before = ChoiceBox()
        name_box(self.before, tr("Compare with version"))
        self.told = meta(wraps=True)
        add = partial(add_command, desk.icons, self)
        self.next_action = add(
            tr("Next Change of Text"), partial(self._step, 1), icon="arrow-down", keys=("N", "F8")
        )
        self.previous_action = add(
            tr("Previous Change of Text"),
            partial(self._step, -1),
            icon="arrow-up",
            keys=("Shift+N", "Shift+F8"),
        )
        self.back_action = add(tr("Back to Passages"), self.left.emit, icon="arrow-left", keys=("Alt+Left",))
        above = QHBoxLayout()
        above.addWidget(button(self.back_action, words=tr("Passages")))
        above.addWidget(self.before)
        above.addStretch()
        above.addWidget(button(self.previous_action))
        above.addWidget(button(self.next_action))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        self.list.opened.connect(self._open)
        self.before.activated.connect(self._compare)
        self.setFocusProxy(self.list)

    def show_source(self, source: Source) -> None:
        """Compare a source's current text with the version before."""
        self._source = source
        versions = self._desk.open_book.book.versions.of_source(source.id)[::-1]
        self.before.clear()
        for one in versions:
            self.before.addItem(
                tr("Version {number}, {date}", number=one.number, date=in_words(one.imported_at)), one.number
            )
        self._compare()

    def _compare(self) -> None:
        if self._task:
            self._task.cancel()
        source, number = self._source, self.before.currentData()
        if source is None or number is None:
            self._show(())
            return
        book = self._desk.open_book.book
        before, after = book.text_of(source, number), book.text_of(source)
        self.list.show_rows(())
        self.told.setText(tr("Comparing…"))
        self._task = self._desk.tasks.start(
            tr("Comparing the texts"),
            lambda task: tuple(paragraph_diff(before, after)),
            done=self._show,
            failed=lambda error: self.told.setText(str(error)),
        )

    def _show(self, pairs: tuple[ParagraphPair, ...]) -> None:
        self._task = None
        self._pairs, self._opened = pairs, set()
        self.list.show_rows(comparison_rows(pairs, self._opened))
        kinds = [pair.kind for pair in pairs]
        counts = [counted(kinds.count(kind)) for kind, counted in _COUNTS.items() if kind in kinds]
        told = in_a_row(counts) or tr("the same text")
        if self._source:
            key, version = self._source.key, self._source.version
            told = tr("Version {version} of @{key}: {told}", version=version, key=key, told=told)
        self.told.setText(f"{told}.")
        first = next((row for row in self.list.rows if isinstance(row.value, ParagraphPair)), None)
        if first:
            self.list.choose(first.key)

    def _open(self, row: Row) -> None:
        if isinstance(row.value, str):
            self._opened ^= {row.value}
            self.list.show_rows(comparison_rows(self._pairs, self._opened))
        elif isinstance(row.value, ParagraphPair) and row.value.after and self._source:
            self._desk.wayfinder.source_wanted.emit(self._source.id, row.value.after.start)

    def _step(self, step: int) -> None:
        rows = self.list.rows
        place = self.list.currentIndex().row() + step
        while 0 <= place < len(rows):
            if isinstance(rows[place].value, ParagraphPair):
                self.list.choose(rows[place].key)
                return
            place += step
