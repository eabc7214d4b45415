"""A small document with every kind of element, drawn without any layout, for tests of the PDF file."""

from briefbook.memo.pdf.document import END, Document
from briefbook.memo.pdf.structure import COLUMN_SCOPE, ROW_SCOPE, Element, bounds, list_numbering, spans
from briefbook.memo.typesetting.faces import face

_LINE = 18.0


class Specimen:
    """A document and how far down its page it is drawn."""

    def __init__(self, **details: str) -> None:
        said = {"title": "Strait talks", "author": "Mara Orrin", "subject": "Brief", "language": "en-GB"}
        self.document = Document(**{**said, "creator": "Briefbook 1.0", "day": "2026-11-22", **details})
        self.y = 0.0

    def text(self, element: Element, text: str, font: str = "SourceSerif4-Regular") -> None:
        """Draw a line of text as a part of an element."""
        used = face(font)
        codes = [used.code_of(used.hb_font.get_nominal_glyph(ord(char)), char) for char in text]
        self.document.use(used, codes)
        written = "".join(f"{code:04X}" for code in codes)
        self.document.write(self.document.marked(element))
        self.document.write(f"BT /{used.resource} 11 Tf 72 {self.y:.1f} Td <{written}> Tj ET\n")
        self.document.write(END)
        self.y -= _LINE

    def begin_page(self, label: str = "") -> None:
        """Begin a page with a running head."""
        self.document.begin_page(595.276, 841.89, label)
        self.document.write(self.document.artifact("Pagination", "Header"))
        self.document.write("0.5 0.5 0.5 RG 0.5 w 72 800 m 523 800 l S\n")
        self.document.write(END)
        self.y = 770.0

    def link(self, parent: Element, text: str, **target: str) -> None:
        """Draw a line of text that leads elsewhere."""
        element = parent.child("Link")
        rect = 72.0, self.y - 3, 200.0, self.y + 10
        self.text(element, text)
        self.document.link(element, rect, **target)


def specimen() -> Specimen:
    """Return a document of two pages with every kind of element, to be finished."""
    made = Specimen()
    root = made.document.root
    made.begin_page("i")
    made.document.bookmark(0, "Strait talks “2026”", 790.0, "talks")
    made.text(root.child("H1"), "Strait talks", "SourceSans3-Semibold")
    contents = root.child("TOC").child("TOCI").child("Reference")
    made.link(contents, "The offer", destination="offer", contents="The offer, page 1")
    part = root.child("Part").child("Sect", title="The offer")
    made.text(part.child("H2"), "The offer")
    paragraph = part.child("P")
    made.text(paragraph, "The levy is paused for 90 days; see ")
    made.link(paragraph, "the gazette", address="https://gazette.example/ä(1)\\2?q=a b")
    made.text(paragraph.child("Span", language="fr", expansion="Levy office"), "LO")
    made.text(paragraph.child("Span", actual="\xad"), "-")
    _list(made, part)
    _table(made, part)
    made.document.end_page()
    made.begin_page("1")
    # the paragraph goes on, on another page
    made.text(paragraph, "and a second page.")
    made.document.bookmark(1, "Terms", 790.0, "offer")
    _others(made, part)
    made.document.end_page()
    return made


def _list(made: Specimen, parent: Element) -> None:
    items = parent.child("L", attributes=list_numbering("Decimal"))
    for number in (1, 2):
        item = items.child("LI")
        made.text(item.child("Lbl"), f"{number}.")
        made.text(item.child("LBody").child("P"), "Port dues")


def _table(made: Specimen, parent: Element) -> None:
    table = parent.child("Table")
    made.text(table.child("Caption"), "Dues")
    head = table.child("THead").child("TR")
    made.text(head.child("TH", attributes=COLUMN_SCOPE), "Port")
    made.text(head.child("TH", attributes=spans(1, 1, "Column")), "Due")
    row = table.child("TBody").child("TR")
    made.text(row.child("TH", attributes=ROW_SCOPE), "Selby")
    row.child("TD")


def _others(made: Specimen, parent: Element) -> None:
    made.text(parent.child("BlockQuote").child("P"), "Not a levy but a fee")
    made.text(parent.child("Code"), "x = 1", "SourceCodePro-Regular")
    made.text(parent.child("P", language="zh-Hans"), "水路费用", "NotoSansSC-Regular")
    made.text(parent.child("P", language="he"), "מסים", "NotoSansHebrew-Regular")
    figure = parent.child("Figure", alt="A square (red)", attributes=bounds(72, 300, 172, 400))
    made.document.write(made.document.marked(figure) + "1 0 0 rg 72 300 100 100 re f\n" + END)
    note = parent.child("Note", identifier="note-1")
    made.text(note.child("Lbl"), "1")
    made.text(note.child("P"), "Gazette, 4 May.")
    document = made.document
    document.write(document.artifact("Pagination", "Footer"))
    used = face("SourceSans3-Regular")

    def page_count() -> str:
        code = used.hb_font.get_nominal_glyph(ord(str(document.page)))
        document.use(used, [code])
        return f"BT /{used.resource} 8 Tf 500 30 Td <{code:04X}> Tj ET\n"

    document.later(page_count)
    document.write(END)
