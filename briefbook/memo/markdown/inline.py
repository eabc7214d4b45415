"""The words of the HTML that Python-Markdown made, as runs."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from briefbook.memo.blocks import Run, Runs
from briefbook.memo.markdown.stand_ins import Standing
from briefbook.memo.punctuation import STRAIGHT, punctuated
from briefbook.memo.runs import Mark, saying, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAFE = re.compile(r"(?:https?://|mailto:|tel:)[^\s\x00-\x20]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_SMALL_CAPS = {"small-caps", "smallcaps"}
_PLAIN = Run("")
_SPACES = re.compile(r"[ \t\n]+")


class Words:
    """Makes runs of the elements of one text, whose stand-ins and abbreviations it knows."""

    def __init__(
        self, standing: Mapping[str, Standing], language: str, abbreviations: tuple[tuple[str, str], ...]
    ) -> None:
        self._standing = standing
        self._language = language
        marks = {char for char, stands in standing.items() if stands.citations or stands.footnote}
        self._splitter = re.compile(f"([{''.join(sorted(marks))}])") if marks else None
        typed = {char: stands.typed for char, stands in standing.items()}
        self._typed = str.maketrans({char: mark for mark, char in STRAIGHT.items()} | typed)
        self._brackets = str.maketrans(
            {char: stands.typed for char, stands in standing.items() if char not in marks}
        )
        self._expansions = dict(abbreviations)
        longest_first = sorted(self._expansions, key=len, reverse=True)
        names = "|".join(re.escape(name) for name in longest_first)
        self._abbreviated = re.compile(rf"(?<!\w)({names})(?!\w)") if names else None

    def of(self, element: "HtmlElement", language: str = "") -> Runs:
        """Return the runs of an element that holds one paragraph, in a language if it is another."""
        form = Run("", small_caps=True) if _is_small_caps(element) else _PLAIN
        return self.tidy(self._runs(element, form), language)

    def tidy(self, runs: list[Run], language: str = "") -> Runs:
        """Return the runs of one paragraph as they are printed."""
        printed = punctuated(tidy(runs), language or self._language)
        return self._expanded(printed) if self._abbreviated else printed

    def loose(self, element: "HtmlElement") -> list[Run]:
        """Return the untidied runs of an inline element and of the text that follows it."""
        return self._inline(element, _PLAIN)

    def text(self, text: str | None) -> list[Run]:
        """Return a text without form as untidied runs."""
        return self._text(text, _PLAIN)

    def typed(self, text: str) -> str:
        """Return a text with everything that was stood in for as it was typed."""
        return text.translate(self._typed)

    def _runs(self, element: "HtmlElement", form: Run) -> list[Run]:
        runs = self._text(element.text, form)
        for child in element:
            runs += self._inline(child, form)
        return runs

    def _inline(self, element: "HtmlElement", form: Run) -> list[Run]:
        tag = element.tag
        if tag == "br":
            runs = [saying(form, "\n")]
        elif tag == "img":
            runs = self._text(element.get("alt"), form)
        else:
            runs = self._runs(element, self._form(element, form))
        return runs + self._text(element.tail, form)

    def _form(self, element: "HtmlElement", form: Run) -> Run:
        tag = element.tag
        if tag == "strong":
            form = replace(form, bold=True)
        elif tag == "em":
            form = replace(form, italic=True)
        elif tag == "code":
            form = replace(form, code=True)
        elif tag == "sup":
            form = replace(form, superscript=True)
        elif tag == "sub":
            form = replace(form, subscript=True)
        elif tag == "a" and _SAFE.fullmatch(address := self.typed(element.get("href", "")).strip()):
            form = replace(form, link=address)
        if element.attrib:
            if language := language_of(element):
                form = replace(form, language=language)
            if _is_small_caps(element):
                form = replace(form, small_caps=True)
        return form

    def _text(self, text: str | None, form: Run) -> list[Run]:
        if not text:
            return []
        text = _SPACES.sub(" ", text)
        if form.code:
            return [saying(form, self.typed(text))]
        if self._brackets:
            text = text.translate(self._brackets)
        if not self._splitter:
            return [saying(form, text)]
        runs: list[Run] = []
        for part in self._splitter.split(text):
            if standing := self._standing.get(part):
                runs.append(Mark("", citations=standing.citations, footnote=standing.footnote))
            elif part:
                runs.append(saying(form, part))
        return runs

    def _expanded(self, runs: Runs) -> Runs:
        assert self._abbreviated
        made: list[Run] = []
        for run in runs:
            parts = [run.text] if run.code else self._abbreviated.split(run.text)
            if len(parts) == 1:
                made.append(run)
                continue
            for number, part in enumerate(parts):
                if number % 2:
                    made.append(replace(saying(run, part), expansion=self._expansions[part]))
                elif part:
                    made.append(saying(run, part))
        return tuple(made)


def language_of(element: "HtmlElement") -> str:
    """Return the language that an attribute list gives an element, or nothing."""
    language = str(element.get("lang") or "")
    return language if _LANGUAGE.fullmatch(language) else ""


def _is_small_caps(element: "HtmlElement") -> bool:
    return not _SMALL_CAPS.isdisjoint(str(element.get("class") or "").split())
