"""The claims of a book in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.flag import Flag
from briefbook.edits.claiming import add_claim, change_claim, take_evidence_away
from briefbook.edits.deriving import derive_from_source
from briefbook.edits.entering import enter
from briefbook.edits.grading import mark_standing
from briefbook.edits.linking import contradict, supersede
from briefbook.store.book import Book
from briefbook.ui.claims.arranging import Heading
from briefbook.ui.claims.claims_pane import ClaimsPane

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def listed(pane):
    """Return the labels and headings that are listed, from the top."""
    return [item.words if isinstance(item, Heading) else item.label for item in pane.list.claims.items]


def spoken(pane, claim):
    return pane.list.claims.data(pane.list.claims.index_of(claim.id), SPOKEN)


def search(qtbot, pane, words):
    pane.bar.search.setFocus()
    pane.bar.search.clear()
    pane.bar.search.insert(words)  # keyClicks knows ASCII alone
    pane.bar.search.search_now()


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_row_says_all_that_is_known_of_a_claim(pane, records):
    assert spoken(pane, records.gauge).startswith(
        "C1, Both banks will read one gauge., confirmed, as of 20 Nov 2026"
    )
    assert spoken(pane, records.gauge).endswith("Mira Tolland, 2 for · 1 against, 2 voices")
    assert (
        spoken(pane, records.tariff)
        == "C2, The ferry tariff stays frozen., reported, as of Nov 2026, via Lake Post, 1 for, 1 voice"
    )
    assert (
        spoken(pane, records.lock)
        == "C3, A lock is closed., proposed, as of no date, Aldern, no evidence, no date"
    )


def test_voices_are_counted_anew_when_a_source_turns_out_to_be_retold(pane, book, records):
    assert "2 voices" in spoken(pane, records.gauge)

    book.apply(derive_from_source(book, records.ferries, records.gauges))

    assert "1 voice" in spoken(pane, records.gauge)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("gauge", ["C1"]),
        ("FERRY tar", ["C2"]),
        ("lo", ["C3"]),
        ("c2", ["C2"]),
        ("mira", ["C1"]),
        ("lake p", ["C2"]),
        ("autumn", []),
        ("frozen tariff", ["C2"]),
        ("férry", ["C2"]),
        ('"one gauge"', ["C1"]),
        ('"gauge one"', []),
        ("", ["C1", "C2", "C3"]),
    ],
)
def test_claims_are_found_by_their_words_and_by_who_says_so(pane, qtbot, words, found):
    search(qtbot, pane, words)

    assert listed(pane) == found


def test_claims_are_filtered_by_status_source_and_issue(pane, records):
    choose(pane.bar.status, "reported")
    assert listed(pane) == ["C2"]
    choose(pane.bar.status, "")
    choose(pane.bar.source, records.gauges.id)
    assert listed(pane) == ["C1"]
    choose(pane.bar.source, "")
    choose(pane.bar.issue, records.boats.id)
    assert listed(pane) == ["C3"]
    assert pane.bar.count.text() == "1 of 3"


def test_only_sources_with_evidence_are_offered(pane, book, records):
    assert [pane.bar.source.itemText(n) for n in range(pane.bar.source.count())] == [
        "Any source",
        "Ferries",
        "Gauges",
    ]

    for passage in book.passages.of_source(records.gauges.id):
        book.apply(take_evidence_away(book, records.gauge, passage))

    assert pane.bar.source.count() == 2


def test_what_needs_attention_has_no_evidence_no_date_a_flag_or_is_still_cited(pane, book, records):
    pane.bar.attention_action.trigger()
    assert listed(pane) == ["C3"]

    book.apply(supersede(book, records.tariff, records.gauge))
    assert listed(pane) == ["C2", "C3"]
    assert "still cited" in spoken(pane, records.tariff)
    book.apply(mark_standing(book, records.gauges, "withdrawn"))
    assert listed(pane) == ["C1", "C2", "C3"]
    assert "flagged" in spoken(pane, records.gauge)


def test_a_citation_taken_out_of_a_text_shows_at_once(pane, book, records):
    book.apply(supersede(book, records.tariff, records.gauge))
    assert "still cited" in spoken(pane, records.tariff)

    issue = book.issues.get(records.boats.id)
    book.apply(Edit("Write", (changed(issue, replace(issue, text="Nothing.")),)))

    assert "still cited" not in spoken(pane, records.tariff)


def test_a_citation_in_a_working_paper_shows_at_once(pane, book, records):
    book.apply(supersede(book, records.gauge, records.tariff))
    assert "still cited" not in spoken(pane, records.gauge)

    book.apply(enter(book, Commitment, {"title": "Read both gauges", "conditions": "See [@C1]."}))

    assert "still cited" in spoken(pane, records.gauge)


@pytest.mark.parametrize(
    ("order", "labels"),
    [
        ("number", ["C1", "C2", "C3"]),
        ("status", ["C1", "C2", "C3"]),
        ("as of", ["C1", "C2", "C3"]),
        ("statement", ["C3", "C1", "C2"]),
        ("actor", ["C3", "C1", "C2"]),
        ("evidence", ["C3", "C2", "C1"]),
    ],
)
def test_claims_are_sorted(pane, order, labels):
    pane.bar.sort_actions[order].trigger()

    assert listed(pane) == labels


def test_the_other_way_round_what_has_no_date_is_still_last(pane):
    pane.bar.sort_actions["as of"].trigger()
    pane.bar.reverse_action.trigger()

    assert listed(pane) == ["C2", "C1", "C3"]


def test_claims_are_grouped_by_issue_in_the_order_of_the_outline(pane):
    pane.bar.group_actions["issue"].trigger()

    assert listed(pane) == ["1 Water", "C1", "2 Boats", "C3", "No issue", "C2"]


def test_claims_are_grouped_by_status_and_stand_under_each_of_their_sources(pane):
    pane.bar.group_actions["status"].trigger()
    assert listed(pane) == ["Confirmed", "C1", "Reported", "C2", "Proposed", "C3"]

    pane.bar.group_actions["source"].trigger()
    assert listed(pane) == ["Ferries", "C1", "C2", "Gauges", "C1", "No source", "C3"]


def test_headings_are_passed_over_by_the_arrow_keys(pane, records, qtbot):
    pane.bar.group_actions["issue"].trigger()
    pane.list.setFocus()

    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.list.selected_id == records.gauge.id
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.list.selected_id == records.lock.id
    qtbot.keyClick(pane.list, Qt.Key.Key_End)
    assert pane.list.selected_id == records.tariff.id
    qtbot.keyClick(pane.list, Qt.Key.Key_Home)
    assert pane.list.selected_id == records.gauge.id


def test_selecting_a_claim_shows_it_in_the_form_and_tells_the_window(pane, desk, records, qtbot):
    pane.list.setFocus()

    with qtbot.waitSignal(desk.wayfinder.selected) as selected:
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)

    assert selected.args == ["claim", records.gauge.id]
    assert pane.form.claim_id == records.gauge.id
    assert pane.form.isVisible()


def test_enter_goes_to_the_form_and_escape_comes_back(pane, records, qtbot):
    pane.select(records.tariff.id)
    pane.list.setFocus()

    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.form.fields.statement.hasFocus()
    qtbot.keyClick(pane.form.fields.statement, Qt.Key.Key_Escape)

    assert pane.list.hasFocus()


def test_down_in_the_search_goes_to_the_first_claim_found(pane, records, qtbot):
    search(qtbot, pane, "ferry")

    qtbot.keyClick(pane.bar.search, Qt.Key.Key_Down)

    assert pane.list.hasFocus()
    assert pane.list.selected_id == records.tariff.id


def test_a_claim_wanted_from_elsewhere_is_shown_though_a_filter_hid_it(pane, desk, records):
    choose(pane.bar.status, "reported")

    desk.wayfinder.claim_wanted.emit(records.lock.id)

    assert pane.list.selected_id == records.lock.id
    assert listed(pane) == ["C1", "C2", "C3"]
    assert pane.form.claim_id == records.lock.id


def test_a_new_claim_is_written_in_the_form_and_then_selected(pane, book, qtbot):
    choose(pane.bar.status, "reported")

    pane.new_action.trigger()
    qtbot.keyClicks(pane.form.fields.statement, "The road opens.")
    choose(pane.form.fields.status.box, "expected")
    qtbot.keyClick(pane.form.fields.statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    claim = book.claims.all()[-1]
    assert (claim.statement, claim.status, claim.as_of) == ("The road opens.", "expected", "")
    assert pane.list.selected_id == claim.id
    assert "C4" in listed(pane)


def test_a_new_claim_among_those_of_an_issue_belongs_to_it(pane, records):
    choose(pane.bar.issue, records.water.id)

    pane.new_action.trigger()

    assert pane.form.fields.issue.value() == records.water.id


def test_a_claim_being_written_is_not_lost_when_another_is_selected(pane, desk, records, qtbot):
    pane.new_action.trigger()
    qtbot.keyClicks(pane.form.fields.statement, "The road opens.")

    pane.list.choose(records.lock.id)

    assert pane.form.is_making
    assert pane.form.fields.statement.value() == "The road opens."


def test_cancelling_a_new_claim_shows_the_selected_one_again(pane, records, qtbot):
    pane.select(records.lock.id)
    pane.new_action.trigger()

    qtbot.keyClick(pane.form.fields.statement, Qt.Key.Key_Escape)

    assert pane.form.claim_id == records.lock.id
    assert pane.list.hasFocus()


def test_a_claim_is_deleted_with_a_way_back(pane, desk, book, records, told, qtbot):
    pane.select(records.lock.id)
    pane.list.setFocus()

    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)

    assert listed(pane) == ["C1", "C2"]
    assert told == [("info", "Deleted C3")]
    assert pane.list.selected_id == records.tariff.id
    desk.open_book.undo()
    assert listed(pane) == ["C1", "C2", "C3"]


def test_a_claim_that_a_text_cites_is_not_deleted(pane, records, told):
    pane.select(records.tariff.id)

    pane.commands.delete_action.trigger()

    assert told == [("error", "C2 is cited in 2 Boats; take the citation out first.")]
    assert listed(pane) == ["C1", "C2", "C3"]


def test_a_claim_is_cited_copied_and_leads_to_its_evidence(pane, desk, book, records, qtbot):
    pane.select(records.gauge.id)

    with qtbot.waitSignal(desk.wayfinder.cite_wanted) as cited:
        pane.commands.cite_action.trigger()
    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as passage:
        pane.commands.evidence_action.trigger()
    pane.commands.copy_action.trigger()

    assert cited.args == ["[@C1]"]
    assert passage.args == [book.evidence.of_claim(records.gauge.id)[0].passage_id]
    assert QGuiApplication.clipboard().text() == "[@C1]"


def test_what_cannot_be_done_with_the_selected_claim_is_not_offered(pane, records):
    assert not pane.commands.supersede_action.isEnabled()

    pane.select(records.lock.id)

    assert pane.commands.supersede_action.isEnabled()
    assert not pane.commands.evidence_action.isEnabled()


def test_a_newer_claim_is_chosen_by_search_to_supersede_one(pane, book, records, qtbot):
    pane.select(records.tariff.id)
    pane.commands.supersede_action.trigger()
    qtbot.keyClicks(pane.picker.search, "gauge")
    pane.picker.search.search_now()
    qtbot.keyClicks(pane.picker.reason, "Agreed on Friday")

    qtbot.keyClick(pane.picker.reason, Qt.Key.Key_Return)

    link = book.claim_links.of_claim(records.tariff.id)[0]
    assert (link.claim_id, link.other_id, link.kind) == (records.tariff.id, records.gauge.id, "superseded by")
    assert book.claim_notes.of_claim(records.tariff.id)[-1].reason == "Agreed on Friday"
    assert pane.form.fields.status.value() == "superseded"
    assert pane.form.isVisible()


def test_a_contradiction_is_linked(pane, book, records, qtbot):
    pane.select(records.lock.id)
    pane.commands.contradict_action.trigger()
    assert pane.picker.heading.text() == "C3 is contradicted by …"

    qtbot.keyClick(pane.picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(pane.picker.list, Qt.Key.Key_Down)
    qtbot.mouseClick(pane.picker.ok_button, Qt.MouseButton.LeftButton)

    link = book.claim_links.of_claim(records.lock.id)[0]
    assert (link.other_id, link.kind) == (records.tariff.id, "contradicts")


def test_a_link_can_be_left_with_escape(pane, book, records, qtbot):
    pane.select(records.lock.id)
    pane.commands.supersede_action.trigger()

    qtbot.keyClick(pane.picker.search, Qt.Key.Key_Escape)

    assert book.claim_links.count() == 0
    assert pane.form.isVisible()


def offered(pane):
    return [one.split()[0] for one in pane.picker.list.model().stringList()]


def test_nothing_is_chosen_for_a_link_before_it_is_looked_for(pane, book, records, qtbot):
    pane.select(records.lock.id)
    pane.commands.supersede_action.trigger()

    assert not pane.picker.ok_button.isEnabled()
    qtbot.keyClick(pane.picker.reason, Qt.Key.Key_Return)
    assert book.claim_links.count() == 0

    qtbot.keyClicks(pane.picker.search, "gauge")
    pane.picker.search.search_now()
    assert pane.picker.ok_button.isEnabled()


def test_a_claim_is_not_offered_to_supersede_the_one_that_supersedes_it(pane, book, records):
    book.apply(supersede(book, records.tariff, records.gauge))
    pane.select(records.gauge.id)

    pane.commands.supersede_action.trigger()

    assert offered(pane) == ["C3"]


def test_a_link_that_is_there_is_not_offered_again(pane, book, records):
    book.apply(supersede(book, records.tariff, records.gauge))
    book.apply(contradict(book, records.lock, records.gauge))
    pane.select(records.tariff.id)
    pane.commands.supersede_action.trigger()
    assert offered(pane) == ["C3"]

    pane.select(records.gauge.id)
    pane.commands.contradict_action.trigger()

    assert offered(pane) == ["C2"]


def test_a_refused_link_is_told_and_can_be_mended(pane, book, records, told, qtbot):
    pane.select(records.gauge.id)
    pane.commands.supersede_action.trigger()
    qtbot.keyClicks(pane.picker.search, "ferry")
    pane.picker.search.search_now()
    book.apply(supersede(book, records.tariff, records.gauge))  # by somebody else, meanwhile

    qtbot.mouseClick(pane.picker.ok_button, Qt.MouseButton.LeftButton)

    assert told == [("error", "C2 is superseded by C1; take that link away first.")]
    assert pane.picker.isVisible()


def test_selection_and_scroll_stay_when_something_else_changes(pane, book, records):
    for n in range(30):
        book.apply(add_claim(book, f"Claim {n}.", status="reported"))
    claim = book.claims.all()[20]
    pane.select(claim.id)
    scroll = pane.list.verticalScrollBar().value()

    book.apply(change_claim(book, records.gauge, status="official"))

    assert scroll > 0
    assert pane.list.verticalScrollBar().value() == scroll
    assert pane.list.currentIndex() == pane.list.claims.index_of(claim.id)


def test_what_was_listed_and_selected_returns(pane, show_pane, records, qtbot):
    search(qtbot, pane, "gauge")
    choose(pane.bar.status, "confirmed")
    pane.bar.sort_actions["statement"].trigger()
    pane.bar.group_actions["status"].trigger()
    pane.select(records.gauge.id)

    again = show_pane()
    again.restore(pane.state())

    assert listed(again) == ["Confirmed", "C1"]
    assert again.bar.search.text() == "gauge"
    assert again.list.selected_id == records.gauge.id
    assert again.bar.order == "statement"


def test_a_state_of_what_is_gone_shows_all_claims(pane, records):
    pane.restore({"source": "nothing", "issue": "nothing", "order": "?", "group": "?", "selected": "nobody"})

    assert listed(pane) == ["C1", "C2", "C3"]


def test_an_empty_book_says_what_claims_are(desk, show_pane, qtbot):
    pane = show_pane()
    assert pane.empty.isVisible()
    assert not pane.bar.isVisible()

    qtbot.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)

    assert pane.form.is_making
    assert pane.form.fields.statement.hasFocus()


def test_where_nothing_is_found_all_claims_can_be_shown_again(pane, qtbot):
    search(qtbot, pane, "xyzzy")
    assert pane.nothing_found.isVisible()

    qtbot.mouseClick(pane.nothing_found.button, Qt.MouseButton.LeftButton)

    assert listed(pane) == ["C1", "C2", "C3"]


def test_a_narrow_pane_has_the_form_under_the_list(records, show_pane):
    pane = show_pane(width=440, height=600)

    pane.select(records.gauge.id)

    assert pane.form.isVisible()
    assert pane.form.mapTo(pane, pane.form.rect().topLeft()).y() > pane.list.y() + 90
    assert pane.list.width() > 380


def test_an_actor_renamed_shows_in_the_list(pane, book, records):
    actor = book.actors.named("Aldern")

    book.apply(Edit("Rename", (changed(actor, replace(actor, name="Government of Aldern")),)))

    assert "Government of Aldern" in spoken(pane, records.lock)


def test_a_flag_on_something_else_changes_no_claim(pane, book, records):
    flag = Flag(
        about="issue", about_id=records.water.id, source_id=records.gauges.id, reason="x", raised_at="2026"
    )

    book.apply(Edit("Flag", (added(flag),)))

    assert listed(pane) == ["C1", "C2", "C3"]


def test_the_model_keeps_the_rules_of_models(pane, qtmodeltester):
    pane.bar.group_actions["issue"].trigger()
    model: QAbstractItemModel = pane.list.claims

    qtmodeltester.check(model)


def test_every_control_has_a_name(pane, records):
    pane.select(records.gauge.id)

    unnamed = [
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


def test_a_book_that_is_only_read_offers_no_changes(tmp_path, desk, qtbot):
    path = tmp_path / "b.briefbook"
    with Book.create(path, "B") as made:
        made.apply(add_claim(made, "So it is.", status="reported"))
    with Book.open(path, read_only=True) as book:
        only_read = replace(desk, open_book=type(desk.open_book)(book))
        pane = ClaimsPane(only_read)
        qtbot.addWidget(pane)
        pane.show()
        pane.select(book.claims.all()[0].id)

        assert not pane.new_action.isEnabled()
        assert not pane.commands.delete_action.isEnabled()
        assert pane.form.fields.statement.isReadOnly()
        pane.close()


def test_what_changed_out_of_sight_is_shown_when_the_pane_comes_back(pane, book, records, desk):
    pane.hide()
    book.apply(add_claim(book, "The road opens.", status="reported"))
    added_id = book.claims.all()[-1].id

    desk.wayfinder.claim_wanted.emit(added_id)
    book.apply(change_claim(book, records.gauge, status="disputed"))
    pane.show()

    assert pane.list.selected_id == added_id
    assert "disputed" in spoken(pane, records.gauge)
