"""Steps of likelihood and impact as others write them: words, numbers of any scale, and per cent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.domain.matrix import Step
from briefbook.jobs.loading.scale_words import LESS, OF, TO, UNRATED, ladder
from briefbook.translation import tr

_ALONE = re.compile(rf"(\d{{1,9}}(?:[.,]\d+)?)(?:\s*(?:{OF})\s*(\d{{1,3}}))?")
_WITH_WORD = re.compile(
    r"[(\[]?(?P<first>\d{1,3})[)\]]?\s*[-–—:.=,)]*\s*(?P<word>[^\W\d].*)|(?P<word2>[^\W\d].*?)\s*[-–—:=,]*\s*"
    r"[(\[]?(?P<last>\d{1,3})[)\]]?",
    re.S,
)
_PER_CENT = re.compile(
    rf"[<>≤≥~≈]?\s*(\d{{1,3}}(?:[.,]\d+)?)\s*%?(?:\s*(?:{TO})\s*(\d{{1,3}}(?:[.,]\d+)?))?\s*%"
)
_TOPS = (3, 4, 5, 6, 10, 25, 100)
"""The tops of the scales that people use."""


@dataclass(frozen=True)
class Understood:
    """A step, from 1, or 0 for none; `note` says how it was understood, where that is not plain."""

    step: int
    note: str = ""


class Scale:
    """Understands the texts of one column by the steps of an axis and by what else stands in the column."""

    def __init__(self, axis: str, steps: Sequence[Step], texts: Sequence[str]) -> None:
        self._steps = steps
        self._words = {_plain(step.word): place for place, step in enumerate(steps, 1)}
        self._ladder = ladder(axis)
        self._top = self._scale_of(texts)
        used = {self._ladder[word] for text in texts if (word := self._ladder_word(text))}
        self._is_short = used <= {1, 2, 3}
        """Whether only low, medium and high are told apart."""

    def step(self, text: str) -> Understood | None:
        """Return the step that a text means, or `None` where it means none that is known."""
        plain = _plain(text)
        if not plain or plain in UNRATED:
            return Understood(0)
        if plain in self._words:
            return Understood(self._words[plain])
        if match := _PER_CENT.fullmatch(text.strip()):
            return self._of_per_cent(_decimal(match[1]), _decimal(match[2] or match[1]))
        if match := _ALONE.fullmatch(text.strip()):
            top = int(match[2]) if match[2] else self._top
            return self._of_number(_decimal(match[1]), top)
        if match := _WITH_WORD.fullmatch(text.strip()):
            word = _plain(match["word"] or match["word2"])
            number = float(match["first"] or match["last"])
            return self._of_word(word) or self._of_number(number, self._top)
        return self._of_word(plain) or self._of_beginning(text)

    def _of_word(self, plain: str) -> Understood | None:
        if plain in self._words:
            return Understood(self._words[plain])
        if plain not in self._ladder:
            return None
        step = self._on_ladder(self._ladder[plain])
        return Understood(step, tr("read as {word}", word=self._steps[step - 1].word))

    def _of_beginning(self, text: str) -> Understood | None:
        known = sorted({*self._words, *self._ladder}, key=len, reverse=True)
        plain = _plain(text)
        word = next((one for one in known if plain.startswith(f"{one} ")), "")
        found = self._of_word(word) if word else None
        return (
            Understood(found.step, tr("read as {word}", word=self._steps[found.step - 1].word))
            if found
            else None
        )

    def _on_ladder(self, place: int) -> int:
        count = len(self._steps)
        if self._is_short and count <= 3:
            return place
        return 1 + int(place * (count - 1) / 4 + 0.5)

    def _of_number(self, number: float, top: int) -> Understood | None:
        count = len(self._steps)
        if number == 0:
            return Understood(0)
        if not 0 < number <= top:
            return None
        if top == count and number == int(number):
            return Understood(int(number))
        step = max(1, min(count, 1 + int((number - 1) * (count - 1) / max(1, top - 1) + 0.5)))
        word = self._steps[step - 1].word
        return Understood(
            step, tr("{number} of {top} read as {word}", number=_short(number), top=top, word=word)
        )

    def _of_per_cent(self, lowest: float, highest: float) -> Understood | None:
        middle = (lowest + highest) / 2
        if not 0 <= middle <= 100:
            return None
        for place, step in enumerate(self._steps, 1):
            least, most = _range(step.range)
            if least <= middle <= most:
                return Understood(
                    place, tr("{number} % read as {word}", number=_short(middle), word=step.word)
                )
        count = len(self._steps)
        step_number = max(1, min(count, 1 + int(middle * count / 100)))
        word = self._steps[step_number - 1].word
        return Understood(
            step_number,
            tr("{number} % read as {word}, as no step says its range", number=_short(middle), word=word),
        )

    def _scale_of(self, texts: Sequence[str]) -> int:
        """Return the top of the scale whose numbers stand in a column."""
        alone = [_decimal(match[1]) for text in texts if (match := _ALONE.fullmatch(text.strip()))]
        beside = [
            float(match["first"] or match["last"])
            for text in texts
            if (match := _WITH_WORD.fullmatch(text.strip()))
        ]
        numbers = sorted((*alone, *beside))
        # a few that are higher than all others are slips of the hand
        most = numbers[int((len(numbers) - 1) * 0.97)] if numbers else 0.0
        if most <= len(self._steps):
            return len(self._steps)
        return next((top for top in _TOPS if top >= most), 100)

    def _ladder_word(self, text: str) -> str:
        plain = _plain(text)
        return plain if plain in self._ladder and plain not in self._words else ""


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())


def _range(text: str) -> tuple[float, float]:
    """Return the probabilities that a step's range holds; one that holds none where it is not in per cent."""
    match = _PER_CENT.search(text)
    if not match:
        return 1, 0
    first = _decimal(match[1])
    if match[2]:
        return first, _decimal(match[2])
    return (0, first) if re.search(LESS, text.casefold()) else (first, 100)


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def _short(number: float) -> str:
    return f"{number:g}"
