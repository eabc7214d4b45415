"""New English text by the page, chained from the words of the sample book; the same seed, the same text."""

import random
import re
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
SAMPLE = CHECKOUT / "resources" / "sample"
_FRENCH = "voie-reservee.txt"
_LONG_WORD = re.compile("[a-z]{7,}")
_MOST_WORDS = 45


class Prose:
    """Sentences that chain words as those texts do."""

    def __init__(self, seed: int, coined: float = 0.3) -> None:
        """Take the share of long words that are put together from two, so that long texts have many words."""
        self._chance = random.Random(seed)
        self._coined = coined

    def sentence(self) -> str:
        """Return a sentence."""
        followers = _followers()
        words: list[str] = []
        word = self._chance.choice(followers[""])
        while word:
            words.append(self._perhaps_coined(word))
            word = self._chance.choice(followers[word]) if len(words) < _MOST_WORDS else ""
        return " ".join(words).rstrip(",;:–.?!") + "."

    def paragraph(self, words: int = 90) -> str:
        """Return sentences of at least so many words together."""
        sentences: list[str] = []
        count = 0
        while count < words:
            sentences.append(self.sentence())
            count += sentences[-1].count(" ") + 1
        return " ".join(sentences)

    def phrase(self, words: int) -> str:
        """Return a few words without a full stop."""
        taken = self.paragraph(words).split()[:words]
        return " ".join(taken).rstrip(",;:–.?!")

    def number(self) -> str:
        """Return a figure as tables hold."""
        return f"{self._chance.uniform(1, 9000):,.1f}"

    def pick(self, count: int) -> int:
        """Return a number from 0 below `count`."""
        return self._chance.randrange(count)

    def _perhaps_coined(self, word: str) -> str:
        if _LONG_WORD.fullmatch(word) and self._chance.random() < self._coined:
            heads, tails = _parts()
            return self._chance.choice(heads) + self._chance.choice(tails)
        return word


def natural_paragraphs(seed: int, count: int) -> list[str]:
    """Return paragraphs of 20 words to 160 with next to no word that is not in a dictionary."""
    prose = Prose(seed, coined=0.05)
    return [prose.paragraph(20 + prose.pick(120)) for _ in range(count)]


@cache
def _followers() -> dict[str, list[str]]:
    """Which words come after each; the empty word begins and ends a sentence."""
    followers: dict[str, list[str]] = {}
    for sentence in _sentences():
        words = sentence.split()
        for word, follower in zip(["", *words], [*words, ""], strict=True):
            followers.setdefault(word, []).append(follower)
    return followers


@cache
def _parts() -> tuple[list[str], list[str]]:
    """Heads and tails of the long words, cut wherever a consonant follows a vowel."""
    heads, tails = set(), set()
    for word in filter(_LONG_WORD.fullmatch, _followers()):
        for cut in re.finditer("(?<=[aeiou])(?=[^aeiou])", word[3:-2]):
            heads.add(word[: cut.start() + 3])
            tails.add(word[cut.start() + 3 :])
    return sorted(heads), sorted(tails)


def _sentences() -> list[str]:
    sentences = []
    texts = sorted((SAMPLE / "sources").glob("*.[mt][dx]*"))
    for path in [SAMPLE / "outline.md", CHECKOUT / "LICENSE", *texts]:
        if path.name == _FRENCH:
            continue
        text = re.sub(
            r"\[@.*?\]|[*_“”()\[\]]|^[->] |^\d+\. ", "", path.read_text("utf-8"), flags=re.MULTILINE
        )
        for paragraph in re.split(r"\n\s*\n|\n(?=[|#])", text):
            parts = re.split(r"(?<=[.?])\s+(?=[A-Z])", " ".join(paragraph.split()))
            sentences += [part for part in parts if re.fullmatch("[A-Z][A-Za-z0-9 ,;:%’–-]{30,}[.?]", part)]
    return sentences
