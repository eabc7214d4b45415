"""Where one passage stands in the new version, if it can only be there."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from briefbook.domain.passage import Passage
from briefbook.review.anchoring import reasons
from briefbook.review.anchoring.alignment import Alignment, Fate
from briefbook.review.anchoring.anchor import Anchor, changed_words, orphan
from briefbook.review.anchoring.words import Line, Span

_SHORT = 12
_LONG = 24
_ENOUGH_ALONE = 40
_CUT_SHORT = 90
_CUT = 78
_SURROUNDINGS = 25
_STRANGE = 0.2
_NEAR = 2


class _Place(NamedTuple):
    """A stretch of the new text's words, `end` not included."""

    start: int
    end: int
    in_full: bool
    elsewhere: bool = False


class Placing:
    """The passages of an old version, placed in a new one by what its alignment tells."""

    def __init__(self, alignment: Alignment, hidden: Sequence[Span], line: Line, new_line: Line) -> None:
        self._alignment = alignment
        self._old, self._new = alignment.old, alignment.new
        self._hidden = hidden
        self._line, self._new_line = line, new_line

    def anchor(self, passage: Passage) -> Anchor:
        """Return what became of a passage."""
        if self._old.text[passage.start : passage.end] != passage.quote:
            return orphan(passage.id, reasons.ELSEWHERE)
        words = self._old.between(passage.start, passage.end)
        if words[0] >= words[1]:
            return orphan(passage.id, reasons.WORDLESS)
        place = self._aligned(passage, words) or self._alone(words)
        if isinstance(place, str):
            return orphan(passage.id, place)
        if place is None:
            return orphan(passage.id, self._why_gone(words))
        return self._judged(passage, words, place)

    def _aligned(self, passage: Passage, words: Span) -> _Place | str | None:
        """Return the place that the alignment gives; a reason if it is not certain."""
        alignment = self._alignment
        sentences = range(self._old.sentence_of(words[0]), self._old.sentence_of(words[1] - 1) + 1)
        fates = {alignment.fates[sentence] for sentence in sentences}
        found = [place for place in alignment.to[slice(*words)] if place >= 0]
        if Fate.DOUBTFUL in fates and not self._mostly_certain(words, found):
            return self._why_doubtful(words)
        if 2 * len(found) < words[1] - words[0] or any(one >= other for one, other in pairwise(found)):
            return None
        in_full = len(found) == words[1] - words[0] == found[-1] - found[0] + 1
        elsewhere = Fate.MOVED in fates
        if fates <= {Fate.KEPT, Fate.MOVED, Fate.DOUBTFUL} and in_full:
            return _Place(found[0], found[-1] + 1, True, elsewhere)
        if len(passage.quote) < _SHORT and not in_full:
            return None
        if in_full:
            certain = self._stands_alone(words, sentences) or self._touches(words, both=True)
            if len(passage.quote) < _LONG:
                certain = certain and self._touches(words, both=False)
            return _Place(found[0], found[-1] + 1, True, elsewhere) if certain else self._why_doubtful(words)
        place = self._best_edges(words, found)
        new_key = self._new.key(place.start, place.end)
        likeness = fuzz.ratio(self._old.key(*words), new_key)
        if likeness < (_CUT_SHORT if len(passage.quote) < _LONG else _CUT):
            return None
        return reasons.DOUBTFUL if self._explained_elsewhere(words, sentences, new_key, likeness) else place

    def _mostly_certain(self, words: Span, found: Sequence[int]) -> bool:
        """Return whether all words stand there in one stretch, most of them in sentences beyond doubt."""
        size = words[1] - words[0]
        if len(found) < size or found[-1] - found[0] + 1 != size:
            return False
        fates = Counter(self._alignment.fates[self._old.sentence_of(word)] for word in range(*words))
        return 2 * fates[Fate.DOUBTFUL] < size

    def _stands_alone(self, words: Span, sentences: range) -> bool:
        """Return whether the words stand once in their old sentences and once in the new ones."""
        key = f" {self._old.key(*words)} "
        spans = [self._old.sentences[sentence] for sentence in sentences]
        partners = [self._alignment.partners[sentence] for sentence in sentences]
        new_spans = [self._new.sentences[partner] for partner in partners if partner >= 0]
        old_text = f" {self._old.key(spans[0][0], spans[-1][1])} "
        new_text = f" {' '.join(self._new.key(*span) for span in new_spans)} "
        return old_text.count(key) == 1 and new_text.count(key) == 1

    def _touches(self, words: Span, *, both: bool) -> bool:
        """Return whether the words before and after still stand there (or, unless `both`, one of them)."""
        to = self._alignment.to
        first, last = to[words[0]], to[words[1] - 1]
        before = to[words[0] - 1] == first - 1 if words[0] and first else words[0] == first
        at_end = words[1] == len(to), last + 1 == len(self._alignment.back)
        after = to[words[1]] == last + 1 if not any(at_end) else all(at_end)
        return (before and after) if both else (before or after)

    def _best_edges(self, words: Span, found: Sequence[int]) -> _Place:
        """Return the stretch from the first to the last word found, with what replaced those around them."""
        to = self._alignment.to
        lead = next(number for number in range(*words) if to[number] >= 0) - words[0]
        tail = words[1] - 1 - next(number for number in reversed(range(*words)) if to[number] >= 0)
        start, end = found[0], found[-1] + 1
        starts, ends = {start}, {end}
        if lead and words[0] and 0 <= start - to[words[0] - 1] - 1 <= 2 * lead + 2 and to[words[0] - 1] >= 0:
            starts.add(to[words[0] - 1] + 1)
        if tail and words[1] < len(to) and 0 <= to[words[1]] - end <= 2 * tail + 2:
            ends.add(to[words[1]])
        key = self._old.key(*words)
        _, start, end = max(
            (fuzz.ratio(key, self._new.key(one, other)), one, other) for one in starts for other in ends
        )
        return _Place(start, end, False)

    def _explained_elsewhere(self, words: Span, sentences: range, new_key: str, likeness: float) -> bool:
        """Return whether the words found are as like to others near the old ones."""
        first = self._old.sentences[max(0, sentences[0] - _NEAR)][0]
        last = self._old.sentences[min(len(self._old.sentences), sentences[-1] + 1 + _NEAR) - 1][1]
        return any(
            len(part) >= 0.8 * len(new_key) and fuzz.partial_ratio(new_key, part) >= likeness - 3
            for part in (self._old.key(first, words[0]), self._old.key(words[1], last))
        )

    def _alone(self, words: Span) -> _Place | None:
        """Return the place of words that both versions have once, and that were no other words before."""
        key = self._old.key(*words)
        if len(key) < _ENOUGH_ALONE or self._line.count(key) != 1 or self._new_line.count(key) != 1:
            return None
        start = self._new_line.first(key)
        end = start + words[1] - words[0]
        was = self._alignment.back[start:end]
        strange = sum(place >= 0 and not words[0] <= place < words[1] for place in was)
        return _Place(start, end, True, True) if strange <= _STRANGE * len(was) else None

    def _why_doubtful(self, words: Span) -> str:
        count = self._new_line.count(self._old.key(*words))
        if count > 1:
            return reasons.SEVERAL.format(count=count)
        return reasons.DOUBTFUL

    def _why_gone(self, words: Span) -> str:
        count = self._new_line.count(self._old.key(*words))
        if count > 1:
            return reasons.NONE_SURE.format(count=count)
        if count:
            return reasons.NOT_THIS
        sentences = {self._old.sentence_of(words[0]), self._old.sentence_of(words[1] - 1)}
        if len(sentences) == 1 and self._alignment.fates[number := sentences.pop()] is Fate.CHANGED:
            change = self._change_of(number)
            return reasons.GONE_FROM.format(changes=change)
        return reasons.GONE

    def _change_of(self, sentence: int) -> str:
        old, new = self._old, self._new
        start, end = old.sentences[sentence]
        new_start, new_end = new.sentences[self._alignment.partners[sentence]]
        return changed_words(
            old.text[old.starts[start] : old.ends[end - 1]],
            new.text[new.starts[new_start] : new.ends[new_end - 1]],
        )

    def _judged(self, passage: Passage, words: Span, place: _Place) -> Anchor:
        start, end = self._offsets(passage, words, place)
        if any(hidden_start < end and start < hidden_end for hidden_start, hidden_end in self._hidden):
            return orphan(passage.id, reasons.SET_ASIDE)
        quote = self._new.text[start:end]
        key, new_key = self._old.key(*words), self._new.key(place.start, place.end)
        if key != new_key:
            likeness = min(98, int(fuzz.ratio(key, new_key)))
            reason = reasons.CHANGED.format(changes=changed_words(passage.quote, quote))
        elif passage.quote.split() != quote.split() and "".join(passage.quote.split()) != "".join(
            quote.split()
        ):
            likeness, reason = 99, reasons.TYPOGRAPHY
        elif place.elsewhere:
            likeness, reason = 100, reasons.MOVED
        elif change := self._change_around(words, place):
            likeness, reason = 100, change
        else:
            return Anchor(passage.id, "same", start, end, quote, 100, reasons.SAME)
        return Anchor(passage.id, "moved", start, end, quote, likeness, reason)

    def _offsets(self, passage: Passage, words: Span, place: _Place) -> Span:
        """Return where the place begins and ends in the new text; in a word if the passage does."""
        start, end = self._new.starts[place.start], self._new.ends[place.end - 1]
        if place.in_full:
            ahead = passage.start - self._old.starts[words[0]]
            behind = self._old.ends[words[1] - 1] - passage.end
            if ahead > 0 and self._same_word(words[0], place.start):
                start += ahead
            if behind > 0 and self._same_word(words[1] - 1, place.end - 1):
                end -= behind
        return start, end

    def _same_word(self, word: int, new_word: int) -> bool:
        old, new = self._old, self._new
        before = old.text[old.starts[word] : old.ends[word]]
        return before == new.text[new.starts[new_word] : new.ends[new_word]]

    def _change_around(self, words: Span, place: _Place) -> str:
        """Return what changed around unchanged words; nothing if all is as it was."""
        old, new, alignment = self._old, self._new, self._alignment
        sentence, last = old.sentence_of(words[0]), old.sentence_of(words[1] - 1)
        first_word = max(old.sentences[sentence][0], words[0] - _SURROUNDINGS)
        last_word = min(old.sentences[last][1], words[1] + _SURROUNDINGS)
        start, end = place.start - (words[0] - first_word), place.end + (last_word - words[1])
        if start >= 0 and end <= len(new.keys) and old.keys[first_word:last_word] == new.keys[start:end]:
            if any(alignment.has_neighbour(number) for number in (sentence, last)):
                return ""
            return reasons.ALL_AROUND
        partner, new_last = alignment.partners[sentence], alignment.partners[last]
        new_start = (
            max(new.sentences[partner][0], place.start - _SURROUNDINGS) if partner >= 0 else place.start
        )
        new_end = min(new.sentences[new_last][1], place.end + _SURROUNDINGS) if new_last >= 0 else place.end
        before = old.text[old.starts[first_word] : old.ends[last_word - 1]]
        after = new.text[new.starts[new_start] : new.ends[new_end - 1]]
        return reasons.BESIDE.format(changes=changed_words(before, after))
