"""Filtering the library: chips, the panel, collections, tags, saved searches, and the order."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.source import Source
from briefbook.edits.collecting import (
    add_collection,
    remove_collection,
    rename_collection,
    rename_tag,
    save_search,
    tag_sources,
)
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.sources.query import Filter, has_words, parted, whole
from briefbook.ui.sources.sources_pane import SourcesPane

AddSource = Callable[..., Source]


def titles(pane: SourcesPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chips(pane: SourcesPane) -> list[str]:
    return [chip.text() for chip in pane.head.chips.chips]


def menu_words(pane: SourcesPane) -> list[str]:
    pane.head.switcher.list.aboutToShow.emit()
    shown = [action for action in pane.head.switcher.list.actions() if action.isVisible()]
    return [action.text() for action in shown if action.text()]


def switch_to(pane: SourcesPane, words: str) -> None:
    pane.head.switcher.list.aboutToShow.emit()
    actions = {action.text().split("\t")[0]: action for action in pane.head.switcher.list.actions()}
    actions[words].trigger()


@pytest.fixture
def library(add_source: AddSource, book: Book) -> SimpleNamespace:
    found = SimpleNamespace(
        fees=add_source(
            "Harbour fees", "They rise.", kind="pdf", publisher="Verna Post", published="2025-10"
        ),
        rail=add_source("Rail freight", "Rail fees", kind="html", publisher="Verna Times", published="2024"),
        ferry=add_source("Ferry plan", "Ferries.", kind="pdf", publisher="Verna Post", language="fr-CH"),
    )
    book.apply(add_collection(book, "Summit papers", [found.fees, found.rail]))
    book.apply(tag_sources(book, [found.ferry], ["boats"]))
    return found


def test_a_query_is_parted_into_filters_and_words_and_put_together_again():
    filters, words = parted('tariff kind:pdf collection:"Summit papers" harbour')

    assert filters == (Filter("kind", "pdf"), Filter("collection", "Summit papers"))
    assert words == "tariff harbour"
    assert whole(filters, words) == 'kind:pdf collection:"Summit papers" tariff harbour'


def test_a_query_with_choices_is_left_as_it_is():
    for query in ("kind:pdf OR kind:html", "(kind:pdf tariff)", "tariff -kind:pdf", "kind:pdf NOT tag:x"):
        assert parted(query) == ((), query)
    assert whole((Filter("tag", "x"),), "a OR b") == "tag:x (a OR b)"


def test_filters_alone_are_no_words():
    assert not has_words('kind:pdf tag:"two words" ')
    assert has_words("kind:pdf tariff")


def test_a_filter_is_shown_as_a_chip_and_goes_with_it(
    pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot
):
    pane.head.filter_by("kind", "pdf")
    assert (titles(pane), chips(pane)) == (["Ferry plan", "Harbour fees"], ["kind: PDF"])
    assert pane.count.text() == "2 of 3"

    qtbot.mouseClick(pane.head.chips.chips[0], Qt.MouseButton.LeftButton)

    assert (len(titles(pane)), chips(pane)) == (3, [])


def test_a_chip_goes_by_key_and_all_go_together(pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot):
    pane.head.filter_by("kind", "pdf")
    pane.head.filter_by("published", "2025-10..2025-11")
    assert chips(pane) == ["kind: PDF", "published: 2025-10–2025-11", "Clear all"]

    pane.head.chips.chips[0].setFocus()
    qtbot.keyClick(pane.head.chips.chips[0], Qt.Key.Key_Delete)
    assert chips(pane) == ["published: 2025-10–2025-11"]

    pane.head.filter_by("kind", "html")
    pane.head.chips.chips[-1].click()
    assert chips(pane) == []


def test_words_are_looked_for_within_the_filters(pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot):
    pane.head.filter_by("kind", "pdf")

    qtbot.keyClicks(pane.search, "fees")

    qtbot.waitUntil(lambda: titles(pane) == ["Harbour fees"])


def test_an_operator_that_is_typed_filters_too(pane: SourcesPane, library: SimpleNamespace):
    pane.search.setText("publisher:post ")
    pane.search.search_now()

    assert titles(pane) == ["Ferry plan", "Harbour fees"]


def test_what_is_filtered_keeps_the_chosen_order(pane: SourcesPane, library: SimpleNamespace):
    pane.sort_actions["title"].trigger()
    pane.head.filter_by("kind", "pdf")
    assert titles(pane) == ["Ferry plan", "Harbour fees"]

    pane.sort_actions["published"].trigger()
    assert titles(pane) == ["Harbour fees", "Ferry plan"]


def test_words_are_ordered_by_match_until_another_order_is_chosen(
    pane: SourcesPane, library: SimpleNamespace
):
    best = pane.sort_actions["best"]
    assert not best.isVisible()

    pane.search.setText("fees")
    pane.search.search_now()
    assert (best.isVisible(), best.isChecked()) == (True, True)
    assert titles(pane) == ["Harbour fees", "Rail freight"]

    pane.sort_actions["published"].trigger()
    pane.search.setText("fee")
    pane.search.search_now()
    assert titles(pane) == ["Harbour fees", "Rail freight"]
    assert pane.sort_actions["published"].isChecked()

    pane.search.clear()
    pane.search.search_now()
    assert pane.order == "newest"


def test_the_switcher_lists_what_there_is_with_counts(
    pane: SourcesPane, library: SimpleNamespace, book: Book
):
    book.apply(save_search(book, "Reports", "kind:pdf"))

    words = menu_words(pane)

    assert words[:7] == [
        "All Sources\t3",
        "Collections",
        "Summit papers\t2",
        "Tags",
        "boats\t1",
        "Saved searches",
        "Reports",
    ]
    assert "Rename Collection…" not in words


def test_a_collection_a_tag_and_a_saved_search_are_chosen(
    pane: SourcesPane, library: SimpleNamespace, book: Book
):
    book.apply(save_search(book, "Reports", "kind:pdf fees"))

    switch_to(pane, "Summit papers")
    assert (sorted(titles(pane)), chips(pane)) == (
        ["Harbour fees", "Rail freight"],
        ["collection: Summit papers"],
    )
    assert pane.head.switcher.accessibleName() == "Listed: Summit papers"

    switch_to(pane, "boats")
    assert (titles(pane), chips(pane)) == (["Ferry plan"], ["tag: boats"])

    switch_to(pane, "Reports")
    assert (titles(pane), chips(pane), pane.search.text()) == (["Harbour fees"], ["kind: PDF"], "fees")
    assert pane.head.switcher.accessibleName() == "Listed: Reports"

    switch_to(pane, "All Sources")
    assert len(titles(pane)) == 3


def test_what_is_listed_follows_a_new_name_and_a_removal(
    pane: SourcesPane, library: SimpleNamespace, book: Book, desk: Desk
):
    switch_to(pane, "Summit papers")

    book.apply(rename_collection(book, book.collections.named("Summit papers"), "Talks"))
    assert (len(titles(pane)), chips(pane)) == (2, ["collection: Talks"])

    book.apply(remove_collection(book, book.collections.named("Talks")))
    assert (len(titles(pane)), chips(pane)) == (3, [])

    switch_to(pane, "boats")
    book.apply(rename_tag(book, "boats", "ferries"))
    assert (titles(pane), chips(pane)) == (["Ferry plan"], ["tag: ferries"])


def test_a_source_tagged_while_its_tag_is_listed_comes_in(
    pane: SourcesPane, library: SimpleNamespace, book: Book, desk: Desk
):
    switch_to(pane, "boats")

    desk.open_book.do(tag_sources(book, [library.fees], ["Boats"]))
    assert titles(pane) == ["Ferry plan", "Harbour fees"]

    desk.open_book.undo()
    assert titles(pane) == ["Ferry plan"]


def test_the_panel_offers_the_book_s_values_with_counts(pane: SourcesPane, library: SimpleNamespace):
    pane.filter_action.trigger()
    fields = pane.head.panel.fields

    def offered(name: str) -> list[str]:
        return [fields[name].itemText(row) for row in range(fields[name].count())]

    assert offered("kind") == ["Any", "PDF  (2)", "Web page  (1)"]
    assert offered("publisher") == ["Any", "Verna Post  (2)", "Verna Times  (1)"]
    assert offered("language") == ["Any", "French  (1)"]
    assert offered("tag") == ["Any", "boats  (1)"]
    assert offered("collection") == ["Any", "Summit papers  (2)"]
    assert fields["kind"].hasFocus()


def test_what_is_chosen_in_the_panel_filters_at_once(
    pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot
):
    pane.filter_action.trigger()
    panel = pane.head.panel

    qtbot.keyClick(panel.fields["kind"], Qt.Key.Key_Down)
    assert chips(pane) == ["kind: PDF"]

    panel.dates.start.setFocus()
    qtbot.keyClicks(panel.dates.start, "2025-10")
    qtbot.keyClick(panel.dates.start, Qt.Key.Key_Return)
    assert chips(pane) == ["kind: PDF", "published: since October 2025", "Clear all"]
    assert (titles(pane), panel.count.text()) == (["Harbour fees"], "1 of 3 sources")

    qtbot.mouseClick(panel.clear_button, Qt.MouseButton.LeftButton)
    assert len(titles(pane)) == 3


def test_a_date_that_is_none_is_marked_and_does_not_filter(
    pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot
):
    pane.filter_action.trigger()
    dates = pane.head.panel.dates

    qtbot.keyClicks(dates.end, "autumn")
    qtbot.keyClick(dates.end, Qt.Key.Key_Return)

    assert dates.end.property("level") == "error"
    assert chips(pane) == []


def test_the_panel_closes_with_escape_and_gives_the_focus_back(
    pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot
):
    pane.list.setFocus()
    pane.filter_action.trigger()

    qtbot.keyClick(pane.head.panel.fields["kind"], Qt.Key.Key_Escape)

    assert not pane.head.panel.isVisible()
    assert pane.list.hasFocus()


def test_nothing_found_leads_back_to_all(pane: SourcesPane, library: SimpleNamespace, qtbot: QtBot):
    pane.head.filter_by("kind", "epub")
    assert pane.places.currentWidget() is pane.nothing_found
    assert pane.nothing_found.label.text() == "No source is like that."

    qtbot.mouseClick(pane.nothing_found.button, Qt.MouseButton.LeftButton)

    assert len(titles(pane)) == 3


def test_a_source_shown_elsewhere_makes_the_filters_give_way(
    pane: SourcesPane, library: SimpleNamespace, desk: Desk
):
    pane.head.filter_by("kind", "html")

    desk.wayfinder.selected.emit("source", library.ferry.id)

    assert pane.list.selected() == library.ferry
    assert chips(pane) == []


def test_a_search_is_saved_and_forgotten(
    pane: SourcesPane, library: SimpleNamespace, book: Book, qtbot: QtBot, desk: Desk
):
    commands = pane.library_commands
    assert not commands.save_action.isEnabled()
    pane.head.filter_by("kind", "pdf")

    commands.save_action.trigger()
    qtbot.keyClicks(commands.names.line, "Reports")
    qtbot.keyClick(commands.names.line, Qt.Key.Key_Return)
    assert [(one.name, one.query) for one in book.saved_searches.all()] == [("Reports", "kind:pdf")]
    assert pane.head.switcher.part == ("search", "Reports")
    assert not commands.names.isVisible()

    commands.forget_action.trigger()
    assert book.saved_searches.all() == []
    desk.open_book.undo()
    assert [one.name for one in book.saved_searches.all()] == ["Reports"]


def test_a_year_is_chosen_in_the_panel(pane: SourcesPane, library: SimpleNamespace):
    pane.filter_action.trigger()
    years = pane.head.panel.dates.years.menu().actions()
    assert [action.text() for action in years] == ["2025\t1", "2024\t1"]

    years[1].trigger()

    assert (titles(pane), chips(pane)) == (["Rail freight"], ["published: 2024"])
    assert pane.head.panel.dates.start.text() == "2024"


def test_the_library_comes_back_as_it_was_left(
    pane: SourcesPane, library: SimpleNamespace, desk: Desk, qtbot: QtBot
):
    pane.sort_actions["title"].trigger()
    pane.head.show_query("kind:pdf plan")
    desk.wayfinder.source_wanted.emit(library.ferry.id, None)
    again = SourcesPane(desk)
    qtbot.addWidget(again)

    again.restore(pane.state())

    assert (titles(again), chips(again), again.search.text()) == (["Ferry plan"], ["kind: PDF"], "plan")
    assert again.list.selected() == library.ferry
    again.head.show_query("")
    assert again.order == "title"


def test_the_search_line_says_how_a_query_is_understood(pane: SourcesPane, library: SimpleNamespace):
    pane.head.filter_by("kind", "pdf")
    pane.search.setText("fees OR rail ")
    pane.search.search_now()

    assert pane.search.toolTip() == "Listed: kind PDF and (“fees” or “rail”)"
    assert titles(pane) == ["Harbour fees"]
