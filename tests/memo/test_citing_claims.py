"""Claims in memos: what their notes say, what is told of them, and what other programs get."""

import io
import json
import zipfile
from dataclasses import replace

import pikepdf
import pytest

from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.jobs.exporting import memo_file
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Table, text_of
from briefbook.memo.data import memo_json
from briefbook.memo.html import write_html
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.pandoc import write_markdown
from briefbook.memo.references import reference
from briefbook.memo.walking import runs_in, text_in
from tests.memo.claimed import claimed, developed, unmarked

C2 = (
    "C2, confirmed, as of 5 November 2026: Merovar has decided 131 of the applications for licences."
    " Said by Ministry of Trade of Merovar, via The Isenvar Ledger. High confidence. 2 independent voices.\n"
    "Readout of the ministers’ call, Ministry of Foreign Affairs of Calvern, 12 October 2026:"
    " “Merovar will decide each application within fifteen working days.” Source graded A.\n"
    "Ola Reszka, Twelve weeks in the queue, The Isenvar Ledger, 5 November 2026:"
    " “The ministry has decided 131 applications, 96 granted and 35 refused.” Graded B2."
)
C3 = (
    "C3, analysis, as of November 2026: A pause without a word on the day after only delays the measures."
    " Said by Nadir Al-Hakimi. Likely (ICD 203, first row: 55–80\u202f%), moderate confidence"
    " (two articles by one expert). One independent voice.\n"
)


ALL_CLAIMS = """
title = "Register of claims"

[words]
title = "Claims"
claims = ["No.", "Affirmation", "Statut", "Date", "Source", "Preuves"]

[[section]]
kind = "claims"

[[section]]
kind = "notes"
title = "Notes"
"""


@pytest.fixture(scope="module")
def memo():
    return assemble(claimed())


def note_of(memo, citation):
    return next(text_of(note.runs) for note in memo.notes.entries if note.citation == citation)


def texts_of(memo):
    return [text_of(note.runs) for note in memo.notes.entries]


def table_of(memo):
    tables = [block for block in memo.blocks if isinstance(block, Table)]
    return next(table for table in tables if text_in(table.header[0][0]) == "No.")


def test_a_note_says_how_firm_a_claim_is_who_says_so_and_where(memo):
    assert note_of(memo, "C2") == C2


def test_a_note_tells_likelihood_with_its_scale_and_what_speaks_against(memo):
    note = note_of(memo, "C3").replace("\xa0", "\u202f").replace("80 %", "80\u202f%")

    assert note.startswith(C3)
    assert note.count("\nNadir Al-Hakimi, After the countdown") == 2
    last = note.rsplit("\n", 1)[1]
    assert last.startswith("Against: Readout of the ministers’ call, ")


def test_a_note_of_a_claim_whose_speaker_is_unknown_names_who_quotes_it(memo):
    assert "lane. Quoted via L’Écho de la Verna. Very likely" in note_of(memo, "C4")


def test_a_claim_that_fell_says_so_in_its_note(memo):
    assert note_of(memo, "C5").startswith("C5, superseded by C6, as of October 2026: ")
    assert note_of(memo, "C8").startswith("C8, withdrawn, as of 30 September 2026: ")


def test_a_claim_without_evidence_says_so_in_its_note(memo):
    assert note_of(memo, "C7") == (
        "C7, under discussion: Merovar wants an end date more than a late one. No passage supports this yet."
    )


def test_citing_what_does_not_hold_is_told_with_its_place(memo):
    place = "The issue “Where the claims stand” (1) cites"
    assert memo.problems == (
        f"{place} C5, which C6 superseded.",
        f"{place} C7, but no passage supports it yet.",
        f"{place} C8, which was withdrawn.",
    )


def test_a_claim_that_is_not_there_is_told_like_a_source_that_is_not(contents_of):
    memo = assemble(contents_of("So it is.[@C12]"))

    assert memo.problems == ("The issue “Issue 1” (1) cites [@C12], but there is no such claim.",)
    assert "[@C12?]" in text_in(memo.blocks)


