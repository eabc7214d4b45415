"""Texts for the search benchmark: real paragraphs of this machine mixed anew, always in the same way."""

import gzip
import random
import re
from collections.abc import Iterator
from html import unescape
from itertools import accumulate
from pathlib import Path

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "policy"
DOCUMENTATION = Path("/usr/share/doc")
SIZE = 5000
"""Characters of a text, about."""

_POOL = 60_000_000
_TAGS = re.compile(r"<(script|style).*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_WORDS = 50_000


def texts(count: int) -> Iterator[str]:
    """Return so many texts of about `SIZE` characters, each of runs of paragraphs from a few places."""
    chance = random.Random(5)
    pool = _paragraphs()
    if sum(map(len, pool)) < 2_000_000:
        pool = _invented(chance)
    for _ in range(count):
        parts: list[str] = []
        length = 0
        while length < SIZE:
            start = chance.randrange(len(pool))
            for paragraph in pool[start : start + chance.randint(6, 20)]:
                parts.append(paragraph)
                length += len(paragraph) + 2
        yield "\n\n".join(parts)[: SIZE + 1000]


def _paragraphs() -> list[str]:
    found: list[str] = []
    length = 0
    for path in (*sorted(SHARED.rglob("*.html")), *sorted(DOCUMENTATION.rglob("*"))):
        text = _text(path)
        for part in re.split(r"\n\s*\n", text[:100_000]):
            paragraph = " ".join(part.split())
            if 60 < len(paragraph) < 3000:
                found.append(paragraph)
                length += len(paragraph)
        if length > _POOL:
            break
    return found


def _text(path: Path) -> str:
    if path.suffix not in (".html", ".gz", ".md", ".txt") or not path.is_file():
        return ""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    text = data.decode("utf-8", "ignore")
    return unescape(_TAGS.sub(" ", text)) if path.suffix == ".html" else text


def _invented(chance: random.Random) -> list[str]:
    """Return paragraphs of invented words whose numbers fall as real ones do (Zipf)."""
    letters = "etaoinshrdlucmfwygpbvk"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(_WORDS)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(_WORDS)))
    return [" ".join(chance.choices(words, cum_weights=weights, k=60)) + "." for _ in range(40_000)]
