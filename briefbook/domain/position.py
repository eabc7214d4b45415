"""Positions among siblings: fractional keys, so that a move changes one record only."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""Base-62 digits in code-point order, which is also SQLite's order."""

MIDDLE = DIGITS[len(DIGITS) // 2]


def position_between(before: str, after: str) -> str:
    """Return a key that sorts after `before` and ahead of `after`; "" means no neighbour.

    Keys never end in the lowest digit, so there is always room ahead of one.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not sort ahead of {after!r}")
    if after:
        shared = 0
        while shared < len(after) and (before[shared : shared + 1] or DIGITS[0]) == after[shared]:
            shared += 1
        if shared:
            return after[:shared] + position_between(before[shared:], after[shared:])
    if not before and not after:
        return MIDDLE
    low = DIGITS.index(before[0]) if before else 0
    high = DIGITS.index(after[0]) if after else len(DIGITS)
    if high - low > 1:
        # next to the one neighbour at either end, so that a long run of appends or prepends stays short
        return DIGITS[low + 1] if not after else DIGITS[high - 1] if not before else DIGITS[(low + high) // 2]
    if len(after) > 1:
        return after[0]
    return DIGITS[low] + position_between(before[1:], "")
