"""Digests of files made of the same contents; a test has several processes print them."""

import hashlib
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.jobs.exporting import Kind, memo_file
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Heading, Paragraph, Run
from briefbook.memo.pdf import write_pdf
from tests.memo.claimed import claimed, developed
from tests.memo.filled_memos import filled
from tests.memo.working_papers import working_papers

KINDS: tuple[tuple[Kind, bool], ...] = (
    *(("pdf", False), ("pdf", True), ("docx", False)),
    *(("html", False), ("markdown", False)),
)
# in each pair the same glyphs are drawn for different characters
LIKE_GLYPHS = {
    "letters of a ligature": "office fly affix",
    "typed ligature": "o\ufb03ce \ufb02y a\ufb03x",
    "small capitals": "árbol façade a",
    "small capitals, composed by the font": "a\u0301rbol fac\u0327ade A",
    "capitals with marks": "X\u0301 Ǻ Ắ",
    "capitals with other marks": "X\u0308\u0301 X\u0344",
    "Arabic letters": "غـغـػ محمد لا الله",
    "Arabic letters of the same forms": "ڮڮڮ ٯٯٯ",
    "more Arabic letters of the same forms": "ػػػ ڡڡڡ ﷲ ﻻ",
    "ellipses": "中文…… 한국…",
    "mathematical ellipses": "中文⋯⋯ 한국⋯",
    "hyphens": "well-known\u2010\u2011\u00ad\u2212",
    "spaces": "a\xa0b\u202fc\u2009d Ω\u2126 µμ K\u212a Å\u212b",
}


_OPTIONS = Options(templates=paths.resources() / "templates")


def makers() -> dict[str, Callable[[], bytes]]:
    """Return what makes each file, by the file's name."""
    made: dict[str, Callable[[], bytes]] = {}
    for template in ("information-memo", "briefing-book"):
        for kind, attach in KINDS:
            made[f"{template} {kind}{' with data' * attach}"] = partial(_filled, template, kind, attach)
    for kind, attach in KINDS:
        made[f"claims {kind}{' with data' * attach}"] = partial(_claimed, kind, attach)
    for kind, attach in KINDS:
        made[f"papers {kind}{' with data' * attach}"] = partial(_papers, kind, attach)
    return made | {name: partial(_letters, text) for name, text in LIKE_GLYPHS.items()}


def digests(names: Iterable[str]) -> dict[str, str]:
    """Return a digest of each file, made in this order."""
    made = makers()
    return {name: hashlib.sha256(made[name]()).hexdigest() for name in names}


def _filled(template: str, kind: Kind, attach: bool) -> bytes:
    return memo_file(filled(template), replace(_OPTIONS, template=template), kind, attach=attach).data


def _claimed(kind: Kind, attach: bool) -> bytes:
    return memo_file(developed(claimed()), _OPTIONS, kind, attach=attach).data


def _papers(kind: Kind, attach: bool) -> bytes:
    options = replace(_OPTIONS, template="briefing-book")
    return memo_file(working_papers(), options, kind, attach=attach).data


def _letters(text: str) -> bytes:
    issue = Issue(position="a", title=text, text=f"{text} *{text}* **{text}** `{text}`")
    contents = Contents(cover=Cover(title="Letters"), header=MemoHeader(), issues=(issue,))
    memo = assemble(contents, _OPTIONS)
    capitals = (Run(text, small_caps=True), Run(f" {text}", small_caps=True, bold=True))
    return write_pdf(replace(memo, blocks=(*memo.blocks, Heading(1, capitals), Paragraph(capitals)))).data


if __name__ == "__main__":
    json.dump(digests(sorted(makers(), reverse="backwards" in sys.argv)), sys.stdout)
