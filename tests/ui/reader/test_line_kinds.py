"""What lines of a reading text are."""

import pytest

from briefbook.ui.reader.line_kinds import Kind, line


@pytest.mark.parametrize(
    ("text", "kind", "level", "marks"),
    [
        ("Plain words", Kind.TEXT, 0, 0),
        ("  ", Kind.BLANK, 0, 0),
        ("", Kind.BLANK, 0, 0),
        ("# Title", Kind.HEADING, 1, 2),
        ("### Third", Kind.HEADING, 3, 4),
        ("#1 priority", Kind.TEXT, 0, 0),
        ("> said one", Kind.QUOTE, 0, 2),
        ("- an item", Kind.ITEM, 0, 2),
        ("  2. second", Kind.ITEM, 0, 5),
        ("-40 °C at night", Kind.TEXT, 0, 0),
        ("2025 was warm", Kind.TEXT, 0, 0),
    ],
)
def test_a_line_is_known_by_its_marks(text, kind, level, marks):
    found = line(text)

    assert (found.kind, found.level, found.marks) == (kind, level, marks)
