"""Exported memos: what went out, when, and what it rested on."""

from dataclasses import dataclass, field

from briefbook.domain.record import new_id


@dataclass(frozen=True, kw_only=True)
class ExportedMemo:
    """A document that left the book; the book keeps a note of it that no undo takes away."""

    id: str = field(default_factory=new_id)
    number: int = 0
    """What it is called: 2 in `M2`; given by the book."""
    exported_at: str
    """Local time with offset, ISO 8601."""
    title: str
    template: str
    kind: str
    """`pdf`, `docx`, `html` or `markdown`."""
    filename: str
    audience: str = ""
    """The marking up to which things were printed; empty where nothing was left out."""
    sha256: str
    """Of the file as it was written."""
    moment: int = 0
    """Of the journal, when what it prints was read; the book as it was then can be had again."""
    cited: tuple[tuple[str, int | None], ...] = ()
    """The key and number of every citation in it; a claim's key is its label."""
    record_ids: tuple[str, ...] = ()
    """The issues, risks and claims that were printed."""

    @property
    def label(self) -> str:
        """The short name, such as `M2`."""
        return f"M{self.number}"
