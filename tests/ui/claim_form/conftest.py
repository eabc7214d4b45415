"""A form on a book with a source, two passages and a claim."""

from types import SimpleNamespace

import pytest

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.ui.claim_form.claim_form import ClaimForm

TEXT = "Both banks will read one gauge. The ferry tariff stays frozen until autumn."


@pytest.fixture
def records(book):
    details = {"title": Detail("One gauge", "text"), "published": Detail("2026-11-18", "file")}
    reading = Reading(filename="g.txt", kind="text", original=TEXT.encode(), text=TEXT, details=details)
    book.apply(import_readings(book, [reading]).edit)
    source = book.sources.all()[0]
    book.apply(mark_quote(book, source, "Both banks will read one gauge."))
    book.apply(mark_quote(book, source, "The ferry tariff stays frozen until autumn."))
    first, second = book.passages.of_source(source.id)
    book.apply(add_issue(book.issues.outline(), "Ferries", text=""))
    book.apply(
        add_claim(
            book,
            "The ferry tariff stays frozen.",
            status="reported",
            as_of="2026-11",
            by="Mira Tolland",
            via="Verna Courier",
            passages=[second],
        )
    )
    return SimpleNamespace(source=source, first=first, second=second, claim=book.claims.all()[0])


@pytest.fixture
def form(desk, records, qtbot):
    form = ClaimForm(desk)
    qtbot.addWidget(form)
    form.resize(340, 700)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))
    return told
