"""Suggestions go by words that stand in the text, and are silent where the text is."""

import time

import pytest

from briefbook.review.suggestions import KINDS, suggestions


def of_kind(kind, text, **options):
    return [one for one in suggestions(text, **options) if one.kind == kind]


def statuses(text, **options):
    return [one.values["status"] for one in of_kind("status", text, **options)]


def attributions(text, **options):
    found = of_kind("attribution", text, **options)
    return [(one.values["actor"], one.values.get("via", "")) for one in found]


def quotations(text, **options):
    found = of_kind("quotation", text, **options)
    return [(one.quote, one.values["speaker"]) for one in found]


def times(text, **options):
    found = of_kind("time", text, **options)
    return [(one.quote, one.values["form"], one.values.get("iso", "")) for one in found]


def actors(text, **options):
    return [one.values["name"] for one in of_kind("actor", text, **options)]


EVERYTHING = (
    "Harbour talks\n\n"
    "On 4 May 2031 Minister Ada Vik said that Norland could close the port. “We shall wait,” Vik added. "
    "The two sides agreed to meet next week. A strike could disrupt supplies and poses a risk to trade.\n"
)


def test_every_suggestion_says_where_why_and_by_which_rule():
    found = suggestions(EVERYTHING)

    assert {one.kind for one in found} == set(KINDS)
    assert found == sorted(found, key=lambda one: (one.start, one.kind))
    for one in found:
        assert one.quote == EVERYTHING[one.start : one.end]
        assert one.rule
        assert one.reason.endswith((".", "?"))
        assert one.triggers
        assert all(0 <= start < end <= len(EVERYTHING) for start, end in one.triggers)


def test_nothing_is_suggested_in_hidden_text():
    start = EVERYTHING.index("“We shall")
    end = EVERYTHING.index("The two")

    found = suggestions(EVERYTHING, hidden=[(start, end)])

    assert found
    assert not [one for one in found if one.start < end and start < one.end]
    assert not [span for one in found for span in one.triggers if span[0] < end and start < span[1]]
    assert suggestions(EVERYTHING, hidden=[(0, len(EVERYTHING))]) == []


def test_a_fingerprint_outlives_changes_elsewhere_and_knows_one_now_from_another():
    text = "The port is now shut. The road is now open."
    before = of_kind("time", text)
    after = of_kind("time", f"A new first line.\n\n{text}")

    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]
    assert before[0].fingerprint != before[1].fingerprint


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The ministry confirmed that the port is shut.", "confirmed"),
        ("The closure was officially confirmed.", "confirmed"),
        ("The ministry did not confirm the closure.", "reported"),
        ("The account could not be independently verified.", "reported"),
        ("Unconfirmed accounts speak of a fire.", "reported"),
        ("The port has reportedly been sold.", "reported"),
        ("The sale was agreed, according to people familiar with the matter.", "reported"),
        ("The terms are still being negotiated.", "under discussion"),
        ("Both cabinets are now considering a loan.", "under discussion"),
        ("The cabinet has proposed a new levy.", "proposed"),
        ("The port should be sold.", "proposed"),
        ("The vote is expected to be close.", "expected"),
        ("The minister denied that the port was sold.", "disputed"),
        ("The order was superseded in spring.", "superseded"),
        ("The agency retracted its figures.", "withdrawn"),
        ("The finance ministry announced a new levy.", "official"),
        ("According to the police, nobody was hurt.", "official"),
        ("A longer strike could empty the shops.", "analysis"),
        ("Much depends on the weather.", "analysis"),
    ],
)
def test_a_status_follows_from_its_words(sentence, status):
    found = of_kind("status", sentence)

    assert [one.values["status"] for one in found] == [status]
    start, end = found[0].triggers[0]
    assert sentence[start:end] in found[0].reason


