"""Marks that place alone sets apart: raised note numbers, and what stands before a list item."""

import re
from itertools import pairwise

from briefbook.readers.pdf.pieces import Piece, united
from briefbook.readers.pdf.probe import Probe

SMALLER = 0.85
"""Of how much of the size beside it a raised figure's is at most."""

LEAST_RISE, MOST_RISE = 0.12, 0.8
"""How far above the line beside it, in ems, a raised figure stands."""

ITEM_GAP = 0.2
"""From how wide a gap on, in ems, a mark before a letter is a list item’s; a dash in a word has less."""

TIGHT = 0.3
"""How far, in ems, a note number is at most from what it follows, and the punctuation after it from it."""

_FIGURES = r"[1-9]\d{0,2}(?:(?:, ?|[–-])[1-9]\d{0,2})*(?![\w+−])"
_NOTE = re.compile(
    r"[1-9](?<=[^\W\d_][1-9]|[.,;:!?)\]”’»\"'%…][1-9])\d{0,2}(?:(?:, ?|[–-])[1-9]\d{0,2})*(?![\w+−])"
)
_ONLY_FIGURES = re.compile(_FIGURES)
_FIGURE = re.compile(r"\d{1,3}")
_AFTER = r"[.,;:!?\]”’»\"'%…]"
_NOTED = re.compile(
    rf"(?:(?:[^\W\d_]{{3}}(?<![a-z][A-Z])|[A-Z]{{2}}|(?:[A-Z]\.){{2}}|\d%)(?:\)|{_AFTER})*"
    rf"|[^\W\d_]{{2}}{_AFTER}+|\b(?:19|20)\d\d(?:\)|{_AFTER})+)$"
)
"""What a note may stand on; a single letter or another number may have an exponent."""
_UNIT = re.compile(
    r"(?<![^\W\d_])(?:[kcdmnµμ]m|ft|in|mi|yd|ha|sec|ms|kg|sin|cos|tan|log|exp|ln|Sv|Hz)[.)\]]*$", re.I
)
_OWN_NUMBER = re.compile(
    r"\s*([1-9]\d{0,2})(?:\s+(?=[^\W\d_]|[“\"(‘«])"
    r"|(?=[^\W\d_]{3}|[“\"(]|(?:A|An|As|At|By|If|In|It|No|On|So|To|We) ))"
)
"""Before short words only where they are no chemical sign, as in 3He."""
_TIGHT_ITEM = re.compile(
    r"(?:(?P<plain>–|\d{1,2}\.)(?=[^\W\d_][a-z])|(?:[—*·-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?=[^\W\d_]))"
)
"""An en dash or a number before a whole word begins an item even where the list has no space for it."""
_MARK = re.compile(r"(?<=\S)\[(\d{1,3})\]")
_CLOSING = frozenset(".,;:!?)]”’»…—")
_JOINING = _CLOSING | frozenset("123456789")
_WORDS = re.compile(r"[“\"(‘«]?[^\W\d_]")


def marked(text: str, first: int, probe: Probe) -> str:
    """Return a run of characters with its note numbers in brackets, and a space after an item's mark."""
    parts, done = ([], 0) if text[:2].isalpha() else _beginning(text, first, probe)
    for note in _NOTE.finditer(text, done):
        before = text[max(0, note.start() - 12) : note.start()]
        if not _NOTED.search(before) or _UNIT.search(before):
            continue
        for figure in _FIGURE.finditer(text, note.start(), note.end()):
            if not _is_raised(first + figure.start(), first + note.start() - 1, probe):
                break
            parts += [text[done : figure.start()].rstrip(), f"[{figure[0]}]"]
            done = figure.end()
    return "".join([*parts, text[done:]]) if done else text


def _beginning(text: str, first: int, probe: Probe) -> tuple[list[str], int]:
    """Return what to write for the mark that begins a run, and how many characters it takes."""
    if (item := _TIGHT_ITEM.match(text)) and _is_item(item, first, probe):
        return [text[: item.end()], " "], item.end()
    if own := _OWN_NUMBER.match(text):
        figure, beside = first + own.start(1), first + own.end()
        if _is_raised(figure, beside, probe) and not _follows(figure, beside, probe):
            return [f"[{own[1]}] "], own.end()
    return [], 0


