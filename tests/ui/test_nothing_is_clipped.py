"""Every pane with words a third longer than English, and with words twice as large in the smallest window."""

from contextlib import suppress

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.jobs.sample import make_sample
from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.language.languages import ENGLISH, speak
from briefbook.ui.language.pseudo import LEFT_TO_RIGHT
from tests.cut_texts import what_does_not_fit

SMALLEST = (1024, 640)


@pytest.fixture
def speaks(qapp):
    yield lambda language: speak(qapp, language)
    speak(qapp, ENGLISH)


@pytest.fixture
def every_place(open_window, tmp_path):
    """Return what goes to each place of a window of a size, by its name."""
    windows = []

    def go(size, scale=100):
        windows.append(window := open_window())
        window.session.theme.scale = scale
        window.resize(*size)
        window.session.serve(make_sample(tmp_path / "Lake Verna Summit.briefbook"))
        view = window.session.view
        for name in TAB_NAMES:
            view.work.show_pane(name, focus=True)
            pane = view.work.pane(name)
            for page in list(getattr(pane, "buttons", ())) or [""]:
                if page:
                    pane.show_page(page)
                yield window, f"{name} {page}"
        for card, name in ((view.sources_card, "sources"), (view.inspector_card, "inspector")):
            card.open()
            yield window, name

    yield go
    for window in windows:
        window.session.theme.scale = 100


def unfit_at_rest(window, qtbot):
    """Return what does not fit even after what came late is laid out."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not what_does_not_fit(window), timeout=3000)
    return what_does_not_fit(window)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1440, 900), SMALLEST])
def test_nothing_is_clipped_in_any_pane_when_words_are_longer(speaks, every_place, qtbot, size):
    speaks(LEFT_TO_RIGHT)
    found = {}

    for window, name in every_place(size):
        found |= dict.fromkeys(unfit_at_rest(window, qtbot), name)

    assert found == {}


@pytest.mark.slow
def test_nothing_is_clipped_in_any_pane_when_words_are_twice_as_large(every_place, qtbot):
    found = {}

    for window, name in every_place(SMALLEST, scale=200):
        found |= dict.fromkeys(unfit_at_rest(window, qtbot), name)

    assert found == {}
    assert window.size().toTuple() == SMALLEST


def test_a_label_that_is_cut_and_buttons_that_overlap_are_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    cut, fits, over = QLabel("A sentence that has no room"), QLabel("Short"), QPushButton("Over it")
    for widget in (cut, fits, over):
        column.addWidget(widget)
    window.resize(300, 200)
    window.show()
    assert what_does_not_fit(window) == []
    cut.resize(40, cut.height())
    over.setGeometry(fits.geometry())

    told = what_does_not_fit(window)

    assert [sentence.partition(": ")[0] for sentence in told] == [
        "QLabel is cut",
        f"QLabel and QPushButton overlap by {fits.width()} × {fits.height()}",
    ]
