"""Plain text whose lines flow (RFC 3676), with its paragraphs joined again."""

import re

_QUOTE = re.compile(r">*")


def joined(text: str, *, deletes_spaces: bool) -> str:
    """Return flowed text with each paragraph in one line, and quotes marked as mails mark them."""
    paragraphs: list[list[str]] = []
    open_depth: int | None = None
    for line in re.split(r"\r\n|\r|\n", text):
        marks = _QUOTE.match(line)
        depth = marks.end() if marks else 0
        words = line[depth:].removeprefix(" ")
        flows = words.endswith(" ") and words != "-- "
        if open_depth != depth or words == "-- ":
            paragraphs.append([">" * depth + " "] if depth else [])
        paragraphs[-1].append(words.removesuffix(" ") if flows and deletes_spaces else words)
        open_depth = depth if flows else None
    return "\n".join("".join(pieces).rstrip(" ") for pieces in paragraphs)
