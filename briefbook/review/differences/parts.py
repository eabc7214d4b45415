"""Records that people meet as parts of another one: which that is, and a line for each."""

from collections.abc import Iterator
from typing import Final

from briefbook.domain.actor import Involvement
from briefbook.domain.claim import SUPERSEDED_BY, ClaimLink, ClaimNote, Evidence
from briefbook.domain.commitment import Dependency, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.derivation import Derivation
from briefbook.domain.field_values import passage_called
from briefbook.domain.fields import FIELDS
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.library import Collected, Distinct, Tag
from briefbook.domain.owned_lines import written_lines
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RatingNote, RiskAction
from briefbook.domain.source import SetAside
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.domain.vocabulary import word
from briefbook.translation import grouped, tr, tr_noop

OWNER: dict[type[Record], str] = {
    RiskAction: "risk_id",
    RatingNote: "risk_id",
    Indicator: "about_id",
    Involvement: "record_id",
    Dependency: "commitment_id",
    Progress: "commitment_id",
    Evidence: "claim_id",
    ClaimLink: "claim_id",
    ClaimNote: "claim_id",
    Derivation: "source_id",
    SourceVersion: "source_id",
    SetAside: "source_id",
    Tag: "source_id",
    Collected: "source_id",
    Distinct: "source_id",
    Anchoring: "passage_id",
    Flag: "about_id",
    Dismissal: "about_id",
}
"""The field of each kind with the id of the record that it belongs to."""

_LABELS: dict[type[Record], str] = {
    RiskAction: tr_noop("Actions"),
    RatingNote: tr_noop("History of ratings"),
    Indicator: tr_noop("Indicators"),
    Dependency: tr_noop("Depends on"),
    Progress: tr_noop("Log"),
    ClaimNote: tr_noop("History"),
    Derivation: tr_noop("Retells"),
    SourceVersion: tr_noop("Earlier versions"),
    SetAside: tr_noop("Text set aside"),
    Tag: tr_noop("Tags"),
    Collected: tr_noop("Collections"),
    Distinct: tr_noop("No duplicate of"),
    Anchoring: tr_noop("Place in the new version"),
    Flag: tr_noop("To review"),
    Dismissal: tr_noop("Findings set aside"),
}

_ROLES = {one.role: one.label for known in FIELDS.values() for one in known if one.form == "actors"}

_HISTORY = ("History", "History of ratings", "Earlier versions", "Place in the new version")

_RATED: Final = {
    "inherent": tr_noop("inherent {change}"),
    "target": tr_noop("target {change}"),
}


def is_history(label: str) -> bool:
    """Return whether parts of this sort only tell what happened to their owner."""
    return label in _HISTORY


def owner_of(was: Record | None, now: Record | None) -> str:
    """Return the id of the record that a part belongs to, or belonged to."""
    record = now or was
    return str(getattr(record, OWNER[type(record)])) if record else ""


def label_of(part: Record) -> str:
    """Return what the parts of one sort are called together, such as `Actions`, for `tr`."""
    if isinstance(part, Evidence):
        return tr_noop("Evidence for") if part.stance == "for" else tr_noop("Evidence against")
    if isinstance(part, ClaimLink):
        return tr_noop("Superseded by") if part.kind == SUPERSEDED_BY else tr_noop("Contradicts")
    if isinstance(part, Involvement):
        return _ROLES.get(part.role, part.role.capitalize())
    return _LABELS[type(part)]


def line_of(part: Record, contents: Contents) -> str:
    """Return a part in one line."""
    match part:
        case RiskAction() | Indicator() | Progress():
            return written_lines([part])
        case RatingNote():
            change = f"{contents.matrix.told(part.before)} → {contents.matrix.told(part.after)}"
            if part.which in _RATED:
                change = tr(_RATED[part.which], change=change)
            return _noted(part.rated_at, change, part)
        case ClaimNote():
            before, after = (word(one) or tr("empty") for one in (part.before, part.after))
            change = tr("{what}: {before} → {after}", what=word(part.what), before=before, after=after)
            return _noted(part.made_at, change, part)
        case Evidence():
            return _quoted(part.passage_id, contents)
        case ClaimLink():
            return _claim(part.other_id, contents)
        case Involvement():
            return contents.actor_names.get(part.actor_id, tr("somebody"))
        case Dependency():
            known = contents.commitment_by_id.get(part.on_id)
            return f"{known.label} {known.title}" if known else tr("a commitment")
        case Derivation():
            whom = contents.actor_names.get(part.actor_id or "", "")
            return whom or _source(part.origin_id or "", contents)
        case SourceVersion():
            return tr(
                "version {number} of {date}, {words}",
                number=part.number,
                date=in_words(part.imported_at),
                words=tr("%n word(s)", "", part.words),
            )
        case Distinct():
            return _source(part.other_id, contents)
        case Collected():
            names = {one.id: one.name for one in contents.collections}
            return names.get(part.collection_id, tr("a collection"))
        case _:
            return " ".join(_others(part))


def _others(part: Record) -> Iterator[str]:
    if isinstance(part, Tag):
        yield part.name
    elif isinstance(part, SetAside):
        yield tr(
            "%n character(s) from {start}: {state}",
            "",
            part.end - part.start,
            start=grouped(part.start),
            state=tr("brought back") if part.brought_back else part.reason,
        )
    elif isinstance(part, Anchoring):
        yield part.quote or tr("not found")
    elif isinstance(part, Flag):
        yield part.reason
        if part.review:
            yield tr("Reviewed: {decision}", decision=part.review)
    elif isinstance(part, Dismissal):
        yield tr("{rule}: {words}", rule=tr(part.rule), words=part.what)
        if part.reason:
            yield f"({part.reason})"


def _noted(at: str, change: str, part: RatingNote | ClaimNote) -> str:
    if part.reason:
        return tr("{date}: {change}, because {reason}", date=in_words(at), change=change, reason=part.reason)
    return tr("{date}: {change}", date=in_words(at), change=change)


def _quoted(passage_id: str, contents: Contents) -> str:
    passage = contents.passage_by_id.get(passage_id)
    if passage is None:
        return tr("a passage")
    return tr("{citation} “{quote}”", citation=passage_called(passage_id, contents), quote=passage.quote)


def _claim(claim_id: str, contents: Contents) -> str:
    claim = contents.claim_by_id.get(claim_id)
    return f"{claim.label} {claim.statement}" if claim else tr("a claim")


def _source(source_id: str, contents: Contents) -> str:
    source = contents.source_by_id.get(source_id)
    return f"@{source.key} {source.title}" if source else tr("a source")