def test_a_problem_is_told_once_however_often_the_claim_is_cited(contents_of):
    claim = Claim(number=1, statement="It holds", status="reported")
    book = replace(contents_of("One.[@C1] Two.[@C1] Three.[@C1, p. 3]"), claims=(claim,))

    memo = assemble(book)

    assert memo.problems == ("The issue “Issue 1” (1) cites C1, but no passage supports it yet.",)
    assert texts_of(memo) == [
        "C1, reported: It holds. No passage supports this yet.",
        "C1, reported, p. 3: It holds. No passage supports this yet.",
    ]


def test_notes_of_claims_and_of_sources_are_numbered_as_they_are_met(memo):
    assert [note.citation for note in memo.notes.entries][:6] == [
        *("C1", "C2", "C3", "alhakimi-2026#1", "C4", "C5")
    ]
    assert [note.number for note in memo.notes.entries] == list(range(1, len(memo.notes.entries) + 1))


@pytest.mark.parametrize(
    ("reliability", "credibility", "ends"),
    [
        ("B", "2", "open.” Graded B2."),
        ("B", "", "open.” Source graded B."),
        ("", "3", "open.” Information graded 3."),
        ("F", "2", "open.” Graded F2 (F: reliability cannot be judged)."),
        ("", "6", "open.” Information graded 6 (6: truth cannot be judged)."),
        ("", "", "open.”"),
    ],
)
def test_grades_stand_behind_what_they_grade(source, passage, reliability, credibility, ends):
    source = replace(source, reliability=reliability)

    told = text_of(reference(source, replace(passage, credibility=credibility)))

    assert told.endswith(ends)


def test_the_table_lists_the_claims_that_are_cited_the_firmest_first(memo):
    table = table_of(memo)

    rows = [[text_in(cell) for cell in row] for row in table.rows]
    assert [row[0] for row in rows] == ["C2", "C6", "C1", "C9", "C7", "C10", "C4", "C3", "C5", "C8"]
    assert rows[0][2:] == [
        "Confirmed",
        "5 November 2026",
        "Ministry of Trade of Merovar, via The Isenvar Ledger",
        "2 independent voices2",
    ]
    assert rows[4][2:5] == ["Under discussion", "", ""]
    assert rows[8][2] == "Superseded by C6"
    assert rows[6][4] == "Via L’Écho de la Verna"


def test_each_row_of_the_table_leads_to_the_note_that_the_text_refers_to(memo):
    by_number = {note.number: note.citation for note in memo.notes.entries}

    led = {
        text_in(row[0]): by_number[run.note]
        for row in table_of(memo).rows
        for runs in runs_in(row[5])
        for run in runs
        if run.note
    }

    assert {label: to.split(",")[0] for label, to in led.items()} == {label: label for label in led}
    assert len(led) == 10
    citations = [note.citation for note in memo.notes.entries]
    assert citations.count("C10") == 0
    assert citations.count("C10, second bracket") == 1


def test_a_template_can_print_claims_that_no_text_cites_too(tmp_path):
    (tmp_path / "register.toml").write_text(ALL_CLAIMS, encoding="utf-8")
    contents = claimed()
    fresh = Claim(
        id="fresh", number=11, statement="Nobody cites this", status="reported", marking="TLP:AMBER"
    )
    contents = replace(contents, claims=(*contents.claims, fresh))

    memo = assemble(contents, Options(template="register", templates=tmp_path))

    assert len(table_of(memo).rows) == 11
    assert text_in(table_of(memo).header[0][1]) == "Affirmation"
    assert "Nobody cites this (TLP:AMBER)" in text_in((table_of(memo),))
    assert "fresh" in memo.printed.record_ids


