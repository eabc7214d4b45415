import logging

import pytest

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.bibtex import read_bibtex
from briefbook.readers.bibliography.latex import plain

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)


def one(text: str) -> Reading:
    return read_bibtex("list.bib", text).readings[0]


def value(reading: Reading, name: str) -> str:
    return reading.details[name].value if name in reading.details else ""


def test_latex_is_read_as_the_letters_it_means():
    reading = one(
        r"""@book{mueller, title = {{\"U}ber die {F\"ahren} der \textit{F{\"o}rde}},
        author = {M{\"u}ller, J{\"o}rg and \v{C}apek, Karel}, publisher = {Sea \& Sons}, year = 1999}"""
    )

    assert value(reading, "title") == "Über die Fähren der Förde"
    assert value(reading, "author") == "Jörg Müller; Karel Čapek"
    assert value(reading, "publisher") == "Sea & Sons"


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        ("50% of R&D", "50% of R&D"),
        (r"\enquote{Ports} of \mkbibemph{call}", "“Ports” of call"),
        (r"CO$_2$ and x$^{10}$", "CO₂ and x¹⁰"),
        (r"\href{https://a.example}{the site}", "the site"),
        (r"{\LaTeX} at sea", "LaTeX at sea"),
        ("{" * 400 + "deep" + "}" * 400, "{" * 400 + "deep" + "}" * 400),
        (r"broken {\"", 'broken "'),
    ],
)
def test_latex_of_every_kind_becomes_plain(latex, text):
    assert plain(latex).strip('"{ ̈') == text.strip('"{ ̈')


def test_names_follow_the_rules_of_bibtex():
    reading = one(
        """@misc{a, title = {T}, author = {Ludwig van Beethoven and {Ministry of Health}
        and King, Jr., Martin Luther and García Márquez, Gabriel
        and family=Lind, given=Eva, prefix=von and others}}"""
    )

    assert value(reading, "author") == (
        "Ludwig van Beethoven; Ministry of Health; Martin Luther King Jr.; Gabriel García Márquez;"
        " Eva von Lind; et al."
    )
    assert "García Márquez, Gabriel" in reading.bibliography["author"]


def test_abbreviations_are_written_out_and_joined():
    reading = one(
        '@string{jp = "Journal of " # {Ports}}\n'
        '@article{a, title="T", journal = jp, month = "12~" # feb, year=2020}'
    )

    assert value(reading, "publisher") == "Journal of Ports"
    assert value(reading, "published") == "2020-02-12"


def test_a_chapter_inherits_from_the_book_that_it_refers_to():
    bundle = read_bibtex(
        "list.bib",
        """@incollection{c, author = {Jo Doe}, title = {Harbours}, crossref = {b}, pages = {1--20}}
        @book{b, title = {Trade}, subtitle = {By Water}, editor = {Ida Rask}, publisher = {Sea Press},
        year = 2001}""",
    )

    chapter = bundle.readings[0]
    assert value(chapter, "published") == "2001"
    assert value(chapter, "publisher") == "Sea Press"
    assert chapter.bibliography["container-title"] == "Trade: By Water"
    assert chapter.bibliography["editor"] == "Ida Rask"
    assert chapter.bibliography["page"] == "1-20"


def test_biblatex_dates_are_read_and_ranges_kept():
    reading = one("@article{a, title = {T}, date = {2020-03/2020-05}, urldate = {2021-01-02}}")

    assert value(reading, "published") == "2020-03"
    assert reading.bibliography["issued"] == "2020-03/2020-05"
    assert reading.bibliography["accessed"] == "2021-01-02"


@pytest.mark.parametrize(
    ("field", "paths"),
    [
        ("Full Text:files/12/ports.pdf:application/pdf", ("files/12/ports.pdf",)),
        (":ports.pdf:PDF;:more.epub:ePUB", ("ports.pdf", "more.epub")),
        ("attachments/Roe 2001.pdf", ("attachments/Roe 2001.pdf",)),
        (r"Post:C\:\\Users\\eva\\ports.pdf:PDF", ()),
        ("/home/eva/ports.pdf;../up.pdf;a/../../b.pdf;https://a.example/b.pdf;~/x.pdf", ()),
        (r"a\;b:files/a\;b.pdf:application/pdf", ("files/a;b.pdf",)),
    ],
)
def test_attached_files_are_named_where_they_lie_beside(field, paths):
    assert one(f"@misc{{a, title = {{T}}, file = {{{field}}}}}").beside == paths


def test_a_broken_entry_does_not_lose_the_others():
    bundle = read_bibtex(
        "list.bib", "@book{good, title = {One}}\n@article{bad, title = {oops\n@book{last, title = {Two}}\n"
    )

    assert [value(reading, "title") for reading in bundle.readings] == ["One", "Two"]
    assert bundle.refusals == ("Entry “bad” of “list.bib” (line 2) is broken BibTeX, so it was left out.",)


def test_entries_without_or_with_the_same_key_are_all_read():
    bundle = read_bibtex(
        "list.bib", "@book{\n  title = {One}}\n@book{k, title = {Two}}\n@book{k, title = {Three}}"
    )

    assert [value(reading, "title") for reading in bundle.readings] == ["One", "Two", "Three"]


def test_the_same_bibtex_entry_has_the_same_bytes():
    alone = one("@book{k, title = {Two}}")
    after = read_bibtex("b.bib", "@book{x, title = {One}}\n\n@book{k, title = {Two}}\n").readings[1]

    assert alone.original == after.original == b"@book{k, title = {Two}}"


def test_a_bib_file_of_nothing_but_text_is_refused():
    with pytest.raises(BriefbookError, match=r"holds no entries of BibTeX"):
        read_bibtex("list.bib", "Nothing here.")
