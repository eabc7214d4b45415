"""What is better set aside in a reading text, and why; precision goes before recall."""

import re
from collections.abc import Callable, Collection, Sequence

from briefbook.domain.reading import Span
from briefbook.readers import shapes, shapes_abroad
from briefbook.readers.lines import Line, ends_sentence, shown_lines

HEADLINE_REACH = 12
"""Among how many lines from the start a repeated headline is looked for."""

EDGE_LINES = 6
"""How many lines at either end may hold notices of the page."""

MOST_LINES = 200_000
"""A text of more lines is data, not an article; it is left as it is."""

_ASIDE_WORDS = 120
_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,4}[A-Z][\w’'-]+")


def set_aside(
    text: str, *, already: Sequence[Span] = (), untouched: Collection[int] = (), headline: str = ""
) -> tuple[Span, ...]:
    """Return the spans of whole lines to set aside, with those `already` found, in order and merged.

    Lines numbered in `untouched` stay; `headline` is one that the file itself gives.
    """
    if text.count("\n") > MOST_LINES:
        return merged(text, already)
    lines = list(shown_lines(text, already, untouched))
    reasons: dict[int, str] = {}
    for rule in (_images, _captions, _comments, _asides, _sharing, _furniture, *_ABROAD):
        for place, reason in rule(lines).items():
            reasons.setdefault(place, reason)
    for place in _repeated_headlines(lines, reasons, headline):
        reasons.setdefault(place, "repeated headline")
    if len(reasons) == len(lines):
        # A text of nothing but furniture is what the user wanted to keep.
        return merged(text, already)
    found = [Span(lines[place].start, lines[place].end, reason) for place, reason in reasons.items()]
    return merged(text, (*already, *found))


def merged(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans in order; each takes the blank lines that it would leave doubled, and joins its like."""
    result: list[Span] = []
    beginning = len(text) - len(text.lstrip("\n"))
    is_after_blank = True
    for span in sorted(spans, key=lambda span: span.start):
        start, end = span.start, span.end
        if not result or result[-1].end < start:
            is_after_blank = start <= beginning or text[max(0, start - 2) : start] == "\n\n"
        while is_after_blank and end < len(text) and text[end] == "\n":
            end += 1
        if result and result[-1].end >= start:
            start = result[-1].end
            if result[-1].reason == span.reason:
                start = result.pop().start
        if start < end:
            result.append(Span(start, end, span.reason))
    if result and result[-1].end == len(text):
        last = result.pop()
        start = max(len(text[: last.start].rstrip("\n")), result[-1].end if result else 0)
        result.append(Span(start, last.end, last.reason))
    return tuple(result)


def headline_of(line: Line) -> str:
    """Return a line's text where it looks like a headline, else nothing."""
    fits = 2 < len(line.text) <= 160 and not line.is_table and not line.is_continuation
    return (
        line.text if fits and not ends_sentence(line.text.rstrip("?")) and line.text[-1] not in ",;" else ""
    )


def _matching(
    pattern: re.Pattern[str], most_words: int, reason: str
) -> Callable[[Sequence[Line]], dict[int, str]]:
    def rule(lines: Sequence[Line]) -> dict[int, str]:
        return {
            place: reason
            for place, line in enumerate(lines)
            if _is_whole(line) and line.words <= most_words and pattern.fullmatch(line.text)
        }

    return rule


def _is_whole(line: Line) -> bool:
    return not line.is_table and not line.is_continuation and len(line.text) <= 600


_images = _matching(shapes.IMAGE_FILE, 12, "image file")

_ABROAD = (
    _matching(shapes_abroad.SHARING_ABROAD, 16, "sharing"),
    _matching(shapes_abroad.COMMENTS_ABROAD, 20, "comment prompt"),
    _matching(shapes_abroad.FURNITURE_ABROAD, 20, "page furniture"),
)


def _captions(lines: Sequence[Line]) -> dict[int, str]:
    images = _images(lines)
    found = {}
    for place, line in enumerate(lines):
        if not _is_whole(line) or line.words > 60:
            continue
        is_beside_image = place - 1 in images or place + 1 in images
        if _says_it_is_a_caption(line) or (place and _is_caption_in_fields(line, is_beside_image)):
            found[place] = "caption"
    return found


def _says_it_is_a_caption(line: Line) -> bool:
    return bool(
        (line.words <= 45 and shapes.CAPTION_LABEL.fullmatch(line.text))
        or (line.words <= 12 and not line.is_heading and shapes.CREDIT_LABEL.fullmatch(line.text))
        or shapes.CREDIT_END.search(line.text)
    )


def _is_caption_in_fields(line: Line, is_beside_image: bool) -> bool:
    """Return whether a line is `Name | Role | Holder of the picture`."""
    fields = [field.strip() for field in line.text.split("|")]
    if len(fields) < 2 or line.words > 45 or ends_sentence(line.text) or not _NAME.fullmatch(fields[0]):
        return False
    if is_beside_image:
        return True
    holder = fields[-1].split()
    return any(shapes.PICTURE_HOLDER.fullmatch(" ".join(holder[-count:])) for count in (1, 2, 3))


def _comments(lines: Sequence[Line]) -> dict[int, str]:
    found = _matching(shapes.COMMENT_PROMPT, 20, "comment prompt")(lines)
    for place, line in enumerate(lines):
        if shapes.COMMENTS_HEADING.fullmatch(line.text) and {place - 1, place + 1} & found.keys():
            found[place] = "comment prompt"
    return found


def _asides(lines: Sequence[Line]) -> dict[int, str]:
    """Find a label such as `Did you know?` inside an article, with its one paragraph."""
    found = {}
    for place, line in enumerate(lines):
        if not 0 < place < len(lines) - 2 or not shapes.ASIDE_LABEL.fullmatch(line.text):
            continue
        paragraph = _paragraph_after(lines, place)
        if paragraph and paragraph[-1] + 1 < len(lines):
            found.update(dict.fromkeys((place, *paragraph), "boxed aside"))
    return found


def _paragraph_after(lines: Sequence[Line], place: int) -> list[int]:
    """Return the places of the one paragraph under a label; none where it is no paragraph."""
    first = place + 1
    if not ends_sentence(lines[first].text) and not lines[first].is_continuation:
        return []
    last = first
    while last + 1 < len(lines) and lines[last].is_continuation and not lines[last].closes_paragraph:
        last += 1
    words = sum(lines[member].words for member in range(first, last + 1))
    return list(range(first, last + 1)) if words <= _ASIDE_WORDS else []


def _sharing(lines: Sequence[Line]) -> dict[int, str]:
    found = _matching(shapes.SHARING, 30, "sharing")(lines)
    for place, line in enumerate(lines):
        if place in found and line.words < 2 and not _has_company(lines, place, found):
            del found[place]
        elif shapes.SHARING_WORD.fullmatch(line.text) and _has_company(lines, place, found):
            found[place] = "sharing"
    return found


def _has_company(lines: Sequence[Line], place: int, found: Collection[int]) -> bool:
    """Return whether the line before or after is of the same sort."""
    return any(
        other in found or shapes.SHARING_WORD.fullmatch(lines[other].text)
        for other in (place - 1, place + 1)
        if 0 <= other < len(lines)
    )


def _furniture(lines: Sequence[Line]) -> dict[int, str]:
    matching = _matching(shapes.PAGE_FURNITURE, 25, "page furniture")(lines)
    found = {place: reason for place, reason in matching.items() if not lines[place].is_heading}
    edges = {*range(min(EDGE_LINES, len(lines))), *range(max(0, len(lines) - EDGE_LINES), len(lines))}
    for place in edges:
        line = lines[place]
        if _is_whole(line) and line.words <= 70 and shapes.EDGE_NOTICE.fullmatch(line.text):
            found[place] = "page furniture"
    return found


def _repeated_headlines(lines: Sequence[Line], reasons: Collection[int], headline: str) -> list[int]:
    """Return the places where the headline comes again within the first lines."""
    kept = [place for place in range(len(lines)) if place not in reasons][:HEADLINE_REACH]
    if not kept:
        return []
    wanted = {_key(headline), _key(headline_of(lines[kept[0]]))} - {""}
    repeated = []
    seen: set[str] = set()
    for place in kept:
        key = _key(lines[place].text)
        if key in wanted and _is_whole(lines[place]) and not lines[place].is_marked:
            if key in seen:
                repeated.append(place)
            seen.add(key)
    return repeated


def _key(text: str) -> str:
    """Return what two headlines are compared by; too short ones are never compared."""
    words = re.findall(r"\w+", text.casefold())
    return " ".join(words) if len("".join(words)) >= 12 or len(words) >= 4 else ""
