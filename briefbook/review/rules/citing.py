"""What texts cite: citations that lead nowhere, claims that fell, and claims that contradict each other."""

from collections.abc import Iterator, Mapping, Sequence

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.claim import CONTRADICTS, FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.grading import STANDINGS
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.review.finding import Finding, found
from briefbook.review.rules.texts import Text, excerpt


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
            sentence = f"{text.called} cites {one.label}, which is not in the book."
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
                went = where_it_went(awaiting[passage.id])
                sentence = (
                    f"{text.called} cites {one.label}, which {went} in the newer version of its source."
                )
                yield text.found("moved evidence", one.start, one.end, sentence, what=one.label)


def untold(text: Text, *, has_more: bool) -> Iterator[Finding]:
    """Yield that an issue has no text, unless it `has_more` below it, or that its text cites nothing."""
    if not text.words.strip():
        if not has_more:
            yield found("no text", "issue", text.record_id, text.name, f"{text.called} has no text.")
    elif not (text.prose.cited or text.stands_alone):
        yield found("no citation", "issue", text.record_id, text.name, f"{text.called} cites nothing.")


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
        cite = f"{where} cites" if where == other else f"{where} and {other} cite"
        sentence = (
            f"{first.label} and {second.label} contradict each other, and {cite} both as if they were so."
        )
        what = f"{first.statement} / {second.statement}"
        yield found("contradiction", "claim", first.id, first.label, sentence, what=what)


def where_it_went(anchoring: Anchoring) -> str:
    """Return what became of a passage, as a sentence goes on."""
    return "may have moved" if anchoring.outcome == "moved" else "was not found"


def _fallen_claim(contents: Contents, text: Text, one: Citation, claim: Claim) -> Iterator[Finding]:
    newer = contents.successors_of.get(claim.id, [])
    if claim.status not in FALLEN and not newer:
        return
    became = "was withdrawn" if claim.status == "withdrawn" and not newer else "is superseded"
    by = f" by {', '.join(after.label for after in newer)}" if newer else ""
    sentence = f"{text.called} cites {claim.label}, which {became}{by}: “{excerpt(claim.statement)}”."
    yield text.found("superseded claim cited", one.start, one.end, sentence, what=one.label)


def _fallen_source(text: Text, one: Citation, source: Source) -> Iterator[Finding]:
    if source.standing:
        became = STANDINGS[source.standing].lower() if source.standing in STANDINGS else source.standing
        sentence = f"{text.called} cites @{source.key}, which was {became}: “{excerpt(source.title)}”."
        yield text.found("fallen source cited", one.start, one.end, sentence, what=one.label)
