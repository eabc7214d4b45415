"""What a screen reader is given, in every place of the real program, read from the bus as it reads it."""

import sys
from dataclasses import dataclass
from typing import Any

import pytest

from briefbook.jobs.sample import make_sample
from briefbook.store.book import Book
from tests.listening.hearing import a_desktop, a_program, missing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs AT-SPI"),
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}"),
]

CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry"),
    *("password text", "list", "tree", "table", "tree table", "page tab", "page tab list", "slider"),
    *(
        "spin button",
        "progress bar",
        "menu",
        "menu item",
        "check menu item",
        "radio menu item",
        "dial",
        "link",
    ),
    *("list item", "tree item"),
}
ROWS = {"list": "list item", "tree": "table cell", "table": "table cell"}


@dataclass
class Place:
    """What was showing in one place; nodes know the number of the one that they are in."""

    name: str
    nodes: list[dict[str, Any]]

    def called(self, role: str, start: str = "") -> list[dict[str, Any]]:
        """Return what has a role and a name that starts so."""
        return [one for one in self.nodes if one["role"] == role and one["name"].startswith(start)]

    def within(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        """Return what is directly in a node."""
        number = self.nodes.index(node)
        return [one for one in self.nodes if one["parent"] == number]

    def path(self, node: dict[str, Any]) -> str:
        """Return where a node is, in the names of what it is in."""
        names = []
        while node["parent"] >= 0:
            node = self.nodes[node["parent"]]
            names.append(node["name"] or node["role"])
        return " < ".join(names[:4])


@dataclass
class Tour:
    """All places, and what came of what was done in them."""

    places: dict[str, Place]
    said: dict[str, list[str]]
    """What was announced on the way to each place."""
    was_inserted: bool
    text: str
    kept: str
    carets: list[int]
    selections: list[list[int]]


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """Go through the whole window once."""
    folder = tmp_path_factory.mktemp("heard")
    make_sample(folder / "Sample.briefbook").close()
    tour = Tour({}, {}, False, "", "", [], [])
    with a_desktop(folder) as environment, a_program(environment, folder) as (program, reader):
        while True:
            name, popups = program.ask("next")
            if not name:
                break
            place = tour.places[name] = Place(name, reader.ask("tree", *popups))
            tour.said[name] = [one["words"] for one in reader.ask("heard") if "announcement" in one["type"]]
            if name == "writing":
                editor = place.called("text", "Text of the issue")[0]["address"]
                tour.was_inserted = reader.ask("insert", editor, 0, "Forthwith ")
                tour.text = reader.ask("text", editor)
            elif name.startswith("reading by keys"):
                page = place.called("text", "Text of the source")[0]["address"]
                tour.carets.append(reader.ask("caret", page))
                tour.selections.append(reader.ask("selections", page))
            elif name == "risk to press":
                reader.ask("press", place.called("check box", "R2")[0]["address"])
        with Book.open(folder / "Sample.briefbook", read_only=True) as book:
            tour.kept = "\n".join(issue.text for issue in book.issues.all())
    return tour


def test_every_place_was_visited(tour):
    assert {"no book", "outline", "reader", "claims", "risks", "memo"} <= set(tour.places)
    assert {"commitments timeline", "actors position", "advice scenario", "review checks"} <= set(tour.places)
    assert {"empty: outline", "empty: review changes", "inspector risk"} <= set(tour.places)
    assert len(tour.places) > 100


def test_every_control_has_a_name(tour):
    nameless = {
        f"{place.name}: {one['role']} in {place.path(one)}"
        for place in tour.places.values()
        for one in place.nodes
        if one["role"] in CONTROLS and not one["name"].strip()
    }

    assert nameless == set()


def test_no_name_is_only_a_sign(tour):
    signs = {
        f"{place.name}: {one['role']} {one['name']!r}"
        for place in tour.places.values()
        for one in place.nodes
        if one["role"] in CONTROLS - {"combo box"} and not any(letter.isalnum() for letter in one["name"])
    }

    assert signs == set()


def test_a_box_tells_what_is_chosen_in_it_and_what_for(tour):
    unexplained = {
        f"{place.name}: {one['name']} in {place.path(one)}"
        for place in tour.places.values()
        for one in place.called("combo box")
        if not one["has label"]
        and not one["description"]
        and not any(inner["role"] == "text" and inner["name"] for inner in place.within(one))
        and not is_in_a_dialog_of_qt(place, one)
    }

    assert unexplained == set()


def is_in_a_dialog_of_qt(place, node):
    """Whether it is in a window to choose files, as other systems bring their own."""
    top = node
    while place.nodes[top["parent"]]["parent"] >= 0:
        top = place.nodes[top["parent"]]
    return any(one["role"] == "list" and one["name"] == "Sidebar" for one in place.within(top)) or any(
        one["name"] == "Sidebar" for one in place.nodes
    )


def test_every_row_says_what_it_is(tour):
    for place in tour.places.values():
        for role, of_row in ROWS.items():
            for view in place.called(role):
                if view["name"] in ("Files", "Sidebar"):
                    continue
                cells = [one for one in place.within(view) if one["role"] == of_row]
                assert not cells or any(one["name"] for one in cells), (place.name, view["name"])
                if role != "table":
                    assert all(one["name"] for one in cells), (place.name, view["name"])


def test_rows_and_buttons_tell_their_state(tour):
    outline = tour.places["outline"]
    rows = {one["name"].split(",")[0]: one["states"] for one in outline.called("table cell")}
    assert {"expandable", "expanded"} <= set(rows["2 What has changed since October"])
    assert sum("selected" in states for states in rows.values()) == 1
    tabs = {one["name"]: one["states"] for one in outline.called("page tab")}
    assert "selected" in tabs["Outline"]
    assert "selected" not in tabs["Reader"]
    assert "checked" in outline.called("check box", "Inspector")[0]["states"]
    assert "checked" not in outline.called("check box", "Two Panes Side by Side")[0]["states"]
    assert "enabled" not in tour.places["no book"].called("push button", "Undo")[0]["states"]
    assert "editable" in outline.called("text", "Text of the issue")[0]["states"]
    assert "editable" not in tour.places["reader"].called("text", "Text of the source")[0]["states"]


def test_the_text_of_an_issue_is_read_and_written(tour):
    assert tour.was_inserted
    assert tour.text.startswith("Forthwith ")
    assert len(tour.text) > 100
    assert tour.text.strip() in tour.kept


def test_each_risk_tells_its_rating_in_words(tour):
    risks = [one for one in tour.places["risks"].called("check box", "R") if one["name"][1].isdigit()]

    assert len(risks) == 7
    assert risks[0]["name"].startswith(
        "R1 The pause lapses with nothing in its place: likelihood Possible (3 of 5), impact Severe (5 of 5)"
    )
    assert all("likelihood" in one["name"] and "impact" in one["name"] for one in risks)


def test_a_risk_is_chosen_by_a_screen_reader(tour):
    chosen = tour.places["risks"].called("check box", "R2")[0]

    assert "checked" in chosen["states"]


def test_the_matrix_and_the_timeline_have_their_tables(tour):
    register = tour.places["risks"].called("table", "Risk register")[0]
    names = [one["name"] for one in tour.places["risks"].within(register)]
    assert {"R1", "The pause lapses with nothing in its place", "Possible", "Severe"} <= set(names)
    timeline = tour.places["commitments timeline"].called("list", "Timeline")[0]
    rows = [one["name"] for one in tour.places["commitments timeline"].within(timeline)]
    assert len(rows) > 20
    assert "Expiry, 31 Dec 2026" in " ".join(rows)


def test_the_caret_of_the_reader_is_known(tour):
    start, moved, selecting, marked, walked = tour.carets

    assert moved > start
    assert selecting == moved + 12
    assert tour.selections[2] == [moved, selecting]
    assert tour.selections[3] == []
    assert marked != walked


def test_what_happens_elsewhere_is_announced(tour):
    assert any(one.startswith("Passage ") for one in tour.said["reading by keys, words marked"])
    assert any(one.startswith("Passage ") for one in tour.said["reading by keys, at the next passage"])
    assert any(" of " in one for one in tour.said["reader finding"])
    assert any("Moved 3.2" in one and "Undo" in one for one in tour.said["a message"])
    assert "Counting the pebbles" in tour.said["work going on"]
