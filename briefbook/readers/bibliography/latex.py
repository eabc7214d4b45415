"""What LaTeX in BibTeX fields says, as plain text."""

import re
import unicodedata
from functools import cache
from typing import Any

from briefbook.readers.encoding import normalise

DEEPEST = 60
"""Braces within braces; what is deeper is shown as it stands."""

LONGEST = 20_000
"""Characters of a value that is parsed."""

_ACCENTS = {
    **{
        '"': "\u0308",
        "'": "\u0301",
        "`": "\u0300",
        "^": "\u0302",
        "~": "\u0303",
        "=": "\u0304",
        ".": "\u0307",
    },
    **{"c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a"},
}
_LETTERS = {
    **{"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ"},
    **{"aa": "å", "AA": "Å", "&": "&", "%": "%", "#": "#", "_": "_"},
}
_ACCENTED = r"""\\(["'`^~=.]|[cvuHkr](?=[ {]))\s?(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))"""
_LETTER = r"\\(ss|oe|OE|ae|AE|aa|AA|[olLO])(?![A-Za-z])"
_SIMPLE = re.compile(
    rf"(?<!\\)(?:\{{{_ACCENTED}\}}|{_ACCENTED}|\{{{_LETTER}\}}|{_LETTER}(?:\{{\}}| )?|\\([&%#_]))"
)
_LATEX = re.compile(r"[\\{}$~%^_]|--|``|''|<<|\"`|\"'")
_QUOTED = re.compile(r"\\(?:mkbibquote|enquote\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_RAISED = re.compile(r"\$\s*([_^])\s*\{?(\d+)\}?\s*\$")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def plain(latex: str) -> str:
    """Return LaTeX as text on one line, paragraphs apart; what cannot be understood stays as it is."""
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", latex.strip())
    text = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    if _LATEX.search(text):
        text = _SIMPLE.sub(_letter, text)
        if not re.search(r"[\\$~]|--|``|''", text):
            # braces alone, which keep capitals: most of the time there is no need of a parser
            text = re.sub(r"[{}]", "", text) if _depth(text) <= DEEPEST else text
        elif len(text) <= LONGEST and _depth(text) <= DEEPEST:
            text = _QUOTED.sub(r"“\1”", text)
            text = _RAISED.sub(
                lambda match: match[2].translate(_SUPERSCRIPTS if match[1] == "^" else _SUBSCRIPTS), text
            )
            # in bibliographies a % and an & are mostly meant as such
            text = _decoded(re.sub(r"(?<!\\)([%&#])", r"\\\1", text))
    return re.sub(r"[ \t\xa0]+", " ", normalise(text)).strip()


def _letter(match: re.Match[str]) -> str:
    """Return the letter that a command for an accent or a letter makes."""
    found = [group for group in match.groups() if group]
    if len(found) == 1:
        return _LETTERS[found[0]]
    accent, letter = found
    return unicodedata.normalize("NFC", letter.removeprefix("\\") + _ACCENTS[accent])


def _decoded(text: str) -> str:
    try:
        return str(_decoder().latex_to_text(text, tolerant_parsing=True))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError):
        return re.sub(r"[{}]", "", text)


def _depth(text: str) -> int:
    depth = deepest = 0
    for brace in re.finditer(r"(?<!\\)[{}]", text):
        depth += 1 if brace[0] == "{" else -1
        deepest = max(deepest, depth)
    return deepest


@cache
def _decoder() -> Any:
    from pylatexenc import latex2text, latexwalker
    from pylatexenc.macrospec import MacroSpec

    known = latex2text.get_default_latex_context_db()
    arguments = latexwalker.get_default_latex_context_db()
    kept: tuple[str, ...] = (
        "mkbibemph",
        "mkbibitalic",
        "mkbibbold",
        "mkbibparens",
        "textsuperscript",
        "textsubscript",
        "url",
        "path",
    )
    kept += ("ensuremath", "noopsort", "enquote", "nocase", "bibstring")
    arguments.add_context_category(
        "bibliography", [MacroSpec("href", "{{"), *(MacroSpec(macro, "{") for macro in kept)], prepend=True
    )
    shown: dict[str, Any] = dict.fromkeys(kept, "%s")
    shown.update(
        {
            "noopsort": "",
            "mkbibparens": "(%s)",
            "textasciitilde": "~",
            "textasciicircum": "^",
            "textquotedbl": '"',
            "bibrangedash": "–",
            "slash": "/",
        }
    )
    shown.update({name: name for name in ("LaTeX", "TeX", "BibTeX", "LaTeXe")})
    shown.update({"langle": "⟨", "rangle": "⟩", "href": "%(2)s"})
    known.add_context_category(
        "bibliography",
        macros=[latex2text.MacroTextSpec(macro, simplify_repl=text) for macro, text in shown.items()],
        prepend=True,
    )
    decoder = latex2text.LatexNodes2Text(
        latex_context=known, math_mode="text", keep_comments=True, strict_latex_spaces=False
    )

    class Decoder:
        """Decodes with macros of our own."""

        def latex_to_text(self, text: str, *, tolerant_parsing: bool) -> str:
            walker = latexwalker.LatexWalker(text, latex_context=arguments, tolerant_parsing=tolerant_parsing)
            return str(decoder.nodelist_to_text(walker.get_latex_nodes()[0]))

    return Decoder()
