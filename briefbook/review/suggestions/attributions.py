"""Who asserts what: verbs of saying with their subject, “according to”, and nouns such as “guidance that”."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefbook.review.suggestions import saying
from briefbook.review.suggestions.lexicon import ONLY_WITH_THAT, PERSONS, SAYERS, SAYING, words
from briefbook.review.suggestions.names import Names
from briefbook.review.suggestions.naming import Mention, base
from briefbook.review.suggestions.prose import QUOTED, Sentence
from briefbook.review.suggestions.saying import Sayer
from briefbook.review.suggestions.suggestion import Span, Suggestion
from briefbook.translation import tr, tr_noop

_VERBS = SAYING | ONLY_WITH_THAT | {"called", "calls"}
_CAREFUL = ONLY_WITH_THAT | {"called", "calls"}
_DOCUMENTS = words(
    "readout readouts report reports article articles study studies survey statement statements document "
    "documents"
)
_NOUNS = words(
    "guidance statement announcement claim assertion warning view assessment promise pledge insistence"
)
_BY = words("announced reported confirmed described cited quoted")
_MEDIA = words(
    "reuters ap afp bbc cnn nbc abc cbs msnbc npr pbs bloomberg xinhua tass interfax kyodo yonhap "
    "politico axios news times post journal daily radio tv television guardian herald tribune telegraph "
    "magazine press economist newsweek fox semafor spiegel monde zeitung agency gazette observer "
    "independent cnbc jazeera wire"
)
_AFTER_SAYER = words("on in at of who during after as last to when yesterday today from")
"""What may follow who says it, where the verb comes first."""

_STORY = words("their his her its a stories tales lies jokes of")
"""What follows “told” where it is a story that is told."""

MOST_TOKENS = 300
"""A sentence of more words and marks is a list or a table, and is not looked at."""

_NEAR = 8
"""In how many sentences after somebody spoke “he” may stand for them."""

_FOLLOWING = 7
"""Among how many words after “described” its “as” is looked for."""

_REASONS: Final = {
    (False, False): tr_noop("“{said}” says that this comes from “{whom}”."),
    (True, False): tr_noop(
        "“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before."
    ),
    (False, True): tr_noop("“{said}” says that this comes from “{whom}”, quoted via {via}."),
    (True, True): tr_noop(
        "“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before, quoted via "
        "{via}."
    ),
}
"""By whether a pronoun says who it is, and whether somebody passes it on."""


@dataclass(frozen=True)
class Attribution:
    """That somebody says what a sentence holds: the sentence's number, and where the words stand."""

    sentence: int
    rule: str
    sayer: Sayer
    actor: str
    verb: Span
    via: str = ""
    via_at: Span | None = None
    word: str = ""
    """The verb, in small letters."""

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return min(self.sayer.start, self.verb[0])

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return max(self.sayer.end, self.verb[1])


def attributions_in(sentences: Sequence[Sentence], names: Names) -> list[Attribution]:
    """Return the attributions of a text in order; “he” stands for the one person who spoke just before."""
    found: list[Attribution] = []
    last: Attribution | None = None
    for number, sentence in enumerate(sentences):
        mentions = names.by_sentence[number]
        if not sentence.is_statement or len(sentence.tokens) > MOST_TOKENS:
            continue
        for one in _of_sentence(sentence, number, mentions, names):
            if one.sayer.is_pronoun:
                if last is None or not _is_near(last, one, sentences, names):
                    continue
                one = Attribution(**{**vars(one), "actor": last.actor})
            found.append(one)
            if one.sayer.is_pronoun or (one.sayer.is_name and names.is_person(one.actor)):
                last = one
            elif one.sayer.is_name or one.actor.rsplit(" ", 1)[-1].casefold() in PERSONS:
                # somebody else spoke, of whom too little is known to be “he”
                last = None
    return found


def suggestions(
    text: str, sentences: Sequence[Sentence], found: Sequence[Attribution]
) -> Iterator[Suggestion]:
    """Yield a suggestion for each attribution, the same actor in a sentence once."""
    seen: set[tuple[int, str]] = set()
    for one in found:
        if (one.sentence, one.actor) in seen:
            continue
        seen.add((one.sentence, one.actor))
        sentence = sentences[one.sentence]
        said = text[one.verb[0] : one.verb[1]]
        whom = text[one.sayer.start : one.sayer.end]
        template = _REASONS[one.sayer.is_pronoun, bool(one.via)]
        reason = tr(template, said=said, whom=whom, actor=one.actor, via=one.via)
        triggers = [(one.sayer.start, one.sayer.end), one.verb, *([one.via_at] if one.via_at else [])]
        yield Suggestion(
            kind="attribution",
            rule=one.rule,
            start=sentence.start,
            end=sentence.end,
            quote=text[sentence.start : sentence.end],
            triggers=tuple(sorted(triggers)),
            reason=reason,
            values={"actor": one.actor, "via": one.via} if one.via else {"actor": one.actor},
        )


def _of_sentence(
    sentence: Sentence, number: int, mentions: Sequence[Mention], names: Names
) -> Iterator[Attribution]:
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        plain = token.plain
        rule = ""
        sayer: Sayer | None = None
        verb = (token.start, token.end)
        if plain in _VERBS:
            rule, sayer = _with_verb(sentence, place, mentions, names)
        elif plain == "according" and place + 1 < len(tokens) and tokens[place + 1].plain == "to":
            rule, sayer = "according to", saying.after(tokens, place + 2, mentions, names)
            verb = (token.start, tokens[place + 1].end)
        elif plain in _NOUNS and place + 1 < len(tokens):
            rule, sayer = _with_noun(sentence, place, mentions, names)
        if sayer is None and plain in _BY and place + 1 < len(tokens) and tokens[place + 1].plain == "by":
            rule, sayer = "verb of saying and by", saying.after(tokens, place + 2, mentions, names)
            sayer = None if sayer is not None and sayer.is_pronoun else sayer
            verb = (token.start, tokens[place + 1].end)
        if sayer is not None:
            via, via_at = _via(sentence, place, mentions, names, sayer)
            yield Attribution(number, rule, sayer, sayer.actor, verb, via, via_at, plain)


