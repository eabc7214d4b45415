import json

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.csl_json import read_csl_json

ITEM = {
    "id": "lind2019",
    "type": "chapter",
    "title": "Small <i>ports</i> &amp; tolls",
    "author": [
        {"family": "Berg", "given": "Ida", "non-dropping-particle": "van den"},
        {"literal": "Ministry of Ports"},
    ],
    "issued": {"date-parts": [["2019", 3]]},
    "accessed": {"date-parts": [[2020, 1, 2]]},
    "publisher": "Sea Press",
    "container-title": "Trade by Water",
    "volume": 3,
    "URL": "https://sea.example/1",
    "abstract": "About ports.",
    "keyword": "ports; tolls",
    "custom": {"anything": [1]},
    "language": "en_GB",
}


def test_an_item_is_read_with_all_its_variables():
    reading = read_csl_json("list.json", json.dumps([ITEM])).readings[0]

    assert {name: detail.value for name, detail in reading.details.items()} == {
        "title": "Small ports & tolls",
        "author": "Ida van den Berg; Ministry of Ports",
        "publisher": "Sea Press",
        "published": "2019-03",
        "language": "en-GB",
        "address": "https://sea.example/1",
    }
    assert reading.bibliography == {
        "citation-key": "lind2019",
        "type": "chapter",
        "accessed": "2020-01-02",
        "container-title": "Trade by Water",
        "volume": "3",
    }
    assert reading.text == "About ports."
    assert reading.tags == ("ports", "tolls")


def test_the_same_item_has_the_same_bytes_in_any_order():
    one = read_csl_json("a.json", json.dumps([ITEM]))
    other = read_csl_json("b.json", json.dumps({"items": [dict(reversed(ITEM.items()))]}, indent=4))

    assert one.readings[0].original == other.readings[0].original


@pytest.mark.parametrize(
    ("issued", "published", "kept"),
    [
        ({"date-parts": [[2020, 13, 45]]}, "2020", None),
        ({"date-parts": [[2020, 0, 0]]}, "2020", None),
        ({"raw": "28 October 2025"}, "2025-10-28", None),
        ({"literal": "Spring, long ago"}, "", "Spring, long ago"),
        ({"date-parts": [[2020, 1], [2020, 3]]}, "2020-01", "2020-01/2020-03"),
        ("2021-05", "2021-05", None),
        ({"date-parts": "x"}, "", None),
        ([[None]], "", None),
        (7, "", "7"),
    ],
)
def test_dates_of_every_shape_are_read_as_far_as_they_go(issued, published, kept):
    reading = read_csl_json("a.json", json.dumps([{"title": "T", "issued": issued}])).readings[0]

    assert (reading.details["published"].value if "published" in reading.details else "") == published
    assert reading.bibliography.get("issued") == kept


@pytest.mark.parametrize(
    "wrong", [None, 3, "text", [], [1], {"a": 1}, [[]], True, [{"family": 3}], {"x": []}]
)
@pytest.mark.parametrize(
    "variable", ["author", "issued", "title", "page", "keyword", "URL", "abstract", "type", "id"]
)
def test_values_of_wrong_shapes_lose_no_entry(variable, wrong):
    bundle = read_csl_json("a.json", json.dumps([{"title": "Kept", "type": "book", variable: wrong}]))

    assert len(bundle.readings) == 1


def test_what_is_no_item_is_told_of():
    bundle = read_csl_json("a.json", json.dumps([3, {"title": "Kept"}, {}]))

    assert len(bundle.readings) == 1
    assert bundle.refusals == (
        "Entry 1 of “a.json” is no CSL item, so it was left out.",
        "Entry 3 of “a.json” is no CSL item, so it was left out.",
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000, "nested too deeply"),
        ('[{"title": }]', r"broken JSON \(line 1\)"),
        ('{"items": [{"itemType": "book"}]}', "export it as CSL JSON"),
        ("[]", "holds no entries"),
        ("[" + "9" * 5000 + "]", "broken JSON"),
    ],
)
def test_json_that_is_no_bibliography_is_refused_in_a_sentence(text, said):
    with pytest.raises(BriefbookError, match=said):
        read_csl_json("a.json", text)
