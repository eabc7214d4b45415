"""The guide: its pages, and the window in which they are read."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from briefbook import paths
from briefbook.jobs.sample import make_sample
from briefbook.ui.help.guide import Guide
from briefbook.ui.help.guide_pages import FILE_FORMAT, NAMES, file_in, folders, pages, search
from briefbook.ui.help.guide_window import GuideWindow
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

TOP = paths.resources() / "guide"
LANGUAGES = sorted(folder.name for folder in TOP.iterdir() if folder.is_dir())


@pytest.fixture
def theme(qapp):
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def window(theme, qtbot):
    window = GuideWindow(theme, Icons(theme), folders(["en"]))
    qtbot.addWidget(window)
    window.show_page("five-minutes")
    window.show()
    return window


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_links_and_pictures_of_the_guide_lead_to_something(language):
    places = folders([language])
    titles = {page.name: re.findall("^#+ (.*)$", page.text, re.MULTILINE) for page in pages(places)}

    for page in pages(places):
        for target in re.findall(r"\]\(([^)]+)\)", page.text):
            name, _, heading = target.partition("#")
            assert file_in(places, name), f"{page.name}: {target}"
            assert not heading or heading in titles[name.removesuffix(".md")]


def test_the_english_guide_is_whole_and_short_and_its_pictures_are_small():
    told = pages([TOP / "en"])

    words = sum(len(page.words.split()) for page in told if page.name != FILE_FORMAT)
    pictures = list((TOP / "en" / "pictures").glob("*.png"))
    assert tuple(page.name for page in told) == NAMES
    assert words < 2_600
    assert sum(picture.stat().st_size for picture in pictures) < 1_000_000
    used = {target for page in told for target in re.findall(r"\]\(pictures/([^)]+)\)", page.text)}
    assert {picture.name for picture in pictures} == used


def test_a_page_that_is_not_translated_is_shown_in_english(tmp_path):
    for language, name in (("en", "sources"), ("en", "claims"), ("fr", "sources"), ("zh_CN", "claims")):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{name}.md").write_text(f"# {language} {name}\n", encoding="utf-8")

    def titles(*languages):
        return [page.title for page in pages(folders(languages, tmp_path))]

    assert titles("fr-CA", "en-US") == ["fr sources", "en claims"]
    assert titles("zh-Hans-CN") == ["en sources", "zh_CN claims"]
    assert titles("zh-Hant-TW") == titles("ru") == titles("en-GB", "fr") == ["en sources", "en claims"]


def test_a_picture_outside_the_guide_is_not_given(window, tmp_path):
    kind = QTextDocument.ResourceType.ImageResource

    assert window.text.loadResource(kind.value, QUrl("pictures/../../../icons/LICENSE-Lucide.txt")) is None
    assert window.text.loadResource(kind.value, QUrl("http://example.org/pictures/memo.png")) is None
    assert window.text.loadResource(kind.value, QUrl("pictures/memo.png")).width() > 100


def test_pictures_are_scaled_smoothly_and_drawn_pixel_by_pixel(window):
    text, kind = window.text, QTextDocument.ResourceType.ImageResource
    for width in (900, 1100):
        window.resize(width, 700)

        shown = [looks.toImageFormat() for _, looks in text._runs() if looks.isImageFormat()]

        assert shown
        for picture in shown:
            drawn = text.document().resource(kind.value, QUrl(picture.name()))
            assert drawn.width() == round(picture.width() * text.devicePixelRatioF())
            assert drawn.devicePixelRatio() == text.devicePixelRatioF()


def test_the_guide_is_searched_and_what_was_found_is_pointed_out(window):
    QTest.keyClicks(window.search, "supersede")
    QTest.keyClick(window.search, Qt.Key.Key_Return)

    assert window.windowTitle().startswith("Claims and evidence")
    assert window.text.extraSelections()[0].cursor.selectedText().casefold() == "supersede"
    QTest.keyClicks(window.search, "zwirbel")
    assert window.list.item(0).text() == "Nothing found"


def test_a_search_takes_words_in_any_order_and_puts_titles_first():
    told = pages([TOP / "en"])

    assert next(search(told, "memo")).page.name == "five-minutes"
    assert "Password encrypts" in next(search(told, "encrypts password")).excerpt
    assert list(search(told, "  ")) == []


def test_back_and_forward_return_to_where_a_page_was_read(window):
    window.show_page("keys")
    window.text.verticalScrollBar().setValue(40)
    window.show_page("claims", "When the news changes")
    assert window.text.textCursor().block().text() == "When the news changes"

    window.back.trigger()

    assert window.windowTitle().startswith("The most useful keys")
    assert window.text.verticalScrollBar().value() == 40
    assert not window.forward.isEnabled() or window.forward.trigger() is None
    assert window.windowTitle().startswith("Claims")
    assert window.list.currentItem().text() == "Claims and evidence"


def test_the_guide_grows_with_the_text_and_changes_with_the_theme(window, theme):
    def heading():
        return window.text.document().begin().begin().fragment().charFormat().font().pixelSize()

    before = heading()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    theme.name = "dark"

    assert theme.scale == 110
    assert heading() == round(before * 1.1)


def test_the_guide_opens_at_the_page_about_what_is_being_done_and_goes_with_the_window(
    open_window, tmp_path, qtbot
):
    window = open_window()
    guide = Guide(window.session)
    assert guide.page_here() == ""
    window.session.serve(make_sample(tmp_path / "a.briefbook"))
    view = window.session.view

    for pane, page in (("risks", "risks"), ("advice", "papers"), ("reader", "reading")):
        view.work.show_pane(pane, focus=True)
        assert guide.page_here() == page
    view.sources.search.setFocus()
    assert guide.page_here() == "sources"
    guide.show_here()
    assert guide.window.windowTitle().startswith("Sources")
    guide.window.close()
    guide.show_file_format()

    assert guide.window.windowTitle().startswith("The file format")
    assert not guide.window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
