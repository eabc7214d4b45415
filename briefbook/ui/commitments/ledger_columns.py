"""The columns of the ledger that are not fields as they stand."""

from datetime import date
from decimal import Decimal
from typing import cast

from briefbook.domain.capitals import capitalised
from briefbook.domain.commitment import Commitment, share_delivered
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_short, short_months
from briefbook.domain.durations import duration_words
from briefbook.domain.record import Record
from briefbook.domain.timeline import standing
from briefbook.domain.timeline_moves import days_open
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import in_figures, tr
from briefbook.ui.papers.columns import LABEL, Column

LEFT, QUANTITY = "left", "quantity share"
BAR = 52
"""The pixels of the bar before a quantity, and of the gap behind it, at a text scale of 100 %."""
_SIGNS = {"soon": "! ", "late": "! ", "over": "✓ "}


def ledger_columns() -> list[str | Column]:
    """Return the columns of the ledger, in the order in which they stand."""
    return [
        Column(LABEL, tr("Ref"), lambda one, _: cast(Commitment, one).label, _number, 58),
        "title",
        Column(LEFT, tr("Days left"), _left, _closes, 190),
        "status",
        Column("window", tr("Window"), _window, _opens, 268),
        Column(QUANTITY, tr("Quantity, delivered"), _quantity, _share, 226, beside=BAR),
        Column("parties", tr("Parties → to whom"), _parties, _parties, 190),
        "kind",
        Column("verified", tr("Verified"), _verified, _verified, 74),
        "reversible",
        "review_date",
        "owner",
        "issue_id",
    ]


def _number(record: Record, _: Contents) -> int:
    return cast(Commitment, record).number


def window_words(commitment: Commitment) -> str:
    """Return a commitment's window, such as `12 Aug – 10 Nov 2025 (90 days)`."""
    start, closes = in_short(commitment.start), commitment.closes
    end = in_short(closes)
    if not start or not end:
        if start:
            return tr("from {start}", start=start)
        return tr("until {end}", end=end) if end else ""
    if start == end:
        return start
    lasts = duration_words(commitment.duration) if commitment.is_computed else ""
    if not lasts and len(commitment.start) == 10 and len(closes) == 10:
        lasts = tr("%n day(s)", "", days_open(commitment.start, closes, is_computed=False))
    return f"{from_to(commitment.start, closes)}{lasts and f' ({lasts})'}"


def from_to(start: str, end: str) -> str:
    """Return from when to when something is, in short, with their year once."""
    first, last = in_short(start), in_short(end)
    if first == last or not (first and last):
        return first or last
    if len(start) == len(end) > 4 and start[:4] == end[:4]:
        first = _without_year(start)
    return f"{first} – {last}"


def _without_year(day: str) -> str:
    """Return a date without its year, which stands once, where the language lets it be left out like that."""
    whole = in_short(day)
    left = whole.removesuffix(f" {day[:4]}")
    month = short_months()[int(day[5:7]) - 1]
    return left if left.endswith(month) else whole


def amount_words(amount: Decimal, unit: str = "") -> str:
    """Return an amount with its thousands parted, such as `25,000,000 t`."""
    return f"{in_figures(amount)} {unit}".strip()


def delivered_words(share: Decimal) -> str:
    """Return a share in per cent, such as `4 %`; only all is `100 %`, and only nothing `0 %`."""
    percent = round(share * 100)
    if percent == 0 and share:
        return tr("< {number} %", number=1)
    if percent == 100 and share < 1:
        return tr("> {number} %", number=99)
    return tr("{number} %", number=percent)


def _window(record: Record, _: Contents) -> str:
    return capitalised(window_words(cast(Commitment, record)))


def _opens(record: Record, _: Contents) -> str:
    commitment = cast(Commitment, record)
    return commitment.start or commitment.closes


def _left(record: Record, _: Contents) -> str:
    words, sign = standing(cast(Commitment, record), date.today())
    return f"{_SIGNS.get(sign, '')}{capitalised(words)}"


def _closes(record: Record, _: Contents) -> int | None:
    return cast(Commitment, record).days_left(date.today())


def _quantity(record: Record, contents: Contents) -> str:
    commitment = cast(Commitment, record)
    share = _share(record, contents)
    if not commitment.quantity:
        return ""
    told = f", {delivered_words(share)}" if share is not None else ""
    return amount_words(Decimal(commitment.quantity), commitment.unit) + told


def _share(record: Record, contents: Contents) -> Decimal | None:
    return share_delivered(cast(Commitment, record), contents.progress_of.get(record.id, []))


def _parties(record: Record, contents: Contents) -> str:
    by, to = (
        in_a_row(contents.actor_names[one] for one in contents.involved(record.id, role))
        for role in ("commits", "receives")
    )
    return f"{by} → {to}" if to else by


def _verified(record: Record, contents: Contents) -> str:
    has_any = bool(cast(Commitment, record).verification or contents.involved(record.id, "guarantees"))
    return capital_word("yes" if has_any else "no")
