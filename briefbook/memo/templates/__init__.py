"""Memo templates: the sections, the words and the look of each kind of memo."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.memo.templates.words import Words
from briefbook.translation import tr

Paper: TypeAlias = Literal[
    "risks",
    "matrix",
    "register",
    "risk-details",
    "breaches",
    "actors",
    "participants",
    "objectives",
    "positions",
    "commitments",
    "commitment-details",
    "timeline",
    "progress",
    "outcomes",
    "scenarios",
    "recommendations",
    "points",
    "minutes",
    "events",
]
"""What is printed from the working papers, by a section of its own, under an issue, or within its text."""
PAPERS: tuple[Paper, ...] = get_args(Paper)
Kind: TypeAlias = Literal[
    "head",
    "cover",
    "contents",
    "tab",
    "issue",
    "outline",
    "memo",
    "claims",
    "changes",
    "clearance",
    "notes",
    "sources",
    Paper,
]
Form: TypeAlias = Literal["", "box", "decisions", "points", "timeline"]
Typeface: TypeAlias = Literal["serif", "sans"]
PageSize: TypeAlias = Literal["A4", "Letter"]
Which: TypeAlias = Literal["all", "cited"]
Side: TypeAlias = Literal["", "ours", "theirs", "third party"]
Mode: TypeAlias = Literal["", "must raise", "if raised", "avoid"]

__all__ = [
    "PAPERS",
    "Form",
    "Kind",
    "Layout",
    "Mode",
    "PageSize",
    "Paper",
    "Section",
    "Side",
    "Template",
    "Typeface",
    "Which",
    "Words",
    "refused",
    "template",
    "template_names",
    "templates",
]


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of a memo, in the order in which the template prints them."""

    kind: Kind
    title: str = ""
    """The heading; for an `issue`, the title by which it is found in the outline."""
    also: tuple[str, ...] = ()
    """What else the issue may be called."""
    form: Form = ""
    lines: int | None = None
    """The most lines of a box."""
    required: bool = False
    hint: str = ""
    """What goes there, in one sentence."""
    new_page: bool = False
    ends_limit: bool = False
    """Whether the pages from here on, which begin with a new one, do not count against the limit."""
    template: str = ""
    """For a `memo`, whose head, issues and outline are printed here."""
    columns: tuple[str, ...] = ()
    """The heads of the clearance table."""
    rows: int = 4
    """How many rows the clearance table has to sign in where the outline names nobody."""
    deepest: int = 2
    """The lowest level of headings in the table of contents."""
    papers: tuple[str, ...] = ()
    """For an `issue`: what is printed from the working papers behind its text, or where there is none."""
    side: Side = ""
    """Whose objectives are printed; empty for everybody's."""
    mode: Mode = ""
    """Which talking points are printed, by when they are made; empty for all."""
    which: Which = "all"
    """The claims that a table of them prints: all in the book, or those that the memo cites."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The page and the type; lengths in points."""

    page_size: PageSize = "A4"
    margin: float = 71
    body: Typeface = "serif"
    headings: Typeface = "sans"
    size: float = 10.5
    leading: float = 14.5


@dataclass(frozen=True, kw_only=True)
class Template:
    """A kind of memo."""

    name: str
    title: str
    """What it is called in a menu."""
    about: str
    """When to use it, in one sentence."""
    language: str
    """A BCP 47 tag."""
    sections: tuple[Section, ...]
    numbered_headings: bool
    most_pages: int | None
    words: Words
    layout: Layout

    @property
    def may_be_exceeded(self) -> bool:
        """Whether a memo can be longer than this allows; one printed inside it may have limits of its own."""
        limited = (one.lines is not None or one.kind == "memo" for one in self.sections)
        return self.most_pages is not None or any(limited)

    @property
    def wanted(self) -> tuple[tuple[str, ...], ...]:
        """The titles of the issues that have a place of their own, each with what else it may be called."""
        return tuple((one.title, *one.also) for one in self.sections if one.kind == "issue")


def templates(folder: Path | None = None) -> list[Template]:
    """Return the templates that can be used, by title: the bundled ones and those in the user's folder."""
    found = [read for path in _files(folder).values() if isinstance(read := _read(path), Template)]
    return sorted(found, key=lambda one: (one.title.casefold(), one.name))


def refused(folder: Path) -> list[str]:
    """Return what is wrong with the files in the user's folder that cannot be used, a sentence each."""
    return [str(read) for path in _paths(folder) if isinstance(read := _read(path), BriefbookError)]


def template_names(folder: Path | None = None) -> list[str]:
    """Return the names of the templates that can be used."""
    return sorted(one.name for one in templates(folder))


def template(name: str, folder: Path | None = None) -> Template:
    """Return the template of this name; one of the user's comes before the bundled one."""
    path = _files(folder).get(name)
    if path is None:
        there_are = ", ".join(f"“{known}”" for known in template_names(folder))
        raise BriefbookError(
            tr(
                "There is no memo template “{name}”; there are these: {there_are}.",
                name=name,
                there_are=there_are,
            )
        )
    read = _read(path)
    if isinstance(read, BriefbookError):
        raise read
    return read


def _files(folder: Path | None) -> dict[str, Path]:
    """Return the files of templates by name; a name is looked up and never made into a path."""
    bundled = {path.stem: path for path in _paths(paths.resources() / "templates")}
    return bundled | {path.stem: path for path in (_paths(folder) if folder else ())}


def _paths(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.glob("*.toml")))


def _read(path: Path) -> Template | BriefbookError:
    from briefbook.memo.templates.files import read_template

    try:
        return read_template(path, path.stat().st_mtime_ns)
    except OSError as error:
        return BriefbookError(
            tr("The template {path} cannot be read: {reason}.", path=path, reason=error.strerror)
        )
    except BriefbookError as error:
        return error
