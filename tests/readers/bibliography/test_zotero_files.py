import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.zotero import read_zotero_rdf

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:vcard="http://nwalsh.com/rdf/vCard#">
"""
ARTICLE = """<bib:Article rdf:about="https://ports.example/1"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
<bib:authors><rdf:Seq>
<rdf:li><foaf:Person><foaf:surname>Lind</foaf:surname>
<foaf:givenName>Eva</foaf:givenName></foaf:Person></rdf:li>
<rdf:li><foaf:Person><foaf:surname>Ministry of Ports</foaf:surname></foaf:Person></rdf:li>
</rdf:Seq></bib:authors>
<dcterms:isReferencedBy rdf:resource="#item_5"/>
<link:link rdf:resource="#item_3"/><link:link rdf:resource="#item_4"/>
<dc:subject>ports</dc:subject>
<dc:subject><z:AutomaticTag><rdf:value>tolls</rdf:value></z:AutomaticTag></dc:subject>
<dc:title>Costs of &lt;i&gt;delay&lt;/i&gt;</dc:title><dcterms:abstract>What waiting costs.</dcterms:abstract>
<dc:date>2021-03-04</dc:date><z:language>en-US</z:language>
<dc:identifier><dcterms:URI><rdf:value>https://ports.example/1</rdf:value></dcterms:URI></dc:identifier>
<dcterms:dateSubmitted>2022-01-02 10:00:00</dcterms:dateSubmitted><bib:pages>1-9</bib:pages></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><prism:volume>12</prism:volume><prism:number>3</prism:number>
<dc:title>Journal of Ports</dc:title><dc:identifier>DOI 10.1000/xyz</dc:identifier>
<dc:identifier>ISSN 1234-5678</dc:identifier></bib:Journal>
<bib:Memo rdf:about="#item_5">
<rdf:value>&lt;p&gt;Read &lt;b&gt;twice&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Good.&lt;/p&gt;</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType>
<rdf:resource rdf:resource="files/3/a%20b.pdf"/><dc:title>Full</dc:title></z:Attachment>
<z:Attachment rdf:about="#item_4"><z:itemType>attachment</z:itemType>
<rdf:resource rdf:resource="files/../../secret.pdf"/></z:Attachment>
"""
REPORT = """<bib:Report rdf:about="#item_9"><z:itemType>report</z:itemType><dc:title>Heat</dc:title>
<dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Oslo</vcard:locality></vcard:Address>
</vcard:adr><foaf:name>Ministry of Health</foaf:name></foaf:Organization></dc:publisher>
<prism:number>12</prism:number><dc:date>May 2024</dc:date></bib:Report>
"""


def read(*parts: str):
    return read_zotero_rdf("library.rdf", HEAD + "".join(parts) + "</rdf:RDF>")


def test_an_article_is_read_with_its_journal_notes_and_files():
    reading = read(ARTICLE).readings[0]

    assert {name: detail.value for name, detail in reading.details.items()} == {
        "title": "Costs of delay",
        "author": "Eva Lind; Ministry of Ports",
        "publisher": "Journal of Ports",
        "published": "2021-03-04",
        "language": "en-US",
        "address": "https://ports.example/1",
    }
    assert reading.bibliography == {
        "type": "article-journal",
        "volume": "12",
        "issue": "3",
        "DOI": "10.1000/xyz",
        "ISSN": "1234-5678",
        "accessed": "2022-01-02",
        "page": "1-9",
        "note": "Read twice.\nGood.",
    }
    assert reading.text == "What waiting costs."
    assert reading.tags == ("ports", "tolls")
    assert reading.beside == ("files/3/a b.pdf",)


def test_a_report_has_its_publisher_place_and_number():
    reading = read(REPORT).readings[0]

    assert reading.details["publisher"].value == "Ministry of Health"
    assert reading.details["published"].value == "2024-05"
    assert reading.bibliography == {"type": "report", "publisher-place": "Oslo", "number": "12"}


def test_only_entries_are_counted_and_each_has_the_same_bytes_anywhere():
    bundle = read(ARTICLE, REPORT)

    assert [reading.filename for reading in bundle.readings] == [
        "library.rdf, entry 1",
        "library.rdf, entry 2",
    ]
    assert bundle.readings[1].original == read(REPORT).readings[0].original


def test_entities_are_not_resolved(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words", encoding="utf-8")
    doctype = f'<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    text = HEAD.replace("<rdf:RDF", f"{doctype}<rdf:RDF") + REPORT.replace("Heat", "Heat &x;") + "</rdf:RDF>"

    bundle = read_zotero_rdf("library.rdf", text)

    assert b"hidden" not in bundle.readings[0].original
    assert bundle.readings[0].details["title"].value.startswith("Heat")


@pytest.mark.parametrize("text", ["<rdf:RDF", HEAD + "<a>" * 100_000, HEAD + "</rdf:RDF>"])
def test_broken_rdf_is_refused_in_a_sentence(text):
    with pytest.raises(BriefbookError, match=r"^“library.rdf”"):
        read_zotero_rdf("library.rdf", text)
