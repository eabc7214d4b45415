"""Figures as tables: the risk matrix and the timeline, which Word's users can read and mend."""

from collections.abc import Sequence
from functools import partial

from briefbook.domain.matrix import Step
from briefbook.domain.matrix_chart import ChartCell, MatrixChart
from briefbook.memo.blocks import Event, Run, Timeline
from briefbook.memo.charts.band_colours import BandPaint, band_paints
from briefbook.memo.charts.event_days import days_in_words, days_of
from briefbook.memo.docx.elements import Element, add
from briefbook.memo.docx.flow import Flow, Place
from briefbook.memo.docx.looks import BLUE, CELL_SIDE, INK, MUTED
from briefbook.memo.docx.properties import ParagraphForm, RunForm
from briefbook.memo.docx.scripts import begins_right_to_left, runs_right_to_left
from briefbook.memo.docx.tables import open_table
from briefbook.memo.risk_matrix import RiskMatrix

_WORDS = 1500
_WIDEST_CELL = 1350
_ROW_HEIGHT = 560
_KEY = ParagraphForm(style="FigureKey")
_TEXT = ParagraphForm(style="FigureText", keep_next=True)
_LABEL = ParagraphForm(style="FigureText", keep_next=True, alignment="right")
_APART = ParagraphForm(style="TableText", before=40, after=80)
_LEAST_BAR = 100


