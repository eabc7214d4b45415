import pytest

from briefbook.errors import BriefbookError
from briefbook.jobs.own_templates import prepare_folder
from briefbook.memo.templates import refused, template


def test_an_empty_folder_gets_a_template_to_start_from_and_the_manual(tmp_path):
    folder = prepare_folder(tmp_path / "new" / "templates")

    mine, bundled = template("my-memo", folder), template("information-memo")
    assert refused(folder) == []
    assert mine.title == "My memo"
    assert mine.sections == bundled.sections
    assert (folder / "my-memo.toml").read_text("utf-8").startswith("# A memo template of your own.")
    assert (folder / "README.md").is_file()


def test_what_the_user_has_is_left_alone(tmp_path):
    (tmp_path / "mine.toml").write_text("title = 3", encoding="utf-8")

    prepare_folder(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["mine.toml"]


def test_a_place_that_cannot_be_a_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(BriefbookError, match="cannot be made"):
        prepare_folder(tmp_path / "file" / "templates")
