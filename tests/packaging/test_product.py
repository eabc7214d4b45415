"""Tests that the one table of the product is the only source of what installers say."""

import importlib.util
import re
import tomllib

import pytest

import briefbook
from installers.product import CHECKOUT, PACKAGING, as_version, filled, product
from installers.targets import TARGETS

TEMPLATES = sorted(
    path
    for folder in ("linux", "macos", "windows")
    for path in (PACKAGING / folder).rglob("*")
    if path.suffix in {".in", ".nsi", ".wxs", ".rc", ".plist", ".desktop", ".manifest"}
)


def test_the_program_knows_itself_by_the_id_and_version_of_the_product():
    assert product().id == briefbook.ID
    assert product().version == briefbook.__version__


def test_the_table_fills_every_name_that_templates_may_use():
    values = product().values()

    assert values["book.mime"] == product().book.mime
    assert values["four_numbers"].count(".") == 3
    assert all(values.values())


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_spells_an_id_a_type_or_a_version_a_second_time(template):
    text = template.read_text(encoding="utf-8")

    assert product().id not in text
    assert product().book.mime not in text
    assert not re.search(rf"(?<![\d.]){re.escape(product().version)}(?![\d.])", text)


def test_a_template_with_an_unknown_name_is_refused(tmp_path):
    template = tmp_path / "a.desktop.in"
    template.write_text("Name=@name@\nColour=@colour@\n")

    with pytest.raises(KeyError, match="colour"):
        filled(template, product().values())


def test_a_template_keeps_what_only_looks_like_a_name(tmp_path):
    template = tmp_path / "a.in"
    template.write_text("@name@ someone@example.org @Name@\n")

    assert filled(template, product().values()) == "Briefbook someone@example.org @Name@\n"


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_target_has_a_module_that_builds_it_and_one_that_it_is_made_of(target):
    assert importlib.util.find_spec(target.module) is not None
    assert not target.of or target.of in {other.name for other in TARGETS}


@pytest.mark.parametrize("version", ["1.2", "1.2.3.4", "1.2.x", ""])
def test_an_upgrade_is_tried_with_a_whole_version_only(version):
    with pytest.raises(ValueError, match="version"):
        as_version(version)


def test_the_licence_of_the_product_is_the_one_of_the_project():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert product().licence == project["license"]
    assert product().command in project["scripts"]
