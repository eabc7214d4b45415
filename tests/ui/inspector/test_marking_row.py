import pytest
from PySide6.QtCore import Qt

from briefbook.domain.matrix import Rating
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.ui.inspector.inspector_pane import InspectorPane


@pytest.fixture
def marked(desk, book, import_text, qtbot):
    """Show one of each kind in the inspector, and give its id and its marking row."""
    book.apply(add_issue(book.issues.outline(), "Purpose"))
    book.apply(add_risk(book, "Leak", Rating(2, 4)))
    import_text()
    pane = InspectorPane(desk)
    qtbot.addWidget(pane)
    pane.resize(280, 700)
    pane.show()
    qtbot.waitExposed(pane)

    def marked(kind):
        repository = {"issue": book.issues, "risk": book.risks, "source": book.sources}[kind]
        record_id = repository.all()[0].id
        desk.wayfinder.selected.emit(kind, record_id)
        return pane.page.marking, lambda: repository.get(record_id).marking

    return marked


@pytest.mark.parametrize("kind", ["issue", "risk", "source"])
def test_a_marking_is_typed_as_its_scheme_writes_it_and_undone(marked, desk, qtbot, kind):
    row, marking = marked(kind)
    qtbot.keyClicks(row.field.line, "tlp amber strict")

    qtbot.keyClick(row.field.line, Qt.Key.Key_Return)

    assert marking() == row.field.line.text() == "TLP:AMBER+STRICT"
    desk.open_book.undo()
    assert marking() == row.field.line.text() == ""


def test_a_marking_is_chosen_and_taken_away_again(marked, qtbot):
    row, marking = marked("issue")

    row.field.textActivated.emit("TLP:GREEN")
    assert marking() == row.field.line.text() == "TLP:GREEN"
    row.field.textActivated.emit("None")

    assert marking() == row.field.line.text() == ""


def test_what_the_book_uses_is_offered_beside_the_usual_markings(marked, qtbot):
    row, _ = marked("source")
    qtbot.keyClicks(row.field.line, "Eyes only")
    qtbot.keyClick(row.field.line, Qt.Key.Key_Return)
    other, _ = marked("risk")

    other.field.offer()

    offered = [other.field.itemText(place) for place in range(other.field.count())]
    assert offered[:2] == ["None", "TLP:CLEAR"]
    assert offered[-1] == "Eyes only"


def test_another_record_shows_its_own_marking(marked, qtbot):
    row, _ = marked("issue")
    row.field.textActivated.emit("TLP:RED")

    other, _ = marked("risk")

    assert other.field.line.text() == ""
    assert marked("issue")[0].field.line.text() == "TLP:RED"
