"""The commands that read a book."""

import sys
from argparse import Namespace

from briefbook.cli.finding import source_called
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.domain.citation import citations_in
from briefbook.domain.source import Source


def sources(given: Namespace) -> None:
    """List the sources."""
    with opened(given, read_only=True) as book:
        ids = None if given.find is None else book.find_sources(given.find)
        found = book.sources.all() if ids is None else [book.sources.get(one) for one in ids]
        tags = book.tags.names_by_source()
        keys = {source.id: source.key for source in book.sources.all()}
        listed = [
            {
                **_source(source),
                "tags": tags.get(source.id, []),
                "came_with": keys.get(source.parent_id or ""),
            }
            for source in found
        ]
    shown = ("key", "title", "author", "publisher", "published", "words")
    rows = [shown, *([str(one[name]) or "–" for name in shown] for one in listed)]
    say(listed, columns(rows) if listed else "No sources yet.", as_json=given.json)


def show(given: Namespace) -> None:
    """Print a source's reading text without what is set aside, all of it, or its original bytes."""
    with opened(given, read_only=True) as book:
        source = source_called(book, given.key)
        text = book.text_of(source)
        if given.original:
            sys.stdout.flush()
            sys.stdout.buffer.write(book.original_of(source))
            sys.stdout.buffer.flush()
            return
        for part in reversed([] if given.all else book.set_asides.of_source(source.id)):
            if not part.brought_back:
                text = text[: part.start] + text[part.end :]
    print(text.strip("\n"))


def search(given: Namespace) -> None:
    """Search everything in the book."""
    with opened(given, read_only=True) as book:
        keys = {source.id: source.key for source in book.sources.all()}
        found = [
            {
                "kind": hit.kind,
                **({"key": keys[hit.record_id]} if hit.kind == "source" else {"id": hit.record_id}),
                "title": hit.title,
                "snippet": hit.snippet,
                "start": hit.start,
            }
            for hit in book.find(given.query, given.limit)
        ]
    width = max((len(str(one["kind"])) for one in found), default=0) + 1
    lines = [f"{one['kind']:{width}}{one['title']}\n{'':{width}}{one['snippet']}" for one in found]
    say(found, "\n".join(lines) or f"Nothing holds “{given.query}”.", as_json=given.json)


def outline(given: Namespace) -> None:
    """Print the outline."""
    with opened(given, read_only=True) as book:
        entries = list(book.issues.outline())
    listed = [
        {
            "id": entry.issue.id,
            "number": entry.number,
            "level": entry.level,
            "title": entry.issue.title,
            "marking": entry.issue.marking,
            "words": len(entry.issue.text.split()),
            "citations": [citation.label for citation in citations_in(entry.issue.text)],
            "text": entry.issue.text,
        }
        for entry in entries
    ]
    lines = [f"{'   ' * (e.level - 1)}{e.number} {e.issue.title}  ({e.issue.id})" for e in entries]
    say(listed, "\n".join(lines) or "No issues yet.", as_json=given.json)


def _source(source: Source) -> dict[str, object]:
    return {
        "key": source.key,
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "published": source.published,
        "words": source.words,
        "language": source.language,
        "address": source.address,
        "kind": source.kind,
        "marking": source.marking,
        "file": source.filename,
        "imported_at": source.imported_at,
        "origins": dict(source.origins),
        "sha256": source.original_sha256,
        "message_id": source.message_id,
        "bibliography": dict(source.bibliography),
    }
