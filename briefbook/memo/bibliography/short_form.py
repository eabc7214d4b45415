"""The short form of a citation: who, what and when, for endnotes."""

import re

from briefbook.domain.csl_variables import ARTICLES
from briefbook.domain.date_words import ENGLISH, in_words
from briefbook.domain.person_names import one_written
from briefbook.memo.bibliography.csl import Item, date_text
from briefbook.memo.punctuation import marks_of

MOST_WORDS = 8
"""Words of a title that has no short form of its own."""


def short_form(item: Item, language: str = "en") -> str:
    """Return an item in short, such as: Chen and Okafor, “Fares rise again,” 28 October 2025.

    One without authors begins with its publisher.
    """
    publisher = item.get("container-title" if item["type"] in ARTICLES else "publisher", "")
    who = _authors(item) or publisher
    title = item.get("title-short") or _shortened(item.get("title", "")) or item["id"]
    date = date_text(item["issued"]) if "issued" in item else ""
    days = date.split("/")
    is_english = language.startswith("en")
    when = " to ".join(in_words(day, ENGLISH) for day in days) if is_english else "–".join(days)
    opening, closing = marks_of(language)
    mark = "" if title[-1] in ".?!…。？！" else "," if when else "."
    # American English has commas and full stops inside
    is_inside = language.lower() in ("en", "en-us")
    quoted = f"{opening}{title}{mark}{closing}" if is_inside else f"{opening}{title}{closing}{mark}"
    ending = f" {when}." if when else "" if is_inside or mark else "."
    return f"{f'{who}, ' if who else ''}{quoted}{ending}"


def _authors(item: Item) -> str:
    names = [name.get("family") or one_written(name) for name in item.get("author", ())]
    if len(names) > 3 or names[-1:] == ["et al."]:
        return f"{names[0]} et al."
    if len(names) == 3:
        return f"{names[0]}, {names[1]}, and {names[2]}"
    return " and ".join(names)


def _shortened(title: str) -> str:
    main = re.split(r"(?<=\w)[:：] ", title)[0]
    main = title if len(main) < 4 else main
    words = main.split()
    return main if len(words) <= MOST_WORDS else " ".join(words[:MOST_WORDS]).rstrip(",;:–—-") + "…"
