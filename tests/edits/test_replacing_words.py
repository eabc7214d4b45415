import pytest

from briefbook.domain.advice import Recommendation
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, added
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.source import Source
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import enter
from briefbook.edits.outlining import add_issue, retitle_issue, write_issue
from briefbook.edits.own_texts import own_texts
from briefbook.edits.replacing import TextsChangedError, replace_found
from briefbook.edits.seeking import FoundText, Wanted, hits_in, sought
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.kept import sha256_of


@pytest.fixture
def book():
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        book.apply(add_issue(book.issues.outline(), "Ferry tariffs", text="The ferry runs. Ferries wait."))
        book.apply(add_claim(book, "The ferry is late.", status="reported"))
        book.apply(enter(book, Risk, {"title": "Ferry sinks", "cause": "An old ferry"}))
        yield book


def find(book, words, put="", scope="everything", issue_id=None, **how):
    wanted = Wanted(find=words, put=put, **how)
    return list(sought(own_texts(book, scope, issue_id), wanted, lambda: True))


def add_passage(book, text, note=""):
    digest = sha256_of(text.encode())
    source = Source(key="board", kind="text", title="Ferry", original_sha256=digest, text_sha256=digest)
    passage = Passage(source_id=source.id, number=1, start=0, end=9, quote=text[:9], note=note)
    book.apply(Edit("Import", (added(source), added(passage)), (text.encode(),)))
    return passage


def after(text, words, put="", **how):
    wanted = Wanted(find=words, put=put, **how)
    wanted.check()
    hits = hits_in(text, wanted)
    for hit in reversed(list(hits)):
        text = text[: hit.start] + hit.words + text[hit.end :]
    return text


def test_words_are_replaced_in_all_texts_by_one_edit_that_undo_takes_back(book):
    before = book.contents()

    book.apply(replace_found(book, "ferry", find(book, "ferry", "boat")))

    issue, claim, risk = book.issues.all()[0], book.claims.all()[0], book.risks.all()[0]
    assert (issue.title, issue.text) == ("boat tariffs", "The boat runs. Ferries wait.")
    assert claim.statement == "The boat is late."
    assert (risk.title, risk.cause) == ("boat sinks", "An old boat")
    assert book.journal.last_done().text == "Replace “ferry”"
    book.undo()
    assert book.contents() == before


def test_a_claim_keeps_what_it_said_before(book):
    book.apply(replace_found(book, "late", find(book, "late", "early")))

    note = book.claim_notes.of_claim(book.claims.all()[0].id)[-1]
    assert (note.what, note.before, note.after) == ("statement", "The ferry is late.", "The ferry is early.")


def test_sources_and_quotes_of_passages_are_never_among_the_texts(book):
    quote = add_passage(book, "The ferry is owned by the ferry board.", note="which ferry?")

    found = [one for one in find(book, "ferry") if one.own.record.id in (quote.source_id, quote.id)]

    assert [(one.own.field, one.own.text) for one in found] == [("note", "which ferry?")]


def test_case_and_whole_words_are_heeded():
    text = "Ferry, ferry, ferryman"

    assert after(text, "ferry", "boat") == "boat, boat, boatman"
    assert after(text, "ferry", "boat", matches_case=True) == "Ferry, boat, boatman"
    assert after(text, "ferry", "boat", whole_words=True) == "boat, boat, ferryman"


def test_what_is_typed_is_taken_as_it_is_unless_it_is_a_pattern():
    assert after("cost (USD) a.b", "(USD)", r"\1 $1") == r"cost \1 $1 a.b"
    assert after("cost a.b axb", "a.b", "c") == "cost c axb"


@pytest.mark.parametrize("put", [r"\2/\1", "$2/$1", "${2}/${1}"])
def test_a_pattern_puts_its_groups_in(put):
    assert after("in 12.2025", r"(\d+)\.(\d+)", put, is_pattern=True) == "in 2025/12"


def test_a_named_group_is_put_in():
    how = {"is_pattern": True}
    assert after("Kim Min", r"(?P<family>\w+) (?P<given>\w+)", r"\g<given> ${family}", **how) == "Min Kim"


