"""Advice in a memo: scenarios, recommendations, what to say, what was said, and what led here."""

from collections.abc import Iterator

from briefbook.domain.advice import MODES, Event, Recommendation, TalkingPoint
from briefbook.domain.capitals import capitalised
from briefbook.domain.likelihood import said as likely
from briefbook.domain.scenario import Scenario
from briefbook.memo.blocks import Block, Cell, Decision, ListBlock, Paragraph, Row, Run
from briefbook.memo.sections.forms import cell
from briefbook.memo.sections.papers.risk_pages import indicators
from briefbook.memo.sections.papers.scribe import Scribe, lines, run_in
from briefbook.memo.sections.papers.sheets import entry, grid, rows_of
from briefbook.memo.sections.papers.wanted import Wanted

_HEADS = {"must raise": "Must raise", "if raised": "If raised", "avoid": "Avoid"}


def scenarios(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return each way things could go, those that exclude one another together."""
    found = wanted.of(scribe.contents.scenarios)
    first: dict[str, int] = {}
    for one in found:
        first.setdefault(one.alternatives.casefold() or one.id, one.number)
    found.sort(key=lambda one: (first[one.alternatives.casefold() or one.id], one.number))
    made: list[Block] = []
    told: set[str] = set()
    for one in found:
        name = one.alternatives.casefold()
        if name and name not in told and sum(other.alternatives.casefold() == name for other in found) > 1:
            told.add(name)
            called = scribe.line(one.alternatives)
            words = scribe.term("Only one of these can come true: {name}", name=called)
            made.append(Paragraph((Run(words, italic=True),)))
        made += entry(one, scribe, wanted.level, _scenario(one, scribe))
    return made


def _scenario(one: Scenario, scribe: Scribe) -> Iterator[tuple[str, Cell]]:
    if one.condition:
        branch = {"if": "If", "if not": "If not"}.get(one.branch, "Condition")
        yield scribe.term(branch), scribe.read(one.condition, one)
    likelihood = likely(one.likelihood, one.scale) if one.likelihood and one.scale else one.likelihood
    yield scribe.term("Likelihood"), cell(capitalised(scribe.line(likelihood)))
    yield from rows_of(one, scribe, "triggers")
    yield scribe.term("Indicators"), indicators(one.id, scribe)
    yield from rows_of(one, scribe, "consequences", "issue_id", "text")


def recommendations(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what is recommended: as a list, or each with its boxes to tick."""
    found = wanted.of(scribe.contents.recommendations)
    is_ticked = wanted.decisions_from is not None
    told = [_recommendation(one, scribe, is_ticked=is_ticked) for one in found]
    if wanted.decisions_from is None:
        return [ListBlock(tuple(told), "numbered")] if told else []
    words = scribe.words
    return [
        Decision(number, blocks, _options(one, scribe) or words.choices, words.decided)
        for number, (one, blocks) in enumerate(zip(found, told, strict=True), wanted.decisions_from)
    ]


def _options(one: Recommendation, scribe: Scribe) -> tuple[str, ...]:
    return tuple(scribe.line(option) for option in one.options if option.strip())


def _recommendation(one: Recommendation, scribe: Scribe, *, is_ticked: bool) -> Cell:
    scribe.prints(one)
    due = scribe.term("due {date}", date=scribe.date(one.due)) if one.due else ""
    behind = (Run(f" ({due})"),) if due else ()
    options = scribe.term("Decision options"), ", ".join(_options(one, scribe))
    involved = (
        *((scribe.term(name), scribe.actors(one, role)) for name, role in _INVOLVED),
        *((options,) if options[1] and not (one.decision or is_ticked) else ()),
    )
    return (
        Paragraph((*scribe.title(one, bold=True), *behind)),
        *scribe.read(one.reason, one),
        *(block for name, told in involved for block in run_in(name, lines([told]))),
        *run_in(scribe.term("Decision"), scribe.read(one.decision, one)),
        *scribe.read(one.text, one),
    )


_INVOLVED = (
    ("To whom", "is asked"),
    ("Who supports it", "supports"),
    ("Who opposes it", "opposes"),
)


def points(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what to say: what must be raised, what is said if it is raised, and what is avoided."""
    found = wanted.of(scribe.contents.talking_points)
    made: list[Block] = []
    for mode in MODES:
        here = [one for one in found if one.mode == mode and wanted.mode in ("", mode)]
        if not here:
            continue
        if not wanted.mode:
            made.append(Paragraph((Run(scribe.term(_HEADS[mode]), bold=True),)))
        made.append(ListBlock(tuple(_point(one, scribe) for one in here)))
    return made


def _point(one: TalkingPoint, scribe: Scribe) -> Cell:
    scribe.prints(one)
    hears = scribe.actors(one, "hears")
    behind = (Run(f" ({scribe.term('to {actors}', actors=hears)})"),) if hears else ()
    return (Paragraph((*scribe.title(one, bold=True), *behind)), *scribe.read(one.text, one))


def minutes(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what was said in the meeting, point by point."""
    heads = [scribe.term(word) for word in ("Ref", "Point", "In the meeting", "What was said")]
    rows: list[Row] = []
    for one in wanted.of(scribe.contents.talking_points):
        if one.raised or one.minutes:
            scribe.prints(one)
            raised = cell(capitalised(scribe.term(one.raised)) if one.raised else "")
            title = (Paragraph(scribe.title(one)),)
            rows.append((cell(one.label), title, raised, scribe.read(one.minutes, one)))
    return [grid(heads, rows)] if rows else []


def events(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what happened and what will, by date; what has none comes last."""
    found = wanted.of(scribe.contents.events)
    found.sort(key=lambda one: (not one.date, one.date, one.end, one.number))
    heads = [scribe.term(word) for word in ("Date", "Event", "Who takes part")]
    return [grid(heads, [_event(one, scribe) for one in found])] if found else []


def _event(one: Event, scribe: Scribe) -> Row:
    scribe.prints(one)
    place = (Run(f", {scribe.line(one.place)}"),) if one.place else ()
    return (
        cell(scribe.days(one.date, one.end)),
        (Paragraph((*scribe.title(one), *place)), *scribe.read(one.text, one)),
        cell(scribe.actors(one, "takes part")),
    )
