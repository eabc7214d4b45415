"""The words of a document as pandoc writes its structure."""

import re
from collections import Counter
from collections.abc import Callable

from briefbook.readers.pages.article import tokens_of

_WORDS = re.compile(
    r'\b(?:Str|Code(?:Block)?\s*\((?:[^()"]|"(?:[^"\\]|\\.)*"|\([^()]*\))*\))\s*"((?:[^"\\]|\\.)*)"'
    r"|\b(Space|SoftBreak|LineBreak|Para|Plain|Header|Note|Cell)\b"
)
_ESCAPED = re.compile(r"\\(?:(\d+)|(&)|(.))")

OTHER_OPTIONS = ("comments", "track_changes_scrubbed_metadata", "inline_images", "image", "diagram")
"""Files whose expectation holds comments, or words said of pictures, which are not read."""


def expected_words(
    native: str, counted: Callable[[str], Counter[str]] = lambda text: Counter(tokens_of(text))
) -> Counter[str]:
    """Return the words of a document, counted."""
    body = native[_end_of_metadata(native) :]
    return counted("".join(" " if one[2] else _unescaped(one[1]) for one in _WORDS.finditer(body)))


def _end_of_metadata(native: str) -> int:
    metadata = re.search(r"Meta\s*\{", native)
    depth = 0
    for place in range(metadata.start() if metadata else len(native), len(native)):
        depth += (native[place] == "{") - (native[place] == "}")
        if native[place] == "}" and not depth:
            return place
    return 0


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(_character, text)


def _character(escaped: re.Match[str]) -> str:
    if escaped[1]:
        return chr(int(escaped[1]))
    return "\n" if escaped[3] == "n" else escaped[3] or ""
