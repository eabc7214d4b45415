"""Steps about files in: the worker starts from this program, reads them, and may do nothing else."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

from briefbook.domain.reading import Bundle, Reading
from briefbook.jobs.workers.guard import ForbiddenError
from briefbook.jobs.workers.reading import read_document
from briefbook.readers.languages import language_of
from briefbook.ui.self_test.ground import Ground
from briefbook.ui.self_test.telling import expect

SENTENCE: Final = "The ministers agreed on Monday to pause the levy for ninety days."

SPOKEN: Final = {
    "en": "The ministers met on Monday and agreed to pause the levy for ninety days, a spokesman said "
    "after the talks at the lake.",
    "fr": "Les ministres se sont réunis lundi et ont convenu de suspendre la taxe pendant "
    "quatre-vingt-dix jours, a déclaré un porte-parole.",
    "de": "Die Minister trafen sich am Montag und einigten sich darauf, die Abgabe für neunzig Tage "
    "auszusetzen, wie ein Sprecher sagte.",
    "zh": "双方部长星期一在湖边举行会谈，同意将该项征税暂停九十天，一位发言人在会后表示。双方还讨论了航班安排"
    "以及下一次会议的时间和地点，预计将在下个月公布，讨论持续了很久，双方都对结果感到满意。",
}

BIBTEX: Final = (
    "@article{reszka2026, author = {Reszka, J{\\'o}zef and M{\\\"u}ller, Ana}, "
    "title = {Le caf{\\'e} de {\\L}{\\'o}d{\\'z}}, journal = {The Ledger}, year = {2026}}\n"
)


def reads(ground: Ground) -> str:
    """Let the worker read a web page, a PDF and a Word document."""
    for name, data in (("page.html", page()), ("note.pdf", pdf()), ("note.docx", docx())):
        read = ground.reader.call(read_document, name, data)
        expect(isinstance(read, Reading), f"{name} is not read as one document.")
        assert isinstance(read, Reading)
        expect(SENTENCE in read.text, f"{name} reads “{read.text[:80]}”.")
        expect(read.kind == name.partition(".")[2], f"{name} is taken for {read.kind}.")
    return "a web page, a PDF file and a Word document"


def is_guarded(ground: Ground) -> str:
    """Try in the worker what a hostile file may make a parser do: write a file, start a program, connect."""
    target = ground.folder / "written by the worker"
    done = ground.reader.call(what_is_possible, str(target))
    expect(not done, f"The worker can do what it may not: {', '.join(done)}.")
    expect(not target.exists(), "The worker has written a file.")
    return "it writes no files, starts no programs and opens no connections"


def reads_bibliographies(ground: Ground) -> str:
    """Let the worker read BibTeX with LaTeX's accents."""
    read = ground.reader.call(read_document, "list.bib", BIBTEX.encode())
    expect(isinstance(read, Bundle) and len(read.readings) == 1, "BibTeX is not read as a bibliography.")
    assert isinstance(read, Bundle)
    details = read.readings[0].details
    found = f"{details['author'].value}: {details['title'].value}"
    expect(found == "Józef Reszka; Ana Müller: Le café de Łódź", f"BibTeX reads “{found}”.")
    return found


def knows_languages(ground: Ground) -> str:
    """Let the worker tell the languages of four texts."""
    for language, text in SPOKEN.items():
        found = ground.reader.call(language_of, text)
        expect(found == language, f"A text in {language} is taken for {found or 'none known'}.")
    return ", ".join(SPOKEN)


def what_is_possible(name: str) -> list[str]:
    """Return in words what this process can do of what a worker that reads must not."""
    import socket
    import subprocess

    def write() -> None:
        Path(name).write_text("written", encoding="ascii")

    def start() -> None:
        subprocess.run([name], check=False)

    def connect() -> None:
        socket.socket().close()

    found = []
    for words, attempt in (("write a file", write), ("start a program", start), ("connect", connect)):
        try:
            attempt()
        except ForbiddenError:
            continue
        except OSError:  # it was let try
            pass
        found.append(words)
    return found


def page() -> bytes:
    """Return a web page."""
    filler = "<p>The delegations will meet again in the spring, and the offices prepare the agenda.</p>" * 4
    return (
        "<!doctype html><html><head><meta charset='utf-8'><title>A pause</title></head>"
        f"<body><article><h1>A pause</h1><p>{SENTENCE}</p>{filler}</article></body></html>"
    ).encode()


def docx() -> bytes:
    """Return a Word document of one paragraph."""
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kinds}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body>'
        f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p></w:body></w:document>",
    }
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')
    return made.getvalue()


def pdf() -> bytes:
    """Return a PDF file of one line, in a font that every reader of PDF has."""
    words = f"BT /F1 12 Tf 72 720 Td ({SENTENCE}) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    made = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))
    return made + head + table + tail
