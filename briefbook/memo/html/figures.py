"""Charts as HTML figures, with what the drawing cannot show in words under it."""

from briefbook.memo.blocks import Timeline
from briefbook.memo.charts.svg import matrix_svg, timeline_svgs
from briefbook.memo.html.escaping import attribute, direction, text
from briefbook.memo.risk_matrix import RiskMatrix


def matrix_figure(matrix: RiskMatrix, name: str) -> str:
    """Return the risk matrix with the list of its risks."""
    drawn, geometry = matrix_svg(matrix, name, matrix.title)
    entries = [(risk.label, risk.title) for risk in matrix.risks]
    entries += [*geometry.crowded, *matrix.apart]
    return _figure("matrix", matrix.title, [drawn], entries)


def timeline_figure(timeline: Timeline, name: str) -> str:
    """Return the stripes of a timeline, with the titles that were too long for it."""
    stripes, geometry = timeline_svgs(timeline, name, timeline.alternative.split(".")[0] or "Timeline")
    return _figure("timeline", timeline.alternative, stripes, list(geometry.listed))


def _figure(kind: str, label: str, drawn: list[str], entries: list[tuple[str, str]]) -> str:
    scroll = f'class="scroll" role="group" aria-label="{attribute(label)}" tabindex="0"'
    listed = "".join(
        f"<div><dt>{text(term)}</dt><dd{direction(words)}>{text(words)}</dd></div>" for term, words in entries
    )
    caption = f'<figcaption><dl class="key">{listed}</dl></figcaption>' if listed else ""
    drawing = f"<div {scroll}>{''.join(drawn)}</div>" if drawn else ""
    return f'<figure class="{kind} wide">{drawing}{caption}</figure>'
