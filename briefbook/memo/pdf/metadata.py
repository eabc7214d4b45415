"""Metadata: what a PDF file says about itself, and what its colours mean."""

import os
import re
import struct
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from xml.sax.saxutils import escape

from briefbook.memo.pdf.literals import language_tag, string

_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DEFAULT_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Details:
    """What a document says about itself."""

    title: str
    author: str
    subject: str
    language: str
    creator: str
    producer: str
    moment: datetime


def moment_of(day: str) -> datetime:
    """Return the time a document bears: from `SOURCE_DATE_EPOCH`, else its day; never the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), UTC)
    try:
        known = date.fromisoformat(day[:10])
    except ValueError:
        return _DEFAULT_MOMENT
    return datetime(known.year, known.month, known.day, tzinfo=UTC)


def pdf_date(moment: datetime) -> str:
    """Return a time as it is written in the file."""
    return f"(D:{moment:%Y%m%d%H%M%S}Z)"


def information(details: Details) -> str:
    """Return the information dictionary, for readers that know no XMP."""
    when = pdf_date(details.moment)
    said = "".join(
        f"/{key}{string(value)}"
        for key, value in (
            ("Title", details.title),
            ("Author", details.author),
            ("Subject", details.subject),
            ("Creator", details.creator),
            ("Producer", details.producer),
        )
        if value
    )
    return f"<<{said}/CreationDate{when}/ModDate{when}>>"


def xmp(details: Details, archive_part: int) -> bytes:
    """Return the XMP packet, which claims PDF/UA-1 and conformance level A of a part of PDF/A."""
    when = f"{details.moment:%Y-%m-%dT%H:%M:%SZ}"
    properties = [
        "<dc:format>application/pdf</dc:format>",
        f"<dc:title>{_alternatives(details.title)}</dc:title>",
        f"<dc:creator><rdf:Seq>{_item(details.author)}</rdf:Seq></dc:creator>" if details.author else "",
        f"<dc:description>{_alternatives(details.subject)}</dc:description>" if details.subject else "",
        f"<dc:language><rdf:Bag>{_item(details.language)}</rdf:Bag></dc:language>",
        f"<xmp:CreatorTool>{_xml(details.creator)}</xmp:CreatorTool>",
        f"<xmp:CreateDate>{when}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{when}</xmp:ModifyDate>",
        f"<pdf:Producer>{_xml(details.producer)}</pdf:Producer>",
        f"<pdfaid:part>{archive_part}</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ]
    return _PACKET.replace("@", "\n".join(filter(None, properties)), 1).encode("utf-8")


@cache
def colour_profile() -> bytes:
    """Return the sRGB colour profile, which bears a fixed date."""
    # Pillow is wanted only when something is written
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    struct.pack_into(">6H", profile, 24, 2000, 1, 1, 0, 0, 0)
    return bytes(profile)


def output_intent(profile: int) -> str:
    """Return the statement that the document's colours are sRGB, as an embedded profile tells."""
    srgb = "(sRGB IEC61966-2.1)"
    return (
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{srgb}/Info{srgb}"
        f"/DestOutputProfile {profile} 0 R>>"
    )


def language_of(tag: str) -> str:
    """Return a document's language as a BCP 47 tag; where that is none, the tag of an undetermined one."""
    return language_tag(tag) or "und"


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_xml(text)}</rdf:li></rdf:Alt>'


def _item(text: str) -> str:
    return f"<rdf:li>{_xml(text)}</rdf:li>"


def _xml(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))


# the schema of pdfuaid has to be told, as PDF/A does not know it
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
@
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
