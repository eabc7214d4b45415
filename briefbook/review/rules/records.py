"""What else a book needs: details of sources, flags to review, and the memo’s head."""

from collections.abc import Iterator, Sequence

from briefbook.domain.contents import Contents
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.review.finding import Finding, found
from briefbook.review.rules.paper import paper_of


def details(source: Source, cited: frozenset[str]) -> Iterator[Finding]:
    """Yield what a note on a cited source will lack."""
    missing = [name for name in ("publisher", "published") if name in source.missing]
    if source.key in cited and missing:
        words = " and ".join({"publisher": "publisher", "published": "date"}[name] for name in missing)
        are = "is" if len(missing) == 1 else "are"
        sentence = f"“{source.title}” is cited, but its {words} {are} missing."
        yield found("missing details", "source", source.id, f"@{source.key}", sentence, what=words)


def header(contents: Contents) -> Iterator[Finding]:
    """Yield what the memo’s head lacks."""
    told = contents.header
    for value, name in ((told.to, "whom it is for"), (told.sender, "whom it is from")):
        if not value and contents.issues:
            yield found("header", "memo", told.id, "Memo", f"The memo does not say {name}.", what=name)


def flags(contents: Contents, papers: Sequence[Record]) -> dict[str, dict[str, list[Finding]]]:
    """Return the flags that nobody has reviewed, by the kind and the id of the record that they are about."""
    if not contents.flags:
        return {}
    names = {entry.issue.id: f"{entry.number} {entry.issue.title}" for entry in contents.outline}
    names |= {record.id: paper_of(record, contents).name for record in papers}
    names |= {claim.id: claim.label for claim in contents.claims}
    names |= {source.id: f"@{source.key}" for source in contents.sources}
    names |= {memo.id: f"{memo.label} {memo.title}" for memo in contents.exports}
    told: dict[str, dict[str, list[Finding]]] = {}
    for flag in contents.flags:
        if not flag.reviewed_at:
            name = names.get(flag.about_id, flag.about.capitalize())
            sentence = f"“{name}” is flagged: {flag.reason[:1].lower()}{flag.reason[1:]}"
            finding = found("open flag", flag.about, flag.about_id, name, sentence, what=flag.reason)
            told.setdefault(flag.about, {}).setdefault(flag.about_id, []).append(finding)
    return told
