"""Writing: a memo's head and blocks onto a ReportLab canvas."""

import os
from dataclasses import replace
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from briefbook import __version__
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Run
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, RuleBox
from briefbook.memo.pdf.faces import Faces
from briefbook.memo.pdf.flow import Flow, Setting
from briefbook.memo.pdf.lines import Look, Span, words_of
from briefbook.memo.pdf.pages import Pages

_FIELD_INDENT = 66.0


def drawn(memo: Memo) -> tuple[bytes, int, dict[str, int]]:
    """Return a memo's PDF file, the number of its pages and the characters no font has."""
    target = BytesIO()
    canvas = Canvas(
        target,
        pagesize=looks.PAGE_SIZES[memo.layout.page_size],
        pageCompression=1,
        # ReportLab then takes the time from SOURCE_DATE_EPOCH, not from the clock
        invariant=1,
        lang=memo.language,
    )
    canvas.setTitle(memo.subject)
    canvas.setAuthor(memo.author)
    canvas.setSubject(f"{memo.title}: {memo.about}")
    canvas.setCreator(f"Briefbook {__version__}")
    if memo.day and "SOURCE_DATE_EPOCH" not in os.environ:
        day = memo.day[:10].replace("-", "")
        canvas.setDateFormatter(lambda *_: f"D:{day}000000Z")
    faces = Faces()
    pages = Pages(canvas, memo, faces)
    flow = Flow(memo.layout, faces, pages.width, [note.number for note in memo.notes.entries])
    pages.set([*_head(memo, flow, faces), *flow.boxes(memo.blocks)])
    canvas.save()
    return target.getvalue(), pages.count, dict(sorted(faces.missing.items()))


def _head(memo: Memo, flow: Flow, faces: Faces) -> list[Box]:
    title = Look(memo.layout.headings, 19.5, looks.BLUE, bold=True)
    boxes: list[Box] = [flow.text((Run(memo.title),), Setting(title, 25.0, 0.0))]
    if memo.about != memo.subject:
        about = Look(memo.layout.body, 12.4, looks.MUTED, italic=True)
        boxes.append(flow.text((Run(memo.about),), Setting(about, 17.0, 0.0)))
    boxes.append(RuleBox(looks.BLUE, before=4.0, after=6.5))
    label = Look(memo.layout.body, 7.4, looks.MUTED)
    setting = replace(flow.body, leading=flow.body.leading + 2.0, gap=0.0, left=_FIELD_INDENT)
    for number, (name, value) in enumerate(memo.fields, 1):
        box = flow.text((Run(value, bold=number == len(memo.fields)),), setting)
        box.marker = words_of([Span(name.upper(), label)], faces)
        box.marker_left = -_FIELD_INDENT
        boxes.append(box)
    return [*boxes, RuleBox(looks.BLUE, before=7.0, after=4.0)]
