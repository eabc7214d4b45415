"""Details of sources entered by hand, of one or of many at once."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from briefbook.domain.dates import is_date
from briefbook.domain.edit import Change, Edit, changed
from briefbook.domain.source import DETAIL_NAMES, Source
from briefbook.errors import BriefbookError
from briefbook.translation import tr

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The form of a BCP 47 tag."""
_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s/]|(?:doi|urn|mailto):\S", re.I)


def edit_details(source: Source, **details: str) -> Edit:
    """Enter details of a source by hand, by the names in `DETAIL_NAMES`."""
    return Edit(tr("Edit Details"), (_changed(source, details),))


def edit_details_of(sources: Sequence[Source], **details: str) -> Edit:
    """Enter the same details of many sources by hand; those that have them already stay as they are."""
    changes = tuple(one for source in sources if (one := _changed(source, details)).before != one.after)
    return Edit(tr("Edit Details of %n Source(s)", "", len(sources)), changes)


def edit_bibliography(source: Source, **variables: str) -> Edit:
    """Enter CSL variables of a source by hand, `_` for `-`; an empty one is taken away."""
    entered = {name.replace("_", "-"): " ".join(value.split()) for name, value in variables.items()}
    whole = {name: value for name, value in {**source.bibliography, **entered}.items() if value}
    return Edit(tr("Edit Bibliography"), (changed(source, replace(source, bibliography=whole)),))


def _changed(source: Source, details: dict[str, str]) -> Change:
    values: dict[str, Any] = {name: " ".join(value.split()) for name, value in details.items()}
    unknown = set(values) - set(DETAIL_NAMES)
    if unknown:
        raise ValueError(f"A source has no {', '.join(sorted(unknown))}")
    if not values.get("title", source.title):
        raise BriefbookError(tr("A source needs a title."))
    if values.get("published") and not is_date(values["published"]):
        raise BriefbookError(
            tr("Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.")
        )
    differing = {name: value for name, value in values.items() if value != getattr(source, name)}
    if differing.get("language") and not _LANGUAGE.fullmatch(differing["language"]):
        raise BriefbookError(tr("Write the language as its code, such as en, de or zh-Hant."))
    if differing.get("address") and not _ADDRESS.match(differing["address"]):
        raise BriefbookError(tr("Write the address with its beginning, such as https://example.org/page."))
    origins = {name: origin for name, origin in source.origins.items() if name not in differing}
    origins |= {name: "person" for name, value in differing.items() if value}
    return changed(source, replace(source, origins=origins, **differing))
