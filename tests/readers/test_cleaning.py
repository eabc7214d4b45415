import pytest

from briefbook.domain.reading import REASONS, Span
from briefbook.readers.cleaning import merged, set_aside
from briefbook.readers.documents import read_bytes

BODY = (
    "Delegates from Arvenia and Solmark return to Port Lindon on Monday to settle the river treaty.",
    "Both governments say that the quotas for dry years remain the hardest question.",
    "A final text could be signed before the winter recess if the engineers agree on gauges.",
    "Farmers on both banks have asked to be heard before anything is signed.",
    "Officials described the mood as businesslike, and the venue was kept open until midnight.",
    "The next round is expected in the second week of November.",
)


def aside_of(line, *, place=3):
    """Return the reason for which a line among an article's paragraphs is set aside, or None."""
    lines = [*BODY[:place], line, *BODY[place:]]
    text = "\n\n".join(lines)
    found = [(text[s.start : s.end].strip(), s.reason) for s in set_aside(text)]
    assert all(words == line for words, _ in found)
    return found[0][1] if found else None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Webp 81kq02zzt7a9x9snsayi7", "image file"),
        ("IMG_2041.jpg", "image file"),
        ("IMG_2041", "image file"),
        ("river-gauge.png", "image file"),
        ("Screenshot 2031-08-01 at 10.22.11.png", "image file"),
        ("jpeg 7f3a9c01be55d2", "image file"),
        ("![The gauge at Port Lindon](gauge.jpg)", "image file"),
        ("Photo: Lindon Press Agency", "caption"),
        ("File photo", "caption"),
        ("FILE PHOTO: The two envoys shake hands on the bridge in spring", "caption"),
        ("Image: Marta Veil/Getty Images", "caption"),
        ("The envoys on the bridge of Port Lindon. Marta Veil/AFP via Getty Images", "caption"),
        ("The envoys on the bridge of Port Lindon (AP Photo/Marta Veil)", "caption"),
        ("Photo by Marta Veil on Unsplash", "caption"),
        (
            "Marta R. Veil | Senior Fellow – River Policy, Centre for Basins | The Lindon Institute website",
            "caption",
        ),
        ("Comments (0)", "comment prompt"),
        ("12 comments", "comment prompt"),
        ("Please log in to post a comment.", "comment prompt"),
        ("Be the first to comment", "comment prompt"),
        ("Leave a Reply", "comment prompt"),
        ("Share this article", "sharing"),
        ("Facebook | Twitter | WhatsApp | Email", "sharing"),
        ("Subscribe to our newsletter for the latest on river policy.", "sharing"),
        ("Follow us on Facebook and Twitter", "sharing"),
        ("Sign up for the Lindon Morning Briefing", "sharing"),
        ("Get the best of our reporting in your inbox every Friday", "sharing"),
        ("Advertisement", "page furniture"),
        ("Story continues below", "page furniture"),
        ("Read more: Who owns the river?", "page furniture"),
        ("Skip to main content", "page furniture"),
    ],
)
def test_dirt_between_paragraphs_is_set_aside(line, reason):
    assert reason in REASONS
    assert aside_of(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Subscribers to the newsletter were told first, the ministry admitted.",
        "She shared this article of the treaty with the press.",
        "Comments closed on Friday, and the ministry received 4,000 letters.",
        "The photo by an amateur showed the dam before the flood, officials said.",
        "Photos by residents showed water over the quay.",
        "Getty Images sued the ministry over the use of its pictures.",
        "Reuters images showed damaged locks along the river.",
        "Copyright reform is stalled in both parliaments.",
        "He published the draft via Reuters.",
        "The leaked list was later printed by AP/Reuters.",
        "“Did you know?” she asked the committee.",
        "Follow the money, the auditor advised.",
        "Images of the handshake were broadcast live.",
        "Advertising of the tender begins in spring.",
        "Sign-in to the register is required by the treaty.",
        "Image source attribution remains weak, the report says.",
        "Comments",
        "Share",
        "Position | Arvenia | Solmark",
        "| Photo: a cell | of a table |",
        "The minister shook hands on the deal, he said. — Reuters",
    ],
)
def test_a_line_that_only_speaks_of_such_things_stays(line):
    assert aside_of(line) is None


def test_a_headline_that_comes_again_is_set_aside_and_the_first_stays(aside):
    text = "\n\n".join(
        (
            "River treaty talks resume in Port Lindon",
            "30 October 2031",
            "River treaty talks resume in Port Lindon",
            *BODY,
        )
    )

    reading = read_bytes("a.txt", text.encode())

    assert aside(reading) == [("repeated headline", "River treaty talks resume in Port Lindon")]
    assert reading.set_aside[0].start > 0
    assert reading.details["title"].value == "River treaty talks resume in Port Lindon"


def test_a_boxed_aside_is_its_label_and_one_paragraph():
    fact = "The river crosses the border eleven times before it reaches the sea."
    text = "\n".join((*BODY[:3], "Did you know?", fact, *BODY[3:]))

    (span,) = set_aside(text)

    assert text[span.start : span.end] == f"Did you know?\n{fact}\n"
    assert span.reason == "boxed aside"


def test_a_comment_prompt_glued_to_the_end_goes_with_the_blank_lines_before_it():
    text = "\n".join(BODY) + "\n\n\nComments (0)\nPlease sign in to leave a comment"

    (span,) = set_aside(text)

    assert text[: span.start] == "\n".join(BODY)
    assert (span.end, span.reason) == (len(text), "comment prompt")


def test_sentences_broken_over_lines_are_left_alone():
    text = (
        "The ministry announced on Friday that it would no longer take part in the\n"
        "share this article gives to the basin authority, and that all the remaining\n"
        "comments (3)\nwould be answered by the end of the month in a public hearing."
    )

    assert set_aside(text) == ()


def test_buttons_stand_in_company():
    text = "\n".join(("Facebook", "Twitter", "Email", *BODY))

    (span,) = set_aside(text)

    assert text[span.end :].startswith(BODY[0])
    assert span.reason == "sharing"


def test_cookie_notices_are_looked_for_at_the_edges_only():
    notice = "We use cookies to give you the best experience on our site."

    assert aside_of(notice, place=0) == "page furniture"
    text = "\n".join((*BODY, *BODY, notice, *BODY, *BODY))
    assert set_aside(text) == ()


def test_a_text_of_nothing_but_furniture_is_shown():
    assert set_aside("Share this article\nComments (0)") == ()


def test_like_neighbours_merge_and_leave_no_double_blank_line():
    text = "First.\n\nA\n\nB\n\nLast."

    spans = merged(text, [Span(8, 10, "sharing"), Span(11, 13, "sharing")])

    assert spans == (Span(8, 14, "sharing"),)
    assert text[:8] + text[14:] == "First.\n\nLast."
