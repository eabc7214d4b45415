"""The columns of the ledger that are not fields as they stand."""

from datetime import date
from decimal import Decimal
from typing import cast

from briefbook.domain.commitment import Commitment, share_delivered
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import SHORT, in_words
from briefbook.domain.record import Record
from briefbook.domain.timeline import standing
from briefbook.domain.timeline_moves import days_from
from briefbook.ui.papers.columns import LABEL, Column

LEFT, QUANTITY = "left", "quantity share"
_SIGNS = {"soon": "! ", "late": "! ", "over": "✓ "}


def ledger_columns() -> list[str | Column]:
    """Return the columns of the ledger, in the order in which they stand."""
    return [
        Column(LABEL, "Ref", lambda one, _: cast(Commitment, one).label, _number, 58),
        "title",
        Column(LEFT, "Days left", _left, _closes, 152),
        "status",
        Column("window", "Window", _window, _opens, 256),
        Column(QUANTITY, "Quantity, delivered", _quantity, _share, 226),
        Column("parties", "Parties → to whom", _parties, _parties, 190),
        "kind",
        Column("verified", "Verified", _verified, _verified, 74),
        "reversible",
        "review_date",
        "owner",
        "issue_id",
    ]


def _number(record: Record, _: Contents) -> int:
    return cast(Commitment, record).number


def window_words(commitment: Commitment) -> str:
    """Return a commitment's window, such as `12 Aug – 10 Nov 2025 (90 days)`."""
    start, closes = in_words(commitment.start, SHORT), commitment.closes
    end = in_words(closes, SHORT)
    if not start or not end:
        return f"from {start}" if start else f"until {end}" if end else ""
    if start == end:
        return start
    if len(commitment.start) == len(closes) > 4 and start[-4:] == end[-4:]:
        start = start[:-5]  # the year stands once
    lasts = commitment.duration if commitment.is_computed else ""
    if not lasts and len(commitment.start) == 10 and len(closes) == 10:
        count = days_from(commitment.start, closes)
        lasts = f"{count:,} day{'' if count == 1 else 's'}"
    return f"{start} – {end}{lasts and f' ({lasts})'}"


def delivered_words(share: Decimal) -> str:
    """Return a share in per cent, such as `4 %`; only all is `100 %`, and only nothing `0 %`."""
    percent = round(share * 100)
    if percent == 0 and share:
        return "< 1 %"
    return "> 99 %" if percent == 100 and share < 1 else f"{percent} %"


def _window(record: Record, _: Contents) -> str:
    return window_words(cast(Commitment, record))


def _opens(record: Record, _: Contents) -> str:
    commitment = cast(Commitment, record)
    return commitment.start or commitment.closes


def _left(record: Record, _: Contents) -> str:
    words, sign = standing(cast(Commitment, record), date.today())
    return f"{_SIGNS.get(sign, '')}{words}"


def _closes(record: Record, _: Contents) -> int | None:
    return cast(Commitment, record).days_left(date.today())


def _quantity(record: Record, contents: Contents) -> str:
    commitment = cast(Commitment, record)
    share = _share(record, contents)
    if not commitment.quantity:
        return ""
    told = f", {delivered_words(share)}" if share is not None else ""
    return f"{Decimal(commitment.quantity):,f} {commitment.unit}".strip() + told


def _share(record: Record, contents: Contents) -> Decimal | None:
    return share_delivered(cast(Commitment, record), contents.progress_of.get(record.id, []))


def _parties(record: Record, contents: Contents) -> str:
    by, to = (
        ", ".join(contents.actor_names[one] for one in contents.involved(record.id, role))
        for role in ("commits", "receives")
    )
    return f"{by} → {to}" if to else by


def _verified(record: Record, contents: Contents) -> str:
    has_any = bool(cast(Commitment, record).verification or contents.involved(record.id, "guarantees"))
    return "yes" if has_any else "no"
