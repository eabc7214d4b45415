"""Where the real files are, and what their manifest says of each."""

import csv
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parents[3] / "shared" / "data"
IS_HERE = (DATA / "manifest.tsv").is_file()


@dataclass(frozen=True)
class RealFile:
    """A file with the set it belongs to, such as `pdf/qpdf+qpdf`, and what its origin expects."""

    path: Path
    set: str
    kind: str
    expected: str


def real_files(*tops: str) -> list[RealFile]:
    """Return the files of some top folders, or all, in the manifest’s order; none if absent."""
    if not IS_HERE:
        return []
    with (DATA / "manifest.tsv").open(encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        RealFile(DATA / row["file"], "/".join(row["file"].split("/")[:2]), row["kind"], row["expected"])
        for row in rows
        if (not tops or row["file"].split("/")[0] in tops) and (DATA / row["file"]).is_file()
    ]
