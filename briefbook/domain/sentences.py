"""Sentences of a text: where each begins and ends; rules for names, numbers and quotations, no model."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_LINE = re.compile(r"[^\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+")
# possessive, and matching whatever follows: a long run of full stops is looked at once
_STOP = re.compile(r"[.!?…‥。！？｡؟۔।॥]++(?P<closers>[\"”’'»›)\]」』）】》]*+(?:\[\d{1,3}\])*+)")
_BETWEEN = re.compile(r"\s*+(?P<openers>[\"“”‘’'«»„‚‹(\[「『（【《¿¡]*+)(?P<word>\w[\w’'-]{0,30})?")
_MARKER = re.compile(r"\s{0,9}(?:\d{1,3}|[A-Za-z])\.\Z")
"""The number of a point, at the start of its line."""

_WIDE = frozenset("。！？｡")
_WORD_BEFORE = re.compile(r"(?:[^\W_]|\.(?=\w)|&)+\Z")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TITLES = _words(
    "mr mrs ms dr prof gen sen rep reps sens gov lt col sgt capt cmdr adm maj rev hon messrs mme mlle amb "
    "sec treas atty supt insp cpl pvt st mt ft vs viz cf eg ie e.g i.e al approx ca art arts fig figs vol "
    "vols pp para ch ed eds dept univ assn hr nr bzw z.b d.h u.a dipl ing mag sr.a ee.uu"
)
"""Words whose full stop is never the end of a sentence."""

_BEFORE_NUMBER = _words("no nos n art sec p pp op § jan feb mar apr jun jul aug sep sept oct nov dec")
"""Words whose full stop is not the end where a number follows."""

_SHORTENED = _words(
    "inc corp ltd co jr sr bros plc llc etc mfg a.m p.m ph.d phd m.d b.a m.a esq ave blvd rd est calif "
    "mass conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash "
    "wis wyo ariz ark colo del"
)
"""Words whose full stop may end a sentence: it does where a common first word follows."""

_FIRST_WORDS = _words(
    "the a an in on at of to for from with by as after before during since while when where if although "
    "though because however but and or nor yet so then thus therefore meanwhile moreover it its he she his "
    "her they their we our i you your my this that these those there here what who why how which some many "
    "most all both each every no not one two other another such only even still also now today yesterday "
    "under over between among despite instead according once until unless whether per"
)
_AFTER_ORDINAL = _words(
    "januar februar märz april mai juni juli august september oktober november dezember jahrhundert"
)


def sentences_in(text: str) -> list[Span]:
    """Return the sentences of a text as spans of code points, without the white space around them.

    The end of a line ends a sentence.
    """
    found: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _ends(text, line.start(), line.end()):
            _add(found, text, start, end)
            start = end
        _add(found, text, start, line.end())
    return found


def sentence_at(sentences: Sequence[Span], place: int) -> Span | None:
    """Return which of some ordered sentences holds a place, or nothing where none does."""
    before = bisect_right(sentences, (place, float("inf"))) - 1
    return sentences[before] if before >= 0 and place < sentences[before][1] else None


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    sentence = text[start:end]
    start += len(sentence) - len(sentence.lstrip())
    end = start + len(sentence.strip())
    if start < end:
        found.append((start, end))


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the places inside a line where one sentence ends and another begins."""
    for stop in _STOP.finditer(text, start, end):
        if stop.end() == end:
            return
        after = _BETWEEN.match(text, stop.end(), end)
        if after is not None and _is_end(text, start, stop, after):
            yield stop.end()


def _is_end(text: str, start: int, stop: re.Match[str], after: re.Match[str]) -> bool:
    marks = stop.group()
    following = text[stop.end()]
    if any(mark in _WIDE for mark in marks):
        # 「…。」と述べた: the words of saying belong to what was said
        return not (stop["closers"] and following in "とっ，、,")
    if not following.isspace():
        return False
    word = after["word"] or ""
    if not word or word[0].islower():
        return False
    dots = marks[: len(marks) - len(stop["closers"])]
    if _MARKER.match(text, start, stop.end()):
        return False
    is_common = word.casefold() in _FIRST_WORDS
    if dots.startswith(("…", "‥", "..")):
        return is_common or bool(stop["closers"])
    if dots != ".":
        # “Who is ready? ” and then a name: what was asked ends there
        return True
    return is_common or not _is_shortened(text, start, stop.start(), word, bool(stop["closers"]))


def _is_shortened(text: str, start: int, stop: int, following: str, is_closed: bool) -> bool:
    """Return whether the full stop at `stop` belongs to the word before it."""
    before = _WORD_BEFORE.search(text, max(start, stop - 16), stop)
    if before is None:
        return False
    word = before.group()
    plain = word.casefold()
    if word.isdigit():
        return len(word) < 3 and following.casefold() in _AFTER_ORDINAL
    if plain in _TITLES:
        return not is_closed
    if plain in _BEFORE_NUMBER and following[0].isdigit():
        return True
    if plain in _SHORTENED:
        return not is_closed
    is_initial = len(word) == 1 and word.isupper()
    is_dotted = "." in word and all(len(part) == 1 for part in word.split("."))
    return (is_initial or is_dotted) and not is_closed
