"""The head of a source in the reader."""

import pytest

from briefbook.edits.details import edit_details
from briefbook.ui.reader.source_header import begins_with_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ferry plan agreed\nMore.", "Ferry plan agreed"),
        ("\n\n#  FERRY  plan agreed ##\nMore.", "Ferry plan agreed"),
        ("Ferry plan agreed after a night of talks\n", "Ferry plan agreed after a…"),
        ("Ferry plan agreed after a night of talks\n", "Ferry plan agreed after …"),
    ],
)
def test_a_headline_that_is_the_title_or_was_cut_for_it_is_known(text, title):
    assert begins_with_title(text, title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ferry plan agreed, say ministers\n", "Ferry plan agreed"),
        ("The board met.\nFerry plan agreed\n", "Ferry plan agreed"),
        ("Tariffs\n", "Ferry plan…"),
        ("", "Ferry plan agreed"),
        ("", "…"),
    ],
)
def test_another_first_line_is_not_taken_for_the_title(text, title):
    assert not begins_with_title(text, title)


def test_a_title_that_the_text_begins_with_is_not_shown_twice(pane, source, book):
    header = pane.text.header
    assert header.title.isVisible()
    height = header.height()

    book.apply(edit_details(source, title="Ferry plan 🚢 agreed"))

    assert not header.title.isVisible()
    assert header.details.isVisible()
    assert header.height() < height
    assert header.accessibleName() == "Ferry plan 🚢 agreed"


def test_the_title_comes_back_when_it_differs_from_the_headline(pane, source, book):
    book.apply(edit_details(source, title="Ferry plan 🚢 agreed"))

    book.undo()

    assert pane.text.header.title.isVisible()
