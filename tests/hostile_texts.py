"""Hostile pages, mails, bibliographies and texts made in code."""

import random
import struct
from collections.abc import Callable

from tests.hostile_zips import LAUGHS, external, xhtml

RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces'
    '/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:link="http://purl.org/rss/1.0/modules/link/">'
)
MAIL = "From: Ana <ana@example.org>\nTo: Bo <bo@example.org>\nSubject: Words\nMIME-Version: 1.0\n"
WORDS = "Some words that make a sentence of a page stand here. "


def _rdf(inside: str, doctype: str = "") -> bytes:
    return f'<?xml version="1.0"?>{doctype}{RDF}{inside}</rdf:RDF>'.encode()


def _entry(title: str, file: str = "") -> str:
    attached = f'<z:Attachment rdf:about="#f"><rdf:resource rdf:resource="{file}"/></z:Attachment>'
    return (
        f'<bib:Article rdf:about="#a"><z:itemType>journalArticle</z:itemType><dc:title>{title}</dc:title>'
        f'<link:link rdf:resource="#f"/></bib:Article>{attached if file else ""}'
    )


def _multiparts(depth: int) -> bytes:
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return (MAIL + opened + "Content-Type: text/plain\n\nThe innermost words.\n").encode()


def _mails(depth: int) -> bytes:
    data = (MAIL + "Content-Type: text/plain\n\nThe innermost words.\n").encode()
    for n in range(depth):
        head = f'{MAIL}Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\nContent-Type: text/plain\n\n'
        body = f"Words around.\n--b{n}\nContent-Type: message/rfc822\n\n"
        data = (head + body).encode() + data + f"\n--b{n}--\n".encode()
    return data


def _attached(names: list[str]) -> bytes:
    parts = "".join(
        f'--b\nContent-Type: text/plain; name="{name}"\n'
        f'Content-Disposition: attachment; filename="{name}"\n\n'
        f"Words of an attachment.\n"
        for name in names
    )
    return (f'{MAIL}Content-Type: multipart/mixed; boundary="b"\n\n{parts}--b--\n').encode("utf-8", "replace")


