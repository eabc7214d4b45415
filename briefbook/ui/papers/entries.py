"""The fields of a form: what holds each, and how that stands for what the book keeps."""

from collections.abc import Callable
from dataclasses import MISSING, dataclass
from dataclasses import fields as attributes
from typing import Any, cast

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefbook.domain import fields
from briefbook.domain.fields import Field
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import capital_word
from briefbook.store.book import Book
from briefbook.translation import pointed, tr, tr_noop, unpointed
from briefbook.ui.claim_form.field import Field as LabelledField
from briefbook.ui.claim_form.field import line_under
from briefbook.ui.desk import Desk
from briefbook.ui.papers.control import PaperControl
from briefbook.ui.papers.date_field import DateField
from briefbook.ui.papers.lines import Box, Judgement, Line, Marking, OneActor, Tick
from briefbook.ui.papers.markdown_field import LinesField, MarkdownField
from briefbook.ui.papers.offers import Offers
from briefbook.ui.papers.passage_field import PassageField
from briefbook.ui.papers.several import ActorsField, CommitmentsField
from briefbook.ui.papers.title_field import TitleField

_WIDE = frozenset({"text", "lines", "actors", "commitments", "passage"})
NOT_GIVEN = "—"


@dataclass(frozen=True)
class Entry:
    """A field of a form, or the two that one control holds."""

    field: Field
    control: PaperControl
    widget: "NotedField"
    names: tuple[str, ...]
    """The fields whose values it holds."""
    is_wide: bool

    @property
    def key(self) -> str:
        """The name of its field."""
        return self.field.name

    def given(self) -> dict[str, Any]:
        """Return what is typed, as `edits.entering` takes it."""
        return self.as_given(self.control.value())

    def as_given(self, value: Any) -> dict[str, Any]:
        """Return what a value of the control is for `edits.entering`."""
        if len(self.names) > 1:
            return dict(zip(self.names, value, strict=True))
        if self.field.form == "lines":
            value = tuple(str(value).split("\n"))
        if self.field.form == "number":
            value = unpointed(str(value))
        return {self.key: value}

    def shown(self, record: Record, book: Book, offers: Offers) -> Any:
        """Return what the control shows of a record."""
        if len(self.names) > 1:
            return tuple(getattr(record, name) for name in self.names)
        match self.field.form:
            case "actors":
                here = book.involvements.of_record(record.id)
                return tuple(offers.names[one.actor_id] for one in here if one.role == self.field.role)
            case "commitments":
                on = [one.on_id for one in book.dependencies.of_commitment(record.id)]
                return tuple(offers.commitments[one].label for one in on)
            case "actor":
                return offers.names.get(getattr(record, self.key) or "", "")
            case "lines":
                return "\n".join(getattr(record, self.key))
            case "number":
                return pointed(getattr(record, self.key))
            case _:
                return getattr(record, self.key)

    def blank(self, kind: type[Record]) -> Any:
        """Return what the control shows before anything is filled in."""
        if len(self.names) > 1:
            return ("",) * len(self.names)
        if self.field.form in fields.LINKED:
            return ()
        if self.field.form in ("actor", "lines"):
            return ""
        default = next(one.default for one in attributes(kind) if one.name == self.key)
        if default is not MISSING:
            return default
        return None if self.field.form == "issue" else ""

    def outward(self, value: Any, offers: Offers) -> Any:
        """Return what the control shows for a value as the book keeps it, such as the id of an actor."""
        if self.field.form == "actor":
            return offers.names.get(value, value or "")
        if self.field.form == "actors":
            return tuple(offers.names.get(one, one) for one in value)
        if self.field.form == "lines":
            return "\n".join(value)
        return pointed(str(value)) if self.field.form == "number" else value


