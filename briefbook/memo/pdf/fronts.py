"""Fronts: the head of a memo, and the cover, contents and tabs of a briefing book."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefbook.memo import blocks as b
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, PageEnd, RuleBox, Undivided
from briefbook.memo.pdf.headings import Entry
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.setting import Setting
from briefbook.memo.pdf.structure import Element
from briefbook.memo.pdf.text_box import Bookmark, Marker, TextBox
from briefbook.memo.typesetting.lines import lay
from briefbook.memo.typesetting.text import Mark, Span, Style, text_of

if TYPE_CHECKING:
    from briefbook.memo.pdf.flow import Flow

_FIELD_INDENT = 74.0
"""Where the fields of a head begin, unless a label is too long for it."""
_NUMBER_ROOM = 34.0
_STEP = 20.0
"""How much further in each level of a contents list stands."""
_BAND = 14.0
_TAB_WIDTH = 30.0
_TAB_HEIGHT = 46.0
_MOST_BEHIND = 24
"""The most headings that a tab lists; more of them are left to the contents list."""
_DIGITS = "0123456789ivxlc"


def memo_head(block: b.MemoHead, flow: "Flow", parent: Element) -> list[Box]:
    """Return the kind of memo, what it is about, and its fields between two lines."""
    scale = max(flow.layout.size / 10.5, 1.0)
    title = _title(flow, block.title, round(looks.TITLE_SIZE * scale, 2), flow.headings.next(block), parent)
    if not flow.headings.has_tabs:
        # the first of the list would be the file itself
        title.bookmark = None
    boxes: list[Box] = [title]
    if block.about and block.about != block.fields[-1][1]:
        style = Style(flow.layout.body, round(12.4 * scale, 2), rgb(looks.MUTED), italic=True)
        setting = _setting(flow, style, round(17.0 * scale, 2))
        about = flow.text((b.Run(block.about),), setting, parent.child("P"))
        boxes.append(about)
    boxes.append(RuleBox(before=5.0, after=7.0, colour=looks.BLUE))
    boxes += _fields(block.fields, flow, parent)
    return [*boxes, RuleBox(before=7.0, after=10.0, colour=looks.BLUE)]


def cover(block: b.CoverPage, flow: "Flow", parent: Element) -> list[Box]:
    """Return the first page of a briefing book."""
    title = _title(flow, block.title, 34.0, flow.headings.next(block), parent)
    title.before = 16.0
    style = Style(flow.layout.body, 18.0, rgb(looks.MUTED), italic=True)
    about = flow.text((b.Run(block.about),), _setting(flow, style, 25.0), parent.child("P"))
    about.before = about.after = 4.0
    large = replace(flow.body, style=replace(flow.body.style, size=12.0), leading=18.0)
    return [
        PaperEdge(width=_BAND, margin=flow.layout.margin),
        SpaceBox(height_wanted=150.0),
        RuleBox(colour=looks.BLUE, thickness=5.0, length=64.0),
        title,
        about,
        RuleBox(before=20.0, after=20.0, colour=looks.BLUE),
        *_fields(block.fields, flow, parent, large),
        PageEnd(),
    ]


def tab(block: b.Tab, flow: "Flow", parent: Element) -> list[Box]:
    """Return the page that begins a part of a briefing book."""
    entry = flow.headings.next(block)
    element = parent.child(entry.tag)
    style = Style(flow.layout.headings, 26.0, rgb(looks.BLUE), bold=True)
    label = Style(flow.layout.headings, 60.0, rgb(looks.TAB), bold=True)
    spans = (
        (Span(f"{block.label}\n", label), Span(block.title, style))
        if block.label
        else (Span(block.title, style),)
    )
    box = TextBox(spans, 58.0, flow.body.language, element)
    box.bookmark, box.place = Bookmark(entry.depth, entry.title), entry.place
    edge = EdgeTab(margin=flow.layout.margin, label=block.label, number=flow.headings.tab_number(entry))
    listed = flow.headings.behind(entry)
    boxes: list[Box] = [PageEnd(starts_numbering=True), edge, SpaceBox(height_wanted=120.0), box]
    if 0 < len(listed) <= _MOST_BEHIND:
        boxes.append(RuleBox(before=10.0, after=12.0, colour=looks.BLUE))
        boxes += _lines(listed, flow, parent.child("TOC"))
    return [*boxes, PageEnd()]


def contents(block: b.ContentsList, flow: "Flow", parent: Element) -> list[Box]:
    """Return the tabs and headings with their pages, which are known when all is set."""
    title = _title(flow, block.title, looks.TITLE_SIZE, flow.headings.next(block), parent)
    title.after = 10.0
    wanted = [entry for entry in flow.headings.entries if _is_listed(entry, block, flow)]
    boxes: list[Box] = [title, *_lines(wanted, flow, parent.child("TOC"))]
    return [*boxes, PageEnd()] if any(entry.level == 0 for entry in wanted) else boxes


@dataclass
class SpaceBox(Undivided):
    """Empty height."""

    height_wanted: float = 0.0

    def height(self, width: float) -> float:
        """Return the height."""
        return self.height_wanted

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw nothing."""


