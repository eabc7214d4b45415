"""Names in a sentence: runs of words with capitals, without the titles before them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefbook.review.suggestions.lexicon import (
    CAPITALS,
    COUNTRIES,
    DEMONYMS,
    FIRST_WORDS,
    NO_NAMES,
    SAYERS,
    TITLES,
    words,
)
from briefbook.review.suggestions.prose import Token

MOST_TOKENS = 9
"""The longest run of words that is taken for a name."""

_ROLES = words(
    "mr mrs ms dr prof professor president minister secretary chancellor ambassador senator sen rep gov "
    "governor gen adm admiral col colonel capt captain lt sir lord lady king queen prince princess pope "
    "premier chairman chairwoman judge mayor congressman congresswoman representative speaker sgt "
    "sergeant commissioner undersecretary envoy spokesman spokeswoman spokesperson economist analyst "
    "detective officer supervisor ranger director chief manager coach ceo meteorologist commander"
)
_PORTFOLIOS = words("state defense defence commerce energy treasury education labor health homeland")
_FOR = words(
    "center centre bank institute agency office organization committee council association foundation fund"
)
_PLACES = words(
    "peninsula sea ocean river street avenue road island islands mountains bay strait valley county "
    "airport park hotel stadium lake boulevard square tower coast beach hill hills"
)
_NOBODY = NO_NAMES | DEMONYMS | FIRST_WORDS
_BODIES = words("administration government")
_IN = words("in at near outside through around across throughout inside visiting")
_CLITICS = (
    "it’s",
    "that’s",
    "there’s",
    "here’s",
    "what’s",
    "who’s",
    "he’s",
    "she’s",
    "let’s",
    "how’s",
    "where’s",
)
_OPENS = frozenset('([“"‘«„:—–-•*>#')


@dataclass(frozen=True)
class Mention:
    """A name as it stands in a text: `first` to `last` are the numbers of its words."""

    name: str
    start: int
    end: int
    first: int
    last: int
    is_located: bool = False
    """Whether something is said to be in it."""
    is_given: bool = False
    """Whether it is an actor whom the book knows."""


def mentions_in(
    tokens: Sequence[Token],
    lower: Collection[str],
    inner: Collection[str],
    given: Mapping[str, Sequence[tuple[str, ...]]],
) -> list[Mention]:
    """Return the names among some words in order.

    `lower` holds the words that the text has in small letters, `inner` those with a capital inside a
    sentence, `given` the actors of the book, in small letters and split, by their first word.
    """
    found: list[Mention] = []
    place = 0
    while place < len(tokens):
        end = _given_end(tokens, place, given)
        if end:
            found.append(_mention(tokens, place, end, found, is_given=True))
            place = end
        elif _has_capital(tokens[place]):
            end = _run_end(tokens, place)
            for first, last in _cores(tokens, place, end, lower, inner):
                found.append(_mention(tokens, first, last, found))
            place = end
        else:
            place += 1
    return found


def base(word: str) -> str:
    """Return a word without the ending of its possessive."""
    return word[:-2] if word.endswith(("’s", "'s")) else word.rstrip("’'")


def _given_end(
    tokens: Sequence[Token], place: int, given: Mapping[str, Sequence[tuple[str, ...]]]
) -> int | None:
    for name in given.get(base(tokens[place].plain), ()):
        end = place + len(name)
        if end <= len(tokens) and tuple(base(token.plain) for token in tokens[place:end]) == name:
            return end
    return None


def _has_capital(token: Token) -> bool:
    """Return whether a word may be part of a name; “Oslo-based” is none."""
    return token.has_capital and not ("-" in token.word and token.word.rsplit("-", 1)[1][:1].islower())


def _run_end(tokens: Sequence[Token], place: int) -> int:
    """Return the number of the word after a run of names that begins at a word with a capital."""
    end = place + 1
    while (
        end < len(tokens) and end - place < MOST_TOKENS and base(tokens[end - 1].word) == tokens[end - 1].word
    ):
        token = tokens[end]
        is_junior = token.word == "," and end + 1 < len(tokens) and tokens[end + 1].word in ("Jr.", "Sr.")
        if _has_capital(token) or is_junior:
            end += 1 + is_junior
        elif token.plain in ("of", "de", "von", "van", "bin", "al", "&", "for"):
            if token.plain == "for" and tokens[end - 1].plain not in _FOR:
                break
            skip = 2 if end + 1 < len(tokens) and tokens[end + 1].plain == "the" else 1
            if end + skip < len(tokens) and tokens[end + skip].has_capital:
                end += skip + 1
            else:
                break
        else:
            break
    return end


def _cores(
    tokens: Sequence[Token], start: int, end: int, lower: Collection[str], inner: Collection[str]
) -> Iterator[tuple[int, int]]:
    """Yield the first word of each name in a run, and the one after its last."""
    is_first = start == 0 or tokens[start - 1].word in _OPENS or tokens[start - 1].word in ".!?…"
    first = start
    if is_first:
        while first < end and tokens[first].plain in FIRST_WORDS and tokens[first].word != "US":
            first += 1
            if tokens[first - 1].plain in ("the", "a", "an"):
                break
        if first == start and end - start > 1 and tokens[start].plain in lower and start + 1 < end:
            first += _is_common(tokens[start], inner)
    roles = [place for place in range(first, end - 1) if tokens[place].plain.rstrip(".") in _ROLES]
    if roles:
        first = roles[-1] + 1
        if tokens[first].plain == "of" and first + 1 < end:
            first += 1
        if tokens[first].plain in _PORTFOLIOS and end - first > 1:
            first += 1
    if first + 2 < end and tokens[first].plain == "general" and roles:
        first += 1
    while first < end and not tokens[first].has_capital:
        first += 1
    while first < end and tokens[end - 1].plain in NO_NAMES:
        end -= 1
    if first < end and _is_name(tokens[first:end], is_first and first == start, lower, inner):
        if end < len(tokens) and tokens[end].plain in _BODIES:
            end += 1
        yield first, end


def _is_common(token: Token, inner: Collection[str]) -> bool:
    return token.word not in inner and token.plain not in COUNTRIES | CAPITALS | DEMONYMS


def _is_name(tokens: Sequence[Token], is_first: bool, lower: Collection[str], inner: Collection[str]) -> bool:
    plain = [base(token.plain) for token in tokens]
    if tokens[0].word == "US":
        return True
    if all(word in _NOBODY or word.rstrip("s") in TITLES for word in plain) or plain[-1] in _PLACES:
        return False
    if len("".join(plain)) < 2 or (len(tokens) == 1 and plain[0] in SAYERS):
        return False
    if len(tokens) > 1:
        return True
    word = base(tokens[0].word)
    if "-" in word and all(part[:1].isupper() for part in word.split("-")):
        return False
    if plain[0] in COUNTRIES or plain[0] in CAPITALS:
        return True
    if is_first and (word not in inner or plain[0] in lower):
        # “Norland’s envoy”: what owns something at the beginning of a sentence is mostly a name
        is_owner = base(tokens[0].word) != tokens[0].word and not tokens[0].plain.startswith(_CLITICS)
        is_acronym = word.isupper() and 2 < len(word) < 7
        return (is_acronym or is_owner) and plain[0] not in lower
    return plain[0] not in lower or word in inner


def _mention(
    tokens: Sequence[Token], first: int, end: int, before: Sequence[Mention], *, is_given: bool = False
) -> Mention:
    start, stop = tokens[first].start, tokens[end - 1].end
    last = tokens[end - 1].word
    stop -= len(last) - len(base(last))
    is_located = first > 0 and tokens[first - 1].plain in _IN
    if first > 1 and tokens[first - 1].plain in ("and", ",", "or") and before:
        is_located = before[-1].last == first - 2 and before[-1].is_located
    name = " ".join([*(token.word for token in tokens[first : end - 1]), base(last)]).replace(" ,", ",")
    return Mention(name, start, stop, first, end - 1, is_located, is_given)
