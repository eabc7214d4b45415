"""Which column of a table goes where, by what the columns are called."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz

from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.table import Table
from briefbook.jobs.loading.targets import WORKED_OUT, Target, targets

LEAST_LIKE = 87
"""How alike, of 100, a header and a name have to be where they are not the same."""

_WORD = re.compile(r"[^\W_]+")
_FILLING = frozenset(
    ("risk", "option", "options", "the", "of", "rating", "score", "level", "field", "current")
)
_SAME = {
    **dict.fromkeys(("proba", "prob", "probability"), "likelihood"),
    **dict.fromkeys(("gross", "initial", "raw"), "inherent"),
    **dict.fromkeys(("net", "remaining"), "residual"),
    **dict.fromkeys(("severity", "consequences"), "impact"),
}
_QUALIFIERS = frozenset(
    (
        *("risk", "inherent", "residual", "current", "target", "gross", "net", "overall", "total"),
        *("post", "pre", "mit", "mitigation", "initial", "final", "on", "based"),
    )
)
_PRODUCTS = frozenset(
    ("score", "rating", "level", "value", "exposure", "rank", "ranking", "priority", "index", "magnitude")
)


def guess_mapping(kind: type[Record], headers: Sequence[str]) -> dict[str, str]:
    """Return the header for each target's name that one is found for; a column goes to one place."""
    offers = sorted(
        (
            (-score, place, order, one.name, header)
            for place, one in enumerate(targets(kind))
            for order, header in enumerate(headers)
            if not is_worked_out(kind, header) and (score := _likeness(header, one)) > 0
        ),
    )
    found: dict[str, str] = {}
    for _, _, _, name, header in offers:
        if name not in found and header not in found.values():
            found[name] = header
    return found


def guess_for(kind: type[Record], table: Table) -> dict[str, str]:
    """Return the headers for a table, where what stands in the columns is looked at as well."""
    if is_from_here(kind, table):
        labels = {one.label: one.name for one in targets(kind)}
        return {labels[header]: header for header in table.headers if header in labels}
    found = guess_mapping(kind, [one for one in table.headers if not is_product(kind, one)])
    if kind is Risk:
        _settle_ratings(found, table)
        _settle_title(found)
    return found


def is_from_here(kind: type[Record], table: Table) -> bool:
    """Return whether a table was written from here, by its headers, so that nothing needs to be guessed."""
    labels = {one.label for one in targets(kind)}
    needed = {one.label for one in targets(kind) if one.is_needed}
    headers = set(table.headers)
    return needed <= headers <= labels | set(WORKED_OUT.get(kind, ())) and len(headers) > len(labels) / 2


def is_product(kind: type[Record], header: str) -> bool:
    """Return whether a column ranks risks by a product or a level, which the matrix's bands say."""
    if kind is not Risk:
        return False
    words = {word for word in _WORD.findall(header.casefold().split("(")[0]) if len(word) > 1}
    if words & {"likelihood", "impact", "probability", "proba", "consequence"}:
        return False
    left = words - _QUALIFIERS
    return bool(words) and left <= _PRODUCTS and bool(words & (_PRODUCTS | {"risk"})) and words != {"risk"}


def is_worked_out(kind: type[Record], header: str) -> bool:
    """Return whether a column is one of those that a table from here has besides its fields."""
    return header.casefold() in (one.casefold() for one in WORKED_OUT.get(kind, ()))


def needed_but_missing(kind: type[Record], mapping: Mapping[str, str]) -> list[Target]:
    """Return the places that have to have a column, and have none."""
    return [one for one in targets(kind) if one.is_needed and one.name not in mapping]


def fitness(kind: type[Record], mapping: Mapping[str, str]) -> int:
    """Return how many columns say that a table holds such records; 0 where it does not look like it."""
    if needed_but_missing(kind, mapping):
        return 0
    telling = [name for name in mapping if name not in _EVERYWHERE]
    return len(telling) + len(mapping) if telling else 0


_EVERYWHERE = frozenset(
    ("ref", "title", "name", "text", "category", "kind", "issue_id", "marking", "actor_id", "date", "cause")
)
"""Columns that tables of any kind have."""


def _likeness(header: str, one: Target) -> float:
    """Return how much a header looks like the name of a place, up to 100; 0 for not at all."""
    best = 0.0
    names = dict.fromkeys(_plain(one.label, one.name), 100.0)
    for place, other in enumerate(one.also):
        names.setdefault(_plain(other)[0], 96.0 - place * 0.3)
    for place, other in enumerate(one.elsewhere):
        names.setdefault(_plain(other)[0], 88.0 - place * 0.3)
    for loss, plain in _forms(header):
        if plain in names:
            best = max(best, names[plain] - loss)
        elif len(plain) > 4:
            near = max((fuzz.ratio(plain, name) for name in names if len(name) > 4), default=0)
            if near >= LEAST_LIKE:
                best = max(best, near * 0.7 - loss)
    return best


@cache
def _forms(header: str) -> tuple[tuple[float, str], ...]:
    """Return a header in small letters, and in shorter forms with how much less they say."""
    whole = _plain(header)[0]
    bare = (_plain(re.sub(r"[(\[].*?([)\]]|$)", " ", header)) or [whole])[0]
    words = [_SAME.get(word, word) for word in bare.split()]
    short = " ".join(word for word in words if word not in _FILLING)
    forms = {whole: 0.0}
    for loss, form in ((1.0, bare), (2.0, " ".join(words)), (4.0, short)):
        if form:
            forms.setdefault(form, loss)
    return tuple((loss, form) for form, loss in forms.items())


def _plain(*names: str) -> list[str]:
    return [" ".join(_WORD.findall(name.casefold())) for name in names]


def _settle_ratings(found: dict[str, str], table: Table) -> None:
    """Tell ratings by their columns: two of an axis, a “consequence” in numbers, and a residual one."""
    is_number = "consequence" in found and _is_short(table.column(found["consequence"]))
    numbered = found.pop("consequence") if is_number else ""
    for axis in ("likelihood", "impact"):
        inherent, target = f"inherent_{axis}", f"target_{axis}"
        pair = [
            header
            for header in table.headers
            if any(form == axis for _, form in _forms(header)) or (axis == "impact" and header == numbered)
        ]
        if len(pair) == 2 and not {inherent, target} & set(found):
            # a register that rates twice does so before what is done about a risk, and after
            found[inherent], found[axis] = pair
        elif pair and axis not in found:
            found[axis] = pair[0]
        header = found.get(target, "").casefold()
        if "residual" in header or header.startswith("net "):
            if axis not in found:
                found[axis] = found.pop(target)
            elif inherent not in found and any(form == axis for _, form in _forms(found[axis])):
                found[inherent], found[axis] = found[axis], found.pop(target)


def _is_short(texts: Sequence[str]) -> bool:
    """Return whether a column holds steps of a scale rather than sentences."""
    filled = [text for text in texts if text.strip()]
    return bool(filled) and sum(len(text) <= 14 for text in filled) > 0.8 * len(filled)


def _settle_title(found: dict[str, str]) -> None:
    """Take what comes nearest as the title where no column is called that."""
    for name in ("event", "cause", "consequence"):
        if "title" not in found and name in found:
            found["title"] = found.pop(name)