def test_a_pattern_works_line_by_line_and_never_finds_nothing():
    assert after("one\ntwo", "^t", "T", is_pattern=True) == "one\nTwo"
    assert hits_in("aaa", Wanted(find="x*", is_pattern=True)).safe == b""


@pytest.mark.parametrize("pattern", ["(", "[a", "a{2,1}", "*"])
def test_a_broken_pattern_is_said_to_be_one(book, pattern):
    with pytest.raises(BriefbookError, match="no regular expression"):
        find(book, pattern, is_pattern=True)


def test_a_group_that_is_not_there_is_refused_before_anything_is_looked_for(book):
    with pytest.raises(BriefbookError, match="cannot be put in"):
        find(book, "(a)", r"\2", is_pattern=True)


def test_a_runaway_pattern_is_stopped(monkeypatch):
    monkeypatch.setattr("briefbook.edits.seeking.LONGEST", 0.05)

    with pytest.raises(BriefbookError, match="takes too long"):
        hits_in("a" * 5000 + "b", Wanted(find="(a+)+$", is_pattern=True))


def test_hits_in_citations_and_addresses_are_told_apart():
    text = "kim [@kim-2025#4; @C3, kim] said [kim](https://kim.example/kim) or https://kim.example; kim"

    hits = hits_in(text, Wanted(find="kim", put="lee"))

    assert [hit.remark for hit in hits] == ["", *["citation"] * 2, "", *["address"] * 3, ""]


def test_a_citation_in_code_is_no_citation():
    assert [hit.remark for hit in hits_in("`[@kim]`", Wanted(find="kim"))] == [""]


def test_only_one_issue_is_searched_when_that_is_wanted(book):
    book.apply(add_issue(book.issues.outline(), "Other", text="A ferry"))
    first, second = book.issues.outline()

    assert {one.own.record.id for one in find(book, "ferry", "", "issue", second.issue.id)} == {
        second.issue.id
    }
    assert {one.own.record.id for one in find(book, "ferry", "", "issues")} == {
        first.issue.id,
        second.issue.id,
    }
    assert all(one.own.record.id != first.issue.id for one in find(book, "ferry", "", "papers"))


def test_only_the_chosen_hits_are_replaced(book):
    [text] = [one for one in find(book, "ferr", "wherr", "issues") if one.own.field == "text"]

    book.apply(replace_found(book, "ferr", [FoundText(text.own, text.hits.picked(b"\0\1"))]))

    assert book.issues.all()[0].text == "The ferry runs. wherries wait."


def test_a_text_that_changed_meanwhile_is_not_replaced(book):
    found = find(book, "ferry", "boat")
    issue = book.issues.all()[0]
    book.apply(write_issue(issue, "Another ferry."))

    with pytest.raises(TextsChangedError):
        replace_found(book, "ferry", found)


def test_a_title_that_would_be_empty_is_refused(book):
    book.apply(retitle_issue(book.issues.all()[0], "Ferry"))

    with pytest.raises(BriefbookError, match="needs a title"):
        replace_found(book, "ferry", find(book, "ferry", "", "issues"))


def test_the_words_of_a_passage_in_a_commitment_are_left_alone(book):
    passage = add_passage(book, "We will cut fares.")
    for title, passage_id in (("Ours", None), ("Quoted", passage.id)):
        values = {"title": title, "wording": "we will cut fares", "passage_id": passage_id}
        book.apply(enter(book, Commitment, values))

    found = [one.own for one in find(book, "fares") if one.own.field == "wording"]

    assert [own.record.title for own in found] == ["Ours"]


def test_an_action_is_named_by_its_risk(book):
    risk = book.risks.all()[0]
    book.apply(enter(book, RiskAction, {"text": "Buy a ferry", "risk_id": risk.id}))

    [action] = [one.own for one in find(book, "ferry") if isinstance(one.own.record, RiskAction)]

    assert (action.called, action.label, action.owner) == ("R1 Ferry sinks", "Action", risk)


def test_lines_of_a_field_are_replaced_one_by_one(book):
    book.apply(enter(book, Recommendation, {"title": "Decide", "options": ("Buy a ferry", "Wait")}))

    book.apply(replace_found(book, "ferry", find(book, "buy a ferry", "Rent a ferry")))

    assert book.recommendations.all()[0].options == ("Rent a ferry", "Wait")
