"""Real Markdown files of many hands, chosen the same way each time."""

import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "data" / "markdown"
SPECIFICATION = FOLDER / "markdown-it+markdown-it/test/fixtures/commonmark/spec.txt"

_LARGEST = 300_000
_TABLE = re.compile(r"^ *\|? *:?-{2,}:? *\|", re.MULTILINE)
_FOOTNOTE = re.compile(r"^\[\^.+?\]:", re.MULTILINE)
_DEFINITION = re.compile(r"^\S.*\n\n?[:~] {1,3}\S", re.MULTILINE)
_CODE = re.compile("^```", re.MULTILINE)


def read(path: Path) -> str:
    """Return a file's text, whatever bytes are in it."""
    return path.read_text("utf-8", errors="replace")


def chosen(count: int) -> list[Path]:
    """Return the longest files, those with tables, notes, definitions and code, and some of each origin."""
    paths = [path for path in sorted(FOLDER.glob("**/*.*")) if path.suffix in (".md", ".txt", ".text")]
    paths = [path for path in paths if 0 < path.stat().st_size < _LARGEST and path != SPECIFICATION]
    found = dict.fromkeys(sorted(paths, key=lambda path: (-path.stat().st_size, path))[:3])
    for pattern, share in ((_TABLE, 0.2), (_FOOTNOTE, 0.15), (_DEFINITION, 0.1), (_CODE, 0.1)):
        holding = [path for path in paths if path not in found and pattern.search(read(path))]
        found |= dict.fromkeys(_spread(holding, round(count * share)))
    rest = [path for path in paths if path not in found]
    return [*found, *_spread(rest, count - len(found))]


def _spread(paths: list[Path], count: int) -> Iterator[Path]:
    """Yield about so many, evenly from first to last, as files of one origin lie together."""
    step = max(1.0, len(paths) / max(count, 1))
    for number in range(min(count, len(paths))):
        yield paths[int(number * step)]
