"""Passages of real documents, found again in their later versions: never at a wrong place."""

import re
import sys
from collections import Counter
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from briefbook.domain.passage import Passage
from briefbook.review.anchoring import reanchored

_REVISIONS = Path(__file__).parents[2].parent / "shared" / "data" / "revisions"
_LEVELS = ("Adv", "Int", "Ele")
_SENTENCE = re.compile(r"[^\W\d_](?:[^.!?<>|\[\]{}=\n]|\n(?!\s*\n)){30,300}[.!?](?=\s)")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not _REVISIONS.is_dir(), reason="the dated versions are beside the checkout only"),
]


def _text(path):
    return path.read_text("utf-8-sig", errors="replace").replace("\r\n", "\n")


def _pairs():
    """Give the collection, a name, and the texts of each two versions of a document."""
    for folder in sorted(_REVISIONS.rglob("*.versions")):
        versions = [_text(path) for path in sorted(folder.iterdir())]
        collection = folder.relative_to(_REVISIONS).parts[0]
        pairs = [*pairwise(versions), (versions[0], versions[-1])]
        yield from ((collection, str(folder.name), *pair) for pair in dict.fromkeys(pairs))
    files = sorted(path for path in _REVISIONS.rglob("*.txt") if "OneStop" in str(path))
    stems = {}
    for path in files:
        stem, _, level = path.stem.rpartition("-")
        stems.setdefault(stem.strip(), {})[level.strip().capitalize()] = _text(path)
    for stem, levels in stems.items():
        texts = [levels[level] for level in _LEVELS if level in levels]
        yield from (("OneStop", stem, *pair) for pair in pairwise(texts))


