"""Memos that open with a password only."""

import io
import re

import pikepdf
import pypdfium2
import pytest

from briefbook.errors import BriefbookError
from briefbook.memo.blocks import Paragraph, Run
from briefbook.memo.pdf import write_pdf
from briefbook.memo.pdf.encryption import encrypted
from tests.memo.made_memo import memo_of

SECRET = "Zwirbelfjord"


@pytest.fixture(scope="module")
def made():
    return write_pdf(
        memo_of(Paragraph((Run(f"They agreed in {SECRET}."),)), subject=SECRET), attach=True
    ).data


@pytest.mark.parametrize(
    "password", ["four odd words", "Möhre und Straße", "ключ от всех дверей", "密码密码密码"]
)
def test_an_encrypted_memo_opens_with_its_password_only(made, password):
    data = encrypted(made, password)

    for wrong in (None, "", f"{password} "):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(data, password=wrong)
    with pypdfium2.PdfDocument(data, password=password) as pdf:
        assert SECRET in pdf[0].get_textpage().get_text_range()


def test_it_is_encrypted_by_aes_256_and_may_be_read_aloud(made):
    data = encrypted(made, "four odd words")

    with pikepdf.open(io.BytesIO(data), password="four odd words") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        methods = {pdf.encryption.stream_method, pdf.encryption.string_method, pdf.encryption.file_method}
        assert methods == {pikepdf.models.EncryptionMethod.aesv3}
        assert pdf.allow.accessibility
        assert pdf.allow.extract
        assert pdf.Root.MarkInfo.Marked


def test_none_of_its_words_is_left_in_the_clear(made):
    data = encrypted(made, "four odd words")

    for words in (SECRET.encode(), SECRET.encode("utf-16-be"), b"xpacket", b"memo.json"):
        assert words not in data


def test_it_claims_to_be_accessible_but_no_longer_archival(made):
    data = encrypted(made, "four odd words")

    with pikepdf.open(io.BytesIO(data), password="four odd words") as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert SECRET in metadata["dc:title"]
    assert not re.search(rb"pdfa(id|Extension|Schema|Property)", packet)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_its_structure_keeps_every_rule_of_pdf_ua(made, vera_pdf, tmp_path):
    path = tmp_path / "decrypted.pdf"
    with pikepdf.open(io.BytesIO(encrypted(made, "four odd words")), password="four odd words") as pdf:
        pdf.save(path)

    assert vera_pdf.validate([path], ["ua1"]) == {path: []}


def test_its_pages_stay_as_they_were(made):
    with pypdfium2.PdfDocument(made) as pdf:
        before = bytes(pdf[0].render().buffer)
    with pypdfium2.PdfDocument(encrypted(made, "four odd words"), password="four odd words") as pdf:
        after = bytes(pdf[0].render().buffer)

    assert after == before


def test_a_password_beyond_what_pdf_knows_is_refused(made):
    with pytest.raises(BriefbookError, match="127 letters"):
        encrypted(made, "ü" * 64)
