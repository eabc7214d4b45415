"""How each format is read; what reads one is loaded with the first file of it."""

from typing import assert_never

from briefbook.domain.reading import Bundle, Reading
from briefbook.readers.recognition import BibliographyFormat, FileFormat, TextFormat


def read_as_text(found: TextFormat, name: str, data: bytes, text: str) -> Reading:
    """Return the reading of a file that is text, from its bytes and the text that they decode to."""
    match found:
        case "html":
            from briefbook.readers.pages.reading import read_html

            return read_html(name, data, text)
        case "markdown":
            from briefbook.readers.markdown import read_markdown

            return read_markdown(name, data, text)
        case "text":
            from briefbook.readers.text import read_text

            return read_text(name, data, text)
    assert_never(found)


def read_bibliography(found: BibliographyFormat, name: str, text: str) -> Bundle:
    """Return the entries of a file for reference managers, from its decoded text."""
    match found:
        case "ris":
            from briefbook.readers.bibliography.ris import read_ris

            return read_ris(name, text)
        case "bibtex":
            from briefbook.readers.bibliography.bibtex import read_bibtex

            return read_bibtex(name, text)
        case "csl-json":
            from briefbook.readers.bibliography.csl_json import read_csl_json

            return read_csl_json(name, text)
        case "zotero-rdf":
            from briefbook.readers.bibliography.zotero import read_zotero_rdf

            return read_zotero_rdf(name, text)
    assert_never(found)


def read_as_file(found: FileFormat, name: str, data: bytes, password: str) -> Reading | Bundle:
    """Return the reading of a file of any other format, or the documents in it, from its bytes."""
    match found:
        case "pdf":
            from briefbook.readers.pdf.reading import read_pdf

            return read_pdf(name, data, password)
        case "docx":
            from briefbook.readers.office.docx import read_docx

            return read_docx(name, data, password)
        case "odt":
            from briefbook.readers.office.odt import read_odt

            return read_odt(name, data, password)
        case "rtf":
            from briefbook.readers.office.rtf import read_rtf

            return read_rtf(name, data, password)
        case "epub":
            from briefbook.readers.office.epub import read_epub

            return read_epub(name, data, password)
        case "email":
            from briefbook.readers.mail.eml import read_eml

            return read_eml(name, data, password)
        case "msg":
            from briefbook.readers.mail.msg import read_msg

            return read_msg(name, data, password)
        case "mhtml":
            from briefbook.readers.mail.mhtml import read_mhtml

            return read_mhtml(name, data, password)
        case "zip":
            from briefbook.readers.archives import read_zip

            return read_zip(name, data, password)
    assert_never(found)


def warm_up() -> None:
    """Load what reads the usual formats, so that the first file does not wait for it."""
    from briefbook.readers import archives, markdown, text  # noqa: F401
    from briefbook.readers.mail import eml, mhtml, msg  # noqa: F401
    from briefbook.readers.office import docx, epub, odt, rtf  # noqa: F401
    from briefbook.readers.pages import reading as pages  # noqa: F401
    from briefbook.readers.pdf import reading  # noqa: F401
