"""Hyphenation: where a word may be divided, by the patterns of its language.

The patterns are those that come with pyphen, for languages that divide words with a hyphen. Dictionaries
under the GPL alone (Czech, Galician, Norwegian, Portuguese of Portugal, Romanian, Slovak, Ukrainian) and
those without stated terms are not read.
"""

import re
import unicodedata
from functools import cache, lru_cache

from briefbook.memo.typesetting.hyphen_patterns import dictionary

_LEAST_BEFORE, _LEAST_AFTER, _LEAST_LETTERS = 2, 3, 5
_LONGEST = 100
_SOFT_HYPHEN = "\xad"

_DICTIONARIES = {
    "af": "af_ZA", "be": "be_BY", "bg": "bg_BG", "ca": "ca", "da": "da_DK", "de": "de_DE", "el": "el_GR",
    "en": "en_GB", "en-us": "en_US", "es": "es", "et": "et_EE", "fr": "fr", "hr": "hr_HR", "hu": "hu_HU",
    "is": "is", "it": "it_IT", "lt": "lt", "lv": "lv_LV", "mn": "mn_MN", "nl": "nl_NL", "pl": "pl_PL",
    "pt": "pt_BR", "ru": "ru_RU", "sl": "sl_SI", "sq": "sq_AL", "sr": "sr", "sr-latn": "sr_Latn", "sv": "sv",
    "zu": "zu_ZA",
}  # fmt: skip

_MARKS = "\u0300-\u036f"
# an apostrophe, a digit, a hyphen or an address's signs inside or at the ends leave a word whole
_WORD = re.compile(rf"[^\w'’ʼ@#/\\-]*([^\W\d_](?:[^\W\d_]|[{_MARKS}])*)[^\w'’ʼ@#/\\-]*")
_CLUSTER = re.compile(f".[{_MARKS}]*")
_OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u02ff\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]")
_CYRILLIC = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LATIN = re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\ufb00-\ufb06]")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_SCRIPTS = {"cyrl": "Cyrillic", "grek": "Greek", "latn": "Latin"}
_SCRIPT_OF = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"), "Cyrillic"),
    "el": "Greek",
    **dict.fromkeys(
        ("am", "ar", "bn", "fa", "he", "hi", "hy", "ja", "ka", "ko", "th", "ur", "yi", "zh"), "other"
    ),
}


@lru_cache(maxsize=20_000)
def hyphenate(word: str, language: str) -> tuple[int, ...]:
    """Return the offsets (code points) where a word may be divided with a hyphen; `language` is a BCP 47 tag.

    Soft hyphens in the word are the writer's own choice: it is then divided behind each of them and nowhere
    else, whatever the language. Signs round the letters may be part of the word.
    """
    if _SOFT_HYPHEN in word:
        last = len(word) - 1
        return tuple(
            place + 1 for place, char in enumerate(word) if char == _SOFT_HYPHEN and 0 < place < last
        )
    match = _WORD.fullmatch(word) if len(word) <= _LONGEST else None
    name = _dictionary_name(language)
    if not match or not name:
        return ()
    start, letters = match.start(1), match[1]
    composed = unicodedata.normalize("NFC", letters)
    # capitals inside: an abbreviation, or a name such as McKinsey
    if composed[1:] != composed[1:].lower() or len(composed.lower()) != len(composed):
        return ()
    places = _places(composed, name)
    if len(composed) == len(letters) or not places:
        return tuple(start + place for place in places)
    clusters = [cluster.start() for cluster in _CLUSTER.finditer(letters)]
    return tuple(start + clusters[place] for place in places) if len(clusters) == len(composed) else ()


def _places(letters: str, name: str) -> list[int]:
    if len(letters) < _LEAST_LETTERS:
        return []
    last = len(letters) - _LEAST_AFTER
    return [place for place in dictionary(name).places(letters.lower()) if _LEAST_BEFORE <= place <= last]


@cache
def _dictionary_name(language: str) -> str:
    """Return the dictionary nearest to a BCP 47 tag, or nothing."""
    parts = language.lower().replace("_", "-").split("-")
    while parts:
        if name := _DICTIONARIES.get("-".join(parts)):
            return name
        parts.pop()
    return ""


def language_of(text: str, language: str) -> str:
    """Return the language whose patterns apply to a text in a document in `language`; "und" where none do.

    That is the document's own unless the letters are of another script: then Russian or Ukrainian for
    Cyrillic, Greek for Greek and English for Latin letters.
    """
    script = _script_of(language)
    if script == "Latin" and (text.isascii() or not _OTHER_SCRIPT.search(text)):
        return language
    counts = {
        "Latin": len(_LATIN.findall(text)),
        "Cyrillic": len(_CYRILLIC.findall(text)),
        "Greek": len(_GREEK.findall(text)),
    }
    counts["other"] = len(_OTHER_SCRIPT.findall(text)) - counts["Cyrillic"] - counts["Greek"]
    found = max(counts, key=counts.__getitem__)
    if found == script or not counts[found]:
        return language
    if found == "Cyrillic":
        return _cyrillic_language(text)
    return {"Latin": "en", "Greek": "el"}.get(found, "und")


def _cyrillic_language(text: str) -> str:
    if _UKRAINIAN.search(text):
        return "uk"
    return "ru" if _RUSSIAN.issuperset(_CYRILLIC.findall(text.lower())) else "und"


@cache
def _script_of(language: str) -> str:
    first, *others = language.lower().replace("_", "-").split("-")
    stated = (_SCRIPTS.get(part) for part in others)
    return next((script for script in stated if script), _SCRIPT_OF.get(first, "Latin"))
