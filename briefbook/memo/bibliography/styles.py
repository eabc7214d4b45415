"""The bundled citation styles, as citeproc-py understands them."""

import io
from functools import cache, lru_cache
from typing import Any

from briefbook.memo.bibliography.pruning import CSL, prune
from briefbook.paths import resources

FILES = {
    "chicago": "chicago-notes-bibliography.csl",
    "chicago-note": "chicago-notes-bibliography.csl",
    "apa": "apa.csl",
}

LOCALES = {
    "ar": "ar",
    "bg": "bg-BG",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-US",
    "en-gb": "en-GB",
    "es": "es-ES",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "fr-ca": "fr-CA",
    "he": "he-IL",
    "hu": "hu-HU",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "pt-br": "pt-BR",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "sv": "sv-SE",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "zh": "zh-CN",
    "zh-tw": "zh-TW",
}


def locale_of(language: str) -> str:
    """Return the CSL locale for a BCP 47 tag, English for one without."""
    tag = language.lower()
    return LOCALES.get(tag) or LOCALES.get(tag.partition("-")[0]) or "en-US"


@lru_cache(maxsize=256)
def style(name: str, locale: str, part: str, kind: str, variables: frozenset[str]) -> Any:
    """Return a style of citeproc-py for the `citation` or `bibliography` of items of one type and shape."""
    from citeproc import CitationStylesStyle, formatter
    from lxml import etree

    root = etree.fromstring(_adapted(FILES[name]))
    prune(root, part, kind, variables)
    loaded = CitationStylesStyle(io.BytesIO(etree.tostring(root)), locale=locale, validate=False)
    loaded.root.formatter = formatter.plain
    return loaded


@cache
def _adapted(filename: str) -> bytes:
    """Return a style in words that citeproc-py understands.

    It does not know `initialize="false"`, gives labels of numbers that an item does not have, and loses the
    range of volumes in APA.
    """
    from lxml import etree

    parser = etree.XMLParser(remove_comments=True, resolve_entities=False)
    root = etree.fromstring((resources() / "csl" / filename).read_bytes(), parser)
    if filename.startswith("chicago"):
        # all but the names of disambiguated citations say initialize="false"
        del root.attrib["initialize-with"]
    for macro in (
        root.findall(f"{CSL}macro[@name='label-number-of-volumes']") if filename == "apa.csl" else ()
    ):
        macro[:] = [etree.Element(f"{CSL}text", variable="number-of-volumes", prefix="Vols. 1–")]
    for label in list(root.iter(f"{CSL}label")):
        parent = label.getparent()
        if parent is None or label.get("variable", "locator") in ("locator", "page"):
            continue
        if (variable := label.get("variable", "")).startswith("number-of"):
            label.tag = f"{CSL}text"
            label.attrib.update({"term": label.attrib.pop("variable"), "plural": "true"})
        choose = etree.Element(f"{CSL}choose")
        parent.replace(label, choose)
        etree.SubElement(choose, f"{CSL}if", variable=variable).append(label)
    return etree.tostring(root)
