"""Sources as RIS; what it has no tag for stands in notes as `{:variable: value}`, the way of citeproc-js."""

import re
from collections.abc import Iterable

from briefbook.domain.csl_variables import DATES, NAMES
from briefbook.domain.dates import is_date
from briefbook.domain.person_names import in_parts, one_written
from briefbook.domain.source import Source
from briefbook.memo.bibliography.csl import Item, Keywords, csl_item, date_text

TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE",
    "graphic": "ART",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "VIDEO",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CONF",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "regulation": "LEGAL",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}

NAME_TAGS = {"author": "AU", "editor": "A2", "collection-editor": "A3", "translator": "A4"}

TAGS = {
    "title": "TI",
    "container-title": "T2",
    "container-title-short": "J2",
    "collection-title": "T3",
    "volume": "VL",
    "issue": "IS",
    "number": "M1",
    "edition": "ET",
    "publisher": "PB",
    "publisher-place": "CY",
    "DOI": "DO",
    "URL": "UR",
    "language": "LA",
    "call-number": "CN",
    "title-short": "ST",
    "original-title": "OP",
    "genre": "M3",
    "number-of-volumes": "NV",
    "section": "SE",
    "archive_location": "AV",
    "source": "DB",
}

_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
_PAGES = re.compile(r"([^\s-]+)-([^\s-]+)")


def as_ris(sources: Iterable[Source], keywords: Keywords | None = None) -> bytes:
    """Return sources as a RIS file in UTF-8, its lines ended as the format wants."""
    entries = (_entry(csl_item(source, (keywords or {}).get(source.id, ()))) for source in sources)
    return "\r\n".join(entries).encode("utf-8", "replace")


def _entry(item: Item) -> str:
    kind: str = item["type"]
    fields = [("TY", TYPES.get(kind, "GEN")), ("ID", item.get("citation-key") or item["id"])]
    if kind not in TYPES or kind == "article":
        fields.append(("N1", f"{{:type: {kind}}}"))
    for variable, value in item.items():
        if variable in ("id", "type", "citation-key"):
            continue
        fields += _fields(variable, value, kind)
    lines = [f"{tag}  - {_continued(value)}" for tag, value in fields]
    return "\r\n".join([*lines, "ER  - ", ""])


def _fields(variable: str, value: object, kind: str) -> list[tuple[str, str]]:
    if variable in NAMES and isinstance(value, list):
        if tag := NAME_TAGS.get(variable):
            return [(tag, _name(name)) for name in value]
        return [("N1", f"{{:{variable}: {in_parts(value)}}}")]
    if variable in DATES and isinstance(value, dict):
        return _date(variable, date_text(value))
    text = str(value)
    if variable == "keyword":
        return [("KW", word) for word in text.split("; ")]
    if variable == "note":
        return [("N1", text)]
    if variable == "page":
        match = _PAGES.fullmatch(text)
        return [("SP", match[1]), ("EP", match[2])] if match and match[1] != match[2] else [("SP", text)]
    if variable in ("ISSN", "ISBN") and bool(_ISSN.fullmatch(text.split()[0])) == (variable == "ISSN"):
        is_sure = kind not in ("report", "standard", "patent") or variable == "ISSN"
        return [("SN", text)] if is_sure else [_told(variable, text)]
    if variable not in TAGS or not _is_read_so(variable, text, kind):
        return [_told(variable, text)]
    return [(TAGS[variable], text)]


def _is_read_so(variable: str, text: str, kind: str) -> bool:
    """Return whether programs take the tag of a variable for just this one in an entry of this type."""
    if variable == "container-title":
        return kind not in ("book", "classic", "periodical")
    if variable == "issue":
        return kind not in ("report", "standard", "legislation", "bill")
    if variable == "URL":
        return re.match(r"https?://\S+$", text) is not None
    return not (variable == "genre" and text.startswith("10."))


def _told(variable: str, text: str) -> tuple[str, str]:
    return "N1", f"{{:{variable}: {text.replace('{', '(').replace('}', ')')}}}"


def _date(variable: str, text: str) -> list[tuple[str, str]]:
    if not is_date(text) or variable not in ("issued", "accessed"):
        return [_told(variable, text)]
    slashes = text.replace("-", "/")
    if variable == "accessed":
        return [("Y2", slashes)]
    return [("PY", text[:4]), *([("DA", slashes)] if len(text) > 4 else [])]


def _name(name: dict[str, str]) -> str:
    if "family" not in name or not name.get("given"):
        spoken = one_written(name)
        return f"{{{spoken}}}" if "," in spoken else spoken
    return ", ".join(filter(None, (name["family"], name["given"], name.get("suffix", ""))))


def _continued(value: str) -> str:
    """Return a value whose further lines, far from the margin, are not taken for fields."""
    return re.sub(r"\s*\n\s*", "\r\n      ", value.strip())
