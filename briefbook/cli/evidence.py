"""The commands about what a book rests on: grades, versions, suggestions, impact and changes."""

import json
import sys
from argparse import Namespace
from typing import Any

from briefbook.cli.finding import leaner_name, passage_called, source_called, what_is_called
from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.domain.changes import Development
from briefbook.domain.claim import Claim
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.deriving import derive_from_actor, derive_from_source
from briefbook.edits.grading import grade_passage, grade_source, mark_standing
from briefbook.errors import BriefbookError
from briefbook.jobs.annotations import annotations_of, take_annotations
from briefbook.jobs.changing import changes_since
from briefbook.jobs.suggesting import known_of, suggested
from briefbook.jobs.updating import outcome_sentence, plan_update, read_version
from briefbook.jobs.workers.reading import reading_worker
from briefbook.jobs.writing_files import write_file
from briefbook.readers.annotations import read_annotations


def grade(given: Namespace) -> None:
    """Grade a source, A to F, or a passage, 1 to 6."""
    with opened(given) as book:
        if "#" in given.item:
            passage = passage_called(book, given.item)
            book.apply(grade_passage(passage, given.grade))
            values = {"passage": given.item.removeprefix("@"), "credibility": given.grade}
        else:
            source = source_called(book, given.item)
            book.apply(grade_source(source, given.grade))
            values = {"source": source.key, "reliability": given.grade.upper()}
    say(values, f"{given.item} is graded {given.grade.upper() or 'no longer'}.", as_json=given.json)


def derive(given: Namespace) -> None:
    """Say that a source retells another one, or somebody's words."""
    with opened(given) as book:
        source = source_called(book, given.key)
        if given.origin:
            book.apply(derive_from_source(book, source, source_called(book, given.origin)))
        else:
            book.apply(derive_from_actor(book, source, given.actor))
        voices = list(book.contents().voices.of_source(source.id))
    values = {"source": source.key, "voices": voices}
    say(values, f"@{source.key} retells {', '.join(voices)}.", as_json=given.json)


def standing(given: Namespace) -> None:
    """Note that a source was corrected or withdrawn, or that it stands; list what leans on it."""
    word = "" if given.standing == "stands" else given.standing
    with opened(given) as book:
        source = source_called(book, given.key)
        book.apply(mark_standing(book, source, word, given.reason))
        flags = [flag for flag in book.flags.of_source(source.id) if not flag.reviewed_at]
        flagged = [
            {
                "kind": flag.about,
                "id": flag.about_id,
                "name": leaner_name(book, flag.about, flag.about_id),
                "reason": flag.reason,
            }
            for flag in flags
        ]
    lines = [
        f"@{source.key} {'stands' if not word else f'is marked {word}'}; {len(flagged)} flagged for review."
    ]
    lines += [f"{one['name']}: {one['reason']}" for one in flagged]
    say({"source": source.key, "standing": word, "flagged": flagged}, "\n".join(lines), as_json=given.json)


def suggest(given: Namespace) -> None:
    """List what a source's words suggest; nothing of it enters the book."""
    with opened(given, read_only=True) as book:
        source = source_called(book, given.key)
        found = suggested(known_of(book, source))
    listed = [
        {
            "kind": one.kind,
            "rule": one.rule,
            "start": one.start,
            "end": one.end,
            "quote": one.quote,
            "triggers": [list(span) for span in one.triggers],
            "values": dict(one.values),
            "reason": one.reason,
        }
        for one in found
    ]
    lines = [
        f"{one.kind:12} {_values(one.values)}\n             {one.quote}\n             {one.reason}"
        for one in found
    ]
    say(listed, "\n".join(lines) or f"@{source.key} suggests nothing.", as_json=given.json)


def update(given: Namespace) -> None:
    """Import a file as the new version of a source, and tell what became of each passage."""
    with opened(given) as book, reading_worker() as worker:
        source = source_called(book, given.key)
        edit = plan_update(book, source, read_version(given.file, worker))
        before = {passage.id: passage for passage in book.passages.of_source(source.id)}
        book.apply(edit)
        told = outcome_sentence(book, source)
        waiting = {one.passage_id: one for one in book.anchorings.of_source(source.id)}
        version = book.sources.get(source.id).version
        passages = []
        for passage in book.passages.of_source(source.id):
            one = waiting.get(passage.id)
            if one is None and passage.version != version:
                continue  # kept in an older version on purpose, long ago
            found = one.quote if one else passage.quote
            passages.append(
                {
                    "citation": f"[@{source.key}#{passage.number}]",
                    "outcome": one.outcome if one else "same",
                    "likeness": one.likeness if one else 100,
                    "before": before[passage.id].quote,
                    "after": found or None,
                    "reason": one.reason if one else "",
                }
            )
    lines = [told]
    lines += [f"{one['outcome']:7} {one['citation']}  {one['reason']}".rstrip() for one in passages]
    say({"key": source.key, "version": version, "passages": passages}, "\n".join(lines), as_json=given.json)


