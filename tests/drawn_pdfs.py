"""PDFs drawn for tests, also protected ones."""

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

Draw = Callable[[Canvas], None]


def drawn_pdf(*pages: Draw, size: tuple[float, float] = A4, password: str = "") -> bytes:
    """Return a PDF with a page for each function, which opens with the password if there is one."""
    made = io.BytesIO()
    encryption = StandardEncryption(password, ownerPassword="owner", strength=128) if password else None
    canvas = Canvas(made, pagesize=size, invariant=True, encrypt=encryption)
    for draw in pages:
        canvas.setFont("Times-Roman", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def lines(*words: str, left: float = 72, top: float = 720, step: float = 14) -> Draw:
    """Return a drawing of lines under one another."""

    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(words):
            canvas.drawString(left, top - step * number, line)

    return draw
