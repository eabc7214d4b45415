"""Claims in the text: offered, shown as chips, peeked at and followed."""

from time import process_time

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.claim import Claim
from briefbook.domain.edit import Edit, added
from briefbook.edits.claiming import add_claim, change_claim
from briefbook.edits.linking import supersede
from briefbook.ui.outline.cite_choices import LIMIT, choices


@pytest.fixture
def claim(book):
    """Make claims: their number counts up from C1."""

    def claim(statement, *passages, status="reported", **more):
        book.apply(add_claim(book, statement, status=status, passages=passages, **more))
        return book.claims.all()[-1]

    return claim


@pytest.fixture
def editor(pane, options, cite):
    cite("verna-2025", "Ferry Report", "Boats leave each hour", "Fares rise in spring")
    pane.tree.select(options["Bridges"])
    pane.editor.setFocus()
    return pane.editor


def labels(pane):
    model = pane.side.picker.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole).label for row in range(model.rowCount())]


def look_at(editor, position):
    """Return the background and the underline of the format at a position."""
    block = editor.document().firstBlock()
    formats = [one for one in block.layout().formats() if one.start <= position < one.start + one.length]
    return formats[0].format.background().color().name(), formats[0].format.underlineStyle()


def test_a_claim_is_offered_by_its_label_and_taken(pane, editor, claim, qtbot):
    for number in range(12):
        claim(f"Claim of ferry {number}.")
    qtbot.keyClicks(editor, "So [@C1")
    assert sorted(labels(pane)) == ["C1", "C10", "C11", "C12"]
    assert labels(pane)[0] == "C1"

    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert editor.toPlainText().startswith("So [@C1")
    assert len(editor.toPlainText()) == len("So [@C10]")


def test_a_claim_is_found_by_its_words_after_the_keys_and_with_its_status(pane, book, editor, claim):
    claim("The verna-line stays open.", status="confirmed", as_of="2026-11-20")

    found = choices(book, "verna")

    assert [choice.label for choice in found] == ["verna-2025", "verna-2025#1", "verna-2025#2", "C1"]
    assert found[-1].about == "Confirmed · as of 20 November 2026"


def test_claims_that_fell_are_offered_last_and_said_so(pane, book, editor, claim):
    older, newer = claim("Ferries may stop."), claim("Ferries will stop.")
    book.apply(supersede(book, older, newer))

    found = choices(book, "ferr")

    assert found[0].label == "C2"
    assert found[-1].label == "C1"
    assert found[-1].about == "Superseded: no longer to be cited"


def test_nothing_typed_yet_offers_claims_among_the_sources(book, editor, claim):
    claim("Ferries may stop.")

    assert [choice.label for choice in choices(book, "")] == [
        *("verna-2025", "verna-2025#1", "verna-2025#2"),
        "C1",
    ]


def test_a_capital_c_offers_the_claims_before_the_sources(book, cite, editor, claim):
    cite("courier-2026", "The Courier", "First quote")
    claim("Ferries may stop.")
    claim("Trams may stop.")

    labels = [choice.label for choice in choices(book, "C")]

    assert labels[:3] == ["C2", "C1", "courier-2026"]
    assert choices(book, "c")[0].label == "courier-2026"


def test_claims_have_room_beside_many_sources(book, cite, claim):
    for number in range(30):
        cite(f"agency-{number:02}", f"Report {number}", "First quote", "Second quote", "Third quote")
    for number in range(30):
        claim(f"The agency says {number}.")

    found = choices(book, "agency")

    assert len(found) == LIMIT
    assert sum(bool(choice.status) for choice in found) == 15


def test_a_claim_is_a_chip_until_it_falls_and_lost_when_it_is_gone(desk, book, editor, claim):
    one, two = claim("It is planned."), claim("It is agreed.")
    editor.setPlainText("So [@C1] and [@C9]")
    tokens = desk.theme.tokens
    assert look_at(editor, 4)[0] == tokens.accent_soft.lower()
    assert look_at(editor, 14)[0] == tokens.danger_soft.lower()

    desk.open_book.do(supersede(book, one, two))

    background, underline = look_at(editor, 4)
    assert background == tokens.warning_soft.lower()
    assert underline == underline.DashUnderline
    desk.open_book.undo()
    assert look_at(editor, 4)[0] == tokens.accent_soft.lower()


def test_a_new_claim_resolves_what_was_lost(desk, book, editor):
    editor.setPlainText("So [@C1]")
    assert look_at(editor, 4)[0] == desk.theme.tokens.danger_soft.lower()

    desk.open_book.do(add_claim(book, "It is agreed.", status="reported"))

    assert look_at(editor, 4)[0] == desk.theme.tokens.accent_soft.lower()


def test_f12_leads_to_the_claim(pane, desk, editor, claim, told, qtbot):
    one = claim("It is agreed.")
    editor.setPlainText("So [@C1] and [@C9]")
    editor.go_to(5)

    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        qtbot.keyClick(editor, Qt.Key.Key_F12)
    editor.go_to(15)
    qtbot.keyClick(editor, Qt.Key.Key_F12)

    assert wanted.args == [one.id]
    assert told == ["This book has no claim C9."]


def test_peeking_at_a_claim_shows_its_status_who_says_so_and_its_evidence(pane, book, editor, claim, qtbot):
    source = book.sources.with_key("verna-2025")
    first, second = book.passages.of_source(source.id)
    one = claim("Fares rise.", first, against=[second], by="Ida Renner", via="Verna Post", as_of="2026-11-20")
    editor.setPlainText("So [@C1]")
    editor.go_to(5)

    qtbot.keyClick(editor, Qt.Key.Key_F12, Qt.KeyboardModifier.AltModifier)

    peek = pane.side.citing.peek_frame
    assert peek.isVisible()
    assert peek.quote.text() == one.statement
    assert peek.about.text() == "C1 · Reported · as of 20 November 2026 · Ida Renner via Verna Post"
    assert peek.evidence.text() == (
        "For: “Boats leave each hour” @verna-2025#1\nAgainst: “Fares rise in spring” @verna-2025#2"
    )


def test_the_pointer_is_told_what_superseded_a_claim(pane, book, editor, claim):
    older, newer = claim("Ferries may stop."), claim("Ferries will stop.")
    book.apply(supersede(book, older, newer))
    editor.setPlainText("So [@C1]")

    assert editor.tip(5).startswith("Ferries may stop.\nC1 · Superseded by C2 · no as-of date")


def test_a_claim_that_only_changed_its_words_needs_no_new_look(desk, book, editor, claim):
    one = claim("It is agreed.")
    editor.setPlainText("So [@C1]")

    desk.open_book.do(change_claim(book, one, statement="It was agreed."))

    assert editor.tip(5).startswith("It was agreed.")


def test_the_list_follows_typing_among_ten_thousand_claims(book):
    claims = [
        Claim(number=n, statement=f"The summit is set for day {n} of the talks.", status="reported")
        for n in range(1, 10_001)
    ]
    book.apply(Edit("Many", tuple(map(added, claims))))

    spent = []
    for query in ("", "C99", "su", "summit", "summit day 77"):
        begun = process_time()
        choices(book, query)
        spent.append(process_time() - begun)

    # 30 ms on the machine it was measured on; room for slower ones
    assert max(spent) < 0.09
