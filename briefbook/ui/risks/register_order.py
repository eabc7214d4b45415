"""The order of the register: by a column, and risks of one key by number."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.domain.risk import Risk
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.register_words import RegisterWords


@dataclass(frozen=True)
class RegisterOrder:
    """What the register is sorted by."""

    column: Column = Column.REF
    is_descending: bool = False

    def arranged(self, risks: Iterable[Risk], told: RegisterWords) -> list[Risk]:
        """Return risks in this order."""
        by_number = sorted(risks, key=lambda risk: risk.number)
        return sorted(by_number, key=told.key(self.column), reverse=self.is_descending)

    def place(self, risk: Risk, among: list[Risk], told: RegisterWords) -> int:
        """Return where a risk goes among others that are in this order."""
        key = told.key(self.column)
        own = key(risk)

        def comes_later(one: Risk) -> bool:
            other = key(one)
            if other == own:
                return one.number > risk.number
            return bool(other < own if self.is_descending else other > own)

        return bisect_left(among, True, key=comes_later)
