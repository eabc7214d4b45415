"""The fields of the query language: `published:2025-10..2025-11`, `kind:pdf`, `tag:trade` and the others."""

import re

from briefbook.domain.kinds import KINDS
from briefbook.domain.source import KINDS as SOURCE_KINDS
from briefbook.store.driver import Database
from briefbook.store.search.query import COLUMNS, Field, Node, Words
from briefbook.store.search_terms import words_of

NAMES = (*COLUMNS, "published", "kind", "tag", "collection", "language", "grade")
"""All fields."""

RECORDS = {name: name.capitalize() for name in KINDS}
"""The kinds of record that are searched, in the order in which they are shown."""

_DATE = r"\d{4}(?:-\d\d?(?:-\d\d?)?)?"
_DATES = re.compile(rf"({_DATE})?-?\.\.({_DATE})?-?|(\d{{1,4}}|{_DATE})-?")
_GRADE = re.compile(r"[A-F]?[1-6]?")


def field(name: str, text: str, *, is_being_typed: bool, is_quoted: bool) -> Node | None:
    """Return what a field with a value asks for; `None` if that cannot be understood."""
    is_prefix = is_being_typed and not is_quoted
    if text.endswith("*") and not is_quoted:
        text, is_prefix = text.rstrip("*"), True
    words = words_of(text)
    if name in COLUMNS:
        return (
            Words(words, text, is_exact=is_quoted, is_prefix=is_prefix, column=name)
            if any(map(str.isalnum, "".join(words)))
            else None
        )
    if name == "published":
        return _published(text)
    if name == "kind":
        return Field(name, text, is_prefix=is_prefix) if _kinds(text, is_prefix=is_prefix) else None
    if name == "grade":
        grade = text.upper()
        return Field(name, grade) if grade and _GRADE.fullmatch(grade) else None
    if name == "language":
        return Field(name, text.lower()) if re.fullmatch(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{0,8})*", text) else None
    return Field(name, text, is_prefix=is_prefix) if words else None


def _published(text: str) -> Field | None:
    found = _DATES.fullmatch(text)
    if not found or not any(found.groups()):
        return None
    low, high, only = (_padded(date or "") for date in found.groups())
    if low and high and low > high and not high.startswith(low):
        low, high = high, low
    return Field("published", text, low=low or only, high=high or only)


def _padded(date: str) -> str:
    """Return `2025-3` as `2025-03`; a 0 or 1 alone can be the beginning of a month that is being typed."""
    return re.sub(r"-(\d)(?=-|$)", lambda part: f"-{part[1]}" if part[1] in "01" else f"-0{part[1]}", date)


def _kinds(text: str, *, is_prefix: bool) -> set[str]:
    typed = text.casefold()
    names = {
        **{name: name for name in (*SOURCE_KINDS, *RECORDS)},
        **{label.casefold(): name for name, label in SOURCE_KINDS.items()},
    }
    return {name for word, name in names.items() if word == typed or (is_prefix and word.startswith(typed))}


def meant_kinds(wanted: Field) -> list[str]:
    """Return the kinds that `kind:` with a value means, in the order of their tables."""
    kinds = _kinds(wanted.text, is_prefix=wanted.is_prefix)
    return [kind for kind in (*SOURCE_KINDS, *RECORDS) if kind in kinds]


def condition(wanted: Field, kind: str, db: Database) -> tuple[str, list[object]]:
    """Return SQL that holds for the entries of one kind of record that a field lets through."""
    if wanted.name == "kind":
        kinds = _kinds(wanted.text, is_prefix=wanted.is_prefix)
        of_source = sorted(kinds & set(SOURCE_KINDS))
        if kind in kinds:
            return "1", []
        if kind != "source" or not of_source:
            return "0", []
        return _of_source(f"source.kind IN ({_marks(of_source)})", of_source, kind)
    if kind not in ("source", "passage"):
        return "0", []
    if wanted.name == "grade":
        return _graded(wanted.text, kind)
    if wanted.name == "published":
        return _of_source(
            "published <> '' AND published >= ? AND published <= ?",
            [wanted.low, f"{wanted.high}\U0010ffff"],
            kind,
        )
    if wanted.name == "language":
        last = wanted.text.rstrip("-")
        return _of_source(
            "(lower(language) = ?1 OR lower(language) LIKE ?1 || '-%')".replace("?1", "?"), [last, last], kind
        )
    table = "tag" if wanted.name == "tag" else "collection"
    names = _named(db, table, wanted)
    if not names:
        return "0", []
    where = f"SELECT source_id FROM tag WHERE name IN ({_marks(names)})"
    if table == "collection":
        where = (
            "SELECT source_id FROM collected JOIN collection ON collection.id = collection_id"
            f" WHERE name IN ({_marks(names)})"
        )
    return _of_source(f"source.id IN ({where})", names, kind)


def _graded(grade: str, kind: str) -> tuple[str, list[object]]:
    reliability = [letter for letter in grade if letter.isalpha()]
    credibility = [letter for letter in grade if letter.isdigit()]
    if kind == "source":
        return ("0", []) if credibility else _of_source("reliability = ?", reliability, kind)
    tests = [*(["s.reliability = ?"] * len(reliability)), *(["p.credibility = ?"] * len(credibility))]
    return (
        "{row} IN (SELECT entry FROM passage p JOIN source s ON s.id = p.source_id"
        f" JOIN search_entry ON record_id = p.id WHERE {' AND '.join(tests)})",
        [*reliability, *credibility],
    )


def _of_source(test: str, arguments: list[str], kind: str) -> tuple[str, list[object]]:
    if kind == "source":
        joined = "source JOIN search_entry ON record_id = source.id"
    else:
        joined = "source JOIN passage ON source_id = source.id JOIN search_entry ON record_id = passage.id"
    return f"{{row}} IN (SELECT entry FROM {joined} WHERE {test})", list(arguments)


def _named(db: Database, table: str, wanted: Field) -> list[str]:
    """Return the names of tags or collections that are meant, whatever their case and accents."""
    typed = " ".join(words_of(wanted.text))
    found = []
    for (name,) in db.execute(f"SELECT DISTINCT name FROM {table}").fetchall():
        spelled = " ".join(words_of(name))
        if spelled == typed or (wanted.is_prefix and spelled.startswith(typed)):
            found.append(name)
    return found[:1000]


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))
