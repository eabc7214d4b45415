"""Pages: boxes set one under another, with the marking, the footer and the page numbers."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from briefbook.memo.assemble import Memo
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, Pen, draw_line
from briefbook.memo.pdf.faces import Faces
from briefbook.memo.pdf.lines import Line, Look, Span, broken, words_of

_MARKING = Look("sans", 8.6, looks.MARKING, bold=True)
_FOOTER = Look("sans", 8.2, looks.MUTED)
_FOOTER_ROOM = 90.0


class Pages:
    """The pages of one memo."""

    def __init__(self, canvas: Any, memo: Memo, faces: Faces) -> None:
        self.count = 0
        self._pen = Pen(canvas)
        self._memo = memo
        self._faces = faces
        self._page_width, self._page_height = looks.PAGE_SIZES[memo.layout.page_size]
        self._margin = memo.layout.margin
        self._top = self._page_height - self._margin
        self._y = self._top

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self._page_width - 2 * self._margin

    def set(self, boxes: Sequence[Box]) -> None:
        """Draw boxes on as many pages as they need."""
        self._begin()
        waiting = deque(boxes)
        space = 0.0
        while waiting:
            box = waiting.popleft()
            at_top = self._y >= self._top
            gap = 0.0 if at_top else max(space, box.before)
            room = self._y - gap - self._margin
            if box.height(self.width) <= room + 0.01 and (at_top or self._may_stand(box, waiting, room)):
                self._y -= gap
                box.draw(self._pen, self._margin, self._y, self.width)
                self._y -= box.height(self.width)
                space = box.after
                continue
            whole = box.keeps_with_next and box.height(self.width) <= self._top - self._margin
            parts = None if whole else box.split(self.width, room)
            if parts:
                waiting.extendleft(reversed(parts))
            elif at_top:
                # nothing can be divided further: let it run on rather than lose it
                box.draw(self._pen, self._margin, self._y, self.width)
                self._y = self._margin
            else:
                waiting.appendleft(box)
                self._end()
                self._begin()
        self._end()
        self._number()

    def _may_stand(self, box: Box, waiting: Sequence[Box], room: float) -> bool:
        """Whether what a heading belongs to can begin under it."""
        needed = box.height(self.width)
        for following in waiting:
            if not box.keeps_with_next:
                break
            needed += max(box.after, following.before)
            box = following
            needed += box.height(self.width) if box.keeps_with_next else box.first_height(self.width)
        return needed <= min(room, self._top - self._margin) + 0.01

    def _begin(self) -> None:
        self.count += 1
        self._y = self._top
        marking = self._line(self._memo.marking, _MARKING)
        if marking.width > self.width:
            smaller = replace(_MARKING, size=_MARKING.size * self.width / marking.width)
            marking = self._line(self._memo.marking, smaller)
        foot = looks.MARKING_AT - 3
        room = (self.width - marking.width) / 2 - 12
        above = 0.0
        if not marking.width or room < _FOOTER_ROOM:
            # a long marking stands above the footer
            above, room = 13.0, self.width - _FOOTER_ROOM
        for baseline in (self._page_height - looks.MARKING_AT, foot + above):
            draw_line(self._pen, marking, (self._page_width - marking.width) / 2, baseline)
        draw_line(self._pen, self._shortened(self._memo.subject, room), self._margin, foot)
        # the page's number waits in a form until the number of pages is known
        self._pen.canvas.doForm(f"page-{self.count}")

    def _end(self) -> None:
        self._pen.canvas.showPage()

    def _number(self) -> None:
        canvas = self._pen.canvas
        for page in range(1, self.count + 1):
            words = self._memo.page_words.replace("{pages}", str(self.count)).replace("{page}", str(page))
            line = self._line(words, _FOOTER)
            canvas.beginForm(f"page-{page}", 0, 0, self._page_width, self._page_height)
            draw_line(self._pen, line, self._page_width - self._margin - line.width, looks.MARKING_AT - 3)
            canvas.endForm()

    def _shortened(self, text: str, room: float) -> Line:
        line = self._line(text, _FOOTER)
        while line.width > room and text:
            text = text[: min(len(text) - 1, int(len(text) * room / line.width) + 1)]
            text = text.rpartition(" ")[0] or text
            line = self._line(f"{text}…", _FOOTER)
        return line

    def _line(self, text: str, look: Look) -> Line:
        lines = broken(words_of([Span(text, look)], self._faces), float("inf"))
        return lines[0] if lines else Line()
