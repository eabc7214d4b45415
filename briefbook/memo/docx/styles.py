"""The styles of a memo, by the names that Word's users know."""

from dataclasses import dataclass, replace

from briefbook.memo.docx.elements import Element, add, qualified, root
from briefbook.memo.docx.looks import (
    BLUE,
    CODE,
    CODE_GROUND,
    FIELD_INDENT,
    LINE,
    LINK,
    MARKING,
    MUTED,
    STEP,
    TABLE_SIZE,
    WARNING,
    WARNING_GROUND,
    Looks,
)
from briefbook.memo.docx.numbering import BULLETS, NUMBERS
from briefbook.memo.docx.properties import PLAIN, Fonts, ParagraphForm, RunForm
from briefbook.memo.docx.table_styles import write_table_styles

_P = ParagraphForm
_R = RunForm
_PLAIN = ParagraphForm()


@dataclass(frozen=True)
class Languages:
    """The languages that the file names for each kind of script."""

    western: str
    east_asian: str
    right_to_left: str


def styles_part(looks: Looks, languages: Languages) -> Element:
    """Return the part that holds all styles."""
    styles = root("styles")
    _write_defaults(styles, looks, languages)
    _write_text_styles(styles, looks)
    _write_heading_styles(styles, looks)
    _write_furniture_styles(styles, looks)
    _write_character_styles(styles)
    write_table_styles(styles)
    style = add(styles, "style", type="numbering", default=1, styleId="NoList")
    add(style, "name", val="No List")
    return styles


def _write_defaults(styles: Element, looks: Looks, languages: Languages) -> None:
    defaults = add(styles, "docDefaults")
    body = looks.body
    fonts = Fonts(latin=body.latin, right_to_left=body.right_to_left, east_asian=body.chinese)
    form = _R(
        fonts=fonts,
        size=looks.size,
        language=languages.western,
        east_asian_language=languages.east_asian,
        right_to_left_language=languages.right_to_left,
    )
    form.write(add(defaults, "rPrDefault"))
    _P(after=0, line=240).write(add(defaults, "pPrDefault"))


def _style(
    styles: Element,
    name: str,
    paragraph: ParagraphForm = _PLAIN,
    run: RunForm = PLAIN,
    *,
    based_on: str = "Normal",
    following: str = "",
    identifier: str = "",
    shown: bool = True,
) -> None:
    style = add(styles, "style", type="paragraph", styleId=identifier or name.replace(" ", ""))
    if name == "Normal":
        style.set(qualified("default"), "1")
    add(style, "name", val=name)
    if name != "Normal":
        add(style, "basedOn", val=based_on)
    if following:
        add(style, "next", val=following)
    if shown:
        add(style, "qFormat")
    paragraph.write(style)
    run.write(style)


def _write_text_styles(styles: Element, looks: Looks) -> None:
    after = round(looks.size * 20 * 0.6)
    line = looks.line
    code = Fonts(latin=CODE, right_to_left="Courier New")
    _style(styles, "Normal", _P(widow_control=True))
    _style(styles, "Body Text", _P(after=after, line=line))
    item = _P(after=after, line=line, contextual=True)
    _style(styles, "List Bullet", replace(item, number=(BULLETS, 0)))
    _style(styles, "List Number", replace(item, number=(NUMBERS, 0)))
    _style(styles, "List Continue", replace(item, left=STEP, contextual=False))
    quote = _P(after=after, line=line, left=STEP, right=STEP, borders=(("left", 12, LINE, 8),))
    _style(styles, "Quote", quote, _R(colour="3A4250"))
    _style(styles, "Code", _P(after=after, ground=CODE_GROUND), _R(fonts=code, unchecked=True, size=8.5))
    _style(styles, "Definition Term", _P(keep_next=True, line=line), _R(bold=True))
    _style(styles, "Decision", _P(keep_next=True, after=60, line=line))
    _style(styles, "Decision Choices", _P(before=60, after=240, keep_lines=True))
    _style(styles, "Box Title", _P(keep_next=True, after=40), _R(bold=True, colour=BLUE))
    _style(styles, "Box Text", _P(after=60, line=line))
    caption = _P(keep_next=True, keep_lines=True, before=120, after=80)
    _style(styles, "caption", caption, _R(bold=True, colour=BLUE, size=TABLE_SIZE), identifier="Caption")
    _style(styles, "Table Text", _P(), _R(size=TABLE_SIZE))
    _style(styles, "Table Heading", _P(), _R(bold=True), based_on="TableText")
    _style(styles, "Figure Text", _P(alignment="center"), _R(size=8))
    _style(styles, "Figure Key", _P(left=700, hanging=700, after=20), _R(size=TABLE_SIZE))
    _style(styles, "Timeline Bar", _P(before=40, after=40), _R(size=7))
    _style(styles, "Rule", _P(after=120, borders=(("bottom", 6, LINE, 1),)), _R(size=4), shown=False)
    _style(styles, "Small", _P(after=100), _R(size=2), shown=False)
    note = _P(after=60, left=425, hanging=425)
    _style(styles, "endnote text", note, _R(size=looks.size - 1.5), identifier="EndnoteText", shown=False)


