"""Hostile ZIP files, and documents that are ZIP files, made in code."""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"b" * 100_000}">]>'


@dataclass(frozen=True)
class Part:
    """A part of a ZIP file whose header may lie."""

    name: bytes
    packed: bytes
    size: int
    crc: int = 0
    method: int = 8
    flags: int = 0x800
    attributes: int = 0


def part(name: str, data: str | bytes, **lies: int) -> Part:
    data = data.encode() if isinstance(data, str) else data
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    values = {"size": len(data), "crc": zlib.crc32(data), **lies}
    return Part(name.encode("utf-8"), packed, **values)


def bomb(name: str, head: str, repeated: str, times: int, tail: str, *, size: int | None = None) -> Part:
    """Return a part that repeats a text, packed at once: flushed blocks of deflate can be copied."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(head.encode()) + packer.flush(zlib.Z_FULL_FLUSH)
    block = repeated.encode() * max(1, 2_000_000 // len(repeated))
    middle = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    last = packer.compress(tail.encode()) + packer.flush()
    count = max(1, times // max(1, 2_000_000 // len(repeated)))
    crc = zlib.crc32(head.encode())
    for _ in range(count):
        crc = zlib.crc32(block, crc)
    crc = zlib.crc32(tail.encode(), crc)
    whole = len(head.encode()) + count * len(block) + len(tail.encode())
    return Part(name.encode(), first + middle * count + last, whole if size is None else size, crc)


def zipped(parts: Iterable[Part], *, overlap: bool = False) -> bytes:
    """Return a ZIP file of parts; with `overlap` all names stand for the data of the first."""
    out, directory = io.BytesIO(), io.BytesIO()
    count, place = 0, 0
    for one in parts:
        fields = (20, one.flags, one.method, 0, 0, one.crc, len(one.packed), one.size, len(one.name), 0)
        if not (overlap and count):
            place = out.tell()
            out.write(struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", *fields) + one.name + one.packed)
        central = struct.pack("<4sHHHHHHIIIHH", b"PK\x01\x02", 0x314, *fields)
        directory.write(central + struct.pack("<HHHII", 0, 0, 0, one.attributes << 16, place) + one.name)
        count += 1
    start = out.tell()
    listed = directory.getvalue()
    count = min(count, 0xFFFF)
    out.write(listed + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(listed), start, 0))
    return out.getvalue()


def docx(document: str | Part, *more: Part) -> bytes:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    body = document if isinstance(document, Part) else part("word/document.xml", document)
    return zipped([part("[Content_Types].xml", types), part("_rels/.rels", relations), body, *more])


def word(inside: str, doctype: str = "") -> str:
    return f'<?xml version="1.0"?>{doctype}<w:document {W}><w:body>{inside}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(content: str | Part) -> bytes:
    kind = Part(b"mimetype", b"application/vnd.oasis.opendocument.text", 39, 0, 0)
    kind = Part(kind.name, kind.packed, len(kind.packed), zlib.crc32(kind.packed), 0)
    body = content if isinstance(content, Part) else part("content.xml", content)
    return zipped([kind, body])


def open_text(inside: str, doctype: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{doctype}<office:document-content {ODF}><office:body><office:text>'
        f"{inside}</office:text></office:body></office:document-content>"
    )


def epub(chapter: str | Part, *, container: str = "", package: str = "") -> bytes:
    kind = b"application/epub+zip"
    container = container or (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = package or (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    return zipped(
        [
            Part(b"mimetype", kind, len(kind), zlib.crc32(kind), 0),
            part("META-INF/container.xml", container),
            part("a.opf", package),
            chapter if isinstance(chapter, Part) else part("c.xhtml", chapter),
        ]
    )


def xhtml(inside: str, doctype: str = "") -> str:
    return f'<?xml version="1.0"?>{doctype}<html {XHTML}><body>{inside}</body></html>'


def nested(levels: int, wide: int) -> bytes:
    data = b"The innermost words are these."
    name = "words.txt"
    for level in range(levels):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(wide):
                archive.writestr(f"{number}-{name}", data + (b"" if level else b" %d" % number))
        data, name = out.getvalue(), "inner.zip"
    return data


def _incompressible(size: int) -> bytes:
    return random.Random(5).randbytes(size)


def _stored(name: str, data: bytes) -> Part:
    return Part(name.encode(), data, len(data), zlib.crc32(data), 0)


def external(address: str) -> str:
    return f'<!DOCTYPE x [<!ENTITY a SYSTEM "{address}"><!ENTITY % p SYSTEM "{address}"> %p;]>'


def hostile_zips(canary: str, web: str) -> dict[str, Callable[[], bytes]]:
    """Makers by file name; `canary` and `web` are addresses that no reader may open."""
    deep = 200_000
    leading_out = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        f'Target="{web}" TargetMode="External"/><Relationship Id="i" Type="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/relationships/image" Target="{canary}" TargetMode="External"/></Relationships>'
    )
    link = 0o120777
    climbing = [
        part("../../climbed.txt", "Climbed out of the folder above."),
        part("/tmp/absolute.txt", "Absolute words stand here."),
        part("C:\\Windows\\drive.txt", "Words on a drive stand here."),
        part("nul\x00byte.txt", "Words behind a nothing stand here."),
        part("con.txt", "Words for a console stand here."),
        part("link.txt", "/etc/passwd", attributes=link),
        part("invoice\u202etxt.exe", "Words that read backwards stand here."),
        part("x" * 5_000 + ".txt", "Words under a long name stand here."),
    ]
    words = paragraph("Words in a paragraph") * 3
    return {
        "bomb.docx": lambda: docx(bomb("word/document.xml", word(words)[:-30], " " * 999, 600_000, "")),
        "bomb-that-lies.docx": lambda: docx(
            bomb("word/document.xml", word(words)[:-30], " " * 999, 600_000, "", size=9_000)
        ),
        "paragraphs.docx": lambda: docx(
            bomb(
                "word/document.xml",
                f"<w:document {W}><w:body>",
                paragraph("a"),
                4_500_000,
                "</w:body></w:document>",
            ),
            _stored("word/media/a.bin", _incompressible(2_000_000)),
        ),
        "bomb.odt": lambda: odt(bomb("content.xml", open_text("")[:-60], " " * 999, 600_000, "")),
        "bomb.epub": lambda: epub(bomb("c.xhtml", "<html><body>", "<p>a</p>", 60_000_000, "</body></html>")),
        "bomb.zip": lambda: zipped(bomb(f"{n}.txt", "", "All one line. ", 700_000, "") for n in range(40)),
        "bomb-that-lies.zip": lambda: zipped([bomb("a.txt", "", "All one line. ", 40_000_000, "", size=14)]),
        "overlapping.zip": lambda: zipped(
            (part(f"{n}.txt", "a b " * 100_000) for n in range(900)), overlap=True
        ),
        "many.zip": lambda: zipped(part(f"{n}.txt", "") for n in range(60_000)),
        "nested.zip": lambda: nested(12, 1),
        "broad.zip": lambda: nested(3, 5),
        "climbing.zip": lambda: zipped(climbing),
        "locked.zip": lambda: zipped([part("a.txt", "Locked away words", flags=0x1)]),
        "odd-method.zip": lambda: zipped([part("a.txt", "Oddly packed words", method=99)]),
        "huge-claims.zip": lambda: zipped([part("a.txt", "Words", size=0xFFFFFFF0)]),
        "wrong-sum.zip": lambda: zipped([part("a.txt", "Words of another sum", crc=7)]),
        "cut-off.zip": lambda: nested(1, 50)[:400],
        "cut-off.docx": lambda: docx(word(words))[:900],
        "no-body.docx": lambda: docx("<a/>"),
        "not-xml.docx": lambda: docx("<w:document"),
        "laughs.docx": lambda: docx(word(paragraph("&a11;"), LAUGHS)),
        "laughs.odt": lambda: odt(open_text("<text:p>&a11;</text:p>", LAUGHS)),
        "laughs.epub": lambda: epub(xhtml("<p>&a11;</p>", LAUGHS)),
        "laughs-inside.epub": lambda: epub(
            xhtml("<p>Words</p>"), container=f"{LAUGHS}<container>&a11;</container>"
        ),
        "quadratic.docx": lambda: docx(word(paragraph("&a;" * 20_000), QUADRATIC)),
        "outside.docx": lambda: docx(word(paragraph("Words &a;"), external(canary))),
        "outside-web.docx": lambda: docx(word(paragraph("Words &a;"), external(web))),
        "outside.odt": lambda: odt(open_text("<text:p>Words &a;</text:p>", external(canary))),
        "outside.epub": lambda: epub(xhtml("<p>Words &a;</p>", external(canary))),
        "outside-path.epub": lambda: epub(
            xhtml("<p>Words</p>"),
            package=(
                '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="c" '
                f'href="{canary}" media-type="application/xhtml+xml"/>'
                '<item id="d" href="../../../../etc/passwd" '
                'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/>'
                '<itemref idref="d"/></spine></package>'
            ),
        ),
        "relations.docx": lambda: docx(word(words), part("word/_rels/document.xml.rels", leading_out)),
        "deep.docx": lambda: docx(word("<w:sdt><w:sdtContent>" * deep + "</w:sdtContent></w:sdt>" * deep)),
        "tables.docx": lambda: docx(
            word("<w:tbl><w:tr><w:tc>" * 2_000 + words + "</w:tc></w:tr></w:tbl>" * 2_000)
        ),
        "attributes.docx": lambda: docx(
            word("<w:p " + " ".join(f'w:a{n}="1"' for n in range(300_000)) + "/>" + words)
        ),
        "deep.odt": lambda: odt(open_text("<text:section>" * deep + "</text:section>" * deep)),
        "deep-lists.odt": lambda: odt(
            open_text(
                "<text:list><text:list-item>" * 120
                + "<text:p>Words</text:p>"
                + "</text:list-item></text:list>" * 120
            )
        ),
        "repeated.odt": lambda: odt(open_text('<text:p>Words<text:s text:c="2000000000"/>here</text:p>')),
        "columns.odt": lambda: odt(
            open_text(
                '<table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table-row '
                'table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated='
                '"1000000000"><text:p>Words</text:p></table:table-cell></table:table-row></table:table>'
            )
        ),
        "deep.epub": lambda: epub(xhtml("<div>" * deep + "words" + "</div>" * deep)),
    }
