"""What a suggestion is shown with."""

from briefbook.review.suggestions import Suggestion
from briefbook.ui.reader.excerpt import excerpt


def suggest(kind, text, words, *cues, context="", **values):
    start = text.index(words)
    triggers = tuple((text.index(cue), text.index(cue) + len(cue)) for cue in cues)
    return Suggestion(
        kind=kind,
        rule="rule",
        start=start,
        end=start + len(words),
        quote=words,
        triggers=triggers,
        reason="Because.",
        values=values,
        context=context,
    )


def cues_of(suggestion, text):
    words, cues = excerpt(suggestion, text)
    return words, [words[start:end] for start, end in cues]


def test_a_time_stands_in_its_sentence():
    text = "It met. It meets again in 90 days. It rests."

    shown = cues_of(suggest("time", text, "90 days", "90 days", context="It meets again in 90 days."), text)

    assert shown == ("It meets again in 90 days.", ["90 days"])


def test_a_quotation_stands_with_who_says_it():
    text = "Then: “The quay is old,” Rosa Oda said. It rained."

    shown = cues_of(suggest("quotation", text, "The quay is old,", "“", "”", "Rosa Oda", "said"), text)

    assert shown == ("“The quay is old,” Rosa Oda said", ["“", "”", "Rosa Oda", "said"])


def test_a_name_is_not_shown_twice():
    assert excerpt(suggest("actor", "Rosa Oda", "Rosa Oda", "Rosa Oda", name="Rosa Oda"), "Rosa Oda") == (
        "",
        [],
    )


def test_a_cue_far_into_a_long_sentence_is_brought_forward():
    text = f"{'The board went on and on about the quay, ' * 8}which reportedly is old."

    words, cues = cues_of(suggest("status", text, text, "reportedly"), text)

    assert words.startswith("…")
    assert words.endswith("which reportedly is old.")
    assert cues == ["reportedly"]
    assert words.index("reportedly") < 100
