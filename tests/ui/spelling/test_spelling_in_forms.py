"""Tests of spelling in the fields of forms."""

import pytest

from briefbook import paths
from briefbook.ui.papers.markdown_field import LinesField, MarkdownField


@pytest.fixture
def spelling(desk, tmp_path):
    """Give spelling, turned on."""
    with paths.user_files_in(tmp_path):
        desk.spelling.choose(is_on=True, choice="en-US")
        yield desk.spelling
        desk.spelling.stop()


def test_texts_of_forms_are_looked_at_and_names_are_not(desk, spelling, qtbot):
    fields = [MarkdownField(desk, "Notes", lambda: None), LinesField(desk, "Other names", lambda: None)]
    for field in fields:
        qtbot.addWidget(field)
        field.resize(300, 100)
        field.show()
        field.setPlainText("The goverment")

    qtbot.waitUntil(lambda: bool(fields[0].extraSelections()), timeout=15_000)

    assert [one.cursor.selectedText() for one in fields[0].extraSelections()] == ["goverment"]
    assert fields[1].extraSelections() == []


def test_a_text_that_can_only_be_read_is_not_looked_at(desk, spelling, qtbot):
    field = MarkdownField(desk, "Notes", lambda: None)
    qtbot.addWidget(field)
    field.set_read_only(True)
    field.setPlainText("The goverment")
    field.show()

    qtbot.wait(800)

    assert field.extraSelections() == []
