"""How evenly justified lines of one text are set: 10.5 pt serif on 453 pt."""

from tests.benchmarks.memo_contents import prose_contents
from tests.benchmarks.memo_peers import OURS, PLATYPUS, TYPST, WEASYPRINT, present
from tests.benchmarks.table import print_rows
from tests.pdf_text import Typography, typography
from tests.prose import natural_paragraphs

PARAGRAPHS = 160

HEAD = (
    *("engine", "pages", "lines", "mean gap", "variation", "p95", "max", "hyphenated", "ladder"),
    *("at page end", "widows", "orphans", "read"),
)


def measure() -> None:
    """Print a table; gaps are in points, from ink to ink."""
    print("Word gaps in full justified lines, 10.5 pt serif on 453 pt")
    print("(variation at most 20 %, no gap above 5.6 pt, at most 8 % of lines hyphenated)")
    paragraphs = natural_paragraphs(12, PARAGRAPHS)
    content = prose_contents(paragraphs)
    rows = [HEAD]
    for engine in present(OURS, PLATYPUS, TYPST, WEASYPRINT):
        made = engine.write(engine.prepare(content))
        rows.append((engine.name, *_row(typography(made, paragraphs))))
    print_rows(rows)


def _row(one: Typography) -> tuple[str, ...]:
    return (
        *(str(one.pages), str(one.full_lines), f"{one.mean_gap:.2f}", f"{one.variation:.1%}"),
        *(f"{one.p95_gap:.2f}", f"{one.max_gap:.2f}", f"{one.hyphenated:.1%}", str(one.ladder)),
        *(str(one.page_end_hyphens), str(one.widows), str(one.orphans), f"{one.read:.0%}"),
    )
