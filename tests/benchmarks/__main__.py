"""Measure Briefbook beside named peers in the same run: `python -m tests.benchmarks`."""

import sys

from tests.benchmarks import book, window
from tests.benchmarks.table import print_table

PARTS = {"book": book.measures, "window": window.measures}


def main(names: list[str]) -> int:
    """Run the parts named, or all, and print a table."""
    unknown = set(names) - set(PARTS)
    if unknown:
        print(
            f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.", file=sys.stderr
        )
        return 2
    print_table([measure for name, part in PARTS.items() if name in names or not names for measure in part()])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
