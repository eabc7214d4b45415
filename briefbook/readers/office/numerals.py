"""Numbers of lists and headings, as word processors write them."""

from typing import Final

LARGEST: Final = 32_767
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_CHINESE_DIGITS = "〇一二三四五六七八九"
_CHINESE_FORMATS = frozenset(
    (
        *("chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting"),
        *("taiwaneseCounting", "taiwaneseCountingThousand", "japaneseDigitalTenThousand", "一, 二, 三, ..."),
    )
)


def numeral(number: int, form: str) -> str:
    """Return a number in a form of Word or OpenDocument, such as `lowerRoman` or `i`; else in digits."""
    if form in ("none", "bullet", "") or number < 0:
        return ""
    if number > LARGEST:
        return str(number)
    if form in ("lowerLetter", "a", "upperLetter", "A") and number:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form in ("upperLetter", "A") else letters
    if form in ("lowerRoman", "i", "upperRoman", "I") and number:
        roman = _roman(number)
        return roman.upper() if form in ("upperRoman", "I") else roman
    if form == "decimalZero":
        return f"{number:02}"
    if form in _CHINESE_FORMATS and number < 100:
        return _chinese(number)
    return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _CHINESE_DIGITS[ones]
    start = "" if tens == 1 else _CHINESE_DIGITS[tens]
    return f"{start}十{_CHINESE_DIGITS[ones] if ones else ''}"
