"""Documents of word processors, built in code."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / ".." / "shared" / "data"

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in (
        *(
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
        ),
        *(("meta", "meta"), ("fo", "xsl-fo-compatible")),
    )
)
ODF += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'

Parts = Mapping[str, str | bytes]


def _zipped(parts: Parts) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.fixture
def zipped() -> Callable[[Parts], bytes]:
    """Return the bytes of a ZIP file with these parts."""
    return _zipped


@pytest.fixture
def docx_of() -> Callable[..., bytes]:
    """Return a Word document with this body, and further parts by their names below `word/`."""

    def made(body: str, **parts: str) -> bytes:
        document = f"<w:document {W} {R}><w:body>{body}</w:body></w:document>"
        others = {f"word/{name}.xml": content for name, content in parts.items()}
        return _zipped({"word/document.xml": document, **others})

    return made


@pytest.fixture
def odt_of() -> Callable[..., bytes]:
    """Return an OpenDocument text with this body, automatic styles and metadata."""

    def made(body: str, styles: str = "", meta: str = "", **parts: str) -> bytes:
        content = (
            f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        )
        metadata = f"<office:document-meta {ODF}><office:meta>{meta}</office:meta></office:document-meta>"
        return _zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": content,
                "meta.xml": metadata,
                **{f"META-INF/{name}.xml": part for name, part in parts.items()},
            }
        )

    return made


@pytest.fixture
def shared_files() -> Callable[[str], list[Path]]:
    """Return the real files of a pattern below the shared data; skip where there are none."""

    def found(pattern: str) -> list[Path]:
        files = sorted(SHARED.glob(pattern))
        if not files:
            pytest.skip("the shared data are not here")
        return files

    return found
