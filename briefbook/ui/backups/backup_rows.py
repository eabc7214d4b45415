"""Backups as rows of a list, under their days."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.jobs.going_back import Kept
from briefbook.translation import tr, tr_noop
from briefbook.ui.difference.lines import line
from briefbook.ui.review.row import Row, heading

_EARLIER = tr_noop("Of earlier versions of Briefbook")


def backup_rows(kept: Sequence[Kept], today: date) -> list[Row]:
    """Return the backups, the newest first, each under its day."""
    rows: list[Row] = []
    above = ""
    for one in kept:
        day = _day(one.backup.made_at.date(), today) if one.backup.number else tr(_EARLIER)
        if day != above:
            # a clock that was set back brings a day back
            rows.append(Row(f"heading {len(rows)}", heading(day).lines, is_heading=True))
            above = day
        rows.append(_row(one))
    return rows


def _row(one: Kept) -> Row:
    at = one.backup.made_at
    when = f"{at:%H:%M}" if one.backup.number else f"{in_words(at.date().isoformat())}, {at:%H:%M}"
    size = QLocale().formattedDataSize(one.backup.size, 1)
    told = [_since(one), size]
    icon, colour = ("triangle-alert", "warning") if one.trouble else ("history", "muted")
    lines = (line("strong", when), line("meta", in_a_row(filter(None, told)), 1))
    return Row(one.backup.name, lines, one, icon, colour)


def _since(one: Kept) -> str:
    if one.trouble:
        return tr("cannot be opened")
    if one.edits is None:
        return ""
    if not one.is_earlier:
        return tr("of a copy that went its own way")
    return tr("%n edit(s) since", "", one.edits) if one.edits else tr("as the book is now")


def _day(day: date, today: date) -> str:
    if day == today:
        return tr("Today")
    return tr("Yesterday") if day == today - timedelta(days=1) else in_words(day.isoformat())
