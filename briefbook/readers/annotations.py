"""Annotations that other programs made, as Web Annotation JSON-LD (W3C, 2017)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefbook.errors import BriefbookError
from briefbook.translation import tr


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A stretch of some document that somebody marked, as far as it says which and where."""

    id: str = ""
    names: tuple[str, ...] = ()
    """What the document is called: its address, an identifier, a hash as `urn:sha256:…`."""
    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    """In code points of the text that was annotated; `None` if it does not say."""
    note: str = ""
    tags: tuple[str, ...] = ()


def read_annotations(data: bytes) -> list[Annotation]:
    """Return the annotations of a file: one, a list, a page or a collection; without a quote they are no use.

    Raise `BriefbookError` if it is no Web Annotation file at all.
    """
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BriefbookError(tr("This is no Web Annotation file: it is not JSON.")) from error
    annotations = list(_annotations(found, 0))
    if not annotations:
        raise BriefbookError(tr("This file holds no Web Annotation."))
    return [read for one in annotations for read in _read(one)]


def _annotations(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 8:  # pages within pages: none that anybody writes
        return
    if isinstance(found, list):
        for one in found:
            yield from _annotations(one, depth + 1)
    elif isinstance(found, dict):
        if "target" in found:
            yield found
        for name in ("first", "items", "rows", "annotations"):
            if name in found:
                yield from _annotations(found[name], depth + 1)


def _read(annotation: dict[str, Any]) -> Iterator[Annotation]:
    notes: list[str] = []
    tags: list[str] = []
    for body in _listed(annotation.get("body")) + _listed(annotation.get("bodyValue")):
        value = _text({"value": body} if isinstance(body, str) else body, "value")
        purpose = _text(body, "purpose") if isinstance(body, dict) else ""
        if value:
            (tags if purpose == "tagging" else notes).append(value)
    for target in _listed(annotation.get("target")):
        if not isinstance(target, dict):
            continue
        selectors = list(_selectors(_listed(target.get("selector")), 0))
        quoting = next((one for one in selectors if _text(one, "type") == "TextQuoteSelector"), {})
        placing = next((one for one in selectors if _text(one, "type") == "TextPositionSelector"), {})
        start = placing.get("start")
        if quote := _text(quoting, "exact"):
            yield Annotation(
                id=_text(annotation, "id"),
                names=tuple(_names(target)),
                quote=quote,
                prefix=_text(quoting, "prefix"),
                suffix=_text(quoting, "suffix"),
                start=start if isinstance(start, int) and not isinstance(start, bool) else None,
                note="\n".join(notes),
                tags=tuple(tags),
            )


def _selectors(found: list[Any], depth: int) -> Iterator[dict[str, Any]]:
    for one in found:
        if isinstance(one, dict) and depth < 8:
            yield one
            yield from _selectors(_listed(one.get("refinedBy")), depth + 1)


def _names(target: dict[str, Any]) -> Iterator[str]:
    for source in _listed(target.get("source")):
        if isinstance(source, str):
            yield source
        elif isinstance(source, dict):
            for name in ("id", "dcterms:identifier", "dcterms:source", "url"):
                if value := _text(source, name):
                    yield value


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(values: Any, name: str) -> str:
    value = values.get(name) if isinstance(values, dict) else None
    # JSON can hold half a character, which neither a file nor a window can
    return value.encode(errors="replace").decode() if isinstance(value, str) else ""
