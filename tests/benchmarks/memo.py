"""Memos beside Platypus, Typst and WeasyPrint: `python -m tests.benchmarks memo [part …]`."""

from tests.benchmarks import memo_big, memo_preview, memo_speed, memo_typography

PARTS = {
    "speed": memo_speed.measure,
    "big": memo_big.measure,
    "preview": memo_preview.measure,
    "typography": memo_typography.measure,
}


def measure(names: list[str]) -> None:
    """Measure the parts named, or all, and print their tables."""
    for name, part in PARTS.items():
        if name in names or not names:
            part()
            print()
