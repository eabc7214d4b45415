"""The worked sample book, made out of `resources/sample` by the edits that a person makes."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from briefbook import paths
from briefbook.domain.claim import Claim, claim_number
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Bundle, Reading
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits.claiming import add_claim
from briefbook.edits.deriving import derive_from_actor
from briefbook.edits.details import edit_details
from briefbook.edits.grading import describe_source, grade_source
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.linking import supersede
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.jobs.sample_papers import add_actors, add_papers, add_risks, draw_matrix
from briefbook.readers.documents import read_file
from briefbook.store.book import Book

Read: TypeAlias = Callable[[Path], Reading | Bundle]

_HEADING = re.compile(r"^(#{1,6}) +(.+)$", re.MULTILINE)


def make_sample(path: Path, password: str = "", *, read: Read = read_file) -> Book:
    """Make the sample book in a new file and return it open; the caller closes it.

    Its sources are read here, or by another way of reading a file such as a worker's.
    """
    with (paths.sample() / "book.toml").open("rb") as file:
        told = tomllib.load(file)
    with (paths.sample() / "papers.toml").open("rb") as file:
        papers = tomllib.load(file)
    book = Book.create(path, told["title"], password)
    try:
        _import_sources(book, told["sources"], read)
        _mark_passages(book, told["passages"])
        _write_outline(book, (paths.sample() / "outline.md").read_text(encoding="utf-8"))
        draw_matrix(book, papers["matrix"])
        add_actors(book, papers["actors"])
        _grade(book, told["grades"], told["voices"])
        _make_claims(book, told["claims"])
        add_risks(book, told["risks"])
        add_papers(book, papers)
        _mark(book, told["markings"])
        book.apply(fill_header(book.headers.only(), **told["header"]))
    except BaseException:
        # only a file that this call has made: `Book.create` refuses one that was there before
        book.close()
        path.unlink(missing_ok=True)
        raise
    return book


def _import_sources(book: Book, sources: list[dict[str, str]], read: Read) -> None:
    """Import the files as one edit, then enter the details that they do not give."""
    readings = (read(paths.sample() / "sources" / one["file"]) for one in sources)
    found = import_readings(book, [reading for reading in readings if isinstance(reading, Reading)])
    assert found.edit is not None
    book.apply(found.edit)
    for one, outcome in zip(sources, found.outcomes, strict=True):
        details = {name: value for name, value in one.items() if name != "file"}
        if details:
            book.apply(edit_details(outcome.source, **details))


def _mark_passages(book: Book, passages: list[dict[str, Any]]) -> None:
    for one in passages:
        source = _source(book, one["key"])
        book.apply(mark_quote(book, source, one["quote"], note=one.get("note", ""), colour=one["colour"]))


def _write_outline(book: Book, text: str) -> None:
    parents: list[str] = []
    for level, title, body in _sections(text):
        del parents[level - 1 :]
        edit = add_issue(book.issues.outline(), title, under=parents[-1] if parents else None, text=body)
        book.apply(edit)
        parents.append(edit.changes[0].record.id)


def _sections(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the level, the title and the text of each heading."""
    headings = list(_HEADING.finditer(text))
    ends = [following.start() for following in headings[1:]] + [len(text)]
    for heading, end in zip(headings, ends, strict=True):
        yield len(heading[1]), heading[2].strip(), text[heading.end() : end].strip()


def _grade(book: Book, grades: dict[str, tuple[str, str]], voices: dict[str, str]) -> None:
    for key, (reliability, descriptor) in grades.items():
        book.apply(grade_source(_source(book, key), reliability))
        book.apply(describe_source(_source(book, key), descriptor))
    for key, name in voices.items():
        book.apply(derive_from_actor(book, _source(book, key), name))


def _make_claims(book: Book, claims: list[dict[str, Any]]) -> None:
    issue_ids = {issue.title: issue.id for issue in book.issues.all()}
    for one in claims:
        given = {name: value for name, value in one.items() if name not in ("supersedes", "marking")}
        given["issue_id"] = issue_ids[given.pop("issue")]
        given["passages"] = [_passage(book, name) for name in one["passages"]]
        edit = add_claim(book, **given)
        book.apply(edit)
        made = next(change.record for change in edit.changes if isinstance(change.record, Claim))
        if marking := one.get("marking"):
            book.apply(give_marking(made, marking))
        if older := one.get("supersedes"):
            label, reason = older
            number = claim_number(label)
            assert number is not None
            claim = book.claims.numbered(number)
            assert claim is not None
            book.apply(supersede(book, claim, made, reason))


def _source(book: Book, key: str) -> Source:
    source = book.sources.with_key(key)
    assert source is not None, key
    return source


def _passage(book: Book, name: str) -> Passage:
    key, number = name.split("#")
    passage = book.passages.numbered(_source(book, key).id, int(number))
    assert passage is not None, name
    return passage


def _mark(book: Book, markings: dict[str, str]) -> None:
    contents = book.contents()
    named: dict[str, Issue | Risk | Source] = {issue.title: issue for issue in contents.issues}
    named |= {risk.title: risk for risk in contents.risks}
    named |= contents.source_by_key
    for name, marking in markings.items():
        book.apply(give_marking(named[name], marking))
