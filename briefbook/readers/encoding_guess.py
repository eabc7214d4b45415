"""Which encoding text is in that neither is UTF-8 nor says what it is."""

import codecs
import re
import unicodedata
from typing import Final

from briefbook.readers.languages import likeliest_language

SAMPLE_BYTES: Final = 200_000

LETTERS: Final = {
    **dict.fromkeys(("de", "lb"), "äöüßéëèâ"),
    "fr": "àâæçéèêëîïôœùûüÿ",
    **dict.fromkeys(("es", "gl", "an"), "áéíñóúüª"),
    **dict.fromkeys(("ca", "oc"), "àçèéíïòóúüáñ"),
    "pt": "àáâãçéêíóôõúüª",
    "it": "àèéìíîòóùúª",
    "ro": "ăâîșțşţ",
    **dict.fromkeys(("nl", "af"), "éëïöüèêáóôûîä"),
    **dict.fromkeys(("da", "no", "nb", "nn"), "æøåéòóôêèàü"),
    **dict.fromkeys(("sv", "fi"), "åäöéüšž"),
    "et": "äöõüšž",
    **dict.fromkeys(("is", "fo"), "áðéíóúýþæöø"),
    "lv": "āčēģīķļņšūžōŗ",
    "lt": "ąčęėįšųūž",
    "pl": "ąćęłńóśźż",
    **dict.fromkeys(("cs", "sk"), "áäčďéěíĺľňóôŕřšťúůýž"),
    "hu": "áéíóöőúüű",
    **dict.fromkeys(("sl", "hr", "bs", "sr"), "čćđšž"),
    "tr": "çğıöşüâîû",
    **dict.fromkeys(("az", "ku"), "çğıöşüəêîû"),
    "sq": "çë",
    "eu": "ñçü",
    "ga": "áéíóú",
    "cy": "âêîôûŵŷäëïöü",
    "mt": "ċġħżàèìòù",
    "eo": "ĉĝĥĵŝŭ",
}
"""What letters beyond a to z languages in Latin script are written with."""

LATIN: Final = (
    *("cp1252", "cp1250", "cp1257", "cp1254", "iso8859-2", "iso8859-15", "iso8859-4", "iso8859-3"),
    *("mac_roman", "cp850", "cp852", "mac_latin2"),
)
"""Encodings for languages in Latin script, the most usual first."""

_ESCAPES: Final = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
_ASCII: Final = bytes(range(128))
_FEW: Final = 0.25
_IN_WORD: Final = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f’](?=[^\W\d_])|[^\W\d_a-zA-Z]")
"""What stands in words and is no letter of English; an apostrophe is right in any language."""


def escaped_encoding(data: bytes) -> str:
    """Return the encoding whose escape sequences switch between scripts in `data`, or nothing."""
    return next((encoding for escape, encoding in _ESCAPES if escape in data[:SAMPLE_BYTES]), "")


def guessed_encoding(data: bytes) -> str:
    """Return the likeliest encoding of text."""
    from charset_normalizer import from_bytes

    sample = _sample(data)
    latin, is_sure = _latin_encoding(sample)
    if is_sure:
        return latin
    best = from_bytes(sample).best()
    if best is None:
        return latin
    encoding = codecs.lookup(best.encoding).name
    # code pages of Latin letters differ in few of them, and the guess is often a rare one
    is_latin = all(c < "\u0300" or not c.isalpha() for c in sample.decode(encoding, "replace"))
    return latin if is_latin else encoding


def _sample(data: bytes) -> bytes:
    """Return the beginning of `data`, ended where no character of several bytes is cut."""
    if len(data) <= SAMPLE_BYTES:
        return data
    cut = max(data.rfind(b"\n", 0, SAMPLE_BYTES), data.rfind(b" ", 0, SAMPLE_BYTES))
    return data[: cut if cut > 0 else SAMPLE_BYTES]


def _latin_encoding(sample: bytes) -> tuple[str, bool]:
    """Return the encoding in which a text has the letters of its language, and whether it has no others."""
    best, most, is_sure = "cp1252", 0, False
    is_mostly_ascii = len(sample.translate(None, _ASCII)) < _FEW * len(sample)
    for encoding in LATIN:
        text = unicodedata.normalize("NFC", sample.decode(encoding, "replace"))
        letters = LETTERS.get(likeliest_language(text), "")
        found = _IN_WORD.findall(text)
        right = sum(letter.lower() in letters for letter in found)
        score = 2 * right - len(found) - text.count("\ufffd")
        if encoding == LATIN[0] or score > most:
            best, most = encoding, score
            is_sure = is_mostly_ascii and 0 < right == score
    return best, is_sure
