"""Tests of the dictionaries for spelling: which there are, what they know, and where they come from."""

import hashlib
import lzma
import re

import pytest

from briefbook import paths
from briefbook.review.spelling.dictionaries import (
    Dictionary,
    dictionaries,
    dictionary_for,
    system_folders,
    unpacked,
)
from briefbook.review.spelling.engine import suggestions, wrong_words

BUNDLED = ("en-GB", "en-US", "es", "fr", "nl", "pt-PT")


@pytest.fixture(scope="module")
def there():
    return dictionaries(paths.dictionaries())


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("unpacked")


def test_the_bundled_dictionaries_are_small(there):
    size = sum(path.stat().st_size for path in paths.dictionaries().iterdir())

    assert tuple(there) == BUNDLED
    assert size < 3_000_000


@pytest.mark.parametrize(
    ("language", "right", "wrong", "meant"),
    [
        ("en-GB", ("colour", "Scotland", "don't", "well-being", "organise"), "recieve", "receive"),
        ("en-US", ("color", "center", "can't"), "goverment", "government"),
        ("es", ("gobierno", "negociación", "están"), "gobirno", "gobierno"),
        ("fr", ("l'eau", "aujourd'hui", "négociations", "œuvre"), "gouvernemment", "gouvernement"),
        ("nl", ("regering", "watervoorziening"), "regerring", "regering"),
        ("pt-PT", ("governo", "negociações"), "goverrno", "governo"),
    ],
)
def test_a_bundled_dictionary_tells_right_from_wrong(there, cache, language, right, wrong, meant):
    dictionary = unpacked(there[language], cache)

    assert wrong_words(dictionary, (*right, wrong)) == [wrong]
    assert meant in suggestions(dictionary, wrong)


def test_every_file_is_as_its_origin_says():
    folder = paths.dictionaries()
    told = dict(re.findall(r"^\| (\S+\.xz) \|.*?`([0-9a-f]{64})`", _origin(), re.MULTILINE))

    assert told == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.xz")}


def test_every_file_has_a_licence_other_than_the_gpl():
    rows = [line for line in _origin().splitlines() if ".xz |" in line]

    assert len(rows) == 2 * len(BUNDLED)
    assert all(re.search(r"MPL|LGPL|BSD|MIT", row) for row in rows)


def test_a_packed_dictionary_is_unpacked_once(there, tmp_path):
    first = unpacked(there["en-US"], tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}

    again = unpacked(there["en-US"], tmp_path)

    assert again == first
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == times
    assert sorted(path.suffix for path in times) == [".aff", ".dic"]


def test_a_changed_dictionary_is_unpacked_anew(tmp_path):
    _pack(tmp_path / "from", "xx", ["alpha"])
    old = unpacked(Dictionary("xx", str(tmp_path / "from"), "xx", True), tmp_path / "to")
    _pack(tmp_path / "from", "xx", ["alpha", "beta"])

    new = unpacked(Dictionary("xx", str(tmp_path / "from"), "xx", True), tmp_path / "to")

    assert wrong_words(old, ["beta"]) == ["beta"]
    assert wrong_words(new, ["beta"]) == []


def test_a_system_has_languages_that_are_not_bundled_and_adds_no_twins(tmp_path):
    for name in ("de_DE", "es", "hyph_de_DE", "en_GB"):
        _plain(tmp_path, name, ["wort"])
    (tmp_path / "de_AT.dic").symlink_to(tmp_path / "de_DE.dic")
    (tmp_path / "de_AT.aff").symlink_to(tmp_path / "de_DE.aff")
    (tmp_path / "it_IT.dic").write_text("0\n")

    found = dictionaries(paths.dictionaries(), [tmp_path, tmp_path / "missing"])

    assert set(found) == {*BUNDLED, "de-DE"}
    assert found["en-GB"].is_packed
    assert wrong_words(found["de-DE"], ["wort", "wrot"]) == ["wrot"]


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("en-GB", "en-GB"), ("en-CA", "en-GB"), ("fr-CA", "fr"), ("pt", "pt-PT"), ("es-MX", "es"), ("zh", None)],
)
def test_a_language_is_served_by_its_nearest_dictionary(there, wanted, given):
    found = dictionary_for(wanted, there)

    assert (found.language if found else None) == given


def test_letters_that_an_old_dictionary_cannot_have_are_let_pass(tmp_path):
    _plain(tmp_path, "yy", ["wort"], rules="SET ISO8859-1\n")

    assert wrong_words(Dictionary("yy", str(tmp_path), "yy"), ["wort", "wörter", "łódź"]) == ["wörter"]


def test_folders_of_the_system_are_only_looked_for():
    assert all(folder.is_absolute() for folder in system_folders({"DICPATH": "/opt/words"}))


def _origin():
    return (paths.dictionaries() / "ORIGIN.md").read_text(encoding="utf-8")


def _plain(folder, name, words, rules="SET UTF-8\n"):
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(rules)
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words, ""]))


def _pack(folder, name, words):
    _plain(folder, name, words)
    for path in list(folder.glob(f"{name}.*[fc]")):
        path.with_name(f"{path.name}.xz").write_bytes(lzma.compress(path.read_bytes()))
        path.unlink()
