"""How the languages of the window write dates."""

from typing import Final

from PySide6.QtCore import QLocale

from briefbook.domain.date_words import ENGLISH, DateWords

_FORMS: Final = {
    "de": ("{day}. {month} {year}", "{month} {year}"),
    "es": ("{day} de {month} de {year}", "{month} de {year}"),
    "zh": ("{year}年{month}{day}日", "{year}年{month}"),
}
"""A day and a month of a year; languages that are not here write both as English does."""

_SHORT_FORMS: Final = {
    "es": ("{day} {month} {year}", "{month} {year}"),
    "zh": ("{year}/{number}/{day}", "{year}年{month}"),
}
"""The same for tables, where it differs."""


def long_words(locale: QLocale) -> DateWords:
    """Return how whole dates are written, such as `28 de octubre de 2026`."""
    # in Chinese they are 十月 in full, which nobody writes beside figures
    is_chinese = locale.language() == QLocale.Language.Chinese
    form = QLocale.FormatType.ShortFormat if is_chinese else QLocale.FormatType.LongFormat
    return _words(locale, form, _FORMS)


def short_words(locale: QLocale) -> DateWords:
    """Return how dates are written in tables, such as `28 oct 2026`."""
    return _words(locale, QLocale.FormatType.ShortFormat, _FORMS | _SHORT_FORMS)


def _words(locale: QLocale, form: QLocale.FormatType, forms: dict[str, tuple[str, str]]) -> DateWords:
    day, month = forms.get(locale.name().partition("_")[0], (ENGLISH.day_form, ENGLISH.month_form))
    return DateWords(tuple(locale.monthName(number, form) for number in range(1, 13)), day, month)
