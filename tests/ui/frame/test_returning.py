"""Everything is found again where it stood."""

from PySide6.QtWidgets import QLabel

from briefbook.ui.inspector.paper_details import PaperDetails
from briefbook.ui.settings import Settings


def test_the_window_shows_what_it_showed_when_it_was_closed(open_window, sample):
    window = open_window()
    window.session.open(sample)
    view, book = window.session.view, window.session.book
    issue = next(entry.issue for entry in book.issues.outline() if entry.number == "3.2")
    source = book.sources.all()[2]
    view.work.split(True)
    window.session.desk.wayfinder.source_wanted.emit(source.id, None)
    window.session.desk.wayfinder.issue_wanted.emit(issue.id, 12)
    window.close()

    again = open_window()
    again.open_first(None)

    view = again.session.view
    assert again.session.book.path == sample
    assert view.work.names_in_sight() == ["outline", "reader"]
    assert view.work.pane("outline").state()["issue"] == issue.id
    assert view.work.pane("outline").state()["offset"] == 12
    assert view.work.pane("reader").source_id == source.id


def test_the_inspector_shows_again_what_is_selected_in_the_pane_that_is_shown(open_window, sample):
    window = open_window()
    window.session.open(sample)
    pause = window.session.book.commitments.all()[1]
    window.session.view.work.show_pane("commitments")
    window.session.desk.wayfinder.commitment_wanted.emit(pause.id)
    window.close()

    again = open_window()
    again.open_first(None)

    assert again.session.view.work.pane("commitments").page("ledger").form.record_id == pause.id
    shown = again.session.view.inspector.page
    assert isinstance(shown, PaperDetails)
    assert any(pause.title in label.text() for label in shown.findChildren(QLabel))


def test_a_place_that_is_no_longer_there_is_forgotten(open_window, sample):
    window = open_window()
    place = {
        "panes": ["charts", "memo"],
        "shown": {
            "outline": {"issue": "gone", "offset": 5},
            "reader": {"source": "gone", "place": [9, 9]},
            "charts": {"a": 1},
        },
    }
    window.session.open(sample)
    window.session.close()
    window.settings.remember_place(sample, place)

    window.session.open(sample)

    assert window.session.view.work.names_in_sight() == ["memo"]
    assert window.session.view.work.pane("reader").source_id == ""


def test_settings_that_somebody_spoilt_are_forgotten(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    settings.remember("places", "{not JSON")
    settings.remember("scale", "large")

    assert settings.place(tmp_path / "a.briefbook") == {}
    assert settings.number("scale", 100) == 100


def test_only_the_recent_books_places_are_kept(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    books = [tmp_path / f"{number}.briefbook" for number in range(30)]

    for book in books:
        book.touch()
        settings.opened(book)
        settings.remember_place(book, {"panes": ["memo"]})

    assert settings.recent() == books[:-9:-1]
    assert [bool(settings.place(book)) for book in books] == [False] * 6 + [True] * 24


def test_a_book_whose_share_is_away_for_a_while_is_recent_again_when_it_is_back(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    share, away = tmp_path / "share", tmp_path / "away"
    share.mkdir()
    shared, local = share / "summit.briefbook", tmp_path / "local.briefbook"
    shared.touch()
    local.touch()
    settings.opened(shared)
    settings.remember_place(shared, {"panes": ["memo"]})
    share.rename(away)

    settings.opened(local)
    settings.remember_place(local, {"panes": ["reader"]})

    assert settings.recent() == [local]
    away.rename(share)
    assert settings.recent() == [local, shared]
    assert settings.place(shared) == {"panes": ["memo"]}


def test_a_recent_book_whose_path_the_system_does_not_take_is_passed_over(tmp_path):
    settings = Settings(tmp_path / "window.ini")

    settings.opened(tmp_path / ("n" * 300))

    assert settings.recent() == []
