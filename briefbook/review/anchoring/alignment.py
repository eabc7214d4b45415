"""Where each sentence and each word of an old version stands in a new one, as far as that is certain."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from briefbook.domain.comparison.pairing import Pair, in_order, likely_pairs, likeness
from briefbook.domain.comparison.sequences import Run, common_runs
from briefbook.review.anchoring.words import Words

_ALIKE = 0.5
_MARGIN = 0.1
_NARROW = 0.02
_MOVED = 0.9
_MOVED_LENGTH = 40
_NEAR = 8
_TINY = 12


class Fate(Enum):
    """What became of a sentence."""

    GONE = "gone"
    KEPT = "kept"
    CHANGED = "changed"
    MOVED = "moved"
    DOUBTFUL = "doubtful"
    """Another sentence like it could be the one."""


@dataclass
class Alignment:
    """What became of the sentences and words of a text."""

    old: Words
    new: Words
    fates: list[Fate]
    partners: list[int]
    """For each old sentence the new one that it became, or -1."""
    to: list[int]
    """For each old word the new one that it is, or -1."""
    back: list[int]
    """For each new word the old one that it was, or -1."""

    def has_neighbour(self, sentence: int) -> bool:
        """Return whether a sentence still stands beside one that it stood beside, or at the same end."""
        partner = self.partners[sentence]
        last, new_last = len(self.partners) - 1, len(self.new.sentences) - 1
        before = self.partners[sentence - 1] == partner - 1 >= 0 if sentence else partner == 0
        after = self.partners[sentence + 1] == partner + 1 if sentence < last else partner == new_last
        return before or after


def aligned(old: Words, new: Words) -> Alignment:
    """Return what became of the sentences and words of an old version of a text."""
    sentences = len(old.sentences)
    alignment = Alignment(
        old, new, [Fate.GONE] * sentences, [-1] * sentences, [-1] * len(old.keys), [-1] * len(new.keys)
    )
    _Aligning(alignment).run()
    return alignment


class _Aligning:
    """The steps from the surest evidence to the weakest; none takes back what one before it found."""

    def __init__(self, alignment: Alignment) -> None:
        self._alignment = alignment
        self._old, self._new = alignment.old, alignment.new
        self._fates, self._partners = alignment.fates, alignment.partners
        self._keys = [self._old.key(*span) for span in self._old.sentences]
        self._new_keys = [self._new.key(*span) for span in self._new.sentences]
        self._counts, self._new_counts = Counter(self._keys), Counter(self._new_keys)
        self._taken: set[int] = set()

    def run(self) -> None:
        self._keep_paragraphs()
        self._keep_sentences()
        self._doubt_repeated()
        for gap in list(self._gaps(certain=True)):
            self._pair_changed(*gap)
        self._find_moved_paragraphs()
        self._find_moved_sentences()
        self._extend()

    def _keep_paragraphs(self) -> None:
        keys, new_keys = self._paragraph_keys()
        for before, after, length in common_runs(keys, new_keys):
            for number in range(length):
                self._keep_paragraph(before + number, after + number, Fate.KEPT)

    def _paragraph_keys(self) -> tuple[list[str], list[str]]:
        return (
            ["\n".join(self._keys[start:end]) for start, end in self._old.paragraphs],
            ["\n".join(self._new_keys[start:end]) for start, end in self._new.paragraphs],
        )

    def _keep_paragraph(self, paragraph: int, new_paragraph: int, fate: Fate) -> None:
        start, end = self._old.paragraphs[paragraph]
        shift = self._new.paragraphs[new_paragraph][0] - start
        for sentence in range(start, end):
            self._match(sentence, sentence + shift, fate)

    def _keep_sentences(self) -> None:
        for start, end, new_start, new_end in list(self._gaps()):
            for run in common_runs(self._keys[start:end], self._new_keys[new_start:new_end]):
                for number in range(run.length):
                    self._match(start + run.before + number, new_start + run.after + number, Fate.KEPT)

    def _gaps(self, *, certain: bool = False) -> Iterator[tuple[int, int, int, int]]:
        """Give the sentences between those that are matched in order (if `certain`, beyond doubt)."""
        start = new_start = 0
        kept = [
            (sentence, partner)
            for sentence, partner in enumerate(self._partners)
            if partner >= 0 and not (certain and self._fates[sentence] is Fate.DOUBTFUL)
        ]
        for end, new_end in [*kept, (len(self._keys), len(self._new_keys))]:
            if end > start and new_end > new_start:
                yield start, end, new_start, new_end
            start, new_start = end + 1, new_end + 1

    def _match(self, sentence: int, partner: int, fate: Fate) -> None:
        self._fates[sentence] = fate
        self._partners[sentence] = partner
        self._taken.add(partner)
        start, end = self._old.sentences[sentence]
        new_start, new_end = self._new.sentences[partner]
        if fate in (Fate.CHANGED, Fate.DOUBTFUL) or end - start != new_end - new_start:
            runs = common_runs(self._old.keys[start:end], self._new.keys[new_start:new_end])
        else:
            runs = [Run(0, 0, end - start)]
        to, back = self._alignment.to, self._alignment.back
        for before, after, length in runs:
            for number in range(length):
                to[start + before + number] = new_start + after + number
                back[new_start + after + number] = start + before + number

    def _doubt_repeated(self) -> None:
        """Mark kept sentences that are repeated or short, unless what stands around them tells them apart."""
        start = new_start = 0
        landmarks = [
            (sentence, partner)
            for sentence, partner in enumerate(self._partners)
            if partner >= 0 and self._is_unique(sentence) and len(self._keys[sentence]) >= _TINY
        ]
        doubtful = []
        for end, new_end in [*landmarks, (len(self._keys), len(self._new_keys))]:
            counts = Counter(self._keys[start:end])
            new_counts = Counter(self._new_keys[new_start:new_end])
            for sentence in range(start, end):
                key = self._keys[sentence]
                told_apart = counts[key] == new_counts[key] and (
                    (counts[key] == 1 and len(key) >= _TINY) or self._alignment.has_neighbour(sentence)
                )
                if self._partners[sentence] >= 0 and not told_apart:
                    doubtful.append(sentence)
            start, new_start = end + 1, new_end + 1
        for sentence in doubtful:
            self._fates[sentence] = Fate.DOUBTFUL

    def _is_unique(self, sentence: int) -> bool:
        key = self._keys[sentence]
        return self._counts[key] == 1 and self._new_counts[key] == 1

    def _pair_changed(self, start: int, end: int, new_start: int, new_end: int) -> None:
        """Pair what is left and alike, next to what is paired; nearly as alike others leave it in doubt."""
        bags, new_bags = _bags(self._old, range(start, end)), _bags(self._new, range(new_start, new_end))
        pairs = likely_pairs(bags, new_bags, _ALIKE - _MARGIN)
        best, new_best = _two_best(pairs)
        size, new_size = end - start, new_end - new_start
        chain = in_order(
            pair
            for pair in pairs
            if pair.likeness >= _ALIKE
            and self._partners[start + pair.before] < 0
            and new_start + pair.after not in self._taken
        )
        taken = {(pair.before, pair.after) for pair in chain} | {(-1, -1), (size, new_size)}
        for pair in chain:
            beside = {(pair.before - 1, pair.after - 1), (pair.before + 1, pair.after + 1)}
            if pair.likeness < _MOVED and not (
                beside & taken or self._is_kept_beside(pair, start, new_start)
            ):
                continue
            rivals = [_rival(best[pair.before], pair.after), _rival(new_best[pair.after], pair.before)]
            near = range(max(0, pair.before - _NEAR), min(size, pair.before + _NEAR + 1))
            rivals += [
                likeness(bags[near_by], new_bags[pair.after]) for near_by in near if near_by != pair.before
            ]
            on_diagonal = size == new_size and pair.before == pair.after
            sure = pair.likeness - max(rivals) >= (_NARROW if on_diagonal else _MARGIN)
            self._match(start + pair.before, new_start + pair.after, Fate.CHANGED if sure else Fate.DOUBTFUL)

    def _is_kept_beside(self, pair: Pair, start: int, new_start: int) -> bool:
        place, new_place = start + pair.before, new_start + pair.after
        return any(
            0 <= place + step < len(self._partners) and self._partners[place + step] == new_place + step >= 0
            for step in (-1, 1)
        )

    def _find_moved_paragraphs(self) -> None:
        keys, new_keys = self._paragraph_keys()
        counts, new_counts = Counter(keys), Counter(new_keys)
        places = {key: number for number, key in enumerate(new_keys) if new_counts[key] == 1}
        for number, key in enumerate(keys):
            if counts[key] > 1 or key not in places or len(key) < _MOVED_LENGTH:
                continue
            if self._is_free(self._old.paragraphs[number], self._new.paragraphs[places[key]]):
                self._keep_paragraph(number, places[key], Fate.MOVED)

    def _extend(self) -> None:
        """Match the equal words before and after those that are matched, one after the other."""
        to, back = self._alignment.to, self._alignment.back
        for step, words in ((1, range(1, len(to))), (-1, range(len(to) - 2, -1, -1))):
            for word in words:
                place = to[word - step] + step
                is_free = to[word] < 0 <= to[word - step] and 0 <= place < len(back) and back[place] < 0
                if is_free and self._old.keys[word] == self._new.keys[place]:
                    to[word], back[place] = place, word

    def _is_free(self, paragraph: tuple[int, int], new_paragraph: tuple[int, int]) -> bool:
        return all(self._partners[sentence] < 0 for sentence in range(*paragraph)) and not any(
            sentence in self._taken for sentence in range(*new_paragraph)
        )

    def _find_moved_sentences(self) -> None:
        """Match what is left and alike, if no other sentence of either version is nearly as alike."""
        new_left = [number for number in range(len(self._new_keys)) if number not in self._taken]
        bags = _bags(self._old, range(len(self._keys)))
        pairs = likely_pairs(bags, _bags(self._new, new_left), _MOVED - _MARGIN)
        best, new_best = _two_best(pairs)
        for pair in sorted(pairs, key=lambda pair: -pair.likeness):
            partner = new_left[pair.after]
            margin = pair.likeness - max(
                _rival(best[pair.before], pair.after), _rival(new_best[pair.after], pair.before)
            )
            key = self._keys[pair.before]
            if self._partners[pair.before] >= 0 or partner in self._taken or len(key) < _MOVED_LENGTH:
                continue
            if pair.likeness >= _MOVED and margin >= _MARGIN:
                self._match(pair.before, partner, Fate.MOVED)


def _bags(words: Words, sentences: Sequence[int]) -> list[Sequence[str]]:
    return [words.keys[slice(*words.sentences[sentence])] for sentence in sentences]


_Best = dict[int, list[tuple[float, int]]]


def _two_best(pairs: Sequence[Pair]) -> tuple[_Best, _Best]:
    """Return for each part of the one and the other text the two that are most like it."""
    best: _Best = {}
    new_best: _Best = {}
    for pair in sorted(pairs, key=lambda pair: -pair.likeness):
        for found, part, other in ((best, pair.before, pair.after), (new_best, pair.after, pair.before)):
            alike = found.setdefault(part, [])
            if len(alike) < 2:
                alike.append((pair.likeness, other))
    return best, new_best


def _rival(best: Sequence[tuple[float, int]], partner: int) -> float:
    """Return how alike the most similar part other than its partner is."""
    return max((likeness for likeness, other in best if other != partner), default=0.0)
