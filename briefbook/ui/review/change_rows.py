"""What changed as rows of a list, and as text."""

from typing import Final

from briefbook.domain.changes import Changes, Development
from briefbook.domain.comparison import Piece
from briefbook.domain.counts import count_of
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row, heading

SECTIONS: Final = {
    "claim": "Claims",
    "risk": "Risks",
    "commitment": "Commitments",
    "actor": "Actors and events",
    "advice": "Scenarios and advice",
    "text": "Texts",
    "source": "Sources",
}
_COUNTED: Final = {"actor": "about actors and events", "advice": "about scenarios and advice"}
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
            rows.append(heading(words, len(found)))
            rows += [_row(one, number) for number, one in enumerate(found)]
    return rows


def counts(changes: Changes) -> str:
    """Return how many things of each kind changed, such as `3 claims, 1 risk`."""
    parts = []
    for kind in SECTIONS:
        count = len(changes.of(kind))
        if count:
            parts.append(f"{count:,} {_COUNTED[kind]}" if kind in _COUNTED else count_of(count, kind))
    return ", ".join(parts)


def as_text(changes: Changes) -> str:
    """Return what changed as plain text; removed words stand in [-…-] and added ones in {+…+}."""
    until = f" until {changes.until}" if changes.until else ""
    lines = [f"What changed since {changes.since}{until}"]
    for kind, words in SECTIONS.items():
        found = changes.of(kind)
        if found:
            lines += ["", words]
        for one in found:
            title = "" if one.title in f"{one.name} {one.sentence}" else f" {one.title}"
            lines.append(f"- {_sentence(one)}{title}")
            lines += [f"  Reason: {reason}" for reason in one.reasons]
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
    lines += [line("meta", f"Reason: {reason}", 3) for reason in one.reasons]
    return Row(f"{one.kind} {one.what} {one.record_id} {number}", tuple(lines), one, icon, colour)


def _sentence(one: Development) -> str:
    is_named = one.name in one.sentence or one.sentence.startswith(("New:", "No longer"))
    return one.sentence if is_named else f"{one.name}: {one.sentence}"


def _marked(piece: Piece) -> str:
    if piece.kind == "removed":
        return f"[-{piece.text}-]"
    return f"{{+{piece.text}+}}" if piece.kind == "added" else piece.text
