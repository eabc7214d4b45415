"""CSL-JSON, as Zotero and Pandoc write it."""

import json
from typing import Any

from briefbook.domain.reading import Bundle
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.csl import bundle, check_count, reading_of_item
from briefbook.translation import tr


def read_csl_json(name: str, text: str) -> Bundle:
    """Return the entries of a CSL-JSON file: a list of items, an object with `items`, or one item."""
    items = _items(name, text)
    check_count(name, len(items))
    readings = []
    refusals = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict) or not any(item.get(key) for key in ("title", "author", "URL", "type")):
            refusals.append(
                tr("Entry {number} of “{name}” is no CSL item, so it was left out.", number=number, name=name)
            )
            continue
        try:
            original = json.dumps(item, sort_keys=True, ensure_ascii=False)
        except RecursionError:
            refusals.append(
                tr(
                    "Entry {number} of “{name}” is nested too deeply, so it was left out.",
                    number=number,
                    name=name,
                )
            )
            continue
        keywords = [tag for tag in _listed(item.get("categories")) if isinstance(tag, str)]
        readings.append(reading_of_item(item, name, number, original, keywords))
    return bundle(name, readings, refusals, "CSL-JSON")


def _items(name: str, text: str) -> list[Any]:
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except RecursionError as error:
        raise BriefbookError(tr("“{name}” is nested too deeply to be a bibliography.", name=name)) from error
    except ValueError as error:
        told = tr("“{name}” is broken JSON; export it again and import that.", name=name)
        if isinstance(error, json.JSONDecodeError):
            told = tr(
                "“{name}” is broken JSON (line {line}); export it again and import that.",
                name=name,
                line=error.lineno,
            )
        raise BriefbookError(told) from error
    if isinstance(value, dict):
        value = value["items"] if isinstance(value.get("items"), list) else [value]
    if isinstance(value, list) and any(isinstance(item, dict) and "itemType" in item for item in value):
        raise BriefbookError(
            tr("“{name}” is in Zotero’s own JSON; export it as CSL JSON and import that.", name=name)
        )
    return _listed(value)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
