"""Values of fields as somebody types them one by one: words or numbers for steps, names for actors."""

from collections.abc import Iterable
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.kinds import KINDS
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import word as shown
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.scales import Scale
from briefbook.jobs.loading.values import UnreadError, Values
from briefbook.store.naming import kind_name
from briefbook.translation import tr

_EMPTY: dict[str, Any] = {
    **dict.fromkeys(("likelihood", "impact"), 0),
    **dict.fromkeys(("actors", "commitments", "lines"), ()),
    **dict.fromkeys(("actor", "issue", "passage", "position"), None),
    "yes or no": False,
}
"""What a field holds that is empty, where that is not an empty text."""


def field_called(kind: type[Record], name: str) -> Field:
    """Return a field of a kind by its name, its label or another name of its column."""
    plain = " ".join(name.replace("_", " ").split()).casefold()
    for one in FIELDS[kind]:
        if plain in (
            one.name.replace("_", " ").removesuffix(" id"),
            one.name.replace("_", " "),
            one.label.casefold(),
        ):
            return one
    for one in FIELDS[kind]:
        if plain in one.also:
            return one
    names = in_a_row(one.name for one in FIELDS[kind])
    raise BriefbookError(
        tr(
            "A {kind} has no field “{name}”; it has {names}.",
            kind=shown(kind_name(kind)),
            name=name,
            names=names,
        )
    )


def values_given(contents: Contents, kind: type[Record], given: Iterable[str]) -> dict[str, Any]:
    r"""Return values by the names of fields from texts such as `likelihood=Likely`; an empty one empties it.

    A line break may be typed as `\n` in a field of several lines.
    """
    reader = Values(contents)
    found: dict[str, Any] = {}
    for one in given:
        name, equals, text = one.partition("=")
        if not equals:
            raise BriefbookError(tr("“{text}” does not say FIELD=VALUE.", text=one))
        field = field_called(kind, name)
        found[field.name] = _value(reader, field, text)
    return found


def step_given(matrix: Matrix, axis: str, text: str) -> int:
    """Return the step of `likelihood` or `impact` that a word or a number means; 0 for nothing."""
    steps = matrix.likelihood if axis == "likelihood" else matrix.impact
    if not text.strip():
        return 0
    found = Scale(axis, steps, ()).step(text)
    if found is None:
        words = in_a_row(f"{place} ({step.word})" for place, step in enumerate(steps, 1))
        raise BriefbookError(
            tr("“{text}” is no step of {axis}, which are {words}.", text=text, axis=shown(axis), words=words)
        )
    return found.step


def _value(reader: Values, field: Field, text: str) -> Any:
    if field.form in ("lines", "actors", "text"):
        text = text.replace("\\n", "\n")
    if not text.strip():
        return _EMPTY.get(field.form, "")
    if field.form == "yes or no":
        return text.strip().casefold() in ("yes", "y", "true", "1")
    if field.form == "commitments":
        return tuple(filter(None, (one.strip() for one in text.replace(";", ",").split(","))))
    reader.look_at(field, field.label, ())
    try:
        value = reader.value(field, field.label, text)
    except UnreadError as error:
        raise BriefbookError(f"{tr(field.label)} “{text}”: {error}") from error
    return _EMPTY.get(field.form, "") if value is None else value


def kind_given(word: str) -> type[Record]:
    """Return the kind that a word such as `risk` or `talking point` means."""
    plain = " ".join(word.replace("-", " ").split()).casefold()
    plain = {"point": "talking point", "advice": "recommendation"}.get(plain, plain)
    kind = KINDS.get(plain)
    if kind not in FIELDS:
        raise BriefbookError(
            tr("“{word}” is none of the kinds: {kinds}.", word=word, kinds=in_a_row(ADDABLE))
        )
    return kind


ADDABLE = (
    *("risk", "commitment", "scenario", "recommendation", "point", "event", "objective", "actor", "position"),
)
"""The words for the kinds that can be added."""
