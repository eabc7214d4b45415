"""References: a source in one line, with what it says in quotation marks, and how far to trust both."""

import re

from briefbook.domain.date_words import in_words
from briefbook.domain.grading import together
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.memo.blocks import Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.punctuation import marks_of, typeset
from briefbook.memo.templates.words import PLAIN, Words


def reference(
    source: Source,
    passage: Passage | None = None,
    locator: str = "",
    *,
    language: str = "en-GB",
    words: Words = PLAIN,
) -> Runs:
    """Return a source in one line: author, title, publisher, date; the quoted passage; then the grades."""
    if passage is not None and passage.page and not locator:
        locator = words.on_page.format(page=passage.page)
    author, title, publisher, locator = (
        typeset(one_line(text), language) for text in (source.author, source.title, source.publisher, locator)
    )
    title = title or source.key
    details = [publisher if publisher != author else "", in_words(source.published, words.dates), locator]
    rest = "".join(f", {detail}" for detail in details if detail)
    runs = [Run(f"{author}, ")] if author else []
    runs.append(Run(title, italic=True))
    if passage is not None:
        rest = f"{rest}: {quoted(passage.quote, language)}"
    elif rest or title[-1] not in ".?!…。！？":
        rest += "."
    if graded := _graded(source.reliability, passage.credibility if passage else "", words):
        rest += f" {graded}."
    if fell := {"corrected": words.corrected, "withdrawn": words.withdrawn}.get(source.standing):
        rest += f" {fell}."
    if passage is not None and passage.version < source.version:
        rest += f" {words.earlier_version.format(version=passage.version, current=source.version)}."
    return (*runs, Run(rest)) if rest else tuple(runs)


def quoted(text: str, language: str = "en-GB") -> str:
    """Return words in quotation marks, with a full stop unless they end a sentence."""
    words = one_line(text)
    if re.fullmatch('"[^"]*"', words):
        words = words[1:-1].strip()
    if re.fullmatch("“[^“”]*”", words):
        words = typeset(words, language)
    else:
        opening, closing = marks_of(language)
        within = _within_marks(words) if opening == "“" else words
        words = f"{opening}{typeset(within, language, quoted=True)}{closing}"
    return words if re.search("[.?!…。！？][]”“»’\"\u202f')]*$", words) else f"{words}."


def _within_marks(words: str) -> str:
    """Return words that get double marks around them with single ones inside, and no lone one at an end."""
    opened: list[int] = []
    lone: set[int] = set()
    for place, character in enumerate(words):
        if character == "“":
            opened.append(place)
        elif character == "”":
            lone |= set() if opened else {place}
            opened = opened[:-1]
    lone |= set(opened)
    if 0 in lone:
        words = words[1:]
    elif len(words) - 1 in lone:
        words = words[:-1]
    return words.replace("“", "‘").replace("”", "’")


def _graded(reliability: str, credibility: str, words: Words) -> str:
    """Return the grades; what the unknown ones mean is said, lest they be taken for the worst."""
    if reliability and credibility:
        graded = words.graded.format(grade=together(reliability, credibility))
    elif reliability:
        graded = words.source_graded.format(grade=reliability)
    elif credibility:
        graded = words.passage_graded.format(grade=credibility)
    else:
        return ""
    unknown = [words.reliability_unknown] if reliability == "F" else []
    unknown += [words.credibility_unknown] if credibility == "6" else []
    return f"{graded} ({'; '.join(unknown)})" if unknown else graded
