"""What else a book needs: details of sources, flags to review, and the memo’s head."""

from collections.abc import Iterator, Sequence
from typing import Final

from briefbook.domain.contents import Contents
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.review.finding import Finding, found
from briefbook.review.rules.paper import paper_of
from briefbook.translation import tr, tr_noop

_MISSING: Final = {
    "publisher": tr_noop("“{title}” is cited, but its publisher is missing."),
    "date": tr_noop("“{title}” is cited, but its date is missing."),
    "publisher and date": tr_noop("“{title}” is cited, but its publisher and date are missing."),
}


def details(source: Source, cited: frozenset[str]) -> Iterator[Finding]:
    """Yield what a note on a cited source will lack."""
    missing = [name for name in ("publisher", "published") if name in source.missing]
    if source.key in cited and missing:
        # what it is about is the same in all languages, so that a dismissal holds
        words = " and ".join({"publisher": "publisher", "published": "date"}[name] for name in missing)
        sentence = tr(_MISSING[words], title=source.title)
        yield found("missing details", "source", source.id, f"@{source.key}", sentence, what=words)


def header(contents: Contents) -> Iterator[Finding]:
    """Yield what the memo’s head lacks."""
    told = contents.header
    for value, name, sentence in (
        (told.to, "whom it is for", tr("The memo does not say whom it is for.")),
        (told.sender, "whom it is from", tr("The memo does not say whom it is from.")),
    ):
        if not value and contents.issues:
            yield found("header", "memo", told.id, tr("Memo"), sentence, what=name)


def conflicts(contents: Contents) -> Iterator[Finding]:
    """Yield what copies that were merged say differently and nobody has decided."""
    for one in contents.conflicts:
        if not one.decision:
            says = one.reason or tr("it was changed in both copies.")
            sentence = tr(
                "{name} is undecided since a merge: {reason}",
                name=one.name.rstrip("."),
                reason=f"{says[:1].lower()}{says[1:]}",
            )
            what = one.field or one.reason
            yield found("undecided conflict", "conflict", one.id, one.name, sentence, what=what)


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
            name = names.get(flag.about_id) or capital_word(flag.about)
            reason = f"{flag.reason[:1].lower()}{flag.reason[1:]}"
            sentence = tr("“{name}” is flagged: {reason}", name=name, reason=reason)
            finding = found("open flag", flag.about, flag.about_id, name, sentence, what=flag.reason)
            told.setdefault(flag.about, {}).setdefault(flag.about_id, []).append(finding)
    return told
