"""The words of one paragraph of a Word document."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefbook.readers.office.docx_math import M, formula
from briefbook.readers.office.docx_styles import Styles, W, is_set, value_of
from briefbook.readers.office.fields import Field, address_in
from briefbook.readers.office.links import LinkMarks, without_marks
from briefbook.readers.office.symbols import is_symbol_font, symbol

if TYPE_CHECKING:
    from lxml.etree import _Element

RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST_FIELDS: Final = 50
"""How many fields may stand in each other; more have lost their ends."""
_LINE_BREAKS: Final = ("textWrapping", "")
_HOLDERS: Final = frozenset(("ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdt", "sdtContent"))
"""Elements that hold runs of a paragraph and show nothing themselves."""
_BOX: Final = f"{W}txbxContent"
_PICTURES: Final = frozenset(("drawing", "pict", "object", "AlternateContent"))


class Runs:
    """Gathers the words of paragraphs; fields may go on from one to the next."""

    def __init__(self, styles: Styles, links: LinkMarks) -> None:
        self.notes: list[tuple[str, str]] = []
        """The kind, `footnote` or `endnote`, and the identifier of each note, as they are referred to."""
        self._styles = styles
        self._links = links
        self._fields: list[Field] = []
        self._pieces: list[str] = []
        self._boxes: list[_Element] = []
        self._addresses: Mapping[str, str] = {}

    def read(self, paragraph: "_Element", addresses: Mapping[str, str]) -> tuple[str, list["_Element"]]:
        """Return the words of a paragraph, its lines divided by line feeds, and the text boxes in it."""
        self._pieces, self._boxes, self._addresses = [], [], addresses
        for field in self._fields:
            field.start = None if field.start is None else 0
        self._inside(paragraph)
        for field in self._fields:
            self._mark(field)
        return "".join(self._pieces), self._boxes

    def _inside(self, parent: "_Element") -> None:
        for element in parent:
            namespace, _, tag = str(element.tag).rpartition("}")
            if namespace == M[:-1]:
                if tag in ("oMath", "oMathPara"):
                    self._add(formula(element))
            elif tag == "r":
                self._run(element)
            elif tag == "hyperlink":
                start = len(self._pieces)
                self._inside(element)
                address = self._addresses.get(element.get(f"{RELATION}id", ""), "")
                self._link(start, address)
            elif tag == "fldSimple":
                start = len(self._pieces)
                self._inside(element)
                self._link(start, address_in(element.get(f"{W}instr", "")))
            elif tag in _HOLDERS:
                self._inside(element)
            elif tag in _PICTURES:
                self._picture(element)

    def _run(self, run: "_Element") -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and self._is_hidden(properties):
            # fields begin and end in hidden runs too
            for part in run.iter(f"{W}fldChar", f"{W}instrText"):
                self._part(part, "")
            return
        fonts = None if properties is None else properties.find(f"{W}rFonts")
        font = "" if fonts is None else fonts.get(f"{W}ascii", "")
        for part in run:
            self._part(part, font if is_symbol_font(font) else "")

    def _is_hidden(self, properties: "_Element") -> bool:
        if properties.find(f"{W}vanish") is not None:
            return is_set(properties, "vanish")
        style = value_of(properties, "rStyle")
        return bool(style) and self._styles.hides(style)

    def _part(self, part: "_Element", symbol_font: str) -> None:
        tag = str(part.tag).rpartition("}")[2]
        if tag == "t":
            text = part.text or ""
            self._add("".join(symbol(symbol_font, ord(c)) for c in text) if symbol_font else text)
        elif tag in ("tab", "ptab"):
            self._add("\t")
        elif tag in ("br", "cr"):
            self._add("\n" if part.get(f"{W}type", "") in _LINE_BREAKS else " ")
        elif tag == "noBreakHyphen":
            self._add("\u2011")
        elif tag == "sym":
            self._symbol(part)
        elif tag == "fldChar":
            self._field_character(part)
        elif tag == "instrText":
            if self._fields and self._fields[-1].start is None:
                self._fields[-1].instruction += part.text or ""
        elif tag in ("footnoteReference", "endnoteReference"):
            self.notes.append((tag.removesuffix("Reference"), part.get(f"{W}id", "")))
            self._add(f"[{len(self.notes)}]")
        elif tag == "ruby":
            base = part.find(f"{W}rubyBase")
            if base is not None:
                self._inside(base)
        elif tag in _PICTURES:
            self._picture(part)

    def _symbol(self, part: "_Element") -> None:
        code = part.get(f"{W}char", "")
        try:
            self._add(symbol(part.get(f"{W}font", ""), int(code, 16)))
        except ValueError:
            return

    def _field_character(self, part: "_Element") -> None:
        kind = part.get(f"{W}fldCharType", "")
        if kind == "begin":
            if len(self._fields) >= _MOST_FIELDS:
                self._fields.clear()
            self._fields.append(Field())
            if (box := part.find(f"{W}ffData/{W}checkBox")) is not None:
                state = "checked" if box.find(f"{W}checked") is not None else "default"
                self._pieces.append("☒" if is_set(box, state) else "☐")
        elif kind == "separate" and self._fields:
            self._fields[-1].start = len(self._pieces)
        elif kind == "end" and self._fields:
            self._mark(self._fields.pop())

    def _mark(self, field: Field) -> None:
        if field.start is not None:
            self._link(field.start, address_in(field.instruction))

    def _link(self, start: int, address: str) -> None:
        if address:
            self._pieces[start:] = [self._links.marked("".join(self._pieces[start:]), address)]

    def _add(self, text: str) -> None:
        # what stands in a field before its result is part of the instruction
        if not self._fields or all(field.start is not None for field in self._fields):
            self._pieces.append(without_marks(text))

    def _picture(self, element: "_Element") -> None:
        """Keep the text boxes of a drawing, each of which Word writes twice for old versions."""
        if element.tag == _BOX:
            self._boxes.append(element)
            return
        for child in element:
            before = len(self._boxes)
            self._picture(child)
            if str(element.tag).endswith("}AlternateContent") and len(self._boxes) > before:
                return
