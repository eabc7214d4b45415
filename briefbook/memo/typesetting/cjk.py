"""Chinese, Japanese and Korean lines: where they may end, after JIS X 4051, GB/T 15834 and UAX #14."""

import re

_WIDE = (
    "\u2e80-\u2fff\u3000-\u312f\u3190-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff9f\uffe0-\uffe6"
    "\U00016fe0-\U00018d08\U0001aff0-\U0001b2fb\U0001f200-\U0001f265\U00020000-\U0003ffff"
)
_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
# marks and the later parts of a syllable stay with the character before; a joiner binds both its neighbours
_BEHIND = f"\u0300-\u036f\u1160-\u11ff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ud7b0-\ud7ff{_SELECTORS}"
_BINDING = "\u00a0\u200d\u202f\u2060\ufeff"
# the caller's own places, or not beside a character that is drawn
_BLANK = " \t\n\u200b"

BREAKABLE = re.compile(f"[{_WIDE}{_SELECTORS}]+")
"""Characters that lines may end between; Hangul is not among them, as Korean divides at spaces."""

_CLOSING = "、。，．〉》」』】〕〗〙〛〞〟｝）］｠︶︸︺︼︾﹀﹂﹄﹈﹐﹒﹚﹜﹞｡｣､"
_OPENING = "〈《「『【〔〖〘〚〝｛（［｟︵︷︹︻︽︿﹁﹃﹇﹙﹛﹝｢"
_SMALL_KANA = (
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ"
    "\U0001b132\U0001b150\U0001b151\U0001b152\U0001b155\U0001b164\U0001b165\U0001b166\U0001b167"
)
_REPEATING = "々〻ꀕーゝゞヽヾｰ゛゜ﾞﾟ\U00016fe0\U00016fe1\U00016fe2\U00016fe3"
_MIDDLE = "・：；！？･﹔﹕﹖﹗〜゠〼‥…⋯—–‐‼⁇⁈⁉～﹏"
_UNITS = "％﹪￠%‰°℃℉′″"
_CURRENCIES = "￥＄￡￦﹩¥$£€№"

NEVER_FIRST = frozenset(_CLOSING + _SMALL_KANA + _REPEATING + _MIDDLE + _UNITS + "\u3000’”»)]},.:;!?/-\"'")
"""Characters that begin no line where the character before them is wide."""
NEVER_LAST = frozenset(_OPENING + _CURRENCIES + "‘“«([{\"'")
"""Characters that end no line where the character behind them is wide."""

BLANK_BEFORE = frozenset("〈《「『【〔〖〘〚〝｛（［｟")
"""Full-width signs whose first half is blank: it can be squeezed out, and is at the beginning of a line."""
BLANK_BEHIND = frozenset("、。，．〉》」』】〕〗〙〛〞〟｝）］｠")
"""Full-width signs whose second half is blank: it can be squeezed out, and is at the end of a line."""
BLANK_AROUND = frozenset("・：；")
"""Full-width signs with a quarter blank on either side."""


def _places(breakable: str, whole: str) -> re.Pattern[str]:
    first = re.escape("".join(sorted(NEVER_FIRST)))
    last = re.escape("".join(sorted(NEVER_LAST)))
    return re.compile(
        rf"(?<![{last}{_BINDING}{_BLANK}{whole}])(?![{first}{_BINDING}{_BLANK}{_BEHIND}{whole}])"
        rf"(?:(?<=[{breakable}])|(?=[{breakable}]))"
    )


_BETWEEN_WORDS = _places(_WIDE + _SELECTORS, _HANGUL)
_BETWEEN_SYLLABLES = _places(_WIDE + _SELECTORS + _HANGUL, "")


def break_places(text: str) -> list[int]:
    """Return the offsets, in order, where a line may end beside a wide character.

    Korean words stay whole, but not Chinese characters in them; spaces are left to the caller.
    """
    return _inside(_BETWEEN_WORDS, text)


def syllable_places(text: str) -> list[int]:
    """Return the offsets where a line may end if Korean words are divided too: for one wider than a line."""
    return _inside(_BETWEEN_SYLLABLES, text)


def _inside(pattern: re.Pattern[str], text: str) -> list[int]:
    return [match.start() for match in pattern.finditer(text, 1) if match.start() < len(text)]