def _with_verb(
    sentence: Sentence, place: int, mentions: Sequence[Mention], names: Names
) -> tuple[str, Sayer | None]:
    tokens = sentence.tokens
    token = tokens[place]
    following = tokens[place + 1].plain if place + 1 < len(tokens) else ""
    if (token.plain == "said" and following == "to") or (token.plain == "told" and following in _STORY):
        return "", None
    if _follows_quotation(sentence, token.start) or (place and tokens[place - 1].word == ","):
        sayer = None
        if token.plain not in ("told", "saying"):
            sayer = saying.after(tokens, place + 1, mentions, names)
            if sayer is not None and _ends_clause(sentence, sayer.end):
                is_quoted = _follows_quotation(sentence, token.start)
                return "quoted words then verb of saying" if is_quoted else "verb of saying then name", sayer
    sayer = saying.before(tokens, place, mentions, names)
    if (
        sayer is None
        or saying.is_asked(tokens, sayer)
        or (token.plain in _CAREFUL and not _says_so(sentence, place, sayer))
    ):
        return "", None
    return "pronoun then verb of saying" if sayer.is_pronoun else "name then verb of saying", sayer


def _says_so(sentence: Sentence, place: int, sayer: Sayer) -> bool:
    """Return whether a verb that means other things too is used for saying here."""
    tokens = sentence.tokens
    verb = tokens[place]
    following = tokens[place + 1 : place + 1 + _FOLLOWING]
    if following and following[0].plain in ("that", "how", "why"):
        return True
    if verb.plain.startswith("describ") and any(token.plain == "as" for token in following):
        return True
    at = verb.end - sentence.start
    if verb.plain.startswith("call"):
        # “called it” and a quotation; a film called “Rain” is a name, unless it is “what he called”
        after = sentence.shown[at : at + 60]
        words_before = sentence.lower[: sayer.start - sentence.start].rstrip()
        return QUOTED in after and (QUOTED not in after[:2] or words_before.endswith("what"))
    if QUOTED in sentence.shown[at : at + 2]:
        return True
    if _follows_quotation(sentence, sayer.start):
        return True
    last_word = sayer.actor.rsplit(" ", 1)[-1].casefold()
    if verb.plain == "suggested" and last_word in _DOCUMENTS:
        return True
    first = next((number for number, token in enumerate(tokens) if token.start == sayer.start), 0)
    is_with = bool(first) and tokens[first - 1].plain == "with"
    return is_with and verb.plain.endswith("ing") and last_word in SAYERS


def _with_noun(
    sentence: Sentence, place: int, mentions: Sequence[Mention], names: Names
) -> tuple[str, Sayer | None]:
    tokens = sentence.tokens
    following = tokens[place + 1].plain
    if following == "that" and place and base(tokens[place - 1].word) != tokens[place - 1].word:
        named = next((one for one in mentions if one.last == place - 1), None)
        if named is not None:
            return "noun of saying", Sayer(names.actor(named.name), named.start, named.end, is_name=True)
    if following in ("by", "from") and any(token.plain == "that" for token in tokens[place + 2 : place + 9]):
        sayer = saying.after(tokens, place + 2, mentions, names)
        if sayer is not None and not sayer.is_pronoun:
            return "noun of saying", sayer
    return "", None


def _via(
    sentence: Sentence, place: int, mentions: Sequence[Mention], names: Names, sayer: Sayer
) -> tuple[str, Span | None]:
    """Return through whom the text says it was told, and where."""
    tokens = sentence.tokens
    for mention in mentions:
        if mention.start <= sayer.start < mention.end or mention.first <= place:
            continue
        first = mention.first - 1 if tokens[mention.first - 1].plain == "the" else mention.first
        lead = [token.plain for token in tokens[max(0, first - 3) : first]]
        is_media = not _MEDIA.isdisjoint(
            base(token.plain) for token in tokens[mention.first : mention.last + 1]
        )
        is_told = is_media and tokens[place].plain in ("told", "telling") and first == place + 1
        if is_told or lead == ["an", "interview", "with"] or lead == ["a", "statement", "to"]:
            return names.actor(mention.name), (mention.start, mention.end)
    return "", None


def _follows_quotation(sentence: Sentence, place: int) -> bool:
    return (
        sentence.shown[max(0, place - sentence.start - 3) : place - sentence.start]
        .rstrip(" ,—–")
        .endswith(QUOTED)
    )


def _ends_clause(sentence: Sentence, place: int) -> bool:
    rest = sentence.shown[place - sentence.start : place - sentence.start + 12].lstrip()
    return not rest or rest[0] in ".,;:—–-()" + QUOTED or rest.split()[0] in _AFTER_SAYER


def _is_near(last: Attribution, one: Attribution, sentences: Sequence[Sentence], names: Names) -> bool:
    """Return whether “he” can only mean who spoke last: near, and nobody else named since."""
    is_far = one.sentence - last.sentence > _NEAR
    if is_far or sentences[one.sentence].paragraph - sentences[last.sentence].paragraph > 1:
        return False
    return not any(
        mention.start > last.start
        and mention.start < one.start
        and names.actor(mention.name) != last.actor
        and names.is_person(mention.name)
        for number in range(last.sentence, one.sentence + 1)
        for mention in names.by_sentence[number]
    )
