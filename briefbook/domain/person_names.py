"""Names of authors: from the words of a detail, `Given Family; Given Family`, to CSL's parts, and back."""

import re
from collections.abc import Iterable, Mapping

from briefbook.domain.family_first import is_family_first

Name = Mapping[str, str]
"""CSL's parts of a name: `family` with `given` and `suffix`, or `literal` alone."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words("""
    af al ap av bin binti d' da dal dall' dalla das de degli dei del della delle den der des di do
    dos du e el ibn la las le les lo los ten ter thor to van vande vander ved von vom y zu zum zur
""")
"""Words in small letters that begin a family name: https://www.bl.uk/bibliographic/catalogue-name-particles"""

SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))

_INSTITUTION = re.compile(
    r"\b(?:Academy|Administration|Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau"
    r"|Cabinet|Cent(?:er|re)|Church|City|Coalition|College|Commission(?:er)?|Committee|Company|Conference|Congress|Corporation"
    r"|Correspondents?|Council|County|Court|Daily|Department|Desk|Directorate|Division|Editors?|Embassy|Federation|Foundation"
    r"|Forum|Fund|Government|Group|House|Inc|Initiative|Institut\w*|Laborator\w+|League|Library|Limited|Ltd|LLC"
    r"|Minist\w+|Mission|Museum|Network|News\w*|Observatory|Offices?|Organi[sz]ation|Panel|Parliament"
    r"|Partners\w*|Party|Post|Presidency|Press|Programme|Program|Project|Republic"
    r"|Research|School|Secretariat|Senate|Services?|Society|Staff|States|Student\w*|Taskforce|Team|Times|Trust|Union|Unit|United|Universit\w+|Writers?|Xinhua"
    r"|Agence|Amt|Bundes\w+|Conseil|Consejo|Direction|Europ[aä]\w*|Gobierno|Gouvernement|Kommission|Regierung"
    r"|Министерство|Правительство)\b|[\d&/@]|(?:^| )(?:the|of|for|and|und|et|für|pour|para) ",
    re.I,
)
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def names_in(detail: str) -> list[dict[str, str]]:
    """Return the names in an author detail; `{…}` is an institution, a comma ends a family name."""
    return [name_of(part) for part in re.split(r"\s*[;；]\s*", detail.strip()) if part.strip()]


def name_of(text: str) -> dict[str, str]:
    """Return the parts of one name; what is not surely a person's is a `literal`."""
    text = " ".join(text.split())
    if text.startswith("{") and text.endswith("}"):
        return {"literal": text[1:-1].strip()}
    family, *rest = (part.strip() for part in text.split(","))
    if len(rest) == 1 and rest[0].lower() in SUFFIXES:
        return {**name_of(family), "suffix": rest[0]}
    if _is_institution(text) or len(rest) > 2:
        return {"literal": text}
    if rest:
        given = rest[-1]
        found = {"family": family, "given": given, "suffix": rest[0] if len(rest) == 2 else ""}
        return {part: value for part, value in found.items() if value}
    words = text.split()
    if len(words) == 1 or _EAST_ASIAN.search(text):
        return {"literal": text}
    if len(words) == 2 and is_family_first(*words):
        return {"family": words[0], "given": words[1]}
    suffix = words.pop() if len(words) > 2 and words[-1].lower() in SUFFIXES else ""
    begin = next((n for n in range(1, len(words) - 1) if words[n] in PARTICLES), len(words) - 1)
    named = {"family": " ".join(words[begin:]), "given": " ".join(words[:begin])}
    return {**named, "suffix": suffix} if suffix else named


def written(names: Iterable[Name]) -> str:
    """Return names as an author detail: `Given Family; Given Family`."""
    return "; ".join(filter(None, map(one_written, names)))


def one_written(name: Name) -> str:
    """Return one name in the order in which it is said."""
    # a semicolon would divide it in two
    parts = {part: " ".join(value.replace(";", ",").split()) for part, value in name.items() if value}
    if "literal" in parts:
        return parts["literal"]
    family, given, suffix = (parts.get(part, "") for part in ("family", "given", "suffix"))
    if _EAST_ASIAN.search(family):
        return f"{family}{given}"
    order = (family, given) if given and is_family_first(family, given) else (given, family)
    return " ".join(part for part in (*order, suffix) if part)


def in_parts(names: Iterable[Name]) -> str:
    """Return names so that `names_in` gives exactly the same: `Family, Given; {Institution}`."""
    return "; ".join(filter(None, map(_one_in_parts, names)))


def _one_in_parts(name: Name) -> str:
    parts = {part: " ".join(value.replace(";", ",").split()) for part, value in name.items()}
    if name_of(spoken := one_written(name)) == parts:
        return spoken
    if not parts.get("family") or not parts.get("given"):
        return f"{{{spoken}}}" if spoken else ""
    suffix = f"{parts['suffix']}, " if parts.get("suffix") else ""
    return f"{parts['family']}, {suffix}{parts['given']}"


def _is_institution(text: str) -> bool:
    words = text.replace(",", " ").split()
    shouted = [len(word) > 2 and word.isupper() and word.isalpha() for word in words]
    is_acronym_among_words = any(shouted) and not all(shouted)
    return len(words) > 6 or is_acronym_among_words or _INSTITUTION.search(text) is not None
