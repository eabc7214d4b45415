"""Which language the window speaks: the environment’s, the chosen one, or that of the desktop."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale

from briefbook.ui.language import languages
from briefbook.ui.language.languages import LANGUAGES, LIKE_DESKTOP, SETTING, VARIABLE, wanted
from briefbook.ui.settings import Settings

REPORT = """
import sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from briefbook.ui.language.languages import speak, wanted

app = QApplication(sys.argv[:1])
language = wanted("")
speak(app, language)
print(language, QLocale().name())
"""


class Desktop:
    """A desktop whose languages are these."""

    def __init__(self, *names):
        self._names = names

    def uiLanguages(self):  # noqa: N802, Qt's name
        return list(self._names)


@pytest.fixture
def desktop(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)

    def speaks(*names):
        # what the languages of the desktop are is asked of the class
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda: Desktop(*names)))

    return speaks


@pytest.mark.parametrize(
    ("of_desktop", "spoken"),
    [
        (["fr-CA", "fr"], "fr"),
        (["de-AT", "de"], "de"),
        (["es-Latn-MX", "es"], "es"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["zh-HK"], "en"),
        (["pt-BR", "pt"], "en"),
        (["pt-PT", "fr-FR"], "fr"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_of_the_desktop_that_the_window_knows(desktop, of_desktop, spoken):
    desktop(*of_desktop)

    assert wanted(LIKE_DESKTOP) == spoken


def test_a_choice_goes_before_the_desktop_and_the_environment_before_the_choice(desktop, monkeypatch):
    desktop("fr-FR")

    assert wanted("es") == "es"
    monkeypatch.setenv(VARIABLE, "de")
    assert wanted("es") == "de"
    monkeypatch.setenv(VARIABLE, "pseudo-rtl")
    assert wanted("es") == "pseudo-rtl"


def test_a_language_that_is_not_there_is_not_chosen(desktop, monkeypatch):
    desktop("fr-FR")
    monkeypatch.setenv(VARIABLE, "tlh")

    assert wanted("it") == "fr"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the desktop is not told by the environment")
@pytest.mark.parametrize(
    ("of_desktop", "told"),
    [
        ("fr_CA.UTF-8", "fr fr_CA"),
        ("de_AT.UTF-8", "de de_AT"),
        ("zh_TW.UTF-8", "en en_US"),
        ("pt_BR.UTF-8", "en en_US"),
        ("en_GB.UTF-8", "en en_GB"),
        ("C.UTF-8", "en en_US"),
    ],
)
def test_numbers_and_dates_are_those_of_the_country_where_its_language_is_spoken(of_desktop, told):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    kept.pop(VARIABLE, None)

    found = subprocess.run(
        [sys.executable, "-c", REPORT],
        env=kept | {"LANG": of_desktop, "LC_ALL": of_desktop, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == told


def test_the_menu_offers_each_language_by_its_own_name_and_the_choice_is_remembered(open_window, tmp_path):
    window = open_window()
    said = []
    window.messages.told.connect(lambda level, text, *_: said.append(text))
    menu = window.menu.view.languages

    assert [action.text() for action in menu.actions()] == [
        "Language: Like the Desktop",
        *(f"Language: {name}" for name in LANGUAGES.values()),
    ]
    assert menu.choices[LIKE_DESKTOP].isChecked()
    menu.choices["fr"].trigger()

    assert said == ["Briefbook speaks this language when it is started the next time."]
    settings = Settings(tmp_path / "window.ini")
    assert settings.text(SETTING) == "fr"
    assert languages.wanted(settings.text(SETTING)) == "fr"
    assert [language for language, one in menu.choices.items() if one.isChecked()] == ["fr"]
