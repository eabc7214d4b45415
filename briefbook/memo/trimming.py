"""Contents without what a memo for everybody does not print, so that another process gets them faster."""

from dataclasses import replace

from briefbook.domain.citation import citations_in
from briefbook.domain.contents import Contents
from briefbook.memo.audience.paper_sieve import papers_of, words_of
from briefbook.memo.templates import Template


def trimmed(contents: Contents, chosen: Template) -> Contents:
    """Return contents from which a template prints the same, if nothing is left out for an audience.

    A book may hold tens of thousands of passages and claims; few of them are cited.
    """
    texts = [text for issue in contents.issues for text in (issue.title, issue.text)]
    texts += map(words_of, papers_of(contents))
    cited = [one for text in texts for one in citations_in(text)]
    claims = {claim.id: claim for claim in contents.claims}
    if not any(section.kind == "claims" and section.which == "all" for section in chosen.sections):
        numbers = {one.claim_number for one in cited}
        claims = {claim.id: claim for claim in contents.claims if claim.number in numbers}
    evidence = tuple(one for one in contents.evidence if one.claim_id in claims)
    links = tuple(link for link in contents.claim_links if link.claim_id in claims)
    others = {link.other_id for link in links}
    places = {(one.key, one.number) for one in cited if one.number is not None}
    key_of = {source.id: source.key for source in contents.sources}
    held = {one.passage_id for one in evidence}
    held |= {getattr(one, "passage_id", None) or "" for one in papers_of(contents)}
    return replace(
        contents,
        rating_notes=(),
        claim_notes=(),
        versions=(),
        anchorings=(),
        flags=(),
        dismissals=(),
        claims=tuple(claim for claim in contents.claims if claim.id in claims or claim.id in others),
        evidence=evidence,
        claim_links=links,
        passages=tuple(
            one
            for one in contents.passages
            if one.id in held or (key_of.get(one.source_id, ""), one.number) in places
        ),
    )
