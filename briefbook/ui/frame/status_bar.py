"""The bar at the foot of the window: where you are, how much there is, and work going on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefbook.translation import grouped, tr
from briefbook.ui.frame.word_count import WordCount
from briefbook.ui.frame.work_progress import WorkProgress
from briefbook.ui.mirror import leading

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.domain.edit import Edit
    from briefbook.ui.desk import Desk


_LONGEST = 80
"""The most characters of a title that are shown."""
_FOR_PLACE = 4
"""What part of the bar is kept for where you are."""
_EDGE, _GAP = 4, 12
"""Pixels at the ends, and between the parts."""


class StatusBar(QWidget):
    """Counts of the open book, and the progress of what the window does meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.counts, self.pages = QLabel(), QLabel(), QLabel()
        for label in (self.place, self.counts, self.pages):
            label.setProperty("role", "meta")
        self.place.setAlignment(Qt.AlignmentFlag.AlignVCenter | leading())
        # a long title gives way, and does not make the window wider
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.checks, self.language = _button(), _button()
        self.checks.clicked.connect(self._lead_to_checks)
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._progress = WorkProgress(_GAP)
        self._progress.shown.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.place, 1)
        for part in (self._progress, self.counts, self.pages, self.checks, self.language):
            row.addWidget(part)
            part.hide()
        self._place = ""
        self._counts = ("", "")
        self._there: set[QWidget] = set()
        self._desk: Desk | None = None
        self._selected = ("", "")
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._words = WordCount(self)
        self._words.counted.connect(self._show_counts)
        self._timer.timeout.connect(self._words.count)

    def offer_languages(self, menu: QMenu) -> None:
        """Have the language of spelling open the menu in which another is chosen."""
        self.language.setMenu(menu)

    def serve(self, desk: "Desk | None") -> None:
        """Show the counts of another book, or of none."""
        self._desk = desk
        self._selected = ("", "")
        self._place = ""
        self._counts = ("", "")
        self._there = set()
        self._fit()
        self._timer.stop()
        self._words.serve(desk.open_book.book if desk else None)
        if desk is not None:
            desk.open_book.edited.connect(self._on_edited)
            desk.wayfinder.selected.connect(self._on_selected)
            self._progress.serve(desk.tasks)
            desk.memo_length.changed.connect(self._show_pages)
            desk.check_count.changed.connect(self._show_checks)
            desk.spelling.chosen.connect(self._show_language)
            desk.check_count.turn_on()
            self._show_language()
            self._timer.start()

    def _on_edited(self, edit: "Edit") -> None:
        from briefbook.domain.header import Cover, MemoHeader

        if not edit.touches(Cover, MemoHeader):
            self._timer.start()

    def _show_counts(self, words: int) -> None:
        if self._desk is None:
            return
        book = self._desk.open_book.book
        cited, lost = book.citations.count(), len(book.citations.lost())
        if cited and not lost:
            citations = tr("%n citation(s), all resolved", "", cited)
        else:
            citations = tr("%n citation(s)", "", cited)
        if lost:
            citations = tr("{citations}, %n of them not in the book", "", lost, citations=citations)
        in_words = tr("%n word(s)", "", words)
        self._counts = (f"{in_words}   ·   {citations}", citations if lost else in_words)
        self._offer(self.counts, True)
        self._show_place()

    def _on_selected(self, kind: str, record_id: str) -> None:
        if kind != "passage":
            self._selected = kind, record_id
            self._show_place()

    def _show_place(self) -> None:
        if self._desk is None:
            return
        from briefbook.domain.kinds import KINDS
        from briefbook.store.naming import called

        book, words = self._desk.open_book.book, ""
        kind, record_id = self._selected
        if kind == "issue" and (issue := book.issues.find(record_id)):
            words = f"{book.issues.outline().number_of(issue.id)} {issue.title}"
        elif kind == "source" and (source := book.sources.find(record_id)):
            words = source.title
        elif kind == "claim" and (claim := book.claims.find(record_id)):
            words = f"{claim.label} {claim.statement}"
        elif record_id and (record := book.by_kind[KINDS[kind]].find(record_id)):
            words = called(record, book)
        self._place = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show what there is room for at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit)  # once the parts have it too

    def _offer(self, part: QWidget, is_there: bool) -> None:
        """Show a part, if there is room for it, or hide it."""
        (self._there.add if is_there else self._there.discard)(part)
        self._fit()

    def _fit(self) -> None:
        """Show what matters most of what there is room for, and shorten where you are to the rest."""
        measure = self.place.fontMetrics()
        working = (self._progress,) if self._progress.is_working else ()
        whole, short = self._counts
        for counts, parts in (
            (whole, (self.counts, self.pages, self.checks, self.language)),
            (whole, (self.counts, self.pages, self.checks)),
            (short, (self.counts, self.pages, self.checks)),
            (short, (self.counts, self.checks)),
            (short, (self.checks,)),
            (short, ()),
        ):
            self.counts.setText(counts)
            shown = [part for part in parts if part in self._there]
            room = self._room(*working, *shown)
            if room >= min(measure.horizontalAdvance(self._place), self.width() // _FOR_PLACE):
                break
        for part in (self.counts, self.pages, self.checks, self.language):
            part.setVisible(part in shown)
        self.place.setText(measure.elidedText(self._place, Qt.TextElideMode.ElideRight, max(0, room)))
        self.place.setAccessibleName(self._place)

    def _room(self, *parts: QWidget) -> int:
        """Return the room that parts leave."""
        return self.width() - 2 * _EDGE - sum(part.sizeHint().width() + _GAP for part in parts)

    def _show_pages(self) -> None:
        length = self._desk.memo_length if self._desk else None
        measured = length.measured if length else None
        if length is None or measured is None:
            self._offer(self.pages, False)
            return
        if measured.most is None:
            words = tr("memo: %n page(s)", "", measured.pages)
        elif measured.is_too_long:
            words = tr("memo: %n page(s), over the limit of {most}", "", measured.limited, most=measured.most)
        else:
            words = tr("memo: %n page(s), limit {most}", "", measured.limited, most=measured.most)
        self.pages.setText(words if length.is_current else tr("{counts} …", counts=words))
        stale = tr("As it was before the last changes; it is counted again when the text is in sight")
        counting = tr("The memo has %n page(s) in all", "", measured.pages)
        if measured.most is not None and measured.limited != measured.pages:
            counting = tr(
                "{counted}; %n of them count(s|) against the limit", "", measured.limited, counted=counting
            )
        self.pages.setToolTip(counting if length.is_current else stale)
        _set_level(
            self.pages, "stale" if not length.is_current else "warning" if measured.is_too_long else ""
        )
        self._offer(self.pages, measured.pages > 0)

    def _show_checks(self) -> None:
        if self._desk is None:
            return
        counted = self._desk.check_count
        if counted.count is None:
            self._offer(self.checks, False)
            return
        words = tr("checks: {number}", number=grouped(counted.count))
        told = tr("%n check(s) (needs|need) attention", "", counted.count)
        if not counted.is_current:
            words = tr("{counts} …", counts=words)
            told = tr("{counts}, as it was before the last changes", counts=told)
        self.checks.setText(words)
        self.checks.setToolTip(told)
        self.checks.setAccessibleName(tr("{told}. Shows the checks.", told=told))
        self._offer(self.checks, True)

    def _show_language(self) -> None:
        from briefbook.ui.spelling.spelling_menu import language_name

        tag = self._desk.spelling.language if self._desk else ""
        if tag:
            name = language_name(tag)
            self.language.setText(name)
            self.language.setToolTip(tr("Language of spelling"))
            self.language.setAccessibleName(tr("Language of spelling: {language}", language=name))
        self._offer(self.language, bool(tag))

    def _lead_to_checks(self) -> None:
        if self._desk is not None:
            self._desk.wayfinder.checks_wanted.emit()


def _button() -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "status")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
    return made


def _set_level(label: QLabel, level: str) -> None:
    if label.property("level") != level:
        label.setProperty("level", level)
        label.style().unpolish(label)
        label.style().polish(label)
