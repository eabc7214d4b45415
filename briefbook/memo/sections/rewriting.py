"""The words of a text that were changed, each place with some of the words around it, before and after."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefbook.domain.comparison import Piece
from briefbook.memo.blocks import Run, Runs

_AROUND = 6
"""Words that are shown on each side of a change."""
_MOST = 60
"""Words that are shown of one change."""
_WORD = re.compile(r"\S+\s*")


@dataclass
class Place:
    """A place in a text that was changed."""

    was: list[Run] = field(default_factory=list)
    now: list[Run] = field(default_factory=list)
    has_removed: bool = False
    has_added: bool = False

    def add(self, piece: Piece) -> None:
        """Put a piece behind the others, what changed in bold."""
        if piece.kind == "same":
            self.was.append(Run(piece.text))
            self.now.append(Run(piece.text))
            return
        words = _shortened(piece.text.strip())
        lead, _, trail = piece.text.partition(piece.text.strip())
        side = self.was if piece.kind == "removed" else self.now
        side += (Run(lead), Run(words, bold=True), Run(trail))
        self.has_removed |= piece.kind == "removed"
        self.has_added |= piece.kind == "added"


def changed_places(pieces: Sequence[Piece]) -> list[Place]:
    """Return the places that changed, in their order; those near each other are one."""
    places: list[Place] = []
    lead = ""
    open_place: Place | None = None
    for number, piece in enumerate(pieces):
        text = re.sub(r"\s+", " ", piece.text)
        if piece.kind != "same":
            if not text.strip():
                continue
            if open_place is None:
                open_place = Place()
                places.append(open_place)
                if lead.strip():
                    open_place.add(Piece("same", lead))
            open_place.add(Piece(piece.kind, text))
            continue
        words = _WORD.findall(text)
        before = text[: len(text) - len(text.lstrip())]
        is_last = number == len(pieces) - 1
        if open_place is not None and len(words) <= 2 * _AROUND and not is_last:
            open_place.add(Piece("same", text))
            continue
        if open_place is not None:
            more = "…" if len(words) > _AROUND else ""
            open_place.add(Piece("same", f"{before}{''.join(words[:_AROUND]).rstrip()}{more and f' {more}'}"))
            open_place = None
        cut = words[-_AROUND:]
        lead = f"… {''.join(cut)}" if len(words) > _AROUND or places else f"{before}{''.join(cut)}"
    return places


def tidy_line(runs: Sequence[Run]) -> Runs:
    """Return runs without white space at the ends of their line, and without empty ones."""
    full = [run for run in runs if run.text]
    while full and not full[0].text.strip():
        full.pop(0)
    while full and not full[-1].text.strip():
        full.pop()
    if full:
        full[0] = replace(full[0], text=full[0].text.lstrip())
        full[-1] = replace(full[-1], text=full[-1].text.rstrip())
    return tuple(full)


def _shortened(text: str) -> str:
    words = _WORD.findall(text)
    if len(words) <= _MOST:
        return text
    return f"{''.join(words[: _MOST // 2]).rstrip()} … {''.join(words[-_MOST // 3 :])}"
