"""The form of any working paper."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.advice import Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.fields import FIELDS
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.edits.entering import amend, enter
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.ui.open_book import OpenBook
from briefbook.ui.outline.outline_pane import OutlinePane
from briefbook.ui.papers.record_form import RecordForm, all_names


@pytest.fixture
def made(book, import_text):
    """Give a commitment, a risk and what they may refer to."""

    def add(kind, /, **values):
        book.apply(enter(book, kind, values))
        return book.by_kind[kind].all()[-1]

    book.apply(add_issue(book.issues.outline(), "Tariffs", text=""))
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy for 90 days"))
    pause = add(Commitment, title="Pause the levy", commits=("Merovar",), start="2025-08-12")
    return SimpleNamespace(
        add=add, pause=pause, passage=book.passages.all()[0], issue=book.issues.all()[0], source=source
    )


@pytest.fixture
def show_form(desk, qtbot):
    def show(kind, record=None, **more):
        form = RecordForm(desk, kind, **more)
        qtbot.addWidget(form)
        form.resize(360, 900)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        form.show_record(record.id if record else None)
        return form

    return show


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))
    return told


def type_in(form, key, text):
    line = form.entries[key].widget.focused
    line.setFocus()
    line.selectAll()
    line.insert(text) if hasattr(line, "insert") else line.insertPlainText(text)


def leave(form, key, qtbot):
    qtbot.keyClick(form.entries[key].widget.focused, Qt.Key.Key_Tab)


@pytest.mark.parametrize("kind", [kind for kind in FIELDS if kind.__name__ != "ActorPosition"])
def test_every_kind_has_a_form_with_all_its_fields_named(kind, show_form):
    form = show_form(kind)

    assert set(all_names(kind)) == set(form.entries)
    for entry in form.entries.values():
        assert entry.widget.focused.accessibleName()


def test_what_is_typed_is_kept_when_the_field_is_left(made, book, show_form, qtbot):
    form = show_form(Commitment, made.pause)

    type_in(form, "duration", "90 day")
    leave(form, "duration", qtbot)

    assert book.commitments.get(made.pause.id).duration == "90 days"
    assert form.entries["duration"].control.value() == "90 days"
    assert form.entries["end"].widget.note == "Closes 10 November 2025, 90 days from the start"


def test_a_wrong_date_is_told_and_stays_as_it_was_typed(made, book, show_form, qtbot, told):
    form = show_form(Commitment, made.pause)
    other = made.add(Commitment, title="Buy soybeans")

    type_in(form, "end", "31 November")
    leave(form, "end", qtbot)
    form.show_record(other.id)
    form.show_record(made.pause.id)

    sentence = "“31 November” is not a date such as 2025-10-28, 2025-10 or 2025 (End)."
    assert told == [("error", sentence)]
    assert form.entries["end"].widget.problem == sentence
    assert form.entries["end"].control.value() == "31 November"
    assert book.commitments.get(made.pause.id).end == ""


def test_a_wrong_value_made_right_is_no_longer_told(made, book, show_form, qtbot):
    form = show_form(Commitment, made.pause)
    type_in(form, "end", "soon")
    leave(form, "end", qtbot)

    type_in(form, "end", "2025-11")
    leave(form, "end", qtbot)

    assert form.entries["end"].widget.problem == ""
    assert book.commitments.get(made.pause.id).end == "2025-11"


def test_an_unknown_name_becomes_an_actor_and_a_chip_takes_it_away(made, book, show_form, qtbot):
    form = show_form(Commitment, made.pause)

    type_in(form, "receives", "Lindon")
    qtbot.keyClick(form.entries["receives"].widget.focused, Qt.Key.Key_Return)
    received = form.entries["receives"].control.value()
    form.entries["commits"].control.chips.chips[0].click()

    assert received == ("Lindon",)
    assert book.actors.named("Lindon") is not None
    assert book.contents().involved(made.pause.id, "commits") == []


def test_a_passage_selected_in_the_reader_gives_the_words(made, book, desk, show_form):
    form = show_form(Commitment, made.pause)
    field = form.entries["passage_id"].control
    assert not field.use_button.isEnabled()

    desk.wayfinder.selected.emit("passage", made.passage.id)
    field.use_button.click()

    assert book.commitments.get(made.pause.id).passage_id == made.passage.id
    assert not field.use_button.isEnabled()
    field.drop_button.click()
    assert book.commitments.get(made.pause.id).passage_id is None


def test_a_commitment_waits_for_others_but_never_for_itself(made, book, show_form):
    other = made.add(Commitment, title="Buy soybeans")
    form = show_form(Commitment, made.pause)
    field = form.entries["depends_on"].control

    field.adder.setFocus()
    assert [field.adder.itemText(row) for row in range(field.adder.count())] == ["K2 Buy soybeans"]
    field.adder.setFocus()
    field.adder.setCurrentIndex(0)
    field.adder.activated.emit(0)

    assert [one.on_id for one in book.dependencies.of_commitment(made.pause.id)] == [other.id]
    assert field.value() == ("K2",)


def test_a_risk_is_rated_in_the_words_of_its_matrix(made, book, show_form):
    risk = made.add(Risk, title="The talks stall")
    form = show_form(Risk, risk)
    box = form.entries["likelihood"].control

    assert [box.itemText(row) for row in range(3)] == ["Not rated", "Rare", "Unlikely"]
    box.setCurrentIndex(2)
    box.activated.emit(2)

    assert book.risks.get(risk.id).likelihood == 2


def test_a_likelihood_is_a_word_of_a_scale(made, book, show_form):
    scenario = made.add(Scenario, title="The pause holds")
    form = show_form(Scenario, scenario)
    row = form.entries["likelihood"].control

    row.scale.setCurrentIndex(row.scale.findData("icd-203"))
    row.scale.activated.emit(row.scale.currentIndex())
    row.word.setCurrentIndex(row.word.findData("likely"))
    row.word.activated.emit(row.word.currentIndex())

    kept = book.scenarios.get(scenario.id)
    assert (kept.scale, kept.likelihood) == ("icd-203", "likely")


def test_a_text_begins_a_line_with_enter_and_is_kept_when_left(made, book, show_form, qtbot):
    form = show_form(Commitment, made.pause)

    type_in(form, "text", "One")
    qtbot.keyClick(form.entries["text"].widget.focused, Qt.Key.Key_Return)
    qtbot.keyClicks(form.entries["text"].widget.focused, "Two")
    leave(form, "text", qtbot)

    assert book.commitments.get(made.pause.id).text == "One\nTwo"


def test_what_can_be_cited_is_offered_while_a_text_is_typed(made, book, show_form, qtbot):
    form = show_form(Commitment, made.pause)
    text = form.entries["text"].control
    text.setFocus()

    qtbot.keyClicks(text, "As said [@")
    picker = text.picker
    assert picker is not None
    assert picker.isVisible()
    qtbot.keyClick(text, Qt.Key.Key_Return)
    leave(form, "text", qtbot)

    kept = book.commitments.get(made.pause.id).text
    assert kept.startswith(f"As said [@{made.source.key}")
    assert kept.endswith("]")


def test_edits_made_elsewhere_do_not_disturb_what_is_being_typed(made, book, desk, show_form):
    form = show_form(Commitment, made.pause)
    type_in(form, "owner", "Trade Desk")

    book.apply(amend(book, book.commitments.get(made.pause.id), {"title": "Pause all levies"}))

    assert form.entries["owner"].control.value() == "Trade Desk"
    assert form.entries["title"].control.value() == "Pause all levies"
    desk.open_book.flush()
    assert book.commitments.get(made.pause.id).owner == "Trade Desk"


def test_other_names_stand_a_line_each(book, show_form, desk):
    book.apply(enter(book, Actor, {"name": "Merovar"}))
    form = show_form(Actor, book.actors.all()[0])

    type_in(form, "aliases", "Republic of Merovar\nMRV\n")
    desk.open_book.flush()

    assert book.actors.all()[0].aliases == ("Republic of Merovar", "MRV")


def test_a_new_record_is_kept_once_it_has_its_title(book, desk, show_form, qtbot):
    form = show_form(TalkingPoint)
    form.begin(mode="avoid")

    type_in(form, "title", "The levy of 2019")
    with qtbot.waitSignal(form.made):
        leave(form, "title", qtbot)

    [point] = book.talking_points.all()
    assert (point.title, point.mode) == ("The levy of 2019", "avoid")
    assert form.record_id == point.id
    assert not form.is_making
    desk.open_book.undo()
    assert book.talking_points.all() == []


def test_a_new_record_with_a_wrong_date_is_kept_without_it(book, show_form, qtbot):
    form = show_form(Recommendation)
    form.begin()

    type_in(form, "due", "soon")
    leave(form, "due", qtbot)
    type_in(form, "title", "Approve the text")
    leave(form, "title", qtbot)

    assert [one.title for one in book.recommendations.all()] == ["Approve the text"]
    assert form.entries["due"].control.value() == "soon"
    assert form.entries["due"].widget.problem == "“soon” is not a day such as 2025-10-28 (Due)."


def test_what_was_typed_for_a_record_without_a_title_is_there_again(made, book, show_form):
    form = show_form(Commitment)
    form.begin()
    type_in(form, "owner", "Trade Desk")

    form.show_record(made.pause.id)
    assert form.entries["owner"].control.value() == ""
    form.begin()

    assert form.entries["owner"].control.value() == "Trade Desk"
    assert book.commitments.count() == 1


def test_a_new_record_is_given_up_with_escape(book, show_form, qtbot):
    form = show_form(Commitment)
    form.begin()

    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form, Qt.Key.Key_Escape)

    assert not form.is_making
    assert book.commitments.count() == 0


def test_a_marking_is_chosen(made, book, show_form):
    form = show_form(Commitment, made.pause)
    field = form.entries["marking"].control

    field.setCurrentText("TLP:AMBER")
    field.textActivated.emit("TLP:AMBER")
    assert book.commitments.get(made.pause.id).marking == "TLP:AMBER"
    field.textActivated.emit("None")
    assert book.commitments.get(made.pause.id).marking == ""


def test_an_issue_that_is_added_can_be_chosen_at_once(made, book, show_form):
    form = show_form(Commitment, made.pause)
    book.apply(add_issue(book.issues.outline(), "Farm goods", text=""))
    box = form.entries["issue_id"].control

    assert [box.itemText(row) for row in range(box.count())] == ["No issue", "1 Tariffs", "2 Farm goods"]
    box.setCurrentIndex(1)
    box.activated.emit(1)

    assert book.commitments.get(made.pause.id).issue_id == made.issue.id


def test_a_record_taken_away_leaves_the_form_empty_and_still(made, book, desk, show_form):
    form = show_form(Commitment, made.pause)

    desk.open_book.undo()

    assert book.commitments.count() == 0
    assert form.entries["title"].control.isReadOnly()


def test_a_citation_is_followed_from_the_text(made, book, desk, show_form, qtbot):
    cited = f"As said [@{made.source.key}#1]."
    book.apply(amend(book, book.commitments.get(made.pause.id), {"text": cited}))
    form = show_form(Commitment, made.pause)
    text = form.entries["text"].control
    cursor = text.textCursor()
    cursor.setPosition(cited.index("@") + 2)
    text.setTextCursor(cursor)

    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as asked:
        qtbot.keyClick(text, Qt.Key.Key_F12)

    assert asked.args == [made.passage.id]


def test_tab_goes_through_the_form_as_it_stands(made, show_form, qtbot):
    form = show_form(Commitment, made.pause, fields=[("", ["title", "commits", "end"])])
    extra = QWidget()
    QVBoxLayout(extra).addWidget(QPushButton("More"))
    form.add_part("Besides", extra)
    qtbot.waitUntil(extra.isVisible)
    form.entries["title"].control.setFocus()

    walked = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        walked.append(focused.accessibleName() or focused.text())

    assert walked == [
        "Take away the actor Merovar",
        "Who commits",
        "End",
        "Choose a date: End",
        "Besides",
        "More",
    ]


def test_a_name_chosen_from_the_list_becomes_a_chip_and_leaves_the_line_empty(made, show_form, qtbot):
    form = show_form(Commitment, made.pause)
    field = form.entries["receives"].control
    field.line.setFocus()

    field.adder.textActivated.emit("Merovar")
    field.line.setText("Merovar")  # as Qt does after it told

    assert field.value() == ("Merovar",)
    qtbot.waitUntil(lambda: field.line.text() == "")


def test_a_book_that_is_only_read_is_only_shown(tmp_path, desk, qtbot):
    path = tmp_path / "levy.briefbook"
    with Book.create(path, "Levy") as book:
        book.apply(enter(book, Commitment, {"title": "Pause the levy", "commits": ("Lindon",)}))
    with Book.open(path, read_only=True) as book:
        form = RecordForm(replace(desk, open_book=OpenBook(book)), Commitment)
        qtbot.addWidget(form)
        form.show_record(book.commitments.all()[0].id)

        assert form.entries["commits"].control.value() == ("Lindon",)
        for entry in form.entries.values():
            focused = entry.widget.focused
            assert not focused.isEnabled() or focused.isReadOnly()


def test_a_citation_made_elsewhere_goes_into_the_text_last_written_in(
    made, book, desk, show_form, told, qtbot
):
    form = show_form(Commitment, made.pause)
    outline = OutlinePane(desk)
    qtbot.addWidget(outline)
    text = form.entries["wording"].control
    text.setFocus()
    qtbot.keyClicks(text, "For 90 days")
    form.entries["title"].control.setFocus()

    desk.wayfinder.cite_wanted.emit("[@one-2025]")

    assert book.commitments.get(made.pause.id).wording == "For 90 days [@one-2025]"
    assert book.issues.all()[0].text == ""
    assert told[-1][1] == "Cited in “Commitment words”"


def test_a_citation_goes_to_the_outline_once_that_is_written_in_or_the_form_is_empty(
    made, book, desk, show_form, qtbot
):
    form = show_form(Commitment, made.pause)
    outline = OutlinePane(desk)
    qtbot.addWidget(outline)
    form.entries["wording"].control.setFocus()
    form.show_record(None)
    desk.wayfinder.cite_wanted.emit("[@one-2025]")
    form.show_record(made.pause.id)
    form.entries["wording"].control.setFocus()
    outline.editor.entered.emit()

    desk.wayfinder.cite_wanted.emit("[@two-2025]")

    assert book.commitments.get(made.pause.id).wording == ""
    assert book.issues.all()[0].text == "[@one-2025] [@two-2025]"
