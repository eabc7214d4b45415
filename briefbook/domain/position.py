"""Positions among siblings: fractional keys, so that a move changes one record only."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""Base-62 digits in code-point order, which is also SQLite's order."""


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
    low = DIGITS.index(before[0]) if before else 0
    high = DIGITS.index(after[0]) if after else len(DIGITS)
    if high - low > 1:
        # close to the lower neighbour when appending, so that a long run of appends stays short
        return DIGITS[(low + high) // 2] if after else DIGITS[low + 1]
    if len(after) > 1:
        return after[0]
    return DIGITS[low] + position_between(before[1:], "")
