"""A matrix in the making: what one can do to it before it is the book's."""

from dataclasses import replace

from briefbook.domain.matrix import MOST_BANDS, Band, Matrix, Rating, Step
from briefbook.edits.matrix import resized
from briefbook.translation import tr

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def with_step(matrix: Matrix, axis: str, place: int, step: Step) -> Matrix:
    """Return the matrix with another step; `axis` is `likelihood` or `impact`, places are from 0."""
    steps = list(getattr(matrix, axis))
    steps[place] = step
    given = tuple(steps)
    return replace(matrix, likelihood=given) if axis == "likelihood" else replace(matrix, impact=given)


def with_size(matrix: Matrix, likelihoods: int, impacts: int) -> Matrix:
    """Return the matrix with so many steps."""
    return matrix if matrix.size == (likelihoods, impacts) else resized(matrix, likelihoods, impacts)


def with_band(matrix: Matrix, number: int, band: Band) -> Matrix:
    """Return the matrix with another band in the place of one."""
    bands = list(matrix.bands)
    bands[number] = band
    return replace(matrix, bands=tuple(bands))


def with_new_band(matrix: Matrix) -> Matrix:
    """Return the matrix with one more band above the others; no cell is in it yet."""
    if len(matrix.bands) == MOST_BANDS:
        return matrix
    taken = {band.letter for band in matrix.bands}
    letter = next(one for one in _LETTERS if one not in taken)
    words = {band.word.casefold() for band in matrix.bands}
    word = next(one for n in range(1, 100) if (one := tr("band {number}", number=n)).casefold() not in words)
    return replace(matrix, bands=(*matrix.bands, Band(word, letter)))


def without_band(matrix: Matrix, number: int) -> Matrix:
    """Return the matrix without a band; its cells go to the one below, those of the lowest to the next."""
    bands = matrix.bands[:number] + matrix.bands[number + 1 :]

    def kept(band: int) -> int:
        return band - 1 if band > number or (band == number and number > 0) else band

    cells = tuple(tuple(kept(band) for band in row) for row in matrix.cells)
    return replace(matrix, bands=bands, cells=cells)


def painted(matrix: Matrix, rating: Rating, number: int) -> Matrix:
    """Return the matrix with a cell in another band."""
    cells = [list(row) for row in matrix.cells]
    cells[rating.likelihood - 1][rating.impact - 1] = number
    return replace(matrix, cells=tuple(tuple(row) for row in cells))


def band_typed(matrix: Matrix, typed: str) -> int | None:
    """Return the band that is meant by a key: its number from 1, its letter, or what only it begins with."""
    if typed.isdecimal():
        number = int(typed) - 1
        return number if 0 <= number < len(matrix.bands) else None
    letters = [band.letter.casefold() for band in matrix.bands]
    plain = typed.casefold()
    found = [number for number, letter in enumerate(letters) if letter.startswith(plain)]
    if plain in letters:
        return letters.index(plain)
    return found[0] if len(found) == 1 else None
