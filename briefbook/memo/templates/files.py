"""Reading templates from TOML files, and saying what is wrong with one."""

import tomllib
from dataclasses import MISSING, fields
from functools import cache, lru_cache
from pathlib import Path
from string import Formatter
from types import NoneType
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

from briefbook.errors import BriefbookError
from briefbook.memo.templates import PAPERS, Layout, Section, Template, Words
from briefbook.memo.templates.terms import TERMS
from briefbook.translation import tr, tr_noop

_KEYS_OF: dict[str, tuple[str, ...]] = {
    "head": (),
    "cover": (),
    "contents": ("title", "deepest"),
    "tab": ("title",),
    "issue": ("title", "also", "form", "lines", "required", "hint", "papers", "side", "mode"),
    "outline": ("hint",),
    "memo": ("template",),
    "risks": ("title",),
    "matrix": ("title",),
    "register": ("title",),
    "claims": ("title", "which"),
    "changes": ("title",),
    "clearance": ("title", "also", "columns", "rows", "hint"),
    "notes": ("title",),
    "sources": ("title",),
    **dict.fromkeys(PAPERS, ("title",)),
    "objectives": ("title", "side"),
    "points": ("title", "mode"),
    "recommendations": ("title", "form"),
}
"""The keys that each kind of section knows, beside `kind`, `new_page` and `ends_limit`."""
_NEEDED = {
    "tab": ("title",),
    "issue": ("title",),
    "memo": ("template",),
    "clearance": ("columns",),
    "contents": ("title",),
}
_AS_MANY = {
    "register": 7,
    "likelihood_steps": 5,
    "impact_steps": 5,
    "bands": 5,
    "claims": 6,
    "statuses": 10,
    "confidences": 3,
    "kinds_of_change": 5,
    "months": 12,
}
_FILLED = {
    "page": ("page", "pages"),
    "timeline_figure": ("first", "last"),
    "day_form": ("day", "month", "year"),
    "month_form": ("month", "year"),
    "superseded_by": ("claims",),
    "as_of": ("date",),
    "said_by": ("actor",),
    "said_via": ("actor", "via"),
    "quoted_via": ("via",),
    "via": ("actor", "via"),
    "voices": ("count",),
    "graded": ("grade",),
    "source_graded": ("grade",),
    "earlier_version": ("version", "current"),
    "on_page": ("page",),
    "passage_graded": ("grade",),
    "since": ("moment",),
    "nothing_changed": ("moment",),
    "more_places": ("count",),
}
_ONCE = {"head", "cover", "contents", "outline", "claims", "changes", "clearance", "notes", "sources"}
_BETWEEN = {"margin": (10, 180), "size": (5, 40), "leading": (5, 60)}
"""Lengths in points with which a page still holds lines."""
_IN_WORDS = {
    str: tr_noop("text in quotation marks"),
    bool: tr_noop("true or false"),
    int: tr_noop("a whole number above zero"),
    float: tr_noop("a number above zero"),
    tuple: tr_noop("a list of texts"),
}


@lru_cache(maxsize=200)
def read_template(path: Path, changed_at: int) -> Template:
    """Return the template in a file, which is read again when `changed_at`, its time of change, differs."""
    try:
        keys = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BriefbookError(
            tr("The template “{name}” cannot be read as TOML: {reason}.", name=path.name, reason=error)
        ) from error
    return _Reader(path).template(keys)


@cache
def _hints(made: type) -> dict[str, Any]:
    return get_type_hints(made)


