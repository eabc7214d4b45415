"""PDF files against the text they come with, and against their own text layer."""

from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from tests.corpus.files import real_files
from tests.corpus.measure import Case, Score, briefbook, recall, scores, words


def with_their_text(folder: Path) -> list[Score]:
    """Return the scores on the PDF files of a folder that have a text of the same name beside them."""
    pairs = [(path, path.with_suffix(".txt")) for path in sorted(folder.glob("*.pdf"))]
    cases = [
        Case(path.name, path.read_bytes(), words(text.read_text("utf-8", "replace")))
        for path, text in pairs
        if text.is_file()
    ]
    return scores("PDF with their text", cases, LIBRARIES)


def with_their_layer() -> list[Score]:
    """Return the scores on all real PDF files, against what pypdfium2 reads on pages that can be read."""
    cases = [
        Case(path.name, path.read_bytes(), expected)
        for path, expected, _ in layers(real_paths())
        if expected.total() >= 20
    ]
    return scores("PDF, their own layer", cases, (LIBRARIES[0], LIBRARIES[2]))


def layers(paths: Sequence[Path]) -> Iterator[tuple[Path, Counter[str], float]]:
    """Yield each file that is read with the words of its own layer and the share of them that is found."""
    for path in paths:
        data = path.read_bytes()
        try:
            reading = read_bytes(path.name, data)
        except BriefbookError:
            continue
        assert isinstance(reading, Reading)
        bad = {number for number, page in enumerate(reading.text_map.pages) if page.state}
        expected = words(_pypdfium2(path.name, data, bad))
        yield path, expected, recall(expected, words(reading.text))


def real_paths() -> list[Path]:
    """Return the real PDF files, without those that are forged to be broken."""
    return [
        file.path
        for file in real_files("policy", "pdf", "office-mail", "risk-memo")
        if file.path.suffix == ".pdf" and "qpdf" not in file.set
    ]


def _pypdfium2(name: str, data: bytes, without: set[int] = frozenset()) -> str:  # type: ignore[assignment]
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(
            page.get_textpage().get_text_range()
            for number, page in enumerate(document)
            if number not in without
        )


def _pypdf(name: str, data: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


LIBRARIES = (("Briefbook", briefbook), ("pypdfium2", _pypdfium2), ("pypdf", _pypdf))
