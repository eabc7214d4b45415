"""Encryption: a finished PDF file that opens with a password only."""

import io
import re
import unicodedata

import pikepdf

from briefbook.errors import BriefbookError
from briefbook.translation import tr

_MOST = 127
"""Bytes of a password that AES-256 in PDF knows (ISO 32000-2, 7.6.4.3.3)."""

# PDF/A forbids encryption, so that its claim and the schema that only it asks for go
_ARCHIVAL = (
    re.compile(rb"<pdfaid:(part|conformance)>[^<]*</pdfaid:\1>\n?"),
    re.compile(rb"<pdfaExtension:schemas>.*?</pdfaExtension:schemas>\n?", re.DOTALL),
    re.compile(rb' xmlns:pdfa(?:id|Extension|Schema|Property)="[^"]*"\n?'),
)


def encrypted(data: bytes, password: str) -> bytes:
    """Return a PDF file encrypted by AES-256 (R6), all of it, its metadata too; each time in other bytes.

    Who has the password may do everything with it. It claims to be PDF/UA still, but no longer PDF/A.
    """
    # what R6 asks for by RFC 4013, so that keyboards of all systems give the same letters
    words = unicodedata.normalize("NFKC", password)
    if len(words.encode()) > _MOST:
        raise BriefbookError(
            tr("The password of a PDF file has {most} letters at most, fewer with accents.", most=_MOST)
        )
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        for claim in _ARCHIVAL:
            packet = claim.sub(b"", packet)
        pdf.Root.Metadata.write(packet)
        rights = pikepdf.Permissions(
            accessibility=True,  # which PDF/UA demands
            extract=True,
            modify_annotation=True,
            modify_assembly=True,
            modify_form=True,
            modify_other=True,
            print_highres=True,
            print_lowres=True,
        )
        lock = pikepdf.Encryption(owner=words, user=words, R=6, aes=True, metadata=True, allow=rights)
        pdf.save(written, encryption=lock, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    return written.getvalue()
