"""What stands on a page of a PDF, and where: pieces of lines with their place and size."""

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from briefbook.readers.pdf.downward import in_lines, is_upright, runs_downwards
from briefbook.readers.pdf.frame import Box, Frame, frame_of
from briefbook.readers.pdf.from_right import in_reading_order
from briefbook.readers.pdf.glyph_text import EAST_ASIAN_LETTER, LINE_END_HYPHENS, cleaned, is_right_to_left
from briefbook.readers.pdf.links import page_links
from briefbook.readers.pdf.marks import marked, with_notes_joined
from briefbook.readers.pdf.pieces import WIDE_GAP, PageText, Piece, Run, united
from briefbook.readers.pdf.probe import Probe

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

ASCENT, DESCENT = 0.8, 0.22
"""How far a line reaches from its baseline, in ems."""

_LINE = re.compile("[^\r\n\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_WIDEST_LETTERS = 0.61
"""Of how many ems an ordinary letter is at most, on average over a line."""


def page_text(document: "PdfDocument", number: int) -> PageText:
    """Return what stands on a page; one that pdfium cannot load has no pieces."""
    page = pdfium.FPDF_LoadPage(document.raw, number)
    if not page:
        return PageText(number, 612, 792)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        frame = frame_of(page)
        found = PageText(number, *frame.shown_size)
        probe = Probe(text) if text else None
        found.raw = probe.text() if probe else ""
        if probe and not found.raw.isspace() and found.raw:
            _find_pieces(found, probe, frame)
        else:
            found.has_content = pdfium.FPDFPage_CountObjects(page) > 0
        found.links = page_links(document, page)
        return found
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


def _find_pieces(page: PageText, probe: Probe, frame: Frame) -> None:
    runs = _runs(page.raw, probe)
    is_downwards = runs_downwards(runs, probe)
    if is_downwards:
        runs = [run._replace(turn=3) for run in runs]
    turns: Counter[int] = Counter()
    for run in runs:
        turns[run.turn] += len(run.text)
    main = turns.most_common(1)[0][0] if turns else 0
    page.size = frame.turned(main).shown_size
    for run in runs:
        upright = frame.turned(run.turn)
        for first, text, box in _parts(run, probe, upright):
            if piece := _piece(first, text, box, run, probe, upright):
                _place(piece, page, frame, main, run.turn)
    if is_downwards:
        page.pieces = in_lines(page.pieces)
    else:
        page.pieces = with_notes_joined(page.pieces)


def _runs(raw: str, probe: Probe) -> list[Run]:
    is_direct = probe.count == len(raw)
    runs = []
    for line in _LINE.finditer(raw):
        text = line[0]
        if text.isspace():
            continue
        first = line.start() if is_direct else probe.index_of(line.start())
        middle = len(text) // 2
        while middle and text[middle].isspace():
            middle -= 1
        size, turn = probe.size_and_turn(first + middle)
        if (
            turn == 0
            and len(text) > 2
            and EAST_ASIAN_LETTER.match(text)
            and is_upright(probe, first, len(text))
        ):
            turn = 3
        runs.append(Run(text, first, size, turn))
    return runs


def _parts(run: Run, probe: Probe, frame: Frame) -> list[tuple[int, str, Box]]:
    """Return first character, text and ink of the parts of a run between wide gaps."""
    rectangles = probe.rectangles(run.first, len(run.text))
    if not rectangles:
        return []
    box_of = frame.box
    boxes = [box_of(*rectangle) for rectangle in rectangles]
    size = run.size if run.size > 1 else max(1.0, boxes[0][3] - boxes[0][1])
    if _has_inner_gaps(run.text, boxes, size):
        return _parts_by_letters(run, probe, frame, size)
    if len(boxes) == 1:
        return [(run.first, run.text, boxes[0])]
    parts, start, box = [], 0, boxes[0]
    for number in range(1, len(boxes)):
        if _is_apart(box, boxes[number], size):
            end = bisect_left(
                range(len(run.text) + 1), number + 1, key=lambda count: probe.objects(run.first, count)
            )
            parts.append((run.first + start, run.text[start : end - 1], box))
            start, box = end - 1, boxes[number]
        else:
            box = united(box, boxes[number])
    return [*parts, (run.first + start, run.text[start:], box)]


def _has_inner_gaps(text: str, boxes: list[Box], size: float) -> bool:
    """Return whether a run drawn in few strokes is wider than its letters can be."""
    if "   " in text:
        return True
    if len(boxes) > 3 or len(text) < 3:
        return False
    width = sum(box[2] - box[0] for box in boxes)
    return width > _WIDEST_LETTERS * size * len(text) and not EAST_ASIAN_LETTER.search(text)


def _parts_by_letters(run: Run, probe: Probe, frame: Frame, size: float) -> list[tuple[int, str, Box]]:
    parts: list[tuple[int, str, Box]] = []
    start, box = 0, None
    for place, character in enumerate(run.text):
        if character.isspace():
            continue
        letter = frame.box(*probe.character(run.first + place))
        if box is None or not _is_apart(box, letter, size):
            box = united(box, letter) if box else letter
        else:
            parts.append((run.first + start, run.text[start:place], box))
            start, box = place, letter
    return [*parts, (run.first + start, run.text[start:], box)] if box else parts


def _is_apart(box: Box, other: Box, size: float) -> bool:
    gap = WIDE_GAP * size
    if other[0] - box[2] > gap or box[0] - other[2] > gap:
        return True
    return abs(box[3] + box[1] - other[3] - other[1]) > 2 * size


def _piece(first: int, text: str, box: Box, run: Run, probe: Probe, frame: Frame) -> Piece | None:
    if not text.isascii() and run.turn == 0 and is_right_to_left(text):
        shown = cleaned(in_reading_order(text, first, probe))
    else:
        shown = cleaned(marked(text, first, probe))
    is_hyphenated = text[-1:] in LINE_END_HYPHENS and text != ""
    if not shown and not is_hyphenated:
        return None
    left, top, right, bottom = box
    size = run.size if first == run.first else 0
    middle = len(text) // 2
    while middle and text[middle].isspace():
        middle -= 1
    if not size:
        size = probe.size_and_turn(first + middle)[0]
    height = bottom - top
    if size <= 1 or height > 2 * size:
        size = max(height, 1.0)
    baseline = frame.point(*probe.origin(first + middle))[1]
    if not top - size <= baseline <= bottom + size:
        baseline = bottom
    upper, lower = baseline - ASCENT * size, baseline + DESCENT * size
    return Piece(
        shown, left, upper, right, lower, baseline, size, 0, (left, upper, right, lower), is_hyphenated
    )


def _place(piece: Piece, page: PageText, frame: Frame, main: int, turn: int) -> None:
    upright, box = frame.turned(turn), piece.box
    piece.page = page.number
    piece.box = frame.box_from(upright, box)
    if turn != main:
        piece.is_turned = True
        piece.left, piece.top, piece.right, piece.bottom = frame.turned(main).box_from(upright, box)
        piece.baseline = piece.bottom
    page.pieces.append(piece)
