"""The main job in the real program on a virtual screen: with a real pointer and real keys, and by keys alone.

`BRIEFBOOK_JOURNEY` names a folder for a picture of each step.
"""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefbook.domain.matrix import Rating
from tests.journeys.person import Person, until
from tests.journeys.steps import (
    FERRY,
    QUOTE,
    REASON,
    SENTENCE,
    ends_as_it_began,
    installed,
    marks,
    printed,
    rating,
    shows_page_with,
    text_of,
    titles,
)
from tests.journeys.typist import Typist
from tests.listening.hearing import a_desktop, missing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs an X server"),
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}"),
]

DRAGGER = Path(__file__).parent / "journeys" / "dragger.py"


@pytest.fixture
def ferry(tmp_path):
    """Write a file to be imported."""
    path = tmp_path / "night-ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return home


@pytest.fixture
def pictures(tmp_path):
    """Name the folder for pictures."""
    return Path(os.environ.get("BRIEFBOOK_JOURNEY") or tmp_path / "pictures")


@contextmanager
def somebody(kind, home, pictures):
    """Give somebody who has never used the program."""
    pictures.mkdir(parents=True, exist_ok=True)
    with a_desktop(home) as environment:
        environment |= {"BRIEFBOOK_LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
        with kind(environment, pictures) as person:
            yield person
            person.picture("the end")


@pytest.fixture
def person(home, pictures):
    with somebody(Person, home, pictures) as person:
        yield person


@pytest.fixture
def typist(home, pictures):
    """Give somebody who has no pointer."""
    with somebody(Typist, home, pictures / "by keys") as person:
        yield person


def drop(person, file, landed):
    """Drag a file out of another program’s window, and let it go over the list of sources."""
    with subprocess.Popen([sys.executable, str(DRAGGER), str(file)], env=person.environment) as files:
        try:
            person.drag(person.window("^Files$"), person.find("list", "Sources").middle)
            landed()
        finally:
            files.terminate()


def test_the_journey_with_a_pointer(person, home, ferry):
    person.start()
    person.find("push button", "Open Sample")
    person.picture("welcome")
    person.click("push button", "Open Sample")
    truth = installed(home)
    person.find("list", "Sources")
    start = truth.records()
    person.picture("sample")

    drop(person, ferry, lambda: truth.comes(lambda book: book.sources.count() == 9, "the file is a source"))
    person.find("list item", "Night ferry")
    person.picture("dropped")

    person.click("table cell", "6 Next steps")
    editor = person.click("text", "Text of the issue")
    until(lambda: "Wednesday 2 December" in person.text_of(editor), "the issue is shown")
    person.press("ctrl+End")
    person.type(f" {SENTENCE}")
    truth.comes(lambda book: SENTENCE in text_of("Next steps")(book), "what was typed is kept")
    person.picture("written")

    person.click("list item", "Night ferry", times=2)
    page = person.find("text", "Text of the source")
    person.drag(*person.place_of(page, QUOTE))
    person.click("push button", "Mark in Blue")
    cited = marks(truth, 2)
    person.picture("marked")

    person.click("push button", "Cite Passage")
    truth.comes(lambda book: cited in text_of("Next steps")(book), "it is cited")
    person.click("page tab", "Outline")
    person.find("table cell", "6 Next steps")
    person.picture("cited")

    top = person.find("table cell", "1 Purpose")
    person.drag(person.find("table cell", "6 Next steps").middle, (top.middle[0], top.y + 3))
    truth.comes(
        lambda book: titles(book)[:2] == ["1 Next steps", "2 Purpose and recommendation"], "it is moved"
    )
    person.find("table cell", "1 Next steps")
    person.picture("moved by dragging")
    person.press("alt+Down")
    truth.comes(
        lambda book: titles(book)[:2] == ["1 Purpose and recommendation", "2 Next steps"], "it is moved"
    )
    person.find("table cell", "2 Next steps")
    person.picture("moved by keys")

    person.click("page tab", "Risks")
    other = person.find("check box", "R7 ")
    person.drag(person.find("check box", "R1 ").middle, (other.x - 8, other.y - 8))
    truth.comes(lambda book: rating("R1")(book) == Rating(4, 2), "the risk is rated anew")
    person.picture("risk dragged")
    person.click("text", "Reason for the move")
    person.type(REASON)
    person.click("push button", "Keep")
    truth.comes(
        lambda book: any(one.reason == REASON for one in book.rating_notes.all()), "the reason is kept"
    )
    person.picture("reason given")

    person.click("page tab", "Memo")
    shows_page_with(person, SENTENCE)
    person.picture("memo")

    person.click("push button", "Export")
    file = person.click("text", "File", within="Export the Memo", times=3)
    assert file.width
    person.press("ctrl+a")
    person.type(str(home / "memo.pdf"))
    person.picture("exporting")
    person.click("push button", "Export", within="Export the Memo")
    text = printed(home / "memo.pdf")
    assert SENTENCE in text
    assert QUOTE in text
    person.picture("exported")

    ends_as_it_began(person, truth, start)


def test_the_journey_by_keys_alone(typist, home, ferry):
    typist.start()
    typist.arrives_at("push button", "New Book")
    typist.walk("Tab", ("push button", "Open Book"), ("push button", "Open Sample"))
    typist.picture("welcome")
    typist.press("Return")
    truth = installed(home)
    typist.arrives_at("text", "Text of the issue")
    start = truth.records()
    typist.picture("sample")

    typist.press("ctrl+shift+o")
    typist.arrives_at("text", "File name")
    typist.type(str(ferry))
    typist.press("Return")
    truth.comes(lambda book: book.sources.count() == 9, "the file is a source")
    typist.arrives_at("text", "Text of the issue")
    typist.picture("imported")

    typist.go_to("next steps", "Next steps, Issue")
    typist.arrives_at("text", "Text of the issue")
    editor = typist.find("text", "Text of the issue")
    until(lambda: "Wednesday 2 December" in typist.text_of(editor), "the issue is shown")
    typist.press("ctrl+End")
    typist.type(f" {SENTENCE}")
    truth.comes(lambda book: SENTENCE in text_of("Next steps")(book), "what was typed is kept")
    typist.picture("written")

    typist.walk("shift+F6", ("tree", "Issue outline"), ("list item", "Night ferry"))
    typist.picture("at the sources")
    typist.press("Return")
    typist.arrives_at("text", "Text of the source")
    typist.press("F7")
    typist.select(typist.find("text", "Text of the source"), QUOTE)
    typist.picture("selected")
    typist.press("2")
    cited = marks(truth, 2)
    typist.find("list item", "Night ferry.* 1 passage")
    typist.picture("marked")

    typist.press("ctrl+shift+c")
    truth.comes(lambda book: cited in text_of("Next steps")(book), "it is cited")
    typist.press("ctrl+1")
    typist.arrives_at("text", "Text of the issue")
    typist.picture("cited")

    typist.walk("shift+F6", ("table cell", "6 Next steps"))
    for key, there in (
        *(("alt+Up", f"{number} Next steps") for number in (5, 4, 3, 2, 1)),
        *(("alt+Down", "2 Next steps"), ("alt+Right", "1.1 Next steps"), ("alt+Left", "2 Next steps")),
    ):
        typist.press(key)
        truth.comes(lambda book, there=there: there in titles(book), f"{key} moves it to {there}")
        typist.arrives_at("table cell", there)
    typist.picture("moved")

    typist.press("ctrl+4")
    typist.arrives_at("table", "Risk register")
    typist.walk("shift+F6", ("check box", "R1 "))
    for key, there in (("Up", (4, 5)), ("Left", (4, 4)), ("Left", (4, 3)), ("Left", (4, 2))):
        typist.press(key)
        truth.comes(lambda book, there=there: rating("R1")(book) == Rating(*there), f"{key} moves the risk")
    typist.arrives_at("check box", "R1 ")
    typist.picture("risk moved")
    typist.press("ctrl+shift+y")
    typist.arrives_at("text", "Reason for the move")
    typist.type(REASON)
    typist.press("Return")
    truth.comes(
        lambda book: any(one.reason == REASON for one in book.rating_notes.all()), "the reason is kept"
    )
    typist.arrives_at("check box", "R1 ")
    typist.picture("reason given")

    typist.press("ctrl+8")
    typist.arrives_at("filler", "Pages of the memo")
    shows_page_with(typist, SENTENCE)
    typist.picture("memo")

    typist.press("ctrl+e")
    typist.arrives_at("push button", "Export")
    typist.press("alt+i")
    typist.arrives_at("text", "File")
    typist.press("ctrl+a")
    typist.type(str(home / "memo.pdf"))
    typist.picture("exporting")
    typist.press("Return")
    text = printed(home / "memo.pdf")
    assert SENTENCE in text
    assert QUOTE in text
    typist.arrives_at("filler", "Pages of the memo")
    typist.picture("exported")

    ends_as_it_began(typist, truth, start)
