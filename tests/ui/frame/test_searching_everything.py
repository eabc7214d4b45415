"""Search the whole book."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from briefbook.edits.claiming import add_claim
from briefbook.edits.collecting import tag_sources
from briefbook.ui.frame import everywhere

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(window, view):
    return window.session.book


@pytest.fixture
def palette(window, view, qtbot):
    view.work.show_pane("outline", focus=True)
    qtbot.keyClick(window, Key.Key_F, CTRL | SHIFT)
    return window._palette


def search(palette, words):
    palette.field.setText(words)
    palette.refresh()
    return palette._choices


def groups(palette):
    return {choice.words: choice.more for choice in palette._choices if choice.act is None}


def choose(palette, qtbot, icon):
    row = [choice.icon for choice in palette._choices].index(icon)
    palette.list.setCurrentRow(row)
    qtbot.keyClick(palette.field, Key.Key_Return)


def add_claims(window, count):
    book = window.session.book
    for number in range(count):
        window.session.desk.open_book.do(add_claim(book, f"Zebras cross at gate {number}", status="reported"))


def test_what_is_found_stands_under_its_kind_with_how_many_there_are(palette, book):
    search(palette, "licence")

    found = {group.kind: group.count for group in book.find_everywhere("licence")}
    kinds = {
        "Issues": "issue",
        "Claims": "claim",
        "Risks": "risk",
        "Sources": "source",
        "Passages": "passage",
        "Recommendations": "recommendation",
        "Events": "event",
        "Objectives": "objective",
        "Positions": "position",
    }
    assert groups(palette) == {words: str(found[kind]) for words, kind in kinds.items()}
    shown = [choice for choice in palette._choices if choice.marks is not None]
    assert all("licen" in (choice.words + choice.more).casefold() for choice in shown)
    for choice in shown:
        marked = [choice.more[start:end] for start, end in choice.marks]
        marked += [choice.words[start:end] for start, end in choice.title_marks]
        assert marked
        assert all(word.casefold().startswith("licen") for word in marked)


def test_the_arrow_keys_pass_by_headings(palette, qtbot):
    search(palette, "licence")
    headings = [row for row, choice in enumerate(palette._choices) if choice.act is None]
    assert headings[0] == 0
    assert palette.list.currentRow() == 1

    reached = [palette.list.currentRow()]
    for _ in range(40):
        qtbot.keyClick(palette.field, Key.Key_Down)
        reached.append(palette.list.currentRow())
    for _ in range(40):
        qtbot.keyClick(palette.field, Key.Key_Up)
        reached.append(palette.list.currentRow())

    assert set(reached) == set(range(palette.list.count())) - set(headings)
    assert max(reached) == palette.list.count() - 1
    assert reached[-1] == 1
    qtbot.keyClick(palette.field, Key.Key_PageDown)
    qtbot.keyClick(palette.field, Key.Key_PageUp)
    assert palette.list.currentRow() == 1


def test_enter_leads_to_the_place_in_a_source(palette, view, book, qtbot):
    hit = book.find('"cubic metres at the weir"', kinds=("source",))[0]
    search(palette, '"cubic metres at the weir"')

    choose(palette, qtbot, "file-text")

    reader = view.work.pane("reader")
    qtbot.waitUntil(lambda: reader.source_id == hit.record_id)
    assert hit.start
    assert palette.isHidden()


def test_enter_leads_to_issues_claims_and_risks(window, palette, view, book, qtbot):
    for icon, pane in (("list-tree", "outline"), ("scale", "claims"), ("shield-alert", "risks")):
        palette.open("search", window.session.desk)
        search(palette, "licence")

        choose(palette, qtbot, icon)

        assert view.work.left.name == pane


def test_all_of_a_kind_are_listed_where_they_are_wanted(window, palette, qtbot):
    add_claims(window, 9)
    search(palette, "zebras")
    rows = [choice.words for choice in palette._choices]
    assert rows[-1] == "Show all 9 claims…"

    palette.list.setCurrentRow(len(rows) - 1)
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert palette.isVisible()
    assert groups(palette) == {"Claims": "9"}
    assert palette.list.count() == 10
    assert palette.list.currentRow() == len(rows) - 1  # the first that was not in sight before
    qtbot.keyClicks(palette.field, " gate")
    palette.refresh()
    assert palette.list.count() == everywhere.PER_KIND + 2


def test_of_very_many_the_best_are_listed(window, palette, qtbot, monkeypatch):
    monkeypatch.setattr(everywhere, "WIDE", 8)
    add_claims(window, 9)
    search(palette, "zebras")
    assert palette._choices[-1].words == "Show the best 8 of 9 claims…"

    palette.list.setCurrentRow(palette.list.count() - 1)
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert groups(palette) == {"Claims": "the best 8 of 9"}
    assert palette.list.count() == 9


def test_all_sources_are_listed_in_the_library(window, palette, view, qtbot, monkeypatch):
    monkeypatch.setattr(everywhere, "PER_KIND", 1)
    view.sources_card.open(False)
    search(palette, "kind:markdown water")
    row = next(row for row, choice in enumerate(palette._choices) if "in the library" in choice.words)

    palette.list.setCurrentRow(row)
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert palette.isHidden()
    assert view.sources.isVisible()
    assert view.sources.head.query == "kind:markdown water"
    assert QApplication.focusWidget() is view.sources.search
    assert window.menu.view.sources.isChecked()


def test_it_comes_back_with_what_was_searched_for_ready_to_be_replaced(window, palette, qtbot):
    search(palette, "licence queue")
    qtbot.keyClick(palette.field, Key.Key_Escape)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    assert palette.field.text() == ""
    qtbot.keyClick(palette.field, Key.Key_Escape)

    qtbot.keyClick(window, Key.Key_F, CTRL | SHIFT)

    assert palette.field.text() == "licence queue"
    assert groups(palette)
    qtbot.keyClicks(palette.field, "w")
    assert palette.field.text() == "w"


def test_another_book_is_not_searched_for_the_same(window, palette, qtbot, tmp_path):
    from briefbook.store.book import Book

    search(palette, "licence")
    Book.create(tmp_path / "Other.briefbook", "Other").close()
    window.session.open(tmp_path / "Other.briefbook")

    window.menu.go.everything.trigger()

    assert window._palette.field.text() == ""


def test_before_anything_is_typed_it_teaches_how_to_search(palette, qtbot):
    assert groups(palette) == {"How to search": ""}
    taught = " ".join(choice.words + choice.more for choice in palette._choices)
    for sign in (
        '"',
        "OR",
        "NOT",
        "NEAR",
        "tarif*",
        "author:",
        "published:2025-10..2025-11",
        "kind:pdf",
        "tag:",
    ):
        assert sign in taught

    qtbot.keyClick(palette.field, Key.Key_Down)
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert palette.isVisible()
    assert palette.field.text() == '"carbon levy"'
    assert "exactly “carbon levy”" in palette.about.understood.accessibleName()


def test_it_says_how_it_understands_a_query(palette):
    search(palette, "levy NOT quota ")
    assert palette.about.isVisible()
    assert palette.about.understood.text() == "Looks for “levy” and not “quota”"

    search(palette, "word " * 180)
    assert palette.about.understood.text().endswith("…")
    assert palette.about.width() <= palette.width()


def test_a_field_that_has_no_value_yet_takes_nothing_away(palette):
    before = [choice.words for choice in search(palette, "water ")]

    after = [choice.words for choice in search(palette, "water author:")]

    assert after == before
    assert "author:kim" in palette.about.offered.text()


def test_when_nothing_is_found_it_says_what_to_try(palette, qtbot):
    search(palette, "zebra crossing")

    assert palette.nothing.isVisible()
    assert "fewer words" in palette.nothing.text()
    assert [choice.words for choice in palette._choices] == ["Edit the Glossary"]
    qtbot.keyClick(palette.field, Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == "Glossary"
    dialog.close()


def test_tab_lets_a_query_go_on(window, palette, book, qtbot):
    open_book = window.session.desk.open_book
    open_book.do(tag_sources(book, book.sources.all()[:2], ["trade", "transit fees", "energy"]))
    qtbot.keyClicks(palette.field, "licence ta")
    palette.refresh()
    assert palette.about.offered.text() == "Tab: tag:"

    qtbot.keyClick(palette.field, Key.Key_Tab)
    assert palette.field.text() == "licence tag:"
    qtbot.keyClicks(palette.field, "tr")
    palette.refresh()
    assert palette.about.offered.text() == 'Tab: tag:trade · tag:"transit fees"'
    written = []
    for key in (Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab):
        qtbot.keyClick(palette.field, key)
        palette.refresh()
        written.append(palette.field.text())

    first, second = "licence tag:trade ", 'licence tag:"transit fees" '
    assert written == [first, second, first, second]
    assert palette.isVisible()


def test_tab_straight_after_typing_goes_on_with_what_was_typed(palette, qtbot):
    qtbot.keyClicks(palette.field, "aut")

    qtbot.keyClick(palette.field, Key.Key_Tab)

    assert palette.field.text() == "author:"


def test_keys_of_every_script_reach_the_field(palette):
    for letter in "Лицензия 许可 épée":
        pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(palette.field, pressed)

    assert palette.field.text() == "Лицензия 许可 épée"


def test_lines_in_every_script_are_painted(window, palette):
    desk = window.session.desk
    for words in ("许可证 🦓 zebra 许可", "حمار وحشي zebra", "zebra " * 80, "🦓🦓 zebra"):
        desk.open_book.do(add_claim(desk.open_book.book, words, status="reported"))

    search(palette, "zebra")

    assert groups(palette) == {"Claims": "4"}
    for name in ("light", "dark", "high-contrast"):
        desk.theme.name = name
        assert not palette.grab().isNull()


def test_it_stays_within_a_small_window(window, palette, qtbot):
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)

    search(palette, "licence")

    assert window.rect().contains(palette.geometry())
    assert palette.list.geometry().bottom() < palette.height()
