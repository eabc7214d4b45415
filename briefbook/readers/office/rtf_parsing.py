"""Reads the tokens of a Rich Text file into paragraphs, notes, links and details."""

import sys
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefbook.readers.office.fields import address_in
from briefbook.readers.office.links import LinkMarks, without_marks
from briefbook.readers.office.rtf_body import Body
from briefbook.readers.office.rtf_fonts import CHARACTER_SETS, Font, code_page
from briefbook.readers.office.rtf_state import READ_WHEN_STARRED, SKIPPED, Paragraph, State
from briefbook.readers.office.rtf_tokens import Token, tokens
from briefbook.readers.office.rtf_words import CHARACTERS, SYMBOLS
from briefbook.readers.office.symbols import is_symbol_font, symbol

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DEEPEST: Final = 5_000
_TARGETS: Final = {
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "title": "title",
    "author": "author",
    "fldinst": "instruction",
    "listtext": "label",
    "pntext": "label",
    "info": "",
    "shpinst": "",
    "do": "",
    "nesttableprops": "",
    "shptxt": "text",
    "dptxbxtext": "text",
}
"""Where the text of a group goes, by the word that it begins with."""
_CODE_PAGES: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


class TooDeepError(Exception):
    """Groups in groups, more than any word processor writes."""


class Parser:
    """Follows the groups and words of one file."""

    def __init__(self, links: LinkMarks) -> None:
        self.said: defaultdict[str, str] = defaultdict(str)
        """The title and the author that the file gives."""
        self._body = Body(links)
        self._state = State()
        self._stack: list[State] = []
        self._codec = "cp1252"
        self._fonts: defaultdict[int, Font] = defaultdict(Font)
        self._default_font = 0
        self._fields: list[str] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._defined = 0

    def read(self, data: bytes) -> "tuple[HtmlElement, list[HtmlElement]]":
        """Return the document and its notes; raise `TooDeepError`."""
        for token in tokens(data):
            if token.kind == "bytes":
                self._take(token)
                continue
            self._decode()
            if token.kind == "open":
                self._open()
            elif token.kind == "close":
                self._close()
            elif token.kind == "symbol":
                self._symbol(token.word)
            else:
                self._word(token.word, token.number)
        self._decode()
        return self._body.finish(), self._body.notes

    def _open(self) -> None:
        if len(self._stack) >= DEEPEST:
            raise TooDeepError
        self._to_skip = 0
        self._stack.append(self._state)
        if self._state.ends or self._state.is_starred:
            self._state = replace(self._state, ends="", is_starred=False)

    def _close(self) -> None:
        self._to_skip = 0
        ended = self._state
        if self._stack:
            self._state = self._stack.pop()
        if ended.ends == "result" and 0 <= ended.field < len(self._fields):
            self._body.link(ended.place, address_in(self._fields[ended.field]))
        elif ended.ends == "story":
            self._body.end_story()

    def _take(self, token: Token) -> None:
        data = token.data
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if self._state.target:
            self._bytes += data

    def _decode(self) -> None:
        if not self._bytes:
            return
        font = self._fonts.get(self._state.font if self._state.font >= 0 else self._default_font)
        if font and font.is_symbols and self._state.target in ("text", "label"):
            text = "".join(symbol(font.name, code) for code in self._bytes)
        else:
            codec = font.codec if font and font.codec and self._state.target != "fonts" else self._codec
            text = self._bytes.decode(codec, "replace")
        self._bytes.clear()
        self._write(text)

    def _write(self, text: str) -> None:
        target = self._state.target
        if not target or self._state.is_hidden:
            return
        text = without_marks(text)
        if target == "text":
            self._body.story.pieces.append(text)
        elif target == "label":
            self._body.story.label += text
        elif target == "instruction" and self._fields:
            self._fields[self._state.field] += text
        elif target == "fonts":
            font = self._fonts[self._defined]
            font.name = (font.name + text).rstrip(";")
            font.is_symbols = font.is_symbols or is_symbol_font(font.name)
        elif target == "styles":
            name = self._body.styles.get(self._defined, "") + text
            self._body.styles[self._defined] = name.rstrip(";")
        elif target in ("title", "author"):
            self.said[target] += text

    def _symbol(self, sign: str) -> None:
        if sign == "*":
            self._state = replace(self._state, is_starred=True)
        elif sign in "\r\n":
            self._end_paragraph()
        elif sign in SYMBOLS:
            self._written(SYMBOLS[sign])

    def _written(self, character: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._write(character)

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        if state.is_starred:
            self._state = state = replace(state, is_starred=False)
            if word not in READ_WHEN_STARRED:
                self._state = replace(state, target="")
                return
        if word in CHARACTERS:
            self._written(CHARACTERS[word])
        elif word == "u":
            self._unicode(number or 0)
        elif word in SKIPPED:
            self._state = replace(state, target="")
        elif word in _TARGETS:
            self._begin(word)
        elif word in ("f", "fcharset", "s", "outlinelevel"):
            self._number(word, number or 0)
        elif state.target in ("text", "label", "instruction"):
            self._property(word, number)
        elif word == "uc":
            self._state = replace(state, skipped_after_unicode=max(0, number or 0))
        elif word == "ud":
            self._state = replace(state, target=state.outer_target)

    def _unicode(self, number: int) -> None:
        number = number + 0x10000 if number < 0 else number
        if not 0 <= number <= sys.maxunicode:
            number = 0xFFFD
        if number < 0xE000 or 0xF0FF < number < 0x10000:
            self._write(chr(number))
        elif number < 0x10000:
            font = self._fonts.get(self._state.font)
            self._write(symbol(font.name if font else "Symbol", number))
        self._to_skip = self._state.skipped_after_unicode

    def _begin(self, word: str) -> None:
        state = self._state
        if word in ("title", "author") and self._stack and self._stack[-1].target:
            return
        target = _TARGETS[word]
        if word in ("shptxt", "dptxbxtext"):
            self._body.begin_box()
            self._state = State(target=target, font=state.font, ends="story")
        else:
            # a group in one that is skipped is skipped too, but for what the file says of itself
            is_read = state.target or word in ("title", "author")
            self._state = replace(state, target=target if is_read else "")

    def _number(self, word: str, number: int) -> None:
        target = self._state.target
        if word == "f":
            self._state = replace(self._state, font=number)
        if target == "fonts":
            self._defined = number if word == "f" else self._defined
            if word == "fcharset":
                self._fonts[self._defined].codec = CHARACTER_SETS.get(number, "")
                self._fonts[self._defined].is_symbols = number == 2
        elif target == "styles":
            self._defined = number if word == "s" else self._defined
            if word == "outlinelevel":
                self._body.style_levels[self._defined] = number
        elif target == "text":
            properties = self._body.story.properties
            if word == "s":
                properties.style = number
            elif word == "outlinelevel":
                properties.outline_level = number

    def _property(self, word: str, number: int | None) -> None:
        state, story = self._state, self._body.story
        if word == "plain":
            self._state = replace(state, is_hidden=False, font=self._default_font)
        elif word in ("v", "deleted"):
            self._state = replace(state, is_hidden=number != 0)
        elif word == "uc":
            self._state = replace(state, skipped_after_unicode=max(0, number or 0))
        elif word == "upr":
            self._state = replace(state, target="", outer_target=state.target)
        elif word == "field":
            self._fields.append("")
            self._state = replace(state, field=len(self._fields) - 1)
        elif word == "fldrslt":
            place = (story.paragraphs, len(story.pieces))
            self._state = replace(state, target="text", ends="result", place=place)
        elif word == "ansicpg":
            self._codec = code_page(number or 1252)
        elif word in _CODE_PAGES:
            self._codec = _CODE_PAGES[word]
        elif word == "deff":
            self._default_font = number or 0
        elif state.target == "text" and not state.is_hidden:
            self._paragraph_word(word, number)

    def _paragraph_word(self, word: str, number: int | None) -> None:
        properties = self._body.story.properties
        if word in ("par", "sect"):
            self._end_paragraph()
        elif word == "pard":
            self._body.story.properties = Paragraph()
        elif word == "intbl":
            properties.is_in_table = number != 0
        elif word == "ls":
            properties.is_in_list = bool(number)
        elif word == "ilvl":
            properties.list_level = max(0, number or 0)
        elif word == "cell":
            self._body.end_cell()
        elif word == "nestcell":
            self._end_paragraph()
        elif word == "row":
            self._body.end_row()
        elif word == "footnote":
            self._body.begin_note()
            self._state = State(font=self._state.font, ends="story")

    def _end_paragraph(self) -> None:
        if self._state.target == "text" and not self._state.is_hidden:
            self._body.end_paragraph()
