"""A book with three issues for the memo."""

import pytest

from briefbook import paths
from briefbook.edits.outlining import add_issue


@pytest.fixture
def issues(book):
    made = []
    for title, text in (
        ("Purpose", "Note the agreement."),
        ("Background", "## What was said\n\nBoth banks read one gauge.\n\n" + "The lake is calm. " * 900),
        ("Options", "Wait, or ask again [@nobody-2020]."),
    ):
        edit = add_issue(book.issues.outline(), title, text=text)
        book.apply(edit)
        made.append(edit.changes[0].after)
    return made


@pytest.fixture(autouse=True)
def own_templates(monkeypatch, tmp_path):
    """Keep the templates of whoever runs the tests out of them."""
    folder = tmp_path / "templates"
    monkeypatch.setattr(paths, "user_templates", lambda: folder)
    return folder
