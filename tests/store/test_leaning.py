"""What leans on a source, a passage or a claim."""

import pytest

from briefbook.domain.exported import ExportedMemo
from briefbook.domain.matrix import Rating
from briefbook.edits.claiming import add_claim
from briefbook.edits.deriving import derive_from_source
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk


@pytest.fixture
def source(book, import_text):
    source = import_text()
    for words in ("Ministers met", "pause the levy"):
        book.apply(mark_quote(book, source, words))
    return source


def leaners(found):
    return [(one.kind, one.how, one.through) for one in found]


def test_texts_risks_and_claims_lean_on_the_passages_of_a_source(book, source):
    first, second = book.passages.of_source(source.id)
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="Met [@levy-paused#1; @levy-paused]."))
    book.apply(add_risk(book, "It lapses", Rating(2, 2), text="See [@levy-paused#2]."))
    book.apply(add_claim(book, "Paused.", status="reported", passages=[second]))

    assert leaners(book.leaning.on_source(source.id)) == [
        ("issue", "cites @levy-paused#1", ()),
        ("issue", "cites @levy-paused", ()),
        ("risk", "cites @levy-paused#2", ()),
        ("claim", "has evidence in @levy-paused#2", ()),
    ]
    assert leaners(book.leaning.on_passage(first.id)) == [("issue", "cites @levy-paused#1", ())]


def test_what_cites_a_claim_leans_on_its_evidence_through_it(book, source):
    passage = book.passages.of_source(source.id)[1]
    book.apply(add_claim(book, "Paused.", status="reported", against=[passage]))
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="Not so [@C1]."))

    assert leaners(book.leaning.on_passage(passage.id)) == [
        ("claim", "has evidence against it in @levy-paused#2", ()),
        ("issue", "cites @C1", ("C1",)),
    ]
    claim = book.claims.all()[0]
    assert leaners(book.leaning.on_claim(claim.id)) == [("issue", "cites @C1", ())]


def test_a_source_that_retells_another_leans_on_it_with_all_that_leans_on_that(book, source, import_text):
    retold = import_text("The levy, it is said, is paused.", title="Gazette")
    book.apply(mark_quote(book, retold, "is paused"))
    book.apply(derive_from_source(book, retold, source))
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="Paused [@gazette#1]."))

    assert leaners(book.leaning.on_source(source.id)) == [
        ("source", "derives from @levy-paused", ()),
        ("issue", "cites @gazette#1", ("@gazette",)),
    ]


def test_memos_that_went_out_lean_on_what_they_cited_and_printed(book, source):
    passage = book.passages.of_source(source.id)[0]
    book.apply(add_claim(book, "They met.", status="confirmed", passages=[passage]))
    claim = book.claims.all()[0]
    memo = ExportedMemo(
        exported_at="2026-11-20T10:00:00+00:00",
        title="Summit",
        template="information-memo",
        kind="pdf",
        filename="summit.pdf",
        sha256="0" * 64,
        cited=(("levy-paused", 1), ("C1", None)),
        record_ids=(claim.id,),
    )

    memo = book.note_export(memo)

    found = book.leaning.on_source(source.id)
    assert {(one.kind, one.record_id) for one in found if one.kind == "export"} == {("export", memo.id)}
    assert ("export", "cites @levy-paused#1", ()) in leaners(found)
    assert ("export", "printed C1", ("C1",)) in leaners(found)
    assert {one.record_id for one in book.leaning.on_claim(claim.id)} == {memo.id}


def test_nothing_leans_on_what_is_not_there(book):
    assert book.leaning.on_source("x") == book.leaning.on_passage("x") == book.leaning.on_claim("x") == []