def write_matrix(flow: Flow, parent: Element, block: RiskMatrix, place: Place) -> None:
    """Add the risk matrix; each cell names its band, so that colour is not the only sign."""
    flow.before_table(parent)
    chart, names = block.chart, block.names
    count = len(chart.across.steps)
    cell_width = min((place.width - place.left - _WORDS) // max(count, 1), _WIDEST_CELL)
    widths = [_WORDS, *([cell_width] * count)]
    table = open_table(
        parent,
        "BriefbookFigure",
        widths,
        indent=place.left,
        title=block.title,
        description=block.alternative,
        right_to_left=begins_right_to_left(names.likelihood, runs_right_to_left(flow.language)),
        header=True,
        first_column=True,
        fixed=True,
    )
    bold = RunForm(bold=True, colour=BLUE)
    first = _row(table, is_head=True)
    cell = _cell(first, widths[0], merged="restart")
    flow.paragraph(cell, (Run(names.axis(chart.down)),), _LABEL, run_form=bold)
    cell = _cell(first, cell_width * count, span=count)
    flow.paragraph(cell, (Run(names.axis(chart.across)),), _TEXT, run_form=bold)
    second = _row(table, is_head=True)
    flow.paragraph(_cell(second, widths[0], merged="continue"), (), _LABEL)
    for step in chart.across.steps:
        _write_step(flow, _cell(second, cell_width), step, _TEXT)
    paints = band_paints(chart.matrix)
    for step, cells in zip(chart.down.steps, chart.rows, strict=True):
        row = _row(table, height=_ROW_HEIGHT)
        _write_step(flow, _cell(row, widths[0]), step, _LABEL)
        for one in cells:
            _write_rating(flow, row, block, one, paints[one.band_number], cell_width)
    flow.small(parent, keep_next=bool(block.risks))
    for risk in block.risks:
        flow.paragraph(
            parent,
            (Run(block.way(risk)),),
            _KEY,
            before=partial(flow.label, text=risk.label, form=bold),
        )
    for what, which in block.apart:
        flow.paragraph(parent, (Run(f"{what}: ", bold=True), Run(which)), _APART)


def _write_step(flow: Flow, cell: Element, step: Step, form: ParagraphForm) -> None:
    flow.paragraph(cell, (Run(step.word),), form)
    if step.range:
        flow.paragraph(cell, (Run(step.range),), form, run_form=RunForm(colour=MUTED, size=7))


def _write_rating(
    flow: Flow, row: Element, block: RiskMatrix, one: ChartCell, paint: BandPaint, width: int
) -> None:
    cell = _cell(row, width, ground=paint.colour.removeprefix("#"), thick=_thick_sides(one, block.chart))
    colour = paint.ink.removeprefix("#")
    form = RunForm(colour=colour, size=7)
    words = (Run(one.band.letter, bold=True), Run(f" {one.band.word}"))
    flow.paragraph(cell, words, _TEXT, run_form=form)
    labels = block.here(one.rating)
    if labels:
        form = RunForm(bold=True, colour=colour, size=9)
        flow.paragraph(cell, (Run(", ".join(labels)),), _TEXT, run_form=form)


def _thick_sides(one: ChartCell, chart: MatrixChart) -> list[str]:
    """Return the sides of a cell along which the line of what is tolerated runs."""
    beside = {"top": (0, -1), "left": (-1, 0), "bottom": (0, 1), "right": (1, 0)}
    others = {side: chart.beside(one.rating, *way) for side, way in beside.items()}
    return [
        side for side, other in others.items() if other and chart.matrix.is_breach(other) != one.is_breach
    ]


def write_timeline(flow: Flow, parent: Element, block: Timeline, place: Place) -> None:
    """Add the timeline: days, events, and for each a bar where it stands between the first and the last."""
    flow.before_table(parent)
    room = place.width - place.left
    widths = [room * 24 // 100, room * 40 // 100]
    widths.append(room - sum(widths))
    table = open_table(
        parent,
        "BriefbookTimeline",
        widths,
        indent=place.left,
        description=block.alternative,
        right_to_left=runs_right_to_left(flow.language),
        first_column=True,
        fixed=True,
    )
    bars = _bars(block.events, widths[-1] - 2 * CELL_SIDE)
    for event, bar in zip(block.events, bars, strict=True):
        row = _row(table)
        form = ParagraphForm(style="TableText")
        flow.paragraph(
            _cell(row, widths[0]), (Run(_unbroken(days_in_words(event))),), form, run_form=RunForm(bold=True)
        )
        cell = _cell(row, widths[1])
        flow.paragraph(cell, (Run(event.title),), form)
        if event.state:
            muted = RunForm(colour=MUTED)
            flow.paragraph(cell, (Run(event.state),), form, run_form=muted)
        cell = _cell(row, widths[2])
        shape = ParagraphForm(style="TimelineBar")
        if bar:
            shape = ParagraphForm(style="TimelineBar", ground=BLUE, left=bar[0], right=bar[1])
        flow.paragraph(cell, (), shape)
    flow.small(parent)


def _unbroken(days: str) -> str:
    """Return days that break only behind the dash between them."""
    return days.replace(" ", "\u00a0").replace("–\u00a0", "– ")


def _bars(events: Sequence[Event], room: int) -> list[tuple[int, int] | None]:
    """Return how far each bar stands from both sides of its cell, nothing for an event without a day."""
    days = [days_of(event) for event in events]
    known = [each for each in days if each]
    if not known:
        return [None] * len(days)
    first = min(each.first for each in known)
    scale = (room - _LEAST_BAR) / max(max(each.last for each in known) - first, 1)
    bars: list[tuple[int, int] | None] = []
    for each in days:
        if each:
            left = round((each.first - first) * scale)
            right = room - _LEAST_BAR - round((each.last - first) * scale)
        bars.append((left, right) if each else None)
    return bars


def _row(table: Element, *, is_head: bool = False, height: int = 0) -> Element:
    row = add(table, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if height:
        add(properties, "trHeight", val=height, hRule="atLeast")
    if is_head:
        add(properties, "tblHeader")
    return row


def _cell(
    row: Element,
    width: int,
    *,
    span: int = 1,
    merged: str = "",
    ground: str = "",
    thick: Sequence[str] = (),
) -> Element:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=width, type="dxa")
    if span > 1:
        add(properties, "gridSpan", val=span)
    if merged:
        add(properties, "vMerge", val=merged)
    if thick:
        borders = add(properties, "tcBorders")
        for side in thick:
            add(borders, side, val="single", sz=18, space=0, color=INK)
    if ground:
        add(properties, "shd", val="clear", color="auto", fill=ground)
    add(properties, "vAlign", val="center")
    return cell
