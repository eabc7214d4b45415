"""Text as Markdown that Pandoc and Python-Markdown both read back as the same text."""

import json
import re

from briefbook.memo.characters import printable

# what Python-Markdown takes no backslash before is written as a character reference
_SIGNS = str.maketrans(
    {
        **{char: f"\\{char}" for char in "\\`*_[]{}|\"'"},
        "<": "&lt;",
        "~": "&#126;",
        "^": "&#94;",
        "$": "&#36;",
        "\t": " ",
    }
)
_REFERENCE = re.compile(r"&(?=[#\w])")
_CITED = re.compile(r"(?<![^\W_])@")
_DASHES = re.compile(r"-{2,}|\.{3,}")
_LINE_START = re.compile(
    r"(?P<sign>[#+-](?=\s|$|[#+-])|-)"
    r"|(?P<number>\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|\#))(?P<point>[.)])(?=\s|$)"
    r"|(?P<other>[:>=%])"
    r"|(?P<caption>[Tt]able):"
)
_FRAGILE = re.compile('[\\s<>"\\\\`{}|^\\[\\]]')


def escaped(text: str, *, starts_line: bool = False) -> str:
    """Return words as Markdown; a line feed becomes a line break."""
    # two in a row would end the paragraph
    lines = re.split(r"\n\s*\n|\n", printable(text))
    written = [_line(line, starts_line=starts_line or number > 0) for number, line in enumerate(lines)]
    return "  \n".join(written)


def yaml_string(text: str) -> str:
    """Return words as a value of Pandoc's header, which it reads as Markdown."""
    return json.dumps(escaped(text.replace("\n", " ")), ensure_ascii=False)


def code_span(text: str) -> str:
    """Return code within a line."""
    text = printable(text).replace("\n", " ")
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    padding = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{ticks}{padding}{text}{padding}{ticks}"


def fenced(text: str) -> str:
    """Return code between fences that are longer than any in it."""
    text = printable(text)
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}\n{text}\n{fence}"


def destination(address: str) -> str:
    """Return the address of a link."""
    return _FRAGILE.sub(lambda sign: "".join(f"%{byte:02X}" for byte in sign[0].encode()), address)


def _line(line: str, *, starts_line: bool) -> str:
    line = _REFERENCE.sub("&amp;", line).translate(_SIGNS)
    line = _CITED.sub("&#64;", line)
    line = _DASHES.sub(lambda signs: "".join(f"\\{sign}" for sign in signs[0]), line)
    if starts_line:
        line = line.lstrip(" ")
        line = _LINE_START.sub(_inert, line, count=1) if _LINE_START.match(line) else line
    return line


def _inert(match: re.Match[str]) -> str:
    """Return what begins a line so that it begins no list, heading, quotation or caption."""
    if match["sign"]:
        return f"\\{match['sign']}"
    if match["number"]:
        return f"{match['number']}\\{match['point']}"
    if match["caption"]:
        return f"{match['caption']}&#58;"
    return f"&#{ord(match['other'])};"
