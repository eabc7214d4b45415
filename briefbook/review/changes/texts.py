"""What changed in the outline."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.changes import Development
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.counts import count_of


def text_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the issues that are new, renamed, rewritten or gone."""
    for entry in after.outline:
        issue, name = entry.issue, f"{entry.number} {entry.issue.title}"
        if issue.id not in before.outline:
            words = len(issue.text.split())
            how_long = f", {count_of(words, 'word')}" if words else ""
            sentence = f"“{name}” is new{how_long}."
            yield _text("new", issue.id, name, issue.title, sentence)
            continue
        was = before.outline.get(issue.id)
        if was.title != issue.title:
            sentence = f"“{name}” was called “{was.title}”."
            yield _text("renamed", issue.id, name, issue.title, sentence)
        if was.text != issue.text:
            pieces = word_diff(was.text, issue.text)
            gone, come = (
                sum(len(piece.text.split()) for piece in pieces if piece.kind == kind)
                for kind in ("removed", "added")
            )
            sentence = f"“{name}” was rewritten: {count_of(come, 'word')} in, {count_of(gone, 'word')} out."
            yield replace(_text("rewritten", issue.id, name, issue.title, sentence), pieces=pieces)
    for entry in before.outline:
        if entry.issue.id not in after.outline:
            sentence = f"“{entry.issue.title}” was deleted."
            yield _text("removed", entry.issue.id, entry.issue.title, entry.issue.title, sentence)


def _text(what: str, record_id: str, name: str, title: str, sentence: str) -> Development:
    told = Development(kind="text", what=what, record_id=record_id, name=name, title=title, sentence=sentence)
    return replace(told, about="issue")
