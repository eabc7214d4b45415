"""`briefbook copy` writes a whole book into a new file."""

import json

from briefbook.cli.main import main
from briefbook.store.book import Book


def test_a_copy_is_the_same_book_also_while_it_is_open(tmp_path, capsys):
    path, copy = tmp_path / "Verna.briefbook", tmp_path / "Copy.briefbook"

    with Book.create(path, "Lake Verna Summit") as book:
        assert main(["copy", str(path), str(copy), "--json"]) == 0

        with Book.open(copy) as copied:
            assert copied.covers.only() == book.covers.only()
    assert json.loads(capsys.readouterr().out) == {"book": str(path), "copy": str(copy)}


def test_a_copy_replaces_nothing(tmp_path, capsys):
    path = tmp_path / "Verna.briefbook"
    Book.create(path, "Lake Verna Summit").close()

    assert main(["copy", str(path), str(path)]) == 1

    assert "already exists" in capsys.readouterr().err
