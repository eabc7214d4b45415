"""The command that reviews a book."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.domain.flag import Dismissal
from briefbook.jobs.checking import check
from briefbook.review.finding import Checked, Finding


def review(given: Namespace) -> int:
    """Verify the file and list what needs attention; the exit code is 1 if the file is damaged."""
    with opened(given, read_only=True) as book:
        damage = book.problems()
        checked = Checked(()) if damage else check(book.contents(), oldest=given.days, pages=True)
    listed = [_damage(line) for line in damage] + [_told(one) for one in checked.findings]
    if given.dismissed:
        listed += [_told(one, dismissal) for one, dismissal in checked.dismissed]
    say(listed, "\n".join(_lines(damage, checked, with_dismissed=given.dismissed)), as_json=given.json)
    return 1 if damage else 0


def _lines(damage: Sequence[str], checked: Checked, *, with_dismissed: bool) -> list[str]:
    lines = [*damage, *(one.sentence for one in checked.findings)]
    if not damage:
        lines.insert(0, "The file is whole." if lines else "The file is whole, and nothing needs attention.")
    if with_dismissed:
        for one, dismissal in checked.dismissed:
            reason = f" ({dismissal.reason})" if dismissal.reason else ""
            lines.append(f"Dismissed: {one.sentence}{reason}")
    elif checked.dismissed:
        count = len(checked.dismissed)
        lines.append(f"Dismissed: {count}; “--dismissed” lists what it was, and why.")
    return lines


def _damage(sentence: str) -> dict[str, Any]:
    return {
        **{"kind": "damage", "about": "file", "id": None, "name": None, "sentence": sentence, "why": None},
        **{"start": None, "end": None, "what": "", "serious": True},
    }


def _told(one: Finding, dismissal: Dismissal | None = None) -> dict[str, Any]:
    told = {
        "kind": one.rule,
        "about": one.about,
        "id": one.record_id,
        "name": one.name,
        "sentence": one.sentence,
        "why": one.why,
        "start": one.start,
        "end": one.end,
        "what": one.what,
        "serious": one.is_serious,
    }
    if dismissal:
        told |= {"dismissed_at": dismissal.dismissed_at, "reason": dismissal.reason}
    return told
