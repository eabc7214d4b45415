"""Lines: text in several fonts, broken to a width at its spaces and between Chinese characters."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefbook.memo.pdf.faces import Faces, Family, font, visible

_CJK = "\u2e80-\u2fff\u3001-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_APART = rf" \t\n\u200b{_CJK}"
# words divide after a hyphen, a dash or a slash that letters follow
_TOKEN = re.compile(
    rf"(?P<gap>[ \t]+)|(?P<end>\n)|(?P<joint>\u200b)|(?P<cjk>[{_CJK}])"
    rf"|(?P<word>[^{_APART}]*?(?:\w[-–—/](?=\w)|(?=[{_APART}]|$)))"
)
# rules of Chinese and Japanese typesetting for the ends of a line (JIS X 4051, GB/T 15834)
_NEVER_FIRST = set(
    "、。，．・：；？！）］｝〉》」』】〕〗〙〛’”…—ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ～％"
)
_NEVER_LAST = set("（［｛〈《「『【〔〖〘〚‘“")


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text is drawn; sizes and rise in points."""

    family: Family
    size: float
    colour: str
    bold: bool = False
    italic: bool = False
    rise: float = 0.0
    ground: str = ""
    """The colour behind the text, or none."""
    link: str = ""
    goes_to: str = ""
    """A destination in the document."""
    destination: str = ""
    """A destination that is here, where the text is drawn first."""


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one look."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one look and one font, on one line."""

    text: str
    look: Look
    font: str
    width: float


@dataclass(slots=True)
class Word:
    """Pieces that stay on one line, and the space behind them."""

    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0
    gap: Piece | None = None
    ends_line: bool = False


@dataclass(slots=True)
class Line:
    """The pieces of one line."""

    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0


def words_of(spans: Iterable[Span], faces: Faces) -> list[Word]:
    """Return the words of a text."""
    words: list[Word] = []
    glued = False
    for span in spans:
        for match in _TOKEN.finditer(visible(span.text)):
            kind, token = match.lastgroup, match.group()
            if not token:
                continue
            if kind == "gap":
                if words and not words[-1].ends_line:
                    words[-1].gap = _pieces(" ", span.look, faces)[0]
                glued = False
            elif kind == "end":
                if not words or words[-1].ends_line:
                    words.append(Word())
                words[-1].ends_line = True
                glued = False
            elif kind == "joint":
                glued = False
            else:
                cjk = kind == "cjk"
                never_first = token in _NEVER_FIRST and _adjoins(words)
                if not words or not (never_first or _opens(words) or (glued and not cjk)):
                    words.append(Word())
                for piece in _pieces(token, span.look, faces):
                    words[-1].pieces.append(piece)
                    words[-1].width += piece.width
                # between a letter and a Chinese character the line may end
                glued = not cjk and not re.search(r"\w[-–—/]$", token)
    return words


def _adjoins(words: list[Word]) -> bool:
    return bool(words) and words[-1].gap is None and not words[-1].ends_line


def _opens(words: list[Word]) -> bool:
    return _adjoins(words) and bool(words[-1].pieces) and words[-1].pieces[-1].text[-1] in _NEVER_LAST


def _pieces(text: str, look: Look, faces: Faces) -> list[Piece]:
    found = faces.pieces(text, look.family, look.bold, look.italic)
    return [Piece(drawn, look, name, font(name).stringWidth(drawn, look.size)) for name, drawn in found]


def broken(words: Iterable[Word], width: float) -> list[Line]:
    """Return words as lines no wider than `width`; a word that is wider is divided between letters."""
    lines = [Line()]
    gap: Piece | None = None
    ended = False
    for word in words:
        line = lines[-1]
        before = gap.width if gap else 0.0
        if ended or (line.pieces and line.width + before + word.width > width + 0.01):
            line = Line()
            lines.append(line)
            gap = None
        if gap and line.pieces:
            _add(line, gap)
        for piece in word.pieces if word.width <= width else _divided(word, width):
            if line.pieces and line.width + piece.width > width + 0.01 and word.width > width:
                line = Line()
                lines.append(line)
            _add(line, piece)
        gap, ended = word.gap, word.ends_line
    return lines if lines[0].pieces or len(lines) > 1 else []


def _add(line: Line, piece: Piece) -> None:
    last = line.pieces[-1] if line.pieces else None
    if last and last.look is piece.look and last.font == piece.font:
        line.pieces[-1] = Piece(last.text + piece.text, last.look, last.font, last.width + piece.width)
    else:
        line.pieces.append(piece)
    line.width += piece.width


def _divided(word: Word, width: float) -> Iterable[Piece]:
    """Return the pieces of a word, cut so that each fits a line."""
    for piece in word.pieces:
        letters = font(piece.font)
        start = 0
        used = 0.0
        for place, char in enumerate(piece.text):
            advance = letters.stringWidth(char, piece.look.size)
            if used + advance > width and place > start:
                yield Piece(piece.text[start:place], piece.look, piece.font, used)
                start, used = place, 0.0
            used += advance
        yield Piece(piece.text[start:], piece.look, piece.font, used)
