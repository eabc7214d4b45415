"""PDFs in scripts that are written from the right."""

import io

import pikepdf
import pytest

from briefbook.readers.pdf.reading import read_pdf


def drawn_as(shown):
    """Return a PDF of one line that shows characters from left to right, as they stand on paper."""
    codes = {character: number for number, character in enumerate(dict.fromkeys(shown), 33)}
    pairs = "".join(
        f"<{code:02x}> <{character.encode('utf-16-be').hex()}>\n" for character, code in codes.items()
    )
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(900, 200))
        unicode_map = (
            f"1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar\n{pairs}endbfchar"
        )
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1)
        font.BaseFont = pikepdf.Name.Courier
        font.ToUnicode = pdf.make_stream(
            f"/CIDInit /ProcSet findresource begin begincmap {unicode_map} endcmap end".encode()
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        hexadecimal = "".join(f"{codes[character]:02x}" for character in shown)
        page.Contents = pdf.make_stream(f"BT /F 12 Tf 40 100 Td <{hexadecimal}> Tj ET".encode())
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def shown(*runs):
    """Return runs as they stand from left to right where they are read from the right."""
    return "".join(run if run[0].isascii() and run[0].isalnum() else run[::-1] for run in reversed(runs))


TURNED = str.maketrans("()«»", ")(»«")

LINES = [
    ("وقعت الوزارة الاتفاق (في ", "2026", ") مع البنك الدولي، وقال الوزير: «نعم»."),
    ("قال البيان إن نسبة ", "3.5", "% من الناتج (", "GDP", ") كافية في ", "12/05/2026", "."),
    ("המשרד חתם על ההסכם (ב-", "2026", ") בסך ", "40", " מיליון ש״ח, לפי דובר ", "IMF", "."),
    ("הסכם טוב עם ", "World Bank 2030", " נחתם אתמול."),
]


@pytest.mark.parametrize("runs", LINES, ids=["brackets", "figures", "hebrew", "latin"])
@pytest.mark.parametrize("are_turned", [True, False], ids=["as shown", "as written"])
def test_signs_brackets_and_figures_stand_where_they_are_read(runs, are_turned):
    drawn = shown(*runs)

    # Some programs name the bracket that is seen, others the one that was written.
    reading = read_pdf("Memo.pdf", drawn_as(drawn.translate(TURNED) if are_turned else drawn))

    assert reading.text == "".join(runs)


def test_a_full_stop_of_a_line_set_from_the_left_ends_it():
    reading = read_pdf("Memo.pdf", drawn_as("השרים הסכימו ביום שני"[::-1] + "."))

    assert reading.text == "השרים הסכימו ביום שני."
