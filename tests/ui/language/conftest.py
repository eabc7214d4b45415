"""A function that has the application speak a language, and English again after each test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefbook import translation
from briefbook.domain import date_words
from briefbook.ui.language.languages import ENGLISH, speak


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    before, direction = QLocale(), qapp.layoutDirection()
    yield lambda language: speak(qapp, language)
    speak(qapp, ENGLISH)
    translation.speak()
    date_words.speak()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)
    assert not qapp.findChildren(QTranslator)