class NotedField(LabelledField):
    """A control under its name, with a line under it for what its value comes to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._note: QLabel | None = None  # made with the first note, as few fields have one
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def note(self) -> str:
        """What the value comes to; nothing where that is plain."""
        return self._note.text() if self._note else ""

    def show_note(self, words: str) -> None:
        """Say what the value comes to."""
        if words == self.note:
            return
        if self._note is None:
            self._note = line_under(self, "meta")
            self._column.insertWidget(self._column.count() - 1, self._note)
        self._note.setText(words)
        self._note.setVisible(bool(words))


class EntryMaker:
    """Makes the fields of a form; what is typed in them ends in `finish`."""

    def __init__(self, desk: Desk, kind: type[Record], finish: Callable[[], object]) -> None:
        self._desk, self._kind, self._finish = desk, kind, finish
        self.actors = QStringListModel()
        self._named: list[OneActor] = []

    def offer_actors(self, names: list[str]) -> None:
        """Offer names of actors; what is typed stays."""
        typed = [box.line.text() for box in self._named]
        self.actors.setStringList(names)
        for box, text in zip(self._named, typed, strict=True):
            box.setCurrentIndex(-1)
            box.line.setText(text)

    def make(self, name: str, place: QWidget) -> Entry:
        """Return the field of this name, made in its place."""
        field = fields.field(self._kind, name)
        is_judged = name == "likelihood" and field.form == "line"
        names = ("scale", "likelihood") if is_judged else (name,)
        label = tr("Likelihood, by which scale") if is_judged else tr(field.label)
        widget = NotedField(label, place)
        control, focused = self._judgement(widget) if is_judged else self._control(field, widget)
        widget.hold(control, focused)
        is_wide = is_judged or field.form in _WIDE or (field.form == "line" and field.is_needed)
        return Entry(field, cast(PaperControl, control), widget, names, is_wide)

    def _judgement(self, place: QWidget) -> tuple[QWidget, QWidget]:
        made = Judgement(self._finish, place)
        return made, made.scale

    def _control(self, field: Field, place: QWidget) -> tuple[QWidget, QWidget]:
        desk, finish, name = self._desk, self._finish, tr(field.label)
        made: QWidget
        if field.name == "marking":
            marking = Marking(name, desk.open_book, finish, place)
            return marking, marking.line
        match field.form:
            case "text":
                may_cite = field.name in fields.CITING.get(self._kind, ())
                made = MarkdownField(desk, name, finish, hint=tr(field.hint), may_cite=may_cite)
            case "lines":
                made = LinesField(desk, name, finish, hint=tr(field.hint))
            case "choice":
                made = Box(name, choices_of(field), finish, place)
            case "likelihood" | "impact":
                made = Box(name, [(tr("Not rated"), 0)], finish, place)
            case "date" | "day":
                dated = DateField(desk, name, finish, is_day=field.form == "day")
                return dated, dated.line
            case "yes or no":
                made = Tick(name, finish)
            case "actor":
                actor = OneActor(name, self.actors, tr("Name"), finish, place)
                self._named.append(actor)
                return actor, actor.line
            case "actors":
                several = ActorsField(desk.icons, name, self.actors, finish, place)
                self._named.append(several.adder)
                return several, several.line
            case "issue":
                made = Box(name, [(tr("No issue"), None)], finish, place)
            case "passage":
                passage = PassageField(desk, name, finish)
                return passage, passage.use_button
            case "commitments":
                sequence = CommitmentsField(desk.icons, name, finish, place)
                return sequence, sequence.adder
            case "position":
                raise ValueError(f"{field.name} is changed by superseding, and not in a form")
            case "line" if field.name in ("title", "text"):
                made = TitleField(name, finish, tr(field.hint))
            case _:
                made = Line(name, finish, tr(field.hint or _EXAMPLES.get(field.form, "")))
        return made, made


_EXAMPLES = {"duration": tr_noop("e.g. 90 days"), "number": tr_noop("e.g. 25,000,000")}


def choices_of(field: Field) -> list[tuple[str, str]]:
    """Return the choices of a field: the words shown, and what they stand for."""
    free = [(NOT_GIVEN, "")] if field.is_free else []
    return [*free, *((capital_word(one), one) for one in field.choices)]


def steps_of(matrix: Matrix, field: Field) -> list[tuple[str, int]]:
    """Return the steps of a matrix that a field of `likelihood` or `impact` offers."""
    steps = matrix.likelihood if field.form == "likelihood" else matrix.impact
    nothing = NOT_GIVEN if field.name.startswith(("least_", "most_")) else tr("Not rated")
    return [(nothing, 0), *((step.word, at) for at, step in enumerate(steps, 1))]
