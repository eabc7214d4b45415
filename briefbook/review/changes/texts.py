"""What changed in the outline."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.changes import Development
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.word_counts import words_in
from briefbook.translation import tr


def text_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the issues that are new, renamed, rewritten or gone."""
    for entry in after.outline:
        issue, name = entry.issue, f"{entry.number} {entry.issue.title}"
        if issue.id not in before.outline:
            words = words_in(issue.text)
            sentence = tr("“{name}” is new.", name=name)
            if words:
                sentence = tr("“{name}” is new, %n word(s).", "", words, name=name)
            yield _text("new", issue.id, name, issue.title, sentence)
            continue
        was = before.outline.get(issue.id)
        if was.title != issue.title:
            sentence = tr("“{name}” was called “{then}”.", name=name, then=was.title)
            yield _text("renamed", issue.id, name, issue.title, sentence)
        if was.text != issue.text:
            pieces = word_diff(was.text, issue.text)
            gone, come = (
                sum(words_in(piece.text) for piece in pieces if piece.kind == kind)
                for kind in ("removed", "added")
            )
            sentence = tr(
                "“{name}” was rewritten: {added} in, {removed} out.",
                name=name,
                added=tr("%n word(s)", "", come),
                removed=tr("%n word(s)", "", gone),
            )
            yield replace(_text("rewritten", issue.id, name, issue.title, sentence), pieces=pieces)
    for entry in before.outline:
        if entry.issue.id not in after.outline:
            sentence = tr("“{name}” was deleted.", name=entry.issue.title)
            yield _text("removed", entry.issue.id, entry.issue.title, entry.issue.title, sentence)


def _text(what: str, record_id: str, name: str, title: str, sentence: str) -> Development:
    told = Development(kind="text", what=what, record_id=record_id, name=name, title=title, sentence=sentence)
    return replace(told, about="issue")