class _Reader:
    """Takes the tables of one file apart, key by key; what nobody asks for is refused."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def template(self, keys: dict[str, Any]) -> Template:
        """Return the template that the tables make."""
        known = {"title", "about", "language", "numbered_headings", "most_pages"}
        self._refuse_unknown(keys, known | {"words", "page", "type", "section"}, "")
        words = self._words(self._table(keys, "words"))
        hints = _hints(Template)
        plain: dict[str, Any] = {"title": words.title, "about": "", "language": "en"}
        plain |= {"numbered_headings": False, "most_pages": None}
        plain |= {name: self._value(name, keys[name], hints[name]) for name in known & keys.keys()}
        return Template(
            name=self._path.stem,
            sections=self._sections(keys.get("section")),
            words=words,
            layout=self._layout(self._table(keys, "page"), self._table(keys, "type")),
            **plain,
        )

    def _words(self, keys: dict[str, Any]) -> Words:
        self._refuse_unknown(keys, {field.name for field in fields(Words)}, "words.")
        terms = self._terms(self._table(keys, "terms", "words.terms"))
        keys = {name: value for name, value in keys.items() if name != "terms"}
        values = self._values(Words, keys, "words.") | {"terms": terms}
        for name, length in _AS_MANY.items():
            if name in values and len(values[name]) != length:
                self._wrong(
                    f"words.{name}",
                    tr("must list {length} texts, not {number}", length=length, number=len(values[name])),
                )
        for name, gaps in _FILLED.items():
            if name in values:
                try:
                    values[name].format(**dict.fromkeys(gaps, ""))
                except (LookupError, ValueError, AttributeError):
                    can = " and ".join(f"{{{gap}}}" for gap in gaps)
                    self._wrong(f"words.{name}", tr("can hold {names} and nothing else in braces", names=can))
        return Words(**values)

    def _terms(self, keys: dict[str, Any]) -> tuple[tuple[str, str], ...]:
        for english, own in keys.items():
            where = f"words.terms.{english}"
            if english not in TERMS:
                self._wrong(where, tr("is not known; README.md in the bundled folder says which words are"))
            self._value(where, own, str)
            gaps = {name for _, name, _, _ in Formatter().parse(english) if name}
            try:
                own.format(**dict.fromkeys(gaps, ""))
            except (LookupError, ValueError, AttributeError):
                can = " and ".join(f"{{{gap}}}" for gap in sorted(gaps)) or "nothing"
                self._wrong(
                    where,
                    tr("can hold {names} in braces and nothing else", names=can)
                    if gaps
                    else tr("can hold nothing in braces"),
                )
        return tuple(keys.items())

    def _layout(self, page: dict[str, Any], face: dict[str, Any]) -> Layout:
        self._refuse_unknown(page, {"size", "margin"}, "page.")
        self._refuse_unknown(face, {"body", "headings", "size", "leading"}, "type.")
        hints = _hints(Layout)
        values = {name: self._value(f"type.{name}", value, hints[name]) for name, value in face.items()}
        if "margin" in page:
            values["margin"] = self._value("page.margin", page["margin"], hints["margin"])
        if "size" in page:
            values["page_size"] = self._value("page.size", page["size"], hints["page_size"])
        for name, (least, most) in _BETWEEN.items():
            if not least <= values.get(name, least) <= most:
                where = "page" if name == "margin" else "type"
                self._wrong(
                    f"{where}.{name}", tr("must be between {least} and {most} points", least=least, most=most)
                )
        return Layout(**values)

    def _sections(self, tables: Any) -> tuple[Section, ...]:
        if not (isinstance(tables, list) and tables and all(isinstance(one, dict) for one in tables)):
            self._wrong("section", tr("must be there, as one table [[section]] or more"))
        sections = tuple(self._section(number, one) for number, one in enumerate(tables, 1))
        kinds = [section.kind for section in sections]
        for number, kind in enumerate(kinds):
            if kind in _ONCE and kind in kinds[:number]:
                self._wrong(f"section {number + 1}: kind", tr("is “{kind}” for the second time", kind=kind))
        return sections

    def _section(self, number: int, keys: dict[str, Any]) -> Section:
        where = f"section {number}: "
        if "kind" not in keys:
            self._wrong(f"{where}kind", tr("is missing"))
        kind = self._value(f"{where}kind", keys["kind"], _hints(Section)["kind"])
        self._refuse_unknown(keys, {"kind", "new_page", "ends_limit", *_KEYS_OF[kind]}, where)
        for name in _NEEDED.get(kind, ()):
            if not keys.get(name):
                self._wrong(
                    f"{where}{name}", tr("is missing; a section of the kind “{kind}” needs it", kind=kind)
                )
        for paper in keys.get("papers", ()) if isinstance(keys.get("papers"), list) else ():
            if paper not in PAPERS:
                can = ", ".join(f"“{one}”" for one in PAPERS)
                self._wrong(
                    f"{where}papers",
                    tr("names “{paper}”; these are known: {papers}", paper=paper, papers=can),
                )
        if "lines" in keys and keys.get("form") != "box":
            self._wrong(f"{where}lines", tr("is for the form “box” alone"))
        return Section(**self._values(Section, keys, where))

    def _values(self, made: type, keys: dict[str, Any], where: str) -> dict[str, Any]:
        hints = _hints(made)
        for field in fields(made):
            if field.name not in keys and field.default is MISSING:
                self._wrong(f"{where}{field.name}", tr("is missing"))
        return {name: self._value(f"{where}{name}", value, hints[name]) for name, value in keys.items()}

    def _value(self, where: str, value: Any, hint: Any) -> Any:
        if get_origin(hint) is Literal:
            if value not in get_args(hint):
                can = ", ".join(f"“{one}”" for one in get_args(hint) if one)
                self._wrong(where, tr("is “{value}” and must be one of {choices}", value=value, choices=can))
            return value
        kind = next(one for one in (get_args(hint) or (hint,)) if one not in (NoneType, Ellipsis))
        if get_origin(hint) is tuple:
            if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
                self._wrong(where, tr("must be {what}", what=tr(_IN_WORDS[tuple])))
            return tuple(value)
        wanted = (int, float) if kind is float else kind
        right = isinstance(value, wanted) and (kind is bool or not isinstance(value, bool))
        if not right or (kind in (int, float) and not 0 < value < 10_000):
            self._wrong(where, tr("must be {what}", what=tr(_IN_WORDS[kind])))
        return value

    def _table(self, keys: dict[str, Any], name: str, where: str = "") -> dict[str, Any]:
        table = keys.get(name, {})
        if not isinstance(table, dict):
            self._wrong(where or name, tr("must be a table"))
        return dict(table)

    def _refuse_unknown(self, keys: dict[str, Any], known: set[str], where: str) -> None:
        for name in keys:
            if name not in known:
                can = ", ".join(f"“{one}”" for one in sorted(known))
                self._wrong(f"{where}{name}", tr("is not known; these are: {names}", names=can))

    def _wrong(self, where: str, what: str) -> NoReturn:
        raise BriefbookError(
            tr(
                "In the template “{name}”, the key “{key}” {what}.",
                name=self._path.name,
                key=where,
                what=what,
            )
        )
