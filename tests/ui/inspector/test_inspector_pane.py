import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from briefbook.domain.citation import written
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.edits.entering import amend, enter
from briefbook.edits.matrix import draw_tolerance
from briefbook.edits.outlining import remove_issue, retitle_issue, write_issue
from briefbook.edits.rating import rate_risk, remove_risk
from briefbook.ui.inspector.inspector_pane import InspectorPane


def words(pane):
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def names(section):
    return [widget.accessibleName() for widget in section.widgets]


def abouts(section):
    return [widget.accessibleDescription() for widget in section.widgets]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_nothing_selected_says_what_would_be_shown(pane):
    assert "Select a source" in words(pane)
    assert pane.page is None


def test_an_issue_shows_its_risks_its_evidence_and_what_leads_nowhere(pane, desk, records):
    desk.wayfinder.selected.emit("issue", records.issue.id)

    assert "1 Purpose" in words(pane)
    assert names(pane.page.risks) == ["R1 It leaks"]
    assert abouts(pane.page.risks) == ["Critical"]
    assert names(pane.page.cited.evidence) == ["“Both banks will read one gauge.”", "One gauge"]
    assert "[@nobody-2020]" in words(pane.page.cited.lost)


def test_evidence_leads_to_its_passage_and_a_risk_to_the_matrix(pane, desk, records, qtbot):
    desk.wayfinder.selected.emit("issue", records.issue.id)

    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as passage:
        click(qtbot, pane.page.cited.evidence.widgets[0])
    with qtbot.waitSignal(desk.wayfinder.source_wanted) as source:
        qtbot.keyClick(pane.page.cited.evidence.widgets[1], Qt.Key.Key_Space)
    with qtbot.waitSignal(desk.wayfinder.risk_wanted) as risk:
        click(qtbot, pane.page.risks.widgets[0])

    assert passage.args == [records.first.id]
    assert source.args == [records.source.id, None]
    assert risk.args == [records.risk.id]


def test_an_edit_of_what_is_shown_is_shown(pane, desk, records):
    desk.wayfinder.selected.emit("issue", records.issue.id)

    desk.open_book.do(retitle_issue(records.issue, "Aims"))
    issue = desk.open_book.book.issues.get(records.issue.id)
    desk.open_book.do(write_issue(issue, f"Only this {written(records.source.key, 2)}."))

    assert "1 Aims" in words(pane)
    assert names(pane.page.cited.evidence) == ["“The ferry tariff stays frozen until autumn.”"]
    assert pane.page.cited.lost.isHidden()


def test_a_card_keeps_the_focus_when_other_evidence_comes(pane, desk, records, qtbot):
    desk.wayfinder.selected.emit("issue", records.issue.id)
    pane.activateWindow()
    pane.page.cited.evidence.widgets[0].setFocus()
    qtbot.waitUntil(lambda: pane.page.cited.evidence.widgets[0].hasFocus())

    issue = desk.open_book.book.issues.get(records.issue.id)
    desk.open_book.do(write_issue(issue, f"{issue.text} {written(records.source.key, 2)}"))

    assert len(pane.page.cited.evidence.widgets) == 3
    assert pane.page.cited.evidence.widgets[0].hasFocus()


def test_what_is_removed_is_gone_and_back_with_undo(pane, desk, book, records):
    desk.wayfinder.selected.emit("issue", records.issue.id)

    desk.open_book.do(remove_issue(book, book.issues.outline(), records.issue))
    assert pane.page is None
    assert "Select a source" in words(pane)

    desk.open_book.undo()
    assert "1 Purpose" in words(pane)


def test_a_risk_tells_its_rating_in_words_and_its_last_moves(pane, desk, book, records, qtbot):
    desk.wayfinder.selected.emit("risk", records.risk.id)

    shown = words(pane)
    assert "R1 It leaks" in shown
    assert "Likely (4 of 5)" in shown
    assert "Severe (5 of 5)" in shown
    assert "Critical" in shown
    assert "P. Okafor" in shown
    assert "Unlikely / Moderate → Likely / Severe\nHeard in the hall" in shown
    assert names(pane.page.cited.evidence) == ["“The ferry tariff stays frozen until autumn.”"]
    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as issue:
        click(qtbot, pane.page.issues.widgets[0])
    assert issue.args == [records.issue.id, None]

    desk.open_book.do(rate_risk(desk.open_book.book, records.risk, Rating(1, 1)))
    assert "Rare (1 of 5)" in words(pane)
    desk.open_book.do(remove_risk(book, book.risks.get(records.risk.id)))
    assert pane.page is None


