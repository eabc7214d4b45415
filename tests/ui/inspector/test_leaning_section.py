import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from briefbook.domain.exported import ExportedMemo
from briefbook.edits.outlining import retitle_issue, write_issue
from briefbook.ui.inspector.leaning_section import LeaningSection


@pytest.fixture
def section(desk, qtbot):
    section = LeaningSection(desk)
    qtbot.addWidget(section)
    section.resize(260, 600)
    section.show()
    return section


def rows(section, kind):
    return [
        (row.accessibleName(), row.toolTip().split("\n")[1:]) for row in section.list.groups[kind].widgets
    ]


def test_what_leans_is_counted_at_once_and_listed_when_opened(section, book, records, claim, qtbot):
    one = claim("One gauge is read.", records.first)
    issue = book.issues.get(records.issue.id)
    book.apply(write_issue(issue, f"{issue.text} [@{one.label}]"))

    section.show_leaners(book.leaning.on_source(records.source.id))
    assert section.heading.button.accessibleName() == "What leans on it, 3"
    assert not section.list.isVisible()
    qtbot.mouseClick(section.heading.button, Qt.MouseButton.LeftButton)

    key = records.source.key
    ways = [f"cites @{key}#1", f"cites @{key}", "through C1"]
    assert rows(section, "issue") == [("1 Purpose", ways)]
    assert rows(section, "claim") == [("C1 One gauge is read.", [f"has evidence in @{key}#1"])]
    assert rows(section, "risk") == [("R1 It leaks", [f"cites @{key}#2"])]
    assert section.list.groups["source"].isHidden()


def test_rows_lead_to_what_leans(section, desk, book, records, claim, qtbot):
    one = claim("One gauge is read.", records.first)
    section.show_leaners(book.leaning.on_source(records.source.id))
    section.heading.open()

    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        qtbot.mouseClick(section.list.groups["claim"].widgets[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as issue:
        qtbot.keyClick(section.list.groups["issue"].widgets[0], Qt.Key.Key_Space)

    assert wanted.args == [one.id]
    assert issue.args == [records.issue.id, None]


def test_an_exported_memo_is_named_but_leads_nowhere(section, book, records):
    memo = ExportedMemo(
        exported_at="2026-11-20T10:00:00+01:00",
        title="Summit brief",
        template="memo",
        kind="pdf",
        filename="brief.pdf",
        sha256="0" * 64,
        cited=((records.source.key, 1),),
    )
    book.note_export(memo)
    section.show_leaners(book.leaning.on_passage(records.first.id))

    section.heading.open()

    name = "M1 Summit brief, 20 November 2026, PDF"
    assert rows(section, "export") == [(name, [f"cites @{records.source.key}#1"])]
    assert section.list.groups["export"].widgets[0].focusPolicy() == Qt.FocusPolicy.NoFocus


def test_an_open_list_follows_the_book(section, book, records):
    section.heading.open()
    section.show_leaners(book.leaning.on_source(records.source.id))

    book.apply(retitle_issue(records.issue, "Aims"))
    section.show_leaners(book.leaning.on_source(records.source.id))

    assert [name for name, _ in rows(section, "issue")] == ["1 Aims"]


def test_nothing_that_leans_is_said_in_words(section, claim):
    section.show_leaners(())
    section.heading.open()

    assert section.heading.button.accessibleName() == "What leans on it, 0"
    assert section.list._nothing.isVisible()


def test_many_are_counted_but_only_the_first_are_listed(section, book, records, claim, qtbot):
    for number in range(45):
        claim(f"Claim {number}.", records.first)

    section.show_leaners(book.leaning.on_passage(records.first.id))
    section.heading.open()

    assert section.heading.button.accessibleName() == "What leans on it, 46"
    # some of them are made with every turn of the event loop
    qtbot.waitUntil(lambda: len(section.list.groups["claim"].widgets) == 41)
    listed = section.list.groups["claim"].widgets
    assert sum(isinstance(row, QAbstractButton) for row in listed) == 40
    assert listed[-1].text() == "and 5 more"
