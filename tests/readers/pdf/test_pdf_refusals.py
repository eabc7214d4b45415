"""PDFs that need a password, or are no PDFs any more."""

import io

import pikepdf
import pytest

from briefbook.errors import BriefbookError, PasswordNeededError
from briefbook.readers.pdf import opening
from briefbook.readers.pdf.reading import read_pdf


def encrypted(data, *, user, owner):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(target, encryption=pikepdf.Encryption(user=user, owner=owner, R=6))
    return target.getvalue()


@pytest.fixture
def memo(drawn, lines):
    return drawn(lines("Ministers met on Tuesday."))


def test_a_protected_file_asks_for_its_password(memo):
    data = encrypted(memo, user="ferry", owner="harbour")

    with pytest.raises(PasswordNeededError, match=r"“Memo.pdf” is protected by a password."):
        read_pdf("Memo.pdf", data)
    with pytest.raises(PasswordNeededError, match=r"The password does not open “Memo.pdf”."):
        read_pdf("Memo.pdf", data, "boat")

    assert read_pdf("Memo.pdf", data, "ferry").text == "Ministers met on Tuesday."
    assert read_pdf("Memo.pdf", data, "harbour").text == "Ministers met on Tuesday."


def test_a_file_that_only_its_owner_may_change_opens(memo):
    assert read_pdf("Memo.pdf", encrypted(memo, user="", owner="harbour")).text == "Ministers met on Tuesday."


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:60],
        lambda data: b"%PDF-1.7\n" + bytes(2_000),
        lambda data: b"no PDF at all",
        lambda data: b"%PDF-1.4\n%%EOF",
    ],
    ids=["truncated", "zeros", "text", "empty"],
)
def test_a_broken_file_is_refused_in_one_sentence(memo, spoil):
    with pytest.raises(
        BriefbookError, match=r"^“Memo.pdf” is damaged[^.]*\. (Save|save)|^“Memo.pdf” is damaged.*again\.$"
    ):
        read_pdf("Memo.pdf", spoil(memo))


def test_a_file_of_too_many_pages_is_refused(drawn, lines, monkeypatch):
    monkeypatch.setattr(opening, "MOST_PAGES", 2)

    with pytest.raises(BriefbookError, match=r"“Memo.pdf” has 3 pages; Briefbook reads PDFs of up to 2"):
        read_pdf("Memo.pdf", drawn(*[lines("One page.")] * 3))


def test_a_file_with_a_lost_table_of_objects_is_still_read(memo):
    assert read_pdf("Memo.pdf", memo[: memo.rindex(b"xref")]).text == "Ministers met on Tuesday."
