"""Measure Briefbook beside named peers in the same run: `python -m tests.benchmarks [part [sub-part …]]`."""

import sys

from tests.benchmarks import book, evidence, file, imports, memo, papers, search, spelling, ux, window
from tests.benchmarks.table import print_table

PARTS = {
    "book": book.measures,
    "evidence": evidence.measures,
    "file": file.measures,
    "papers": papers.measures,
    "search": search.measures,
    "search-large": search.large_measures,
    "spelling": spelling.measures,
    "window": window.measures,
}


def main(names: list[str]) -> int:
    """Run the parts named, or all, and print their tables; what follows `memo` are parts of it."""
    at = names.index("memo") if "memo" in names else len(names)
    own, of_memo = names[:at], names[at + 1 :]
    wants_imports = "imports" in own or not names
    wants_window = "ux" in own or not names
    own = [name for name in own if name not in ("imports", "ux")]
    known = [*PARTS, "imports", "ux", "memo", *(f"memo {name}" for name in memo.PARTS)]
    unknown = set(own) - set(PARTS) | {f"memo {name}" for name in set(of_memo) - set(memo.PARTS)}
    if unknown:
        print(
            f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(known)}.", file=sys.stderr
        )
        return 2
    measures = [measure for name, part in PARTS.items() if name in own or not names for measure in part()]
    if measures:
        print_table(measures)
    if wants_imports:
        imports.measure()
    if wants_window:
        ux.measure()
    if "memo" in names or not names:
        memo.measure(of_memo)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
