"""Substitutions: what glyphs stand for that take the place of others (OpenType's GSUB table)."""

import struct
from collections.abc import Iterator, Mapping

_SINGLE, _MULTIPLE, _LIGATURE, _EXTENSION = 1, 2, 4, 7
_FEATURES = frozenset(
    tag.encode("ascii")
    for tag in (
        *("ccmp", "locl", "rlig", "liga", "clig", "calt", "rclt", "rand", "frac", "numr", "dnom", "smcp"),
        *("isol", "init", "medi", "med2", "fina", "fin2", "fin3", "mset", "stch", "ljmo", "vjmo", "tjmo"),
    )
)
"""What HarfBuzz applies by itself, and small capitals."""
_ROUNDS = 4
"""How many substitutions may follow one another."""
NOTHING = "\u200b"
"""What a glyph stands for whose character another glyph already says."""

Step = tuple[tuple[int, ...], tuple[int, ...]]


def substituted(gsub: bytes, texts_of_glyph: Mapping[int, list[str]]) -> dict[int, list[str]]:
    """Return for each glyph that takes others' place the texts it may stand for, as they were found.

    The same table gives the same texts in the same order, whatever has been shaped.
    """
    found: dict[int, list[str]] = {}
    steps = list(_steps(gsub)) if gsub else []
    for _ in range(_ROUNDS):
        before = sum(map(len, found.values()))
        for taken, given in steps:
            _follow(taken, given, texts_of_glyph, found)
        if sum(map(len, found.values())) == before:
            break
    return found


def _follow(
    taken: tuple[int, ...],
    given: tuple[int, ...],
    texts_of_glyph: Mapping[int, list[str]],
    found: dict[int, list[str]],
) -> None:
    """Note what glyphs stand for that are given for others."""
    each = [_texts(glyph, texts_of_glyph, found) for glyph in taken]
    if not all(each):
        return
    texts = each[0] if len(each) == 1 else ["".join(one[0] for one in each)]
    for number, glyph in enumerate(given):
        known = found.setdefault(glyph, [])
        known += [text for text in (texts if number == 0 else [NOTHING]) if text not in known]


def _texts(glyph: int, texts_of_glyph: Mapping[int, list[str]], found: Mapping[int, list[str]]) -> list[str]:
    return list(dict.fromkeys([*texts_of_glyph.get(glyph, []), *found.get(glyph, [])]))


def _steps(gsub: bytes) -> Iterator[Step]:
    """Yield the glyphs taken and those given in their place, in the order of the table."""
    features, lookups = _numbers(gsub, 6, 2)
    wanted, others = set[int](), set[int]()
    for number in range(_number(gsub, features)):
        tag, offset = struct.unpack_from(">4sH", gsub, features + 2 + 6 * number)
        (wanted if tag in _FEATURES else others).update(_counted(gsub, features + offset + 2))
    for number, offset in enumerate(_counted(gsub, lookups)):
        # one that no feature names is called by another lookup
        if number in wanted or number not in others:
            yield from _lookup(gsub, lookups + offset)


def _lookup(gsub: bytes, start: int) -> Iterator[Step]:
    kind = _number(gsub, start)
    for offset in _counted(gsub, start + 4):
        subtable, its_kind = start + offset, kind
        if kind == _EXTENSION:
            its_kind, further = struct.unpack_from(">HI", gsub, subtable + 2)
            subtable += further
        if its_kind in (_SINGLE, _MULTIPLE, _LIGATURE):
            yield from _subtable(gsub, subtable, its_kind)


def _subtable(gsub: bytes, start: int, kind: int) -> Iterator[Step]:
    layout, coverage = _numbers(gsub, start, 2)
    covered = list(_coverage(gsub, start + coverage))
    if kind == _SINGLE and layout == 1:
        delta = _number(gsub, start + 4)
        yield from (((glyph,), ((glyph + delta) & 0xFFFF,)) for glyph in covered)
        return
    for glyph, value in zip(covered, _counted(gsub, start + 4), strict=False):
        if kind == _SINGLE:
            yield (glyph,), (value,)
        elif kind == _MULTIPLE:
            yield (glyph,), _counted(gsub, start + value)
        else:
            ligatures = start + value
            for offset in _counted(gsub, ligatures):
                given, count = _numbers(gsub, ligatures + offset, 2)
                yield (glyph, *_numbers(gsub, ligatures + offset + 4, count - 1)), (given,)


def _coverage(gsub: bytes, start: int) -> Iterator[int]:
    """Yield the glyphs that a subtable is about."""
    if _number(gsub, start) == 1:
        yield from _counted(gsub, start + 2)
        return
    for number in range(_number(gsub, start + 2)):
        first, last = _numbers(gsub, start + 4 + 6 * number, 2)
        yield from range(first, last + 1)


def _number(gsub: bytes, start: int) -> int:
    return _numbers(gsub, start, 1)[0]


def _counted(gsub: bytes, start: int) -> tuple[int, ...]:
    """Return the numbers that follow their count."""
    return _numbers(gsub, start + 2, _number(gsub, start))


def _numbers(gsub: bytes, start: int, count: int) -> tuple[int, ...]:
    return struct.unpack_from(f">{count}H", gsub, start)
