"""What changed in the library."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.source import Source


def source_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the sources that are new, graded, fallen or gone, and their new versions."""
    for source in after.sources:
        was = before.source_by_id.get(source.id)
        if was is None:
            yield _source(source, "new", f"@{source.key} is new in the library.")
            continue
        if source.version != was.version:
            sentence = f"@{source.key} has a new version, number {source.version}."
            yield _source(source, "new version", sentence)
        if source.standing != was.standing:
            word = f"was {source.standing}" if source.standing else "stands again"
            reasons = (source.standing_reason,) if source.standing_reason else ()
            yield _source(source, source.standing or "stands", f"@{source.key} {word}.", reasons)
        if source.reliability != was.reliability:
            now, then = source.reliability or "not graded", was.reliability or "not graded"
            yield _source(source, "graded", f"@{source.key} is graded {now}; it was {then}.")
    for source in before.sources:
        if source.id not in after.source_by_id:
            yield _source(source, "removed", f"@{source.key} was removed from the library.")


def _source(source: Source, what: str, sentence: str, reasons: tuple[str, ...] = ()) -> Development:
    return Development(
        kind="source",
        about="source",
        what=what,
        record_id=source.id,
        name=f"@{source.key}",
        title=source.title,
        sentence=sentence,
        reasons=reasons,
    )
