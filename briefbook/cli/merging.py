"""The commands that merge copies of a book, and decide what they disagree on."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.cli.passwords import password_in
from briefbook.domain.conflict import Conflict, Decision
from briefbook.domain.counts import count_of
from briefbook.edits.deciding import can_be_both, decide
from briefbook.errors import BriefbookError
from briefbook.jobs.merging import Disagreement, decided_all, disagreements, merge_plan, refuse_itself
from briefbook.review.differences import FieldDifference
from briefbook.store.book import Book


def merge(given: Namespace) -> None:
    """Merge another copy of the book into it."""
    with opened(given, read_only=given.dry_run) as book:
        refuse_itself(book, given.other)
        with _other(given) as other:
            plan = merge_plan(book, other)
        refused: list[str] = []
        if plan.edit and not given.dry_run:
            plan.apply(book)
            if given.ours or given.theirs:
                decision: Decision = "ours" if given.ours else "theirs"
                refused = decided_all(book, plan.merged.conflicts, decision)
        left = plan.merged.conflicts if given.dry_run else book.conflicts.open()
    new, changed, gone = plan.counts
    values = {
        "merged": not plan.is_empty and not given.dry_run,
        **{"added": new, "changed": changed, "removed": gone},
        "notes": list(plan.merged.notes),
        "conflicts": [_values(one) for one in plan.merged.conflicts],
        "undecided": len(left),
        "refused": refused,
    }
    lines = [plan.sentence_before if given.dry_run else plan.sentence, *plan.merged.notes, *refused]
    if left and not given.dry_run:
        lines.append(f"To decide: {count_of(len(left), 'conflict')}; “conflicts” lists them.")
    say(values, "\n".join(lines), as_json=given.json)


def _other(given: Namespace) -> Book:
    """Return the other copy, open; its password may be another than the book’s."""
    name = given.other_password_file
    how = given if name is None else Namespace(password=password_in(name, given))
    return opened(how, read_only=True, path=given.other)


def conflicts(given: Namespace) -> None:
    """List what copies that were merged say differently."""
    with opened(given, read_only=True) as book:
        found = disagreements(book, book.conflicts.all() if given.all else None)
        numbers = {one.id: number for number, one in enumerate(book.conflicts.open(), 1)}
    values = [_values(one.conflict) | {"number": numbers.get(one.conflict.id)} for one in found]
    lines = [line for one in found for line in _lines(one, numbers)]
    say(values, "\n".join(lines) or "Nothing is left to decide.", as_json=given.json)


def decide_(given: Namespace) -> None:
    """Decide a conflict for ours, for theirs, or for both texts."""
    with opened(given) as book:
        conflict = _called(book, given.conflict)
        edit = decide(book, conflict, given.decision)
        book.apply(edit)
        left = len(book.conflicts.open())
    values = {"conflict": conflict.id, "decision": given.decision, "undecided": left}
    rest = f"{count_of(left, 'conflict')} left." if left else "Nothing is left to decide."
    say(values, f"Decided for {given.decision}: {conflict.name.rstrip('.')}. {rest}", as_json=given.json)


def _called(book: Book, name: str) -> Conflict:
    found = book.conflicts.find(name)
    if found is None and name.isdecimal():
        number = int(name)
        undecided = book.conflicts.open()
        found = undecided[number - 1] if 0 < number <= len(undecided) else None
    if found is None:
        raise BriefbookError(f"There is no conflict “{name}” in {book.path.name}; “conflicts” lists them.")
    return found


def _lines(one: Disagreement, numbers: dict[str, int]) -> list[str]:
    conflict = one.conflict
    head = f"{numbers[conflict.id]}. " if conflict.id in numbers else "   "
    lines = [f"{head}{one.title}: {one.says}"]
    for field in one.fields if conflict.field else ():
        if field.is_text:
            lines += [f"   {_one_line(words)}" for words in _differing(field)]
            continue
        label = f"{field.label}, " if len(one.fields) > 1 else ""
        lines += [
            f"   {label}ours:   {_one_line(field.before)}",
            f"   {label}theirs: {_one_line(field.after)}",
        ]
    if conflict.decision:
        lines.append(f"   decided for {conflict.decision}")
    elif can_be_both(conflict):
        lines.append("   a text: both can be kept")
    return lines


def _differing(field: FieldDifference) -> Iterator[str]:
    """Yield the paragraphs of a text that differ."""
    for pair in field.paragraphs:
        if pair.kind != "equal":
            for whose, part in (("ours:  ", pair.before), ("theirs:", pair.after)):
                if part is not None and not (pair.kind == "moved" and whose == "ours:  "):
                    yield f"{whose} {part.text}"


def _one_line(words: str) -> str:
    return words.replace("\n", " ⏎ ") or "(nothing)"


def _values(one: Conflict) -> dict[str, Any]:
    return {
        **{"id": one.id, "kind": one.about, "about": one.about_id, "name": one.name},
        "fields": one.field.split(",") if one.field else [],
        **{name: json.loads(getattr(one, name)) for name in ("base", "ours", "theirs")},
        **{"reason": one.reason, "found_at": one.found_at, "decision": one.decision or None},
    }
