"""The risk register in a memo: as a table, risk by risk, and what is beyond what is tolerated."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.capitals import capitalised
from briefbook.domain.likelihood import CONFIDENCES
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.memo.blocks import Block, Cell, ListBlock, Paragraph, Row
from briefbook.memo.sections.forms import cell, table_of
from briefbook.memo.sections.papers.risk_figure import matrix_figure
from briefbook.memo.sections.papers.scribe import Scribe, lines, run_in, said
from briefbook.memo.sections.papers.sheets import entry, grid, rows_of
from briefbook.memo.sections.papers.wanted import Wanted

_MORE = (
    *("cause", "event", "consequence", "category", "confidence", "confidence_reason", "proximity", "trend"),
    *("response", "review_date"),
)
_LABELS = {"cause": "Cause", "event": "Event", "consequence": "Consequence"}


def matrix_of(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return the risk matrix."""
    risks = wanted.of(scribe.contents.risks)
    for risk in risks:
        scribe.prints(risk)
    return [matrix_figure(risks, scribe)] if risks else []


def register(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return a row for each risk."""
    risks = wanted.of(scribe.contents.risks)
    if not risks:
        return []
    table = table_of(scribe.words.register, [_row(risk, scribe) for risk in risks])
    return [replace(table, is_filled=True)]


def matrix_and_register(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return the matrix, and the register under it."""
    return [*matrix_of(scribe, wanted), *register(scribe, wanted)]


def _row(risk: Risk, scribe: Scribe) -> Row:
    scribe.prints(risk)
    matrix, rating = scribe.matrix, risk.rating
    words = ("", "", scribe.term("Not rated"))
    if rating and rating in matrix:
        words = (
            matrix.likelihood_word(rating),
            matrix.impact_word(rating),
            capitalised(matrix.band_word(rating)),
        )
    elif rating:
        words = str(rating.likelihood), str(rating.impact), ""
    status = "" if risk.status == "open" else capitalised(scribe.term(risk.status))
    return (
        cell(risk.label),
        (Paragraph(scribe.title(risk)), *lines([status])),
        *map(cell, words),
        cell(scribe.line(risk.owner)),
        (*_story(risk, scribe), *_response(risk, scribe)),
    )


def _story(risk: Risk, scribe: Scribe) -> Cell:
    """Return what could happen: cause, event and consequence, and the notes."""
    parts = (
        run_in(scribe.term(label), scribe.read(getattr(risk, name), risk)) for name, label in _LABELS.items()
    )
    return (*(block for part in parts for block in part), *scribe.read(risk.text, risk))


def _response(risk: Risk, scribe: Scribe) -> Cell:
    if not risk.response:
        return ()
    actions = "; ".join(_action(one, scribe) for one in scribe.contents.actions_of.get(risk.id, ()))
    told = f"{capitalised(scribe.term(risk.response))}{actions and f': {actions}'}"
    return run_in(scribe.term("Response"), lines([told]))


def risk_details(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return each risk with all that is known of it, if that is more than the register prints."""
    return [
        block
        for risk in wanted.of(scribe.contents.risks)
        if _has_details(risk, scribe)
        for block in entry(risk, scribe, wanted.level, _details(risk, scribe))
    ]


def _has_details(risk: Risk, scribe: Scribe) -> bool:
    """Return whether there is more to tell of a risk than stands in the register."""
    contents = scribe.contents
    more = (getattr(risk, name) for name in _MORE)
    rated = (risk.rated("inherent"), risk.rated("target"), risk.span)
    parts = (contents.actions_of.get(risk.id), contents.indicators_of.get(risk.id))
    return any((*more, *rated, *parts))


def _details(risk: Risk, scribe: Scribe) -> Iterator[tuple[str, Cell]]:
    yield from rows_of(risk, scribe, "cause", "event", "consequence")
    yield scribe.term("Rating"), _ratings(risk, scribe)
    yield scribe.term("Confidence"), _confidence(risk, scribe)
    yield from rows_of(risk, scribe, "category", "owner", "status", "proximity", "trend", "response")
    contents = scribe.contents
    yield (
        scribe.term("Actions"),
        _listed([_action(one, scribe) for one in contents.actions_of.get(risk.id, ())]),
    )
    yield scribe.term("Indicators"), indicators(risk.id, scribe)
    yield from rows_of(risk, scribe, "review_date", "issue_id", "text")


def _ratings(risk: Risk, scribe: Scribe) -> Cell:
    told = [
        f"{capitalised(scribe.term(which))}: {scribe.rated(rating)}"
        for which in ("inherent", "current", "target")
        if (rating := risk.rated(which))
    ]
    matrix, span = scribe.matrix, risk.span
    if span and span.highest in matrix:
        ends = {"lowest": matrix.told(span.lowest), "highest": matrix.told(span.highest)}
        told.append(capitalised(scribe.term("within {lowest} to {highest}", **ends)))
    if risk.breaches(matrix):
        told.append(scribe.term("Beyond what is tolerated"))
    return lines(told) if risk.rating or told else lines([scribe.term("Not rated")])


def _confidence(risk: Risk, scribe: Scribe) -> Cell:
    if not risk.confidence:
        return ()
    words = scribe.words.confidence(risk.confidence) if risk.confidence in CONFIDENCES else risk.confidence
    return (*lines([capitalised(words)]), *scribe.read(risk.confidence_reason, risk))


def _action(action: RiskAction, scribe: Scribe) -> str:
    when = ""
    if action.done:
        when = scribe.term("done {date}", date=scribe.date(action.done))
    elif action.due:
        when = scribe.term("due {date}", date=scribe.date(action.due))
    about = ", ".join(filter(None, (scribe.line(action.owner), when)))
    return f"{scribe.line(action.text)}{about and f' ({about})'}"


def indicators(about_id: str, scribe: Scribe) -> Cell:
    """Return the early-warning signs of a risk or a scenario as a list, with what was last seen of each."""
    return _listed([_indicator(one, scribe) for one in scribe.contents.indicators_of.get(about_id, ())])


def _indicator(one: Indicator, scribe: Scribe) -> str:
    seen = scribe.line(one.last_seen)
    when = scribe.term("seen {date}", date=scribe.date(one.seen_on)) if one.seen_on else ""
    tripped = scribe.term("tripped") if one.is_tripped else ""
    about = ", ".join(filter(None, (tripped, seen, when)))
    return f"{scribe.line(one.text)}{about and f' ({about})'}"


def _listed(texts: list[str]) -> Cell:
    return (ListBlock(tuple(lines([text]) for text in texts)),) if texts else ()


def breaches(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return the risks that are rated beyond what is tolerated, with what is done about them."""
    beyond = [risk for risk in wanted.of(scribe.contents.risks) if risk.breaches(scribe.matrix)]
    if not beyond:
        return []
    heads = [scribe.term(word) for word in ("Ref", "Risk", "Rating", "Owner", "Response")]
    rows: list[Row] = []
    for risk in beyond:
        scribe.prints(risk)
        response = capitalised(scribe.term(risk.response)) if risk.response else ""
        actions = [_action(one, scribe) for one in scribe.contents.actions_of.get(risk.id, ())]
        rows.append(
            (
                cell(risk.label),
                (Paragraph(scribe.title(risk)),),
                cell(scribe.rated(risk.rating)),
                said(scribe.line(risk.owner)),
                lines([response, *actions]),
            )
        )
    return [grid(heads, rows)]
