from lxml import etree

from briefbook.memo.blocks import Event, MatrixRisk, RiskMatrix, Timeline
from briefbook.memo.charts.svg import matrix_svg, timeline_svgs

SVG = "{http://www.w3.org/2000/svg}"

MATRIX = RiskMatrix(
    likelihood_words=("Rare", "Possible", "<Likely>"),
    impact_words=("Small", "Middling", "Large & dire"),
    band_words=("low", "medium", "high"),
    bands=((0, 0, 1), (0, 1, 2), (1, 2, 2)),
    risks=(MatrixRisk("R1", "Protest", 2, 3),),
    likelihood_name="Likelihood",
    impact_name="Impact",
    alternative='R1 "Protest" <b>: Possible / Large & dire',
)


def test_the_matrix_is_an_image_that_is_told_in_words():
    markup, _ = matrix_svg(MATRIX, "chart-1", "Risk matrix")

    root = etree.fromstring(markup)
    assert root.get("role") == "img"
    told = {child.get("id"): child.text for child in root if child.get("id")}
    assert root.get("aria-labelledby").split() == list(told)
    assert list(told.values()) == ["Risk matrix", MATRIX.alternative]


def test_words_in_the_matrix_are_no_markup():
    markup, _ = matrix_svg(MATRIX, "chart-1", "Risk matrix")

    texts = [element.text for element in etree.fromstring(markup).iter(f"{SVG}text")]
    assert "<Likely>" in texts
    assert {"R1", "low", "medium", "high", "Impact"} <= set(texts)


def test_a_timeline_is_told_once_however_many_stripes_it_has():
    events = [Event(f"Purchase {number} of grain", f"2026-{1 + number % 12:02}-05") for number in range(60)]

    stripes, geometry = timeline_svgs(Timeline(tuple(events), "Sixty purchases"), "chart-2", "Timeline")

    roots = [etree.fromstring(stripe) for stripe in stripes]
    assert len(roots) == len(geometry.stripes) > 1
    assert [root.get("role") for root in roots] == ["img", *[None] * (len(roots) - 1)]
    assert all(root.get("aria-hidden") == "true" for root in roots[1:])


def test_charts_are_without_scripts_links_and_embedded_fonts():
    markup = matrix_svg(MATRIX, "a", "Risk matrix")[0]
    markup += "".join(timeline_svgs(Timeline((Event("Talks", "2026-12-01"),), "Talks"), "b", "Timeline")[0])

    assert not any(word in markup for word in ("<script", "href", "url(", "data:", "onload", "style="))


def test_the_same_chart_is_the_same_bytes():
    assert matrix_svg(MATRIX, "a", "Risk matrix")[0] == matrix_svg(MATRIX, "a", "Risk matrix")[0]
