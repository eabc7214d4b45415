"""The list of sources: what it shows, in which order, and what searching leaves of it."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefbook.domain.edit import Edit, added
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import note_passage
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.book import Book
from briefbook.store.kept import sha256_of
from briefbook.ui.desk import Desk
from briefbook.ui.sources.sources_pane import SourcesPane

AddSource = Callable[..., Source]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def titles(pane: SourcesPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def heard(signal: object) -> list[tuple[object, ...]]:
    received: list[tuple[object, ...]] = []
    signal.connect(lambda *values: received.append(values))  # type: ignore[attr-defined]
    return received


def test_the_newest_import_comes_first(pane: SourcesPane, add_source: AddSource):
    add_source("Harbour fees")
    add_source("Rail freight")

    assert titles(pane) == ["Rail freight", "Harbour fees"]
    assert pane.count.text() == "2"


def test_what_was_imported_together_keeps_its_order(pane: SourcesPane, add_source: AddSource):
    for title in ("Harbour fees", "Rail freight"):
        add_source(title, imported_at="2026-11-20T10:00:00+01:00")
    add_source("Ferries", imported_at="2026-11-20T10:00:05+01:00")

    assert titles(pane) == ["Ferries", "Harbour fees", "Rail freight"]


def test_the_library_can_be_sorted(pane: SourcesPane, add_source: AddSource):
    add_source("Éclair prices", publisher="Verna Post", published="2025-03")
    add_source("“Zones” explained", publisher="Aldane Times", published="2024")
    add_source("dairy quotas", published="2025-03-09")

    pane.sort_actions["title"].trigger()
    assert titles(pane) == ["dairy quotas", "Éclair prices", "“Zones” explained"]

    pane.sort_actions["published"].trigger()
    assert titles(pane) == ["dairy quotas", "Éclair prices", "“Zones” explained"]

    pane.sort_actions["publisher"].trigger()
    assert titles(pane) == ["“Zones” explained", "Éclair prices", "dairy quotas"]


def test_undated_sources_come_last_by_date(pane: SourcesPane, add_source: AddSource):
    add_source("Dated", published="1999")
    add_source("Undated")

    pane.order = "published"

    assert titles(pane) == ["Dated", "Undated"]


def test_by_grade_what_cannot_be_judged_stands_after_the_graded_and_before_the_ungraded(
    pane: SourcesPane, add_source: AddSource
):
    for title, grade in (("Rumour", "E"), ("Bare", ""), ("Blog", "F"), ("Gazette", "A"), ("Wire", "C")):
        add_source(title, reliability=grade)

    pane.sort_actions["grade"].trigger()

    assert titles(pane) == ["Gazette", "Wire", "Rumour", "Blog", "Bare"]


def test_a_screen_reader_hears_the_grade_and_what_became_of_a_source(
    pane: SourcesPane, add_source: AddSource
):
    add_source("Harbour fees", reliability="B", standing="withdrawn", standing_reason="A wrong table")

    index = pane.list.model().index(0, 0)

    assert index.data(SPOKEN) == (
        "Harbour fees, withdrawn, no publisher, no date, no passages, reliability B: Usually reliable"
    )
    tip = index.data(Qt.ItemDataRole.ToolTipRole).split("\n")
    assert tip[1] == "Withdrawn by its publisher: A wrong table"
    assert tip[-1] == "B: Usually reliable"


def test_a_screen_reader_hears_the_details(
    pane: SourcesPane, add_source: AddSource, mark: Callable[[Source, str], None]
):
    source = add_source("Harbour fees", publisher="Verna Post", published="2025-10-28")
    mark(source, "Harbour")
    add_source("Bare")

    spoken = [pane.list.model().index(row, 0).data(SPOKEN) for row in (1, 0)]

    assert spoken == [
        "Harbour fees, Verna Post, 28 October 2025, 1 passage",
        "Bare, no publisher, no date, no passages",
    ]


def test_typing_finds_sources_and_what_is_marked_in_them(
    pane: SourcesPane, add_source: AddSource, mark: Callable[[Source, str], None], qtbot: QtBot
):
    marked = add_source("Minutes", "The ferries stay in port until Monday.")
    mark(marked, "ferries stay")
    add_source("Ferry timetable")
    add_source("Rail freight")

    qtbot.keyClicks(pane.search, "ferr")

    qtbot.waitUntil(lambda: sorted(titles(pane)) == ["Ferry timetable", "Minutes"])
    assert pane.count.text() == "2 of 3"


def test_escape_shows_all_again_and_down_goes_to_the_list(
    pane: SourcesPane, add_source: AddSource, desk: Desk, qtbot: QtBot
):
    source = add_source("Harbour fees")
    add_source("Rail freight")
    selected = heard(desk.wayfinder.selected)

    qtbot.keyClicks(pane.search, "harb")
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert (pane.list.hasFocus(), selected) == (True, [("source", source.id)])

    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    assert pane.list.selected_id == source.id


def test_enter_in_the_search_opens_the_best_result(
    pane: SourcesPane, add_source: AddSource, desk: Desk, qtbot: QtBot
):
    source = add_source("Harbour fees")
    add_source("Rail freight")
    wanted = heard(desk.wayfinder.source_wanted)

    qtbot.keyClicks(pane.search, "harb")
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)

    assert wanted == [(source.id, None)]


def test_a_search_without_result_says_so(pane: SourcesPane, add_source: AddSource, qtbot: QtBot):
    add_source("Harbour fees")

    qtbot.keyClicks(pane.search, "xyz")

    qtbot.waitUntil(lambda: pane.places.currentWidget() is pane.nothing_found)
    assert pane.nothing_found.label.text() == "Nothing holds “xyz”."


def test_queries_of_any_characters_do_no_harm(pane: SourcesPane, add_source: AddSource, qtbot: QtBot):
    add_source("Harbour fees")

    for query in ('"', "AND", "a*", "(", "  ", "NEAR(", "…", "harb "):
        pane.search.setText(query)
        pane.search.search_now()

    assert titles(pane) == []


def test_a_passage_marked_while_searching_is_found(
    pane: SourcesPane, add_source: AddSource, mark: Callable[[Source, str], None], book: Book
):
    source = add_source("Minutes", "The ferries stay in port until Monday.")
    pane.search.setText("embargo")
    pane.search.search_now()
    assert titles(pane) == []

    mark(source, "ferries stay")
    book.apply(note_passage(book.passages.of_source(source.id)[0], "Like an embargo"))

    assert titles(pane) == ["Minutes"]


def test_an_empty_library_teaches_how_to_begin(pane: SourcesPane, add_source: AddSource, desk: Desk):
    assert pane.places.currentWidget() is pane.empty

    add_source("Harbour fees")
    assert pane.places.currentWidget() is pane.list

    desk.open_book.undo()
    assert pane.places.currentWidget() is pane.empty


def test_selecting_tells_the_inspector_and_enter_opens_the_reader(
    pane: SourcesPane, add_source: AddSource, desk: Desk, qtbot: QtBot
):
    source = add_source("Harbour fees")
    selected, wanted = heard(desk.wayfinder.selected), heard(desk.wayfinder.source_wanted)

    place = pane.list.visualRect(pane.list.model().index(0, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    qtbot.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert selected == [("source", source.id)]
    assert wanted == [(source.id, None), (source.id, None)]


def test_a_source_wanted_elsewhere_is_selected_without_an_echo(
    pane: SourcesPane, add_source: AddSource, mark: Callable[[Source, str], None], desk: Desk, book: Book
):
    fees, freight = add_source("Harbour fees"), add_source("Rail freight")
    mark(freight, "Rail")
    selected = heard(desk.wayfinder.selected)

    desk.wayfinder.source_wanted.emit(fees.id, 12)
    assert pane.list.selected() == fees

    desk.wayfinder.passage_wanted.emit(book.passages.of_source(freight.id)[0].id)
    assert pane.list.selected() == freight
    assert selected == []


def test_an_edited_detail_is_shown_and_the_selection_stays(
    pane: SourcesPane, add_source: AddSource, desk: Desk
):
    fees = add_source("Harbour fees")
    add_source("Rail freight")
    pane.order = "title"
    desk.wayfinder.source_wanted.emit(fees.id, None)

    desk.open_book.do(edit_details(fees, title="Tariffs of the harbour"))

    assert titles(pane) == ["Rail freight", "Tariffs of the harbour"]
    assert pane.list.selected() == desk.open_book.book.sources.get(fees.id)


def test_what_is_in_view_stays_when_sources_are_added(pane: SourcesPane, add_source: AddSource, qtbot: QtBot):
    for number in range(30):
        add_source(f"Report {number}")
    QApplication.processEvents()
    pane.list.verticalScrollBar().setValue(500)
    before = pane.list.indexAt(QPoint(20, 20)).data()

    add_source("Late arrival")

    assert pane.list.indexAt(QPoint(20, 20)).data() == before


def test_ctrl_c_copies_the_citation(
    pane: SourcesPane, add_source: AddSource, desk: Desk, qtbot: QtBot, clipboard: None
):
    desk.wayfinder.source_wanted.emit(add_source("Harbour fees").id, None)
    cited = heard(desk.wayfinder.cite_wanted)
    pane.list.setFocus()

    qtbot.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "[@harbour-fees]"
    assert cited == [("[@harbour-fees]",)]


def test_del_removes_a_source_with_undo_and_selects_the_next(
    pane: SourcesPane, add_source: AddSource, desk: Desk, told: list, qtbot: QtBot
):
    add_source("Harbour fees")
    desk.wayfinder.source_wanted.emit(add_source("Rail freight").id, None)
    pane.list.setFocus()

    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert titles(pane) == ["Harbour fees"]
    assert pane.list.selected().title == "Harbour fees"
    assert told[0][:3] == ("info", "Removed “Rail freight”", "Undo")

    told[0][3]()
    assert titles(pane) == ["Rail freight", "Harbour fees"]


def test_a_cited_source_is_not_removed(
    pane: SourcesPane, add_source: AddSource, desk: Desk, book: Book, told: list
):
    source = add_source("Harbour fees")
    book.apply(add_issue(book.issues.outline(), "Tariffs"))
    book.apply(write_issue(book.issues.all()[0], "They rise [@harbour-fees]."))
    desk.wayfinder.source_wanted.emit(source.id, None)

    pane.list_commands.remove_action.trigger()

    assert titles(pane) == ["Harbour fees"]
    assert told[0][:2] == ("error", "“Harbour fees” is cited in 1 Tariffs; take that away first.")


def test_commands_of_a_source_wait_until_one_is_selected(
    pane: SourcesPane, add_source: AddSource, desk: Desk
):
    source = add_source("Harbour fees")
    commands = pane.list_commands
    assert not commands.open_action.isEnabled()

    desk.wayfinder.source_wanted.emit(source.id, None)
    assert commands.open_action.isEnabled()

    desk.open_book.undo()
    assert not commands.open_action.isEnabled()


def test_the_model_keeps_qt_s_rules(
    pane: SourcesPane, add_source: AddSource, desk: Desk, qtmodeltester: ModelTester
):
    source = add_source("Harbour fees")
    add_source("Rail freight")
    qtmodeltester.check(pane.list.model())

    desk.open_book.do(edit_details(source, publisher="Verna Post"))
    desk.open_book.undo()
    desk.open_book.undo()

    qtmodeltester.check(pane.list.model())


def test_two_thousand_sources_are_searched_as_one_types(pane: SourcesPane, book: Book, qtbot: QtBot):
    words = (
        "tariff",
        "harbour",
        "ministry",
        "quota",
        "embargo",
        "ferry",
        "licence",
        "treaty",
        "customs",
        "tax",
    )
    changes, kept = [], []
    for number in range(2000):
        text = f"Report {number}. " + " ".join(words[(number + step) % 10] for step in range(200))
        kept.append(text.encode())
        digest = sha256_of(kept[-1])
        source = Source(
            key=f"r-{number}",
            kind="text",
            title=f"Report {number}",
            original_sha256=digest,
            text_sha256=digest,
        )
        passages = [
            Passage(source_id=source.id, number=n, start=0, end=30 + n, quote=text[: 30 + n]) for n in (1, 2)
        ]
        changes += [added(source), *map(added, passages)]
    book.apply(Edit("Import", tuple(changes), tuple(kept)))

    spent = []
    for query in ("t", "ta", "tar", "tariff r", "report 19", ""):
        pane.search.setText(query)
        start = perf_counter()
        pane.search.search_now()
        pane.repaint()
        spent.append(f"{query!r} {1000 * (perf_counter() - start):.0f} ms")

    print("A key with 2,000 sources:", ", ".join(spent))  # noqa: T201
    assert pane.list.model().rowCount() == 2000
    pane.search.setText("report")
    pane.search.search_now()
    assert pane.count.text() == "2,000 of 2,000"