def impact(given: Namespace) -> None:
    """List all that rests on a source, a passage or a claim."""
    with opened(given, read_only=True) as book:
        record: Source | Passage | Claim = what_is_called(book, given.item)
        leaning = book.leaning
        find = {Source: leaning.on_source, Passage: leaning.on_passage, Claim: leaning.on_claim}
        listed = [
            {
                "kind": one.kind,
                "id": one.record_id,
                "name": leaner_name(book, one.kind, one.record_id),
                "how": one.how,
                "through": list(one.through),
            }
            for one in find[type(record)](record.id)
        ]
    lines = [f"{one['kind']:7} {one['name']}: {one['how']}{_through(one)}" for one in listed]
    say(listed, "\n".join(lines) or f"Nothing rests on {given.item}.", as_json=given.json)


def changes(given: Namespace) -> None:
    """Tell what changed since a date or an exported memo."""
    with opened(given, read_only=True) as book:
        found = changes_since(book, given.since, given.until)
    listed = {
        "since": found.since,
        "until": found.until or None,
        "changes": [
            {
                "kind": one.kind,
                "about": one.about or one.kind,
                "what": one.what,
                "id": one.record_id,
                "name": one.name,
                "title": one.title,
                "sentence": one.sentence,
                "reasons": list(one.reasons),
                "words": [{"kind": piece.kind, "text": piece.text} for piece in one.pieces],
            }
            for one in found.developments
        ],
    }
    lines = [f"Since {found.since}:"]
    for one in found.developments:
        lines.append(f"  {one.sentence}{f'  “{one.title}”' if _has_label(one) else ''}")
        lines += [f"      because: {reason}" for reason in one.reasons]
        if one.pieces:
            lines.append(f"      {_marked(one.pieces)}")
    nothing = f"Nothing changed since {found.since}."
    say(listed, "\n".join(lines) if found.developments else nothing, as_json=given.json)


def annotations(given: Namespace) -> None:
    """Print passages as Web Annotation JSON-LD, or write them to a file."""
    with opened(given, read_only=True) as book:
        sources = [source_called(book, given.key)] if given.key else book.sources.all()
        values = annotations_of(book, sources)
    text = json.dumps(values, ensure_ascii=False, indent=2)
    if given.output is None:
        print(text)
        return
    write_file(given.output, f"{text}\n".encode())
    print(f"Wrote {given.output}, {values['total']} annotations.")


def annotate(given: Namespace) -> int:
    """Mark what a Web Annotation file marks; the exit code is 1 if any of it was refused."""
    try:
        found = read_annotations(given.file.read_bytes())
    except OSError as error:
        raise BriefbookError(f"{given.file} cannot be read: {error.strerror}.") from error
    with opened(given) as book:
        source = source_called(book, given.key) if given.key else None
        edit, taken = take_annotations(book, found, source)
        if edit:
            book.apply(edit)
    listed: list[dict[str, Any]] = [vars(one) for one in taken]
    lines = [f"{one.status:13} {one.citation or one.reason}  “{one.quote[:60]}”" for one in taken]
    say(listed, "\n".join(lines), as_json=given.json)
    refused = sum(one.status == "refused" for one in taken)
    if refused:
        print(f"{refused} of {len(taken)} annotations could not be placed.", file=sys.stderr)
    return 1 if refused else 0


def _has_label(one: Development) -> bool:
    """Return whether its name is a label such as `R2`, which says nothing without the title."""
    return one.name[1:].isdecimal() and one.title != one.name


def _values(values: Any) -> str:
    return ", ".join(f"{name}: {value}" for name, value in values.items())


def _through(leaner: Any) -> str:
    """Return by what else a record rests on something, besides what it is said to cite or print."""
    others = [name for name in leaner["through"] if not leaner["how"].endswith(name)]
    return f", through {', '.join(others)}" if others else ""


def _marked(pieces: Any) -> str:
    """Return a difference as plain text: [-gone-] and {+come+}, long unchanged stretches cut."""
    parts = []
    for piece in pieces:
        words = piece.text.split(" ")
        if piece.kind == "removed":
            parts.append(f"[-{piece.text}-]")
        elif piece.kind == "added":
            parts.append(f"{{+{piece.text}+}}")
        elif len(words) > 16:
            parts.append(f"{' '.join(words[:7])} … {' '.join(words[-7:])}")
        else:
            parts.append(piece.text)
    return " ".join("".join(parts).split())
