import pytest

from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.ris import read_ris
from briefbook.readers.documents import read_bytes

NEWS = """TY  - NEWS
AU  - Lind, Eva
AU  - Harbour Board
TI  - Small ports fight back
T2  - The Harbour Gazette
PY  - 2025
DA  - 2025/10/28
AB  - Ports are small.
      They are many.
KW  - ports
KW  - tolls
UR  - https://gazette.example/ports
LA  - English
L1  - files/12/ports.pdf
L1  - C:\\Users\\eva\\ports.pdf
ER  -
"""
JOURNAL = """TY  - JOUR
A1  - Roe,Jane,Jr.
T1  - The cost of delay
JF  - Journal of Ports
JA  - J. Ports
Y1  - 2021/06//
VL  - 12
IS  - 3
SP  - 101
EP  - 120
DO  - https://doi.org/10.1000/xyz
SN  - 1234-5678
N1  - {:medium: microfilm}
ER  -
"""


def values(reading: Reading) -> dict[str, str]:
    return {name: detail.value for name, detail in reading.details.items()}


def test_a_newspaper_article_in_ris_is_a_reference_with_its_details():
    bundle = read_ris("export.ris", NEWS)

    reading = bundle.readings[0]
    assert reading.kind == "reference"
    assert reading.filename == "export.ris, entry 1"
    assert reading.text == "Ports are small.\nThey are many."
    assert values(reading) == {
        "title": "Small ports fight back",
        "author": "Eva Lind; Harbour Board",
        "publisher": "The Harbour Gazette",
        "published": "2025-10-28",
        "language": "en",
        "address": "https://gazette.example/ports",
    }
    assert {detail.origin for detail in reading.details.values()} == {"bibliography"}
    assert reading.tags == ("ports", "tolls")


def test_only_attached_files_below_the_folder_are_named():
    bundle = read_ris("export.ris", NEWS)

    assert bundle.readings[0].beside == ("files/12/ports.pdf",)


def test_what_is_no_detail_is_kept_as_variables_of_csl():
    bundle = read_ris("export.ris", JOURNAL)

    reading = bundle.readings[0]
    assert values(reading)["author"] == "Jane Roe Jr."
    assert values(reading)["published"] == "2021-06"
    assert reading.bibliography == {
        "type": "article-journal",
        "container-title-short": "J. Ports",
        "volume": "12",
        "issue": "3",
        "page": "101-120",
        "DOI": "10.1000/xyz",
        "ISSN": "1234-5678",
        "medium": "microfilm",
    }


def test_the_same_entry_in_two_files_has_the_same_bytes():
    alone = read_ris("a.ris", NEWS.replace("\n", "\r\n"))
    second = read_ris("b.ris", "\ufeff" + JOURNAL + "\n" + NEWS)

    assert second.readings[1].original == alone.readings[0].original


def test_an_entry_without_its_end_is_read():
    bundle = read_ris("cut.ris", NEWS.replace("ER  -\n", "") + JOURNAL.replace("ER  -\n", ""))

    assert [values(reading)["title"] for reading in bundle.readings] == [
        "Small ports fight back",
        "The cost of delay",
    ]


def test_an_entry_that_says_nothing_is_told_of():
    bundle = read_ris("export.ris", "TY  - JOUR\nER  - \n" + NEWS)

    assert len(bundle.readings) == 1
    assert bundle.refusals == ("Entry 1 of “export.ris” (line 1) says nothing, so it was left out.",)


def test_a_file_without_entries_is_refused():
    with pytest.raises(BriefbookError, match=r"“notes.ris” holds no entries of RIS"):
        read_ris("notes.ris", "FN Some database\nPT J\n")


def test_too_many_entries_are_refused():
    with pytest.raises(BriefbookError, match=r"20,001 entries"):
        read_ris("big.ris", "TY  - JOUR\nTI  - A\nER  - \n" * 20_001)


def test_ris_is_recognised_by_its_content():
    bundle = read_bytes("export.txt", NEWS.encode())

    assert isinstance(bundle, Bundle)
    assert len(bundle.readings) == 1
