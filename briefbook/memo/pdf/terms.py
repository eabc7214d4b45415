"""Terms and their meanings: short terms beside what they mean, longer ones above it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefbook.memo import blocks as b
from briefbook.memo.pdf.boxes import Box
from briefbook.memo.pdf.setting import Setting, spans_of
from briefbook.memo.pdf.structure import Element, list_numbering
from briefbook.memo.pdf.text_box import Marker, TextBox
from briefbook.memo.typesetting.text import text_of as words_of

if TYPE_CHECKING:
    from briefbook.memo.pdf.flow import Flow

_SHORT = 70.0
"""Up to this width, terms stand beside their meanings."""
_BETWEEN = 14.0


def definitions(
    block: b.DefinitionList, flow: "Flow", parent: Element, setting: Setting, gap: float
) -> list[Box]:
    """Return terms with their meanings; `gap` is what stands between two of them on a line each."""
    whole = parent.child("L", attributes=list_numbering("None"))
    bold = replace(setting, style=replace(setting.style, bold=True), alignment="left")
    beside = _room_beside(block, flow, bold)
    inner = replace(setting, left=setting.left + beside, gap=gap) if beside else setting.indented()
    boxes: list[Box] = []
    for entry in block.entries:
        item = whole.child("LI")
        label = item.child("Lbl")
        if not beside:
            boxes += _terms(entry.terms, flow, bold, label)
        meant = _meanings(entry.meanings, flow, replace(inner, gap=gap), item.child("LBody"))
        first = meant[0] if meant else None
        if beside:
            if not isinstance(first, TextBox) or first.marker:
                first = flow.text((), inner, None)
                meant.insert(0, first)
            first.marker = Marker(spans_of(entry.terms[0], bold.style, flow.noted), -beside, label)
        elif isinstance(first, TextBox):
            first.before = 1.0
        boxes += meant
    if boxes and isinstance(boxes[-1], TextBox):
        boxes[-1].after = setting.gap
    return boxes


def _terms(terms: Sequence[b.Runs], flow: "Flow", setting: Setting, label: Element) -> list[Box]:
    boxes: list[Box] = []
    for term in terms:
        box = flow.text(term, setting, label if len(terms) == 1 else label.child("Span"))
        box.before = 0.0 if boxes else box.before
        box.after, box.keeps_with_next = 1.0, True
        boxes.append(box)
    return boxes


def _meanings(
    meanings: Sequence[tuple[b.Block, ...]], flow: "Flow", setting: Setting, body: Element
) -> list[Box]:
    boxes: list[Box] = []
    for meaning in meanings:
        boxes += flow.inside_of(meaning, body if len(meanings) == 1 else body.child("P"), setting)
    return boxes


def _room_beside(block: b.DefinitionList, flow: "Flow", setting: Setting) -> float:
    """Return how far meanings go in to stand beside their terms; 0 where those are too long for it."""
    if any(len(entry.terms) != 1 or not entry.meanings for entry in block.entries):
        return 0.0
    terms = [spans_of(entry.terms[0], setting.style, flow.noted) for entry in block.entries]
    widest = max((words_of(spans).natural_width() for spans in terms), default=0.0)
    if widest > _SHORT or any("\n" in span.text for spans in terms for span in spans):
        return 0.0
    return widest + _BETWEEN
