"""The pen: draws on the pages of a document, and knows what is read aloud and what is not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from briefbook.memo.pdf.document import END, Document
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.place import Place
from briefbook.memo.pdf.structure import Element
from briefbook.memo.typesetting.faces import Face
from briefbook.memo.typesetting.lines import Laid
from briefbook.memo.typesetting.shaping import Shape


class Pen:
    """Draws on the last page of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.page_height = 0.0
        self.places: list[Place] = []
        """Where records are printed, in reading order."""
        self.missing: Counter[str] = Counter()
        """Characters that no bundled font has, and how often each was drawn as a box."""
        self.labels: list[str] = []
        """What each page is called."""
        self.bookmark_level = -1
        self._used: set[Shape] = set()
        self._is_silent = False
        self._is_finishing = False

    def rectangle(self, colour: str, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle that is not read aloud; `x` and `y` are its lower left corner."""
        self.artifact(f"{rgb(colour)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f\n")

    def artifact(self, operators: str) -> None:
        """Draw what is not read aloud."""
        if self._is_silent:
            self.document.write(operators)
        else:
            self.document.write(f"{self.document.artifact('Layout')}{operators}{END}")

    @contextmanager
    def silently(self, opening: str = "") -> Iterator[None]:
        """Draw all within as what is not read aloud, such as the repeated head of a table."""
        if self._is_silent:
            yield
            return
        self.document.write(opening or self.document.artifact("Layout"))
        self._is_silent = True
        yield
        self._is_silent = False
        self.document.write(END)

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """Draw all within as one part of an element, such as a figure."""
        if self._is_silent:
            yield
            return
        with self.silently(self.document.marked(element)):
            yield

    @property
    def is_silent(self) -> bool:
        """Whether what is drawn now has been marked already."""
        return self._is_silent

    def use(self, laid: Laid) -> None:
        """Note which words are drawn."""
        if self._is_finishing:
            self._hand_on(laid.shapes)
        self._used |= laid.shapes
        if laid.missing:
            self.missing.update(laid.missing)

    def later(self, element: Element | None, operators: Callable[[], str]) -> None:
        """Draw what is known only when the document is finished."""
        if element is None or self._is_silent:
            self.document.later(operators)
            return
        self.document.write(self.document.marked(element))
        self.document.later(operators)
        self.document.write(END)

    def note_place(self, record_id: str, top: float) -> None:
        """Note that a record is printed from this height of the page on."""
        self.places.append(Place(self.document.page - 1, max(self.page_height - top, 0.0), record_id))

    def finish(self) -> bytes:
        """Return the file."""
        self._hand_on(self._used)
        self._is_finishing = True
        return self.document.finish()

    def _hand_on(self, shapes: Iterable[Shape]) -> None:
        codes: dict[Face, set[int]] = {}
        for shape in shapes:
            for part in shape.parts or (shape,):
                if part.face:
                    codes.setdefault(part.face, set()).update(part.codes)
        for face in sorted(codes, key=lambda face: face.name):
            self.document.use(face, sorted(codes[face]))
