"""Pages: boxes set one under another, with the marking, the footer and the page numbers."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from briefbook.memo.assemble import Memo
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, PageEnd
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.marking_line import MarkingLine
from briefbook.memo.pdf.openings import ENOUGH, beginning, opening
from briefbook.memo.pdf.panels import PanelBox
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.place import Division, Excess
from briefbook.memo.pdf.text_box import TextBox
from briefbook.memo.typesetting.lines import Laid, lay
from briefbook.memo.typesetting.text import Span, Style

_FOOTER = Style("sans", 8.2, rgb(looks.MUTED))
_FOOTER_ROOM = 90.0
_QUOTED = 60
_LOOKED_AT = 5
"""Boxes after the first of a page whose words may be needed to know the place."""


@dataclass(frozen=True)
class TooLong:
    """Where something goes over what its template allows."""

    name: str
    """The panel, or nothing for the whole memo."""
    length: int
    limit: int
    begins: str
    """The words with which the excess begins."""


class Pages:
    """The pages of one memo."""

    def __init__(self, pen: Pen, memo: Memo, *, has_front: bool) -> None:
        self.too_long: list[TooLong] = []
        self._pen = pen
        self._memo = memo
        self._width, self._height = looks.PAGE_SIZES[memo.layout.page_size]
        self._margin = memo.layout.margin
        self._top = self._height - self._margin
        self._y = self._top
        self._is_open = False
        self._front = 0 if not has_front else None
        """How many pages come before the numbered ones; `None` until that is known."""
        self._limited: int | None = None
        """How many pages count against the limit, once that is known."""
        self._excess = ""
        self._openings: list[str] = []
        self._excesses: list[Excess] = []
        self._marking = MarkingLine(memo.marking, self.width)

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self._width - 2 * self._margin

    @property
    def division(self) -> Division:
        """How the memo was divided into pages."""
        return Division(tuple(self._openings), self._counted, tuple(self._excesses))

    def set(self, boxes: Sequence[Box]) -> None:
        """Draw boxes on as many pages as they need."""
        waiting = deque(boxes)
        space = 0.0
        while waiting:
            box = waiting.popleft()
            if isinstance(box, PageEnd):
                self._end_page(box)
                continue
            if not self._is_open:
                self._begin((box, *islice(waiting, _LOOKED_AT)))
            at_top = self._y >= self._top
            gap = 0.0 if at_top else max(space, box.before)
            room = self._y - gap - self._margin
            height = box.height(self.width)
            if height <= room + 0.01 and (at_top or self._may_stand(box, height, waiting, room)):
                self._y -= gap
                self._draw(box)
                self._y -= height
                space = box.after
                continue
            whole = box.keeps_with_next and height <= self._top - self._margin
            parts = None if whole else box.split(self.width, room)
            if parts:
                waiting.extendleft(reversed(parts))
                if parts[0].height(self.width) > room + 0.01:
                    self._end()
            elif at_top:
                # nothing can be divided further: let it run on rather than lose it
                self._draw(box)
                self._y = self._margin
            else:
                waiting.appendleft(box)
                self._end()
        if not self._is_open and not self._pen.labels:
            self._begin(())
        self._end()
        self._check_length()

    def _may_stand(self, box: Box, height: float, waiting: Sequence[Box], room: float) -> bool:
        """Whether what a heading belongs to can begin under it."""
        needed = height
        page = self._top - self._margin
        for following in waiting:
            if not box.keeps_with_next or isinstance(following, PageEnd):
                break
            needed += max(box.after, following.before)
            box = following
            needed += box.height(self.width) if box.keeps_with_next else box.first_height(self.width)
            if needed > page + 0.01 and box.keeps_with_next:
                # no page holds so many headings on end, so the next would not either
                return True
        return needed <= room + 0.01

    def _draw(self, box: Box) -> None:
        if isinstance(box, PanelBox) and box.most_lines is not None:
            self._measure(box, box.most_lines)
        box.draw(self._pen, self._margin, self._y, self.width)

    def _measure(self, box: PanelBox, most: int) -> None:
        lines = box.lines(self.width)
        length, first = box.above + len(lines), max(0, most - box.above)
        if first >= len(lines):
            return
        if box.above > most:
            # it was too long on the page before; now its length is known
            self.too_long[-1] = replace(self.too_long[-1], length=length)
        else:
            self.too_long.append(TooLong(box.name, length, most, _quoted(lines[first])))
        page, edge = len(self._pen.labels) - 1, self._height - self._y
        top, bottom = edge + box.depth_of(first, self.width), edge + box.height(self.width)
        self._excesses.append(Excess(page, top, bottom, most, lines[first][:ENOUGH]))

    def _begin(self, boxes: Iterable[Box]) -> None:
        pen, boxes = self._pen, list(boxes)
        number = len(pen.labels) + 1
        label = _roman(number) if self._front is None else str(number - self._front)
        pen.labels.append(label)
        pen.document.begin_page(self._width, self._height, label)
        pen.page_height = self._height
        self._y = self._top
        self._is_open = True
        most = self._memo.most_pages
        if most is not None and self._limited is None and number == most + 1:
            self._excess = _quoted(beginning(boxes[0] if boxes else None, self.width))
        self._openings.append(opening(boxes, self.width))
        self._draw_ends(number)

    def _end(self) -> None:
        if self._is_open:
            self._pen.document.end_page()
            self._is_open = False

    def _end_page(self, end: PageEnd) -> None:
        self._end()
        if end.starts_numbering and self._front is None:
            self._front = len(self._pen.labels)
        if end.ends_limit and self._limited is None:
            self._limited = len(self._pen.labels)

    def _draw_ends(self, number: int) -> None:
        """Draw what stands at the head and the foot of each page."""
        document = self._pen.document
        foot = looks.MARKING_AT - 3
        room, above = (self.width - self._marking.width) / 2 - 12, 0.0
        if not self._marking.width or room < _FOOTER_ROOM:
            # a long marking stands above the footer
            above, room = self._marking.height + 4.0, self.width - _FOOTER_ROOM
        with self._pen.silently(document.artifact("Pagination", "Header")):
            self._marking.draw(self._pen, self._width / 2, self._height - looks.MARKING_AT)
        with self._pen.silently(document.artifact("Pagination", "Footer")):
            self._marking.draw(self._pen, self._width / 2, foot + above)
            if number == 1 and self._front is None:
                return
            self._line(self._shortened(self._memo.subject, room), self._margin, foot)
            document.later(self._page_words(number, foot))

    def _page_words(self, number: int, foot: float) -> Callable[[], str]:
        pen = self._pen

        def words() -> str:
            front = self._front or 0
            pages = str(len(pen.labels) - front) if number > front else pen.labels[front - 1]
            text = self._memo.page_words.replace("{pages}", pages)
            laid = _laid(text.replace("{page}", pen.labels[number - 1]))
            pen.use(laid)
            line = laid.lines[0]
            drawn = " ".join(operators for _, operators in line.drawing.segments)
            x = self._width - self._margin - line.width
            return f"BT {_FOOTER.state} {x:.3f} {foot:.3f} Td {drawn} ET\n"

        return words

    def _line(self, text: str, x: float, baseline: float) -> None:
        if text:
            box = TextBox((Span(text, _FOOTER),), _FOOTER.size, self._memo.language, None)
            box.draw(self._pen, x, baseline + _FOOTER.size * 0.76, 10_000.0)

    def _shortened(self, text: str, room: float) -> str:
        shown = text
        while shown and (width := _laid(shown).lines[0].width) > room:
            text = text[: min(len(text) - 1, int(len(text) * room / width) + 1)]
            text = text.rpartition(" ")[0] or text
            shown = f"{text}…"
        return shown

    @property
    def _counted(self) -> int:
        return self._limited if self._limited is not None else len(self._pen.labels)

    def _check_length(self) -> None:
        most, pages = self._memo.most_pages, self._counted
        if most is not None and pages > most:
            self.too_long.insert(0, TooLong("", pages, most, self._excess))


def _laid(text: str) -> Laid:
    return lay((Span(text, _FOOTER),), 10_000.0, "left", "")


def _quoted(words: str) -> str:
    if len(words) <= _QUOTED:
        return words
    shown = words[:_QUOTED].rpartition(" ")[0] or words[:_QUOTED]
    return f"{shown.rstrip('.,:; ')}…"


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]
