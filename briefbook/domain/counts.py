"""How a number of things is said."""


def count_of(number: int, noun: str) -> str:
    """Return a number with its noun, such as `1 claim` or `2,000 claims`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
