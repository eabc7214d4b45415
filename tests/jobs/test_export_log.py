"""What is noted of an export."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.jobs.export_log import exported
from briefbook.jobs.exporting import memo_file
from briefbook.jobs.workers.memos import memo_worker
from briefbook.memo.assemble import Options
from tests.memo.claimed import claimed, unmarked

HERE = Path("/somewhere/Brief (M).pdf")


@pytest.fixture(scope="module")
def contents():
    return unmarked(claimed())


def noted(contents, **asked):
    options = Options(**asked)
    made = memo_file(contents, options, "html")
    return exported(contents, made, HERE, options, 7), made


def test_it_says_what_was_written_when_and_under_which_name(contents):
    memo, made = noted(contents)

    assert (memo.title, memo.template) == ("Where the Sant Aurel statement stands", "information-memo")
    assert (memo.kind, memo.filename, memo.moment, memo.audience) == ("html", "Brief (M).pdf", 7, "")
    assert memo.sha256 == sha256(made.data).hexdigest()
    assert datetime.fromisoformat(memo.exported_at).tzinfo is not None


def test_what_was_asked_of_this_memo_alone_is_what_is_noted(contents):
    memo, _ = noted(contents, template="policy-memo", subject=" Another\n subject", audience="TLP:RED")

    assert (memo.title, memo.template, memo.audience) == ("Another subject", "policy-memo", "TLP:RED")


def test_a_copy_of_what_bears_no_marking_is_told_from_a_whole_one(contents):
    assert noted(contents, audience="")[0].audience == "unmarked"


def test_a_memo_without_a_subject_is_called_after_the_book(contents):
    bare = replace(contents, header=replace(contents.header, subject=""))

    assert noted(bare)[0].title == "Lake Verna Leaders’ Summit"


def test_it_cites_claims_and_the_passages_behind_them(contents):
    memo, _ = noted(contents)

    assert {("C2", None), ("reszka-2026", 1), ("readout-2026", 2), ("orlu-2026", 1)} <= set(memo.cited)
    assert {"claim-2", "claims", "risk-1"} <= set(memo.record_ids)


def test_what_is_left_out_for_an_audience_is_not_noted_as_printed(contents):
    claims = tuple(replace(one, marking="TLP:RED") if one.number == 9 else one for one in contents.claims)
    risks = tuple(replace(one, marking="TLP:RED") if one.number == 2 else one for one in contents.risks)
    marked = replace(contents, claims=claims, risks=risks)

    memo, _ = noted(marked, audience="TLP:GREEN")

    assert not {"claim-9", "risk-2"} & set(memo.record_ids)
    assert ("C9", None) not in memo.cited
    assert {"claim-2", "risk-1"} <= set(memo.record_ids)


def test_another_process_brings_back_what_was_cited(contents):
    with memo_worker() as worker:
        made = worker.call(memo_file, contents, Options(), "markdown")

    assert ("C2", None) in made.cited
    assert "claim-2" in made.printed


def test_the_book_knows_what_leans_on_a_passage_through_an_export(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy for 90 days"))
    passage = book.passages.of_source(source.id)[0]
    book.apply(add_claim(book, "The levy is paused", status="reported", passages=[passage]))
    book.apply(add_issue(book.issues.outline(), "Levy", text="It is paused.[@C1]"))
    contents = book.contents()
    made = memo_file(contents, kind="html")

    memo = book.note_export(exported(contents, made, HERE, Options(), book.journal.moment()))

    assert memo.label == "M1"
    assert book.exports.find("M1") == memo
    assert ("export", memo.id) in {(one.kind, one.record_id) for one in book.leaning.on_passage(passage.id)}
    book.undo()
    assert book.exports.last() == memo
