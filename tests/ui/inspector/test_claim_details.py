"""What the inspector shows of a claim."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.claiming import add_claim, change_claim, give_evidence, remove_claim
from briefbook.edits.deriving import derive_from_actor, derive_from_source
from briefbook.edits.grading import grade_passage, grade_source, mark_standing
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import write_issue
from briefbook.ui.inspector.claim_details import ClaimDetails
from briefbook.ui.inspector.evidence_card import EvidenceCard


@pytest.fixture
def claims(book, records):
    book.apply(grade_source(records.source, "B"))
    book.apply(grade_passage(records.first, "2"))
    first, second = book.passages.get(records.first.id), book.passages.get(records.second.id)
    book.apply(
        add_claim(
            book,
            "Both banks will read one gauge.",
            status="reported",
            as_of="2026-11-20",
            by="P. Okafor",
            via="Verna Courier",
            passages=[first],
            against=[second],
            issue_id=records.issue.id,
            scale="icd-203",
            likelihood="likely",
            confidence="moderate",
            confidence_reason="One voice only",
        )
    )
    book.apply(add_claim(book, "Each bank reads its own.", status="official"))
    gauge, own = book.claims.all()
    return SimpleNamespace(gauge=gauge, own=own)


def facts(page):
    labels = [label.text() for label in page.facts.findChildren(QLabel) if not label.isHidden()]
    return dict(zip(labels[::2], labels[1::2], strict=True))


def captions(section):
    return [
        card.accessibleDescription().partition(". ")[0]
        for widget in section.widgets
        for card in widget.findChildren(EvidenceCard)
    ]


def buttons(section):
    return [button for widget in section.widgets for button in widget.findChildren(QToolButton)]


def shown(pane, claim):
    pane.show_record("claim", claim.id)
    assert isinstance(pane.page, ClaimDetails)
    return pane.page


def test_a_claim_shows_how_firm_it_is_and_who_says_so(pane, claims):
    page = shown(pane, claims.gauge)

    assert facts(page) == {
        "Status": "Reported: reported, not confirmed",
        "As of": "20 November 2026",
        "Asserted by": "P. Okafor",
        "Quoted via": "Verna Courier",
        "Likelihood": "likely (ICD 203, first row: 55–80 %)",
        "Confidence": "Moderate: One voice only",
    }


def test_evidence_stands_on_its_side_with_its_grades_and_leads_to_its_passage(
    pane, desk, claims, records, qtbot
):
    page = shown(pane, claims.gauge)

    assert captions(page.pro) == [f"@{records.source.key}#1 · Mira Tolland · B2"]
    assert captions(page.contra) == [f"@{records.source.key}#2 · Mira Tolland · B–"]
    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as wanted:
        page.pro.widgets[0].findChild(EvidenceCard).click()
    assert wanted.args == [records.first.id]


def test_evidence_is_taken_away_with_a_way_back(pane, desk, book, claims, told):
    page = shown(pane, claims.gauge)

    buttons(page.contra)[0].click()

    assert not page.contra.isVisible()
    assert [one.stance for one in book.evidence.of_claim(claims.gauge.id)] == ["for"]
    assert told == [("info", "Took evidence from C1")]
    desk.open_book.undo()
    assert page.contra.isVisible()


def test_the_voices_behind_a_claim_are_named(pane, book, claims, records):
    page = shown(pane, claims.gauge)
    assert page.voices.text() == "1 independent voice: Mira Tolland"

    book.apply(derive_from_actor(book, records.source, "Patricia M. Kim"))

    assert page.voices.text() == "1 independent voice: Patricia M. Kim"


def test_a_retold_source_is_one_voice_with_the_one_it_retells(pane, book, claims, records):
    text = "Both banks, says the other paper, will read a single gauge."
    details = {"title": Detail("Retold", "text"), "author": Detail("A. Mensah", "file")}
    reading = Reading(filename="r.txt", kind="text", original=text.encode(), text=text, details=details)
    book.apply(import_readings(book, [reading]).edit)
    retold = next(source for source in book.sources.all() if source.title == "Retold")
    book.apply(mark_quote(book, retold, text))
    book.apply(give_evidence(book, claims.gauge, book.passages.of_source(retold.id)[0]))
    page = shown(pane, claims.gauge)
    assert page.voices.text() == "2 independent voices: Mira Tolland, A. Mensah"

    book.apply(derive_from_source(book, retold, book.sources.get(records.source.id)))

    assert page.voices.text() == "1 independent voice: Mira Tolland"


def test_a_claim_without_evidence_says_that_nobody_is_behind_it(pane, claims):
    page = shown(pane, claims.own)

    assert page.voices.text() == "Nobody’s voice is behind it yet: it has no evidence for it."


def test_links_are_shown_from_both_sides_and_taken_away(pane, desk, book, claims, qtbot):
    book.apply(supersede(book, claims.gauge, claims.own))
    page = shown(pane, claims.gauge)
    row = page.links.widgets[0].focusProxy()
    assert row.accessibleName() == "C2 Each bank reads its own."
    assert row.accessibleDescription() == "Supersedes this · official"
    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        row.click()
    assert wanted.args == [claims.own.id]
    page = shown(pane, claims.own)
    assert page.links.widgets[0].focusProxy().accessibleDescription().startswith("Superseded by this")

    buttons(page.links)[0].click()

    assert book.claim_links.count() == 0
    assert book.claims.get(claims.gauge.id).status == "reported"


def test_a_fallen_claim_that_a_text_cites_is_warned_of(pane, book, claims, records):
    issue = book.issues.get(records.issue.id)
    book.apply(write_issue(issue, "So it is [@C1]."))
    page = shown(pane, claims.gauge)
    assert not page.warning.isVisible()

    book.apply(supersede(book, book.claims.get(claims.gauge.id), claims.own))

    assert page.warning.isVisible()
    said = page.warning.findChild(QLabel).text()
    assert said == "C1 is superseded, and still cited in 1 Purpose."
    assert [item.accessibleName() for item in page.cited_in.widgets] == ["1 Purpose"]


def test_the_history_has_each_change_the_latest_first(pane, book, claims):
    book.apply(change_claim(book, claims.gauge, status="confirmed", reason="Both ministries say so"))
    claim = book.claims.get(claims.gauge.id)
    book.apply(change_claim(book, claim, as_of="2026-11-21"))

    page = shown(pane, claims.gauge)

    said = [widget.text().partition(": ")[2] for widget in page.history.widgets]
    assert said == ["as of 2026-11-20 → 2026-11-21", "status reported → confirmed\nBoth ministries say so"]


def test_a_flag_is_shown_until_it_is_reviewed(pane, book, claims, records):
    page = shown(pane, claims.gauge)

    book.apply(mark_standing(book, book.sources.get(records.source.id), "withdrawn"))

    assert page.flags.isVisible()


def test_a_claim_is_cited_from_the_inspector(pane, desk, claims, qtbot):
    page = shown(pane, claims.gauge)

    with qtbot.waitSignal(desk.wayfinder.cite_wanted) as cited:
        page.cite.click()

    assert cited.args == ["[@C1]"]


def test_a_claim_bears_a_marking(pane, book, claims, qtbot):
    page = shown(pane, claims.gauge)

    page.marking.field.line.setText("official")
    page.marking.commit()

    assert book.claims.get(claims.gauge.id).marking == "OFFICIAL"


def test_a_claim_taken_away_leaves_the_inspector_quiet_and_comes_back(pane, desk, book, claims):
    shown(pane, claims.own)

    book.apply(remove_claim(book, claims.own))
    assert pane.page is None

    desk.open_book.undo()
    assert isinstance(pane.page, ClaimDetails)
