"""Each step of the self-test fails when what it looks for is broken."""

import shutil
import sys
from dataclasses import replace

import PySide6.QtCore
import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from briefbook import paths
from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.jobs.backing_up import Backing
from briefbook.jobs.citing import citations
from briefbook.jobs.exporting import memo_file
from briefbook.jobs.intake.asking import Refusal
from briefbook.jobs.workers.reading import READING, read_document
from briefbook.jobs.workers.worker import ChildEndedError, Worker
from briefbook.store.backups import folder_of
from briefbook.store.book import Book
from briefbook.ui.self_test import books, documents, installation, reading, window
from briefbook.ui.self_test.telling import UnlikeError
from briefbook.ui.settings import Settings


class Answering:
    """A worker that gives the same answer to whatever it is asked."""

    def __init__(self, answer):
        self.answer = answer

    def call(self, function, *args, **kwargs):
        return self.answer


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """Give a copy of the small bundled files, which the program takes for its own."""
    copy = tmp_path / "resources"
    shutil.copytree(paths.resources(), copy, ignore=shutil.ignore_patterns("*.ttf"))
    for font in paths.fonts().glob("*.ttf"):
        (copy / "fonts" / font.name).symlink_to(font)
    for name, folder in (("resources", copy), ("icons", copy / "icons"), ("fonts", copy / "fonts")):
        monkeypatch.setattr(paths, name, lambda folder=folder: folder)
    return copy


def test_bundled_files_are_missing(ground, resources):
    installation.is_whole(ground)
    shutil.rmtree(resources / "csl")

    with pytest.raises(UnlikeError, match=r"lacks csl\.$"):
        installation.is_whole(ground)


