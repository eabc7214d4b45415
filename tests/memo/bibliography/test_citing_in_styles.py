import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefbook.domain.citation_styles import STYLES
from briefbook.memo.bibliography import citations
from briefbook.memo.bibliography.citations import bibliography, citation
from tests.memo.bibliography import cited_sources as cited
from tests.memo.bibliography.cited_sources import CITED, a_source

CHICAGO = {
    "NEWS": (
        "Chen, Maria, and Ben Okafor. “Fares Rise Again on the Harbour Line.” The Harbour Gazette,"
        " October 28, 2025. https://gazette.example/fares?id=1&x=a_b."
    ),
    "UNSIGNED": (
        "Harbour Ferries. “Winter Timetable Changes.” Accessed November 2, 2025."
        " https://ferries.example/winter."
    ),
    "REPORT": (
        "Ministry of Health. Heat and Health: A Review. Technical Report No. 12."
        " Government Printing Office, 2024."
    ),
    "RELEASE": (
        "Ministry of Transport. “Minister Announces Ferry Fund.” Press release. September 1, 2025."
        " https://transport.example/news/fund."
    ),
    "CHAPTER": (
        "Lind, Eva. “Small ports.” In Trade by Water, 2nd ed., edited by Jon Moe and Ida Rask."
        " Sea Press, 2019."
    ),
    "JOURNAL": (
        "Smith, John A., Gabriel García Márquez, and Ludwig van den Berg. “The Cost of Delay: A Study of 100%"
        " of Ferries & Buses.” Journal of Ports 12, no. 3 (2021): 101–20. https://doi.org/10.1000/x_y(1)."
    ),
    "MAIL": "Eva Lind, “Re: Ferry costs,” personal communication, March 4, 2025.",
    "TREATY": "Treaty on the River Commission, June 1, 1998, 2100 U.N.T.S. 3.",
    "CHINESE": "王小明. “外交部发言人主持例行记者会.” 海港日报, October 9, 2025. https://haigang.example/1.",
    "ROMANISED": "Zhao Xiaoming. The long quay. Translated by Jo Doe. 2 vols. Sea Press, 2020.",
    "GERMAN": "Müller, Jörg. Über die Fähren der Förde und ihre Zukunft. Förde-Verlag, 2022.",
    "THESIS": "Roe, Jane. “Tolls and Tides.” PhD thesis, University of Oslo, 2018.",
    "LAW": "Ports Act (2011).",
}
NOTES = {
    "NEWS": (
        "Maria Chen and Ben Okafor, “Fares Rise Again on the Harbour Line,” The Harbour Gazette,"
        " October 28, 2025, https://gazette.example/fares?id=1&x=a_b."
    ),
    "CHAPTER": (
        "Eva Lind, “Small ports,” in Trade by Water, 2nd ed., ed. Jon Moe and Ida Rask (Sea Press, 2019)."
    ),
    "MANY": "Ida Aalto et al., “Currents of the strait,” Journal of Tides 3 (2020): e15.",
}
APA = {
    "NEWS": (
        "Chen, M., & Okafor, B. (2025, October 28). Fares rise again on the harbour line."
        " The Harbour Gazette. https://gazette.example/fares?id=1&x=a_b"
    ),
    "UNSIGNED": (
        "Winter timetable changes. (n.d.). Harbour Ferries. Retrieved November 2, 2025,"
        " from https://ferries.example/winter"
    ),
    "NEWSPAPER": "Diaz, A. (2024, February 3). Port fees under review. The Northern Post, A4.",
    "OWN_REPORT": (
        "Department of Transport. (2023). Annual Report on Crossings. https://transport.example/report.pdf"
    ),
    "MAIL": "E. Lind, personal communication, March 4, 2025.",
    "CHAPTER": (
        "Lind, E. (2019). Small ports. In J. Moe & I. Rask (Eds.), Trade by Water (2nd ed., pp. 33–58)."
        " Sea Press."
    ),
    "JOURNAL": (
        "Smith, J. A., García Márquez, G., & van den Berg, L. (2021). The cost of delay: A study of 100%"
        " of ferries & buses. Journal of Ports, 12(3), 101–120. https://doi.org/10.1000/x_y(1)"
    ),
    "ROMANISED": "Zhao, X. (2020). The long quay (J. Doe, Trans.; Vols. 1–2). Sea Press.",
    "THESIS": "Roe, J. (2018). Tolls and Tides [PhD thesis]. University of Oslo.",
    "BARE": "Notes of the meeting. (n.d.).",
}
SHORT = {
    "NEWS": "Chen and Okafor, “Fares rise again on the harbour line,” 28 October 2025.",
    "UNSIGNED": "Harbour Ferries, “Winter timetable changes.”",
    "REPORT": "Ministry of Health, “Heat and Health,” May 2024.",
    "MAIL": "Lind, “Re: Ferry costs,” 4 March 2025.",
    "MANY": "Aalto et al., “Currents of the strait,” 2020.",
    "NAMELESS": "“x1.”",
}
EXPECTED = [
    (style, name, text)
    for style, texts in (("chicago", CHICAGO), ("chicago-note", NOTES), ("apa", APA), ("short", SHORT))
    for name, text in texts.items()
]


