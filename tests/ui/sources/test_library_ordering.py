"""Ordering the library: collections, tags, and what came with what."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.source import Source
from briefbook.edits.collecting import add_collection, tag_sources
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.sources.sources_pane import SourcesPane
from briefbook.ui.sources.tag_manager import TagManager

AddSource = Callable[..., Source]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def titles(pane: SourcesPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def tags(book: Book, source: Source) -> list[str]:
    return [tag.name for tag in book.tags.of_source(source.id)]


def collected(book: Book, name: str) -> set[str]:
    collection = book.collections.named(name)
    return {one.source_id for one in book.collected.of_collection(collection.id)} if collection else set()


def test_what_came_with_a_mail_stands_under_it_in_the_order_of_import(
    pane: SourcesPane, add_source: AddSource
):
    mail = add_source("Figures for the minister", kind="email")
    add_source("Annex B", parent_id=mail.id)
    add_source("Annex C", parent_id=mail.id)
    add_source("Later article")
    model = pane.list.sources

    assert titles(pane) == ["Later article", "Figures for the minister", "Annex B", "Annex C"]
    assert [model.depth(model.source(model.index(row))) for row in range(4)] == [0, 0, 1, 1]
    assert model.attachments(mail) == 2
    assert "2 attachments" in model.index(1).data(SPOKEN)
    assert "attached to Figures for the minister" in model.index(2).data(SPOKEN)


def test_in_other_orders_an_attachment_stands_alone_and_says_what_it_came_with(
    pane: SourcesPane, add_source: AddSource
):
    mail = add_source("Figures for the minister", kind="email")
    annex = add_source("Annex B", parent_id=mail.id)

    pane.sort_actions["title"].trigger()

    assert titles(pane) == ["Annex B", "Figures for the minister"]
    assert pane.list.sources.depth(annex) == 0
    assert pane.list.sources.parent_title(annex) == "Figures for the minister"


def test_the_library_is_sorted_by_author_and_by_passages(
    pane: SourcesPane, add_source: AddSource, mark: Callable[[Source, str], None]
):
    add_source("First", author="Zeno Adams; Ana Young")
    add_source("Second")
    third = add_source("Third", author="Ana Baker")

    pane.sort_actions["author"].trigger()
    assert titles(pane) == ["First", "Third", "Second"]

    pane.sort_actions["passages"].trigger()
    mark(third, "Third")
    assert titles(pane)[0] == "Third"


def test_a_collection_is_started_with_the_selected_sources(
    pane: SourcesPane, add_source: AddSource, book: Book, desk: Desk, qtbot: QtBot
):
    sources = [add_source("Harbour fees"), add_source("Rail freight")]
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    pane.library_commands.new_action.trigger()
    qtbot.keyClicks(pane.library_commands.names.line, "Summit")
    qtbot.keyClick(pane.library_commands.names.line, Qt.Key.Key_Return)

    assert collected(book, "Summit") == {source.id for source in sources}
    desk.open_book.undo()
    assert book.collections.all() == []


def test_a_name_that_is_taken_is_told_and_can_be_mended(
    pane: SourcesPane, add_source: AddSource, book: Book, told: list, qtbot: QtBot
):
    add_source("Harbour fees")
    book.apply(add_collection(book, "Summit"))
    names = pane.library_commands.names

    pane.library_commands.new_action.trigger()
    qtbot.keyClicks(names.line, "summit")
    qtbot.keyClick(names.line, Qt.Key.Key_Return)

    assert told[0][:2] == ("error", "There is a collection “Summit” already.")
    assert names.isVisible()
    qtbot.keyClick(names.line, Qt.Key.Key_Escape)
    assert not names.isVisible()


def test_the_menu_of_collections_puts_sources_in_and_takes_them_out(
    pane: SourcesPane, add_source: AddSource, book: Book, desk: Desk
):
    source = add_source("Harbour fees")
    book.apply(add_collection(book, "Summit"))
    desk.wayfinder.source_wanted.emit(source.id, None)

    pane.library_commands.collection_menu(pane).actions()[0].trigger()
    assert collected(book, "Summit") == {source.id}

    action = pane.library_commands.collection_menu(pane).actions()[0]
    assert action.isChecked()
    action.trigger()
    assert collected(book, "Summit") == set()


def test_a_listed_collection_is_renamed_and_removed(
    pane: SourcesPane, add_source: AddSource, book: Book, qtbot: QtBot, told: list
):
    source = add_source("Harbour fees")
    book.apply(add_collection(book, "Summit", [source]))
    commands = pane.library_commands
    assert not commands.rename_action.isEnabled()
    pane.head.show_part("collection", "Summit")

    commands.rename_action.trigger()
    assert commands.names.line.text() == "Summit"
    qtbot.keyClicks(commands.names.line, "Talks")
    qtbot.keyClick(commands.names.line, Qt.Key.Key_Return)
    assert pane.head.switcher.part == ("collection", "Talks")

    commands.remove_action.trigger()
    assert (book.collections.all(), titles(pane)) == ([], ["Harbour fees"])
    assert told[-1][1] == "Removed the collection “Talks”; its sources stay"


def test_tags_are_typed_checked_and_taken_away(
    pane: SourcesPane, add_source: AddSource, book: Book, qtbot: QtBot
):
    fees, rail = add_source("Harbour fees"), add_source("Rail freight")
    book.apply(tag_sources(book, [fees], ["money"]))
    pane.list.setFocus()
    pane.list.selectAll()
    popup = pane.library_commands.tags

    qtbot.keyClick(pane.list, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert popup.line.hasFocus()
    assert popup.list.item(0).checkState() == Qt.CheckState.PartiallyChecked

    qtbot.keyClicks(popup.line, "trade; ports")
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert (tags(book, fees), tags(book, rail)) == (["money", "ports", "trade"], ["ports", "trade"])

    qtbot.keyClick(popup.line, Qt.Key.Key_Down)
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert tags(book, rail) == ["money", "ports", "trade"]
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert tags(book, fees) == ["ports", "trade"]


def test_tags_are_renamed_and_removed_everywhere(
    desk: Desk, pane: SourcesPane, add_source: AddSource, book: Book, qtbot: QtBot
):
    fees, rail = add_source("Harbour fees"), add_source("Rail freight")
    book.apply(tag_sources(book, [fees, rail], ["boats"]))
    manager = TagManager(desk)
    qtbot.addWidget(manager)
    manager.show()
    item = manager.list.topLevelItem(0)
    assert (item.text(0), item.text(1)) == ("boats", "2")

    item.setText(0, "ferries")
    assert (tags(book, fees), tags(book, rail)) == (["ferries"], ["ferries"])

    manager.remove_button.click()
    assert book.tags.names() == {}
    desk.open_book.undo()
    assert book.tags.names() == {"ferries": 2}
