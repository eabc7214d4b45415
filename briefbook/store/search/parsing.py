"""Reading a query: words, phrases, AND, OR, NOT, NEAR, prefixes and fields; nothing typed is an error."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.store.search.fields import NAMES, field
from briefbook.store.search.query import And, Near, Node, Not, Or, Words
from briefbook.store.search_terms import words_of

LONGEST = 1000
"""How many characters of a query are looked at."""

DISTANCE = 10
"""How many words may stand between words that are to be near one another, unless it is said."""

_BEGINNING = 5
"""From how many letters on the last word of a phrase that is being typed is looked for."""

_SIGNS = 60
"""How many signs are looked at, so that parentheses do not nest without end."""
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR(?:/\d{1,4})?")
_WITHIN = re.compile(r"(.*),\s*(\d{1,4})\s*", re.DOTALL)
_TOKEN = re.compile(
    rf"""
    NEAR\((?P<near>[^()]*)\)? | (?P<open>\() | (?P<close>\)) | (?P<minus>-(?=[^\s)-]))
    | (?P<field>{"|".join(NAMES)}):(?:"(?P<phrase>[^"]*)"?|(?P<value>[^\s()"]+))
    | =?["“”„«](?P<quoted>[^"“”„«»]*)(?P<closing>["“”»])?
    | (?P<bare>[^\s()"“”„«»]+(?:\([^\s()"]*\)[^\s()"]*)*)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class _Sign:
    """A parenthesis, a minus or an operator in capitals."""

    sign: str


_Token = _Sign | Node


def parse(query: str) -> Node | None:
    """Return what a query asks for; `None` if there is no word in it.

    NOT binds the firmest, then NEAR, then AND, which need not be written, then OR. What cannot be understood
    is taken as words; an operator that still waits for its second part is left out.
    """
    tokens = []
    signs = 0
    for token in _tokens(query[:LONGEST]):
        signs += isinstance(token, _Sign)
        if not isinstance(token, _Sign) or signs <= _SIGNS:
            tokens.append(token)
    return _Parser(tokens).query()


def _tokens(query: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(query):
        is_last = found.end() == len(query)
        if found["near"] is not None:
            # a group that is closed is no longer being typed
            yield from _near(found["near"] + (" " if found[0].endswith(")") else ""))
        elif found["open"] or found["close"] or found["minus"]:
            yield _Sign(found[0])
        elif found["field"]:
            yield from _field(found, is_being_typed=is_last)
        elif found["quoted"] is not None:
            yield from _phrase(found["quoted"], is_open=not found["closing"])
        elif _OPERATOR.fullmatch(found[0]):
            yield _Sign(found[0])
        else:
            yield from _bare(found[0], is_being_typed=is_last)


def _near(inside: str) -> Iterator[Node]:
    within = _WITHIN.fullmatch(inside)
    parts = list(_tokens(within[1] if within else inside))
    words = tuple(part for part in parts if isinstance(part, Words) and not part.column)
    if len(words) < 2 or len(words) < len(parts):
        yield from words or _bare("near", is_being_typed=False)
    else:
        yield Near(words, int(within[2]) if within else DISTANCE)


def _field(found: re.Match[str], *, is_being_typed: bool) -> Iterator[Node]:
    text = found["value"] if found["phrase"] is None else found["phrase"]
    is_quoted = found["phrase"] is not None
    wanted = field(found["field"], text, is_being_typed=is_being_typed, is_quoted=is_quoted)
    if wanted:
        yield wanted
    else:
        yield from _bare(found[0], is_being_typed=is_being_typed)


def _bare(text: str, *, is_being_typed: bool) -> Iterator[Node]:
    is_prefix = text.endswith("*")
    words = _words(text)
    if words:
        yield Words(
            words,
            text.rstrip("*"),
            is_exact=text.startswith("="),
            is_prefix=is_prefix,
            is_being_typed=is_being_typed and not is_prefix and text[-1].isalnum(),
        )


def _phrase(text: str, *, is_open: bool) -> Iterator[Node]:
    words = _words(text)
    is_typed = is_open and bool(words) and text[-1].isalnum()
    # short beginnings stand for too many words to look through them all
    is_prefix = is_typed and len(words) > 1 and len(words[-1]) >= _BEGINNING
    if is_typed and len(words) > 1 and not is_prefix:
        words = words[:-1]
    if words:
        is_word = is_typed and len(words) == 1 and not is_prefix
        yield Words(words, text, is_exact=True, is_prefix=is_prefix, is_being_typed=is_word)


def _words(text: str) -> tuple[str, ...]:
    words = words_of(text)
    return words if any(character.isalnum() for word in words for character in word) else ()


class _Parser:
    """Reads tokens by recursive descent."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def query(self) -> Node | None:
        parts = []
        while self._at < len(self._tokens):
            part = self._either()
            if part:
                parts.append(part)
            else:
                self._at += 1  # a parenthesis that closes nothing
        return _joined(parts)

    def _either(self) -> Node | None:
        parts = [self._all()]
        while self._take("OR"):
            parts.append(self._all())
        found = [part for part in parts if part]
        return Or(tuple(found)) if len(found) > 1 else found[0] if found else None

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while True:
            if self._next() == "OR" and not parts:
                parts += self._as_word()
            elif self._next() == "AND":
                if parts:
                    self._at += 1
                else:
                    parts += self._as_word()
            elif part := self._near():
                parts.append(part)
            elif self._next().startswith("NEAR"):
                parts += self._as_word()
            else:
                return _joined(parts)

    def _near(self) -> Node | None:
        first = self._one()
        parts = [first] if isinstance(first, Words) and not first.column else []
        distance = DISTANCE
        while parts and self._next().startswith("NEAR"):
            after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
            if not isinstance(after, Words) or after.column:
                if after is None:
                    self._at += 1
                break
            sign = self._next()
            distance = int(sign[5:]) if "/" in sign else DISTANCE
            self._at += 2
            parts.append(after)
        return Near(tuple(parts), distance) if len(parts) > 1 else first

    def _one(self) -> Node | None:
        sign = self._next()
        if sign in ("NOT", "-"):
            self._at += 1
            part = self._one()
            is_waiting = self._at == len(self._tokens) > 1
            return (
                Not(part) if part else None if is_waiting else next(_bare(sign, is_being_typed=False), None)
            )
        if sign == "(":
            self._at += 1
            part = self._either()
            self._take(")")
            return part
        if sign or self._at >= len(self._tokens):
            return None
        token = self._tokens[self._at]
        assert not isinstance(token, _Sign)
        self._at += 1
        return token

    def _as_word(self) -> list[Node]:
        """Take an operator as a word, unless it waits for what is still to be typed."""
        sign = self._next()
        self._at += 1
        return list(_bare(sign, is_being_typed=False))

    def _next(self) -> str:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token.sign if isinstance(token, _Sign) else ""

    def _take(self, sign: str) -> bool:
        is_next = self._next() == sign
        self._at += is_next
        return is_next


def _joined(parts: list[Node]) -> Node | None:
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, And) else (part,)
    return And(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None
