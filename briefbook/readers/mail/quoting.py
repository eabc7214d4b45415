"""What a mail quotes of earlier ones, and its signature: stretches of its text that are set aside."""

import re
from typing import Final

from briefbook.domain.reading import Span
from briefbook.readers.mail import quote_marks as marks

LONGEST_SIGNATURE: Final = 25
"""Lines; what follows a line of two dashes and is longer is no signature."""
LONGEST_ATTRIBUTION: Final = 4
MOST_LINES: Final = 50_000
"""What is longer was written by no person; it is kept as it is, so that reading it takes no minutes."""

_QUOTED = re.compile(r"[ \t]*>(?!From )")
_PGP_START = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----")
_PGP_HASH = re.compile(r"Hash: [\w, -]+")
_PGP_SIGNATURE = re.compile(r"-----BEGIN PGP SIGNATURE-----")
_PGP_END = re.compile(r"-----END PGP SIGNATURE-----")
_EMBEDDED_IMAGE = re.compile(r"\[(?:cid|image|Bild|image/[a-z]+):[^\]\n]{0,200}\]")


def set_aside_in_mail(text: str, *, is_reply: bool, is_forward: bool) -> tuple[Span, ...]:
    """Return what is set aside of a mail's text, which is never all of it.

    A forwarded mail is what the mail is about, so it is kept.
    """
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        return ()
    reasons: list[str | None] = [None] * len(lines)
    end = _start_of_forwarded(lines)
    if not (is_forward or end < len(lines)) and (tail := _start_of_tail(lines, is_reply)) < len(lines):
        reasons[tail:] = ["quoted mail"] * (len(lines) - tail)
        end = tail
    if not is_forward:
        _mark_quotes(lines, reasons, end, is_reply)
    _mark_signature(lines, reasons, end)
    _mark_armour(lines, reasons)
    for number, line in enumerate(lines):
        if reasons[number] is None and _EMBEDDED_IMAGE.fullmatch(line.strip()):
            reasons[number] = "image file"
    if not any(
        reason is None and marks.LETTER.search(line) for line, reason in zip(lines, reasons, strict=True)
    ):
        return ()
    return _spans(lines, reasons)


def _start_of_forwarded(lines: list[str]) -> int:
    """Return the number of the line that says that a forwarded mail follows, or past the last."""
    return next((n for n, line in enumerate(lines) if marks.FORWARDED.match(line)), len(lines))


def _start_of_tail(lines: list[str], is_reply: bool) -> int:
    """Return the number of the line from which all is an earlier mail without marks, or past the last."""
    for number, line in enumerate(lines):
        if marks.ORIGINAL.match(line) or _is_header_block(lines, number):
            return _before_rule(lines, number)
        if is_reply and marks.DATED_ATTRIBUTION.match(line) and not _quote_follows(lines, number):
            return number
    return len(lines)


def _is_header_block(lines: list[str], number: int) -> bool:
    """Return whether headers of an earlier mail stand here, as Outlook shows them."""
    if not marks.FROM.match(lines[number]):
        return False
    following = [line for line in lines[number + 1 : number + 14] if line.strip()][:7]
    has_date = False
    for line in following:
        if marks.SUBJECT.match(line):
            return has_date
        if marks.SENT.match(line):
            has_date = True
        elif not marks.LABELLED.match(line) and "@" not in line and ";" not in line:
            return False
    return False


def _before_rule(lines: list[str], number: int) -> int:
    """Return the number of the line of dashes above a line, or of the line itself."""
    above = number - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and re.fullmatch(r"[-_=* ]{5,}", lines[above].strip()) else number


def _quote_follows(lines: list[str], number: int) -> bool:
    following = next((line for line in lines[number + 1 : number + 6] if line.strip()), "")
    return _QUOTED.match(following) is not None


def _mark_quotes(lines: list[str], reasons: list[str | None], end: int, is_reply: bool) -> None:
    """Mark lines with `>` that an attribution introduces, or all of them in an answer."""
    number = 0
    has_attribution = False
    while number < end:
        if not _QUOTED.match(lines[number]):
            number += 1
            continue
        start = _start_of_attribution(lines, number)
        inner = _QUOTED.sub("", lines[number])[:600].lstrip("> ")
        has_attribution = has_attribution or start < number or marks.ATTRIBUTION.search(inner) is not None
        last = number
        while number < end and (_QUOTED.match(lines[number]) or not lines[number].strip()):
            last = number if lines[number].strip() else last
            number += 1
        if has_attribution or is_reply:
            reasons[start : last + 1] = ["quoted mail"] * (last + 1 - start)


def _start_of_attribution(lines: list[str], quote: int) -> int:
    """Return the number of the line where the words that introduce a quote begin, or the quote's own."""
    last = quote - 1
    while last >= 0 and quote - last <= 3 and not lines[last].strip():
        last -= 1
    if last < 0 or not lines[last].strip():
        return quote
    for start in range(last, max(-1, last - LONGEST_ATTRIBUTION), -1):
        if not lines[start].strip():
            break
        words = " ".join(line[:600].strip() for line in lines[start : last + 1])
        if marks.ATTRIBUTION.match(words) and marks.OPENING.match(words):
            return start
    return last if marks.ATTRIBUTION.match(lines[last].strip()) else quote


def _mark_signature(lines: list[str], reasons: list[str | None], end: int) -> None:
    """Mark what follows a line of two dashes, up to a quote."""
    for number in range(1, end):
        if lines[number].rstrip() != "--" or reasons[number]:
            continue
        stop = next((n for n in range(number, end) if reasons[n]), end)
        if stop - number <= LONGEST_SIGNATURE and any(map(str.strip, lines[number + 1 : stop])):
            reasons[number:stop] = ["mail signature"] * (stop - number)
            return


def _mark_armour(lines: list[str], reasons: list[str | None]) -> None:
    """Mark the lines in which PGP wraps a text that it signs."""
    start = None
    for number, line in enumerate(lines):
        if _PGP_START.fullmatch(line):
            reasons[number] = "mail signature"
            if number + 1 < len(lines) and _PGP_HASH.fullmatch(lines[number + 1]):
                reasons[number + 1] = "mail signature"
        elif _PGP_SIGNATURE.fullmatch(line):
            start = number
        elif _PGP_END.fullmatch(line) and start is not None:
            reasons[start : number + 1] = ["mail signature"] * (number + 1 - start)
            start = None


def _spans(lines: list[str], reasons: list[str | None]) -> tuple[Span, ...]:
    """Return stretches of neighbouring lines that are set aside, with the blank lines after them."""
    spans: list[Span] = []
    place = 0
    length = sum(map(len, lines)) + len(lines) - 1
    for line, reason in zip(lines, reasons, strict=True):
        end = min(place + len(line) + 1, length)
        before = spans[-1] if spans and spans[-1].end == place else None
        if before and (reason == before.reason or (reason is None and not line.strip())):
            spans[-1] = Span(before.start, end, before.reason)
        elif reason and end > place:
            spans.append(Span(place, end, reason))
        place = end
    return tuple(spans)
