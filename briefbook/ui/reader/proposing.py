"""What a claim is started with: the statement tidied from the text, and what is suggested of its sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.domain.capitals import capitalised
from briefbook.domain.counts import in_a_row
from briefbook.domain.sentences import sentence_at, sentences_in
from briefbook.domain.vocabulary import word
from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr

_MARKS = re.compile(r"^(?:#{1,6}|>|[-*•]|\d{1,3}[.)])\s+")
_NOTES = re.compile(r"(?:\[\d{1,3}\])+")
_OPENING = re.compile(
    r"^(?:However|But|And|Moreover|Meanwhile|In addition|Furthermore|Still|Yet|For example),?\s+(?=\w)"
)
_SAID = re.compile(r"^[“\"«](?P<words>[^“”\"«»]+?),?[”\"»],?\s+(?P<rest>[^“”\"«»]{1,80})$")
_ACCORDING = re.compile(r"^According to (?P<whom>[^,]{1,80}),\s+")
_PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’"}


@dataclass(frozen=True)
class Proposal:
    """What the form of a claim is filled in with; empty where nothing is suggested."""

    statement: str
    status: str = ""
    by: str = ""
    via: str = ""

    @property
    def suggested(self) -> str:
        """What was suggested, in words; nothing if nothing was."""
        parts = (
            tr("status “{status}”", status=word(self.status)) if self.status else "",
            tr("said by {name}", name=self.by) if self.by else "",
            tr("via {name}", name=self.via) if self.via else "",
        )
        told = in_a_row(filter(None, parts))
        whole = tr("Suggested by the sentence: {facts}. Change what is not so.", facts=told)
        return whole if told else ""


def propose(text: str, start: int, end: int, found: Iterable[Suggestion]) -> Proposal:
    """Return what a claim from the words between two offsets is started with."""
    first, last = sentence_over(text, start, end)
    status = by = via = ""
    for one in found:
        if one.start >= last or first >= one.end:
            continue
        if one.kind == "status":
            status = status or one.values.get("status", "")
        elif one.kind == "attribution" and not by:
            by, via = one.values.get("actor", ""), one.values.get("via", "")
    return Proposal(tidied(text[first:last], by), status, by, via)


def sentence_over(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence in which the words between two offsets begin; the words where they are in none."""
    # a sentence ends with its line, so that only the lines around the words need be read
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    sentences = sentences_in(text[line : stop if stop >= 0 else len(text)])
    found = sentence_at(sentences, start - line)
    return (line + found[0], line + found[1]) if found else (start, end)


def tidied(sentence: str, by: str = "") -> str:
    """Return a sentence as a statement: on one line, without marks, and without who says it if known."""
    words = " ".join(_NOTES.sub("", _MARKS.sub("", sentence.strip())).split())
    said = _SAID.match(words)
    if said and by and by.split()[-1] in said["rest"]:
        words = said["words"].rstrip(" ,") + "."
    according = _ACCORDING.match(words)
    if according and by and by in according["whom"]:
        words = words[according.end() :]
    closing = _PAIRS.get(words[:1])
    if closing and closing not in words[1:]:
        words = words[1:]
    elif closing and words.endswith(closing) and words.count(words[0]) == 1:
        words = words[1:-1]
    opening = _OPENING.match(words)
    words = words[opening.end() :] if opening else words
    return capitalised(words)
