"""Memo templates: the words, the order and the look of a memo, kept as TOML files."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

from briefbook import paths
from briefbook.errors import BriefbookError

Section: TypeAlias = Literal["outline", "risks", "notes"]
Typeface: TypeAlias = Literal["serif", "sans"]


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words that the template prints."""

    title: str
    to: str
    sender: str
    date: str
    subject: str
    risks: str
    notes: str
    likelihood: str
    impact: str
    register: tuple[str, ...]
    """The seven column heads of the risk register."""
    page: str
    """The page number, with `{page}` and `{pages}`."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The page and the type; lengths in points."""

    page_size: Literal["A4", "Letter"]
    margin: float
    body: Typeface
    headings: Typeface
    size: float
    leading: float


@dataclass(frozen=True, kw_only=True)
class Template:
    """A kind of memo."""

    name: str
    language: str
    """A BCP 47 tag."""
    sections: tuple[Section, ...]
    numbered_headings: bool
    words: Words
    layout: Layout


def template_names() -> list[str]:
    """Return the names of the templates there are."""
    return sorted(path.stem for path in (paths.resources() / "templates").glob("*.toml"))


@cache
def template(name: str) -> Template:
    """Return the template of this name."""
    if name not in template_names():
        there_are = ", ".join(f"“{known}”" for known in template_names())
        raise BriefbookError(f"There is no memo template “{name}”; there are these: {there_are}.")
    with (paths.resources() / "templates" / f"{name}.toml").open("rb") as file:
        return _read(name, tomllib.load(file))


def _read(name: str, keys: dict[str, Any]) -> Template:
    words = keys.pop("words")
    page = keys.pop("page")
    return Template(
        name=name,
        sections=tuple(keys.pop("sections")),
        words=Words(register=tuple(words.pop("register")), **words),
        layout=Layout(page_size=page.pop("size"), **page, **keys.pop("type")),
        **keys,
    )
