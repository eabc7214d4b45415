"""Which pages are printed, and what of each at a time."""

import pytest

from briefbook.jobs.printing import BAND, bands, fitted, page_sizes, pages_to_print
from briefbook.jobs.workers.worker import Worker

A4, LETTER = (595.28, 841.89), (612.0, 792.0)


def pdf(pages):
    """Return a PDF of white pages, each with a black bar across its top and its foot."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>")
    for number, (width, height) in enumerate(pages):
        bars = f"0 0 {width} 10 re 0 {height - 10} {width} 10 re f"
        box, content = f"[0 0 {width} {height}]", f"{4 + 2 * number} 0 R"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents {content} >>")
        objects.append(f"<< /Length {len(bars)} >>\nstream\n{bars}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return f"{body}{end}startxref\n{len(body)}\n%%EOF\n".encode()


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ({}, [0, 1, 2, 3]),
        ({"ranges": [(2, 3)]}, [1, 2]),
        ({"ranges": [(4, 4), (1, 2), (2, 9)]}, [0, 1, 2, 3]),
        ({"ranges": [(1, 2)], "copies": 2}, [0, 1, 0, 1]),
        ({"ranges": [(1, 2)], "copies": 2, "is_collated": False}, [0, 0, 1, 1]),
        ({"ranges": [(3, 4)], "is_reversed": True}, [3, 2]),
    ],
)
def test_the_pages_that_were_asked_for_are_printed_in_their_order(asked, printed):
    assert pages_to_print(4, **asked) == printed


def test_a_page_fills_another_paper_and_lies_in_its_middle():
    scale, left, top = fitted(A4, LETTER)

    assert (round(scale, 3), round(left), round(top)) == (0.941, 26, 0)
    assert fitted((595, 842), A4)[0] == 1.0


def test_a_page_comes_in_bands_that_make_the_whole_of_it():
    data = pdf([A4, LETTER])
    with Worker() as worker:
        told = list(bands(worker, data, "a", 0, 150 / 72))
        again = next(bands(worker, data, "a", 1, 1.0))
        sizes = worker.call(page_sizes, data)

    rows = b"".join(
        band.pixels[row * band.stride : row * band.stride + 3 * band.width]
        for band in told
        for row in range(band.rows)
    )
    width, height = round(A4[0] * 150 / 72), round(A4[1] * 150 / 72)
    assert [band.top for band in told] == [*range(0, height, BAND)]
    assert len(rows) == 3 * width * height
    shades = [rows[3 * (width * row + width // 2)] for row in range(height)]
    assert (shades[5], shades[height // 2], shades[-5]) == (0, 255, 0)
    assert all(shades[row] == 255 for row in range(30, height - 30))
    assert (again.width, again.rows) == (612, BAND)
    assert [tuple(map(round, size)) for size in sizes] == [(595, 842), (612, 792)]
