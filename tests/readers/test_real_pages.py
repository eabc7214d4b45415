"""Pages that nobody here wrote, read where they are present, against the article text kept with them."""

from collections import Counter
from pathlib import Path
from statistics import mean

import pytest

from briefbook.readers.article import tokens_of
from briefbook.readers.documents import read_file

WEB = Path(__file__).parents[2] / ".." / "shared" / "data" / "web"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not WEB.is_dir(), reason="the pages are not here"),
]


def pairs():
    for page in sorted(WEB.rglob("*.html")):
        for folder in ("text", "txt"):
            expected = page.parent.parent / folder / f"{page.stem}.txt"
            if expected.is_file():
                yield page, expected.read_text(encoding="utf-8", errors="replace")


def agreement(found, expected):
    """Return F1 over words."""
    left, right = Counter(tokens_of(found)), Counter(tokens_of(expected))
    return 2 * (left & right).total() / max(1, left.total() + right.total())


def test_the_article_is_what_is_shown_of_real_pages(shown, capsys):
    scores = []

    for page, expected in list(pairs())[::3]:
        if page.name != "readwrite.com1.html":  # has no words: a script was to fetch them
            reading = read_file(page)
            # Many expected texts belong to another page that the site showed later.
            if agreement(reading.text, expected) > 0.1 and len(tokens_of(expected)) > 50:
                scores.append(agreement(shown(reading), expected))

    with capsys.disabled():
        print(f"\n{len(scores)} pages, mean F1 {mean(scores):.3f}, least {min(scores):.3f}")  # noqa: T201
    assert len(scores) > 30
    assert mean(scores) >= 0.85
