"""What counts as code in a text."""

import time

import pytest

from briefbook.domain.citation import citations_in
from briefbook.domain.code import code_in, holds


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a `b` c", ["`b`"]),
        ("a ``b ` c`` d", ["``b ` c``"]),
        ("a `b\nc` d", []),
        ("```\na\n```\nb", ["```", "a", "```"]),
        ("~~~~ x\na\n~~~\n~~~~~\nb", ["~~~~ x", "a", "~~~", "~~~~~"]),
        ("```\nnever closed `a`", ["`a`"]),
        ("a\n\n    b\n\n    c\n\nd", ["    b", "    c"]),
        ("\tb\n\n \tc", ["\tb", " \tc"]),
        ("a\n    goes on", []),
        ("- a\n\n    b\n", []),
        ("1. a\n\nb\n\n    c", ["    c"]),
        ("Term\n: Meaning\n\n    more", []),
        ("[^1]: Note\n\n    more", []),
        ("", []),
    ],
)
def test_code_is_found(text, code):
    spans = code_in(text)

    assert [text[start:end] for start, end in spans] == code
    assert all(
        holds(spans, start) and holds(spans, end - 1) and not holds(spans, end) for start, end in spans
    )


def test_citations_in_indented_code_are_only_shown():
    assert [one.key for one in citations_in("a\n\n    [@kim]\n\n- b\n\n    [@lee]\n")] == ["lee"]


@pytest.mark.parametrize("piece", ["~~~a\n", "```a\n", "`a ``", "`" * 999 + " ", "    a\n\n", "[@a] `"])
def test_code_is_found_in_time_that_grows_with_the_text(piece):
    text = piece * (500_000 // len(piece))
    begun = time.process_time()

    citations_in(text)

    assert time.process_time() - begun < 5
