"""The commands that order the library and cite from it: what they print, refuse and leave behind."""

import json
import sys

import pytest

from briefbook.store.book import Book
from tests.drawn_pdfs import drawn_pdf, lines

TALKS = (
    "Ministers from Arvenia and Solmark met in Port Lindon on Monday to speak about the levy on {what}. " * 12
)


@pytest.fixture
def path(tmp_path, run):
    """Give the path of a book with three sources: talks, talks-2 and fish."""
    path = tmp_path / "verna.briefbook"
    files = {"Talks one.txt": "Talks\n\n" + " ".join(f"{TALKS} {n}".format(what=n) for n in range(3))}
    files["Talks two.txt"] = files["Talks one.txt"] + "\n\nOur own reporter adds a line."
    files["Fish prices.txt"] = "Fish prices\n\nFish is dear this winter, a trader said at the harbour."
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert run("new", path, "--title", "Verna")[0] == 0
    assert run("import", path, *(tmp_path / name for name in files))[0] == 0
    return path


def told(run, *words):
    code, out, err = run(*words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def refused(run, *words):
    code, out, err = run(*words)
    assert (code != 0, out) == (True, "")
    return err


def keys(run, path):
    return [one["key"] for one in told(run, "sources", path)]


def test_tags_are_added_listed_and_taken_away(run, path):
    first, second, fish = keys(run, path)

    told(run, "tag", path, first, second, "--add", "levy", "Talks at Port Lindon")
    told(run, "tag", path, "--find", "trader", "--add", "fish")
    values = told(run, "tag", path, first, "--remove", "LEVY")

    assert values == {first: ["Talks at Port Lindon"]}
    assert told(run, "tags", path) == {"fish": 1, "levy": 1, "Talks at Port Lindon": 2}
    assert [one["key"] for one in told(run, "sources", path, "--find", "tag:fish")] == [fish]
    assert "Give the keys" in refused(run, "tag", path, "--add", "x")
    assert "Give tags to add" in refused(run, "tag", path, first)


def test_a_collection_is_made_when_something_is_put_into_it(run, path):
    first, second, _ = keys(run, path)

    told(run, "collect", path, "Summit", first, second)
    told(run, "collect", path, "summit", second, "--remove")

    assert told(run, "collections", path) == [{"name": "Summit", "sources": [first], "size": 1}]
    assert [one["key"] for one in told(run, "sources", path, "--find", "collection:Summit")] == [first]
    assert "There is no collection “Fish”" in refused(run, "collect", path, "Fish", first, "--remove")


def test_a_search_is_kept_under_a_name(run, path):
    told(run, "searches", path, "--save", "On fish", "fish NOT levy")

    assert told(run, "searches", path) == [{"name": "On fish", "query": "fish NOT levy", "sources": 1}]
    assert told(run, "searches", path, "--forget", "On fish") == []
    assert "no saved search “On fish”" in refused(run, "searches", path, "--forget", "On fish")


def test_the_same_details_are_entered_for_many_sources(run, path):
    first, second, fish = keys(run, path)

    values = told(run, "details", path, first, second, "--publisher", "Lindon Post", "--published", "2026-05")

    assert values["changed"] == 2
    listed = {one["key"]: (one["publisher"], one["published"]) for one in told(run, "sources", path)}
    assert listed[first] == listed[second] == ("Lindon Post", "2026-05")
    assert listed[fish][0] == ""
    assert "Write the date as" in refused(run, "details", path, first, "--published", "May")
    assert "Give a detail to enter" in refused(run, "details", path, first)


def test_a_search_goes_by_the_glossary(run, path, tmp_path):
    (tmp_path / "words.txt").write_text("levy; tariff; duty\nalone\n", encoding="utf-8")

    assert told(run, "glossary", path, "--set", tmp_path / "words.txt") == [["levy", "tariff", "duty"]]

    found = {hit["title"] for hit in told(run, "search", path, "tariff") if hit["kind"] == "source"}
    assert len(found) >= 1
    assert told(run, "glossary", path) == [["levy", "tariff", "duty"]]


def test_sources_that_look_alike_are_listed_and_decided_on(run, path):
    first, second, _ = keys(run, path)

    (pair,) = told(run, "duplicates", path)
    assert {pair["first"], pair["second"]} == {first, second}
    assert pair["share"] > 0.9

    assert told(run, "duplicates", path, "--newer", first, second) == []
    with Book.open(path, read_only=True) as book:
        assert book.sources.with_key(first).version == 2
        assert book.sources.with_key(second) is None


def test_what_is_no_duplicate_is_not_listed_again(run, path):
    first, second, _ = keys(run, path)

    assert told(run, "duplicates", path, "--different", second, first) == []
    assert "No two sources look alike." in run("duplicates", path)[1]


def test_of_two_that_are_one_the_first_given_is_kept(run, path):
    first, second, fish = keys(run, path)

    told(run, "duplicates", path, "--same", second, first)

    assert keys(run, path) == [second, fish]


@pytest.mark.parametrize("what", ["--same", "--newer", "--different"])
def test_a_source_is_no_duplicate_of_itself(run, path, what):
    first, second, fish = keys(run, path)

    err = refused(run, "duplicates", path, what, first, first)

    assert err == f"“{first}” is one source; give the keys of two.\n"
    assert keys(run, path) == [first, second, fish]


def test_keys_may_come_before_an_option_or_behind_it(run, path, tmp_path):
    first, second, fish = keys(run, path)

    told(run, "bibliography", path, "-o", tmp_path / "out.ris", fish)
    made = told(run, "cite", path, first, "--style", "apa", second)

    assert (tmp_path / "out.ris").read_text(encoding="utf-8").count("TY  - ") == 1
    assert [one["key"] for one in made] == [first, second]
    assert run("cite", path, "--nonsense", first)[0] == 2


@pytest.mark.parametrize("style", ["chicago", "chicago-note", "apa", "short"])
def test_a_source_is_cited_in_a_style(run, path, style):
    fish = keys(run, path)[2]
    told(
        run, "details", path, fish, "--author", "Ann Lee", "--published", "2026-05-04", "--publisher", "Post"
    )

    (made,) = told(run, "cite", path, fish, "--style", style)

    assert made["key"] == fish
    assert "Lee" in made["citation"]
    assert "<" not in made["citation"]


@pytest.mark.parametrize(("name", "sign"), [("out.ris", "TY  - "), ("out.bib", "@"), ("out.json", '"type"')])
def test_sources_are_written_for_a_reference_manager_and_read_again(run, path, tmp_path, name, sign):
    values = told(run, "bibliography", path, "-o", tmp_path / name)

    assert values["sources"] == 3
    assert sign in (tmp_path / name).read_text(encoding="utf-8")
    other = tmp_path / "other.briefbook"
    told(run, "new", other, "--title", "Other")
    told(run, "import", other, tmp_path / name)
    titles = {one["title"] for one in told(run, "sources", path)}
    assert {one["title"] for one in told(run, "sources", other)} == titles


def test_a_bibliography_of_an_unknown_kind_is_refused(run, path, tmp_path):
    assert "ends in .ris, .bib, .json" in refused(run, "bibliography", path, "-o", tmp_path / "out.doc")
    assert "is a folder" in refused(run, "bibliography", path, "-o", tmp_path)


def test_a_protected_file_comes_in_with_its_password(run, path, tmp_path):
    words = lines("The levy is paused for ninety days, the annex says.")
    (tmp_path / "annex.pdf").write_bytes(drawn_pdf(words, password="verna"))
    (tmp_path / "passwords.txt").write_text("wrong\nverna\n", encoding="utf-8")

    code, out, _ = run("import", path, tmp_path / "annex.pdf")
    assert (code, "is protected by a password" in out) == (1, True)
    (imported,) = told(run, "import", path, tmp_path / "annex.pdf", "--passwords", tmp_path / "passwords.txt")

    assert imported["status"] == "imported"
    with Book.open(path, read_only=True) as book:
        assert "ninety days" in book.text_of(book.sources.with_key(imported["key"]))


def test_an_import_names_the_file_it_is_at_to_who_waits_at_a_terminal(run, path, tmp_path, monkeypatch):
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for one in paths:
        one.write_text(f"Words of {one.stem}, which are enough.", encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    _, out, err = run("import", path, *paths, "--json")

    assert "1 of 2: one.txt" in err
    assert "2 of 2: two.txt" in err
    assert len(json.loads(out)) == 2
