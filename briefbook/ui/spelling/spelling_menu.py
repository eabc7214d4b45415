"""The commands of spelling: on or off, in which language, the next misspelling, and the book’s words."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.spelling.choice import LIKE_MEMO

_NAMES: Final = {
    **{"en-GB": "English (UK)", "en-US": "English (US)", "en-CA": "English (Canada)"},
    **{"fr": "Français", "es": "Español", "de-DE": "Deutsch", "nl": "Nederlands", "pt-PT": "Português"},
}
"""Languages in themselves, by their tags, where Qt’s names are long."""


class SpellingMenu(QMenu):
    """What can be done about spelling; what is chosen is remembered for all books."""

    def __init__(self, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Spelling"), parent)
        self._session, self._settings = session, session.settings
        self.check = add(tr("Check Spelling"), self._turn, is_check=True)
        self.next = add(tr("Next Misspelling"), self._go_on, key="Alt+F7")
        self.words = add(tr("The Book’s Words…"), self._show_words)
        self.languages_menu = QMenu(tr("Language of Spelling"), self)
        self.languages_menu.aboutToShow.connect(self._list_languages)
        self.addActions([self.check, self.next])
        self.addMenu(self.languages_menu)
        self.addSeparator()
        self.addAction(self.words)
        self.of_book = [self.next, self.words]
        """What can be done with an open book only."""
        self.check.setChecked(self._settings.is_on("spelling", True))
        session.changed.connect(self._follow)

    def _follow(self) -> None:
        if self._session.desk:
            choice = self._settings.text("spelling language", LIKE_MEMO)
            self._session.desk.spelling.choose(is_on=self.check.isChecked(), choice=choice)

    def _turn(self) -> None:
        self._settings.remember("spelling", self.check.isChecked())
        self._follow()

    def _choose(self, choice: str) -> None:
        self._settings.remember("spelling language", choice)
        self._settings.remember("spelling", True)
        self.check.setChecked(True)
        self._follow()

    def _switch_off(self) -> None:
        self.check.setChecked(False)
        self._turn()

    def _list_languages(self) -> None:
        menu = self.languages_menu
        menu.clear()
        if self._session.desk is None:
            none = menu.addAction(tr("Open a book first"))
            none.setEnabled(False)
            return
        spelling = self._session.desk.spelling
        choice = spelling.choice if spelling.is_on else ""
        group = QActionGroup(menu)
        like = tr("Like the Memo ({language})", language=language_name(spelling.memo_language))
        for tag, words in ((LIKE_MEMO, like), *((tag, language_name(tag)) for tag in spelling.languages)):
            action = menu.addAction(words, partial(self._choose, tag))
            action.setCheckable(True)
            action.setChecked(tag == choice)
            group.addAction(action)
            if tag == LIKE_MEMO:
                menu.addSeparator()
        menu.addSeparator()
        off = menu.addAction(tr("Off"), self._switch_off)
        off.setCheckable(True)
        off.setChecked(not choice)
        group.addAction(off)

    def _go_on(self) -> None:
        desk = self._session.desk
        if desk is None:
            return
        if desk.spelling.find_next is None:
            desk.messages.info(tr("Put the cursor into a text first."))
        else:
            desk.spelling.find_next()

    def _show_words(self) -> None:
        from briefbook.ui.spelling.words_dialog import WordsDialog

        if self._session.desk:
            WordsDialog(self._session.desk, self._session.window).open()


def language_name(tag: str) -> str:
    """Return what a language is called in itself."""
    if tag in _NAMES:
        return _NAMES[tag]
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    if not name or locale.language() == QLocale.Language.C:
        return tag
    region = locale.nativeTerritoryName() if "-" in tag else ""
    name = name[:1].upper() + name[1:]
    return f"{name} ({region})" if region else name
