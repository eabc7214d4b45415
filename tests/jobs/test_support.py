"""What a support file holds, and what it leaves out."""

import zipfile
from pathlib import Path

from briefbook.edits.outlining import add_issue
from briefbook.jobs.mistake_report import MOST, Mistakes
from briefbook.jobs.support import Part, book_told, integrity, system, without_names, write_support_file

SECRET = "Zwirbelfjord"


def mistake(words=SECRET):
    try:
        raise ValueError(f"no date: {words}")
    except ValueError as error:
        return error


def test_a_report_tells_where_a_mistake_happened_and_quotes_nothing_unless_it_is_asked_to():
    mistakes = Mistakes()
    mistakes.note(mistake(), "in the window")

    told = mistakes.text()

    assert SECRET not in told
    assert "ValueError, noticed in the window" in told
    assert "in mistake" in told
    assert f"ValueError: no date: {SECRET}" in mistakes.text(with_messages=True)


def test_the_same_mistake_many_times_is_told_once_with_a_count():
    mistakes = Mistakes()

    times = [mistakes.note(mistake(), "in the window") for _ in range(1500)]

    assert times[-1] == mistakes.count == 1500
    assert mistakes.text().count("Traceback") == 1
    assert "1,500 times in all" in mistakes.text()


def test_of_very_many_different_mistakes_the_first_are_kept():
    mistakes = Mistakes()

    for number in range(MOST + 5):
        mistakes.note(type(f"Odd{number}Error", (Exception,), {})(), "in a thread")

    assert mistakes.count == MOST + 5
    assert "Odd0Error" in mistakes.text()
    assert mistakes.text().endswith("And 5 others, of which nothing is kept.")


def test_a_book_is_told_of_by_counts_and_by_its_soundness_only(book, import_text):
    import_text(f"{SECRET} is where ministers met on Monday, a spokesman said.\n", title=SECRET)
    book.apply(add_issue(book.issues.outline(), SECRET, text=SECRET))

    told = book_told(book) | integrity(book)

    assert told["source"] == told["issue"] == "1"
    assert told["Problems"] == "none"
    assert SECRET not in str(told)


def test_the_system_is_told_with_the_versions_of_what_does_the_work():
    told = system({"Qt": "6.11"})

    assert told["Qt"] == "6.11"
    assert "SQLCipher" in told["SQLite"]
    assert {"Briefbook", "System", "Python"} <= set(told)


def test_names_of_books_and_the_users_folder_are_hidden():
    text = f"{Path.home()}/Talks with {SECRET}/talks.briefbook and other.briefbook"

    told = without_names(text, [f"{Path.home()}/Talks with {SECRET}"])

    assert told == "(hidden)/(hidden).briefbook and (hidden).briefbook"


def test_a_support_file_is_one_zip_of_plain_texts(tmp_path):
    path = tmp_path / "support.zip"

    write_support_file(path, [Part("system.txt", "Łódź, 会谈\n")])

    with zipfile.ZipFile(path) as archive:
        assert archive.read("system.txt").decode("utf-8") == "Łódź, 会谈\n"
