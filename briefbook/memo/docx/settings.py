"""What a file says of itself: settings, fonts and who wrote it when."""

import os
from datetime import UTC, datetime

from lxml import etree

from briefbook import __version__
from briefbook.memo.assemble import Memo
from briefbook.memo.docx.elements import Element, add, plain_root, root, safe
from briefbook.memo.docx.looks import STAND_INS
from briefbook.memo.docx.styles import Languages

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_FAR = 253402300799
"""The last second of the year 9999."""


def settings_part(languages: Languages, *, notes_end_sections: bool) -> Element:
    """Return the settings: Word's present behaviour, and notes counted 1, 2, 3."""
    settings = root("settings")
    add(settings, "zoom", percent=100)
    add(settings, "defaultTabStop", val=720)
    add(settings, "characterSpacingControl", val="doNotCompress")
    notes = add(settings, "endnotePr")
    if notes_end_sections:
        add(notes, "pos", val="sectEnd")
    add(notes, "numFmt", val="decimal")
    for number in (-1, 0):
        add(notes, "endnote", id=number)
    compatible = add(settings, "compat")
    names = ("compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures")
    for name, value in zip((*names, "doNotFlipMirrorIndents"), (15, 1, 1, 1), strict=True):
        uri = "http://schemas.microsoft.com/office/word"
        add(compatible, "compatSetting", name=name, uri=uri, val=value)
    add(
        settings,
        "themeFontLang",
        val=languages.western,
        eastAsia=languages.east_asian,
        bidi=languages.right_to_left,
    )
    add(settings, "decimalSymbol", val=".")
    add(settings, "listSeparator", val=",")
    return settings


def fonts_part() -> Element:
    """Return the table of fonts, with what may stand in for each."""
    fonts = root("fonts")
    for name, (other, kind, panose) in STAND_INS.items():
        font = add(fonts, "font", name=name)
        add(font, "altName", val=other)
        add(font, "panose1", val=panose)
        add(font, "family", val=kind)
        add(font, "pitch", val="fixed" if kind == "modern" else "variable")
    return fonts


def moment_of(memo: Memo) -> datetime | None:
    """Return the time that the file carries: `SOURCE_DATE_EPOCH`, else the memo's day; never the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        return datetime.fromtimestamp(min(int(epoch), _FAR), tz=UTC)
    if memo.day:
        return datetime.fromisoformat(memo.day[:10]).replace(tzinfo=UTC)
    return None


def core_properties(memo: Memo, language: str, moment: datetime | None) -> Element:
    """Return the properties that Word shows under “Info”."""
    names = {"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    properties = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    about = f"{memo.title}: {memo.about}" if memo.title and memo.about else memo.title or memo.about
    values = {
        f"{{{_DC}}}title": memo.subject or memo.about or memo.title,
        f"{{{_DC}}}subject": about,
        f"{{{_DC}}}creator": memo.author,
        f"{{{_CORE}}}lastModifiedBy": memo.author,
        f"{{{_DC}}}language": language,
    }
    for name, value in values.items():
        if value:
            etree.SubElement(properties, name).text = safe(value)
    if moment:
        for name in ("created", "modified"):
            element = etree.SubElement(properties, f"{{{_TERMS}}}{name}")
            element.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
            element.text = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return properties


def application_properties() -> Element:
    """Return the part that names this program."""
    properties = plain_root(_APP, "Properties")
    etree.SubElement(properties, f"{{{_APP}}}Application").text = f"Briefbook {__version__}"
    return properties
