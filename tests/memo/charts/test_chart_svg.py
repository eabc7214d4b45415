from dataclasses import replace

from lxml import etree

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.blocks import Event, Timeline
from briefbook.memo.charts.svg import matrix_svg, timeline_svgs
from briefbook.memo.risk_matrix import MatrixRisk
from tests.memo.matrices import matrix_of

SVG = "{http://www.w3.org/2000/svg}"

MATRIX = matrix_of(
    ("Rare", "Possible", "<Likely>"),
    ("Small", "Middling", "Large & dire"),
    ("low", "medium", "high"),
    ((0, 0, 1), (0, 1, 2), (1, 2, 2)),
    (MatrixRisk("R1", "Protest", Rating(2, 3)),),
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


def test_colours_of_a_book_stay_as_they_are_whatever_the_page_is_like():
    matrix = MATRIX.chart.matrix
    green = replace(matrix.bands[0], colour="#00ff00")
    own = replace(MATRIX, chart=MatrixChart(replace(matrix, bands=(green, *matrix.bands[1:]))))

    tree = etree.fromstring(matrix_svg(own, "a", "Risk matrix")[0])

    [*greens] = tree.xpath('//*[local-name()="rect"][@fill="#00ff00"]')
    assert len(greens) == sum(row.count(0) for row in matrix.cells) + 1
    assert not any("fill-" in rectangle.get("class", "") for rectangle in greens)


def test_an_uncertain_rating_is_a_dashed_frame_and_the_line_of_what_is_tolerated_is_thick():
    risk = replace(MATRIX.risks[0], span=Span(Rating(1, 2), Rating(2, 3)))
    matrix = replace(MATRIX.chart.matrix, tolerated=(2, 2, 1))

    markup, _ = matrix_svg(replace(MATRIX, chart=MatrixChart(matrix), risks=(risk,)), "a", "Risk matrix")

    assert markup.count('stroke-dasharray="2.4"') == 5  # four sides, and one in the key
    assert markup.count('stroke-width="2.2"') == len(MatrixChart(matrix).tolerance) + 1
    assert "limit of what is tolerated" in markup
    assert "where a rating may lie" in markup
