"""The true pages beside the text, the choice between two readings, and links."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.reading import Reading, Span
from briefbook.domain.source import Source
from briefbook.domain.text_map import Link, Page, TextMap
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.readers.documents import read_bytes
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.reader.page_states import unreadable
from briefbook.ui.reader.reader_pane import ReaderPane
from tests.drawn_pdfs import drawn_pdf, lines

TEXT = "Menu of the page\n\nMinisters met on Monday.\n\nMore stories and links"


NOUNS = ("levy", "river", "ferry", "treaty", "harbour", "quota", "pilot", "canal", "gauge", "tariff")


def sentence(page: int, line: int) -> str:
    chooser = random.Random(page * 100 + line)
    words = " ".join(chooser.sample(NOUNS, 5))
    return f"The {words} of {page}-{line} matter"


def pdf(password: str = "") -> bytes:
    pages = (lines(*(sentence(page, line) for line in range(20)), top=740, step=16) for page in range(3))
    return drawn_pdf(*pages, password=password)


@pytest.fixture
def imported(book: Book) -> Callable[[Reading], Source]:
    def add(reading: Reading) -> Source:
        plan = import_readings(book, [reading])
        assert plan.edit
        book.apply(plan.edit)
        return plan.outcomes[0].source

    return add


@pytest.fixture
def paper(book: Book, imported: Callable[[Reading], Source]) -> Source:
    reading = read_bytes("levy.pdf", pdf())
    assert isinstance(reading, Reading)
    return imported(reading)


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> ReaderPane:
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    return pane


def drawn(pane: ReaderPane, qtbot: QtBot, page: int) -> None:
    qtbot.waitUntil(lambda: pane.pages.paper.sheets[page].has_image, timeout=20000)


def test_a_source_without_pages_offers_none(pane: ReaderPane, import_text: Callable[..., Source]):
    pane.open_source(import_text().id)

    assert not pane.pages.toggle.isEnabled()
    assert not pane.pages_button.isVisible()
    assert not pane.pages.panel.isVisible()


def test_the_pages_are_drawn_beside_the_text_with_passages_on_them(
    pane: ReaderPane, paper: Source, book: Book, qtbot: QtBot
):
    book.apply(mark_quote(book, paper, sentence(1, 4)))
    pane.open_source(paper.id)

    pane.pages.toggle.trigger()
    pane.open_passage(book.passages.all()[0].id)
    drawn(pane, qtbot, 1)

    assert pane.pages.paper.page_in_sight == 1
    (mark,) = pane.pages.paper.sheets[1]._marks
    assert mark.is_current
    assert 70 < mark.place.left() < 74
    assert 842 - 740 + 16 * 4 - 14 < mark.place.top() < 842 - 740 + 16 * 4
    assert book.passages.all()[0].page == "2"


def test_a_click_on_the_page_leads_to_its_words(pane: ReaderPane, paper: Source, book: Book, qtbot: QtBot):
    pane.open_source(paper.id)
    pane.pages.toggle.trigger()
    drawn(pane, qtbot, 0)
    sheet = pane.pages.paper.sheets[0]
    scale = sheet.paper.height() / sheet.size_in_points[1]
    down = 842 - 740 + 16 * 7 - 4

    qtbot.mouseClick(
        sheet,
        Qt.MouseButton.LeftButton,
        pos=QPoint(round(sheet.paper.left() + 100 * scale), round(sheet.paper.top() + down * scale)),
    )

    place = pane.text.textCursor().position()
    assert book.text_of(paper)[place:].startswith(sentence(0, 7))


def test_a_protected_file_shows_its_pages_with_the_password_of_its_import(
    pane: ReaderPane, desk: Desk, imported: Callable[[Reading], Source], qtbot: QtBot
):
    reading = read_bytes("levy.pdf", pdf("verna"), "verna")
    assert isinstance(reading, Reading)
    desk.passwords.append("verna")
    source = imported(reading)

    pane.open_source(source.id)
    pane.pages.toggle.trigger()

    drawn(pane, qtbot, 0)


def test_a_source_of_pictures_says_so_and_shows_them(
    pane: ReaderPane, imported: Callable[[Reading], Source], qtbot: QtBot
):
    pages = tuple(Page(0, 0, str(number), 595, 842, "no text") for number in (1, 2, 3))
    source = imported(
        Reading(filename="scan.pdf", kind="pdf", original=pdf(), text="", text_map=TextMap(pages=pages))
    )

    pane.open_source(source.id)

    assert pane.page_states.words.text() == "All 3 pages hold no readable text, as they are pictures."
    assert pane.pages.panel.isVisible()
    drawn(pane, qtbot, 0)


def test_unreadable_pages_are_named():
    def page(label: str, state: str = "") -> Page:
        return Page(0, 0, label, 595, 842, state)

    assert unreadable([page("i"), page("1")]) == ""
    assert unreadable([page("i", "garbage"), page("1")]) == "Page i holds text other than what it shows."
    three = [page("1", "no text"), page("2", "no text"), page("3", "no text"), page("4")]
    assert unreadable(three) == "Pages 1, 2 and 3 hold no readable text, as they are pictures."
    many = [page(str(number), "no text" if number < 20 else "") for number in range(1, 40)]
    assert unreadable(many).startswith("Pages 1, 2, 3, 4, 5, 6 and 13 more hold")


def test_a_page_read_in_two_ways_can_be_switched_between_them(
    pane: ReaderPane, imported: Callable[[Reading], Source], desk: Desk
):
    first = (Span(0, 18, "page furniture"), Span(44, len(TEXT), "page furniture"))
    source = imported(
        Reading(
            filename="a.html",
            kind="html",
            original=b"<p>",
            text=TEXT,
            set_aside=first,
            other_set_aside=(Span(0, 44, "page furniture"),),
        )
    )
    pane.open_source(source.id)
    assert pane.choice.button.isVisible()
    assert pane.text.toPlainText().strip() == "Ministers met on Monday."

    pane.choice.actions["other"].trigger()
    assert pane.text.toPlainText().strip() == "More stories and links"
    assert pane.choice.button.text() == "Other Reading"
    pane.choice.actions["whole"].trigger()
    assert pane.text.toPlainText() == TEXT
    desk.open_book.undo()
    desk.open_book.undo()

    assert pane.text.toPlainText().strip() == "Ministers met on Monday."


def test_one_reading_is_no_choice(pane: ReaderPane, import_text: Callable[..., Source]):
    pane.open_source(import_text().id)

    assert not pane.choice.button.isVisible()


def test_a_link_tells_its_address(pane: ReaderPane, imported: Callable[[Reading], Source]):
    source = imported(
        Reading(
            filename="a.html",
            kind="html",
            original=b"<p>",
            text="Read the treaty here.",
            text_map=TextMap(links=(Link(9, 15, "https://verna.example/treaty"),)),
        )
    )

    pane.open_source(source.id)

    cursor = pane.text.textCursor()
    cursor.setPosition(12)
    assert cursor.charFormat().toolTip() == "https://verna.example/treaty"
    assert pane.text.reading
    assert pane.text.reading.link_at(12)
