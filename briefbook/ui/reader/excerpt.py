"""The words that a suggestion is shown with, and where its cues stand in them."""

from briefbook.review.suggestions import Suggestion

_AROUND = 60
"""Characters kept before the first cue of long words."""
_LONGEST = 800

Excerpt = tuple[str, list[tuple[int, int]]]


def excerpt(suggestion: Suggestion, text: str) -> Excerpt:
    """Return the words of a text that show a suggestion, and its cues as places in them.

    A name alone is not repeated; a time stands in its sentence, a quotation with who says it.
    """
    if suggestion.kind == "actor" and suggestion.quote == suggestion.values.get("name"):
        return "", []
    start, end = _span(suggestion, text)
    cues = sorted((a, b) for a, b in suggestion.triggers if start <= a and b <= end)
    first = start
    if cues and cues[0][0] - start > 2 * _AROUND:
        # what is far from the beginning would be cut off
        first = text.rfind(" ", start, cues[0][0] - _AROUND) + 1 or start
    lead = "…" if first > start else ""
    shift = len(lead) - first
    return lead + text[first:end].replace("\n", " "), [(a + shift, b + shift) for a, b in cues]


def _span(suggestion: Suggestion, text: str) -> tuple[int, int]:
    start, end = suggestion.start, suggestion.end
    if suggestion.kind == "time" and suggestion.context:
        length = len(suggestion.context)
        found = text.find(suggestion.context, max(0, end - length), start + length)
        if found >= 0:
            return found, found + length
    elif suggestion.kind == "quotation" and suggestion.triggers:
        first = min(start, *(a for a, _ in suggestion.triggers))
        last = max(end, *(b for _, b in suggestion.triggers))
        if last - first <= _LONGEST and "\n" not in text[first:last]:
            return first, last
    return start, end
