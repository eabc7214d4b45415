"""All acronyms of a book’s own writing: what each stands for, how often it is used, and where first."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefbook.domain.contents import Contents
from briefbook.review.rules.acronyms import KNOWN, acronyms_of
from briefbook.review.rules.papers import papers_of
from briefbook.review.rules.texts import Text, texts_of

_AFTER = re.compile(r"\s*\(\s*(?:the\s+)?([^()]*?)\s*\)")
_OPENS = re.compile(r"\s*\(\s*(?:the\s+|hereafter\s+|or\s+)?[“\"‘]?\Z")
_ABBREVIATION = re.compile(r"(?m)^ {0,3}\*\[([^\]\n]+)\]:[ \t]*(.*)$")
_WORD = re.compile(r"[^\W_][\w’'.-]*")
_LONGEST = 160
"""Characters before an acronym among which its words are looked for."""


@dataclass(frozen=True)
class Acronym:
    """One acronym as the texts use it."""

    name: str
    expansion: str
    """What it stands for, where a text says so; else empty."""
    uses: int
    about: str
    """The kind of record of the first use, by the name that a finding calls it."""
    record_id: str
    place: str
    """What the record of the first use is called."""
    start: int
    end: int
    """Where in that record’s text."""

    @property
    def is_unexplained(self) -> bool:
        """Whether no text says what it stands for, and not every reader knows it."""
        return not self.expansion and self.name not in KNOWN


def acronym_list(contents: Contents) -> list[Acronym]:
    """Return the acronyms of a book by name, those that are nowhere spelled out before all others."""
    texts = [text for text in texts_of(contents, papers_of(contents)) if text.states]
    found: dict[str, Acronym] = {}
    for text in texts:
        for name, (start, end), is_explained in acronyms_of(text):
            one = found.get(name) or Acronym(
                name, "", 0, text.about, text.record_id, text.name, start, start + len(name)
            )
            expansion = one.expansion or (_expansion(text, name, start, end) if is_explained else "")
            found[name] = replace(one, uses=one.uses + 1, expansion=expansion)
    for name, expansion in _abbreviations(texts):
        if name in found and not found[name].expansion:
            found[name] = replace(found[name], expansion=expansion)
    return sorted(found.values(), key=lambda one: (not one.is_unexplained, one.name))


def as_markdown(acronyms: Iterable[Acronym]) -> str:
    """Return a list of those that are spelled out, each in a form that the checks know."""
    explained = sorted((one for one in acronyms if one.expansion), key=lambda one: one.name)
    return "".join(f"- **{one.name}** ({one.expansion})\n" for one in explained)


def long_form(name: str, words: str) -> str:
    """Return the words at the end of some text for which an acronym stands; empty if none do.

    By the method of Schwartz and Hearst (2003): the letters are looked for from the last to the first, and
    the first must begin a word.
    """
    at = len(words)
    for place in range(len(name) - 1, -1, -1):
        letter = name[place].casefold()
        at -= 1
        while at >= 0 and not (
            words[at].casefold() == letter and (place > 0 or at == 0 or not words[at - 1].isalnum())
        ):
            at -= 1
        if at < 0:
            return ""
    told = words[at:].strip()
    limit = min(len(name) + 5, 2 * len(name))
    return told if len(told) > len(name) and len(_WORD.findall(told)) <= limit else ""


def _expansion(text: Text, name: str, start: int, end: int) -> str:
    """Return what an acronym stands for, by the words in or before the brackets at its place."""
    shown = text.prose.shown
    if after := _AFTER.match(shown, end):
        return " ".join(after[1].split())
    before = _OPENS.sub("", shown[max(0, start - _LONGEST) : start])
    line = " ".join(re.split(r"[.;:!?]\s|\n\s*\n", before)[-1].split())
    return long_form(name, line)


def _abbreviations(texts: Iterable[Text]) -> Iterator[tuple[str, str]]:
    for text in texts:
        for name, expansion in _ABBREVIATION.findall(text.words):
            yield name.strip(), expansion.strip()
