import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefbook import paths
from briefbook.domain.citation import citations_in
from briefbook.domain.commitment import delivered, share_delivered
from briefbook.domain.contents import Contents
from briefbook.domain.fields import CITING
from briefbook.domain.matrix import STANDARD
from briefbook.domain.passage import COLOURS
from briefbook.domain.risk import RATINGS, RESPONSES
from briefbook.domain.scenario import cannot_be_reconciled
from briefbook.errors import BriefbookError
from briefbook.jobs.exporting import memo_file
from briefbook.jobs.sample import make_sample
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Tab, Timeline
from briefbook.memo.walking import text_in
from briefbook.review.findings import findings, unresolved
from briefbook.store.book import Book
from briefbook.store.records import PLACES

SEEDS = Path(__file__).parents[2] / ".." / "shared" / "seeds"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a sample book that no test changes."""
    path = tmp_path_factory.mktemp("sample") / "made.briefbook"
    make_sample(path).close()
    return path


@pytest.fixture
def book(made: Path, tmp_path: Path) -> Iterator[Book]:
    copied = shutil.copy(made, tmp_path / "sample.briefbook")
    with Book.open(Path(copied)) as opened:
        yield opened


def texts(contents: Contents) -> list[str]:
    papers = [record for kind in CITING for record in getattr(contents, PLACES[kind])]
    return [
        *(issue.text for issue in contents.issues),
        *(getattr(record, name) for record in papers for name in CITING[type(record)]),
    ]


def test_the_sample_is_a_whole_book(book: Book) -> None:
    contents = book.contents()

    assert book.problems() == []
    assert len(contents.sources) == 8
    assert {source.kind for source in contents.sources} == {"text", "markdown", "html"}
    assert {source.language for source in contents.sources} == {"en", "fr"}
    assert {passage.colour for passage in contents.passages} == set(COLOURS)
    assert {entry.level for entry in contents.outline} == {1, 2}
    assert len(contents.risks) == 7
    assert contents.header.marking == "OFFICIAL-SENSITIVE"


def test_what_is_left_to_do_in_the_sample_is_one_of_each_kind(book: Book) -> None:
    found = findings(book.contents(), today=date(2026, 11, 23))

    assert [(one.rule, one.name, one.is_serious) for one in found] == [
        ("tolerance breached", "R1", False),
        ("tolerance breached", "R2", False),
        ("open trouble", "K1", False),
        ("expiring", "K5", False),
        ("old claim", "C3", False),
        ("missing details", "@voie-reservee", False),
    ]
    assert "its date is missing" in found[-1].sentence


def test_one_source_of_the_sample_has_no_author(book: Book) -> None:
    anonymous = [source.key for source in book.sources.all() if "author" in source.missing]

    assert anonymous == ["joint-statement-2026"]


def test_every_citation_of_the_sample_leads_somewhere_and_every_passage_is_used(book: Book) -> None:
    contents = book.contents()
    key_of = {source.id: source.key for source in contents.sources}

    cited = {(citation.key, citation.number) for text in texts(contents) for citation in citations_in(text)}
    holding = (*contents.evidence, *contents.commitments, *contents.positions)
    held = {one.passage_id for one in holding}

    assert [label for text in texts(contents) for label in unresolved(contents, text)] == []
    assert ("C2", None) in cited
    unused = [
        p for p in contents.passages if (key_of[p.source_id], p.number) not in cited and p.id not in held
    ]
    assert unused == []


def test_the_sample_s_claims_have_a_date_and_evidence_and_one_has_superseded_another(book: Book) -> None:
    contents = book.contents()
    older, newer = contents.claims[:2]

    assert all(claim.as_of and contents.passages_for(claim.id) for claim in contents.claims)
    assert (older.status, newer.status) == ("superseded", "confirmed")
    assert contents.successors_of[older.id] == [newer]
    assert len(contents.voices.behind(contents.passages_for(newer.id))) == 2


def test_a_text_of_the_sample_never_stands_without_evidence(book: Book) -> None:
    contents = book.contents()
    stated = [record.text for record in (*contents.issues, *contents.risks)]

    assert [text for text in stated if text and not citations_in(text)] == []


def test_passages_of_the_sample_hold_exactly_the_marked_words(book: Book) -> None:
    for passage in book.passages.all():
        text = book.text_of(book.sources.get(passage.source_id))

        assert text[passage.start : passage.end] == passage.quote


def test_the_dirt_of_the_sample_s_articles_is_set_aside(book: Book) -> None:
    article, page = book.sources.with_key("haldane-2026"), book.sources.with_key("caravel-2026")
    assert article
    assert page

    in_article = {part.reason for part in book.set_asides.of_source(article.id)}
    hidden = "".join(book.text_of(page)[part.start : part.end] for part in book.set_asides.of_source(page.id))

    assert in_article == {
        *("image file", "caption", "repeated headline", "sharing", "boxed aside", "comment prompt")
    }
    for words in ("cookies", "Newsletter", "Photo: Basin Monitor", "LinkedIn", "All rights reserved"):
        assert words in hidden


def test_one_file_of_the_sample_is_led_by_a_byte_order_mark_and_has_windows_lines(book: Book) -> None:
    source = book.sources.with_key("reszka-2026")
    assert source

    assert book.original_of(source).startswith(b"\xef\xbb\xbfTwelve")
    assert b"\r\n" in book.original_of(source)
    assert "\r" not in book.text_of(source)


def test_two_risks_of_the_sample_share_a_cell_and_two_were_moved_for_a_reason(book: Book) -> None:
    cells = [risk.rating for risk in book.risks.all()]

    assert sorted(cells.count(cell) for cell in set(cells)) == [1, 1, 1, 1, 1, 2]
    moved = [note for note in book.rating_notes.all() if note.before]
    assert len(moved) == 2
    assert all(note.reason for note in moved)
    assert all(risk.owner for risk in book.risks.all())


def test_the_sample_has_working_papers_of_every_kind_and_uses_their_fields(book: Book) -> None:
    contents = book.contents()
    pause, backlog = contents.commitments[:2]

    assert {actor.side for actor in contents.actors} >= {"ours", "theirs", "third party"}
    assert {risk.response for risk in contents.risks} == set(RESPONSES)
    assert all(risk.rated(which) for risk in contents.risks for which in RATINGS)
    assert [risk.label for risk in contents.risks if risk.span] == ["R1", "R6"]
    assert [risk.label for risk in contents.risks if contents.matrix.is_breach(risk.rating)] == ["R1", "R2"]
    assert all(contents.indicators_of[risk.id] for risk in contents.risks)
    assert (pause.closes, pause.is_computed) == ("2027-01-09", False)
    assert [one.closes for one in contents.commitments if one.is_computed] == ["2027-02-10"]
    assert [entry.kind for entry in contents.progress_of[pause.id]] == ["note", "trouble"]
    assert delivered(contents.progress_of[backlog.id]) == 131
    assert share_delivered(backlog, contents.progress_of[backlog.id]) < 1
    assert [one.stance for one in contents.positions if not one.is_current] == ["leans against"]
    assert cannot_be_reconciled(contents.scenarios) == ""
    assert {point.mode for point in contents.talking_points} == {"must raise", "if raised", "avoid"}
    assert all(contents.involved(one.id, "is asked") for one in contents.recommendations)


def test_the_sample_can_be_undone_to_the_empty_book_and_made_again(book: Book) -> None:
    whole = book.contents()

    while book.undo():
        pass
    empty = book.contents()
    while book.redo():
        pass

    assert empty == Contents(cover=whole.cover, header=empty.header, matrix=empty.matrix)
    assert replace(empty.matrix, id=STANDARD.id) == STANDARD
    assert (empty.header.to, empty.header.marking) == ("", "")
    assert book.contents() == whole
    assert book.problems() == []


def test_the_memo_of_the_sample_is_ten_pages_at_most_without_a_warning(book: Book) -> None:
    memo = memo_file(book.contents())

    assert memo.warnings == ()
    assert memo.pages is not None
    assert 3 <= memo.pages <= 10


def test_the_sample_fills_the_tabs_of_a_briefing_book_with_names_in_their_own_scripts(book: Book) -> None:
    memo = assemble(book.contents(), Options(template="briefing-book"))

    tabs = [block.title for block in memo.blocks if isinstance(block, Tab)]
    assert memo.problems == ()
    assert set(tabs) >= {"Brief", "Claims", "Risks", "Commitments", "Actors", "Scenarios", "Sources"}
    text = text_in(memo.blocks)
    assert all(name in text for name in ("نادر الحكيمي", "Даница Орлу", "沈玉兰"))
    assert sum(len(block.events) for block in memo.blocks if isinstance(block, Timeline)) > 15


def test_a_copy_of_the_sample_for_more_readers_leaves_out_what_is_marked_higher(book: Book) -> None:
    whole = assemble(book.contents())
    copy = assemble(book.contents(), Options(audience="OFFICIAL"))

    assert whole.problems == whole.withheld == copy.problems == ()
    assert "including in jest" in text_in(whole.blocks)
    assert "including in jest" not in text_in(copy.blocks)
    assert "Joint statement of the" not in repr((copy.blocks, copy.notes))
    assert copy.marking == "OFFICIAL"
    assert len(copy.withheld) > 5


def test_the_sample_does_not_overwrite_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.briefbook"
    path.write_bytes(b"mine")

    with pytest.raises(BriefbookError, match="already exists"):
        make_sample(path)

    assert path.read_bytes() == b"mine"


def test_a_sample_that_cannot_be_finished_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered = tmp_path / "altered"
    shutil.copytree(paths.sample(), altered)
    article = altered / "sources" / "pause-commentary.md"
    article.write_text(
        article.read_text(encoding="utf-8").replace("countdown", "beginning"), encoding="utf-8"
    )
    monkeypatch.setattr(paths, "sample", lambda: altered)

    with pytest.raises(BriefbookError, match="does not hold these words"):
        make_sample(tmp_path / "sample.briefbook")

    assert list(tmp_path.iterdir()) == [altered]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not here")
def test_no_sentence_of_the_seeds_is_in_the_sample() -> None:
    files = [path for path in paths.sample().rglob("*") if path.is_file()]
    ours = " ".join(" ".join(path.read_text(encoding="utf-8-sig").split()) for path in files)

    for seed in SEEDS.iterdir():
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", seed.read_text(encoding="utf-8")):
            assert len(sentence.split()) < 6 or " ".join(sentence.split()) not in ours