def test_a_passage_is_noted_and_cited(pane, desk, book, records, qtbot):
    desk.wayfinder.selected.emit("passage", records.first.id)
    assert pane.page.note.toPlainText() == "New"
    assert names(pane.page.cited_in) == ["1 Purpose"]

    pane.page.note.selectAll()
    qtbot.keyClicks(pane.page.note, "Dated today")
    qtbot.keyClick(pane.page.note, Qt.Key.Key_Return)
    assert book.passages.get(records.first.id).note == "Dated today"

    with qtbot.waitSignal(desk.wayfinder.cite_wanted) as cited:
        click(qtbot, pane.page.cite)
    assert cited.args == [written(records.source.key, 1)]
    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as wanted:
        click(qtbot, pane.page.quote)
    assert wanted.args == [records.first.id]


def test_a_note_being_typed_is_kept_when_something_else_is_selected(pane, desk, book, records, qtbot):
    desk.wayfinder.selected.emit("passage", records.first.id)
    qtbot.keyClicks(pane.page.note, "Very ")

    desk.wayfinder.selected.emit("passage", records.second.id)

    assert book.passages.get(records.first.id).note == "Very New"
    assert book.passages.get(records.second.id).note == ""
    assert pane.page.note.toPlainText() == ""


def test_escape_drops_the_note_being_typed(pane, desk, book, records, qtbot):
    desk.wayfinder.selected.emit("passage", records.first.id)

    qtbot.keyClicks(pane.page.note, "Very ")
    qtbot.keyClick(pane.page.note, Qt.Key.Key_Escape)

    assert pane.page.note.toPlainText() == "New"
    assert book.passages.get(records.first.id).note == "New"


def test_what_changes_out_of_sight_is_shown_when_the_inspector_is(desk, records, qtbot):
    pane = InspectorPane(desk)
    qtbot.addWidget(pane)
    desk.wayfinder.selected.emit("issue", records.issue.id)
    assert pane.page is None

    pane.show()

    assert "1 Purpose" in words(pane)


@pytest.mark.parametrize("kind", ["source", "first", "issue", "risk"])
def test_everything_to_use_has_a_name(pane, desk, records, kind):
    desk.wayfinder.selected.emit("passage" if kind == "first" else kind, getattr(records, kind).id)

    used = [
        widget
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
        for widget in pane.findChildren(kind)
        if widget.isVisible()
    ]
    assert used
    assert [widget for widget in used if not widget.accessibleName() and not widget.text()] == []


def test_a_risk_tells_what_is_done_about_it_and_what_troubles(pane, desk, book, records):
    risk_id = records.risk.id
    values = {"target_likelihood": 2, "target_impact": 2, "response": "reduce", "review_date": "2025-01-31"}
    book.apply(amend(book, records.risk, values | {"trend": "rising", "most_likelihood": 5}))
    book.apply(
        enter(book, RiskAction, {"risk_id": risk_id, "text": "Number the copies", "due": "2025-02-01"})
    )
    book.apply(enter(book, Indicator, {"about_id": risk_id, "text": "Quotes", "is_tripped": True}))
    book.apply(draw_tolerance(book, (5, 5, 4, 3, 2)))

    desk.wayfinder.selected.emit("risk", risk_id)

    shown = words(pane)
    for said in (
        "It is rated beyond what is tolerated.",
        "Likely / Severe to Almost certain / Severe",
        "Unlikely / Minor, low",
        "Rising",
        "Reduce",
        "31 January 2025 (overdue)",
        "Number the copies · due 1 February 2025 (overdue)",
        "Quotes · tripped",
        "Target: not rated → Unlikely / Minor",
    ):
        assert said in shown


def test_an_issue_tells_which_of_its_risks_are_beyond_what_is_tolerated(pane, desk, book, records):
    desk.wayfinder.selected.emit("issue", records.issue.id)

    book.apply(draw_tolerance(book, (5, 5, 4, 3, 2)))
    assert abouts(pane.page.risks) == ["Critical, beyond what is tolerated"]

    book.apply(amend(book, book.risks.get(records.risk.id), {"status": "closed"}))
    assert abouts(pane.page.risks) == ["Critical, closed"]