def test_a_memo_without_claims_has_no_table_of_them(sample):
    memo = assemble(replace(sample, claims=(), evidence=()), Options(template="briefing-book"))

    assert "No." not in [text_in(b.header[0][0]) for b in memo.blocks if isinstance(b, Table) and b.header]


def test_markdown_cites_claims_by_their_labels_and_keeps_what_their_notes_say(memo):
    written = write_markdown(memo).decode()

    assert "[@C3; @alhakimi-2026#1]" in written
    assert "-   `@C7` **C7**, under discussion: Merovar wants an end date" in written
    assert "[@C10, second bracket]" in written
    body = written.split("\n---\n")[1].split("# Claims")[0]
    endnotes = Endnotes(claimed())
    blocks_from(body, endnotes, place="Here")
    again = [note.citation for note in endnotes.block.entries]
    assert [citation for citation in again if citation.startswith("C")] == [
        note.citation for note in memo.notes.entries if note.citation.startswith("C")
    ]


def test_word_and_the_web_page_have_the_notes_of_claims(memo):
    page = write_html(memo).decode()
    with zipfile.ZipFile(io.BytesIO(memo_file(claimed(), kind="docx").data)) as archive:
        notes = archive.read("word/endnotes.xml").decode()

    for told in (page, notes):
        assert "within fifteen working days" in told
        assert "Against: " in told
        assert "superseded by C6" in told


def test_the_data_of_a_memo_lists_its_claims_with_their_evidence(memo):
    data = json.loads(memo_json(memo))

    claims = {claim["label"]: claim for claim in data["claims"]}
    assert len(claims) == 10
    assert claims["C3"] == {
        "kind": "PrintedClaim",
        "label": "C3",
        "statement": "A pause without a word on the day after only delays the measures",
        "status": "analysis",
        "as_of": "2026-11",
        "said_by": "Nadir Al-Hakimi",
        "likelihood": "likely",
        "scale": "ICD 203, first row",
        "confidence": "moderate",
        "confidence_reason": "two articles by one expert",
        "evidence": ["alhakimi-2026#1", "alhakimi-2026#2"],
        "against": ["readout-2026#1"],
        "independent_voices": 1,
    }
    assert claims["C5"]["superseded_by"] == ["C6"]


def test_what_a_memo_cites_holds_the_passages_behind_its_claims(memo):
    cited = memo.printed.cited

    assert {("C3", None), ("alhakimi-2026", 2), ("readout-2026", 1), ("C10", None)} <= set(cited)
    assert len(set(cited)) == len(cited)
    assert {"claims", "claim-3", "risk-1"} <= set(memo.printed.record_ids)


def test_a_memo_that_prints_no_notes_rests_on_its_claims_all_the_same():
    contents = claimed("talking-points")
    issue = Issue(id="say", position="a", title="Key message", text="It ends in January.[@C1]")
    template = Options(template="talking-points")

    memo = assemble(replace(contents, issues=(issue,)), template)

    assert "It ends in January." in text_in(memo.blocks)
    assert memo.notes.entries == ()
    assert ("C1", None) in memo.printed.cited


def test_claims_above_the_audience_go_with_all_that_cites_them():
    contents = unmarked(claimed())
    red = replace(contents.claims[5], marking="TLP:RED")
    contents = replace(contents, claims=(*contents.claims[:5], red, *contents.claims[6:]))

    memo = assemble(contents, Options(audience="TLP:GREEN"))

    assert "five" not in text_in(memo.blocks).split("Where the text stands")[0]
    assert all("five brackets" not in text and "C6" not in text for text in texts_of(memo))
    assert note_of(memo, "C5").startswith("C5, superseded, as of October 2026: ")
    told = "The claim “The fourth draft has five brackets” (C6) is left out: it is marked TLP:RED."
    assert told in memo.withheld
    assert [problem for problem in memo.problems if "C6" in problem] == []
    assert "claim-6" not in memo.printed.record_ids


