"""Conflicts as rows, and both sides of one in words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefbook.domain.capitals import capitalised
from briefbook.domain.comparison import Piece, paragraph_diff, word_diff
from briefbook.domain.vocabulary import kind_word
from briefbook.jobs.merging import Disagreement
from briefbook.translation import tr, tr_noop
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row

_GONE = tr_noop("It is not there any longer.")
_KINDS = {
    "risk": "shield-alert",
    "claim": "quote",
    "issue": "list-tree",
    "source": "file-text",
    "actor": "user",
}


def conflict_rows(found: Sequence[Disagreement]) -> list[Row]:
    """Return a row for each conflict: what it is about, and what both sides did."""
    return [
        Row(
            one.conflict.id,
            (line("strong", one.conflict.name), line("meta", one.says, 2)),
            one,
            _KINDS.get(one.kind, "split"),
            "warning",
            capitalised(kind_word(one.kind)),
        )
        for one in found
    ]


def side_lines(one: Disagreement, *, is_ours: bool) -> list[Line]:
    """Return what one side says, with the words that differ from what both began with.

    Of a record that one side has and the other has not, all that it says, or that it is not there.
    """
    lines = [line("eyebrow", tr("This book") if is_ours else tr("The other copy"))]
    if not one.conflict.field:
        words = [(tr(each.label), each.before if is_ours else each.after) for each in one.fields]
        if not any(value for _, value in words):
            return [*lines, line("text", tr(_GONE), 8)]
        for label, value in words:
            lines += [line("meta", label, 10), line("text", value, 2)]
        return lines
    base = dict(one.base)
    for each in one.fields:
        value = each.before if is_ours else each.after
        lines.append(line("meta", tr(each.label), 10))
        if each.is_text:
            lines += _paragraphs(base.get(each.label, ""), value, each.after if is_ours else each.before)
        else:
            pieces = word_diff(base[each.label], value) if each.label in base else (Piece("same", value),)
            lines.append(Line("text", tuple(pieces) if value else (Piece("same", tr("nothing")),), 2))
    return lines


def _paragraphs(base: str, text: str, other: str) -> Iterator[Line]:
    """Yield the paragraphs of a text that the other side has otherwise, with what became of them."""
    differs = {
        pair.before.text for pair in paragraph_diff(text, other) if pair.before and pair.kind != "equal"
    }
    rows = [
        (pair.after is None or pair.after.text in differs, pair)
        for pair in paragraph_diff(base, text)
        if pair.after is not None or pair.kind == "removed"
    ]
    for is_shown, group in groupby(rows, key=lambda row: row[0]):
        run = [pair for _, pair in group]
        if is_shown:
            for pair in run:
                yield Line("quote", tuple(pair.pieces), 6)
        else:
            yield line("meta", tr("… %n paragraph(s) alike …", "", len(run)), 6)
