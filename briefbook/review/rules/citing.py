"""What texts cite: citations that lead nowhere, claims that fell, and claims that contradict each other."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.claim import CONTRADICTS, FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.review.finding import Finding, found
from briefbook.review.rules.texts import Text, excerpt
from briefbook.translation import tr, tr_noop

_WENT: Final = tr_noop("{text} cites {citation}, which may have moved in the newer version of its source.")
_LOST: Final = tr_noop("{text} cites {citation}, which was not found in the newer version of its source.")
_ONE_CITES: Final = tr_noop(
    "{first} and {second} contradict each other, and {text} cites both as if they were so."
)
_TWO_CITE: Final = tr_noop(
    "{first} and {second} contradict each other, and {text} and {other} cite both as if they were so."
)
_STOOD: Final = {
    "corrected": tr_noop("{text} cites @{key}, which was corrected by its publisher: “{title}”."),
    "withdrawn": tr_noop("{text} cites @{key}, which was withdrawn by its publisher: “{title}”."),
}
_OTHERWISE: Final = tr_noop("{text} cites @{key}, which was {standing}: “{title}”.")


def unresolved(contents: Contents, text: str) -> list[str]:
    """Return the citations of a text that lead nowhere, as they are written."""
    return list(dict.fromkeys(one.label for one in citations_in(text) if not is_resolved(contents, one)))


def is_resolved(contents: Contents, citation: Citation) -> bool:
    """Return whether the book has what is cited."""
    if citation.claim_number is not None:
        return citation.claim_number in contents.claim_by_number
    source = contents.source_by_key.get(citation.key)
    if source is None:
        return False
    return citation.number is None or (source.id, citation.number) in contents.passage_by_place


def citing(contents: Contents, text: Text, awaiting: Mapping[str, Anchoring]) -> Iterator[Finding]:
    """Yield what is wrong with what a text cites; `awaiting` has what awaits review, by passage id."""
    told: set[str] = set()
    for one in text.prose.citations:
        if one.label in told:
            continue
        told.add(one.label)
        if not is_resolved(contents, one):
            sentence = tr(
                "{text} cites {citation}, which is not in the book.", text=text.called, citation=one.label
            )
            yield text.found("lost citation", one.start, one.end, sentence, what=one.label)
        elif one.claim_number is not None:
            yield from _fallen_claim(contents, text, one, contents.claim_by_number[one.claim_number])
        else:
            source = contents.source_by_key[one.key]
            # what cited it when it fell bears a flag
            if (text.record_id, source.id) not in contents.flagged:
                yield from _fallen_source(text, one, source)
            passage = contents.passage_by_place.get((source.id, one.number or 0))
            if passage and passage.id in awaiting:
                template = _WENT if awaiting[passage.id].outcome == "moved" else _LOST
                sentence = tr(template, text=text.called, citation=one.label)
                yield text.found("moved evidence", one.start, one.end, sentence, what=one.label)


def untold(text: Text, *, has_more: bool) -> Iterator[Finding]:
    """Yield that an issue has no text, unless it `has_more` below it, or that its text cites nothing."""
    if not text.words.strip():
        if not has_more:
            yield found(
                "no text", "issue", text.record_id, text.name, tr("{text} has no text.", text=text.called)
            )
    elif not (text.prose.cited or text.stands_alone):
        yield found(
            "no citation", "issue", text.record_id, text.name, tr("{text} cites nothing.", text=text.called)
        )


def cited_claims(texts: Sequence[Text], contents: Contents) -> dict[str, Text]:
    """Return the claims that are cited, by id, each with the first text that cites it."""
    cited: dict[str, Text] = {}
    for text in texts:
        for one in text.prose.citations:
            claim = contents.claim_by_number.get(one.claim_number or 0)
            if claim:
                cited.setdefault(claim.id, text)
    return cited


def contradictions(contents: Contents, cited: Mapping[str, Text]) -> Iterator[Finding]:
    """Yield the pairs of claims that contradict each other and are both cited as if they were so."""
    told: set[frozenset[str]] = set()
    for link in contents.claim_links:
        pair = frozenset({link.claim_id, link.other_id})
        claims = sorted(
            (contents.claim_by_id[one] for one in pair if one in contents.claim_by_id),
            key=lambda one: one.number,
        )
        is_held = all(one.id in cited and one.status not in (*FALLEN, "disputed") for one in claims)
        if link.kind != CONTRADICTS or len(claims) < 2 or pair in told or not is_held:
            continue
        told.add(pair)
        first, second = claims
        where, other = cited[first.id].called, cited[second.id].called
        template = _ONE_CITES if where == other else _TWO_CITE
        sentence = tr(template, first=first.label, second=second.label, text=where, other=other)
        what = f"{first.statement} / {second.statement}"
        yield found("contradiction", "claim", first.id, first.label, sentence, what=what)


def _fallen_claim(contents: Contents, text: Text, one: Citation, claim: Claim) -> Iterator[Finding]:
    newer = contents.successors_of.get(claim.id, [])
    if claim.status not in FALLEN and not newer:
        return
    values = {"text": text.called, "claim": claim.label, "statement": excerpt(claim.statement)}
    if newer:
        by = in_a_row(after.label for after in newer)
        sentence = tr(
            "{text} cites {claim}, which is superseded by {newer}: “{statement}”.", newer=by, **values
        )
    elif claim.status == "withdrawn":
        sentence = tr("{text} cites {claim}, which was withdrawn: “{statement}”.", **values)
    else:
        sentence = tr("{text} cites {claim}, which is superseded: “{statement}”.", **values)
    yield text.found("superseded claim cited", one.start, one.end, sentence, what=one.label)


def _fallen_source(text: Text, one: Citation, source: Source) -> Iterator[Finding]:
    if source.standing:
        template = _STOOD.get(source.standing, _OTHERWISE)
        values = {"key": source.key, "title": excerpt(source.title), "standing": source.standing}
        sentence = tr(template, text=text.called, **values)
        yield text.found("fallen source cited", one.start, one.end, sentence, what=one.label)
