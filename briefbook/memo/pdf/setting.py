"""Settings: how text is set in one place, and what runs become in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from briefbook.memo.blocks import Run
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.typesetting.lines import Alignment
from briefbook.memo.typesetting.text import Mark, Span, Style


@dataclass(frozen=True)
class Setting:
    """How text is set in one place: its style, its leading and what surrounds it."""

    style: Style
    leading: float
    gap: float
    """Between paragraphs."""
    alignment: Alignment
    language: str
    left: float = 0.0
    right: float = 0.0
    step: float = looks.INDENT
    """How far a list or a quotation goes in."""
    depth: int = 0
    """How many lists it is in."""

    def indented(self) -> "Setting":
        """Return the setting one step further in, as far as the page allows."""
        return replace(self, left=min(self.left + self.step, self.step * looks.MOST_STEPS))


def spans_of(runs: Iterable[Run], style: Style, noted: frozenset[int]) -> tuple[Span, ...]:
    """Return runs as they are drawn; `noted` are the numbers of the notes that are printed."""
    spans = []
    mark: Mark | None = None
    link = ""
    for run in runs:
        if run.note is not None and run.note in noted:
            mark, link = _reference(run.note), ""
        elif run.link:
            if run.link != link:
                mark = Mark("Link", address=run.link, contents=run.link)
            link = run.link
        elif run.language or run.expansion:
            mark, link = Mark("Span", language=run.language, expansion=run.expansion), ""
        else:
            mark, link = None, ""
        spans.append(
            Span(run.text, style_of(run, style, is_linked=mark is not None and not _is_span(mark)), mark)
        )
    return tuple(spans) or (Span("", style),)


def note_place(number: int) -> str:
    """Return the name of the place where a note is."""
    return f"note-{number}"


def cited_place(number: int) -> str:
    """Return the name of the place that first refers to a note."""
    return f"cited-{number}"


def style_of(run: Run, style: Style, *, is_linked: bool = False) -> Style:
    """Return the style of a run within text of a style."""
    shifted = 1 if run.superscript else -1 if run.subscript else 0
    is_note = run.note is not None
    if not (
        run.bold or run.italic or run.code or run.small_caps or run.warning or shifted or is_note or is_linked
    ):
        return style
    return _style(
        style,
        run.bold or run.warning,
        run.italic,
        run.code,
        run.small_caps,
        shifted,
        looks.WARNING if run.warning else looks.LINK if is_linked else "",
        is_note,
    )


@lru_cache(maxsize=1_000)
def _style(
    style: Style,
    bold: bool,
    italic: bool,
    code: bool,
    small_caps: bool,
    shifted: int,
    colour: str,
    is_note: bool,
) -> Style:
    size = style.size * (0.66 if shifted else 0.86 if code else 1.0)
    return Style(
        "mono" if code else style.family,
        round(size, 3),
        rgb(colour) if colour else style.colour,
        bold=(style.bold or bold) and not is_note,
        italic=(style.italic != italic) and not is_note,
        small_caps=small_caps or style.small_caps,
        rise=round(style.size * (0.36 if shifted > 0 else -0.14 if shifted < 0 else 0.0), 3),
        ground=looks.CODE_GROUND if code else "",
    )


def _reference(number: int) -> Mark:
    return Mark(
        "Reference", destination=note_place(number), place=cited_place(number), contents=f"Note {number}"
    )


def _is_span(mark: Mark) -> bool:
    return mark.tag == "Span"
