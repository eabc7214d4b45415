"""A book whose texts cite, and the inspector on it."""

from types import SimpleNamespace

import pytest

from briefbook.domain.matrix import Rating
from briefbook.domain.reading import Detail, Reading, Span
from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk, rate_risk
from briefbook.ui.inspector.inspector_pane import InspectorPane

TEXT = "Both banks will read one gauge. The ferry tariff stays frozen until autumn. Photo: M. Tolland\n"


@pytest.fixture
def records(book):
    reading = Reading(
        filename="gauge.txt",
        kind="text",
        original=TEXT.encode(),
        text=TEXT,
        details={"title": Detail("One gauge", "text"), "author": Detail("Mira Tolland", "file")},
        set_aside=(Span(TEXT.index("Photo"), len(TEXT) - 1, "caption"),),
    )
    source = import_readings(book, [reading]).outcomes[0].source
    book.apply(import_readings(book, [reading]).edit)
    source = book.sources.all()[0]
    book.apply(mark_quote(book, source, "Both banks will read one gauge.", note="New", colour=4))
    book.apply(mark_quote(book, source, "The ferry tariff stays frozen until autumn."))
    first, second = book.passages.of_source(source.id)
    text = f"They agreed [@{source.key}#1; @{source.key}] and more [@nobody-2020]."
    edit = add_issue(book.issues.outline(), "Purpose", text=text)
    book.apply(edit)
    issue = edit.changes[0].after
    edit = add_risk(
        book, "It leaks", Rating(2, 3), issue_id=issue.id, owner="P. Okafor", text=f"[@{source.key}#2]"
    )
    book.apply(edit)
    book.apply(rate_risk(book, edit.changes[0].after, Rating(4, 5), "Heard in the hall"))
    risk = book.risks.all()[0]
    return SimpleNamespace(source=source, first=first, second=second, issue=issue, risk=risk)


@pytest.fixture
def pane(desk, records, qtbot):
    pane = InspectorPane(desk)
    qtbot.addWidget(pane)
    pane.resize(276, 800)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))
    return told


@pytest.fixture
def claim(book, records):
    """Make claims: their number counts up from C1."""

    def claim(statement, *passages, status="reported", **more):
        book.apply(add_claim(book, statement, status=status, passages=passages, **more))
        return book.claims.all()[-1]

    return claim
