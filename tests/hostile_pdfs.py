"""Hostile PDF files made in code."""

import io
import zlib
from collections.abc import Callable


def pdf(objects: dict[int, bytes], *, trailer: bytes = b"/Root 1 0 R") -> bytes:
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    most = max(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % most)
    for number in range(1, most):
        place = places.get(number)
        out.write(b"0000000000 65535 f \n" if place is None else b"%010d 00000 n \n" % place)
    out.write(b"trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (most, trailer, start))
    return out.getvalue()


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(data), more, data)


def one_page(content: bytes, *, page: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    return pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]%s"
            b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>" % page,
            4: content,
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            **(more or {}),
        }
    )


WORDS = b"BT /F 12 Tf 50 700 Td (Some words stand on this page.) Tj ET\n"


def _flate_bomb(times: int) -> bytes:
    packer = zlib.compressobj(9)
    head = packer.compress(WORDS) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b"q 1 0 0 1 0 0 cm Q\n" * 100_000) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * times


def _doubly_packed(times: int) -> bytes:
    data = b"\x00" * 10_000_000
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


def _locked() -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(one_page(stream(WORDS)))) as file:
        file.save(out, encryption=pikepdf.Encryption(owner="owner", user="user", R=6))
    return out.getvalue()


def _loop_of_tables() -> bytes:
    data = one_page(stream(WORDS))
    place = data.rindex(b"xref", 0, data.rindex(b"startxref"))
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % place)


def _object_streams() -> bytes:
    # a stream of objects that extends itself and holds the very objects that it needs
    inner = b"4 0 " + stream(b"4 0", b"/Type/ObjStm/N 1/First 4")
    return one_page(stream(inner, b"/Type/ObjStm/N 1/First 4/Extends 4 0 R"))


def _outline_loop() -> bytes:
    base = {
        1: b"<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R/OpenAction<</S/Launch/F(/bin/sh)>>>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>"
        b"/Annots[9 0 R]>>",
        4: stream(WORDS),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        7: b"<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>",
        8: b"<</Title(A)/Parent 7 0 R/Next 8 0 R/Prev 8 0 R/First 8 0 R/Dest[3 0 R/Fit]>>",
        9: b"<</Type/Annot/Subtype/Link/Rect[0 0 600 800]"
        b"/A<</S/URI/URI(javascript:alert\\(1\\))/Next 9 0 R>>>>",
    }
    return pdf(base)


def _many_pages() -> bytes:
    return pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[%s]/Count 200000>>" % (b"3 0 R " * 200_000),
            3: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]"
            b"/Resources<</Font<</F 5 0 R>>>>>>",
            4: stream(WORDS),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        }
    )


def _page_loop() -> bytes:
    return pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1000000/Parent 3 0 R>>",
            3: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 1000000>>",
        }
    )


def hostile_pdfs() -> dict[str, Callable[[], bytes]]:
    """Makers by file name."""
    crowd = b"BT /F 1 Tf 1 1 Td " + b"(words and words and words) Tj " * 400_000 + b" ET"
    return {
        "page-loop.pdf": _page_loop,
        "table-loop.pdf": _loop_of_tables,
        "object-streams.pdf": _object_streams,
        "outline-loop.pdf": _outline_loop,
        "content-bomb.pdf": lambda: one_page(stream(_flate_bomb(400), b"/Filter/FlateDecode")),
        "packed-often.pdf": lambda: one_page(
            stream(_doubly_packed(3), b"/Filter[" + b"/FlateDecode" * 3 + b"]")
        ),
        "drawn-in-itself.pdf": lambda: one_page(
            stream(WORDS + b"/X Do"),
            more={
                6: stream(
                    b"/X Do /X Do",
                    b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                )
            },
        ),
        "many-pages.pdf": _many_pages,
        "crowded-page.pdf": lambda: one_page(stream(zlib.compress(crowd), b"/Filter/FlateDecode")),
        "deep-arrays.pdf": lambda: one_page(stream(WORDS), page=b"/A" + b"[" * 200_000 + b"]" * 200_000),
        "deep-content.pdf": lambda: one_page(stream(b"q " * 500_000 + b"[" * 500_000 + WORDS)),
        "huge-numbers.pdf": lambda: one_page(
            stream(b"BT /F 1e38 Tf 9" + b"9" * 400 + b" -1e38 Td (words) Tj ET"),
            page=b"/MediaBox[-1e38 -1e38 1e38 1e38]/Rotate 99999999999/UserUnit 1e30",
        ),
        "wrong-length.pdf": lambda: one_page(b"<</Length 2147483647>>\nstream\n" + WORDS),
        "page-that-is-none.pdf": lambda: pdf({1: b"<</Type/Catalog/Pages 1 0 R>>"}),
        "locked.pdf": _locked,
        "cut-off.pdf": lambda: one_page(stream(WORDS))[:300],
        "head-only.pdf": lambda: b"%PDF-1.7\n",
        "noise.pdf": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 4_000,
    }