@pytest.mark.parametrize(
    "text",
    [
        "Could the port be sold?",
        "Port could be sold soon\n\nThe mayor met the board on a boat.",
        "The request was denied because of fog.",
        "The crew could not land.",
        "The hospital counted two confirmed cases of the fever.",
        "The harbour opened in May and closed in March.",
        "The two brothers met in a bar.",
        "We should wait, and I may come.",
        "They moved the crane so that two ships could land.",
        "They asked whether the two ships could land.",
        "Norland has not retracted the figures.",
        "Work went on between January and May.",
        "(2) any ship that could land;",
        "“The port could be sold.”",
    ],
)
def test_no_status_is_made_up(text):
    assert statuses(text) == []


@pytest.mark.parametrize(
    ("sentence", "actor", "via"),
    [
        ("Ada Vik said that the port is shut.", "Ada Vik", ""),
        ("Port director Ada Vik later said the road was open.", "Ada Vik", ""),
        ("Ada Vik, the port’s director, told Reuters that it is shut.", "Ada Vik", "Reuters"),
        ("“It is shut,” Ada Vik said in an interview with the Harbour Times.", "Ada Vik", "Harbour Times"),
        ("The port is shut, said Ada Vik, its director.", "Ada Vik", ""),
        ("According to the Harbour Board, it is shut.", "Harbour Board", ""),
        ("Norlandic and Sudlandic officials confirmed the plan.", "Norlandic and Sudlandic officials", ""),
        ("Officials in Norland said the plan was ready.", "Officials in Norland", ""),
        ("The closure was announced by the Harbour Board.", "Harbour Board", ""),
        ("Talks go on, with both governments indicating that they will last.", "both governments", ""),
        ("The price fits Norland’s guidance that costs rise.", "Norland", ""),
        ("The Vik administration announced a levy.", "Vik administration", ""),
        ("Norland’s Harbour Ministry said it was ready.", "Norland’s Harbour Ministry", ""),
        ("Captain Ole Dahl with the Harbour Police said it was late.", "Ole Dahl", ""),
        ("President Vik and Minister Dahl said that it rained.", "Vik and Dahl", ""),
        ("The presidents said that it rained.", "The presidents", ""),
        ("A film called “Long Rain” won, Ada Vik said.", "Ada Vik", ""),
        ("Two senior analysts warn that costs rise.", "Two senior analysts", ""),
    ],
)
def test_an_attribution_names_who_says_it_and_through_whom(sentence, actor, via):
    assert attributions(sentence) == [(actor, via)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Vik did not say why.",
        "Ada Vik declined to comment.",
        "The port is said to be shut.",
        "The two states that signed it rejoiced.",
        "All went according to plan.",
        "The reports claims were counted.",
        "He said it was late.",
        "Ada Vik wrote a book on ports.",
        "Flaws in Harbour Server disclosed in March were mended.",
        "They are required to report confirmed faults.",
        "Will Ada Vik say that the port is shut?",
        "Nobody knows what does the Harbour Board say to that.",
        "All hope that Ada Vik says that it rains.",
        "Bo Lind and Ada Vik told their own tale of the flood.",
    ],
)
def test_no_attribution_is_made_up(sentence):
    assert attributions(sentence) == []


