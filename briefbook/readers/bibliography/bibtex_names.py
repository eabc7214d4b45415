"""The names of BibTeX: `First von Last and von Last, Jr, First`, an institution in braces of its own."""

import re

from briefbook.domain.person_names import PARTICLES
from briefbook.readers.bibliography.latex import plain

ET_AL = "et al."


def names(value: str) -> list[dict[str, str]]:
    """Return the names of a field, in CSL's parts."""
    found = []
    for part in _split(re.sub(r"\s+", " ", value), " and "):
        if not part.strip(" ,"):
            continue
        found.append({"literal": ET_AL} if part.strip() == "others" else _name(part.strip()))
    return [name for name in found if any(name.values())]


def _name(text: str) -> dict[str, str]:
    if _is_in_braces(text):
        return {"literal": plain(text[1:-1])}
    parts = [part.strip() for part in _split(text, ",")]
    if any(re.match(r"(?:family|given|prefix|suffix)(?:-i)?\s*=", part) for part in parts):
        return _labelled(parts)
    if len(parts) == 1:
        words = [word for word in _split(parts[0], " ") if word]
        if len(words) == 1:
            return {"literal": plain(words[0])}
        begin = next((n for n, word in enumerate(words[:-1]) if n and _is_particle(word)), len(words) - 1)
        return _assembled(" ".join(words[begin:]), " ".join(words[:begin]), "")
    family, given = parts[0], parts[-1] if len(parts) < 4 else ", ".join(parts[2:])
    suffix = parts[1] if len(parts) > 2 else ""
    return _assembled(family, given, suffix)


def _labelled(parts: list[str]) -> dict[str, str]:
    """Return a name of biblatex’s extended form, `family=Lind, given=Eva, prefix=von`."""
    values = dict(part.split("=", 1) for part in parts if "=" in part)
    values = {key.strip(): value.strip(' "') for key, value in values.items()}
    family = f"{values.get('prefix', '')} {values.get('family', '')}".strip()
    return _assembled(family, values.get("given", ""), values.get("suffix", ""))


def _assembled(family: str, given: str, suffix: str) -> dict[str, str]:
    named = {"family": plain(family), "given": plain(given), "suffix": plain(suffix)}
    named = {part: words for part, words in named.items() if words}
    return named if len(named) > 1 else {"literal": next(iter(named.values()), "")}


def _is_particle(word: str) -> bool:
    return word.lower() in PARTICLES and word[:1].islower()


def _is_in_braces(text: str) -> bool:
    if not (text.startswith("{") and text.endswith("}")) or text.startswith("{\\"):
        return False
    depth = 0
    for place, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if not depth:
            return place == len(text) - 1
    return False


def _split(text: str, divider: str) -> list[str]:
    """Return the parts of a text between dividers that stand in no braces."""
    parts = []
    depth = start = place = 0
    lowered = text.lower()
    while place < len(text):
        character = text[place]
        if character == "\\":
            # with `\ ` a space does not divide
            place += 2
            continue
        depth = max(0, depth + (character == "{") - (character == "}"))
        if not depth and lowered.startswith(divider, place):
            parts.append(text[start:place])
            place = start = place + len(divider)
            if divider == " and ":
                place = start = start - 1
            continue
        place += 1
    return [*parts, text[start:]]
