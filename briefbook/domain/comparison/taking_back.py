"""One paragraph of a text made as it was in an older version of it."""

from collections.abc import Sequence

from briefbook.domain.comparison.paragraphs import ParagraphPair

_BREAK = "\n\n"


def paragraph_back(text: str, pairs: Sequence[ParagraphPair], number: int) -> str:
    """Return a newer text with one paragraph as the older text has it.

    `pairs` compare the older text with this one (`paragraph_diff`), and `number` counts them from 0. What was
    moved stays where it is now, in its older words.
    """
    pair = pairs[number]
    if pair.after is not None and pair.before is not None:
        return text[: pair.after.start] + pair.before.text + text[pair.after.end :]
    if pair.after is not None:
        return _joined(text[: pair.after.start], text[pair.after.end :])
    assert pair.before is not None
    ends = [one.after.end for one in pairs[:number] if one.after is not None and one.kind != "moved"]
    place = max(ends, default=0)
    rest = text[place:]
    if not place:
        return f"{pair.before.text}{_BREAK}{rest.lstrip(chr(10))}" if rest.strip() else pair.before.text
    return f"{text[:place]}{_BREAK}{pair.before.text}{rest}"


def _joined(before: str, after: str) -> str:
    """Return what is left around a paragraph that goes, with one break where it was."""
    if not before.strip():
        return after.lstrip("\n")
    if not after.strip():
        return before.rstrip() + after.lstrip("\n")
    # the break before it is that of its neighbours now
    return before + after.lstrip("\n")
