"""The languages of the window, and which of them is spoken."""

import os
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCollator, QCollatorSortKey, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefbook import paths, translation
from briefbook.domain import date_words
from briefbook.ui.language import pseudo
from briefbook.ui.language.dates import long_words, short_words
from briefbook.ui.theme import fonts

ENGLISH: Final = "en"
LANGUAGES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
"""Each language by the name of its catalogue, and what it calls itself."""

SETTING: Final = "language"
"""What the window remembers the choice under."""

LIKE_DESKTOP: Final = ""
"""The choice of whoever chooses none."""

VARIABLE: Final = "BRIEFBOOK_LANGUAGE"
"""The environment variable that goes before the choice; it takes the pseudo-languages too, for tests."""

_SPOKEN: Final[list[QTranslator]] = []
"""The catalogues in use; to look for them among what belongs to the application would load classes for it."""


def wanted(chosen: str) -> str:
    """Return the language to speak: what the environment says, else the choice, else that of the desktop."""
    named = os.environ.get(VARIABLE, "") or chosen
    if named in LANGUAGES or named in pseudo.LOCALES:
        return named
    return _first_known(QLocale.system().uiLanguages())


def speak(app: QApplication, language: str) -> None:
    """Have all texts, dates, numbers and sorting in a language from now on; windows made before stay."""
    while _SPOKEN:
        old = _SPOKEN.pop()
        app.removeTranslator(old)
        old.setParent(None)
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == pseudo.RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    )
    if language == ENGLISH:
        translation.speak(sort_key=_sorting(locale), direction="from left")
        date_words.speak()
        return
    if language in pseudo.LOCALES:
        if language == pseudo.RIGHT_TO_LEFT:
            translation.speak(pseudo.lookup_turned, sort_key=_sorting(locale), direction="from right")
        else:
            translation.speak(pseudo.lookup, sort_key=_sorting(locale), direction="from left")
        date_words.speak()
        return
    if locale.language() == QLocale.Language.Chinese:
        fonts.substitute_chinese()
    own = _catalogue(app, f"briefbook_{language}", str(paths.translations()))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # the words of Qt’s own dialogs and menus
    app.installTranslator(_catalogue(app, f"qtbase_{language}", qt))
    translation.speak(
        lambda text, note, number: own.translate("", text, note, number) or "",
        locale.groupSeparator(),
        _sorting(locale),
        locale.decimalPoint(),
        direction="from left",
    )
    date_words.speak(long_words(locale), short_words(locale))


def _locale(language: str) -> QLocale:
    """Return the locale of a language, in the country of the desktop where people there speak it."""
    system = QLocale.system()
    if language in pseudo.LOCALES:
        language = ENGLISH
    locale = QLocale(language)
    return system if system.language() == locale.language() else locale


def _first_known(asked: Sequence[str]) -> str:
    reads_traditional = False
    for name in asked:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            # who reads traditional characters may like English better; Qt adds a bare “zh” for them too
            if locale.script() != QLocale.Script.SimplifiedHanScript:
                reads_traditional = True
            elif name != "zh" or not reads_traditional:
                return "zh_CN"
            continue
        short = name.replace("-", "_").partition("_")[0]
        if short in LANGUAGES:
            return short
    return ENGLISH


def _catalogue(app: QApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(app)
    translator.load(name, folder)
    _SPOKEN.append(translator)
    return translator


def _sorting(locale: QLocale) -> translation.SortKey:
    collator = QCollator(locale)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)

    # lists are sorted again at every change, and most of what is in them is as it was; the method itself
    # would be asked for its docstring, which PySide takes 10 ms to make
    @lru_cache(maxsize=1 << 15)
    def sort_key(words: str) -> QCollatorSortKey:
        return collator.sortKey(words)

    return sort_key
