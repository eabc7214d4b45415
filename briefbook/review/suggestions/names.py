"""The actors of a text: its names, with “Kim” joined to “Patricia M. Kim”."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefbook.domain.counts import in_a_row
from briefbook.review.suggestions.lexicon import CAPITALS, COUNTRIES, words
from briefbook.review.suggestions.naming import Mention, base, mentions_in
from briefbook.review.suggestions.prose import Sentence
from briefbook.review.suggestions.suggestion import Suggestion
from briefbook.translation import tr

_SAME = {
    **dict.fromkeys(("us", "u.s.", "u.s", "usa", "u.s.a.", "united states of america"), "United States"),
    **dict.fromkeys(("uk", "u.k.", "u.k", "britain", "great britain"), "United Kingdom"),
    "eu": "European Union",
    "e.u.": "European Union",
    "u.n.": "United Nations",
    "un": "United Nations",
}
_BODY_WORDS = words(
    "post times journal bank ministry university department house council commission committee "
    "institution institute center centre agency office union party states kingdom nations korea "
    "administration government company group corp inc fund court army navy force police association "
    "league world news press street america africa asia europe east west north south island city new san "
    "los las saint"
)


class Names:
    """The names of a text by sentence, each with the actor that it stands for."""

    def __init__(self, sentences: Sequence[Sentence], actors: Sequence[str] = ()) -> None:
        self._actors = {actor.strip().casefold(): actor.strip() for actor in actors if actor.strip()}
        given: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for actor in sorted(self._actors, key=len, reverse=True):
            parts = tuple(base(part) for part in actor.split())
            given[parts[0]].append(parts)
        lower, inner = _vocabulary(sentences)
        self.by_sentence = [
            mentions_in(sentence.tokens, lower, inner, given) if not _is_title_case(sentence) else []
            for sentence in sentences
        ]
        """Those outside quotations."""
        self._quoted = [mentions_in(one.quoted_tokens, lower, inner, given) for one in sentences]
        everyone = [
            mention
            for pair in zip(self.by_sentence, self._quoted, strict=True)
            for mention in sorted((*pair[0], *pair[1]), key=lambda one: one.start)
        ]
        self._everyone = everyone
        self._counts = Counter(mention.name for mention in everyone)
        headings = {
            mention.start
            for sentence, mentions in zip(sentences, self.by_sentence, strict=True)
            for mention in mentions
            if sentence.is_heading
        }
        self._joined = self._join([one for one in everyone if one.start not in headings])

    def actor(self, name: str) -> str:
        """Return the name of the actor that a name stands for."""
        plain = name.casefold()
        return self._actors.get(plain) or _SAME.get(plain) or self._joined.get(name, name)

    def is_person(self, name: str) -> bool:
        """Return whether a name is most likely that of a person."""
        parts = self.actor(name).casefold().replace("’", " ").split()
        return 1 < len(parts) < 5 and not _BODY_WORDS.intersection(parts) and not {"of", "for"} & {*parts}

    def suggestions(self, text: str) -> Iterator[Suggestion]:
        """Yield one suggestion for each actor of the text, at its first mention."""
        by_actor: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._everyone:
            by_actor[self.actor(mention.name)].append(mention)
        for actor, mentions in by_actor.items():
            if all(mention.is_located for mention in mentions) and not any(one.is_given for one in mentions):
                continue
            first = next((one for one in mentions if one.name == actor), mentions[0])
            is_given = any(mention.is_given for mention in mentions)
            forms = [name for name in dict.fromkeys(mention.name for mention in mentions) if name != actor]
            yield Suggestion(
                kind="actor",
                rule="actor of the book" if is_given else "name with capitals",
                start=first.start,
                end=first.end,
                quote=text[first.start : first.end],
                triggers=tuple((mention.start, mention.end) for mention in mentions),
                reason=_reason(actor, len(mentions), forms[:3], is_given=is_given),
                values={"name": actor},
            )

    def _join(self, mentions: Sequence[Mention]) -> dict[str, str]:
        """Return which full name each shorter one stands for, where only one can be meant."""
        first: dict[str, int] = {}
        for mention in mentions:
            first.setdefault(mention.name, mention.start)
        by_last: dict[str, set[str]] = defaultdict(set)
        by_first: dict[str, set[str]] = defaultdict(set)
        joined: dict[str, str] = {}
        for name in self._counts:
            parts = name.split()
            if 1 < len(parts) < 5 and not _BODY_WORDS.intersection(part.casefold() for part in parts):
                by_last[parts[-1]].add(name)
                by_first[parts[0]].add(name)
        for name in self._counts:
            if " " in name or name.casefold() in COUNTRIES or name.casefold() in CAPITALS:
                continue
            full = by_last.get(name) or by_first.get(name) or set()
            # a text gives the full name first: “President Vik” before it may be somebody else of that name
            if len(full) == 1 and first.get(one := next(iter(full)), 0) <= first.get(
                name, len(first) + 1 << 30
            ):
                joined[name] = one
        for before, after in pairwise(mentions):
            if (
                0 < after.start - before.end <= 2
                and " " in before.name
                and _is_acronym(after.name, before.name)
            ):
                joined[after.name] = before.name
        return joined


def _vocabulary(sentences: Sequence[Sentence]) -> tuple[set[str], set[str]]:
    """Return the words in small letters, and those with a capital that do not begin a sentence."""
    lower: set[str] = set()
    inner: set[str] = set()
    for sentence in sentences:
        is_title_case = _is_title_case(sentence)
        for place, token in enumerate(sentence.tokens):
            if not token.has_capital:
                lower.add(token.plain)
            elif place and not is_title_case and sentence.tokens[place - 1].is_word:
                inner.add(base(token.word))
    return lower, inner


def _is_title_case(sentence: Sentence) -> bool:
    """Return whether a heading has capitals throughout, which then say nothing."""
    if not sentence.is_heading and not sentence.is_question:
        return False
    long = [token for token in sentence.tokens if token.is_word and len(token.word) > 3]
    return len(long) > 2 and sum(token.has_capital for token in long) > 0.7 * len(long)


def _is_acronym(short: str, full: str) -> bool:
    initials = "".join(part[0] for part in full.split() if part[0].isupper())
    return len(short) > 1 and short.replace(".", "") == initials


def _reason(actor: str, times: int, forms: Sequence[str], *, is_given: bool) -> str:
    also = in_a_row(tr("“{quote}”", quote=form) for form in forms)
    if is_given and also:
        return tr(
            "“{actor}”, whom the book knows, is named (once|%n times) here, also as {forms}.",
            "",
            times,
            actor=actor,
            forms=also,
        )
    if is_given:
        return tr("“{actor}”, whom the book knows, is named (once|%n times) here.", "", times, actor=actor)
    if also:
        return tr(
            "“{actor}” is named (once|%n times) here, also as {forms}.", "", times, actor=actor, forms=also
        )
    return tr("“{actor}” is named (once|%n times) here.", "", times, actor=actor)