def _is_raised(figure: int, beside: int, probe: Probe) -> bool:
    size, turn = probe.size_and_turn(beside)
    if turn or probe.size_and_turn(figure)[0] > SMALLER * size:
        return False
    rise = probe.origin(figure)[1] - probe.origin(beside)[1]
    return LEAST_RISE * size <= rise <= MOST_RISE * size


def _follows(figure: int, beside: int, probe: Probe) -> bool:
    """Return whether a raised figure stands close after something, as an exponent does."""
    size = probe.size_and_turn(beside)[0]
    left, bottom, _, top = probe.character(figure)
    for index in range(max(0, figure - 5), figure):
        _, other_bottom, other_right, other_top = probe.character(index)
        if (
            -0.3 * size < left - other_right < size
            and abs(bottom + top - other_bottom - other_top) < 2 * size
        ):
            return True
    return False


def _is_item(item: re.Match[str], first: int, probe: Probe) -> bool:
    letter = first + item.end()
    size, turn = probe.size_and_turn(letter)
    gap = probe.character(letter)[0] - probe.character(letter - 1)[2]
    return not turn and bool(item["plain"] or gap >= ITEM_GAP * size) and not _follows(first, letter, probe)


def with_notes_joined(pieces: list[Piece]) -> list[Piece]:
    """Return pieces with note numbers joined to their words, and those before the notes in brackets."""
    found: list[Piece] = []
    before: Piece | None = None
    for piece in pieces:
        initial = piece.text[:1]
        if before is None or initial not in _JOINING or piece.is_turned or before.is_turned:
            found.append(piece)
            before = piece
        elif _is_note_on(before, piece):
            _join(before, piece, _FIGURE.sub(r"[\g<0>]", piece.text).replace(" ", ""))
        elif (
            initial in _CLOSING
            and before.text.endswith("]")
            and _MARK.search(before.text[-6:])
            and _is_tight(before, piece)
            and abs(piece.baseline - before.baseline) < 0.1 * before.size
        ):
            _join(before, piece, piece.text)
        else:
            found.append(piece)
            before = piece
    _bracket_own_numbers(found)
    return found


def _is_note_on(before: Piece, piece: Piece) -> bool:
    return (
        piece.size <= SMALLER * before.size
        and LEAST_RISE * before.size <= before.baseline - piece.baseline <= MOST_RISE * before.size
        and _is_tight(before, piece)
        and _ONLY_FIGURES.fullmatch(piece.text) is not None
        and _NOTED.search(before.text) is not None
        and _UNIT.search(before.text) is None
    )


def _is_tight(before: Piece, piece: Piece) -> bool:
    return -0.2 * before.size < piece.left - before.right < TIGHT * before.size


def _join(before: Piece, piece: Piece, text: str) -> None:
    before.text += text
    before.left, before.right = min(before.left, piece.left), max(before.right, piece.right)
    before.box = united(before.box, piece.box)
    before.is_hyphenated = piece.is_hyphenated


def _bracket_own_numbers(pieces: list[Piece]) -> None:
    """Bracket the numbers of the notes in smaller type below the words that they are on."""
    noted = {mark: piece for piece in pieces if "]" in piece.text for mark in _MARK.findall(piece.text)}
    if not noted:
        return
    ordered = sorted(pieces, key=lambda piece: (round(piece.baseline + 0.4 * piece.size), piece.left))
    for piece, following in pairwise([*ordered, ordered[-1]]):
        own = _OWN_NUMBER.match(piece.text)
        number = own[1] if own else piece.text
        word = noted.get(number)
        if not word or piece.baseline < word.baseline + 2 * word.size:
            continue
        if own and piece.size < 0.95 * word.size and _WORDS.match(piece.text, own.end()):
            piece.text = f"[{number}] {piece.text[own.end() :]}"
        elif (
            not own
            and following.size < 0.95 * word.size
            and abs(following.baseline - piece.baseline) < 0.5 * following.size
            and 0 < following.left - piece.right < 2.5 * following.size
            and _WORDS.match(following.text)
        ):
            piece.text = f"[{number}]"
        else:
            continue
        del noted[number]
