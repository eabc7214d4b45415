"""What changed as rows of a list, and as text."""

from collections.abc import Callable
from typing import Final

from briefbook.domain.changes import Changes, Development
from briefbook.domain.comparison import Piece
from briefbook.domain.counts import in_a_row
from briefbook.translation import tr, tr_noop
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row, heading

SECTIONS: Final = {
    "claim": tr_noop("Claims"),
    "risk": tr_noop("Risks"),
    "commitment": tr_noop("Commitments"),
    "actor": tr_noop("Actors and events"),
    "advice": tr_noop("Scenarios and advice"),
    "text": tr_noop("Texts"),
    "source": tr_noop("Sources"),
}
_COUNTED: Final[dict[str, Callable[[int], str]]] = {
    "claim": lambda n: tr("%n claim(s)", "", n),
    "risk": lambda n: tr("%n risk(s)", "", n),
    "commitment": lambda n: tr("%n commitment(s)", "", n),
    "actor": lambda n: tr("%n about actors and events", "", n),
    "advice": lambda n: tr("%n about scenarios and advice", "", n),
    "text": lambda n: tr("%n text(s)", "", n),
    "source": lambda n: tr("%n source(s)", "", n),
}
_ICONS: Final = {
    "new": ("circle-plus", "success"),
    "removed": ("trash-2", "danger"),
    "superseded": ("history", "warning"),
    "withdrawn": ("triangle-alert", "danger"),
    "corrected": ("triangle-alert", "warning"),
    "tripped": ("triangle-alert", "warning"),
    "trouble": ("triangle-alert", "warning"),
    "settled": ("check", "success"),
    "done": ("check", "success"),
    "decided": ("check", "success"),
}


def change_rows(changes: Changes) -> list[Row]:
    """Return a heading for each kind of thing that changed, and a row for each change."""
    rows: list[Row] = []
    for kind, words in SECTIONS.items():
        found = changes.of(kind)
        if found:
            rows.append(heading(tr(words), len(found)))
            rows += [_row(one, number) for number, one in enumerate(found)]
    return rows


def counts(changes: Changes) -> str:
    """Return how many things of each kind changed, such as `3 claims, 1 risk`."""
    parts = []
    for kind in SECTIONS:
        count = len(changes.of(kind))
        if count:
            parts.append(_COUNTED[kind](count))
    return in_a_row(parts)


def as_text(changes: Changes) -> str:
    """Return what changed as plain text; removed words stand in [-…-] and added ones in {+…+}."""
    if changes.until:
        lines = [tr("What changed since {since} until {until}", since=changes.since, until=changes.until)]
    else:
        lines = [tr("What changed since {since}", since=changes.since)]
    for kind, words in SECTIONS.items():
        found = changes.of(kind)
        if found:
            lines += ["", tr(words)]
        for one in found:
            title = "" if one.title in f"{one.name} {one.sentence}" else f" {one.title}"
            lines.append(f"- {_sentence(one)}{title}")
            lines += [f"  {_because(reason)}" for reason in one.reasons]
            if one.pieces:
                told = "".join(_marked(piece) for piece in one.pieces)
                lines += [f"  {part}" if part else "" for part in told.split("\n")]
    return "\n".join(lines) + "\n"


def _row(one: Development, number: int) -> Row:
    icon, colour = _ICONS.get(one.what, ("pencil", "muted"))
    lines = [line("strong", _sentence(one))]
    # the pieces have a statement's words already
    if one.title not in f"{one.name} {one.sentence}" and one.what != "reworded":
        lines.append(line("text", one.title, 2))
    if one.pieces:
        lines.append(Line("quote", one.pieces, 6))
    lines += [line("meta", _because(reason), 3) for reason in one.reasons]
    return Row(f"{one.kind} {one.what} {one.record_id} {number}", tuple(lines), one, icon, colour)


def _sentence(one: Development) -> str:
    is_row = one.kind == "commitment" and one.about == "issue" and one.what in ("new", "removed")
    if is_row or one.name in one.sentence:
        return one.sentence
    return tr("{name}: {sentence}", name=one.name, sentence=one.sentence)


def _because(reason: str) -> str:
    return tr("Reason: {reason}", reason=reason)


def _marked(piece: Piece) -> str:
    if piece.kind == "removed":
        return f"[-{piece.text}-]"
    return f"{{+{piece.text}+}}" if piece.kind == "added" else piece.text
