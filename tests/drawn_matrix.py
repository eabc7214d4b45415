"""Reading the risk matrix back from a finished PDF."""

import ctypes

import pypdfium2

from briefbook.memo.charts.drawing import BANDS, COLOURS

_BANDS = {COLOURS[band] for band in BANDS}


def drawn_cells(page):
    """Return the rectangles of the matrix with their colours, by the steps they stand for."""
    found = []
    for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
        parts = [ctypes.c_uint() for _ in range(4)]
        pypdfium2.raw.FPDFPageObj_GetFillColor(item, *parts)
        colour = "#" + "".join(f"{part.value:02X}" for part in parts[:3])
        bounds = item.get_bounds()
        if colour in _BANDS and bounds[2] - bounds[0] > 30:
            found.append((bounds, colour))
    rows = sorted({round(bounds[1]) for bounds, _ in found})
    columns = sorted({round(bounds[0]) for bounds, _ in found})
    return {
        (rows.index(round(bounds[1])) + 1, columns.index(round(bounds[0])) + 1): (bounds, colour)
        for bounds, colour in found
    }


def drawn_labels(page):
    """Return the centres of the labels: the text that is printed in white."""
    raw = pypdfium2.raw
    text = page.get_textpage()
    centres = {}
    count = text.count_chars()
    number = 0
    while number < count:
        label, boxes = "", []
        while number < count:
            parts = [ctypes.c_uint() for _ in range(4)]
            raw.FPDFText_GetFillColor(text, number, *parts)
            char = chr(raw.FPDFText_GetUnicode(text, number))
            if (
                [part.value for part in parts[:3]] != [255, 255, 255]
                or char.isspace()
                or (label and char == "R")
            ):
                break
            label += char
            boxes.append(text.get_charbox(number))
            number += 1
        if label:
            xs = [edge for box in boxes for edge in (box[0], box[2])]
            ys = [edge for box in boxes for edge in (box[1], box[3])]
            centres[label] = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        else:
            number += 1
    text.close()
    return centres
