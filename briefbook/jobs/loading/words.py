"""Words that others use for the words of a choice, such as `mitigate` for `reduce`."""

import re

from briefbook.domain.fields import Field

_SIGNS = re.compile(r"[^\w↑↓→]+")

_OTHERS: dict[str, dict[str, str]] = {
    # of risks
    "response": {
        "avoid": "avoidance terminate eliminate stop",
        "reduce": "mitigate mitigation reduction treat modify control lessen minimise minimize",
        "share": "transfer insure outsource sharing transference",
        "accept": "tolerate retain acceptance acknowledge take",
        "watch": "monitor observe hold monitoring",
    },
    "status": {
        "open": "active new identified ongoing live current draft in-progress pending raised assessed "
        "started not-started under-review partially-complete pending-approval escalated",
        "watch": "monitoring monitored monitor watching on-hold dormant watchlist",
        "closed": "close complete completed resolved done mitigated retired cancelled canceled expired "
        "inactive finished transferred",
        "occurred": "materialised materialized realised realized issue happened triggered",
        # of commitments
        "confirmed": "agreed signed verified ratified",
        "official": "announced stated published",
        "reported": "rumoured rumored claimed",
        "under discussion": "in-discussion negotiating being-negotiated discussed in-negotiation talks "
        "being-discussed in-talks",
        "proposed": "proposal offered tabled suggested",
        "expected": "planned scheduled anticipated likely forthcoming",
        "disputed": "contested denied",
        "superseded": "replaced overtaken",
        "withdrawn": "revoked cancelled canceled dropped rescinded",
    },
    "trend": {
        "rising": "up increasing worsening higher ↑ growing rise deteriorating",
        "steady": "stable unchanged same no-change constant → flat",
        "falling": "down decreasing improving lower ↓ fall reducing",
    },
    "confidence": {"low": "l weak", "moderate": "medium m fair", "high": "h strong"},
    "proximity": {
        "imminent": "immediate now today days within-days",
        "within weeks": "weeks near-term a-few-weeks within-a-month",
        "within months": "months short-term a-few-months this-quarter medium-term",
        "within a year": "year this-year 12-months long-term",
        "beyond a year": "years next-year more-than-a-year",
    },
    # of commitments
    "kind": {
        "pause": "suspension moratorium freeze truce",
        "postponement": "delay deferral extension postpone postponed",
        "purchase": "procurement buy purchases order",
        "agreement": "deal treaty mou accord memorandum",
        "joint statement": "statement communique communiqué declaration",
        "dialogue": "talks consultation consultations working-group",
        "measure": "tariff control sanction action",
        # of actors
        "person": "individual people human",
        "government": "state country nation",
        "agency": "ministry department office authority regulator",
        "organisation": "organization company ngo institution business party association",
    },
    "reversible": {
        "yes": "y true reversible fully",
        "partly": "partial partially",
        "no": "n false irreversible",
    },
    "outcome": {
        "met": "achieved delivered kept fulfilled done yes complete completed",
        "partly met": "partially-met partial partially partly",
        "not met": "missed failed unmet no broken",
        "dropped": "cancelled canceled abandoned withdrawn",
        "still open": "open pending ongoing in-progress",
    },
    # of positions
    "stance": {
        "supports": "support for favours favors in-favour pro agrees yes supportive",
        "leans towards": "leans-toward leans-for lean-for rather-for leaning-towards",
        "neutral": "undecided balanced none",
        "leans against": "lean-against rather-against leaning-against",
        "opposes": "oppose against opposed contra rejects no",
        "unknown": "unclear not-known ?",
    },
    "flexibility": {
        "red line": "redline red-line non-negotiable never",
        "firm": "fixed strong",
        "flexible": "negotiable open soft yes",
    },
    "side": {
        "ours": "our us we own home",
        "theirs": "their them they counterpart other-side",
        "third party": "third other neutral others third-country",
    },
    # of advice
    "mode": {
        "must raise": "must raise yes",
        "if raised": "if-asked reactive",
        "avoid": "do-not-raise never no",
    },
    "raised": {"raised": "yes done", "not raised": "no"},
    "priority": {
        "must have": "must high essential 1",
        "should have": "should medium important 2",
        "could have": "could low nice-to-have 3",
    },
    "branch": {"if": "yes", "if not": "otherwise else no not"},
}


def choice_of(field: Field, text: str) -> str | None:
    """Return the word of a choice that a text means, also by another word or its first one, or `None`."""
    plain = _plain(text)
    if not plain:
        return ""
    own = {_plain(word): word for word in field.choices}
    others = {
        _plain(other): word
        for word, listed in _OTHERS.get(field.name, {}).items()
        if word in field.choices
        for other in listed.split()
    }
    known = {**others, **own}
    for form in (plain, _plain(re.split(r"[(;:/,–—]| - ", text)[0])):
        if form in known:
            return known[form]
    return None


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.casefold()).split())
