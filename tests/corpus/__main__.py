"""Read the real files of `../shared/data` and print tables: `python -m tests.corpus [scores|outcomes]`.

`scores [FOLDER]`: how much of the expected text is found, by set and library; a folder of PDF files with
their texts beside them is one more set. `outcomes [TOP]`: what became of each file, below a top folder.
"""

import re
import sys
from collections import Counter
from pathlib import Path
from statistics import median

from tests.benchmarks.table import print_rows
from tests.corpus.files import DATA, IS_HERE, real_files
from tests.corpus.outcomes import BUNDLE, MISTAKE, READ, REFUSED, STOPPED, WITHOUT_TEXT, outcomes


def main(names: list[str]) -> int:
    """Print the tables asked for, both by default."""
    if not IS_HERE:
        print(f"The real files are not here: {DATA}", file=sys.stderr)
        return 2
    if not names or names[0] == "scores":
        from tests.corpus.scores import print_scores

        print_scores(Path(names[1]) if names[1:] else None)
    if not names or names[0] == "outcomes":
        _print_outcomes(names[1:])
    return 0


def _print_outcomes(tops: list[str]) -> None:
    kinds = (READ, BUNDLE, WITHOUT_TEXT, REFUSED, STOPPED, MISTAKE)
    by_set: dict[str, list[float]] = {}
    counts: dict[str, Counter[str]] = {}
    noted = []
    for one in outcomes(real_files(*tops)):
        by_set.setdefault(one.file.set, []).append(one.seconds)
        counts.setdefault(one.file.set, Counter())[one.what] += 1
        counts[one.file.set]["garbage"] += one.is_garbage
        if one.what in (STOPPED, MISTAKE, REFUSED) or one.is_garbage:
            told = "garbage" if one.is_garbage else one.what
            sentence = re.sub("“[^“”]*”", "…", one.sentence, count=1)[:110]
            noted.append((told, sentence, f"{one.file.set.split('/')[-1][:24]}: {one.file.path.name[:60]}"))
    rows = [("set", "files", *kinds, "garbage", "median", "slowest")]
    rows += [
        (
            name,
            str(len(times)),
            *(str(counts[name][kind]) for kind in (*kinds, "garbage")),
            f"{median(times) * 1000:.0f} ms",
            f"{max(times):.2f} s",
        )
        for name, times in by_set.items()
    ]
    print_rows(rows)
    print()
    print_rows(sorted(noted) or [("Every file was read.",)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
