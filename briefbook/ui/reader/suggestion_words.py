"""How the reader says what is suggested."""

from briefbook.domain.capitals import capitalised
from briefbook.domain.date_words import ENGLISH, in_words
from briefbook.domain.passage import COLOURS
from briefbook.domain.vocabulary import word
from briefbook.jobs.suggesting import COLOUR
from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr, tr_noop
from briefbook.ui.reader.accepting import title_of

CHIPS = {
    "status": tr_noop("Status"),
    "attribution": tr_noop("Attribution"),
    "quotation": tr_noop("Quotation"),
    "time": tr_noop("Time"),
    "actor": tr_noop("Actor"),
    "commitment": tr_noop("Commitment"),
    "risk": tr_noop("Risk"),
}
"""The kinds in the order of their chips, and what those say."""

_ASKS = {
    "as of when": tr_noop("as of when?"),
    "the year": tr_noop("which year?"),
    "which is the month": tr_noop("which is the month?"),
}


def proposed(suggestion: Suggestion) -> str:
    """Return what accepting a suggestion would say, in a few words."""
    values = suggestion.values
    if suggestion.kind == "status":
        return tr("Status: {status}", status=word(values.get("status", "")))
    if suggestion.kind == "attribution":
        actor = values.get("actor", "")
        if values.get("via"):
            return tr("Said by: {name}, via {other}", name=actor, other=values["via"])
        return tr("Said by: {name}", name=actor)
    if suggestion.kind == "quotation":
        speaker = values.get("speaker")
        return tr("Quotation: {name}", name=speaker) if speaker else tr("Quotation: by whom?")
    if suggestion.kind == "time":
        return _time(suggestion)
    if suggestion.kind == "actor":
        return tr("Actor: {name}", name=values.get("name", ""))
    if suggestion.kind == "risk":
        return tr("Risk: {title}", title=title_of(suggestion))
    return tr("Commitment: {title}", title=title_of(suggestion))


def consequence(suggestion: Suggestion) -> str:
    """Return what Enter does, in one sentence."""
    if suggestion.kind in ("status", "attribution", "time"):
        return tr("Enter begins a claim and asks as of when.")
    if suggestion.kind == "quotation":
        if suggestion.values.get("speaker"):
            return tr("Enter marks the quotation and names who speaks.")
        return tr("Enter marks the quotation.")
    if suggestion.kind == "actor":
        return tr("Enter adds the actor to the book.")
    colour = word(COLOURS[COLOUR[suggestion.kind]])
    if suggestion.kind == "risk":
        return tr(
            "Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed.",
            colour=colour,
        )
    return tr(
        "Enter marks the sentence in {colour} and adds a commitment in these words, to be completed.",
        colour=colour,
    )


def explained(suggestion: Suggestion) -> str:
    """Return the rule and its reason."""
    rule = capitalised(tr(suggestion.rule))
    return f"{rule} · {suggestion.reason}"


def _time(suggestion: Suggestion) -> str:
    values, words = suggestion.values, " ".join(suggestion.quote.split())
    asks = values.get("asks", "")
    if asks:
        asked = tr(_ASKS[asks]) if asks in _ASKS else f"{asks}?"
        return tr("{name}: {sentence}", name=words, sentence=asked)
    if values.get("iso") and values.get("form") != "duration":
        # the text says it in its own language, which may be another than the window’s
        ways = (in_words(values["iso"]), in_words(values["iso"], ENGLISH))
        if any(one.casefold() in words.casefold() for one in ways):
            return tr("{words}: as of then?", words=words)
        return tr("{name}: {sentence}", name=words, sentence=f"{ways[0]}?")
    return tr("{words}: as of when?", words=words)
