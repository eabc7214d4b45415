"""The words of a query, and how texts are spelled for the index."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_CJK = (
    r"\u1100-\u11ff\u2e80-\u2fdf\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_CJK_CHARACTER = re.compile(f"(?=[{_CJK}])|(?<=[{_CJK}])")
_PARTS = re.compile(r'"([^"]*)"?|([^\s"]+)')


class _Folded(dict[int, int]):
    """For `str.translate`: each character without case and accent, one for one, so that offsets hold."""

    def __missing__(self, code: int) -> int:
        plain = unicodedata.normalize("NFKD", chr(code)).casefold()
        kept = [c for c in plain if not unicodedata.combining(c)]
        self[code] = ord(kept[0]) if kept else code
        return self[code]


_FOLDED = _Folded()


def folded(text: str) -> str:
    """Return a text of the same length without case and accents."""
    return text.translate(_FOLDED)


def spread(text: str) -> str:
    """Return a text with U+200B around each CJK character, which makes each a word of the index."""
    return _CJK_CHARACTER.sub("\u200b", text)


@dataclass(frozen=True)
class Term:
    """A word or phrase that must be found; the word being typed also stands for its completions."""

    text: str
    is_being_typed: bool = False

    @property
    def quoted(self) -> str:
        """The term in FTS5's syntax: a phrase, so that no character of it is an operator."""
        return '"' + spread(self.text).replace('"', '""') + '"'

    @property
    def is_one_word(self) -> bool:
        """Whether the index holds the term as one token, so that completions can be looked up."""
        return self.text.isalnum() and not _CJK_CHARACTER.search(self.text)


def terms_of(query: str) -> list[Term]:
    """Return the terms of a query; a last word with nothing after it is still being typed."""
    terms = []
    for match in _PARTS.finditer(query):
        text = (match[1] if match[1] is not None else match[2]).strip()
        # NUL would end the query for SQLite; what has no letter or digit is not in the index
        text = text.replace("\x00", "")
        if any(map(str.isalnum, text)):
            terms.append(Term(text, match[1] is None and match.end() == len(query)))
    return terms


@cache
def pattern(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """Return what finds these terms in a folded text, the words being typed as beginnings."""
    parts = []
    for term in terms:
        words = re.findall(r"[^\W_]+", folded(term.text))
        spaced = r"[\W_]+".join(map(re.escape, words))
        start = "" if _CJK_CHARACTER.search(term.text) else r"(?<![^\W_])"
        end = r"[^\W_]*" if term.is_being_typed and term.is_one_word else "" if not start else r"(?![^\W_])"
        parts.append(f"{start}{spaced}{end}")
    return re.compile("|".join(parts))
