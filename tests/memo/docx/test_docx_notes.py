"""Notes in a Word file are Word's own endnotes, so that they count on when the text is edited."""

from briefbook.memo.blocks import Heading, Note, Notes, PageBreak, Paragraph, Run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cited(*numbers):
    return Paragraph((Run("Said"), *(Run(str(number), superscript=True, note=number) for number in numbers)))


def notes(*texts):
    return Notes(tuple(Note(number, (Run(text),)) for number, text in enumerate(texts, 1)))


HEADING = Heading(1, (Run("Notes"),))


def test_a_note_stands_in_its_own_part_and_its_mark_in_the_text(parts_of):
    made = parts_of(cited(1), cited(2), HEADING, notes("First source", "Second source"))

    assert made.find("//w:endnoteReference/@w:id") == ["1", "2"]
    assert made.words() == "Said\nSaid\nNotes"
    assert made.find('//w:endnote[@w:id="1"]//w:t/text()', "endnotes") == ["First source"]
    assert len(made.find("//w:endnoteRef", "endnotes")) == 2
    assert b"endnotes.xml" in made.bytes["word/_rels/document.xml.rels"]


def test_a_note_that_is_cited_again_is_a_cross_reference(parts_of):
    made = parts_of(cited(1), cited(1), HEADING, notes("First source"))

    assert made.find("//w:endnoteReference/@w:id") == ["1"]
    assert made.find("//w:instrText/text()") == [" NOTEREF _RefNote1 \\f \\h "]
    assert made.find("//w:bookmarkStart/@w:name") == ["_RefNote1"]
    assert made.find('//w:r[w:t="1"]/w:rPr/w:rStyle/@w:val') == ["EndnoteReference"]


def test_word_counts_the_notes_from_one_and_has_its_two_separators(parts_of):
    made = parts_of(cited(1), notes("First source"))

    assert made.find("//w:endnotePr/w:numFmt/@w:val", "settings") == ["decimal"]
    assert made.find("//w:endnotePr/w:endnote/@w:id", "settings") == ["-1", "0"]
    assert made.find("//w:endnote/@w:type", "endnotes") == ["separator", "continuationSeparator"]
    assert len(made.find("//w:separator", "endnotes")) == 1


def test_under_a_heading_no_rule_separates_the_notes(parts_of):
    made = parts_of(cited(1), HEADING, notes("First source"))

    assert made.find("//w:separator", "endnotes") == []


def test_notes_stand_where_the_memo_has_them_though_text_follows(parts_of):
    made = parts_of(cited(1), HEADING, notes("First source"), PageBreak(), cited())

    first, second = made.body.iter(f"{W}sectPr")
    assert "".join(first.getparent().getparent().itertext()) == "Notes"
    assert second.find(f"{W}type").get(f"{W}val") == "nextPage"
    assert made.find("//w:endnotePr/w:pos/@w:val", "settings") == ["sectEnd"]
    assert made.find("//w:pageBreakBefore") == []


def test_a_number_that_word_would_count_otherwise_is_written_out(parts_of):
    made = parts_of(cited(2), cited(1), HEADING, notes("First source", "Second source"))

    first, second = made.find("//w:endnoteReference")
    assert first.get(f"{W}customMarkFollows") == "1"
    assert first.getnext().text == "2"
    assert second.get(f"{W}customMarkFollows") is None
    assert made.words("endnotes").split("\n")[2:] == ["2 Second source", "First source"]


def test_a_note_that_only_a_note_cites_follows_that_note(parts_of):
    second = Note(1, (Run("First source, as in "), Run("2", superscript=True, note=2)))

    made = parts_of(cited(1), HEADING, Notes((second, Note(2, (Run("Hidden source"),)))))

    assert made.words("endnotes").split("\n")[2:] == ["First source, as in 2", "2 Hidden source"]
    assert made.find("//w:endnoteReference", "endnotes") == []


def test_a_note_that_nothing_cites_is_printed_all_the_same(parts_of):
    made = parts_of(cited(), HEADING, notes("First source"))

    assert made.words() == "Said\nNotes\n1 First source"


def test_a_number_without_a_note_stays_as_text(parts_of):
    made = parts_of(cited(7))

    assert made.words() == "Said7"


def test_links_in_notes_belong_to_the_part_of_the_notes(parts_of):
    note = Note(1, (Run("On the web", link="https://a.example/"),))

    made = parts_of(cited(1), Notes((note,)))

    assert b"https://a.example/" in made.bytes["word/_rels/endnotes.xml.rels"]
    assert b"https://a.example/" not in made.bytes["word/_rels/document.xml.rels"]