def _write_heading_styles(styles: Element, looks: Looks) -> None:
    family = looks.headings
    fonts = Fonts(latin=family.latin, right_to_left=family.right_to_left, east_asian=family.chinese)
    for level, size in enumerate(looks.heading_sizes):
        paragraph = _P(
            keep_next=True,
            keep_lines=True,
            before=round(size * 20 * (1.1 if level else 1.3)),
            after=round(size * 20 * 0.4),
            level=level,
        )
        run = _R(fonts=fonts, bold=True, italic=level == 4 or None, colour=BLUE, size=size)
        name = f"heading {level + 1}"
        _style(styles, name, paragraph, run, following="BodyText", identifier=f"Heading{level + 1}")
    large = looks.size * 1.9
    title = _R(fonts=fonts, bold=True, colour=BLUE, size=large)
    _style(styles, "Title", _P(keep_next=True, after=40), title, following="Subtitle")
    subtitle = _R(italic=True, colour=MUTED, size=looks.size * 1.18)
    _style(styles, "Subtitle", _P(keep_next=True, after=120), subtitle, following="BodyText")
    cover = replace(title, size=looks.size * 2.7)
    _style(styles, "Cover Title", _P(before=3600, after=160), cover, based_on="Title")
    _style(styles, "Cover Subtitle", _P(after=1200), based_on="Subtitle")
    tabs = (("left", "none", FIELD_INDENT),)
    _style(styles, "Memo Field", _P(tabs=tabs, left=FIELD_INDENT, hanging=FIELD_INDENT, line=looks.line))
    contents = replace(title, size=looks.size * 1.5)
    _style(
        styles,
        "TOC Heading",
        _P(keep_next=True, after=160),
        contents,
        following="BodyText",
        identifier="TOCHeading",
    )
    for step in range(6):
        entry = _P(
            tabs=(("right", "dot", looks.width),),
            before=100 if step == 0 else 0,
            after=30,
            left=280 * step,
            right=500,
        )
        run = _R(bold=True if step == 0 else None)
        _style(styles, f"toc {step + 1}", entry, run, identifier=f"TOC{step + 1}", shown=False)


def _write_furniture_styles(styles: Element, looks: Looks) -> None:
    family = looks.headings
    fonts = Fonts(latin=family.latin, right_to_left=family.right_to_left, east_asian=family.chinese)
    small = _R(fonts=fonts, colour=MUTED, size=8.5)
    _style(styles, "header", _P(), small, identifier="Header", shown=False)
    tabs = (("right", "none", looks.width),)
    _style(styles, "footer", _P(tabs=tabs), small, identifier="Footer", shown=False)
    marking = _R(fonts=fonts, bold=True, colour=MARKING, size=10)
    _style(styles, "Marking", _P(before=40, after=40, alignment="center"), marking)


def _write_character_styles(styles: Element) -> None:
    forms = {
        "Default Paragraph Font": ("DefaultParagraphFont", _R()),
        "Hyperlink": ("Hyperlink", _R(colour=LINK, underline=True)),
        "endnote reference": ("EndnoteReference", _R(raised="superscript")),
        "Code Text": ("CodeText", _R(fonts=Fonts(latin=CODE, right_to_left="Courier New"), unchecked=True)),
        "Warning": ("Warning", _R(bold=True, colour=WARNING, ground=WARNING_GROUND)),
        "Section Marking": ("SectionMarking", _R(bold=True, colour=MARKING, size=8.5)),
    }
    for name, (identifier, form) in forms.items():
        style = add(styles, "style", type="character", styleId=identifier)
        if name.startswith("Default"):
            style.set(qualified("default"), "1")
        add(style, "name", val=name)
        if not name.startswith("Default"):
            add(style, "basedOn", val="DefaultParagraphFont")
        form.write(style)
