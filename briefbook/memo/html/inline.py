"""Runs as HTML."""

from collections import Counter
from collections.abc import Collection

from briefbook.memo.blocks import Run, Runs
from briefbook.memo.html.escaping import attribute, direction, safe_address, text


class Inline:
    """Writes runs, and remembers from where each note is referred to."""

    def __init__(self, notes: Collection[int]) -> None:
        self.references: Counter[int] = Counter()
        """How often each note has been referred to so far."""
        self._notes = frozenset(notes)

    def markup(self, runs: Runs) -> str:
        """Return runs as HTML; those of one address are one link."""
        parts: list[str] = []
        link = ""
        for run in runs:
            address = safe_address(run.link)
            if address != link:
                parts.append("</a>" if link else "")
                parts.append(f'<a href="{attribute(address)}" rel="noreferrer">' if address else "")
                link = address
            parts.append(self._run(run))
        return "".join([*parts, "</a>" if link else ""])

    def _run(self, run: Run) -> str:
        if run.note is not None and run.note in self._notes and not safe_address(run.link):
            self.references[run.note] += 1
            name = reference_name(run.note, self.references[run.note])
            link = f'<a id="{name}" href="#note-{run.note}" role="doc-noteref">{text(run.text)}</a>'
            return f'<sup class="reference">{link}</sup>'
        inside = text(run.text).replace("\n", "<br>")
        if run.expansion:
            inside = f'<abbr title="{attribute(run.expansion)}">{inside}</abbr>'
        if run.code:
            inside = f"<code>{inside}</code>"
        if run.small_caps:
            inside = f'<span class="small-caps">{inside}</span>'
        if run.superscript or run.subscript:
            tag = "sup" if run.superscript else "sub"
            inside = f"<{tag}>{inside}</{tag}>"
        if run.italic:
            inside = f"<em>{inside}</em>"
        if run.bold:
            inside = f"<strong>{inside}</strong>"
        if run.warning:
            inside = f'<mark class="warning">{inside}</mark>'
        if run.language:
            inside = f"<span{direction(run.text, run.language)}>{inside}</span>"
        return inside


def reference_name(note: int, count: int) -> str:
    """Return the id of the `count`th reference to a note."""
    return f"cited-{note}" if count == 1 else f"cited-{note}-{count}"
