"""How the reader says what is suggested."""

from briefbook.domain.capitals import capitalised
from briefbook.domain.date_words import in_words
from briefbook.domain.passage import COLOURS
from briefbook.jobs.suggesting import COLOUR
from briefbook.review.suggestions import Suggestion
from briefbook.ui.reader.accepting import title_of

CHIPS = {
    "status": "Status",
    "attribution": "Attribution",
    "quotation": "Quotation",
    "time": "Time",
    "actor": "Actor",
    "commitment": "Commitment",
    "risk": "Risk",
}
"""The kinds in the order of their chips, and what those say."""

_ASKS = {"as of when": "as of when?", "the year": "which year?", "which is the month": "which is the month?"}


def proposed(suggestion: Suggestion) -> str:
    """Return what accepting a suggestion would say, in a few words."""
    values = suggestion.values
    if suggestion.kind == "status":
        return f"Status: {values.get('status', '')}"
    if suggestion.kind == "attribution":
        via = f", via {values['via']}" if values.get("via") else ""
        return f"Said by: {values.get('actor', '')}{via}"
    if suggestion.kind == "quotation":
        return f"Quotation: {values['speaker']}" if values.get("speaker") else "Quotation: by whom?"
    if suggestion.kind == "time":
        return _time(suggestion)
    if suggestion.kind == "actor":
        return f"Actor: {values.get('name', '')}"
    return f"{suggestion.kind.capitalize()}: {title_of(suggestion)}"


def consequence(suggestion: Suggestion) -> str:
    """Return what Enter does, in one sentence."""
    if suggestion.kind in ("status", "attribution", "time"):
        return "Enter begins a claim and asks as of when."
    if suggestion.kind == "quotation":
        names = " and names who speaks" if suggestion.values.get("speaker") else ""
        return f"Enter marks the quotation{names}."
    if suggestion.kind == "actor":
        return "Enter adds the actor to the book."
    colour = COLOURS[COLOUR[suggestion.kind]]
    if suggestion.kind == "risk":
        return f"Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed."
    return f"Enter marks the sentence in {colour} and adds a commitment in these words, to be completed."


def explained(suggestion: Suggestion) -> str:
    """Return the rule and its reason."""
    rule = capitalised(suggestion.rule)
    return f"{rule} · {suggestion.reason}"


def _time(suggestion: Suggestion) -> str:
    values, words = suggestion.values, " ".join(suggestion.quote.split())
    asks = values.get("asks", "")
    if asks:
        return f"{words}: {_ASKS.get(asks, f'{asks}?')}"
    if values.get("iso") and values.get("form") != "duration":
        told = in_words(values["iso"])
        return f"{words}: as of then?" if told.casefold() in words.casefold() else f"{words}: {told}?"
    return f"{words}: as of when?"