@pytest.mark.parametrize(
    ("style", "name", "text"), EXPECTED, ids=[f"{style} {name.lower()}" for style, name, _ in EXPECTED]
)
def test_a_source_is_cited_as_the_manual_has_it(style, name, text):
    assert citation(getattr(cited, name), style) == text


@pytest.mark.parametrize("style", STYLES)
def test_every_source_is_in_the_list_once(style, caplog):
    with caplog.at_level(logging.WARNING):
        listed = bibliography(CITED, style)

    assert len(listed) == len(CITED)
    assert all(text and "<" not in text and "{" not in text for text in listed)
    assert not caplog.records


def test_a_list_is_in_the_order_of_authors_and_titles():
    listed = bibliography([cited.GERMAN, cited.LAW, cited.CHAPTER, cited.NEWS, cited.TREATY], "chicago")

    assert [text.split()[0] for text in listed] == ["Chen,", "Lind,", "Müller,", "Ports", "Treaty"]


def test_the_words_of_a_citation_are_those_of_the_language():
    assert "‘Fares Rise Again on the Harbour Line’. The Harbour Gazette, 28 October 2025." in citation(
        cited.NEWS, "chicago", "en-GB"
    )
    assert "„Small ports“. In Trade by Water, 2. Aufl., herausgegeben von Jon Moe" in citation(
        cited.CHAPTER, "chicago", "de"
    )
    assert citation(cited.NEWS, "chicago", "xx") == citation(cited.NEWS, "chicago", "en")


def test_what_cannot_be_formatted_is_cited_in_short(monkeypatch):
    def fail(*_):
        raise KeyError("title")

    monkeypatch.setattr(citations, "_made", fail)
    source = a_source("k", title="Never seen before", author="Eva Lind")

    assert citation(source, "chicago") == "Lind, “Never seen before.”"


ODD = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    ["", "2020", "0001-01-01", "1999-01/2000", "et al.", "{", "A;B", "&amp;", "<i>x</i>", "1-2", "n.d."]
)
TYPES = st.sampled_from(
    ["book", "article-journal", "treaty", "legal_case", "patent", "webpage", "interview", "?"]
)
VARIABLES = [
    "issued",
    "editor",
    "page",
    "volume",
    "number-of-volumes",
    "edition",
    "DOI",
    "event-date",
    "genre",
    "author",
]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    details=st.fixed_dictionaries(
        dict.fromkeys(("title", "author", "publisher", "published", "language"), ODD)
    ),
    variables=st.dictionaries(st.sampled_from(VARIABLES), ODD, max_size=5),
    kind=TYPES,
)
def test_odd_sources_never_stop_a_list(details, variables, kind):
    source = a_source("odd", **details, bibliography={**variables, "type": kind})

    for style in STYLES:
        assert citation(source, style)


@pytest.mark.parametrize(
    ("author", "names"),
    [("Jean-Luc Moreau", "Moreau, J.-L."), ("Kim Min-jun", "Kim, M.-J."), ("Chung-ho Lee", "Lee, C.-H.")],
)
def test_hyphenated_given_names_are_shortened_part_by_part(author, names):
    source = a_source("k", title="Fares", author=author, published="2024")

    assert citation(source, "apa").startswith(f"{names} (2024).")
