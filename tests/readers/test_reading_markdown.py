from briefbook.domain.reading import Detail
from briefbook.readers.documents import read_bytes

NOTE = """---
title: "The river treaty, explained"
author: [Marta Veil, Jon Ost]
date: 2031-10-28
lang: en
tags:
  - water
---

# Explained: the river treaty

Delegates from **Arvenia** and Solmark return to Port Lindon on Monday to settle the treaty.

```
Share this article
photo.jpg
```

Share this article

* The quotas for dry years remain the hardest question of all, both governments say.
"""


def test_front_matter_gives_details_and_is_set_aside(aside):
    reading = read_bytes("note.md", NOTE.encode())

    assert reading.kind == "markdown"
    assert reading.details["title"] == Detail("The river treaty, explained", "file")
    assert reading.details["author"] == Detail("Marta Veil, Jon Ost", "file")
    assert reading.details["published"] == Detail("2031-10-28", "file")
    assert reading.details["language"] == Detail("en", "file")
    assert aside(reading)[0][0] == "page furniture"
    assert reading.text == NOTE.strip()


def test_code_keeps_its_lines(aside):
    reading = read_bytes("note.md", NOTE.encode())

    assert aside(reading)[1:] == [("sharing", "Share this article")]
    assert reading.set_aside[1].start > NOTE.rindex("```")


def test_the_first_heading_is_the_title():
    hashes = read_bytes("a.md", b"Some words first.\n\n## Lower\n\n# The title #\n")
    underlined = read_bytes("a.md", b"The title\n=========\n\nSome words.")

    assert hashes.details["title"] == underlined.details["title"] == Detail("The title", "text")


def test_a_rule_at_the_start_is_no_front_matter():
    reading = read_bytes("a.md", b"---\nJust words between rules, no keys at all\n---\n\nMore words.")

    assert reading.set_aside == ()
