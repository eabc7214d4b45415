"""The memo as a Word file, in which it is cleared: with Word's own styles, notes, lists and fields."""

from briefbook.memo.assemble import Memo


def write_docx(memo: Memo) -> bytes:
    """Return a memo as DOCX; the same memo gives the same bytes."""
    # most sessions write none
    from briefbook.memo.docx.writing import written

    return written(memo)
