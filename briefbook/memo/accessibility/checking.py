"""Checking: the structure of a finished PDF file, by rules that need no other program."""

import io
from dataclasses import dataclass, replace

import pikepdf
from pikepdf.models import PdfParsingError

from briefbook.memo.accessibility.claims import annotations_of, check_claims
from briefbook.memo.accessibility.content import Content, read_content
from briefbook.memo.accessibility.findings import Findings
from briefbook.memo.accessibility.rules import check_rules
from briefbook.memo.accessibility.tree import Identity, Tree, read_tree

# what pikepdf raises where a file breaks off, and Python where a thing in it is of the wrong kind
_MEANINGLESS = (
    pikepdf.PikepdfError,
    PdfParsingError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
)
_HIDDEN = 2
_PRINTED = 4
_STANDARD_ENCODINGS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")


@dataclass(frozen=True)
class Accessibility:
    """What stands in the way of reading a file aloud, and the standards that the file claims to keep."""

    findings: tuple[str, ...]
    standards: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def without_archive(self) -> "Accessibility":
        """The same of a file that is encrypted afterwards, which PDF/A forbids."""
        kept = tuple(standard for standard in self.standards if not standard.startswith("PDF/A"))
        return replace(self, standards=kept)


def check(data: bytes) -> Accessibility:
    """Return what stands in the way of reading a PDF file aloud and of keeping it in an archive."""
    findings = Findings()
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            standards = check_claims(pdf, findings)
            _check_structure(pdf, findings)
    except pikepdf.PasswordError:
        return Accessibility(("The document is encrypted and opens only with a password.",), ())
    except _MEANINGLESS:
        findings.add("the file is damaged and could not be checked to its end")
        standards = ()
    return Accessibility(findings.sentences(), standards)


def _check_structure(pdf: pikepdf.Pdf, findings: Findings) -> None:
    pages: dict[Identity, int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    root = pdf.Root.get("/StructTreeRoot")
    content = read_content(pdf, findings)
    _check_fonts(content, findings)
    if not isinstance(root, pikepdf.Dictionary):
        findings.add("the document has no structure, so it cannot be read aloud in order")
        return
    tree = read_tree(root, pages)
    parents = _parent_tree(root)
    _check_marks(tree, content, parents, pages, findings)
    _check_annotations(pdf, tree, parents, findings)
    check_rules(tree.nodes, findings)


def _parent_tree(root: pikepdf.Dictionary) -> dict[int, pikepdf.Object]:
    parents = root.get("/ParentTree")
    return dict(pikepdf.NumberTree(parents).items()) if isinstance(parents, pikepdf.Dictionary) else {}


def _check_marks(
    tree: Tree,
    content: Content,
    parents: dict[int, pikepdf.Object],
    pages: dict[Identity, int],
    findings: Findings,
) -> None:
    """Note where content and structure tree do not lead to each other."""
    arrays: dict[Identity, list[pikepdf.Object]] = {}
    for container, key in content.parents.items():
        found = parents.get(key)
        arrays[container] = list(found) if isinstance(found, pikepdf.Array) else []
    for mark, page in content.marks.items():
        holders = tree.holders.get(mark, [])
        if not holders:
            findings.add("tagged content is missing from the structure tree", page)
            continue
        if len(holders) > 1:
            findings.add("a piece of content is in the structure tree more than once", page)
        container, number = mark
        array = arrays.get(container, [])
        back = array[number] if 0 <= number < len(array) else None
        if not isinstance(back, pikepdf.Dictionary) or back.objgen != holders[0].identity:
            findings.add("content does not lead back to its element in the structure tree", page)
    for mark in tree.holders.keys() - content.marks.keys():
        findings.add("the structure tree refers to content that is not there", pages.get(mark[0]))


def _check_annotations(
    pdf: pikepdf.Pdf, tree: Tree, parents: dict[int, pikepdf.Object], findings: Findings
) -> None:
    """Note links and other annotations that screen readers would miss."""
    for number, page in enumerate(pdf.pages, 1):
        annotations = annotations_of(page.obj)
        if annotations and page.obj.get("/Tabs") != "/S":
            findings.add("links and fields are not visited in the order of the structure", number)
        for annotation in annotations:
            kind = str(annotation.get("/Subtype"))[1:]
            flags = int(annotation.get("/F", 0))
            if kind == "Popup" or flags & _HIDDEN:
                continue
            what = "a link" if kind == "Link" else "a form field" if kind == "Widget" else "an annotation"
            if not flags & _PRINTED:
                findings.add(f"{what} is not set to be printed", number)
            node = tree.annotations.get(annotation.objgen)
            if node is None or (kind == "Link" and node.tag != "Link"):
                findings.add(f"{what} is not in the structure tree", number)
                continue
            back = parents.get(int(annotation.get("/StructParent", -1)))
            if not isinstance(back, pikepdf.Dictionary) or back.objgen != node.identity:
                findings.add(f"{what} does not lead back to its element in the structure tree", number)
            described = annotation.get("/TU") if kind == "Widget" else annotation.get("/Contents")
            if not str(described or "").strip() and "/Alt" not in node.properties:
                findings.add(f"{what} has no description", number)


def _check_fonts(content: Content, findings: Findings) -> None:
    """Note fonts that are not in the file or do not tell what text they draw."""
    for font, page in (*content.fonts.values(), *content.nameless_fonts):
        if font.get("/Subtype") == "/Type3":
            continue
        # a name need not be in UTF-8
        name = font.get("/BaseFont", pikepdf.Name("/?")).unparse().decode("latin-1")[1:].split("+")[-1]
        described = font
        descendants = font.get("/DescendantFonts")
        if isinstance(descendants, pikepdf.Array) and len(descendants):
            described = descendants[0]
        descriptor = described.get("/FontDescriptor")
        if not isinstance(descriptor, pikepdf.Dictionary) or not any(
            isinstance(descriptor.get(key), pikepdf.Stream)
            for key in ("/FontFile", "/FontFile2", "/FontFile3")
        ):
            findings.add(f"the font “{name}” is used but is not in the file", page)
        if "/ToUnicode" not in font and not _is_standard(font.get("/Encoding")):
            findings.add(f"the font “{name}” does not tell which text its glyphs stand for", page)


def _is_standard(encoding: pikepdf.Object | None) -> bool:
    """Whether an encoding of a font leaves no doubt about its text."""
    if isinstance(encoding, pikepdf.Dictionary):
        encoding = encoding.get("/BaseEncoding")
    return encoding is not None and str(encoding) in _STANDARD_ENCODINGS
