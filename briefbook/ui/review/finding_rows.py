"""Findings as rows of a list, by their rule or by their place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefbook.domain.capitals import capitalised
from briefbook.domain.date_words import in_words
from briefbook.domain.flag import Dismissal
from briefbook.review.finding import Checked, Finding
from briefbook.translation import grouped, tr
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row, heading

BY_RULE, BY_PLACE = "rule", "place"
SHOWN = 100
"""How many findings of a group are listed at first, and how many more each time more are asked for."""


@dataclass(frozen=True)
class More:
    """What stands for the findings of a group that are not listed yet."""

    group: str


@dataclass(frozen=True)
class SetAside:
    """What stands for the findings that were dismissed, while they are folded away or listed."""

    is_open: bool


@dataclass(frozen=True)
class Dismissed:
    """A finding that was set aside, and the record of that."""

    finding: Finding
    dismissal: Dismissal


def finding_rows(
    checked: Checked, grouping: str, shown: Mapping[str, int], *, with_dismissed: bool
) -> list[Row]:
    """Return the rows of a review; `shown` says how many a group lists where it is not `SHOWN`."""
    rows: list[Row] = []
    for group, findings in _groups(checked.findings, grouping).items():
        rows.append(heading(capitalised(tr(group)) if grouping == BY_RULE else group, len(findings)))
        most = shown.get(group, SHOWN)
        rows += _numbered(_row(one, in_rule=grouping == BY_RULE) for one in findings[:most])
        if len(findings) > most:
            more = len(findings) - most
            words = tr("%n more; Enter shows the next {next}", "", more, next=grouped(min(SHOWN, more)))
            rows.append(Row(f"more {group}", (line("meta", words),), More(group), "ellipsis"))
    if checked.dismissed:
        words = tr("Dismissed %n", "", len(checked.dismissed))
        icon = "chevron-down" if with_dismissed else "chevron-right"
        state = tr("open", "not folded") if with_dismissed else tr("folded")
        rows.append(
            Row("dismissed", (line("strong", words),), SetAside(with_dismissed), icon, icon_words=state)
        )
        if with_dismissed:
            rows += _numbered(_dismissed(one, why) for one, why in checked.dismissed)
    return rows


def _groups(findings: Sequence[Finding], grouping: str) -> dict[str, list[Finding]]:
    """Return the findings by group, the groups with something serious first."""
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        groups.setdefault(one.rule if grouping == BY_RULE else one.name, []).append(one)
    for found in groups.values():
        found.sort(key=lambda one: not one.is_serious)
    if grouping == BY_PLACE:  # in the order of the memo
        return groups
    return dict(sorted(groups.items(), key=lambda item: not item[1][0].is_serious))


def _numbered(rows: Iterator[Row]) -> Iterator[Row]:
    """Give the rows keys that no two of them share."""
    seen: dict[str, int] = {}
    for row in rows:
        number = seen[row.key] = seen.get(row.key, -1) + 1
        yield Row(**{**vars(row), "key": f"{row.key} {number}"}) if number else row


def _row(one: Finding, *, in_rule: bool) -> Row:
    rule = () if in_rule else (line("meta", capitalised(tr(one.rule))),)
    lines = (*rule, line("text", one.sentence, 2), *_difference(one), line("meta", one.why, 3))
    icon, colour, words = (
        ("circle-alert", "danger", tr("To mend")) if one.is_serious else ("info", "muted", tr("To look at"))
    )
    return Row(f"{one.rule}|{one.record_id}|{one.what}", lines, one, icon, colour, words)


def _difference(one: Finding) -> tuple[Line, ...]:
    return (Line("quote", one.pieces),) if one.pieces else ()


def _dismissed(one: Finding, dismissal: Dismissal) -> Row:
    reason = tr("“{quote}”", quote=dismissal.reason) if dismissal.reason else tr("No reason given")
    lines = (
        line("text", one.sentence),
        line("meta", tr("{reason}, {date}", reason=reason, date=in_words(dismissal.dismissed_at)), 3),
    )
    return Row(
        f"dismissed {dismissal.id}", lines, Dismissed(one, dismissal), "eye-off", "muted", tr("Dismissed")
    )
