import pytest

from briefbook.domain.reading import Detail
from briefbook.readers.dates import iso_date
from briefbook.readers.details import shortened, title_of_name
from briefbook.readers.documents import read_bytes

SENTENCE = (
    "Officials of Arvenia and Solmark confirmed that the two leaders will meet in Port Lindon next month, "
    "setting the stage for talks on the river treaty. The agenda is open."
)


def details(text, name="a.txt"):
    return read_bytes(name, text.encode()).details


def test_a_headline_is_the_title():
    found = details("River talks resume: what is at stake?\n\n" + SENTENCE)

    assert found["title"] == Detail("River talks resume: what is at stake?", "text")


def test_without_a_headline_the_first_sentence_is_cut_at_a_word():
    title = details(SENTENCE)["title"]

    assert title.origin == "text"
    assert title.value == "Officials of Arvenia and Solmark confirmed that the two leaders will meet in…"
    assert len(title.value) <= 80


def test_the_files_name_is_the_last_resort():
    assert details("12.5\n\na\n", name="river-treaty_notes.txt")["title"] == Detail(
        "river treaty notes", "name"
    )
    assert title_of_name("000_66a91b1854049f50.txt") == ""
    assert title_of_name("scan 20311028.txt") == ""


def test_byline_and_date_lines_are_read():
    found = details(
        f"River talks resume\nBy Marta R. Veil and Jon Ost\nOctober 28, 2031 10:05 am\n\n{SENTENCE}"
    )

    assert found["author"] == Detail("Marta R. Veil and Jon Ost", "text")
    assert found["published"] == Detail("2031-10-28", "text")


def test_nothing_is_guessed():
    found = details(SENTENCE + "\nBy Monday, 3 May 2030, all was done, wrote Marta Veil.")

    assert set(found) == {"title", "language"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SENTENCE, "en"),
        (
            "Die Vertreter beider Länder treffen sich im Herbst wieder, um über den Vertrag zu beraten.",
            "de",
        ),
        (
            "Министры договорились продолжить переговоры о торговле и встретиться ещё раз осенью в столице.",
            "ru",
        ),
    ],
)
def test_the_language_is_told_from_the_text(text, language):
    assert details(text)["language"] == Detail(language, "text")


def test_a_short_text_has_no_language():
    assert "language" not in details("Only a few words.")


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2031-10-28T09:30:00+02:00", "2031-10-28"),
        ("20311028", "2031-10-28"),
        ("2031-10", "2031-10"),
        ("2031", "2031"),
        ("Tuesday, October 28, 2031", "2031-10-28"),
        ("28 Oct. 2031", "2031-10-28"),
        ("Sept 2031", "2031-09"),
        ("2031年10月28日", "2031-10-28"),
        ("3/4/2031", ""),
        ("2031-13-40", ""),
        ("true", ""),
    ],
)
def test_dates_are_as_precise_as_they_are_written(written, iso):
    assert iso_date(written) == iso


def test_titles_of_one_long_word_are_cut_too():
    assert len(shortened("x" * 300)) == 80
