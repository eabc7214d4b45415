"""Commands on a book in a synchronised folder: worked on here, published when the command ends."""

import os
import shutil

import pytest

from briefbook import paths
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.places import LOCAL


@pytest.fixture
def shared(tmp_path, monkeypatch, run):
    """Give a book in a folder that Syncthing keeps alike elsewhere."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "team" / ".stfolder").mkdir(parents=True)
    path = tmp_path / "team" / "Verna.briefbook"
    assert run("new", path, "--title", "Verna")[0] == 0
    return path


def titles_in(path):
    copy = shutil.copy(path, path.parents[1] / "looked at.briefbook")
    with Book.open(copy, read_only=True, place=LOCAL) as book:
        return {issue.title for issue in book.issues.all()}


def test_a_command_that_writes_publishes_when_it_ends(shared, run):
    code, _, err = run("issue", shared, "Tariffs")

    assert (code, err) == (0, "")
    assert titles_in(shared) == {"Tariffs"}
    assert "Tariffs" in run("outline", shared)[1]
    assert sorted(os.listdir(shared.parent)) == [".stfolder", shared.name]
    assert list(paths.user_working_copies().iterdir()) == []


def test_a_command_never_replaces_what_somebody_else_wrote_meanwhile(shared, run, monkeypatch):
    apply = Book.apply

    def apply_as_somebody_else_does(book, edit):
        monkeypatch.setattr(Book, "apply", apply)
        apply(book, edit)
        theirs = shutil.copy(shared, shared.parents[1] / "theirs.briefbook")
        with Book.open(theirs, place=LOCAL) as other:
            apply(other, add_issue(other.issues.outline(), "Theirs"))
        os.replace(theirs, shared)

    monkeypatch.setattr(Book, "apply", apply_as_somebody_else_does)

    code, _, err = run("issue", shared, "Ours")

    assert code == 1
    assert "was changed by somebody else meanwhile, so it was not replaced; your edits are kept" in err
    assert titles_in(shared) == {"Theirs"}
    code, _, err = run("issue", shared, "Later")
    assert code == 0
    assert "they are in “Verna (unpublished edits from " in err
    (aside,) = shared.parent.glob("Verna (unpublished*")
    assert titles_in(aside) == {"Ours"}
    assert titles_in(shared) == {"Theirs", "Later"}
