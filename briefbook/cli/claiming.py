"""The commands about claims: making and listing them, and saying which took whose place."""

from argparse import Namespace
from typing import Any

from briefbook.cli.finding import claim_called, issue_called, passage_called
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.edits.claiming import add_claim
from briefbook.edits.linking import supersede as supersede_claim


def claim(given: Namespace) -> None:
    """Make a claim on passages."""
    with opened(given) as book:
        issue_id = issue_called(book.issues.outline(), given.issue).id if given.issue else None
        edit = add_claim(
            book,
            given.statement,
            status=given.status,
            as_of=given.as_of,
            by=given.by,
            via=given.via,
            passages=[passage_called(book, name) for name in given.passage],
            against=[passage_called(book, name) for name in given.against],
            issue_id=issue_id,
            scale=given.scale,
            likelihood=given.likelihood,
            confidence=given.confidence,
            confidence_reason=given.because,
        )
        book.apply(edit)
        made = next(change.record for change in edit.changes if isinstance(change.record, Claim))
        values = claim_values(book.contents(), made)
    say(values, f"Made {made.label}; cite it as [@{made.label}]", as_json=given.json)


def claims(given: Namespace) -> None:
    """List the claims."""
    with opened(given, read_only=True) as book:
        contents = book.contents()
        issue_id = issue_called(contents.outline, given.issue).id if given.issue else None
    wanted = [
        one
        for one in contents.claims
        if given.status in (None, one.status) and issue_id in (None, one.issue_id)
    ]
    listed = [claim_values(contents, one) for one in wanted]
    heads = ("claim", "status", "as of", "by", "voices", "statement")
    rows = [
        (
            one["label"],
            one["status"],
            one["as_of"] or "–",
            one["by"] or "–",
            str(len(one["voices"])),
            one["statement"],
        )
        for one in listed
    ]
    say(listed, columns([heads, *rows]) if rows else "No claims yet.", as_json=given.json)


def supersede(given: Namespace) -> None:
    """Let a newer claim take the place of an older one."""
    with opened(given) as book:
        older, newer = claim_called(book, given.older), claim_called(book, given.newer)
        book.apply(supersede_claim(book, older, newer, given.reason))
        contents = book.contents()
        values = claim_values(contents, contents.claim_by_id[older.id])
    say(values, f"{older.label} is superseded by {newer.label}.", as_json=given.json)


def claim_values(contents: Contents, claim: Claim) -> dict[str, Any]:
    """Return a claim with its evidence, voices, links and history, in values that JSON knows."""
    names = contents.actor_names
    evidence = contents.evidence_of.get(claim.id, ())
    issue = contents.outline.get(claim.issue_id) if claim.issue_id else None
    links = [link for link in contents.claim_links if claim.id in (link.claim_id, link.other_id)]
    return {
        "id": claim.id,
        "label": claim.label,
        "citation": f"[@{claim.label}]",
        "statement": claim.statement,
        "status": claim.status,
        "as_of": claim.as_of,
        "by": names.get(claim.actor_id or "", ""),
        "via": names.get(claim.via_id or "", ""),
        "scale": claim.scale,
        "likelihood": claim.likelihood,
        "confidence": claim.confidence,
        "confidence_reason": claim.confidence_reason,
        "issue": contents.outline.number_of(issue.id) if issue else None,
        "marking": claim.marking,
        "evidence": [
            {"passage": _called(contents, one.passage_id), "stance": one.stance} for one in evidence
        ],
        "voices": [voice.name for voice in contents.voices.behind(contents.passages_for(claim.id))],
        "links": [
            {
                "kind": link.kind,
                "claim": contents.claim_by_id[link.claim_id].label,
                "other": contents.claim_by_id[link.other_id].label,
            }
            for link in links
        ],
        "history": [
            {
                "at": note.made_at,
                "what": note.what,
                "before": note.before,
                "after": note.after,
                "reason": note.reason,
            }
            for note in contents.claim_notes
            if note.claim_id == claim.id
        ],
    }


def _called(contents: Contents, passage_id: str) -> str:
    passage = contents.passage_by_id[passage_id]
    return f"{contents.source_by_id[passage.source_id].key}#{passage.number}"
