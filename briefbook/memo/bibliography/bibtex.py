"""Sources as BibTeX in UTF-8; variables of CSL that it has no field for are kept in fields named `csl-…`."""

import re
from collections.abc import Iterable

from briefbook.domain.csl_variables import DATES, NAMES
from briefbook.domain.dates import is_date
from briefbook.domain.person_names import in_parts
from briefbook.domain.source import Source
from briefbook.memo.bibliography.csl import Item, Keywords, csl_item, date_text

TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "dataset": "dataset",
    "entry-encyclopedia": "inreference",
    "manuscript": "unpublished",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "software": "software",
    "thesis": "phdthesis",
    "webpage": "online",
}

SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}

FIELDS = {
    "title": "title",
    "title-short": "shorttitle",
    "container-title-short": "shortjournal",
    "collection-title": "series",
    "volume": "volume",
    "number-of-volumes": "volumes",
    "number-of-pages": "pagetotal",
    "edition": "edition",
    "chapter-number": "chapter",
    "page": "pages",
    "genre": "type",
    "version": "version",
    "publisher-place": "address",
    "event-place": "venue",
    "event-title": "eventtitle",
    "original-title": "origtitle",
    "language": "language",
    "note": "note",
    "annote": "annote",
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "URL": "url",
    "keyword": "keywords",
}

PUBLISHERS = {"report": "institution", "thesis": "school"}
NAME_FIELDS = {"author": "author", "editor": "editor", "translator": "translator"}
PLAIN = frozenset(("doi", "isbn", "issn", "url"))
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_SPECIAL = {
    "\\": "\\textbackslash{}",
    "{": "\\{",
    "}": "\\}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{character: f"\\{character}" for character in "$&#%_"},
    "\n": "\\\\",
    '"': "{\\textquotedbl}",
}
_RUNS = re.compile(r"[\\{}~^$&#%_\n\"]|(?<=-)-|(?<=`)`|(?<=')'|(?<=<)<|(?<=>)>|(?<=,),|(?<=[?!])`")


def as_bibtex(sources: Iterable[Source], keywords: Keywords | None = None) -> bytes:
    """Return sources as a BibTeX file whose citation keys are the sources' own."""
    entries = (_entry(csl_item(source, (keywords or {}).get(source.id, ()))) for source in sources)
    return "\n".join(entries).encode("utf-8", "replace")


def escaped(text: str) -> str:
    """Return a text in which LaTeX finds nothing of its own."""
    return _RUNS.sub(lambda match: _SPECIAL.get(match[0], f"{{}}{match[0]}"), text)


def _entry(item: Item) -> str:
    kind: str = item["type"]
    fields: dict[str, str] = {}
    if kind in SUBTYPES or kind not in TYPES:
        fields["entrysubtype"] = SUBTYPES.get(kind, kind)
    for variable, value in item.items():
        if variable in ("id", "type") or (variable == "citation-key" and value == item["id"]):
            continue
        if variable in NAMES:
            name_field = NAME_FIELDS.get(variable, "")
            fields[name_field or f"csl-{variable}"] = (
                _names(value) if name_field else escaped(in_parts(value))
            )
        elif variable in DATES:
            fields.update(_date(variable, date_text(value)))
        else:
            field = _field(variable, item)
            fields[field] = str(value) if field in PLAIN else escaped(str(value))
    if "title" in fields:
        # the braces keep capitals as they are
        fields["title"] = f"{{{fields['title']}}}"
    lines = [
        f"  {field} = {value if field == 'month' else f'{{{value}}}'}," for field, value in fields.items()
    ]
    key = re.sub(r"[\s{}(),=\"#%\\~']", "", item["id"])
    return "\n".join([f"@{TYPES.get(kind, 'misc')}{{{key},", *lines, "}", ""])


def _field(variable: str, item: Item) -> str:
    """Return the field of a variable, which may depend on the type of the entry."""
    kind: str = item["type"]
    field = FIELDS.get(variable, "")
    if variable == "publisher":
        field = (
            PUBLISHERS.get(kind, "publisher") if kind != "webpage" or "container-title" not in item else ""
        )
    elif variable == "container-title" and kind.startswith("article-"):
        field = "journal"
    elif variable == "container-title" and kind in ("chapter", "paper-conference", "entry-encyclopedia"):
        field = "booktitle"
    elif variable == "container-title" and kind == "webpage" and "publisher" not in item:
        field = "organization"
    elif variable == ("issue" if kind.startswith("article") else "number"):
        field = "number" if variable == "issue" or "collection-title" not in item else ""
    if field == "url" and re.search(r"[\s{}\\]", item["URL"]):
        field = ""
    return field or f"csl-{variable}"


def _names(names: list[dict[str, str]]) -> str:
    written = []
    for name in names:
        if "family" in name and name.get("given"):
            family, given, suffix = (_name_part(name.get(part, "")) for part in ("family", "given", "suffix"))
            written.append(", ".join(filter(None, (family, suffix, given))))
        else:
            spoken = name.get("literal") or name.get("family", "")
            written.append("others" if spoken == "et al." else f"{{{escaped(spoken)}}}")
    return " and ".join(written)


def _name_part(text: str) -> str:
    """Return part of a name, in braces where it holds what divides names."""
    return f"{{{escaped(text)}}}" if re.search(r",|\band\b", text, re.I) else escaped(text)


def _date(variable: str, text: str) -> dict[str, str]:
    if variable == "accessed" and is_date(text):
        return {"urldate": text}
    if variable != "issued" or not is_date(text):
        return {f"csl-{variable}": escaped(text)}
    year, month, day = (*text.split("-"), "", "")[:3]
    fields = {"date": text} if day else {}
    return {**fields, "year": year, **({"month": MONTHS[int(month) - 1]} if month else {})}
