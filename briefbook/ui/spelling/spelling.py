"""What is known of words: by a dictionary in a process of its own, by the book, and by its sources."""

import logging
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from briefbook import paths
from briefbook.domain.actor import Actor
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Dismissal
from briefbook.domain.header import MemoHeader
from briefbook.domain.source import Source
from briefbook.edits.spelling import own_words
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.spelling import spelling_worker, suggestions, wrong_words
from briefbook.jobs.workers.worker import StoppedError
from briefbook.review.spelling.dictionaries import Dictionary, dictionaries, dictionary_for, system_folders
from briefbook.review.spelling.words import is_name_like, stem_of
from briefbook.ui.open_book import OpenBook
from briefbook.ui.spelling.choice import LIKE_MEMO

log = logging.getLogger(__name__)


_AT_ONCE: Final = 200
"""Words that are asked about in one call, so that no suggestion waits long behind them."""

_MOST: Final = 100_000
"""Words of which it is remembered what the dictionary said."""

_FAULTS: Final = 3
"""Failures of a dictionary after which it is left alone."""


class Spelling(QObject):
    """Judges words one by one; off until `choose` turns it on. Whoever made the desk stops it."""

    changed = Signal()
    """More is known of words than before, or something else."""
    chosen = Signal()
    """It was turned on or off, or another language was chosen; comes before `changed`."""
    _answered = Signal(object)

    def __init__(self, open_book: OpenBook) -> None:
        super().__init__(open_book)
        self.is_on = False
        self.choice = LIKE_MEMO
        self.find_next: Callable[[], object] | None = None
        """Goes to the next misspelling of the text written in last."""
        self._open_book = open_book
        self._worker = spelling_worker()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one child answers one call after the other
        self._there: dict[str, Dictionary] | None = None
        self._dictionary: Dictionary | None = None
        self._is_chosen = False
        self._right: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._own: frozenset[str] | None = None
        self._names: dict[str, bool] = {}
        self._faults = 0
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        open_book.edited.connect(self._on_edited)

    @property
    def languages(self) -> Mapping[str, Dictionary]:
        """The dictionaries that there are, by the BCP 47 tag of their language."""
        if self._there is None:
            others = [paths.user_dictionaries(), *system_folders()]
            self._there = dictionaries(paths.dictionaries(), others)
        return self._there

    @property
    def memo_language(self) -> str:
        """The language of the memo, as its template says."""
        from briefbook.memo.templates import template

        header = self._open_book.book.headers.only()
        try:
            return template(header.template, paths.user_templates()).language
        except BriefbookError:  # a template that is not there: the memo’s pane says so
            return "en-GB"

    @property
    def language(self) -> str:
        """The language of the dictionary in use; empty where there is none, or when turned off."""
        if not self.is_on or not self._open_book.is_open:
            return ""
        if not self._is_chosen:
            self._is_chosen = True
            wanted = self.memo_language if self.choice == LIKE_MEMO else self.choice
            self._dictionary = dictionary_for(wanted, self.languages)
        return self._dictionary.language if self._dictionary and self._faults < _FAULTS else ""

    def choose(self, *, is_on: bool | None = None, choice: str | None = None) -> None:
        """Turn it on or off, or choose a language: a BCP 47 tag or `LIKE_MEMO`."""
        self.is_on = self.is_on if is_on is None else is_on
        self.choice = self.choice if choice is None else choice
        self._faults = 0
        self._forget_dictionary()
        self.chosen.emit()
        self.changed.emit()

    def is_wrong(self, word: str) -> bool | None:
        """Return whether neither dictionary nor book nor sources have a word; `None`: ask first."""
        right = self._right.get(word)
        if right is None:
            return False if self._is_own(word) else None
        return not (right or self._is_own(word) or self._is_name(word))

    def ask(self, words: Iterable[str]) -> None:
        """Find out about words; `changed` is sent when more is known."""
        dictionary = self._dictionary if self.language else None
        new = [word for word in dict.fromkeys(words) if word not in self._right and word not in self._asked]
        if dictionary is None or not new:
            return
        self._asked.update(new)
        cache, rest = paths.unpacked_dictionaries(), iter(new)
        while batch := tuple(islice(rest, _AT_ONCE)):

            def judge(batch: tuple[str, ...] = batch) -> list[str]:
                return self._worker.call(wrong_words, dictionary, cache, batch)

            def note(wrong: list[str] | None, batch: tuple[str, ...] = batch) -> None:
                self._note(dictionary, batch, wrong)

            self._pool.start(_Work(judge, note, self._answered))

    def suggest(self, word: str, then: Callable[[list[str]], object]) -> None:
        """Have `then` called with what may have been meant by a word; not at all once stopped."""
        dictionary = self._dictionary if self.language else None
        if dictionary is None:
            then([])
            return
        cache = paths.unpacked_dictionaries()

        def look() -> list[str]:
            return self._worker.call(suggestions, dictionary, cache, word)

        self._pool.start(_Work(look, lambda found: then(found or []), self._answered), 1)

    def stop(self) -> None:
        """End the process with the dictionary; nothing is found out any more."""
        self.is_on = False
        self._pool.clear()
        self._worker.stop()
        self._pool.waitForDone()

    def _take(self, answer: tuple[Callable[[Any], object], Any]) -> None:
        then, result = answer
        then(result)

    def _note(self, dictionary: Dictionary, batch: tuple[str, ...], wrong: list[str] | None) -> None:
        self._asked.difference_update(batch)
        if dictionary != self._dictionary:
            return
        if wrong is None:
            self._faults += 1
            return
        if len(self._right) > _MOST:
            self._right.clear()
        faulty = set(wrong)
        self._right.update((word, word not in faulty) for word in batch)
        self.changed.emit()

    def _forget_dictionary(self) -> None:
        self._is_chosen, self._dictionary = False, None
        self._right.clear()
        self._asked.clear()
        self._pool.clear()

    def _is_own(self, word: str) -> bool:
        if self._own is None:
            self._own = frozenset(own_words(self._open_book.book)) if self._open_book.is_open else frozenset()
        stem = stem_of(word)
        return not self._own.isdisjoint((word, stem, stem[:1].lower() + stem[1:]))

    def _is_name(self, word: str) -> bool:
        """Return whether a word that is written as a name is in a source, or in an actor’s name."""
        if not is_name_like(word) or not self._open_book.is_open:
            return False
        stem = stem_of(word)
        is_name = self._names.get(stem)
        if is_name is None:
            found = self._open_book.book.find_ids(f'"{stem}"', ("source", "actor"), 1, among=1)
            is_name = self._names[stem] = bool(found)
        return is_name

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Source, Actor):
            self._names.clear()
        if edit.touches(Dismissal):
            self._own = None
            self.changed.emit()
        if edit.touches(MemoHeader) and self.choice == LIKE_MEMO and self.is_on:
            before = self.language
            self._is_chosen = False
            if self.language != before:
                self._right.clear()
                self.chosen.emit()
                self.changed.emit()


class _Work(QRunnable):
    """A call of the worker, and what is to become of its result on the window’s thread."""

    def __init__(self, work: Callable[[], Any], then: Callable[[Any], object], answered: Any) -> None:
        super().__init__()
        self._work, self._then, self._answered = work, then, answered

    def run(self) -> None:
        result = None
        try:
            result = self._work()
        except StoppedError:
            return
        except Exception:
            # a dictionary from anywhere can be faulty; writing goes on without it
            log.exception("A dictionary failed")
        self._answered.emit((self._then, result))
