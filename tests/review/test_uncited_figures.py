"""Figures without a citation: which numbers state a quantity, and what bears them out."""

import pytest

from tests.review.reviewed import found_in


def figures(text, **options):
    told = found_in(text, rule="uncited figure", **options)
    return [text[one.start : one.end] for one in told]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Traffic fell by 22 per cent in the autumn.", "22 per cent"),
        ("Traffic fell by 22% in the autumn.", "22%"),
        ("**Traffic fell by 22 per cent.** It was autumn.", "22 per cent"),
        ("The share rose 1.4 percentage points.", "1.4 percentage points"),
        ("It would cost $40 million a year.", "$40 million"),
        ("The aid comes to €1,250.50 a head.", "€1,250.50"),
        ("The loan is of USD 300 million.", "USD 300 million"),
        ("Merovar pays 12 billion crowns.", "12 billion"),
        ("About two million people cross it.", "two million"),
        ("Twenty per cent of them turned back.", "Twenty per cent"),
        ("The ministry has decided 131 applications.", "131"),
        ("The median wait is 9.4 hours.", "9.4"),
        ("The line carries 500 MW.", "500 MW"),
        ("Some 10 000 lorries wait.", "10 000"),
        ("It takes 3–5 weeks.", "3–5"),
        ("They sent 1500 troops and 2000 lorries.", "1500"),
        ("In 12 months prices doubled.", "12"),
        ("- Item one [@kim].\n- Stocks last 31 days.", "31"),
        ("| Cost | Crowns |\n|---|---|\n| Lane | 1,900,000 |", "1,900,000"),
        ("First line goes on\nto say that 44 firms closed.", "44"),
        ("Cited here.[@kim] Then 44 firms closed. And no more.", "44"),
        ("Losses reached 40 per cent.\n\nSomething else was said.[@kim]", "40 per cent"),
    ],
)
def test_a_figure_that_nothing_is_cited_for_is_found_where_it_stands(text, figure):
    assert figures(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "Traffic fell by 22 per cent.[@kim#1]",
        "Traffic fell by 22 per cent [@kim#1].",
        "Traffic fell by 22 per cent. [@kim#1] It rose later.",
        "Traffic fell by 22 per cent, we are told.[@C3]",
        "Traffic fell by 22 per cent. The wait was 9 hours.[@kim#1]",
        "Traffic fell by 22 per cent.[^1]\n\n[^1]: Minute of 19 November.",
        "As the customs say [@kim]:\n\n- 22 lorries waited;\n- 31 turned back.",
        "| Cost [@kim] | Crowns |\n|---|---|\n| Lane | 1,900,000 |",
        "| Cost | Crowns |\n|---|---|\n| Lane | 1,900,000 |\n\nSource: [@kim]",
        "| Cost | Crowns |\n|---|---|\n| Lane | 1,900,000[@kim] |\n| **Total** | 1,900,000 |",
    ],
)
def test_a_citation_in_the_sentence_or_at_the_end_of_its_unit_bears_a_figure_out(text):
    assert figures(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "They met on 28 October 2025, and again on October 30.",
        "They met from 3 to 5 December and on 9 and 10 January.",
        "It begins at 08:15 and ends at 9 a.m. on 2026-12-01.",
        "In 2019 ministers decided otherwise, as in the 1990s.",
        "The peace of 1648 and the 2026 elections hold; in 2000 they met.",
        "The 2026–27 budget is within the reserve.",
        "See section 4, article 12 and annex 3.",
        "Resolution 2231 and Decree 118 stand.",
        "Call +82 2 555 0199 and quote ABC-2025-114.",
        "The G20 and COVID-19 were on the agenda.",
        "The 4th round was the last; APEC 2025 comes after it.",
        "## 4 per cent is no heading of ours",
        "1. First\n2. Second\n10. Tenth",
        "There are 3 options.",
        "He flew on an Airbus 320 from gate 12.",
        "Run `wait 30 seconds` first.",
        "See https://example.org/2026/report-400.html for more.",
        "They said “we lost 300 lorries”.",
        "> We lost 300 lorries.",
        "**Electricity at 700 megawatts.** For the operators.",
        "We recommend that you offer 30 days.",
        "The Board should publish 24 readings.",
        "We judge that 300 lorries will come.",
        "Would 300 lorries do?",
        "Calm.[@kim]\n\nThat you agree to 30 lanes.",
        "On Nov. 9 and on Sept. 30 they met.",
        "Le 1er décembre et le 12 mai 2026, ils se sont vus.",
        "Am 3. Oktober traf man sich.",
        "Call Room 311 on line 4.",
        "FIPS 140 and RFC 7591 apply, and see 4.1.5 and subsection 5.2.",
        "It rests on 1) trust and (2) time.",
        "[3.",
    ],
)
def test_dates_numbers_of_things_and_what_is_no_fact_of_ours_are_not_figures(text):
    assert figures(text) == []


def test_figures_are_found_in_every_language_but_asking_is_known_in_english_alone():
    assert figures("La fréquentation a baissé de 22 %.", language="fr") == ["22 %"]
    assert figures("Der Verkehr sank um 22 Prozent.", language="de") == ["22 Prozent"]


@pytest.mark.parametrize("title", ["Recommendations", "Next steps", "Timing", "Clearance"])
def test_what_is_asked_and_arranged_states_no_figures(title):
    assert figures("That you offer 30 lanes.", title=title) == []


def test_a_summary_may_repeat_a_figure_that_is_cited_below():
    summary, body = "The wait rose to 9.4 hours, and 44 firms closed.", "The wait rose to 9.4 hours.[@kim]"

    alone = found_in("The wait rose to 9.4 hours.", body, rule="uncited figure", title="Summary")
    with_more = found_in(summary, body, rule="uncited figure", title="Summary")

    assert alone == []
    assert len(with_more) == 1


def test_a_finding_says_which_figure_and_where_and_is_about_the_whole_sentence():
    [found] = found_in("Fares rose. The wait grew to 9.4 hours at 4 passes.", rule="uncited figure")

    assert found.sentence == (
        "“1 The levy” gives “9.4” and 1 more without a citation: “The wait grew to 9.4 hours at 4 passes.”."
    )
    assert found.what == "The wait grew to 9.4 hours at 4 passes."
    assert found.name == "1 The levy"
    assert found.is_serious
