"""What the tests of Word files share: memos made in a line, and files read back."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from briefbook.domain.matrix import Rating
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import (
    Block,
    Box,
    Code,
    ContentsList,
    CoverPage,
    Decision,
    Definition,
    DefinitionList,
    Event,
    Heading,
    ListBlock,
    MemoHead,
    Note,
    Notes,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Run,
    Tab,
    Table,
    Timeline,
)
from briefbook.memo.docx import write_docx
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk, RiskMatrix
from tests.memo.made_memo import memo_of as made_memo
from tests.memo.matrices import matrix_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraph(text: str, **form: Any) -> Paragraph:
    return Paragraph((Run(text, **form),))


@pytest.fixture
def p() -> Callable[..., Paragraph]:
    """Paragraphs of one run."""
    return paragraph


@pytest.fixture
def memo_of() -> Callable[..., Memo]:
    """Memos of given blocks."""
    subject = "Talks in Port Selby"
    fields = (("To", "The Minister"), ("Subject", subject))
    return partial(made_memo, author="Mara Orrin", subject=subject, fields=fields)


class Parts:
    """A file's parts by name, parsed."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        with ZipFile(BytesIO(data)) as archive:
            self.infos = archive.infolist()
            self.bytes = {info.filename: archive.read(info) for info in self.infos}

    def __getitem__(self, name: str) -> etree._Element:
        return etree.fromstring(self.bytes[name if "/" in name else f"word/{name}.xml"])

    def all(self) -> Iterator[etree._Element]:
        """Every part that is WordprocessingML."""
        for name in self.bytes:
            if re.fullmatch(r"word/\w+\.xml", name):
                yield self[name]

    @property
    def body(self) -> etree._Element:
        """The text of the file."""
        (body,) = self["document"]
        return body

    def find(self, path: str, part: str = "document") -> list[Any]:
        """Elements that an XPath gives in a part."""
        namespaces = {
            "w": W[1:-1],
            "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        }
        return list(self[part].xpath(path, namespaces=namespaces))

    def words(self, part: str = "document") -> str:
        """All text of a part, with a space for each tab and break and a line for each paragraph."""
        lines = []
        signs = {"tab": " ", "br": " ", "softHyphen": "", "noBreakHyphen": "\u2011"}
        for each in self[part].iter(f"{W}p"):
            pieces = [
                element.text or "" if element.tag == f"{W}t" else signs[etree.QName(element).localname]
                for element in each.iter(f"{W}t", *(f"{W}{name}" for name in signs))
                if element.getparent().tag == f"{W}r" and next(element.iterancestors(f"{W}p")) is each
            ]
            lines.append("".join(pieces).strip())
        return "\n".join(lines)


@pytest.fixture
def parts_of(memo_of: Callable[..., Memo]) -> Callable[..., Parts]:
    """Parts of the file that blocks become."""

    def parts(*blocks: Block, **changes: Any) -> Parts:
        return Parts(write_docx(memo_of(*blocks, **changes)))

    return parts


@pytest.fixture
def parts() -> Callable[[bytes], Parts]:
    """Parts of a file."""
    return Parts


@pytest.fixture
def matrix() -> RiskMatrix:
    """Two risks in one cell of a matrix."""
    return matrix_of(
        ("Rare", "Likely"),
        ("Minor", "Major"),
        ("low", "medium", "critical"),
        ((0, 1), (1, 2)),
        (MatrixRisk("R1", "Talks stall", Rating(2, 2)), MatrixRisk("R2", "A leak", Rating(2, 2))),
        alternative="Two risks are likely and major.",
    )


@pytest.fixture
def timeline() -> Timeline:
    """Three events: a day, a window and a month."""
    events = (
        Event("Protocol signed", "2026-09-01", "", "done"),
        Event("Talks", "2026-11-20", "2026-12-04", "under way"),
        Event("Review", "2027-06"),
    )
    return Timeline(events, "Three events from September 2026 to June 2027.")


@pytest.fixture
def everything(matrix: RiskMatrix, timeline: Timeline) -> tuple[Block, ...]:
    """Every kind of block, nested where blocks nest, in several scripts."""
    one = paragraph("One")
    nested = ListBlock(
        ((one, ListBlock(((paragraph("Two"), Quote((one,)), Code("a\n  b")),), "numbered", 3)), ())
    )
    noted = Paragraph((Run("Noted"), Run("1", note=1), Run("again"), Run("1", note=1), Run("2", note=2)))
    forms = Paragraph(
        (
            Run(
                "All",
                bold=True,
                italic=True,
                code=True,
                small_caps=True,
                superscript=True,
                link="https://a.example/",
            ),
            Run("[gone?]", warning=True),
            Run("H"),
            Run("2", subscript=True),
            Run("line\nline\ttab\u00adsoft\u2011hard"),
            Run("fr", language="fr", expansion="français"),
        )
    )
    table = Table(
        (((one,), (paragraph("Head"),)),),
        (((one, nested), (noted,)), ((Table((), (((one,),),), ("left",)),), ()), ((),)),
        ("left", "right"),
        caption=(Run("A table"),),
        first_column_heads=True,
    )
    return (
        CoverPage("A briefing book", "For the summit", (("Date", "22 November 2026"),)),
        ContentsList("Contents"),
        Tab("A", "The memo"),
        MemoHead("Memo", "Summit", (("To", "The Minister"), ("Subject", "Talks"))),
        Heading(1, (Run("First"),), "1", "TLP:GREEN"),
        Heading(2, (Run("Below"),), "1.1"),
        Heading(2, (Run("Not counted"),), "7"),
        Box((one, nested, table), (Run("Bottom line"),), 4),
        noted,
        forms,
        nested,
        ListBlock(((one,),), "plain"),
        DefinitionList((Definition(((Run("Term"),), (Run("Other term"),)), ((one, nested), (one,))),)),
        table,
        Quote((one, Quote((nested, table)))),
        Code("def f():\n\treturn 1\n"),
        Rule(),
        paragraph("عقد الوزراء اجتماعًا (NATO) في 22 نوفمبر", language="ar"),
        paragraph("השרים נפגשו"),
        paragraph("部长们“讨论”配额 and more"),
        matrix,
        timeline,
        Decision(1, (one, nested)),
        Decision(2, (table,)),
        PageBreak(ends_limit=True),
        matrix,
        Heading(1, (Run("Notes"),)),
        Notes(
            (
                Note(1, (Run("First note"), Run("3", note=3))),
                Note(2, (Run("Second"),)),
                Note(3, (Run("Third"),)),
            )
        ),
        Tab("B", "Clearance"),
        one,
    )


@pytest.fixture
def texts_of() -> Callable[[Any], list[str]]:
    """Texts that blocks hold, however deep."""

    def texts(value: Any) -> list[str]:
        if isinstance(value, tuple):
            return [text for each in value for text in texts(each)]
        if isinstance(value, Event):
            return [value.title, value.state]
        if isinstance(value, str):
            return [value]
        if isinstance(value, MatrixNames):
            return [value.likelihood, value.impact]
        if not is_dataclass(value):
            return []
        told = {"id", "origin", "language", "link", "expansion", "alternative", "kind", "citation", "about"}
        if isinstance(value, CoverPage | MemoHead):
            told -= {"about"}
        names = [field.name for field in fields(value) if field.name not in told]
        if isinstance(value, Table):
            names.remove("alignments")
        return [text for name in names for text in texts(getattr(value, name))]

    return texts
