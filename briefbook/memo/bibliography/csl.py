"""Sources as items of CSL-JSON 1.0.2: https://github.com/citation-style-language/schema."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from briefbook.domain.csl_variables import ARTICLES, DATES, NAMES, TYPES, VARIABLES
from briefbook.domain.date_words import day_of
from briefbook.domain.dates import is_date
from briefbook.domain.person_names import names_in, written
from briefbook.domain.source import Source

TYPES_OF_KINDS = {"html": "webpage", "email": "personal_communication", "epub": "book"}

Item = dict[str, Any]
Keywords = Mapping[str, Sequence[str]]
"""The tags of sources, by their ids."""


def csl_item(source: Source, keywords: Sequence[str] = ()) -> Item:
    """Return a source as a CSL item whose id is the source's key."""
    known = {name: value for name, value in source.bibliography.items() if name in VARIABLES and value}
    kind = known.get("type", "")
    kind = kind if kind in TYPES else TYPES_OF_KINDS.get(source.kind) or _document_type(source)
    item: Item = {"id": source.key, "type": kind}
    for name, value in known.items():
        if name in ("type", "author", "issued"):
            continue
        item[name] = names_in(value) if name in NAMES else date_parts(value) if name in DATES else value
    details = {"title": source.title, "language": source.language, "URL": source.address}
    item.update({name: value for name, value in details.items() if value})
    if authors := _authors(source, known.get("author", "")):
        item["author"] = authors
    if source.publisher:
        is_in_another = kind in ARTICLES and "container-title" not in item
        item["container-title" if is_in_another else "publisher"] = source.publisher
    issued = known.get("issued", "")
    if issued.startswith(source.published) and issued:
        item["issued"] = date_parts(issued)
    elif source.published:
        item["issued"] = date_parts(source.published)
    if source.kind == "html" and "accessed" not in item and (day := day_of(source.imported_at)):
        item["accessed"] = date_parts(day)
    if keywords:
        item["keyword"] = "; ".join(keywords)
    return item


def as_csl_json(sources: Iterable[Source], keywords: Keywords | None = None) -> bytes:
    """Return sources as a CSL-JSON file in UTF-8."""
    items = [csl_item(source, (keywords or {}).get(source.id, ())) for source in sources]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def date_parts(text: str) -> Item:
    """Return an ISO 8601 date, or a range of two with `/`, as CSL has it; anything else as it is said."""
    days = text.split("/")
    if len(days) <= 2 and all(map(is_date, days)):
        return {"date-parts": [[int(part) for part in day.split("-")] for day in days]}
    return {"literal": text}


def date_text(value: Mapping[str, Any]) -> str:
    """Return a date of an item as ISO 8601, or as it is said."""
    days = ["-".join(f"{part:02}" for part in day) for day in value.get("date-parts", ())]
    return "/".join(re.sub(r"^\d+", lambda year: year[0].zfill(4), day) for day in days) or str(
        value["literal"]
    )


def _authors(source: Source, in_parts: str) -> list[dict[str, str]]:
    """Return the names of the author detail, in the bibliography's parts while these still say the same."""
    if in_parts and written(names_in(in_parts)) == source.author:
        return names_in(in_parts)
    return names_in(source.author)


def _document_type(source: Source) -> str:
    return "report" if source.publisher and source.kind in ("pdf", "docx", "odt", "rtf") else "document"
