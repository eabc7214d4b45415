"""Tests of the icons that installers carry."""

import hashlib
from io import BytesIO

import pytest
from PIL import Image

from installers import icons

NAMES = ("application", "book")


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_for_windows_has_every_size_that_windows_asks_for(name):
    picture = Image.open(BytesIO(icons.ico(name)))

    assert picture.info["sizes"] == {(size, size) for size in icons.SIZES}
    for size in icons.SIZES:
        frame = picture.ico.getimage((size, size))
        assert frame.getextrema()[3] == (0, 255), f"{size} pixels: neither solid nor transparent throughout"


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_for_macos_has_16_to_1024_pixels(name):
    sizes = Image.open(BytesIO(icons.icns(name))).info["sizes"]

    pixels = {width * scale for width, _, scale in sizes}
    assert pixels == {16, 32, 64, 256, 128, 512, 1024}


@pytest.mark.parametrize("size", [16, 22, 32, 48, 256])
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_its_size_and_stands_out_on_white_and_on_black(name, size):
    picture = Image.open(BytesIO(icons.png(name, size)))

    assert picture.size == (size, size)
    for ground in ("white", "black"):
        shown = Image.new("RGBA", picture.size, ground)
        shown.alpha_composite(picture)
        low, high = shown.convert("L").getextrema()
        assert high - low > 120


def test_a_book_looks_unlike_the_program_at_every_size():
    for size in icons.SIZES:
        assert icons.png("book", size) != icons.png("application", size)


def test_drawing_again_gives_the_same_bytes():
    first = hashlib.sha256(icons.ico("book") + icons.icns("book")).hexdigest()
    icons._drawn.cache_clear()

    assert hashlib.sha256(icons.ico("book") + icons.icns("book")).hexdigest() == first