def test_she_is_who_spoke_just_before_and_nobody_where_two_may_be_meant():
    assert attributions("Ada Vik said it rained. She added that it was cold.") == [("Ada Vik", "")] * 2
    assert attributions("Ada Vik said it rained. Lis Dahl listened. She said that it was cold.") == [
        ("Ada Vik", "")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait for rain,” Ada Vik said.", [("We wait for rain,", "Ada Vik")]),
        ("Ada Vik said: “We wait for rain.”", [("We wait for rain.", "Ada Vik")]),
        (
            "“We wait,” said Ada Vik. “Then we sow the field.”",
            [("We wait,", "Ada Vik"), ("Then we sow the field.", "Ada Vik")],
        ),
        ("“We wait. And then we sow,” writes Ada Vik.", [("We wait. And then we sow,", "Ada Vik")]),
        ('"We wait for rain," Ada Vik said.', [("We wait for rain,", "Ada Vik")]),
        ("‘We wait for the farmers’ union,’ Ada Vik said.", [("We wait for the farmers’ union,", "Ada Vik")]),
        ("‘It’s raining on us,’ said Ada Vik.", [("It’s raining on us,", "Ada Vik")]),
        (
            "“He told me ‘never again’ and left,” Ada Vik said.",
            [("He told me ‘never again’ and left,", "Ada Vik")],
        ),
        (
            "“We wait for rain.\n\n“Then we sow the field,” Ada Vik said.",
            [("We wait for rain.", "Ada Vik"), ("Then we sow the field,", "Ada Vik")],
        ),
        ("“Nobody knows who said it.”", [("Nobody knows who said it.", "")]),
        ("Ada Vik spoke. “Nobody knows who said it.”", [("Nobody knows who said it.", "")]),
    ],
)
def test_a_quotation_has_the_speaker_whom_the_text_gives(text, expected):
    assert quotations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The farmers’ union and the workers’ council met.",
        "It’s the ’90s, don’t you know, and rock ’n’ roll won’t die.",
        "The so-called “ceasefire” held.",
        'The pipe is 6" wide and 8" long.',
        "She read “The Long Winter” twice.",
        "An unclosed “mark is no quotation.",
    ],
)
def test_apostrophes_inches_and_titles_are_no_quotations(text):
    assert quotations(text) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Er sagte: „Wir warten auf den Regen.“", "Wir warten auf den Regen."),
        ("de", "Er sagte: »Wir warten auf den Regen.«", "Wir warten auf den Regen."),
        ("fr", "Il a dit : « Nous attendons la pluie. »", "Nous attendons la pluie."),
        ("zh", "他说：“我们正在等待下雨的日子。”", "我们正在等待下雨的日子。"),
        ("ja", "大臣は「我々は雨を待っている。」と述べた。", "我々は雨を待っている。"),
    ],
)
def test_other_languages_give_quotations_without_a_speaker(language, text, words):
    assert [(one.kind, one.quote, one.values["speaker"]) for one in suggestions(text, language=language)] == [
        ("quotation", words, "")
    ]


def test_other_languages_give_numeric_dates_and_nothing_that_needs_their_words():
    text = (
        "Il a confirmé le 2031-05-04, le 24.12.2031 et en mai dernier, said Ada Vik. 会谈于2031年5月4日举行。"
    )

    found = suggestions(text, language="fr-CA")

    assert [(one.kind, one.values["iso"]) for one in found] == [
        ("time", "2031-05-04"),
        ("time", "2031-12-24"),
        ("time", "2031-05-04"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It ends on 4 May 2031.", [("4 May 2031", "date", "2031-05-04")]),
        ("It ends on May 4th, 2031.", [("May 4th, 2031", "date", "2031-05-04")]),
        ("It ends on 4 May.", [("4 May", "date", "")]),
        ("It ended in May.", [("May", "month", "")]),
        ("It ended in March 2031.", [("March 2031", "month", "2031-03")]),
        ("They may march in a May Day rally.", []),
        ("March on, said May.", []),
        ("Shut since 2019, it opened in 2031.", [("since 2019", "year", "2019"), ("2031", "year", "2031")]),
        ("It has 2019 seats.", []),
        ("A 90-day truce.", [("90-day", "duration", "P90D")]),
        (
            "A one-year pause of six months.",
            [("one-year", "duration", "P1Y"), ("six months", "duration", "P6M")],
        ),
        ("It took several hours.", [("several hours", "duration", "")]),
        ("A 12-year-old boy.", []),
        ("It rained over the weekend.", [("over the weekend", "relative", "")]),
        ("It rained two weeks ago.", [("two weeks ago", "relative", "")]),
        (
            "It rained last week and on Monday.",
            [("last week", "relative", ""), ("on Monday", "relative", "")],
        ),
        ("Now that it rains, we stay.", []),
        ("On 31/02/2031 nothing happened.", []),
        ("Due 04/05/2031.", [("04/05/2031", "date", "")]),
        ("Due 24/05/2031.", [("24/05/2031", "date", "2031-05-24")]),
        ("Version 1.2.2031.4 of 2031-13-45.", []),
    ],
)
def test_times_are_read_as_far_as_they_go_and_no_further(sentence, expected):
    assert times(sentence) == expected