@dataclass
class PaperEdge(SpaceBox):
    """A band along the left edge of the paper, from top to bottom."""

    width: float = 0.0
    margin: float = 0.0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the band, which has no height of its own."""
        pen.rectangle(looks.BLUE, x - self.margin, 0.0, self.width, top + self.margin)


@dataclass
class EdgeTab(SpaceBox):
    """A tab at the right edge of the paper, each a step lower than the one before."""

    margin: float = 0.0
    label: str = ""
    number: int = 0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the tab with its label, which the page says again in its heading."""
        steps = max(int((top - self.margin) // (_TAB_HEIGHT + 4.0)), 1)
        top -= self.number % steps * (_TAB_HEIGHT + 4.0)
        edge = x + width + self.margin
        pen.rectangle(looks.BLUE, edge - _TAB_WIDTH, top - _TAB_HEIGHT, _TAB_WIDTH, _TAB_HEIGHT)
        spans = (Span(self.label, Style("sans", 16.0, rgb(looks.PAPER), bold=True)),)
        across = lay(spans, 10_000.0, "left", "").lines[0].width
        if self.label and across < _TAB_WIDTH:
            box = TextBox(spans, 20.0, "", None)
            middle = edge - (_TAB_WIDTH + across) / 2
            box.draw(pen, middle, top - _TAB_HEIGHT / 2 + 10.0, across + 1.0)


@dataclass
class ContentsLine(Undivided):
    """A heading in the contents list, dots, and the number of its page."""

    title: TextBox | None = None
    style: Style | None = None
    destination: str = ""

    def height(self, width: float) -> float:
        """Return the height of the title beside the number."""
        assert self.title
        return self.title.height(width - _NUMBER_ROOM)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the title and the dots, and leave the number for later."""
        title, style = self.title, self.style
        assert title
        assert title.element
        assert style
        title.draw(pen, x, top, width - _NUMBER_ROOM)
        lines = title.lines(width - _NUMBER_ROOM)
        baseline = top - title.leading * (len(lines) - 1) - title.leading * 0.76
        digits = lay((Span(_DIGITS, style),), 10_000.0, "left", "")
        pen.use(digits)
        self._draw_dots(pen, x + title.left + lines[-1].width + 6.0, x + width - _NUMBER_ROOM + 8.0, baseline)

        def number() -> str:
            page = pen.document.placed(self.destination)
            label = pen.labels[page - 1] if page else ""
            shape = style.font.words[label]
            return f"BT {style.state} {x + width - shape.width:.3f} {baseline:.3f} Td [({shape.body})]TJ ET\n"

        pen.later(title.element, number)

    def _draw_dots(self, pen: Pen, left: float, right: float, baseline: float) -> None:
        if right - left > 8:
            # round dots: lines of no length with round ends
            start = right - (right - left) // 5 * 5
            pen.artifact(
                f"q {rgb(looks.DOTS)} RG 0.9 w 1 J [0 5] 0 d {start:.2f} {baseline + 0.8:.2f} m "
                f"{right:.2f} {baseline + 0.8:.2f} l S Q\n"
            )


def _is_listed(entry: Entry, block: b.ContentsList, flow: "Flow") -> bool:
    deepest = block.deepest - flow.headings.has_tabs
    is_wanted = entry.title != block.title and entry.level <= deepest and entry.place != "heading-0"
    return is_wanted and not flow.headings.repeats_tab(entry)


def _lines(entries: Sequence[Entry], flow: "Flow", parent: Element) -> list[Box]:
    """Return entries as lines of a contents list: tabs, the memos behind them and their headings."""
    return [_line(entry, flow, parent) for entry in entries]


def _line(entry: Entry, flow: "Flow", parent: Element) -> Box:
    reference = parent.child("TOCI").child("Reference").child("Link")
    is_tab = entry.is_tab
    size = round(flow.body.style.size * (1.12 if is_tab else 1.0), 2)
    style = Style("sans", size, rgb(looks.BLUE if is_tab else looks.INK), bold=entry.level == 0)
    mark = Mark("", destination=entry.place, contents=entry.title)
    # the label of a tab stands in a column of its own
    text = (Span(entry.title.removeprefix(entry.number).strip() if is_tab else entry.title, style, mark),)
    box = TextBox(text, round(size * 1.5, 2), flow.body.language, reference)
    box.left = _STEP * max(entry.depth, 1) if flow.headings.has_tabs else _STEP * entry.depth
    if is_tab and entry.number:
        box.marker = Marker((Span(entry.number, style),), -_STEP, reference)
    before = 11.0 if is_tab else 4.0 if entry.level == 0 else 0.0
    return ContentsLine(before=before, title=box, style=replace(style, bold=is_tab), destination=entry.place)


def _title(flow: "Flow", text: str, size: float, entry: Entry, parent: Element) -> TextBox:
    style = Style(flow.layout.headings, size, rgb(looks.BLUE), bold=True)
    box = flow.text((b.Run(text),), _setting(flow, style, round(size * 1.28, 2)), parent.child(entry.tag))
    box.bookmark, box.place = Bookmark(entry.depth, entry.title), entry.place
    return box


def _fields(
    fields: Sequence[tuple[str, str]], flow: "Flow", parent: Element, body: Setting | None = None
) -> list[Box]:
    body = body or flow.body
    label = Style(flow.layout.body, body.style.size, rgb(looks.MUTED), small_caps=True)
    names = [(Span(name.lower(), label),) for name, _ in fields]
    widest = max((text_of(name).natural_width() for name in names), default=0.0)
    indent = max(_FIELD_INDENT, widest + 12.0)
    setting = replace(body, leading=body.leading + 2.0, gap=0.0, left=indent, alignment="left")
    boxes: list[Box] = []
    for number, (name, (_, value)) in enumerate(zip(names, fields, strict=True), 1):
        element = parent.child("P")
        runs = (b.Run(value, bold=number == len(fields)),)
        box = flow.text(runs, setting, element)
        box.marker = Marker(name, -indent, element)
        boxes.append(box)
    return boxes


def _setting(flow: "Flow", style: Style, leading: float) -> Setting:
    return replace(flow.body, style=style, leading=leading, gap=0.0, alignment="left")
