"""What in a book needs attention before its memo goes out."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.domain.citation import citations_in
from briefbook.domain.contents import Contents
from briefbook.domain.issue import Issue
from briefbook.domain.risk import Risk


@dataclass(frozen=True)
class Finding:
    """One thing to look at: the rule that found it, the record it is about, and a sentence."""

    kind: str
    about: str
    """`source`, `issue`, `risk` or `memo`."""
    record_id: str
    sentence: str


def findings(contents: Contents) -> list[Finding]:
    """Return what needs attention, in the order of the outline, then risks, sources and the header."""
    return [*_texts(contents), *_risks(contents), *_sources(contents), *_header(contents)]


def unresolved(contents: Contents, text: str) -> list[str]:
    """Return the citations of a text that lead nowhere, as they are written."""
    lost = []
    for citation in citations_in(text):
        source = contents.source_by_key.get(citation.key)
        if source is None or (
            citation.number is not None and (source.id, citation.number) not in contents.passage_by_place
        ):
            lost.append(citation.label)
    return list(dict.fromkeys(lost))


def _texts(contents: Contents) -> Iterator[Finding]:
    for entry in contents.outline:
        name = f"{entry.number} {entry.issue.title}"
        yield from _lost(contents, entry.issue, "issue", name)
        if not entry.issue.text.strip():
            if not contents.outline.children(entry.issue.id):
                yield Finding("no text", "issue", entry.issue.id, f"“{name}” has no text.")
        elif not citations_in(entry.issue.text):
            yield Finding("no citation", "issue", entry.issue.id, f"“{name}” cites nothing.")


def _risks(contents: Contents) -> Iterator[Finding]:
    for risk in contents.risks:
        name = f"{risk.label} {risk.title}"
        yield from _lost(contents, risk, "risk", name)
        if not risk.owner:
            yield Finding("no owner", "risk", risk.id, f"“{name}” has no owner.")


def _lost(contents: Contents, record: Issue | Risk, about: str, name: str) -> Iterator[Finding]:
    for label in unresolved(contents, record.text):
        yield Finding("lost citation", about, record.id, f"“{name}” cites {label}, which is not in the book.")


def _sources(contents: Contents) -> Iterator[Finding]:
    cited = {citation.key for text in _all_texts(contents) for citation in citations_in(text)}
    for source in contents.sources:
        missing = [name for name in ("publisher", "published") if name in source.missing]
        if source.key in cited and missing:
            words = " and ".join({"publisher": "publisher", "published": "date"}[name] for name in missing)
            sentence = (
                f"“{source.title}” is cited, but its {words} {'is' if len(missing) == 1 else 'are'} missing."
            )
            yield Finding("missing details", "source", source.id, sentence)


def _header(contents: Contents) -> Iterator[Finding]:
    header = contents.header
    for value, name in ((header.to, "whom it is for"), (header.sender, "whom it is from")):
        if not value and contents.issues:
            yield Finding("header", "memo", header.id, f"The memo does not say {name}.")


def _all_texts(contents: Contents) -> Iterator[str]:
    yield from (issue.text for issue in contents.issues)
    yield from (risk.text for risk in contents.risks)
