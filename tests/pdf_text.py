"""What PDFium reads in a PDF file: its words, and how the lines of a justified text are set."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import fmean, mode, pstdev, quantiles

import pypdfium2
import pypdfium2.raw as pdfium

DIVIDED = "\ufffe"
"""What PDFium gives in a text for a hyphen at the end of a line."""

# asked for one character, PDFium gives U+0002 for the same
_HYPHENS = (DIVIDED, "\x02", "-", "\u2010", "\u00ad")
_SAME_LINE = 2.0
_SAME_EDGE = 1.5


@dataclass(frozen=True)
class Line:
    """A printed line: its page from 0, its letters without spaces, and its measures in points."""

    page: int
    baseline: float
    left: float
    right: float
    letters: str
    gaps: tuple[float, ...]
    """From the ink of one word to the ink of the next."""


@dataclass(frozen=True)
class SetLine:
    """A line of a known text: which paragraph it is from and how it ends."""

    line: Line
    paragraph: int
    first: bool
    last: bool
    divided: bool
    """Whether it ends within a word, by a hyphen that the text does not have."""


@dataclass(frozen=True)
class Typography:
    """How a justified text is set; lengths in points, shares from 0 to 1."""

    pages: int
    full_lines: int
    """Lines from margin to margin; the gaps are theirs."""
    mean_gap: float
    variation: float
    """Standard deviation of the gaps over their mean."""
    p95_gap: float
    max_gap: float
    hyphenated: float
    """Share of all lines that end within a word."""
    ladder: int
    """The most hyphenated lines on end."""
    page_end_hyphens: int
    widows: int
    orphans: int
    read: float
    """Share of the text that was found in the file, in its order; below 1 the figures mean nothing."""


def page_texts(data: bytes, margin: float = 0.0) -> list[str]:
    """Return the text of each page but what is in its upper and lower margin; divided words are joined."""
    texts = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            top = page.get_height() - margin
            texts.append(page.get_textpage().get_text_bounded(bottom=margin, top=top))
    return [_joined(text) for text in texts]


def lines_of(data: bytes) -> list[Line]:
    """Return the lines of a file, page by page from top to bottom."""
    lines: list[Line] = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            letters = list(_letters(page.get_textpage()))
            rows = groupby(letters, key=_Rows())
            on_page = [_line(number, list(row)) for _, row in rows]
            lines += sorted(
                (line for line in on_page if line.letters), key=lambda line: (-line.baseline, line.left)
            )
    return lines


def typography(data: bytes, paragraphs: Sequence[str]) -> Typography:
    """Measure how paragraphs are set; head, foot and what else is in the file is passed over."""
    printed = lines_of(data)
    lines, read = _matched(printed, paragraphs)
    left, right = mode(round(one.line.left) for one in lines), mode(round(one.line.right) for one in lines)
    full = [
        one.line
        for one in lines
        if not one.last
        and abs(one.line.left - left) < _SAME_EDGE
        # a hyphen or a full stop may hang a little over the margin
        and -_SAME_EDGE < one.line.right - right < _SAME_EDGE * 3
    ]
    gaps = [gap for line in full for gap in line.gaps]
    runs = [len(list(run)) for divided, run in groupby(lines, key=lambda one: one.divided) if divided]
    turns = [(above, below) for above, below in pairwise(lines) if above.line.page != below.line.page]
    return Typography(
        pages=printed[-1].page + 1,
        full_lines=len(full),
        mean_gap=fmean(gaps),
        variation=pstdev(gaps) / fmean(gaps),
        p95_gap=quantiles(gaps, n=20)[-1],
        max_gap=max(gaps),
        hyphenated=sum(one.divided for one in lines) / len(lines),
        ladder=max(runs, default=0),
        page_end_hyphens=sum(above.divided for above, _ in turns),
        widows=sum(below.last and not below.first for _, below in turns),
        orphans=sum(above.first and not above.last for above, _ in turns),
        read=read,
    )


def _matched(lines: Sequence[Line], paragraphs: Sequence[str]) -> tuple[list[SetLine], float]:
    """Find the lines of a text in its order; the second value is the share of it that was found."""
    texts = [_bare(paragraph) for paragraph in paragraphs]
    found: list[SetLine] = []
    number = place = 0
    for line in lines:
        if number == len(texts):
            break
        text = texts[number]
        for letters, divided in _readings(line.letters):
            if text.startswith(letters, place):
                end = place + len(letters)
                found.append(SetLine(line, number, place == 0, end == len(text), divided))
                number, place = (number + 1, 0) if end == len(text) else (number, end)
                break
    length = sum(map(len, texts))
    return found, (sum(map(len, texts[:number])) + place) / length if length else 1.0


def _readings(letters: str) -> Iterator[tuple[str, bool]]:
    """Give what a line may stand for, and whether a word is divided at its end."""
    yield letters, False
    if letters.endswith(_HYPHENS):
        # a compound is divided at its own hyphen
        yield letters[:-1] + "-", False
        yield letters[:-1], True


class _Rows:
    """A key for `groupby`: the row of each letter, by its baseline."""

    def __init__(self) -> None:
        self._baseline = float("nan")
        self._row = 0

    def __call__(self, letter: tuple[str, float, float, float]) -> int:
        if not abs(letter[3] - self._baseline) < _SAME_LINE:
            self._row += 1
            self._baseline = letter[3]
        return self._row


def _line(page: int, row: Sequence[tuple[str, float, float, float]]) -> Line:
    gaps = []
    end: float | None = None
    spaced = False
    for text, left, right, _ in row:
        if text.isspace():
            spaced = True
            continue
        if spaced and end is not None:
            gaps.append(left - end)
        spaced, end = False, right
    inked = [letter for letter in row if not letter[0].isspace()]
    edges = [edge for letter in inked for edge in letter[1:3]]
    return Line(
        page=page,
        baseline=row[0][3],
        left=min(edges, default=0.0),
        right=max(edges, default=0.0),
        letters=_bare("".join(letter[0] for letter in row)),
        gaps=tuple(gaps),
    )


def _letters(page: pypdfium2.PdfTextPage) -> Iterator[tuple[str, float, float, float]]:
    """Give each character with the left and right edge of its ink and its baseline."""
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    baseline = float("nan")
    for index in range(pdfium.FPDFText_CountChars(page)):
        text = chr(pdfium.FPDFText_GetUnicode(page, index))
        if text in "\r\n":
            continue
        generated = pdfium.FPDFText_IsGenerated(page, index) == 1 and text.isspace()
        if not generated:
            pdfium.FPDFText_GetCharBox(page, index, left, right, bottom, top)
            pdfium.FPDFText_GetCharOrigin(page, index, x, y)
            baseline = y.value
        # a space that PDFium puts between two words has no place of its own
        yield text, left.value, right.value, baseline


def _bare(text: str) -> str:
    # some engines print U+2010 where the text has a plain hyphen
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("\u2010", "-")


def _joined(text: str) -> str:
    return re.sub(f"{DIVIDED}[\r\n]*", "", text)
