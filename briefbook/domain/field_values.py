"""What the fields of a working paper hold: as values, and in words for tables, forms and the memo."""

from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.durations import duration_words
from briefbook.domain.fields import Field
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import word
from briefbook.translation import tr


def value_of(record: Record, field: Field, contents: Contents) -> Any:
    """Return a field's value: an attribute, or the ids of the actors or commitments that are linked."""
    if field.form == "actors":
        return tuple(contents.involved(record.id, field.role))
    if field.form == "commitments":
        return tuple(one.on_id for one in contents.dependencies_of.get(record.id, ()))
    return getattr(record, field.name)


def words_of(record: Record, field: Field, contents: Contents) -> str:
    """Return a field's value in words: names of actors, labels of commitments, an issue with its number.

    They are those of the window, but for what people wrote. Several stand a line each. An empty value is an
    empty text. What `contents` does not hold is left out.
    """
    value = value_of(record, field, contents)
    if not value and field.form != "yes or no":
        return ""
    match field.form:
        case "actors" | "actor":
            ids = value if isinstance(value, tuple) else (value,)
            return "\n".join(contents.actor_names[one] for one in ids if one in contents.actor_names)
        case "commitments":
            known = contents.commitment_by_id
            return "\n".join(known[one].label for one in value if one in known)
        case "issue":
            return issue_called(value, contents)
        case "passage":
            return passage_called(value, contents)
        case "position":
            return _position_called(value, contents)
        case "likelihood" | "impact":
            return step_word(contents.matrix, field.form, value)
        case "yes or no":
            return word("yes" if value else "no")
        case "lines":
            return "\n".join(value)
        case "choice":
            return word(str(value))
        case "duration":
            return duration_words(value)
        case _:
            return str(value)


def step_word(matrix: Matrix, form: str, step: int) -> str:
    """Return the word of a step of `likelihood` or `impact`; empty for 0."""
    steps = matrix.likelihood if form == "likelihood" else matrix.impact
    return steps[step - 1].word if 0 < step <= len(steps) else ""


def issue_called(issue_id: str, contents: Contents) -> str:
    """Return what an issue is called, such as `3.1 Tariffs`; empty if the contents do not hold it."""
    if issue_id not in contents.issue_numbers:
        return ""
    return f"{contents.issue_numbers[issue_id]} {contents.outline.get(issue_id).title}"


def passage_called(passage_id: str, contents: Contents) -> str:
    """Return what citations call a passage, such as `@kim-2025#4`; empty if the contents do not hold it."""
    passage = contents.passage_by_id.get(passage_id)
    source = contents.source_by_id.get(passage.source_id) if passage else None
    return f"@{source.key}#{passage.number}" if passage and source else ""


def _position_called(position_id: str, contents: Contents) -> str:
    found = next((one for one in contents.positions if one.id == position_id), None)
    if found is None:
        return ""
    as_of = found.as_of and tr("as of {date}", date=found.as_of)
    return " ".join(filter(None, (word(found.stance), as_of))) or tr("a later position")