def _compound(loops: bool) -> bytes:
    """Return an OLE file of one message; with `loops`, its tables of sectors lead back to themselves."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", head, 40, 0, 1, 1, 0, 4096, 2, 1, 0xFFFFFFFE, 0)
    struct.pack_into("<I", head, 76, 0)
    table = struct.pack(
        "<128I", *([0xFFFFFFFD, 1, 2] + ([3] if loops else [0xFFFFFFFE]) + [0xFFFFFFFF] * 124)
    )
    name = "__properties_version1.0".encode("utf-16-le")
    entry = name.ljust(64, b"\0") + struct.pack("<HBBIII", len(name) + 2, 2, 1, 1, 1, 1) + bytes(36)
    entry += struct.pack("<IQ", 3, 2**40)
    root = "Root Entry".encode("utf-16-le").ljust(64, b"\0") + struct.pack("<HBBIII", 22, 5, 1, 0, 0, 1)
    root += bytes(36) + struct.pack("<IQ", 3, 4096)
    return bytes(head) + table + (root + entry) * 2 + bytes(512)


def hostile_texts(canary: str, web: str) -> dict[str, Callable[[], bytes]]:
    """Makers by file name; `canary` and `web` are addresses that no reader may open."""
    noise = random.Random(7)
    doubled = "@string{a0 = {words}}\n" + "".join(
        f"@string{{a{n} = a{n - 1} # a{n - 1}}}\n" for n in range(1, 40)
    )
    page = "<html><body><p>" + WORDS * 5
    return {
        # pages
        "attributes.html": lambda: (
            "<html><body><div " + " ".join(f'a{n}="1"' for n in range(300_000)) + ">" + WORDS
        ).encode(),
        "attributes-in-parts.html": lambda: (
            page + ("<p " + " ".join(f'a{n}="1"' for n in range(6_000)) + ">" + WORDS) * 400
        ).encode(),
        "deep.html": lambda: (page + "<div>" * 200_000 + "words" + "</div>" * 200_000).encode(),
        "deep-enough.html": lambda: (page + "<div><b>" * 2_400 + "words" + "</b></div>" * 2_400).encode(),
        "deep-and-wrong.html": lambda: (page + "<b><i><a href=x><p>" * 60_000 + "words").encode(),
        "deep-tables.html": lambda: (page + "<table><tr><td>" * 1_500 + "words").encode(),
        "large.html": lambda: (page + f"<p>{WORDS * 4}</p>\n" * 210_000).encode()[:48_000_000],
        "large-and-plain.html": lambda: (page + WORDS * 900_000).encode()[:48_000_000],
        "comments.html": lambda: (page + "<!--" * 1_000_000).encode(),
        "scripts.html": lambda: (page + "<script><title>" * 200_000).encode(),
        "angles.html": lambda: (page + "<" * 3_000_000).encode(),
        "data.html": lambda: (page + "<p>" + "data:a;a=;a=" * 300_000).encode(),
        "entities.html": lambda: (page + "&lt;&#x10FFFF;&#999999999;&bogus;" * 200_000).encode(),
        "laughs.xhtml": lambda: xhtml("<p>&a11;</p>", LAUGHS).encode(),
        "outside.xhtml": lambda: xhtml(f"<p>{WORDS}&a;</p>", external(canary)).encode(),
        "outside.html": lambda: (
            f'<html><head><base href="{web}"><meta http-equiv="refresh" content="0;url={web}">'
            f'<link rel="stylesheet" href="{web}"><link rel="canonical" href="{canary}"></head><body>'
            f'<iframe src="{canary}"></iframe><object data="{canary}"></object><img src="{web}">'
            f"<p>{WORDS * 9}</p><script>fetch('{web}')</script>"
        ).encode(),
        "structured.html": lambda: (
            '<html><head><script type="application/ld+json">'
            + "[" * 500_000
            + "</script></head><body><p>"
            + WORDS * 9
        ).encode(),
        # mails
        "deep.eml": lambda: _multiparts(5_000),
        "deep-below-limit.eml": lambda: _multiparts(900),
        "mails-in-mails.eml": lambda: _mails(300),
        "many-parts.eml": lambda: (
            f'{MAIL}Content-Type: multipart/mixed; boundary="b"\n\n' + "--b\n\nwords\n" * 300_000
        ).encode(),
        "many-headers.eml": lambda: (MAIL + "X-Words: and more words\n" * 200_000 + "\nWords.\n").encode(),
        "long-header.eml": lambda: (
            MAIL + "Content-Type: text/plain; " + 'a*0="b"; ' * 300_000 + "\n\nWords.\n"
        ).encode(),
        "encoded-subject.eml": lambda: (
            "From: a@example.org\nTo: b@example.org\nDate: x\nSubject: "
            + "=?utf-8?Q?=41?= " * 200_000
            + "\n\nWords.\n"
        ).encode(),
        "addresses.eml": lambda: (
            "To: b@example.org\nSubject: Words\nDate: x\nFrom: "
            + "(" * 300_000
            + '"<' * 100_000
            + "\n\nWords.\n"
        ).encode(),
        "names.eml": lambda: _attached(
            [
                "../../climbed.txt",
                "/etc/absolute.txt",
                "C:\\\\drive.txt",
                "a\u202etxt.exe",
                "a\x00b.txt",
                "." * 300,
            ]
        ),
        "quotes.eml": lambda: (MAIL + "\n" + ("> " * 1_500 + "words\n") * 1_500).encode(),
        "loops.msg": lambda: _compound(loops=True),
        "short.msg": lambda: _compound(loops=False)[:1_300],
        "outside.mht": lambda: (
            f"From: <Saved by Blink>\nSnapshot-Content-Location: {web}\nSubject: Words\nMIME-Version: 1.0\n"
            'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\n'
            "Content-Type: text/html\n"
            f'Content-Location: {canary}\n\n<html><body><p>{WORDS * 9}</p><iframe src="{canary}">\n--b--\n'
        ).encode(),
        # bibliographies
        "laughs.rdf": lambda: _rdf(_entry("&a11;"), LAUGHS),
        "outside.rdf": lambda: _rdf(_entry("Words &a;"), external(canary)),
        "climbing.rdf": lambda: _rdf(
            _entry("Climbing", "../outside/canary.txt") + _entry("Absolute", canary)
        ),
        "deep.rdf": lambda: _rdf("<dc:title>" * 200_000 + "</dc:title>" * 200_000),
        "climbing.bib": lambda: (
            f"@article{{a, title={{Climbing}}, file={{:../outside/canary.txt:text;:{canary[7:]}:text}}}}\n"
            "@article{b, title={Linked}, file={:link-out.txt:text}}\n"
        ).encode(),
        "doubled.bib": lambda: ("@string{a0 = {words}}\n" + doubled + "@article{a, title = a39}\n").encode(),
        "braces.bib": lambda: b"@article{a, title={" + b"{" * 200_000 + b"}" * 200_000 + b"}}",
        "open.bib": lambda: b'@article{a, title="' + b"words {\\\\ " * 300_000,
        "latex.bib": lambda: b"@article{a, author={" + b"\\'{\\'{" * 50_000 + b"} and " * 50_000 + b"}}",
        "endless.ris": lambda: b"TY  - JOUR\n" + b"AU  - Kim, Ana\n" * 300_000,
        "types.ris": lambda: b"TY  - JOUR\n" * 300_000,
        "deep.json": lambda: b'[{"type":"book","title":' + b"[" * 1_000_000,
        "digits.json": lambda: (
            b'[{"type":"book","title":"Words","issued":{"date-parts":[[' + b"9" * 3_000_000 + b"]]}}]"
        ),
        "odd.json": lambda: (
            b'[{"type":[],"title":{"a":1},"author":[[[]],7,null],"issued":-1e999,"id":NaN},7,null]'
        ),
        # RTF
        "deep.rtf": lambda: b"{\\rtf1 " + b"{\\b " * 200_000 + b"words" + b"}" * 200_000,
        "numbers.rtf": lambda: (
            b"{\\rtf1\\uc99999999999\\u-99999999999?\\fs" + b"9" * 5_000 + b" words\\bin2147483647 words}"
        ),
        "tables.rtf": lambda: (
            b"{\\rtf1 words" + b"\\trowd\\cellx1\\itap999999 a\\nestcell\\nestrow" * 100_000 + b"}"
        ),
        "open.rtf": lambda: b"{\\rtf1 " + b"\\'" * 2_000_000,
        # texts
        "one-line.txt": lambda: (WORDS * 100_000).encode()[:5_000_000],
        "no-space.txt": lambda: b"a" * 5_000_000,
        "by-lines.txt": lambda: b"By \n" * 1_000_000 + b"words",
        "by-names.txt": lambda: b"By Ana Kim and Bo Lee, \n" * 200_000,
        "dates.txt": lambda: b"1/1/" * 500_000 + b"\n" + b"October 1 October 2 " * 100_000,
        "brackets.txt": lambda: b"[(<{" * 1_000_000 + b" words",
        "spaces.txt": lambda: b"words" + b" " * 5_000_000 + b"words",
        "tabs-and-breaks.txt": lambda: b"words\n" + b" \t\n" * 1_500_000 + b"words",
        "addresses.txt": lambda: b"http://a" * 500_000 + b" www." * 300_000,
        "headers.txt": lambda: b"Subject: words\n" * 300_000,
        "marks.txt": lambda: ("words \u202e\u2066\u200b\ufeff\x07 " * 300_000).encode(),
        "accents.txt": lambda: ("a" + "\u0301" * 2_000_000 + " words").encode(),
        "nothing.txt": lambda: bytes(5_000_000),
        "surrogates.txt": lambda: b"\xff\xfe" + b"\x00\xd8" * 1_000_000,
        "noise.txt": lambda: noise.randbytes(5_000_000),
        "deep.md": lambda: b">" * 200_000 + b" words\n" + b"[" * 200_000 + b"\n" + b"*_" * 200_000,
        "lists.md": lambda: "".join(f"{'  ' * n}- words\n" for n in range(1_500)).encode(),
        "fences.md": lambda: b"```\n" * 300_000 + b"| a " * 300_000,
        # suffixes that lie
        "program.pdf": lambda: b"MZ" + bytes(58) + b"\x80\0\0\0" + bytes(64) + b"PE\0\0" + bytes(5_000),
        "picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + noise.randbytes(5_000),
        "page.docx": lambda: (page + WORDS * 9).encode(),
        "packed.eml": lambda: b"\x1f\x8b\x08\0" + noise.randbytes(5_000),
        "elf.html": lambda: b"\x7fELF" + bytes(5_000),
        "text.zip": lambda: b"PK are the first letters of these words. " * 50,
        "words.json": lambda: WORDS.encode() * 20,
        "empty.docx": lambda: b"",
        "one-byte.pdf": lambda: b"%",
    }
