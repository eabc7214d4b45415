"""Building the library: importing readings as sources, their details, and what is set aside in them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from briefbook.domain.dates import is_date, now
from briefbook.domain.edit import Change, Edit, added, all_removed, changed
from briefbook.domain.outline import Outline
from briefbook.domain.reading import Reading
from briefbook.domain.source import DETAIL_NAMES, SetAside, Source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.citations import Cited
from briefbook.store.kept import sha256_of

_SMALL_WORDS = {"the", "a", "an", "on", "of", "and", "in", "to", "for", "at"}


@dataclass(frozen=True)
class Outcome:
    """What became of one reading: its source, and whether that was in the book before."""

    filename: str
    source: Source
    was_here: bool


@dataclass(frozen=True)
class Import:
    """An edit that imports readings, `None` if all were in the book already."""

    edit: Edit | None
    outcomes: tuple[Outcome, ...]


def import_readings(book: Book, readings: Sequence[Reading]) -> Import:
    """Add readings to the library; the same bytes are one source, however often they come."""
    changes: list[Change] = []
    kept: list[bytes] = []
    outcomes = []
    taken = book.sources.keys()
    new: dict[str, Source] = {}
    for reading in readings:
        digest = sha256_of(reading.original)
        earlier = book.versions.with_original(digest)
        here = book.sources.with_original(digest) or book.sources.find(earlier.source_id if earlier else None)
        here = here or new.get(digest)
        if here is None:
            source = _source(reading, digest, taken)
            taken.add(source.key)
            new[digest] = source
            changes += [added(source), *(added(part) for part in _set_asides(source, reading))]
            kept += [reading.original, reading.text.encode()]
        outcomes.append(Outcome(reading.filename, here or new[digest], here is not None))
    what = f"“{next(iter(new.values())).title}”" if len(new) == 1 else f"{len(new)} Sources"
    edit = Edit(f"Import {what}", tuple(changes), tuple(kept)) if new else None
    return Import(edit, tuple(outcomes))


def edit_details(source: Source, **details: str) -> Edit:
    """Enter details of a source by hand, by the names in `DETAIL_NAMES`."""
    values: dict[str, Any] = {name: " ".join(value.split()) for name, value in details.items()}
    unknown = set(values) - set(DETAIL_NAMES)
    if unknown:
        raise ValueError(f"A source has no {', '.join(sorted(unknown))}")
    if not values.get("title", source.title):
        raise BriefbookError("A source needs a title.")
    if values.get("published") and not is_date(values["published"]):
        raise BriefbookError("Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.")
    differing = {name: value for name, value in values.items() if value != getattr(source, name)}
    origins = {name: origin for name, origin in source.origins.items() if name not in differing}
    origins |= {name: "person" for name, value in differing.items() if value}
    return Edit("Edit Details", (changed(source, replace(source, origins=origins, **differing)),))


def remove_source(book: Book, source: Source) -> Edit:
    """Take a source out of the library with all that is its own; refused while something leans on it."""
    cited = book.citations.of_source(source.key)
    labels = ", ".join(claim.label for claim in book.claims.on_source(source.id))
    derived = (book.sources.get(one.source_id) for one in book.derivations.from_source(source.id))
    keys = ", ".join(f"@{one.key}" for one in derived)
    told = [f"is cited in {places(book, cited)}"] if cited else []
    told += [f"holds evidence of {labels}"] if labels else []
    told += [f"is where {keys} derives from"] if keys else []
    if told:
        raise BriefbookError(f"“{source.title}” {', and '.join(told)}; take that away first.")
    going = (
        *book.anchorings.of_source(source.id),
        *book.passages.of_source(source.id),
        *book.set_asides.of_all_versions(source.id),
        *book.versions.of_source(source.id),
        *book.derivations.of_source(source.id),
        *book.flags.of_source(source.id),
        *book.flags.about(source.id),
        source,
    )
    return Edit("Remove Source", all_removed(going))


def bring_back(parts: Sequence[SetAside]) -> Edit:
    """Show stretches of text again that were set aside."""
    hidden = [part for part in parts if not part.brought_back]
    return Edit("Bring Text Back", tuple(changed(p, replace(p, brought_back=True)) for p in hidden))


def set_aside_again(book: Book, part: SetAside) -> Edit:
    """Hide a stretch again that was brought back; refused while a passage lies in it."""
    passages = [p for p in book.passages.of_source(part.source_id) if p.version == part.version]
    if any(passage.start < part.end and part.start < passage.end for passage in passages):
        raise BriefbookError("A passage is marked in this text; remove the passage before setting it aside.")
    return Edit("Set Text Aside", (changed(part, replace(part, brought_back=False)),))


def places(book: Book, cited: Sequence[Cited]) -> str:
    """Return where citations stand, in words, such as `2.1 Tariffs and R3 Leaks`."""
    outline: Outline = book.issues.outline()
    issues = {one.record_id for one in cited if one.kind == "issue"}
    names = [f"{entry.number} {entry.issue.title}" for entry in outline if entry.issue.id in issues]
    for one in cited:
        if one.kind == "risk":
            risk = book.risks.get(one.record_id)
            names.append(f"{risk.label} {risk.title}")
    names = list(dict.fromkeys(names))
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _source(reading: Reading, digest: str, taken: set[str]) -> Source:
    details = reading.details
    values: dict[str, Any] = {name: details[name].value for name in DETAIL_NAMES if name in details}
    title = values.pop("title", "") or reading.filename
    hidden = sum(len(reading.text[span.start : span.end].split()) for span in reading.set_aside)
    return Source(
        key=_key(title, values, taken),
        kind=reading.kind,
        title=title,
        origins={name: details[name].origin for name in DETAIL_NAMES if name in details},
        filename=reading.filename,
        imported_at=now(),
        original_sha256=digest,
        text_sha256=sha256_of(reading.text.encode()),
        words=len(reading.text.split()) - hidden,
        **values,
    )


def _set_asides(source: Source, reading: Reading) -> list[SetAside]:
    return [
        SetAside(source_id=source.id, start=span.start, end=span.end, reason=span.reason)
        for span in reading.set_aside
    ]


def _key(title: str, details: dict[str, str], taken: set[str]) -> str:
    # the surname of the first author, else who published it, else the title's first words
    author = re.split(r",|;| and | & ", details.get("author", ""))[0].split()
    publisher = details.get("publisher", "").split(".")[0]
    words = [author[-1]] if author else _words(publisher)[:2] or _words(title)[:2]
    stem = "-".join(filter(None, map(_plain, words))) or "source"
    year = details.get("published", "")[:4]
    key = f"{stem}-{year}" if year else stem
    if key not in taken:
        return key
    return next(f"{key}-{n}" for n in count(2) if f"{key}-{n}" not in taken)


def _words(text: str) -> list[str]:
    return [word for word in text.split() if _plain(word) and word.casefold() not in _SMALL_WORDS]


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalnum())[:24]
