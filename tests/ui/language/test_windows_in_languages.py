"""The whole window in each language: it opens, and shows the sample book in all panes."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Commitment
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.jobs.sample import make_sample
from briefbook.store.book import Book
from briefbook.ui.frame.book_view import TABS
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.language import pseudo
from briefbook.ui.language.languages import ENGLISH, LANGUAGES

SLOW = ("es", "fr")
"""One of the languages with long words is enough between changes."""
ALL = [
    *(
        pytest.param(one, marks=pytest.mark.slow if one in SLOW else ())
        for one in LANGUAGES
        if one != ENGLISH
    ),
    pseudo.RIGHT_TO_LEFT,
]
KINDS = {
    **{"source": Source, "passage": Passage, "claim": Claim, "issue": Issue, "risk": Risk},
    **{"commitment": Commitment, "event": Event, "actor": Actor, "position": ActorPosition},
    **{"objective": Objective, "scenario": Scenario, "recommendation": Recommendation},
    **{"talking point": TalkingPoint},
}
ENGLISH_WORD = re.compile(r"[A-Za-z]{3,}")
SAME_EVERYWHERE = {
    *("Briefbook", "English", "Deutsch", "Español", "Français", "Markdown", "DOI", "ISBN", "ISSN", "URL"),
    *("PDF", "XLSX", "CSV", "ICS", "DOCX", "Ctrl", "Shift", "Alt", "Del", "Ins", "Return", "Enter", "Space"),
    *("Esc", "PgUp", "PgDown", "Home", "End", "Up", "Down", "Left", "Right", "Scroll"),
    # months are those of the locale
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Lake Verna Summit.briefbook"
    make_sample(path).close()
    return path


@pytest.fixture
def sample(made: Path, tmp_path: Path) -> Path:
    copy = tmp_path / made.name
    copy.write_bytes(made.read_bytes())
    return copy


def walk(window: MainWindow, sample: Path, app: QApplication) -> Iterator[str]:
    """Show each pane, and a record of each kind, and yield what is shown."""
    yield "welcome"
    window.session.open(sample)
    view = window.session.view
    assert view is not None
    for tab in TABS:
        view.work.show_pane(tab.name)
        app.processEvents()
        yield tab.name
    desk = window.session.desk
    assert desk is not None
    book = desk.open_book.book
    for name, table in KINDS.items():
        if found := book.by_kind[table].all():
            desk.wayfinder.show(name, found[0].id)
            app.processEvents()
            yield name


@pytest.mark.parametrize("language", ALL)
def test_the_window_shows_the_sample_book(
    speaking: Callable[[str], None],
    open_window: Callable[[], MainWindow],
    sample: Path,
    qapp: QApplication,
    language: str,
):
    speaking(language)

    window = open_window()
    shown = list(walk(window, sample, qapp))

    assert {"welcome", "outline", "memo", "source", "claim", "risk"} <= set(shown)
    is_turned = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert is_turned == (language == pseudo.RIGHT_TO_LEFT)
    with Book.open(sample, read_only=True) as book:
        assert book.sources.count() > 0


def shown_words(window: QWidget) -> Iterator[str]:
    """Yield the words of commands, buttons and fields, shown and spoken."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for button in window.findChildren(QAbstractButton):
        yield from (button.text(), button.toolTip(), button.accessibleName(), button.accessibleDescription())
    for line in window.findChildren(QLineEdit):
        yield from (line.placeholderText(), line.accessibleName(), line.toolTip())
    for box in window.findChildren(QComboBox):
        yield from (box.accessibleName(), box.toolTip())
    for bar in window.findChildren(QTabBar):
        yield from (bar.tabText(at) for at in range(bar.count()))
    for label in window.findChildren(QLabel):
        yield from (label.text(), label.toolTip(), label.accessibleName(), label.accessibleDescription())
    for head in window.findChildren(QHeaderView):
        model, way = head.model(), head.orientation()
        if model is not None and way is Qt.Orientation.Horizontal:
            yield from (str(model.headerData(at, way) or "") for at in range(head.count()))
    yield window.windowTitle()


def left_in_english(text: str) -> list[str]:
    """Return the words of a text that are outside the brackets of the pseudo-language."""
    before = None
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    whole = re.sub(r"\w+…", "", text)  # what is cut is of the book
    return [word for word in ENGLISH_WORD.findall(whole) if word not in SAME_EVERYWHERE]


def test_no_command_button_field_or_label_is_left_in_english(
    speaking: Callable[[str], None], open_window: Callable[[], MainWindow], sample: Path, qapp: QApplication
):
    speaking(pseudo.LEFT_TO_RIGHT)
    window = open_window()
    found: dict[str, list[str]] = {}

    for place in walk(window, sample, qapp):
        for words in shown_words(window):
            if left := left_in_english(words):
                found.setdefault(words, [place, *left])
    with Book.open(sample, read_only=True) as book:
        records = [record for kind in book.by_kind.values() for record in kind.all()]
    known = {word for record in records for word in ENGLISH_WORD.findall(str(vars(record)).casefold())}

    left = {
        words: words_left
        for words, words_left in found.items()
        if not set(map(str.casefold, words_left[1:])) <= known
    }
    assert left == {}
