"""Who says something in a sentence: the name or the group of words before or after a verb of saying."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.review.suggestions.lexicon import FIRST_WORDS, SAYERS, TITLES, words
from briefbook.review.suggestions.names import Names
from briefbook.review.suggestions.naming import Mention, base
from briefbook.review.suggestions.prose import Token

_ADVERBS = words(
    "also has have had later then publicly repeatedly recently earlier today yesterday now again still "
    "further first always often once already simply clearly even just all monday tuesday wednesday "
    "thursday friday saturday sunday reportedly previously subsequently separately explicitly formally "
    "jointly privately strongly officially initially consistently"
)
"""What may stand between who says it and the verb."""

_DETERMINERS = words(
    "the a an some many several most both two three four five six seven eight nine ten other another "
    "these those his her their its our no all each every one few more this that"
)
_BREAKS = words(
    "of in on at to for from with by as after before during since while when where if although though "
    "because however but or nor yet so than that which who whom whose what how why into over under "
    "between among against about through per via not and is are was were be been has have had will would "
    "can could should may might must do does did said says told he she it they we i you him them us there "
    "then let lets"
)
_LINKS = words("of in for at from with on and")
_SOURCES = words("of in at from by and")
_PREPOSITIONS = words(
    "of in on at to for from with by about against into between toward towards under over like"
)
_ALSO_VERBS = words(
    "report reports side sides head chief chair press study survey state source document documents letter"
)
"""Nouns that say something only with a word before them: “the report”."""

_ASKING = words("does do did will would hope hopes hoping hoped wish wishes whether unless if until")
PRONOUNS = words("he she")


@dataclass(frozen=True)
class Sayer:
    """Who says something: the actor, and where its words stand."""

    actor: str
    start: int
    end: int
    is_pronoun: bool = False
    is_name: bool = False


def before(tokens: Sequence[Token], verb: int, mentions: Sequence[Mention], names: Names) -> Sayer | None:
    """Return who stands before the verb at a place, as its subject; nothing where that is not clear."""
    place = verb - 1
    is_doing = tokens[verb].plain.endswith("ing")
    while place >= 0 and (
        tokens[place].plain in _ADVERBS
        or _is_adverb(tokens[place])
        or (is_doing and tokens[place].plain in ("is", "are", "was", "were", "been"))
    ):
        place -= 1
    if place < 0:
        return None
    if tokens[place].word in (",", ")", "—", "–"):
        return _before_apposition(tokens, place, mentions, names)
    if tokens[place].plain in PRONOUNS:
        return Sayer(tokens[place].plain, tokens[place].start, tokens[place].end, is_pronoun=True)
    return _group(tokens, place, mentions, names)


def after(tokens: Sequence[Token], place: int, mentions: Sequence[Mention], names: Names) -> Sayer | None:
    """Return who stands at a place, after the verb of saying or “according to”."""
    if place < len(tokens) and tokens[place].plain in PRONOUNS:
        return Sayer(tokens[place].plain, tokens[place].start, tokens[place].end, is_pronoun=True)
    if place < len(tokens) and tokens[place].plain in _PREPOSITIONS:
        return None
    end = place
    while end < len(tokens) and end - place < 10:
        named = next((one for one in mentions if one.first == end), None)
        if named is not None and not _is_possessive(tokens[named.last]):
            return _made(tokens, named, mentions, names)
        token = tokens[end]
        if not token.is_word or (token.plain in _BREAKS and token.plain not in _SOURCES):
            break
        if token.plain in SAYERS and not (end + 1 < len(tokens) and tokens[end + 1].plain in SAYERS):
            following = end + 1 < len(tokens) and any(one.first == end + 1 for one in mentions)
            if not following:
                return _plain(tokens, place, end)
        end += 1
    return None


def is_asked(tokens: Sequence[Token], sayer: Sayer) -> bool:
    """Return whether somebody is only asked or hoped to say: “does she say”, “hopes that he says”."""
    place = next(number for number, token in enumerate(tokens) if token.start == sayer.start)
    before = [token.plain for token in tokens[max(0, place - 4) : place]]
    return not _ASKING.isdisjoint(before)


def _is_adverb(token: Token) -> bool:
    return token.plain.endswith("ly") and len(token.plain) > 4 and not token.has_capital


def _group(tokens: Sequence[Token], last: int, mentions: Sequence[Mention], names: Names) -> Sayer | None:
    """Return the group of words that ends at a place, where its last word is a name or may say something."""
    named = next((one for one in mentions if one.last == last), None)
    if named is not None:
        if _is_possessive(tokens[last]):
            return None
        place = named.first - 1 - (named.first > 0 and tokens[named.first - 1].plain in ("the", "a", "an"))
        while place > 0 and tokens[place].has_capital and tokens[place].plain in TITLES:
            place -= 1
        other = next((one for one in mentions if one.last == place - 1), None)
        if place > 0 and tokens[place].plain == "and" and other is not None:
            return _both(_group(tokens, other.last, mentions, names), _made(tokens, named, mentions, names))
        if place < 0 or tokens[place].plain not in _PREPOSITIONS:
            return _made(tokens, named, mentions, names)
        # “James Hall with the Police Department said”, “officials in Oslo said”: not the last name speaks
        head = _group(tokens, place - 1, mentions, names) if place and tokens[place].plain in _LINKS else None
        if head is None or head.is_name:
            return head
        first = next(number for number, token in enumerate(tokens) if token.start == head.start)
        return _plain(tokens, first, last)
    if tokens[last].plain not in SAYERS:
        return None
    first = _beginning(tokens, last)
    if first and tokens[first - 1].plain == "to":
        return None
    if first == last and tokens[last].plain in _ALSO_VERBS:
        return None
    outer = _holder(tokens, first)
    return _plain(tokens, first if outer is None else outer, last)


def _beginning(tokens: Sequence[Token], last: int) -> int:
    """Return the first word of the group whose last word is known."""
    first = last
    while first > 0 and last - first < 7:
        token = tokens[first - 1]
        if token.plain == "and" and _joins(tokens, first):
            first -= 1
            continue
        is_break = token.plain in _BREAKS and token.word != "US"
        if not token.is_word or is_break or token.plain.endswith("ing") or _is_adverb(token):
            break
        first -= 1
        if token.plain in _DETERMINERS:
            break
    return first


def _joins(tokens: Sequence[Token], first: int) -> bool:
    """Return whether the “and” before a group belongs to it, as in “Chinese and US officials”."""
    if first > 1 and tokens[first].has_capital and tokens[first - 2].has_capital:
        return True
    start = tokens[: first - 1]
    return len(start) < 5 and all(
        token.is_word and (token.plain not in _BREAKS or token.word == "US") for token in start
    )


def _holder(tokens: Sequence[Token], first: int) -> int | None:
    """Return where “officials in” begins before a group, as in “officials in Beijing”."""
    place = first - 1
    if place > 0 and tokens[place].plain == "the":
        place -= 1
    if place < 1 or tokens[place].plain not in _LINKS - {"and"}:
        return None
    if tokens[place - 1].plain in SAYERS:
        return _beginning(tokens, place - 1)
    return None


def _before_apposition(
    tokens: Sequence[Token], close: int, mentions: Sequence[Mention], names: Names
) -> Sayer | None:
    """Return the name before “, the minister of trade,”; `close` is the second comma."""
    opening = {")": "(", ",": ",", "—": "—", "–": "–"}[tokens[close].word]
    for place in range(close - 1, max(-1, close - 24), -1):
        if tokens[place].word != opening:
            continue
        named = next((one for one in mentions if one.last == place - 1), None)
        if opening == "(":
            return _group(tokens, place - 1, mentions, names)
        if named is not None and _is_subject(tokens, named.first, tokens[place + 1]):
            return _made(tokens, named, mentions, names)
    return None


def _is_subject(tokens: Sequence[Token], first: int, following: Token) -> bool:
    """Return whether a name begins its clause, and what follows its comma tells about it."""
    if following.plain in ("and", "but", "or", "where", "when", "while") or (
        following.has_capital and following.plain not in FIRST_WORDS | TITLES
    ):
        return False
    while first and (
        tokens[first - 1].plain in TITLES | SAYERS | {"the", "and", "but", "that"}
        or tokens[first - 1].has_capital
    ):
        first -= 1
    # after “In Oslo,” a name may begin a clause; after another name it stands in a list, or says where
    return not first or (tokens[first - 1].word == "," and tokens[0].plain in _BREAKS and first < 8)


def _made(tokens: Sequence[Token], named: Mention, mentions: Sequence[Mention], names: Names) -> Sayer:
    """Return a name as the one who says it; “China’s Foreign Ministry” keeps whose it is."""
    actor = names.actor(named.name)
    holder = next((one for one in mentions if one.last == named.first - 1), None)
    if holder is not None and _is_possessive(tokens[holder.last]) and not names.is_person(actor):
        return Sayer(f"{holder.name}’s {actor}", holder.start, named.end, is_name=True)
    return Sayer(actor, named.start, named.end, is_name=True)


def _is_possessive(token: Token) -> bool:
    return base(token.word) != token.word


def _both(one: Sayer | None, other: Sayer) -> Sayer | None:
    """Return two who say the same; nothing where it is not clear whether the first one does."""
    if one is None or not one.is_name:
        return None
    return Sayer(f"{one.actor} and {other.actor}", one.start, other.end, is_name=True)


def _plain(tokens: Sequence[Token], first: int, last: int) -> Sayer:
    parts = [tokens[first].word]
    for one, other in zip(tokens[first:last], tokens[first + 1 : last + 1], strict=True):
        parts.append(" " * (other.start > one.end) + other.word)
    return Sayer("".join(parts), tokens[first].start, tokens[last].end)
