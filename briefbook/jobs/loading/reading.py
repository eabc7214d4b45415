"""From the rows of a table to the records that they give."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.kinds import LETTERS
from briefbook.domain.owned_lines import read_lines
from briefbook.domain.record import Record
from briefbook.domain.table import Table
from briefbook.jobs.loading.mapping import is_product, is_worked_out
from briefbook.jobs.loading.targets import ACTION_DUE, ACTION_OWNER, REF, targets
from briefbook.jobs.loading.understood import Row, Taken, Understood, Unread
from briefbook.jobs.loading.values import UnreadError, Values
from briefbook.translation import tr

_REF = re.compile(r"([A-Z])?[-_ #.]*0*([1-9]\d{0,4})", re.I)


def understand(
    contents: Contents,
    kind: type[Record],
    table: Table,
    mapping: Mapping[str, str],
    *,
    keep_rest: bool = False,
) -> Understood:
    """Return what a table says of records of a kind, by the header that each target's name has in `mapping`.

    With `keep_rest`, what has no place or cannot be read is put into the notes as `Column: value`.
    `contents` needs the actors, issues, sources, passages and what the kind refers to.
    """
    return _Reader(contents, kind, table, mapping, keep_rest=keep_rest).understood()


class _Reader:
    def __init__(
        self,
        contents: Contents,
        kind: type[Record],
        table: Table,
        mapping: Mapping[str, str],
        *,
        keep_rest: bool,
    ) -> None:
        self._kind, self._table = kind, table
        known = {one.name: one for one in targets(kind)}
        self._places = [
            (known[name], header, table.headers.index(header)) for name, header in mapping.items() if header
        ]
        used = {header for _, header, _ in self._places}
        self._rest = [
            (place, header)
            for place, header in enumerate(table.headers)
            if header not in used and not is_worked_out(kind, header)
        ]
        notes = next((one for one in FIELDS[kind] if one.name == "text" and one.label == "Notes"), None)
        self._notes = notes.name if keep_rest and notes else ""
        self._values = Values(contents)
        self._unread: list[Unread] = []
        for target, header, place in self._places:
            if target.field:
                self._values.look_at(target.field, header, [row[place] for row in table.rows])

    def understood(self) -> Understood:
        """Return all rows that say something."""
        rows = [
            read
            for place, row in zip(self._table.places, self._table.rows, strict=True)
            if (read := self._row(place, row)) is not None
        ]
        taken = [Taken(*key, count) for key, count in self._values.taken.items()]
        return Understood(tuple(rows), tuple(self._unread), tuple(taken), tuple(self._left()))

    def _row(self, place: int, cells: tuple[str, ...]) -> Row | None:
        values: dict[str, Any] = {}
        owned: dict[str, tuple[Mapping[str, Any], ...]] = {}
        found: dict[str, str] = {}
        odd: list[str] = []
        for target, header, column in self._places:
            text = cells[column]
            if not text.strip():
                continue
            found[target.name] = text
            if target.owned:
                owned[target.name] = tuple(self._owned(target.owned, place, header, text))
            elif target.field and not self._is_later(target.field):
                try:
                    value = self._values.value(target.field, header, text)
                except UnreadError as error:
                    self._unread.append(Unread(place, header, text, str(error)))
                    odd.append(f"{header}: {text.strip()}")
                else:
                    if value is not None:
                        values[target.name] = value
        if not found:
            shown = " · ".join(" ".join(cell.split()) for cell in cells if cell.strip())
            self._unread.append(
                Unread(place, "", shown, tr("There is nothing in the columns that are loaded."))
            )
            return None
        if missing := self._missing(values):
            # what has nothing but what every row has is no record: a list of words, or a total
            shown = " · ".join(" ".join(text.split()) for text in found.values())
            why = tr("There is no {label} in it, so it was left out.", label=_small(missing))
            self._unread.append(Unread(place, "", shown, why))
            return None
        self._add_unit(values, found)
        self._add_to_actions(place, owned, found)
        if self._notes:
            rest = [(at, header) for at, header in self._rest if not is_product(self._kind, header)]
            odd = [f"{header}: {cells[at].strip()}" for at, header in rest if cells[at].strip()] + odd
            if odd:
                kept = values.get(self._notes, "")
                values[self._notes] = "\n\n".join(filter(None, (kept, "\n".join(odd))))
        waits = found.get("depends_on", "") if self._is_commitment else ""
        return Row(
            place=place,
            ref=self._ref(found.get(REF, "")),
            values=values,
            owned=owned,
            depends_on=tuple(one.strip() for one in re.split(r"[\n;,]", waits) if one.strip()),
            superseded_by=found.get("superseded_by_id", "").strip(),
        )

    @property
    def _is_commitment(self) -> bool:
        return any(one.form == "commitments" for one in FIELDS[self._kind])

    def _is_later(self, field: Field) -> bool:
        """Return whether a field refers to rows that may come later."""
        return field.form in ("commitments", "position")

    def _missing(self, values: Mapping[str, Any]) -> Field | None:
        return next((one for one in FIELDS[self._kind] if one.is_needed and not values.get(one.name)), None)

    def _owned(self, kind: type[Record], place: int, header: str, text: str) -> Iterator[Mapping[str, Any]]:
        for one in read_lines(kind, text):
            values: dict[str, Any] = {}
            for field in FIELDS[kind]:
                said = one.get(field.name)
                if said is None or isinstance(said, bool):
                    values |= {} if said is None else {field.name: said}
                    continue
                try:
                    value = self._values.value(field, header, said)
                except UnreadError as error:
                    self._unread.append(Unread(place, f"{header}, {tr(field.label)}", said, str(error)))
                else:
                    if value is not None:
                        values[field.name] = value
            first = FIELDS[kind][0]
            if values.get(first.name):
                yield values
            elif said := one.get(first.name):
                self._unread.append(
                    Unread(place, header, said, tr("It has no {label}.", label=_small(first)))
                )

    def _add_unit(self, values: dict[str, Any], found: Mapping[str, str]) -> None:
        if (
            "quantity" in values
            and "unit" not in values
            and (unit := self._values.unit_in(found["quantity"]))
        ):
            values["unit"] = unit

    def _add_to_actions(
        self, place: int, owned: dict[str, tuple[Mapping[str, Any], ...]], found: Mapping[str, str]
    ) -> None:
        """Give the actions of a row the owner and the day that stand in columns of their own."""
        more: dict[str, Any] = {}
        if found.get(ACTION_OWNER):
            more["owner"] = " ".join(found[ACTION_OWNER].split())
        if found.get(ACTION_DUE):
            header = next(header for target, header, _ in self._places if target.name == ACTION_DUE)
            due = next(one for one in FIELDS[_action_kind(self._kind)] if one.name == "due")
            try:
                more["due"] = self._values.value(due, header, found[ACTION_DUE])
            except UnreadError as error:
                self._unread.append(Unread(place, header, found[ACTION_DUE], str(error)))
        more = {name: value for name, value in more.items() if value}
        if not more:
            return
        if owned.get("actions"):
            owned["actions"] = tuple({**more, **one} for one in owned["actions"])
        else:
            told = ", ".join(str(value) for value in more.values())
            self._unread.append(
                Unread(place, "", told, tr("There is no action in the row that this belongs to."))
            )

    def _ref(self, text: str) -> str:
        plain = text.strip()
        match = _REF.fullmatch(plain)
        letter = next((sign for sign, kind in LETTERS.items() if kind is self._kind), "P")
        if not match or (match[1] and match[1].upper() != letter):
            return plain
        return f"{letter}{match[2]}"

    def _left(self) -> Iterator[str]:
        for place, header in self._rest:
            if not any(row[place].strip() for row in self._table.rows):
                continue
            if is_product(self._kind, header):
                yield (
                    tr(
                        "“{header}” ranks risks by a product or a level, which is not loaded: the matrix "
                        "says how grave each is.",
                        header=header,
                    )
                )
            elif self._notes:
                yield tr("“{header}” has no field; it goes into the notes.", header=header)
            else:
                yield tr("“{header}” has no field and is not loaded.", header=header)
        for header in self._table.headers:
            if is_worked_out(self._kind, header):
                yield tr("“{header}” follows from other columns and is not loaded.", header=header)


def _small(field: Field) -> str:
    label = tr(field.label)
    # nouns keep their capital where that is the rule
    return label.lower() if label == field.label else label


def _action_kind(kind: type[Record]) -> type[Record]:
    return next(one.owned for one in targets(kind) if one.name == "actions" and one.owned)
