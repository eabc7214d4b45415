import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.citation_styles import FILE_KINDS
from briefbook.memo.bibliography.bibtex import escaped
from briefbook.memo.bibliography.csl import csl_item
from briefbook.memo.bibliography.files import bibliography_file
from briefbook.readers.bibliography.latex import plain
from briefbook.readers.documents import read_bytes
from briefbook.readers.encoding import normalise
from tests.memo.bibliography.cited_sources import CITED, JOURNAL, MAIL, NEWS, OWN_REPORT, a_source

DETAILS = ("title", "author", "publisher", "published", "language", "address")


@pytest.mark.parametrize("kind", FILE_KINDS)
@pytest.mark.parametrize("source", CITED, ids=lambda source: source.key)
def test_no_field_is_lost_on_the_way_out_and_in(kind, source):
    data = bibliography_file([NEWS, source], kind)

    reading = read_bytes(f"list{FILE_KINDS[kind][1]}", data).readings[1]
    read = {name: detail.value for name, detail in reading.details.items()}
    assert {name: read.get(name, "") for name in DETAILS if name != "title" or source.title} == {
        name: getattr(source, name) for name in DETAILS if name != "title" or source.title
    }
    assert dict(source.bibliography).items() <= dict(reading.bibliography).items()


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_tags_go_out_as_keywords(kind):
    data = bibliography_file([NEWS], kind, {NEWS.id: ("fares", "harbour line")})

    assert read_bytes(f"list{FILE_KINDS[kind][1]}", data).readings[0].tags == ("fares", "harbour line")


def test_a_source_has_its_key_as_id_and_a_type_from_its_kind():
    items = [csl_item(source) for source in (NEWS, MAIL, OWN_REPORT, JOURNAL)]

    assert [(item["id"], item["type"]) for item in items] == [
        ("chen-2025", "webpage"),
        ("lind-mail", "personal_communication"),
        ("transport-2023", "report"),
        ("smith-2021", "article-journal"),
    ]
    assert items[0]["container-title"] == "The Harbour Gazette"
    assert items[0]["issued"] == {"date-parts": [[2025, 10, 28]]}
    assert items[0]["accessed"] == {"date-parts": [[2025, 11, 2]]}


def test_names_that_a_person_changed_are_those_that_go_out():
    item = csl_item(a_source("k", author="Ida Rask", bibliography={"author": "García Márquez, Gabriel"}))

    assert item["author"] == [{"family": "Rask", "given": "Ida"}]


def test_the_citation_key_of_bibtex_is_the_sources_own():
    assert bibliography_file([NEWS], "bibtex").startswith(b"@online{chen-2025,\n")


def test_csl_json_is_a_list_of_items_in_utf_8():
    items = json.loads(bibliography_file(CITED, "csl-json").decode("utf-8"))

    assert [item["id"] for item in items] == [source.key for source in CITED]


@given(st.text(max_size=40))
def test_what_is_escaped_for_latex_is_read_as_it_was(text):
    clean = " ".join(normalise(text).split())

    assert plain(escaped(clean)) == clean


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30)


@pytest.mark.parametrize("kind", FILE_KINDS)
@given(
    details=st.fixed_dictionaries(dict.fromkeys(DETAILS, TEXTS)),
    variables=st.dictionaries(
        st.sampled_from(["type", "issued", "editor", "page", "note", "volume", "x"]), TEXTS
    ),
)
def test_odd_sources_are_written_all_the_same(kind, details, variables):
    bibliography_file([a_source("odd", **details, bibliography=variables)], kind)
