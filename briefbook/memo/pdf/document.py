"""Document: a PDF file in the making, tagged for screen readers and fit for archives."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, TypeAlias

from reportlab.pdfbase import pdfdoc

from briefbook.memo.pdf import metadata, navigation, structure
from briefbook.memo.pdf.attachments import Attachment, Relation, add_attachments
from briefbook.memo.pdf.finishing import Objects, compressed
from briefbook.memo.pdf.font_objects import Fonts, add_fonts
from briefbook.memo.pdf.literals import address as address_literal
from briefbook.memo.pdf.literals import number, string
from briefbook.memo.pdf.navigation import Bookmark, Place
from briefbook.memo.pdf.structure import Element, Link
from briefbook.memo.typesetting.faces import Face

Rect: TypeAlias = tuple[float, float, float, float]
ArtifactKind: TypeAlias = Literal["Pagination", "Layout", "Background"]

END = "EMC\n"
"""Ends what `Document.marked` or `artifact` began."""


@dataclass(slots=True)
class _Page:
    """A page: its operators in order, and the element of each marked sequence on it."""

    width: float
    height: float
    label: str
    operators: list[str | Callable[[], str]] = field(default_factory=list)
    marks: list[Element] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def stream(self) -> bytes:
        """Return the page's operators, compressed."""
        pieces = [piece if isinstance(piece, str) else piece() for piece in self.operators]
        return compressed("".join(pieces).encode("latin-1"))


