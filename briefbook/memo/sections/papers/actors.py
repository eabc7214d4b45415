"""Actors in a memo: who they are, who takes part, what each side wants, and who stands where."""

from collections.abc import Sequence
from dataclasses import replace

from briefbook.domain.actor import PRIORITIES, Actor, ActorPosition, Objective
from briefbook.domain.capitals import capitalised
from briefbook.memo.blocks import Block, Cell, ListBlock, Paragraph, Row, Run
from briefbook.memo.sections.forms import cell
from briefbook.memo.sections.papers.scribe import Scribe, lines
from briefbook.memo.sections.papers.sheets import grid
from briefbook.memo.sections.papers.wanted import Wanted

_SIDES = {"ours": "Ours", "theirs": "Theirs", "third party": "Third parties", "": "Others"}
_ACROSS = 4
"""The most actors beside each other in the grid of positions."""


def actors(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return everybody, a table for each side."""
    return _tables(scribe, list(scribe.contents.actors))


def participants(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return those who are on a side, a table for each."""
    return _tables(scribe, [one for one in scribe.contents.actors if one.side])


def _tables(scribe: Scribe, among: Sequence[Actor]) -> list[Block]:
    heads = [scribe.term(word) for word in ("Who", "Role", "Institution", "Notes")]
    made: list[Block] = []
    has_sides = any(one.side for one in among)
    for side, called in _SIDES.items():
        here = sorted((one for one in among if one.side == side), key=lambda one: one.name.casefold())
        if here:
            table = grid(heads, [_row(one, scribe) for one in here])
            caption = (Run(scribe.term(called)),) if has_sides else ()
            made.append(replace(table, caption=caption))
    return made


def _row(one: Actor, scribe: Scribe) -> Row:
    scribe.prints(one)
    parent = scribe.contents.actor_names.get(one.parent_id or "", "")
    marking = (Run(f" ({one.marking})"),) if one.marking else ()
    aliases = ", ".join(map(scribe.line, one.aliases))
    also = scribe.term("Also called: {names}", names=aliases) if aliases else ""
    return (
        (Paragraph((Run(scribe.line(one.name), bold=True), *marking)),),
        cell(
            scribe.line(one.role)
            or (capitalised(scribe.term(one.kind)) if one.kind != "person" and one.kind else "")
        ),
        lines([scribe.line(one.institution), scribe.line(parent) if parent != one.institution else ""]),
        (*lines([also]), *scribe.read(one.text, one)),
    )


def objectives(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what each side wants, or one of them, the most important first."""
    found = wanted.of(scribe.contents.objectives)
    made: list[Block] = []
    for side, called in _SIDES.items():
        here = [one for one in found if one.side == side and wanted.side in ("", side)]
        if not here:
            continue
        here.sort(key=lambda one: PRIORITIES.index(one.priority) if one.priority else len(PRIORITIES))
        if not wanted.side:
            made.append(Paragraph((Run(scribe.term(called), bold=True),)))
        made.append(ListBlock(tuple(_objective(one, scribe) for one in here)))
    return made


def _objective(one: Objective, scribe: Scribe) -> Cell:
    scribe.prints(one)
    whose = scribe.line(scribe.contents.actor_names.get(one.actor_id or "", ""))
    about = ", ".join(filter(None, (scribe.term(one.priority) if one.priority else "", whose)))
    behind = (Run(f" ({about})"),) if about else ()
    return (Paragraph((*scribe.title(one, bold=True), *behind)), *scribe.read(one.text, one))


def positions(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return where the actors stand on the issues now, an issue a row."""
    contents = scribe.contents
    found = [one for one in wanted.of(contents.positions) if one.is_current]
    numbers = contents.issue_numbers
    issue_ids = [one for one in numbers if any(held.issue_id == one for held in found)]
    names = contents.actor_names
    actor_ids = sorted(
        {one.actor_id for one in found if one.actor_id in names}, key=lambda one: names[one].casefold()
    )
    made: list[Block] = []
    for start in range(0, len(actor_ids), _ACROSS):
        across = actor_ids[start : start + _ACROSS]
        heads = [scribe.term("Issue"), *(scribe.line(names[one]) for one in across)]
        rows: list[Row] = []
        for issue_id in issue_ids:
            held = [_held(found, issue_id, actor_id, scribe) for actor_id in across]
            if any(held):
                rows.append((cell(scribe.issue(issue_id)), *held))
        # positions that say nothing yet leave no row
        if rows:
            made.append(replace(grid(heads, rows), first_column_heads=True))
    return made


def _held(found: Sequence[ActorPosition], issue_id: str, actor_id: str, scribe: Scribe) -> Cell:
    held = [one for one in found if one.issue_id == issue_id and one.actor_id == actor_id]
    return tuple(block for one in held for block in _position(one, scribe))


def _position(one: ActorPosition, scribe: Scribe) -> Cell:
    scribe.prints(one)
    stance = capitalised(scribe.term(one.stance)) if one.stance else ""
    room = capitalised(scribe.term(one.flexibility)) if one.flexibility else ""
    about = ". ".join(filter(None, (stance, room)))
    as_of = scribe.words.as_of.format(date=scribe.date(one.as_of)) if one.as_of else ""
    marked = ", ".join(filter(None, (as_of, one.marking)))
    head = (Run(about, bold=True), *((Run(f" ({marked})" if about else marked),) if marked else ()))
    words = scribe.worded(one.wording, one.passage_id, one)
    return (*((Paragraph(head),) if any(run.text for run in head) else ()), *words)
