"""A pane with a few claims."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.ui.claims.claims_pane import ClaimsPane

TEXTS = {
    "Gauges": ("Both banks will read one gauge. The old gauge is sold.", "Mira Tolland"),
    "Ferries": ("The ferry tariff stays frozen until autumn. Boats leave at nine.", "P. Okafor"),
}


@pytest.fixture
def records(book):
    for title, (text, author) in TEXTS.items():
        details = {"title": Detail(title, "text"), "author": Detail(author, "file")}
        reading = Reading(filename="a.txt", kind="text", original=text.encode(), text=text, details=details)
        book.apply(import_readings(book, [reading]).edit)
    gauges, ferries = sorted(book.sources.all(), key=lambda source: source.title != "Gauges")
    for source in (gauges, ferries):
        for sentence in TEXTS[source.title][0].split(". "):
            book.apply(mark_quote(book, source, sentence.rstrip(".")))
    book.apply(add_issue(book.issues.outline(), "Water", text=""))
    book.apply(add_issue(book.issues.outline(), "Boats", text="As agreed [@C2]."))
    water, boats = book.issues.outline().children()
    first, second = book.passages.of_source(gauges.id)
    third, fourth = book.passages.of_source(ferries.id)

    def claim(statement, status, as_of, **more):
        book.apply(add_claim(book, statement, status=status, as_of=as_of, **more))
        return book.claims.all()[-1]

    gauge = claim(
        "Both banks will read one gauge.",
        "confirmed",
        "2026-11-20",
        by="Mira Tolland",
        passages=[first, third],
        against=[second],
        issue_id=water.id,
    )
    tariff = claim(
        "The ferry tariff stays frozen.", "reported", "2026-11", via="Lake Post", passages=[fourth]
    )
    lock = claim("A lock is closed.", "proposed", "", by="Aldern", issue_id=boats.id)
    return SimpleNamespace(
        gauge=gauge, tariff=tariff, lock=lock, gauges=gauges, ferries=ferries, water=water, boats=boats
    )


@pytest.fixture
def show_pane(desk, qtbot) -> Callable[..., ClaimsPane]:
    def show(width: int = 900, height: int = 700) -> ClaimsPane:
        pane = ClaimsPane(desk)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        return pane

    return show


@pytest.fixture
def pane(records, show_pane):
    return show_pane()


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))
    return told