class Document:
    """A PDF/UA-1 and PDF/A-2a file in the making; with attachments it is PDF/A-3a."""

    def __init__(
        self, *, title: str, author: str = "", subject: str = "", language: str, creator: str, day: str = ""
    ) -> None:
        self.root = Element("Document")
        self.page = 0
        """The pages begun so far."""
        self._details = metadata.Details(
            title=title or "Memo",
            author=author,
            subject=subject,
            language=metadata.language_of(language),
            creator=creator,
            producer=f"{creator} with ReportLab",
            moment=metadata.moment_of(day),
        )
        self._pages: list[_Page] = []
        self._fonts = Fonts()
        self._places: dict[str, Place] = {}
        self._bookmarks: list[Bookmark] = []
        self._attachments: list[Attachment] = []

    def begin_page(self, width: float, height: float, label: str = "") -> None:
        """Begin a page; readers show `label` as its number."""
        self._pages.append(_Page(width, height, label))
        self._operators = self._pages[-1].operators
        self._marks = self._pages[-1].marks
        self.page += 1

    def end_page(self) -> None:
        """End the page."""
        known = [piece for piece in self._operators if isinstance(piece, str)]
        if len(known) == len(self._operators):
            self._operators[:] = ["".join(known)]

    def write(self, operators: str) -> None:
        """Append operators to the page, each character one byte."""
        self._operators.append(operators)

    def later(self, operators: Callable[[], str]) -> None:
        """Append operators that are made when the document is finished."""
        self._operators.append(operators)

    def marked(self, element: Element) -> str:
        """Return the operator that begins a part of an element on this page; `END` ends it."""
        mark = len(self._marks)
        self._marks.append(element)
        element.kids.append((self.page, mark))
        return f"/{element.tag}<</MCID {mark}>>BDC\n"

    def artifact(self, kind: ArtifactKind, subtype: Literal["Header", "Footer", ""] = "") -> str:
        """Return the operator that begins what is not read aloud; `END` ends it."""
        return _artifact(kind, subtype)

    def use(self, face: Face, codes: Iterable[int]) -> None:
        """Note that codes of a face are drawn."""
        self._fonts.use(face, codes)

    def link(
        self, element: Element, rect: Rect, *, address: str = "", destination: str = "", contents: str = ""
    ) -> None:
        """Make a rectangle of the page lead to an address or to a place; `element` has the tag Link."""
        contents = contents or address or destination
        link = Link(element, self.page, rect, address, destination, contents)
        self._pages[-1].links.append(link)
        element.kids.append(link)

    def place(self, name: str, top: float) -> None:
        """Name a height of this page, so that links may lead there; the first of a name counts."""
        self._places.setdefault(name, Place(self.page, top))

    def placed(self, name: str) -> int | None:
        """Return the page of a named place, or `None` where none has the name."""
        place = self._places.get(name)
        return place.page if place else None

    def bookmark(self, level: int, title: str, top: float, name: str = "") -> None:
        """Add an entry to the outline that readers show beside the pages; `level` from 0."""
        self._bookmarks.append(Bookmark(level, title, Place(self.page, top)))
        if name:
            self.place(name, top)

    def attach(
        self, name: str, data: bytes, mime: str, description: str, relation: Relation = "Source"
    ) -> None:
        """Carry a file with the document."""
        self._attachments.append(Attachment(name, data, mime, description, relation))

    def finish(self) -> bytes:
        """Return the file; the document is spent."""
        file = pdfdoc.PDFDocument(pdfVersion=(1, 7), invariant=1, lang=self._details.language)
        objects = Objects(file)
        pages = objects.reserve(len(self._pages))
        # first, as pieces made now may use fonts
        streams = [objects.add_stream(page.stream(), "/Filter/FlateDecode") for page in self._pages]
        font_dictionary = file.idToObject[pdfdoc.BasicFonts]
        for resource, font in add_fonts(objects, self._fonts):
            font_dictionary[resource] = f"{font} 0 R"
        resources = objects.add(f"<</Font {file.idToObjectNumberAndVersion[pdfdoc.BasicFonts][0]} 0 R>>")
        links = self._add_links(objects, pages)
        self._add_structure(objects, pages, links)
        self._put_pages(objects, pages, streams, resources)
        self._describe(objects, pages)
        file.Reference(file.Catalog)
        return objects.packed(file.Catalog, objects.add(metadata.information(self._details)))

    def _add_links(self, objects: Objects, pages: range) -> list[Link]:
        """Write the links that lead anywhere, and return them in the order of the parent tree."""
        links: list[Link] = []
        for page in self._pages:
            for link in page.links:
                place = self._places.get(link.destination)
                if link.address:
                    action = f"/A<</S/URI/URI{address_literal(link.address)}>>"
                elif place:
                    action = f"/Dest{place.destination(pages)}"
                else:
                    # what leads nowhere is text like any other
                    link.element.tag = "Span"
                    continue
                link.number = objects.add(
                    f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{' '.join(map(number, link.rect))}]"
                    f"/StructParent {len(pages) + len(links)}/Contents{string(link.contents)}{action}>>"
                )
                links.append(link)
        return links

    def _add_structure(self, objects: Objects, pages: range, links: list[Link]) -> None:
        """Write the structure tree, and the tree that leads back to it from pages and links."""
        catalog = objects.file.Catalog
        elements = structure.in_order(self.root)
        root = objects.reserve(1)[0]
        for element, its_number in zip(elements, objects.reserve(len(elements)), strict=True):
            element.number = its_number
        for its_number, written in structure.element_objects(elements, root, pages):
            objects.put(its_number, written)
        parents = []
        for key, page in enumerate(self._pages):
            array = objects.add(f"[{' '.join([f'{element.number} 0 R' for element in page.marks])}]")
            parents.append(f"{key} {array} 0 R")
        for key, link in enumerate(links, len(pages)):
            parents.append(f"{key} {link.element.number} 0 R")
        parent_tree = objects.add(f"<</Nums[{' '.join(parents)}]>>")
        identifiers = structure.identifier_tree(elements)
        identifier_tree = f"/IDTree {objects.add(identifiers)} 0 R" if identifiers else ""
        objects.put(
            root,
            f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {parent_tree} 0 R"
            f"/ParentTreeNextKey {len(parents)}{identifier_tree}>>",
        )
        catalog.StructTreeRoot = f"{root} 0 R"
        catalog.MarkInfo = "<</Marked true>>"

    def _put_pages(self, objects: Objects, pages: range, streams: list[int], resources: int) -> None:
        file = objects.file
        tree = file.Reference(file.Pages).format(file).decode("ascii")
        for key, (page, its_number, stream) in enumerate(zip(self._pages, pages, streams, strict=True)):
            written = " ".join([f"{link.number} 0 R" for link in page.links if link.number])
            annotations = f"/Annots[{written}]" if written else ""
            objects.put(
                its_number,
                f"<</Type/Page/Parent {tree}/MediaBox[0 0 {number(page.width)} {number(page.height)}]"
                f"/Resources {resources} 0 R/Contents {stream} 0 R/StructParents {key}/Tabs/S{annotations}>>",
            )
            file.Pages.addPage(f"{its_number} 0 R")

    def _describe(self, objects: Objects, pages: range) -> None:
        """Give the file its catalogue: metadata, colours, places, bookmarks, labels and attachments."""
        catalog = objects.file.Catalog
        # ReportLab 5.1 knows neither of them
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
        packet = metadata.xmp(self._details, 3 if self._attachments else 2)
        catalog.Metadata = f"{objects.add_stream(packet, '/Type/Metadata/Subtype/XML')} 0 R"
        profile = objects.add_compressed(metadata.colour_profile(), "/N 3")
        catalog.OutputIntents = f"[{metadata.output_intent(profile)}]"
        catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
        names = ""
        if self._places:
            names += f"/Dests {objects.add(navigation.place_names(self._places, pages))} 0 R"
        if self._attachments:
            tree, catalog.AF = add_attachments(objects, self._attachments, self._details.moment)
            names += f"/EmbeddedFiles {objects.add(tree)} 0 R"
        if names:
            catalog.Names = f"<<{names}>>"
        navigation.add_bookmarks(objects.file, self._bookmarks, pages)
        if any(page.label for page in self._pages):
            catalog.PageLabels = navigation.page_labels([page.label for page in self._pages])


@cache
def _artifact(kind: str, subtype: str) -> str:
    """Return the operator, with the edge of the page that running heads and feet are at."""
    edge = {"Header": "/Attached[/Top]", "Footer": "/Attached[/Bottom]"}.get(subtype, "")
    said = f"/Subtype/{subtype}" if subtype else ""
    return f"/Artifact<</Type/{kind}{said}{edge}>>BDC\n"