def _marked(text):
    """Return about eight passages: sentences, halves of sentences and phrases, from all over a text."""
    sentences = list(_SENTENCE.finditer(text))
    chosen = [sentences[len(sentences) * number // 8] for number in range(8)] if sentences else []
    passages = {}
    for number, sentence in enumerate(chosen):
        start, end = sentence.span()
        words = [(match.start() + start, match.end() + start) for match in re.finditer(r"\w+", sentence[0])]
        if number % 4 == 1:
            end = words[len(words) // 2][1]
        elif number % 4 == 2:
            start = words[len(words) // 2][0]
        elif number % 4 == 3:
            start, end = words[len(words) // 3][0], words[min(len(words) // 3 + 3, len(words) - 1)][1]
        passages[start, end] = Passage(
            id=f"{start}-{end}", source_id="s", number=number + 1, start=start, end=end, quote=text[start:end]
        )
    return list(passages.values())


def _bare(text):
    return "".join(text.split())


def _paragraphs(text):
    """Return each paragraph's start and end."""
    spans, start = [], 0
    for match in [*re.finditer(r"\n\s*\n", text), None]:
        end = match.start() if match else len(text)
        if text[start:end].strip():
            spans.append((start, end))
        start = match.end() if match else end
    return spans


def _without(before, after, passage):
    """Return the new version without all that could be the passage's paragraph, by brute force."""
    parts = [before[start:end] for start, end in _paragraphs(before)]
    own = next(before[start:end] for start, end in _paragraphs(before) if start <= passage.start < end)
    others = dict.fromkeys(part for part in parts if part != own)
    kept = []
    for start, end in _paragraphs(after):
        part = after[start:end]
        if part not in others:
            likeness = max(fuzz.ratio(own, part), fuzz.partial_ratio(passage.quote, part))
            rival = process.extractOne(part, others, scorer=fuzz.ratio)
            if part == own or passage.quote in part or likeness >= max(45, rival[1] if rival else 0):
                continue
        kept.append(part)
    return "\n\n".join(kept)


class _Difflib:
    """Lines that difflib matches, and words between them: another opinion of where all has gone."""

    def __init__(self, before, after):
        self.places = {}
        lines, new_lines = (
            [match.span() for match in re.finditer(r"\S[^\n]*", text)] for text in (before, after)
        )
        matcher = SequenceMatcher(
            None, [before[a:b] for a, b in lines], [after[a:b] for a, b in new_lines], autojunk=False
        )
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind == "equal":
                for line, new_line in zip(lines[a:b], new_lines[c:d], strict=True):
                    self.places |= {line[0] + n: new_line[0] + n for n in range(line[1] - line[0])}
            elif kind == "replace":
                self._match_words(
                    before, after, (lines[a][0], lines[b - 1][1]), (new_lines[c][0], new_lines[d - 1][1])
                )

    def _match_words(self, before, after, span, new_span):
        words = [match.span() for match in re.compile(r"\w+|[^\w\s]").finditer(before, *span)]
        new_words = [match.span() for match in re.compile(r"\w+|[^\w\s]").finditer(after, *new_span)]
        if len(words) * len(new_words) > 4_000_000:
            return
        matcher = SequenceMatcher(
            None, [before[a:b] for a, b in words], [after[a:b] for a, b in new_words], autojunk=False
        )
        for a, b, size in matcher.get_matching_blocks():
            for word, new_word in zip(words[a : a + size], new_words[b : b + size], strict=True):
                self.places |= {word[0] + n: new_word[0] + n for n in range(word[1] - word[0])}

    def disagrees(self, passage, anchor, before):
        """Return whether most characters of a passage went elsewhere, and together."""
        letters = [n for n in range(passage.start, passage.end) if not before[n].isspace()]
        found = [self.places[n] for n in letters if n in self.places]
        # what it scattered, it matched by chance
        if len(found) < 0.8 * len(letters) or max(found) - min(found) > 1.2 * len(passage.quote):
            return False
        return sum(anchor.start <= n < anchor.end for n in found) < 0.8 * len(found)


def _described(name, passage, anchor, after):
    place = "" if anchor.start is None else repr(after[max(0, anchor.start - 60) : anchor.end + 60])
    return f"{name}: {passage.quote!r}\n    {anchor.outcome} {anchor.likeness} {anchor.reason}\n    {place}"


def test_no_passage_of_a_real_document_is_anchored_at_a_wrong_place(capsys):
    outcomes = {}
    wrong = []

    for collection, name, before, after in _pairs():
        passages = _marked(before)
        difflib = _Difflib(before, after)
        for passage, anchor in zip(passages, reanchored(before, after, passages), strict=True):
            outcomes.setdefault(collection, Counter())[anchor.outcome] += 1
            if anchor.start is None:
                continue
            assert after[anchor.start : anchor.end] == anchor.quote
            if anchor.outcome == "same":
                assert _bare(anchor.quote) == _bare(passage.quote)
            if difflib.disagrees(passage, anchor, before):
                wrong.append(_described(name, passage, anchor, after))

    with capsys.disabled():
        for collection, counts in outcomes.items():
            total = counts.total()
            shares = ", ".join(
                f"{outcome} {counts[outcome] / total:.1%}" for outcome in ("same", "moved", "orphan")
            )
            sys.stdout.write(f"\n{collection}: {total} passages: {shares}")
        sys.stdout.write(f"\nfalse anchors: {len(wrong)}\n")
    assert not wrong, "\n".join(wrong)


def test_a_passage_whose_paragraph_was_taken_out_of_a_real_document_is_an_orphan():
    wrong = []
    checked = 0

    for _, name, before, after in _pairs():
        for passage in _marked(before)[::3]:
            rest = _without(before, after, passage)
            checked += 1
            (anchor,) = reanchored(before, rest, [passage])
            if anchor.outcome != "orphan":
                wrong.append(_described(name, passage, anchor, rest))

    assert checked > 1_000
    assert not wrong, "\n".join(wrong)


def test_no_passage_is_found_in_another_document():
    wrong = []
    pairs = list(_pairs())

    for (_, name, before, _), (_, other_name, _, other) in pairwise([*pairs, pairs[0]]):
        if name == other_name:
            continue
        passages = [passage for passage in _marked(before) if _bare(passage.quote) not in _bare(other)]
        for passage, anchor in zip(passages, reanchored(before, other, passages), strict=True):
            if anchor.outcome != "orphan":
                wrong.append(_described(f"{name} in {other_name}", passage, anchor, other))

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("distance", [0, 3])
@pytest.mark.parametrize("edited", [False, True])
def test_a_planted_twin_is_never_taken_for_the_paragraph_that_is_gone(distance, edited):
    wrong = []

    for folder in sorted(_REVISIONS.rglob("*.versions")):
        text = _text(max(folder.iterdir()))
        parts = [text[start:end] for start, end in _paragraphs(text)]
        for passage in _marked(text)[::3]:
            number = next(n for n, part in enumerate(_paragraphs(text)) if part[0] <= passage.start < part[1])
            words = parts[number].split(" ")
            words[len(words) // 2] = "otherwise"
            twin = " ".join(words)
            before = [*parts[: number + 1 + distance], twin, *parts[number + 1 + distance :]]
            after = before[:number] + before[number + 1 :]
            if edited:
                after = [part.replace("otherwise", "differently") for part in after]
            old, new = "\n\n".join(before), "\n\n".join(after)
            start = old.index(parts[number], len("\n\n".join(before[:number])))
            start += parts[number].index(passage.quote)
            marked = replace(passage, start=start, end=start + len(passage.quote))
            (anchor,) = reanchored(old, new, [marked])
            if anchor.outcome != "orphan":
                wrong.append(_described(folder.name, marked, anchor, new))

    assert not wrong, "\n".join(wrong)
