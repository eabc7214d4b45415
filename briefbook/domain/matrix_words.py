"""The words of the standard matrix in each language of the window, and the letters of bands.

A book begins with them in the language of whoever makes it, and a memo prints them in its own.
"""

from collections.abc import Iterable
from typing import Final

from briefbook.domain.matrix import BANDS, IMPACT, LIKELIHOOD

ENGLISH: Final = "en"

STANDARD_WORDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    ENGLISH: tuple(tuple(one.word for one in words) for words in (LIKELIHOOD, IMPACT, BANDS)),
    "de": (
        ("Selten", "Unwahrscheinlich", "Möglich", "Wahrscheinlich", "Fast sicher"),
        ("Unerheblich", "Gering", "Mäßig", "Groß", "Schwer"),
        ("sehr gering", "gering", "mittel", "hoch", "kritisch"),
    ),
    "es": (
        ("Raro", "Poco probable", "Posible", "Probable", "Casi seguro"),
        ("Insignificante", "Menor", "Moderado", "Mayor", "Grave"),
        ("muy baja", "baja", "medio", "alta", "crítico"),
    ),
    "fr": (
        ("Rare", "Peu probable", "Possible", "Probable", "Quasi certain"),
        ("Négligeable", "Mineur", "Modéré", "Majeur", "Grave"),
        ("très faible", "faible", "moyen", "élevé", "critique"),
    ),
    "zh": (
        ("罕见", "不太可能", "有可能", "较可能", "几乎肯定"),
        ("可忽略", "轻微", "中等", "重大", "严重"),
        ("很低", "低", "中", "高", "极高"),
    ),
}
"""For each language the steps of likelihood and of impact and the bands, from the lowest."""


def language_of(words: Iterable[str]) -> str:
    """Return in which language words are all of the standard’s for an axis or for the bands; `""` in none."""
    given = tuple(words)
    return next((language for language, axes in STANDARD_WORDS.items() if given in axes), "")


def letters_of(words: Iterable[str]) -> tuple[str, ...]:
    """Return a letter for each band by its word, the first that no band before it has."""
    letters: list[str] = []
    for word in words:
        own = (letter for letter in word.upper() if letter.isalpha() and letter not in letters)
        letters.append(next(own, str(len(letters) + 1)))
    return tuple(letters)