def test_another_python_has_a_say_in_an_installed_program(ground, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Briefbook" / "briefbook"))
    monkeypatch.setattr(sys, "path", [str(tmp_path / "Briefbook" / "site"), "/usr/lib/python3/dist-packages"])

    with pytest.raises(UnlikeError, match=r"outside .*: /usr/lib/python3/dist-packages"):
        installation.is_whole(ground)


def test_backups_would_lie_in_the_programs_folder(ground, monkeypatch):
    inside = installation.program_folder() / "backups"
    monkeypatch.setattr(paths, "user_backups", lambda: inside)

    with pytest.raises(UnlikeError, match="backups lies in the program’s own"):
        installation.keeps_to_the_user(ground)


def test_there_is_no_folder_for_settings(ground, monkeypatch):
    monkeypatch.setattr(Settings, "folder", property(lambda self: paths.Path()))

    with pytest.raises(UnlikeError, match="no folder for settings and log"):
        installation.keeps_to_the_user(ground)


def test_the_driver_for_servers_is_missing_from_an_installer(ground, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert "extra “team”" in installation.speaks_to_servers(ground)
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    with pytest.raises(UnlikeError, match="driver"):
        installation.speaks_to_servers(ground)


def test_the_window_paints_nothing(ground, monkeypatch):
    def blank(widget):
        picture = QPixmap(800, 600)
        picture.fill("white")
        return picture

    monkeypatch.setattr(QWidget, "grab", blank)

    with pytest.raises(UnlikeError, match="1 colours only, so it is blank"):
        window.opens(ground)


def test_a_book_does_not_open_in_the_window(ground):
    ground.sample = ground.folder / "broken.briefbook"
    ground.sample.write_bytes(b"no book")

    with pytest.raises(UnlikeError, match=r"did not open: “window\.briefbook”"):
        window.opens(ground)


def test_windows_are_drawn_by_another_plugin(ground, monkeypatch):
    assert ground.app
    monkeypatch.setattr(window, "has_display", lambda: True)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setitem(window.PLATFORMS, sys.platform, ("xcb", "wayland"))

    with pytest.raises(UnlikeError, match="drawn by “offscreen”, not by xcb or wayland"):
        window.opens(ground)


@pytest.mark.parametrize(
    ("files", "told"),
    [([], "has no plugin “offscreen”"), (["libqoffscreen.so"], "Qt cannot draw windows: .*libqoffscreen")],
)
def test_a_plugin_of_qt_is_missing_or_broken(ground, monkeypatch, tmp_path, files, told):
    (tmp_path / "platforms").mkdir()
    for name in files:
        (tmp_path / "platforms" / name).write_bytes(b"no library")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(PySide6.QtCore.QLibraryInfo, "path", lambda which: str(tmp_path))

    with pytest.raises(UnlikeError, match=told):
        assert ground.app


def test_an_icon_is_missing(ground, resources):
    (resources / "icons" / "book-open.svg").rename(resources / "icons" / "book.open.svg")
    _forget_drawings()

    with pytest.raises(FileNotFoundError):
        window.paints_icons(ground)


@pytest.mark.parametrize(
    ("drawn", "told"),
    [("", "painted blank"), ('<rect width="24" height="24" fill="#ff0000"/>', "is #ff0000, not #1F2328")],
)
def test_an_icon_is_blank_or_of_another_colour(ground, resources, drawn, told):
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawn}</svg>'
    (resources / "icons" / "book-open.svg").write_text(drawing)
    _forget_drawings()

    with pytest.raises(UnlikeError, match=told):
        window.paints_icons(ground)


def test_an_icon_of_the_style_sheet_is_not_painted(ground, resources):
    _forget_drawings()
    (resources / "icons" / "controls" / "light" / "check.svg").write_text("<svg/>")

    with pytest.raises(UnlikeError, match=r"light/check\.svg, of the style sheet, is painted blank"):
        window.paints_icons(ground)


@pytest.mark.qt_log_ignore("Cannot open file")
def test_the_applications_icon_is_missing(ground, resources):
    (resources / "icons" / "briefbook.svg").unlink()

    with pytest.raises(UnlikeError, match="application’s icon is painted blank"):
        window.has_its_icon(ground)


def test_a_font_is_missing(ground, resources):
    (resources / "fonts" / "NotoSansKR-Regular.ttf").unlink()

    with pytest.raises(UnlikeError, match=r"NotoSansKR-Regular\.ttf cannot be read"):
        window.has_its_fonts(ground)


def test_a_font_is_another_one(ground, resources):
    (resources / "fonts" / "Inter-Regular.ttf").unlink()
    shutil.copy(resources / "fonts" / "SourceSans3-Regular.ttf", resources / "fonts" / "Inter-Regular.ttf")

    with pytest.raises(UnlikeError, match="holds “Source Sans 3”, not “Inter”"):
        window.has_its_fonts(ground)


def test_another_font_steps_in_for_letters(ground, monkeypatch):
    face = ("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", "שיחות, 会议")
    monkeypatch.setattr(window, "TYPEFACES", [face])

    with pytest.raises(UnlikeError, match=r"is set in .*, not in Noto Sans Hebrew|has not all letters"):
        window.has_its_fonts(ground)


def test_a_catalogue_of_qt_is_missing(ground, monkeypatch, tmp_path):
    monkeypatch.setattr(PySide6.QtCore.QLibraryInfo, "path", lambda which: str(tmp_path))

    with pytest.raises(UnlikeError, match="has no catalogue qtbase_fr"):
        window.speaks_languages(ground)


def test_a_catalogue_of_qt_does_not_translate(ground, monkeypatch):
    monkeypatch.setattr(PySide6.QtCore.QTranslator, "translate", lambda self, *words: "")

    with pytest.raises(UnlikeError, match="“Cancel” is “” in fr, not “Annuler”"):
        window.speaks_languages(ground)


def test_a_catalogue_of_the_window_is_missing(ground, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)

    with pytest.raises(UnlikeError, match="has no catalogue briefbook_fr"):
        window.speaks_its_own(ground)


@pytest.mark.parametrize(("one", "many"), [("%n source", "%n source"), ("", ""), ("%n x", "%n source(s)")])
def test_a_catalogue_of_the_window_has_no_plural(ground, monkeypatch, one, many):
    words = {"Cancel": "Annuler", "%n source(s)": ("", one, many)}
    monkeypatch.setattr(
        PySide6.QtCore.QTranslator,
        "translate",
        lambda self, context, text, note="", number=-1: words[text][number] if number > 0 else words[text],
    )
    monkeypatch.setattr(PySide6.QtCore.QTranslator, "load", lambda self, name, folder: True)

    with pytest.raises(UnlikeError, match=r"One source is “.*” in fr and more are “"):
        window.speaks_its_own(ground)


@pytest.mark.parametrize("language", ["", "en"])
def test_words_are_sorted_as_bytes_or_by_the_rules_of_english(ground, monkeypatch, language):
    class Collator:
        def __init__(self, locale):
            self._in_english = real(PySide6.QtCore.QLocale("en"))

        def sortKey(self, word):  # noqa: N802, Qt's name
            return self._in_english.sortKey(word) if language else word

        def compare(self, one, other):
            return (self.sortKey(other) < self.sortKey(one)) - (self.sortKey(one) < self.sortKey(other))

    real = PySide6.QtCore.QCollator
    monkeypatch.setattr(PySide6.QtCore, "QCollator", Collator)

    with pytest.raises(UnlikeError, match="sv is sorted" if language else "fr is sorted Zoo, abricot"):
        window.sorts_by_language(ground)


def test_the_texts_of_the_sample_book_are_missing(ground, resources, monkeypatch):
    monkeypatch.setattr(paths, "sample", lambda: resources / "sample")
    next((resources / "sample" / "sources").iterdir()).unlink()
    del ground.sample

    with pytest.raises((FileNotFoundError, BriefbookError)):
        books.makes_the_sample(ground)


def test_the_sample_book_is_made_without_the_worker(ground, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.workers.process._command", lambda: ["/nowhere/briefbook", "--worker"])
    del ground.sample

    with Worker(READING) as ground.reader:
        assert books.makes_the_sample(ground).startswith("17 originals and texts")


def test_an_edit_is_not_undone(ground, monkeypatch):
    monkeypatch.setattr(Book, "undo", lambda self: None)

    with pytest.raises(UnlikeError, match="not undone"):
        books.edits_and_undoes(ground)


def test_search_finds_nothing(ground, monkeypatch):
    monkeypatch.setattr(Book, "find", lambda self, query: [])

    with pytest.raises(UnlikeError, match="“cafe” finds nothing"):
        books.finds(ground)


def test_search_does_not_divide_chinese(ground, monkeypatch):
    found = Book.find
    monkeypatch.setattr(Book, "find", lambda self, query: [] if query == "会谈" else found(self, query))

    with pytest.raises(UnlikeError, match="“会谈” finds nothing"):
        books.finds(ground)


def test_a_password_protects_nothing(ground, monkeypatch):
    monkeypatch.setattr(books, "change_password", lambda path, password: None)

    with pytest.raises(UnlikeError, match="opens with no password"):
        books.protects(ground)


def test_a_name_in_several_scripts_is_refused(ground, monkeypatch):
    def refused(paths_, worker):
        return [Refusal("a.txt", "It cannot be read.")]

    monkeypatch.setattr(books, "intake", refused)

    with pytest.raises(UnlikeError, match="was refused: It cannot be read"):
        books.takes_any_name(ground)


def test_no_backup_can_be_kept(ground, monkeypatch):
    monkeypatch.setattr(Backing, "keep", lambda self: "No backup could be kept: the disk is full.")

    with pytest.raises(UnlikeError, match="the disk is full"):
        books.backs_up(ground)


def test_a_backup_is_damaged(ground, monkeypatch):
    keep = Backing.keep

    def keep_damaged(self):
        told = keep(self)
        with Book.open(self._path, read_only=True) as book:
            (kept,) = folder_of(book.covers.only().id).glob("*.briefbook")
        data = bytearray(kept.read_bytes())
        data[40_000:60_000] = b"\xff" * 20_000
        kept.write_bytes(data)
        return told

    monkeypatch.setattr(Backing, "keep", keep_damaged)

    with pytest.raises((UnlikeError, BriefbookError)):
        books.backs_up(ground)


def test_the_worker_does_not_start(ground, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.workers.process._command", lambda: [sys.executable, "-c", "1 / 0"])
    with Worker(READING) as ground.reader, pytest.raises(ChildEndedError):
        reading.reads(ground)


def test_the_program_of_the_worker_is_missing(ground, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.workers.process._command", lambda: ["/nowhere/briefbook", "--worker"])
    with Worker(READING) as ground.reader, pytest.raises(FileNotFoundError):
        reading.reads(ground)


def test_the_worker_reads_something_else(ground):
    ground.reader = Answering(Reading(filename="page.html", kind="html", original=b"", text="Nothing"))

    with pytest.raises(UnlikeError, match=r"page\.html reads “Nothing”"):
        reading.reads(ground)


def test_the_worker_has_no_guard(ground):
    with (
        Worker(READING) as ground.reader,
        pytest.raises(UnlikeError, match="may not: write a file, start a program, connect"),
    ):
        reading.is_guarded(ground)


def test_accents_of_latex_are_not_read(ground):
    read = ground.reader.call(read_document, "list.bib", reading.BIBTEX.encode())
    (entry,) = read.readings
    title = replace(entry.details["title"], value="Le caf{\\'e} de {\\L}{\\'o}d{\\'z}")
    spoilt = replace(entry, details={**entry.details, "title": title})
    ground.reader = Answering(Bundle(filename="list.bib", readings=(spoilt,)))

    with pytest.raises(UnlikeError, match="BibTeX reads"):
        reading.reads_bibliographies(ground)


def test_no_language_is_known(ground):
    ground.reader = Answering("")

    with pytest.raises(UnlikeError, match="in en is taken for none known"):
        reading.knows_languages(ground)


@pytest.fixture
def memo(ground):
    return ground.memos.call(memo_file, ground.contents, None, "pdf", check=True)


def test_the_memo_is_not_accessible(ground, memo):
    found = replace(memo.accessibility, findings=("A figure has no words.",))
    ground.memos = Answering(replace(memo, accessibility=found))

    with pytest.raises(UnlikeError, match="A figure has no words"):
        documents.prints(ground)


def test_the_memo_has_boxes_for_letters(ground, memo):
    ground.memos = Answering(replace(memo, missing={"会": 2}))

    with pytest.raises(UnlikeError, match="No bundled font has 会"):
        documents.prints(ground)


def test_the_memo_lacks_a_script(ground, memo):
    read = ground.reader.call(read_document, "memo.pdf", memo.data)
    ground.memos, ground.reader = Answering(memo), Answering(replace(read, text=read.text.replace("谈", "")))

    with pytest.raises(UnlikeError, match=r"memo\.pdf does not say “双方在东京会谈，讨论稀土”"):
        documents.prints(ground)


def test_a_document_for_word_lacks_an_issue(ground):
    title = ground.contents.issues[0].title
    issues = (replace(ground.contents.issues[0], title="Something that was left out"),)
    ground.contents = replace(ground.contents, issues=(*issues, *ground.contents.issues[1:]))
    made = ground.memos.call(memo_file, ground.contents, None, "docx")
    read = ground.reader.call(read_document, "memo.docx", made.data)
    told = replace(read, text=read.text.replace("Something that was left out", title))
    ground.memos, ground.reader = Answering(made), Answering(told)

    with pytest.raises(UnlikeError, match=r"memo\.docx lacks the issue “Something that was left out”"):
        documents.exports(ground)


def test_the_patterns_for_hyphens_are_missing(ground, monkeypatch):
    monkeypatch.setattr(documents, "hyphenate", lambda word, language: ())

    with pytest.raises(UnlikeError, match="“negotiation” is divided negotiation"):
        documents.hyphenates(ground)


def test_the_styles_of_citations_are_missing(ground, monkeypatch):
    monkeypatch.setattr(documents, "citations", lambda sources, style: citations(sources, "short"))

    with pytest.raises(UnlikeError, match="is cited as"):
        documents.cites(ground)


def test_a_workbook_lacks_a_row(ground, monkeypatch):
    table_file = documents.table_file

    def shorter(kind, contents, file):
        return table_file(kind, replace(contents, risks=contents.risks[1:]), file)

    monkeypatch.setattr(documents, "table_file", shorter)

    with pytest.raises(UnlikeError, match="The workbook has 6 rows"):
        documents.writes_tables(ground)


def test_a_calendar_is_empty(ground, monkeypatch):
    empty = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    monkeypatch.setattr(documents, "calendar_of", lambda entries, title, with_past: empty)

    with pytest.raises(UnlikeError, match="The calendar has 0 events"):
        documents.writes_tables(ground)


def _forget_drawings():
    from briefbook.ui.theme import icons

    icons._drawing.cache_clear()


@pytest.fixture(autouse=True)
def drawings_of_other_tests_stay_right():
    yield
    _forget_drawings()
