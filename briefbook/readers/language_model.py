"""py3langid's model of 140 languages, read without NumPy: its scores, and how sure they are.

The model is a table of features, strings of bytes that an automaton finds in a text, with the logarithm of
how likely each language has them. NumPy would score a long text ten milliseconds faster than plain Python
does, but costs a sixth of a second to load, and 70 MB of what an installed program takes.
"""

import lzma
import math
import struct
import unicodedata
import zipfile
from array import array
from ast import literal_eval
from collections import Counter
from importlib.util import find_spec
from io import BytesIO
from operator import add
from pathlib import Path


class LanguageModel:
    """What tells the language of a text."""

    def __init__(self, file: Path) -> None:
        with zipfile.ZipFile(BytesIO(lzma.decompress(file.read_bytes()))) as parts:
            # one after the other, so that no two copies of a large one are in memory
            self._next = _numbers(parts, "nextmove")
            self._rows = [row << 8 for row in _numbers(parts, "nextmove_row")]
            self._features = _numbers(parts, "out_feat")
            self._languages = _texts(parts, "classes")
            self._before: list[float] = [*_numbers(parts, "pc")]
            _, self._weights = _array(parts, "ptc")
        # half-precision, which `array` does not know
        self._of_feature = struct.Struct(f"<{len(self._languages)}e")

    def classify(self, text: str) -> tuple[str, float]:
        """Return the likeliest language of a text, and a probability from 0 to 1."""
        content = _as_trained(text)
        scores = self._scores(content)
        # the root of the length, so that long texts are not all taken for certain
        scale = 1 / math.sqrt(len(content) or 1)
        best = max(scores)
        likelihoods = [math.exp((score - best) * scale) for score in scores]
        # one that is written in two scripts is two columns
        together: dict[str, float] = {}
        for language, likelihood in zip(self._languages, likelihoods, strict=True):
            together[language] = together.get(language, 0.0) + likelihood
        language = max(together, key=lambda one: together[one])
        return language, together[language] / sum(likelihoods)

    def _scores(self, content: bytes) -> list[float]:
        """Return the logarithm of how likely each language is; all the same where a text shows nothing."""
        following, rows, features = self._next, self._rows, self._features
        state, found = 0, []
        for byte in content:
            state = following[rows[state] + byte]
            feature = features[state]
            if feature >= 0:
                found.append(feature)
        if not found:
            return [0.0] * len(self._languages)
        scores = self._before
        unpack, size = self._of_feature.unpack_from, self._of_feature.size
        times: dict[int, list[float]] = {}
        for feature, count in Counter(found).items():
            weights = unpack(self._weights, feature * size)
            known = times.get(count)
            times[count] = list(weights) if known is None else list(map(add, known, weights))
        for count, summed in times.items():
            factor = math.log1p(count)
            scores = [score + factor * weight for score, weight in zip(scores, summed, strict=True)]
        return scores


def model_file() -> Path:
    """Return where py3langid keeps its model, without loading it, which would load NumPy."""
    found = find_spec("py3langid")
    for folder in (found.submodule_search_locations if found else None) or ():
        file = Path(folder) / "data" / "model.npz.xz"
        if file.is_file():
            return file
    raise FileNotFoundError("The model of languages that py3langid brings is missing.")


def _as_trained(text: str) -> bytes:
    """Return a text in the form that the model was trained with."""
    if text.isupper():
        text = text.lower()
    return unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")


def _numbers(parts: zipfile.ZipFile, name: str) -> "array[int]":
    """Return an array of the model as one of Python's own."""
    kind, content = _array(parts, name)
    numbers = array({"u2": "H", "u4": "I", "i4": "i", "f4": "f"}[kind])
    numbers.frombytes(content)
    return numbers


def _texts(parts: zipfile.ZipFile, name: str) -> list[str]:
    """Return an array of short texts, which NumPy keeps as UTF-32 of one length."""
    kind, content = _array(parts, name)
    size = 4 * int(kind.removeprefix("U"))
    places = range(0, len(content), size)
    return [bytes(content[place : place + size]).decode("utf-32-le").rstrip("\0") for place in places]


def _array(parts: zipfile.ZipFile, name: str) -> tuple[str, memoryview]:
    """Return the kind of an array's items and their bytes, from NumPy's form of file (NEP 1)."""
    content = parts.read(f"{name}.npy")
    start = 10 + int.from_bytes(content[8:10], "little")
    described = literal_eval(content[10:start].decode("latin-1"))
    kind: str = described["descr"]
    if content[6:8] != b"\x01\x00" or kind[0] not in "<|" or described["fortran_order"]:
        raise ValueError(f"py3langid's model has its “{name}” in an unknown form.")
    return kind[1:], memoryview(content)[start:]
