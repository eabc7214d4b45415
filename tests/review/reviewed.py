"""Books made for the review, and what it finds in them."""

from dataclasses import replace
from datetime import date

from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.review.findings import Finding, findings

TODAY = date(2026, 11, 23)


def source(key: str, author: str, **fields: str) -> Source:
    """Return a source whose id is its key."""
    told = {"title": f"On {key}", "publisher": "Gazette", "published": "2026-11-01"} | fields
    return Source(id=key, key=key, kind="text", author=author, original_sha256="", text_sha256="", **told)


def passage(key: str, number: int, quote: str) -> Passage:
    """Return a passage whose id is what citations call it."""
    return Passage(id=f"{key}#{number}", source_id=key, number=number, start=0, end=len(quote), quote=quote)


def claim(number: int, statement: str = "They met.", **fields: str) -> Claim:
    """Return a claim whose id is its label, confirmed a week ago."""
    told = {"status": "confirmed", "as_of": "2026-11-16"} | fields
    return Claim(id=f"C{number}", number=number, statement=statement, **told)


def evidence(claim_number: int, *places: str) -> tuple[Evidence, ...]:
    """Return that passages speak for a claim."""
    return tuple(Evidence(claim_id=f"C{claim_number}", passage_id=place) for place in places)


def book_of(*texts: str, title: str = "The levy", **records: object) -> Contents:
    """Return a book with an issue for each text, two sources with passages, and what else is given."""
    issues = tuple(
        Issue(id=f"issue-{n}", position=f"a{n:02}", title=title if n == 1 else f"{title} {n}", text=text)
        for n, text in enumerate(texts, 1)
    )
    whole = Contents(
        cover=Cover(title="Lake Verna"),
        header=MemoHeader(id="header", to="The Minister", sender="Summit Unit"),
        sources=(source("kim", "Ana Kim"), source("roy", "Bo Roy")),
        passages=(passage("kim", 1, "They met on Monday."), passage("roy", 1, "Both sides met on Monday.")),
        issues=issues,
    )
    return replace(whole, **records)  # type: ignore[arg-type]


def found_in(*texts: str, rule: str = "", **options: object) -> list[Finding]:
    """Return what is found in a book of these texts, by one rule or by all."""
    language = str(options.pop("language", "en"))
    return reviewed(book_of(*texts, **options), rule, language=language)  # type: ignore[arg-type]


def reviewed(contents: Contents, rule: str = "", *, language: str = "en", oldest: int = 30) -> list[Finding]:
    """Return what is found in a book, by one rule or by all."""
    told = findings(contents, today=TODAY, oldest=oldest, language=language)
    return [one for one in told if rule in ("", one.rule)]
