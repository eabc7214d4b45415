"""Characters of the fonts Symbol and Wingdings, whose places in the font say nothing of what they show."""

from typing import Final

_SYMBOL: Final = (
    dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True))
    | dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
    | dict(zip((0x22, 0x24, 0x27, 0x2D, 0x40, 0x5C, 0x5E), "∀∃∋−≅∴⊥", strict=True))
    | dict(zip(range(0xA2, 0xAA), "′≤⁄∞ƒ♣♦♥", strict=True))
    | dict(zip(range(0xAA, 0xC0), "♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵", strict=True))
    | dict(zip(range(0xC4, 0xD8), "⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅", strict=True))
    | dict(zip((0xD8, 0xD9, 0xDA, 0xDB, 0xDC, 0xDE, 0xE5, 0xF2), "¬∧∨⇔⇐⇒∑∫", strict=True))
)
_WINGDINGS: Final = dict(
    zip(
        (
            *(0x28, 0x2A, 0x4A, 0x6C, 0x6E, 0x6F, 0x71, 0x73, 0x75, 0x76, 0x77, 0x9F, 0xA1, 0xA7, 0xA8),
            *(0xD8, 0xDF, 0xE0, 0xE1, 0xE2, 0xE8, 0xF0, 0xFB, 0xFC, 0xFD, 0xFE),
        ),
        "☎✉☺●■□❑⬧◆❖⬥•○▪☐➢←→↑↓➔⇨✗✓☒☑",
        strict=True,
    )
)
_FONTS: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: int) -> str:
    """Return the character that a place in a symbol font shows, or nothing where it is not known."""
    if 0xF000 <= code <= 0xF0FF:
        code -= 0xF000
    table = _FONTS.get(font.strip().lower())
    if table is None:
        return chr(code) if 0x20 <= code < 0xD800 else ""
    ascii_character = chr(code) if 0x20 <= code < 0x40 and table is _SYMBOL else ""
    return table.get(code, ascii_character)


def is_symbol_font(font: str) -> bool:
    """Return whether the letters of a font are symbols."""
    return font.strip().lower() in _FONTS
