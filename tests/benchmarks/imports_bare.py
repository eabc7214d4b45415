"""The libraries that readers use, bare: what a plain loop over files would do with them."""

import io
import time
import warnings
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from pathlib import Path


def seconds_bare(paths: Sequence[Path]) -> tuple[float, float]:
    """Return how long the libraries take, and how much of that the second one for web pages does."""
    warm_up(paths)
    second, begun = 0.0, time.perf_counter()
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in paths:
            with suppress(Exception):  # some are broken on purpose
                bare(path)
            if path.suffix == ".html":
                start = time.perf_counter()
                with suppress(Exception):
                    second_opinion(path)
                second += time.perf_counter() - start
    return time.perf_counter() - begun, second


def warm_up(paths: Sequence[Path]) -> None:
    """Read one file of each kind, so that what is loaded once is not measured."""
    for path in {path.suffix: path for path in paths}.values():
        with suppress(Exception):
            bare(path)


def bare(path: Path) -> None:
    """Read a file with nothing but the library for its kind."""
    data = path.read_bytes()
    match path.suffix:
        case ".html":
            import trafilatura

            text = data.decode("utf-8", "replace")
            trafilatura.extract(text)
            trafilatura.extract_metadata(text)
        case ".pdf":
            import pypdfium2

            with pypdfium2.PdfDocument(data) as document:
                for page in document:
                    page.get_textpage().get_text_range()
        case ".docx":
            import mammoth

            mammoth.convert_to_html(io.BytesIO(data))
        case ".odt":
            from odf import teletype
            from odf.opendocument import load

            teletype.extractText(load(io.BytesIO(data)).text)
        case ".rtf":
            from striprtf.striprtf import rtf_to_text

            rtf_to_text(data.decode("latin-1"), errors="ignore")
        case ".eml":
            from email import message_from_bytes
            from email.policy import default

            body = message_from_bytes(data, policy=default).get_body(("plain", "html"))
            body.get_content() if body else None
        case ".ris":
            import rispy

            rispy.loads(data.decode("utf-8", "replace"))
        case ".bib":
            import bibtexparser

            bibtexparser.parse_string(data.decode("utf-8", "replace"))
        case _:
            data.decode("utf-8", "replace")


def second_opinion(path: Path) -> None:
    """Find the main text of a page with the library that is asked where the first leaves doubt."""
    import readability

    readability.Document(path.read_bytes().decode("utf-8", "replace")).summary()
