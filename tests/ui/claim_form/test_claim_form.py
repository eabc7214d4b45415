"""Making and changing claims in the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefbook.domain.dates import now
from briefbook.domain.likelihood import OWN
from briefbook.edits.claiming import add_claim, remove_claim
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import add_issue

CTRL = Qt.KeyboardModifier.ControlModifier


def choose(qtbot, box, value):
    """Choose from a box, as a user does in its list."""
    box.setFocus()
    target = box.findData(value)
    box.setCurrentIndex(target)
    box.activated.emit(target)


def retype(qtbot, line, text, key=Qt.Key.Key_Return):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    if key:
        qtbot.keyClick(line, key)


def test_a_new_claim_rests_on_the_passage_it_was_started_from(form, book, records, qtbot):
    form.start([records.first], statement=records.first.quote)
    qtbot.keyClicks(form.fields.statement, "One gauge is read by both banks.")
    choose(qtbot, form.fields.status.box, "reported")
    qtbot.keyClicks(form.fields.as_of.line, "2026-11-18")
    qtbot.keyClicks(form.fields.by.line, "P. Okafor")

    with qtbot.waitSignal(form.made) as made:
        qtbot.keyClick(form.fields.by.line, Qt.Key.Key_Return, CTRL)

    claim = book.claims.get(made.args[0])
    assert (claim.statement, claim.status) == ("One gauge is read by both banks.", "reported")
    assert claim.as_of == "2026-11-18"
    assert book.actors.get(claim.actor_id).name == "P. Okafor"
    assert [one.passage_id for one in book.evidence.of_claim(claim.id)] == [records.first.id]


def test_the_passage_is_shown_with_its_number(form, records):
    form.start([records.second])

    words = [label.text() for label in form.quotes.findChildren(type(form.heading))]
    assert "“The ferry tariff stays frozen until autumn.”" in words
    assert f"@{records.source.key}#2" in words


def test_the_statement_has_the_focus_with_its_text_selected(form, records):
    form.start([records.first], statement="One gauge.")

    assert form.fields.statement.hasFocus()
    assert form.fields.statement.textCursor().selectedText() == "One gauge."


def test_the_date_is_asked_for_and_never_filled_in(form, records):
    form.start([records.first], statement="One gauge.")

    assert form.fields.as_of.value() == ""
    assert form.fields.as_of.line.placeholderText() == "As of when? e.g. 2025-10-28"


def test_today_and_the_day_of_publication_can_be_chosen_as_the_date(form, records):
    form.start([records.first], statement="One gauge.")
    form.fields.as_of.menu.aboutToShow.emit()
    today, published = form.fields.as_of.menu.actions()

    today.trigger()
    assert form.fields.as_of.value() == now()[:10]
    published.trigger()
    assert form.fields.as_of.value() == "2026-11-18"
    assert published.text() == f"18 November 2026, when @{records.source.key} was published"


@pytest.mark.parametrize(
    ("statement", "status", "as_of", "wrong"),
    [
        ("", "reported", "", "statement"),
        ("One gauge.", None, "", "status"),
        ("One gauge.", "reported", "last week", "as_of"),
    ],
)
def test_what_is_wrong_with_a_new_claim_is_said_beside_its_field(
    form, book, records, qtbot, statement, status, as_of, wrong
):
    form.start([records.first], statement=statement)
    choose(qtbot, form.fields.status.box, status)
    qtbot.keyClicks(form.fields.as_of.line, as_of)

    form.add_button.click()

    problems = {name for name, field in form.fields.by_name.items() if field.problem}
    assert problems == {wrong}
    assert form.fields.by_name[wrong].focused.hasFocus()
    assert (form.fields.statement.value(), form.fields.as_of.value()) == (statement, as_of)
    assert book.claims.count() == 1


def test_escape_cancels_a_new_claim(form, book, records, qtbot):
    form.start([records.first], statement="One gauge.")
    qtbot.keyClicks(form.fields.as_of.line, "2026")

    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form.fields.as_of.line, Qt.Key.Key_Escape)

    assert book.claims.count() == 1
    assert not form.is_making


def test_enter_in_the_statement_of_a_new_claim_goes_on_to_the_next_field(form, records, qtbot):
    form.start([records.first], statement="One gauge.")

    qtbot.keyClick(form.fields.statement, Qt.Key.Key_Return)

    assert form.fields.as_of.line.hasFocus()


def test_a_field_changes_the_claim_when_it_is_left(form, book, records, qtbot):
    form.show_claim(records.claim)

    retype(qtbot, form.fields.as_of.line, "2026-11-20", None)
    form.fields.by.line.setFocus()

    assert book.claims.get(records.claim.id).as_of == "2026-11-20"


def test_a_statement_changes_with_enter(form, book, records, qtbot):
    form.show_claim(records.claim)

    retype(qtbot, form.fields.statement, "Tariffs stay frozen.")

    assert book.claims.get(records.claim.id).statement == "Tariffs stay frozen."


def test_a_known_actor_is_not_added_twice(form, book, records, qtbot):
    form.show_claim(records.claim)

    # typed at once, as a list of completions cannot take the keyboard here
    form.fields.via.line.setText("mira tolland")
    qtbot.keyClick(form.fields.via.line, Qt.Key.Key_Return)

    claim = book.claims.get(records.claim.id)
    assert claim.via_id == claim.actor_id
    assert book.actors.count() == 2
    assert form.fields.via.value() == "Mira Tolland"


def test_actors_are_completed_wherever_in_the_name_the_typing_stands(form, records):
    completer = form.fields.by.completer()

    form.show_claim(records.claim)
    completer.setCompletionPrefix("toll")

    assert completer.currentCompletion() == "Mira Tolland"


def test_a_change_of_status_asks_for_a_reason_and_keeps_it_in_the_history(form, book, records, qtbot):
    form.show_claim(records.claim)

    choose(qtbot, form.fields.status.box, "confirmed")
    assert book.claims.get(records.claim.id).status == "confirmed"
    assert form.reason.isVisible()
    form.reason_action.trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "Both ministries say so")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    note = book.claim_notes.of_claim(records.claim.id)[-1]
    assert (note.what, note.after, note.reason) == ("status", "confirmed", "Both ministries say so")
    assert not form.reason.isVisible()


def test_a_reason_may_be_left_out(form, book, records, qtbot):
    form.show_claim(records.claim)
    retype(qtbot, form.fields.as_of.line, "2026-11-20")

    form.reason.line.setFocus()
    qtbot.keyClick(form.reason.line, Qt.Key.Key_Escape)

    assert not form.reason.isVisible()
    assert book.claim_notes.of_claim(records.claim.id)[-1].reason == ""


def test_a_reason_that_was_typed_stays_when_another_claim_is_shown(form, book, records, qtbot):
    book.apply(add_claim(book, "Another.", status="reported"))
    form.show_claim(records.claim)
    choose(qtbot, form.fields.status.box, "disputed")
    qtbot.keyClicks(form.reason.line, "Denied on Friday")

    form.show_claim(book.claims.all()[1])

    assert book.claim_notes.of_claim(records.claim.id)[-1].reason == "Denied on Friday"


def test_undoing_a_change_takes_the_question_for_its_reason_away(form, desk, records, qtbot):
    form.show_claim(records.claim)
    choose(qtbot, form.fields.status.box, "confirmed")

    desk.open_book.undo()

    assert not form.reason.isVisible()
    assert form.fields.status.value() == "reported"


def test_superseded_cannot_be_chosen(form, records):
    form.show_claim(records.claim)
    box = form.fields.status.box

    flags = box.model().flags(box.model().index(box.findData("superseded"), 0))

    assert not flags & Qt.ItemFlag.ItemIsEnabled


def test_a_superseded_claim_says_why_its_status_stays(form, book, records, qtbot):
    book.apply(add_claim(book, "Tariffs rise.", status="official"))
    older, newer = book.claims.all()
    book.apply(supersede(book, older, newer))
    form.show_claim(book.claims.get(older.id))

    choose(qtbot, form.fields.status.box, "reported")

    assert form.fields.status.value() == "superseded"
    assert form.fields.by_name["status"].problem == "C1 is superseded by C2; take that link away first."


def test_a_wrong_date_stays_with_a_sentence_until_it_is_mended(form, book, records, qtbot, told):
    book.apply(add_claim(book, "Another.", status="reported"))
    form.show_claim(records.claim)

    retype(qtbot, form.fields.as_of.line, "last week")
    form.show_claim(book.claims.all()[1])
    assert form.fields.by_name["as_of"].problem == ""
    form.show_claim(records.claim)

    assert form.fields.as_of.line.text() == "last week"
    assert "2025-10-28" in form.fields.by_name["as_of"].problem
    assert book.claims.get(records.claim.id).as_of == "2026-11"
    retype(qtbot, form.fields.as_of.line, "2026-11-19")
    assert form.fields.by_name["as_of"].problem == ""
    assert book.claims.get(records.claim.id).as_of == "2026-11-19"
    assert told == []


def test_a_word_of_likelihood_shows_its_range(form, book, records, qtbot):
    form.show_claim(records.claim)
    choose(qtbot, form.fields.likelihood.scale, "icd-203")
    words = form.fields.likelihood.word
    assert words.itemText(words.findData("likely")) == "likely  55–80 %"
    assert book.claims.get(records.claim.id).scale == ""

    choose(qtbot, words, "likely")

    claim = book.claims.get(records.claim.id)
    assert (claim.scale, claim.likelihood) == ("icd-203", "likely")
    assert form.reason.isVisible()


def test_a_word_that_both_scales_have_stays_when_the_scale_changes(form, book, records, qtbot):
    form.show_claim(records.claim)
    choose(qtbot, form.fields.likelihood.scale, "icd-203")
    choose(qtbot, form.fields.likelihood.word, "likely")

    choose(qtbot, form.fields.likelihood.scale, "phia")

    claim = book.claims.get(records.claim.id)
    assert (claim.scale, claim.likelihood) == ("phia", "likely")


def test_a_likelihood_can_be_said_in_own_words_and_taken_back(form, book, records, qtbot):
    form.show_claim(records.claim)
    choose(qtbot, form.fields.likelihood.scale, OWN)

    retype(qtbot, form.fields.likelihood.own_word, "a good chance")

    assert book.claims.get(records.claim.id).likelihood == "a good chance"
    choose(qtbot, form.fields.likelihood.scale, "")
    claim = book.claims.get(records.claim.id)
    assert (claim.scale, claim.likelihood) == ("", "")


def test_showing_another_form_of_a_word_changes_nothing(form, book, desk, qtbot):
    book.apply(add_claim(book, "So.", status="analysis", scale="icd-203-2", likelihood="probably"))
    claim = book.claims.all()[-1]
    form.show_claim(claim)

    desk.open_book.flush()

    assert book.claims.get(claim.id) == claim


def test_showing_a_claim_changes_nothing(form, book, desk, records):
    seq = book.journal.moment()
    form.show_claim(records.claim)

    desk.open_book.flush()

    assert book.journal.moment() == seq


def test_confidence_and_issue_change_at_once(form, book, records, qtbot):
    form.show_claim(records.claim)
    issue = book.issues.all()[0]

    choose(qtbot, form.fields.confidence, "high")
    choose(qtbot, form.fields.issue, issue.id)
    retype(qtbot, form.fields.confidence_reason, "Two voices")

    claim = book.claims.get(records.claim.id)
    assert (claim.confidence, claim.issue_id, claim.confidence_reason) == ("high", issue.id, "Two voices")


def test_issues_made_later_are_offered(form, book, records):
    form.show_claim(records.claim)

    book.apply(add_issue(book.issues.outline(), "Locks", text=""))

    assert form.fields.issue.findText("2 Locks") > 0


def test_a_claim_taken_away_elsewhere_leaves_the_form_quiet(form, book, records, desk):
    form.show_claim(records.claim)

    book.apply(remove_claim(book, records.claim))
    desk.open_book.flush()

    assert form.fields.statement.isReadOnly()
    assert not form.fields.status.box.isEnabled()


def test_every_control_has_a_name(form, records):
    form.start([records.first])

    unnamed = [
        widget
        for widget in form.findChildren(object)
        if hasattr(widget, "focusPolicy")
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []
