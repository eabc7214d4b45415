"""What changed in a book between two moments, as values for the window, the command line and the memo."""

from dataclasses import dataclass

from briefbook.domain.comparison import Piece


@dataclass(frozen=True, kw_only=True)
class Development:
    """One thing that is otherwise than before."""

    kind: str
    """`claim`, `risk`, `commitment`, `actor`, `advice`, `text` or `source`: under which it is listed.

    `actor` has actors, positions, objectives and events; `advice` scenarios, recommendations, talking points.
    """
    about: str = ""
    """The kind of the record by `domain.kinds.KINDS`, or `matrix`."""
    what: str
    """`new`, `removed`, `superseded`, `status`, `reworded`, `rated`, `rewritten`, `new version`, …"""
    record_id: str
    name: str
    """What it is called: `C3`, `R2`, `2.1 Tariffs`, a source's key."""
    title: str
    sentence: str
    """The change in one sentence, such as `C3 is confirmed now; it was expected.`"""
    reasons: tuple[str, ...] = ()
    """The reasons that were given for it meanwhile, the oldest first."""
    pieces: tuple[Piece, ...] = ()
    """Of a text that was rewritten: its words before and after."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What changed between two moments."""

    since: str
    """The earlier moment in words, such as `12 November 2026` or `the memo of 12 November 2026`."""
    until: str = ""
    """The later one; empty for now."""
    developments: tuple[Development, ...] = ()

    def of(self, *kinds: str) -> tuple[Development, ...]:
        """Return the developments of some kinds."""
        return tuple(one for one in self.developments if one.kind in kinds)
