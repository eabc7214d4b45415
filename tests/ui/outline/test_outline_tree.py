from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from briefbook.domain.edit import Edit, added, changed
from briefbook.edits.outlining import add_issue, retitle_issue, write_issue
from briefbook.ui.outline.issue_row import CITED, EMPTY, UNCITED
from briefbook.ui.outline.outline_model import OutlineModel, Role
from briefbook.ui.outline.outline_pane import OutlinePane

MOVE = Qt.DropAction.MoveAction


def lines(book):
    return [f"{entry.number} {entry.issue.title}" for entry in book.issues.outline()]


def drop(pane, issue_id, row, parent_id=None):
    model = pane.tree.model
    data = model.mimeData([model.index_of(issue_id)])
    return model.dropMimeData(data, MOVE, row, 0, model.index_of(parent_id))


def write_title(pane, qtbot, title):
    line = pane.tree.view.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, title)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.tree.view.state() != QAbstractItemView.State.EditingState)


def test_a_new_issue_is_named_in_its_row_straight_away(pane, book, options, qtbot):
    pane.tree.select(options["Purpose"])

    qtbot.keyClick(pane.tree.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    write_title(pane, qtbot, "Background")

    assert lines(book)[:2] == ["1 Purpose", "2 Background"]
    assert pane.side.title.text() == "Background"


def test_enter_after_a_new_issues_name_goes_on_to_its_text(pane, book, options, qtbot):
    pane.tree.view.setFocus()
    pane.tree.commands.new_after.trigger()

    write_title(pane, qtbot, "Background")

    qtbot.waitUntil(pane.editor.hasFocus)
    qtbot.keyClicks(pane.editor, "Talks began in May.")
    assert pane.side.title.text() == "Background"
    assert pane.editor.toPlainText() == "Talks began in May."


def test_a_new_issue_can_be_made_from_the_text(pane, book, options, qtbot):
    pane.tree.select(options["Bridges"])
    pane.editor.setFocus()

    qtbot.keyClick(pane.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert "2.3 New issue" in lines(book)
    assert pane.editor.toPlainText() == ""


def test_a_new_issue_inside_another_is_shown_under_it(pane, book, options, qtbot):
    pane.tree.select(options["Risks"])

    pane.tree.commands.new_inside.trigger()
    write_title(pane, qtbot, "Storms")

    assert lines(book)[-1] == "3.1 Storms"
    assert pane.tree.view.isExpanded(pane.tree.model.index_of(options["Risks"]))


def test_f2_renames_an_issue_in_its_row(pane, book, options, qtbot):
    pane.tree.select(options["Risks"])
    pane.tree.view.setFocus()

    qtbot.keyClick(pane.tree.view, Qt.Key.Key_F2)
    write_title(pane, qtbot, "Dangers")

    assert lines(book)[-1] == "3 Dangers"
    assert pane.side.title.text() == "Dangers"


def test_a_title_that_was_emptied_stays_as_it_was(pane, book, options, told, qtbot):
    pane.tree.select(options["Risks"])

    pane.tree.commands.rename.trigger()
    write_title(pane, qtbot, " ")

    assert lines(book)[-1] == "3 Risks"
    assert told == ["An issue needs a title."]


def test_deleting_an_issue_can_be_undone_with_all_below_it(pane, desk, book, options, qtbot):
    before = lines(book)
    pane.tree.select(options["Options"])
    pane.tree.view.setFocus()

    with qtbot.waitSignal(desk.messages.told) as message:
        qtbot.keyClick(pane.tree.view, Qt.Key.Key_Delete)
    assert message.args[:3] == ["info", "Deleted 2", "Undo"]
    assert lines(book) == ["1 Purpose", "2 Risks"]

    message.args[3]()
    assert lines(book) == before
    assert pane.tree.model.number(options["Bridges"]) == "2.2"


def test_issues_move_by_keys_and_stay_selected(pane, book, options, told, qtbot):
    pane.tree.select(options["Bridges"])
    view = pane.tree.view
    view.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert lines(book)[2:4] == ["2.1 Bridges", "2.2 Ferries"]
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert lines(book)[3] == "3 Bridges"
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert pane.tree.current_id == options["Bridges"]
    assert lines(book)[2:4] == ["2.1 Ferries", "2.2 Bridges"]
    assert told == ["Moved 2.2", "Moved 2.1", "Moved 3", "“Bridges” is already the last here."]


def test_the_message_of_a_move_takes_it_back(pane, desk, book, options, qtbot):
    before = lines(book)
    pane.tree.select(options["Risks"])

    with qtbot.waitSignal(desk.messages.told) as message:
        pane.tree.commands.demote.trigger()
    assert lines(book)[-1] == "2.3 Risks"

    message.args[3]()
    assert lines(book) == before


def test_dropping_an_issue_between_others_moves_it_there(pane, book, options):
    assert drop(pane, options["Risks"], 0)

    assert lines(book)[:2] == ["1 Risks", "2 Purpose"]
    assert pane.tree.model.number(options["Ferries"]) == "3.1"


def test_dropping_an_issue_on_another_puts_it_inside(pane, book, options):
    assert drop(pane, options["Purpose"], -1, options["Options"])

    assert lines(book) == ["1 Options", "1.1 Ferries", "1.2 Bridges", "1.3 Purpose", "2 Risks"]


def test_an_issue_dropped_below_its_place_lands_where_the_line_was(pane, book, options):
    assert drop(pane, options["Purpose"], 2)

    assert [line for line in lines(book) if "." not in line] == ["1 Options", "2 Purpose", "3 Risks"]


def test_an_issue_dropped_into_itself_is_refused_with_a_sentence(pane, book, options, told):
    before = lines(book)

    assert not drop(pane, options["Options"], -1, options["Ferries"])

    assert lines(book) == before
    assert told == ["An issue cannot be moved into itself."]


def test_a_drop_says_its_place_and_level_in_words(pane, options):
    view = pane.tree.view
    row = view.visualRect(pane.tree.model.index_of(options["Ferries"]))
    parent = view.visualRect(pane.tree.model.index_of(options["Options"]))

    words = [
        view.drop_place(QPoint(row.left(), y)).words
        for y in (row.top() + 2, row.center().y(), row.bottom() - 2)
    ]
    words.append(view.drop_place(QPoint(parent.left(), parent.bottom() - 2)).words)
    words.append(view.drop_place(QPoint(5, view.viewport().height() - 5)).words)

    assert words == [
        "before 2.1, level 2",
        "inside 2.1 Ferries",
        "after 2.1, level 2",
        "before 2.1, level 2",
        "after 3, level 1",
    ]


def test_a_row_says_in_words_how_far_its_issue_is_written(pane, book, add, options):
    model = pane.tree.model
    book.apply(write_issue(book.issues.get(options["Ferries"]), "Hourly [@verna-2025]."))

    states = [model.index_of(options[title]).data(Role.STATE) for title in ("Purpose", "Ferries", "Bridges")]
    spoken = model.index_of(options["Ferries"]).data(Qt.ItemDataRole.AccessibleTextRole)

    assert states == [UNCITED, CITED, EMPTY]
    assert spoken == "2.1 Ferries, 2 words, 1 citation"
    assert model.index_of(options["Options"]).data(Role.WORDS) == 2


def test_closed_rows_stay_closed_when_something_moves_above_them(pane, options):
    view, model = pane.tree.view, pane.tree.model
    view.collapse(model.index_of(options["Options"]))

    drop(pane, options["Risks"], 0)

    assert not view.isExpanded(model.index_of(options["Options"]))


def test_the_tree_follows_a_change_of_very_many_issues(pane, book, options, add):
    pane.tree.select(options["Bridges"])
    renamed = (changed(issue, replace(issue, title=issue.title.upper())) for issue in book.issues.all())
    many = [add_issue(book.issues.outline(), f"Note {n}").changes[0].record for n in range(600)]
    book.apply(Edit("Add Many", (*renamed, *map(added, many))))

    assert pane.tree.model.rowCount() == 603
    assert pane.tree.current_id == options["Bridges"]


def test_an_empty_book_teaches_what_goes_into_the_outline(desk, book, qtbot):
    pane = OutlinePane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.side.isVisible()

    pane.tree.commands.new_after.trigger()
    write_title(pane, qtbot, "Purpose")

    assert pane.side.isVisible()
    assert lines(book) == ["1 Purpose"]
    desk.open_book.undo()
    desk.open_book.undo()
    assert not pane.side.isVisible()


def test_the_tree_is_a_sound_model_while_the_outline_changes(desk, book, options, add, qtmodeltester):
    model = OutlineModel(desk)
    qtmodeltester.check(model)  # and watches it from now on

    late = add("Storms", under=options["Risks"])
    book.apply(retitle_issue(book.issues.get(late), "Floods"))
    data = model.mimeData([model.index_of(late)])
    assert model.dropMimeData(data, MOVE, 0, 0, QModelIndex())
    while book.undo():
        assert model.rowCount() == len(book.issues.outline().children())
    while book.redo():
        assert model.rowCount() == len(book.issues.outline().children())

    assert model.data(model.index(0, 0)) == "Floods"
