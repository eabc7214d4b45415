import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.reading import REASONS
from briefbook.domain.source import DETAIL_NAMES, ORIGINS
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes

PIECES = st.sampled_from(
    [
        *(
            "Comments (0)",
            "Share this article",
            "photo.jpg",
            "Photo: Reuters",
            "Did you know?",
            "Advertisement",
            "Facebook",
        ),
        *(
            "The talks resume on Monday, officials said.",
            "River talks resume in Port Lindon",
            "",
            "",
            "  ",
            "# River talks",
        ),
        *(
            "<p>",
            "</div>",
            "<li>",
            "<h1>",
            "<table><tr><td>",
            "<figcaption>",
            "<br>",
            "&#0;&#xfffe;",
            "---",
            "```",
            "| a | b |",
        ),
        *("cafe\u0301", "\u2028", "\x0c", "\u00ad", "\ufeff", "两国代表团同意继续谈判。", "by", "title: x"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=20), min_size=1, max_size=25).flatmap(
    lambda pieces: st.sampled_from(["\n", "\r\n", "\n\n", " "]).map(lambda gap: gap.join(pieces))
)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "River talks.txt"])


@settings(max_examples=150, deadline=None)
@given(name=NAMES, data=TEXTS.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=200))
def test_every_reading_keeps_its_promises(name, data):
    reading = reading_of(name, data)

    if isinstance(reading, str):
        assert reading.startswith("“")
        assert reading.endswith(".")
        return
    assert reading.original == data
    assert unicodedata.is_normalized("NFC", reading.text)
    assert not set(reading.text) & set("\r\x00\x0b\x0c\ufeff\u2028")
    assert reading.text == reading.text.strip("\n")
    ends = [0]
    for span in reading.set_aside:
        assert ends[-1] <= span.start < span.end <= len(reading.text)
        assert span.start == 0 or reading.text[span.start - 1] == "\n" or reading.text[span.start] == "\n"
        assert span.end == len(reading.text) or reading.text[span.end - 1] == "\n"
        assert span.reason in REASONS
        ends.append(span.end)
    for detail, found in reading.details.items():
        assert detail in DETAIL_NAMES
        assert found.value
        assert found.origin in ORIGINS


def reading_of(name, data):
    """Return the reading, or the sentence that refuses it."""
    try:
        return read_bytes(name, data)
    except BriefbookError as refusal:
        return str(refusal)
