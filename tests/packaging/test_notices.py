"""Tests that a build tells all that it consists of, and that one which may not be handed out stops."""

import json
import re

import pytest

from installers import components as components_module
from installers import frozen, notices, parts
from installers.components import LICENCES, Component, components, judged, table
from installers.distributions import Package
from installers.licence_rules import used_under
from installers.product import product
from installers.work import BuildError, Work

METADATA = "Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nLicense-Expression: {licence}\n"


@pytest.fixture
def work(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    return Work(product(), folder=tmp_path / "folder", results=tmp_path / "results")


@pytest.fixture
def tree(tmp_path):
    """Return a small tree for Windows: Python, Qt’s package and one more."""
    folder = tmp_path / "tree"
    _add(
        folder / "site",
        "pyside6-essentials",
        "6.11.3",
        "LGPL-3.0-only OR GPL-2.0-only",
        "PySide6/Qt6Core.dll",
    )
    _add(folder / "site", "markdown", "3.11.3", "BSD-3-Clause", "markdown/core.py")
    (folder / "runtime").mkdir()
    (folder / "runtime" / "python311.dll").write_bytes(b"MZ")
    (folder / "Briefbook.exe").write_bytes(b"MZ")
    return folder


def _add(site, name, version, licence, *files, terms="Do as you like.\n"):
    information = site / f"{name.replace('-', '_')}-{version}.dist-info"
    (information / "licenses").mkdir(parents=True)
    (information / "METADATA").write_text(METADATA.format(name=name, version=version, licence=licence))
    (information / "licenses" / "LICENSE").write_text(terms)
    (information / "RECORD").write_text(
        "".join(f"{file},,\n" for file in (*files, f"{information.name}/licenses/LICENSE"))
    )
    for file in files:
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        (site / file).write_bytes(b"MZ" if file.endswith(".dll") else b"")


@pytest.mark.parametrize(
    ("expression", "used"),
    [
        ("MIT", "MIT"),
        ("GPL-3.0-only", ""),
        ("AGPL-3.0-or-later AND MIT", ""),
        ("GPL-2.0-only OR MPL-1.1", "MPL-1.1"),
        ("(GPL-2.0-only OR MPL-1.1) AND MPL-2.0", "MPL-1.1 AND MPL-2.0"),
        ("GPL-2.0-or-later WITH Bootloader-exception", "GPL-2.0-or-later WITH Bootloader-exception"),
        ("GPL-2.0-or-later WITH another-exception", ""),
        ("MIT AND (Apache-2.0 OR GPL-3.0-only) AND MIT", "MIT AND Apache-2.0"),
    ],
)
def test_of_several_licences_the_first_allowed_one_is_used(expression, used):
    assert used_under(expression, table()["allowed"]) == used


@pytest.mark.parametrize("expression", ["MIT AND", "(MIT", "MIT MIT", "OR"])
def test_a_malformed_licence_expression_stops_the_build(expression):
    with pytest.raises(BuildError, match="licence expression"):
        used_under(expression, table()["allowed"])


def test_all_that_is_in_a_tree_is_named_with_its_terms(work, tree):
    notices.write(work, tree, "windows", tree / "LICENSES.txt")

    text = (tree / "LICENSES.txt").read_text(encoding="utf-8")
    for line in ("markdown 3.11.3", "Qt 6.11.3", "Python 3.11.9", "Third-party parts of Qt 6.11.3", "NSIS"):
        assert re.search(rf"^{re.escape(line)}$", text, re.MULTILINE), line
    assert "chosen from: LGPL-3.0-only OR GPL-2.0-only" in text
    assert "Do as you like." in text
    assert not re.search(r"@[a-z_.]+@", text.partition("WHAT IS IN THIS BUILD")[0])


def test_the_duties_of_the_lesser_licence_are_met(work, tree):
    text = notices.text(work, components(work, tree, "windows"), "windows")

    introduction = text.partition("WHAT IS IN THIS BUILD")[0]
    assert "https://download.qt.io/official_releases/qt/6.11/6.11.3/submodules/" in introduction
    assert "reverse engineer" in introduction
    assert r"%LOCALAPPDATA%\Programs\Briefbook" in introduction
    for name in ("LGPL-3", "GPL-3"):
        assert (LICENCES / f"{name}.txt").read_text(encoding="utf-8").strip() in text


def test_a_library_of_unknown_origin_stops_the_build(work, tree):
    (tree / "site" / "mystery.dll").write_bytes(b"MZ")

    with pytest.raises(BuildError, match=r"mystery\.dll"):
        components(work, tree, "windows")


@pytest.mark.parametrize("licence", ["GPL-3.0-or-later", "AGPL-3.0-only", "SSPL-1.0", ""])
def test_a_package_that_may_not_be_handed_out_stops_the_build(work, tree, licence):
    _add(tree / "site", "captive", "1.0", licence, "captive.py")

    with pytest.raises(BuildError, match="captive"):
        components(work, tree, "windows")


def test_a_package_without_the_text_of_its_licence_stops_the_build(work, tree):
    _add(tree / "site", "silent", "1.0", "MIT", "silent.py", terms=" \n")

    with pytest.raises(BuildError, match=r"silent: there is no text"):
        components(work, tree, "windows")


def test_a_dictionary_under_the_gpl_alone_stops_the_build(work, tree):
    (tree / "site" / "hyph_cs_CZ.dic").write_text("a1b\n")

    with pytest.raises(BuildError, match=r"hyph_cs_CZ\.dic is under the GPL alone"):
        components(work, tree, "windows")


def test_what_the_lgpl_lets_people_replace_is_not_packed_away():
    packed = Package(
        "psycopg", "3.3.9", "LGPL-3.0-only", "", "", (), frozenset({"psycopg/__init__.py"}), True
    )

    with pytest.raises(BuildError, match="psycopg"):
        components_module._keep_replaceable([packed])


def test_every_text_that_the_table_names_is_there_and_used():
    told = table()
    used = {name for entry in told["library"] for name in entry.get("texts", ())}
    used |= {name for names in told["texts"].values() for name in names}
    there = {path.stem for path in LICENCES.glob("*.txt")}
    referred = {
        name
        for name in there
        for text in used
        if f"common-licenses/{name}" in (LICENCES / f"{text}.txt").read_text()
    }

    assert used <= there
    templates = {"introduction", *(f"replacing-{system}" for system in ("linux", "macos", "windows"))}
    assert there - used - referred - templates == set()


def test_every_licence_of_the_table_is_allowed():
    told = table()
    expressions = [entry["licence"] for entry in told["library"]]
    expressions += [*told["python"].values(), *told["debian"].values()]

    assert [one for one in expressions if not used_under(one, told["allowed"])] == []


def test_the_parts_list_is_the_same_for_the_same_tree_and_another_for_another(work, tree):
    found = components(work, tree, "windows")
    first = parts.parts_list(work, tree, "windows", found)
    (tree / "runtime" / "python311.dll").write_bytes(b"MZ changed")

    other = parts.parts_list(work, tree, "windows", components(work, tree, "windows"))

    assert first == json.loads(json.dumps(first))
    assert first["serialNumber"] != other["serialNumber"]


def test_the_parts_list_keeps_to_the_form_of_cyclonedx(work, tree):
    parts.write(work, tree, "windows", tree / "parts.cdx.json")

    told = json.loads((tree / "parts.cdx.json").read_text(encoding="utf-8"))
    assert (told["bomFormat"], told["specVersion"], told["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", told["serialNumber"])
    assert told["metadata"]["timestamp"] == "2026-11-21T00:00:00Z"
    everything = [told["metadata"]["component"], *told["components"]]
    everything += [part for component in everything for part in component.get("components", ())]
    references = [component["bom-ref"] for component in everything]
    assert len(references) == len(set(references))
    assert {"pkg:pypi/markdown@3.11.3", "pkg:generic/qt@6.11.3"} <= set(references)
    assert set(told["dependencies"][0]["dependsOn"]) <= set(references)
    for component in everything:
        assert component["type"] in ("application", "library", "file")
        assert all(re.fullmatch("[0-9a-f]{64}", one["content"]) for one in component.get("hashes", ()))


def test_judging_makes_the_choice_and_keeps_what_was_said():
    component = Component("a", "1", "GPL-2.0-only OR MIT", (("LICENSE", "text"),), "", ())

    assert [(one.licence, one.said) for one in judged([component])] == [("MIT", "GPL-2.0-only OR MIT")]


def test_a_program_that_nothing_is_packed_into_has_no_parts():
    assert list(frozen.packed(b"\x7fELF and nothing else")) == []