def test_a_relative_time_asks_as_of_when_and_is_never_made_a_date():
    (found,) = of_kind("time", "It rained last week.", published="2031-05-04")

    assert found.values == {"form": "relative", "asks": "as of when"}
    assert "published 2031-05-04" in found.reason


def test_a_month_without_a_year_asks_for_it():
    (found,) = of_kind("time", "It rained in August.", published="2031-05-04")

    assert found.values == {"form": "month", "asks": "the year"}


def test_an_actor_is_named_once_under_the_full_name():
    text = (
        "Norland’s envoy Ada Vik met Ole Dahl in Sudport. Vik and Dahl ate. Dahl left. "
        "The Harbour Board (HB) paid. HB is rich."
    )

    assert actors(text) == ["Norland", "Ada Vik", "Ole Dahl", "Harbour Board"]


def test_a_capital_is_an_actor_where_it_acts():
    assert actors("In Tokyo, the envoys met.") == []
    assert actors("The plan surprised Tokyo.") == ["Tokyo"]


def test_an_actor_of_the_book_is_always_recognised():
    text = "The port is run by harbour watch."

    (found,) = of_kind("actor", text, actors=["Harbour Watch"])

    assert (found.values["name"], found.quote) == ("Harbour Watch", "harbour watch")
    assert attributions("Today harbour watch said it rained.", actors=["Harbour Watch"]) == [
        ("Harbour Watch", "")
    ]


@pytest.mark.parametrize(
    ("sentence", "is_one"),
    [
        ("Both sides agreed to cut the levy.", True),
        ("Norland signed a fishing agreement with Sudland.", True),
        ("Norland put the new levy on hold.", True),
        ("Norland pledged to buy more fish.", True),
        ("Norland never agreed to cut the levy.", False),
        ("Norland should have agreed to cut the levy.", False),
        ("Has Norland agreed to cut the levy?", False),
        ("Most people agreed.", False),
    ],
)
def test_a_commitment_binds_somebody(sentence, is_one):
    assert bool(of_kind("commitment", sentence)) == is_one


@pytest.mark.parametrize(
    ("sentence", "is_one"),
    [
        ("If talks stall, the dispute could disrupt trade and undermine the truce.", True),
        ("A strike poses a risk to trade.", True),
        ("Critics warn that the levy could threaten jobs.", True),
        ("The port could be painted.", False),
        ("The crisis of last year is over.", False),
        ("He took a risk.", False),
    ],
)
def test_a_risk_has_several_cues(sentence, is_one):
    assert bool(of_kind("risk", sentence)) == is_one


def test_fifty_thousand_words_take_a_second_or_less():
    text = EVERYTHING * (50_000 // len(EVERYTHING.split()))
    began = time.perf_counter()

    found = suggestions(text)

    assert len(found) > 5000
    # three times the second that is promised, for other programs on the machine
    assert time.perf_counter() - began < 3


@pytest.mark.parametrize(
    "run",
    [
        "“",
        '"',
        "'",
        "‘a ",
        "A. ",
        "Aa ",
        "Kim said ",
        "Aa, ",
        "he said. ",
        "of Aa ",
        "1-",
        "not ",
        "\n“a",
        "May 1 ",
    ],
)
def test_long_runs_end_in_time(run):
    began = time.perf_counter()

    suggestions(run * (30_000 // len(run)))

    assert time.perf_counter() - began < 4
