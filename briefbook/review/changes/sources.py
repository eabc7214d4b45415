"""What changed in the library."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import word
from briefbook.translation import tr


def source_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the sources that are new, graded, fallen or gone, and their new versions."""
    for source in after.sources:
        was = before.source_by_id.get(source.id)
        if was is None:
            yield _source(source, "new", tr("@{key} is new in the library.", key=source.key))
            continue
        if source.version != was.version:
            sentence = tr("@{key} has a new version, number {number}.", key=source.key, number=source.version)
            yield _source(source, "new version", sentence)
        if source.standing != was.standing:
            sentence = tr("@{key} stands again.", key=source.key)
            if source.standing:
                sentence = tr("@{key} was {standing}.", key=source.key, standing=word(source.standing))
            reasons = (source.standing_reason,) if source.standing_reason else ()
            yield _source(source, source.standing or "stands", sentence, reasons)
        if source.reliability != was.reliability:
            now, then = source.reliability or tr("not graded"), was.reliability or tr("not graded")
            sentence = tr("@{key} is graded {now}; it was {then}.", key=source.key, now=now, then=then)
            yield _source(source, "graded", sentence)
    for source in before.sources:
        if source.id not in after.source_by_id:
            yield _source(source, "removed", tr("@{key} was removed from the library.", key=source.key))


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
