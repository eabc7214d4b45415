from briefbook.ui.inspector.evidence_card import EvidenceCard


def test_a_narrow_card_is_taller(desk, qtbot):
    card = EvidenceCard(desk.theme, "Both banks will read one gauge at noon.", "The Lakeside Courier", 1)
    qtbot.addWidget(card)

    assert card.heightForWidth(160) > card.heightForWidth(400)


def test_a_quote_that_has_its_own_quotation_marks_gets_no_others(desk, qtbot):
    card = EvidenceCard(desk.theme, "“Calm,” he said.", "", 1)
    qtbot.addWidget(card)

    assert card.accessibleName() == "“Calm,” he said."