def test_a_claim_with_the_words_of_a_later_one_is_left_out_with_it():
    contents = claimed()
    sources = tuple(
        replace(one, marking="TLP:RED") if one.key == "corvez-2026" else one for one in contents.sources
    )
    fourth = next(one for one in contents.claims if one.number == 4)
    first = replace(contents.claims[0], statement=f"They were told: {fourth.statement}")
    contents = replace(contents, sources=sources, claims=(first, *contents.claims[1:]))

    memo = assemble(contents, Options(audience="TLP:GREEN"))

    assert all("Hauliers will slow the Saddle Pass" not in text for text in texts_of(memo))
    assert any("(C1) is left out: it rests on a source" in sentence for sentence in memo.withheld)


def test_a_claim_loses_the_passages_that_an_audience_may_not_see():
    contents = claimed()
    sources = tuple(
        replace(one, marking="TLP:RED") if one.key == "reszka-2026" else one for one in contents.sources
    )

    memo = assemble(replace(contents, sources=sources), Options(audience="TLP:GREEN"))

    note = note_of(memo, "C2")
    assert "Reszka" not in note
    assert "within fifteen working days" in note
    assert "One independent voice." in note
    assert (
        "1 passage behind the claim “Merovar has decided 131 of the applications for licences” (C2)"
        " is left out: it is of a source that is left out."
    ) in memo.withheld


def test_a_claim_whose_evidence_is_all_left_out_is_left_out():
    contents = claimed()
    sources = tuple(
        replace(one, marking="TLP:RED") if one.key == "corvez-2026" else one for one in contents.sources
    )

    memo = assemble(replace(contents, sources=sources), Options(audience="TLP:GREEN"))

    assert "Hauliers will slow the pass." not in text_in(memo.blocks)
    assert any("(C4) is left out: it rests on a source" in sentence for sentence in memo.withheld)


def test_a_memo_that_prints_a_claim_marked_higher_than_itself_says_so():
    contents = claimed("policy-memo")
    red = replace(contents.claims[0], marking="TLP:RED")
    issue = Issue(position="a", title="Summary", text="It ends.[@C1]")
    contents = replace(contents, claims=(red,), evidence=(), issues=(issue,))

    memo = assemble(contents, Options(template="policy-memo"))

    assert any("TLP:RED" in one and "(C1)" in one for one in memo.problems)


def test_the_memo_with_its_data_carries_the_claims():
    data = memo_file(developed(claimed()), attach=True).data

    with pikepdf.open(io.BytesIO(data)) as file:
        carried = [one.get_file().read_bytes() for one in file.attachments.values()]
    assert any(b'"label": "C9"' in one for one in carried)


def test_evidence_of_a_passage_that_is_gone_is_no_evidence(contents_of):
    claim = Claim(number=1, statement="It holds", status="reported")
    lost = Evidence(claim_id=claim.id, passage_id="gone")
    book = replace(contents_of("One.[@C1]"), claims=(claim,), evidence=(lost,))

    assert texts_of(assemble(book)) == ["C1, reported: It holds. No passage supports this yet."]


@pytest.mark.parametrize("standing", ["corrected", "withdrawn"])
def test_a_note_says_that_its_source_no_longer_stands(standing):
    source = Source(
        key="kim", kind="text", title="Talks", original_sha256="0", text_sha256="0", standing=standing
    )

    assert text_of(reference(source)) == f"Talks. {standing.capitalize()} since."


def test_a_note_says_when_its_words_are_of_an_earlier_version():
    source = Source(key="kim", kind="text", title="Talks", original_sha256="0", text_sha256="0", version=2)
    passage = Passage(source_id=source.id, number=1, start=0, end=4, quote="They", version=1)

    assert text_of(reference(source, passage)) == "Talks: “They”. In version 1 of 2."
    assert text_of(reference(source, replace(passage, version=2))) == "Talks: “They”."
