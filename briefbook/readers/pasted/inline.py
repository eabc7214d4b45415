"""The marks within a line, written as Markdown has them."""

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from briefbook.readers.pasted.marks import ABOVE, BAR, BELOW, BOLD, CODE, ITALIC, LINK, MARKS, Marks

Kind: TypeAlias = tuple[str, str]
"""What is special about a stretch, and of a link its address."""

_WRAPS: Final = {
    BOLD: ("**", "**"),
    ITALIC: ("*", "*"),
    CODE: ("`", "`"),
    ABOVE: ("<sup>", "</sup>"),
    BELOW: ("<sub>", "</sub>"),
}
_ORDER: Final = (LINK, BOLD, ITALIC, ABOVE, BELOW, CODE)
_SPECIAL: Final = re.compile(r"[\\`*]|(?<!\w)_|_(?!\w)|\[(?=[^\[\]\n]*\]\()")


def in_line(text: str, marks: Marks, open_kinds: dict[str, str]) -> str:
    """Return a line with its marks written; `open_kinds` is what goes on from before, and beyond it."""
    stretches: list[tuple[str, dict[str, str]]] = []
    place = 0
    for found in MARKS.finditer(text):
        stretches.append((text[place : found.start()], dict(open_kinds)))
        place = found.end()
        kind, begins, address = marks.meaning(found[0])
        if kind == BAR:
            stretches.append((found[0], dict(open_kinds)))
        elif begins:
            open_kinds[kind] = address
        else:
            open_kinds.pop(kind, None)
    stretches.append((text[place:], dict(open_kinds)))
    return _joined(_settled(stretches)).replace(marks.bar, "\\|").strip()


def _settled(stretches: Sequence[tuple[str, dict[str, str]]]) -> list[tuple[str, tuple[Kind, ...]]]:
    """Return stretches with their kinds in order; a blank has those that both its neighbours share."""
    pieces: list[tuple[str, tuple[Kind, ...]]] = []
    for text, kinds in stretches:
        if not text:
            continue
        ordered = tuple((kind, kinds[kind]) for kind in _ORDER if kind in kinds)
        if pieces and pieces[-1][1] == ordered:
            pieces[-1] = pieces[-1][0] + text, ordered
        else:
            pieces.append((text, ordered))
    for at, (text, own) in enumerate(pieces):
        if not text.strip():
            before = pieces[at - 1][1] if at else ()
            after = pieces[at + 1][1] if at + 1 < len(pieces) else ()
            shared = tuple(one for one in before if one in after)
            pieces[at] = text, tuple(one for one in shared if one in own or one[0] in (BOLD, ITALIC))
    return pieces


def _joined(pieces: Sequence[tuple[str, tuple[Kind, ...]]]) -> str:
    made = ""
    open_kinds: list[Kind] = []
    for text, kinds in (*pieces, ("", ())):
        wanted = [one for one in open_kinds if one in kinds]
        wanted += [one for one in kinds if one not in wanted]
        kept = 0
        while kept < min(len(open_kinds), len(wanted)) and open_kinds[kept] == wanted[kept]:
            kept += 1
        core = made.rstrip()
        blank = made[len(core) :]
        if len(open_kinds) > kept:
            made = core + "".join(_closing(one) for one in reversed(open_kinds[kept:])) + blank
        if len(wanted) > kept:
            inner = text.lstrip()
            made += text[: len(text) - len(inner)] + "".join(_opening(one) for one in wanted[kept:])
            text = inner
        made += text if any(kind == CODE for kind, _ in wanted) else _escaped(text, dict(wanted).get(LINK))
        open_kinds = wanted
    return re.sub(r"\[([^\[\]\s]+)\]\(\1\)", r"\1", made)


def _opening(kind: Kind) -> str:
    return "[" if kind[0] == LINK else _WRAPS[kind[0]][0]


def _closing(kind: Kind) -> str:
    name, address = kind
    return f"]({_plain(address)})" if name == LINK else _WRAPS[name][1]


def _plain(address: str) -> str:
    return address.replace("(", "%28").replace(")", "%29")


def _escaped(text: str, address: str | None) -> str:
    # an address needs none, and is to be seen as it is
    return text if text == address else _SPECIAL.sub(lambda one: f"\\{one[0]}", text)
