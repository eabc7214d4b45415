"""Files of word processors and mails, against what their origins expect or against their own words."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from lxml import etree

from tests.corpus.files import RealFile, real_files
from tests.corpus.measure import Case, Score, briefbook, scores, words
from tests.corpus.native import OTHER_OPTIONS, expected_words

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ODF: Final = "{urn:oasis:names:tc:opendocument:xmlns:"


def with_expectations(peers: bool = True) -> list[Score]:
    """Return the scores on DOCX and RTF files that have pandoc’s structure beside them."""
    found = []
    for suffix, libraries in ((".docx", DOCX), (".rtf", RTF)):
        cases = []
        for file in real_files("office-mail"):
            native = file.path.with_suffix(".native")
            if file.path.suffix != suffix or file.path.stem in OTHER_OPTIONS or not native.is_file():
                continue
            if expected := expected_words(native.read_text("utf-8"), words):
                cases.append(Case(file.path.name, file.path.read_bytes(), expected))
        found += scores(
            f"{suffix[1:].upper()} with its structure", cases, libraries if peers else libraries[:1]
        )
    return found


def with_their_words(peers: bool = True) -> list[Score]:
    """Return the scores on all DOCX, ODT and mail files, against the words that stand in them."""
    found = []
    for suffix, libraries in ((".docx", DOCX), (".odt", ODT), (".eml", MAIL)):
        cases = [case for file in real_files("office-mail", "risk-memo") for case in _case(file, suffix)]
        found += scores(f"{suffix[1:].upper()}, its own words", cases, libraries if peers else libraries[:1])
    return found


def _case(file: RealFile, suffix: str) -> Iterator[Case]:
    if file.path.suffix != suffix:
        return
    data = file.path.read_bytes()
    try:
        expected = words({".docx": _docx_words, ".odt": _odt_words, ".eml": _mail_words}[suffix](data))
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, LookupError, ValueError):
        return
    if expected.total() >= 3:
        yield Case(file.path.name, data, expected)


def _docx_words(data: bytes) -> str:
    """Return the text of a document and its notes, without deleted text and what stands there twice."""
    pieces = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = [one for one in archive.namelist() if re.fullmatch(r"word/(document2?|\w+notes)\.xml", one)]
        for name in names:
            root = etree.fromstring(archive.read(name))
            for twice in [*root.iter(f"{_W}del"), *root.iter("{*}Fallback"), *root.iter(f"{_W}moveFrom")]:
                twice.clear()
            for paragraph in root.iter(f"{_W}p"):
                # a text box holds paragraphs within one
                boxed = {
                    one for box in paragraph.iter(f"{_W}p") if box is not paragraph for one in box.iter()
                }
                own = (one for one in paragraph.iter() if one not in boxed)
                pieces.append("".join(_piece(one) for one in own))
    return "\n".join(pieces)


def _piece(element: etree._Element) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    return " " if element.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr") else ""


def _odt_words(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    for unseen in [*root.iter(f"{_ODF}text:1.0}}tracked-changes"), *root.iter("{*}annotation")]:
        unseen.clear()
    body = root.find(f".//{_ODF}office:1.0}}text")
    if body is None:
        return ""
    parted = ("p", "h", "tab", "line-break", "s", "note-body", "note")
    return "".join(
        ("\n" if event == "start" and etree.QName(one).localname in parted else "")
        + ((one.text if event == "start" else one.tail) or "")
        for event, one in etree.iterwalk(body, events=("start", "end"))
    )


def _mail_words(data: bytes) -> str:
    from email import message_from_bytes
    from email.policy import default

    body = message_from_bytes(data, policy=default).get_body(("plain",))
    return str(body.get_content()) if body else ""


def _mammoth(name: str, data: bytes) -> str:
    import mammoth

    return str(mammoth.extract_raw_text(BytesIO(data)).value)


def _python_docx(name: str, data: bytes) -> str:
    from docx import Document
    from docx.table import Table

    pieces = []
    for block in Document(BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            pieces += [cell.text for row in block.rows for cell in row.cells]
        else:
            pieces.append(block.text)
    return "\n".join(pieces)


def _odfpy(name: str, data: bytes) -> str:
    from odf import teletype
    from odf.opendocument import load

    return "\n".join(teletype.extractText(one) for one in load(BytesIO(data)).text.childNodes)


def _striprtf(name: str, data: bytes) -> str:
    from striprtf.striprtf import rtf_to_text

    return str(rtf_to_text(data.decode("latin-1"), errors="ignore"))


DOCX = (("Briefbook", briefbook), ("mammoth", _mammoth), ("python-docx", _python_docx))
ODT = (("Briefbook", briefbook), ("odfpy", _odfpy))
RTF = (("Briefbook", briefbook), ("striprtf", _striprtf))
MAIL = (("Briefbook", briefbook),)
