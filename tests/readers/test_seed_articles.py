"""The two articles that Briefbook was first made for, read where they are present."""

from pathlib import Path

import pytest

from briefbook.readers.documents import read_file

SEEDS = Path(__file__).parents[2] / ".." / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not here")


def seed(start):
    return next(SEEDS.glob(f"{start}_*.txt"))


def paragraphs(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def test_the_first_article_loses_its_aside_and_prompt_and_nothing_else(shown, aside):
    path = seed("000")
    lines = paragraphs(path.read_text(encoding="utf-8"))
    label = lines.index("Did you know?")

    reading = read_file(path)

    assert [reason for reason, _ in aside(reading)] == ["boxed aside", "comment prompt"]
    assert paragraphs(aside(reading)[0][1]) == lines[label : label + 2]
    assert paragraphs(aside(reading)[1][1]) == lines[-2:]
    assert paragraphs(shown(reading)) == lines[:label] + lines[label + 2 : -2]
    assert reading.details["title"].value == lines[0][: len(reading.details["title"].value) - 1] + "…"
    assert reading.details["language"].value == "en"
    assert "author" not in reading.details


def test_the_second_article_loses_its_picture_caption_and_second_headline(shown, aside):
    path = seed("002")
    lines = paragraphs(path.read_text(encoding="utf-8"))

    reading = read_file(path)

    assert aside(reading) == [
        ("image file", lines[1]),
        ("caption", lines[2]),
        ("repeated headline", lines[0]),
    ]
    assert paragraphs(shown(reading)) == [lines[0], *lines[4:]]
    assert shown(reading).startswith(f"{lines[0]}\n\n{lines[4]}")
    assert (reading.details["title"].value, reading.details["title"].origin) == (lines[0], "text")
    assert {"author", "published", "publisher"}.isdisjoint(reading.details)
