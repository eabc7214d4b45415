"""Steps about what comes out of a book: memos, citations, tables and calendars."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final

from briefbook.domain.contents import Contents
from briefbook.domain.reading import Reading
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.domain.timeline import timeline
from briefbook.jobs.citing import citations
from briefbook.jobs.exporting import Kind, MemoFile, memo_file
from briefbook.jobs.ledgers import calendar_of, table_file
from briefbook.jobs.workers.reading import read_document
from briefbook.memo.assemble import Options
from briefbook.memo.bibliography.citations import bibliography
from briefbook.memo.typesetting.hyphenation import hyphenate
from briefbook.readers.tables.reading import read_tables
from briefbook.ui.self_test.ground import SENTENCES, Ground
from briefbook.ui.self_test.telling import expect

DIVIDED: Final = {
    "en": "ne-go-ti-ation",
    "de": "Ver-hand-lun-gen",
    "fr": "gou-ver-ne-ment",
    "es": "ne-go-cia-cio-nes",
    "ru": "пере-го-воры",
}

CITED: Final = "Élan, Zoë. “After the Pause.” The Isenvar Ledger, November 3, 2026."


def prints(ground: Ground) -> str:
    """Print the memo as PDF, check that it is accessible, and read back what was printed."""
    made = _made(ground, "pdf")
    expect(made.data.startswith(b"%PDF-"), "The memo is no PDF file.")
    expect(not made.missing, f"No bundled font has {', '.join(made.missing)}.")
    expect(made.accessibility is not None, "The memo was not checked.")
    assert made.accessibility
    expect(not made.accessibility.findings, " ".join(made.accessibility.findings))
    _read_back(ground, "memo.pdf", made)
    standards = ", ".join(made.accessibility.standards)
    return f"{made.pages} pages, {len(made.data):,} bytes, {standards}, in four scripts"


def exports(ground: Ground) -> str:
    """Write the memo in the other kinds of files, and read each back."""
    sizes = []
    kinds: tuple[tuple[Kind, str], ...] = (("docx", "docx"), ("html", "html"), ("markdown", "md"))
    for kind, suffix in kinds:
        made = _made(ground, kind)
        _read_back(ground, f"memo.{suffix}", made)
        sizes.append(f"{suffix} {len(made.data):,} bytes")
    return ", ".join(sizes)


def hyphenates(ground: Ground) -> str:
    """Divide a word of each of several languages by its patterns."""
    for language, wanted in DIVIDED.items():
        word = wanted.replace("-", "")
        places = (0, *hyphenate(word, language), len(word))
        found = "-".join(word[start:end] for start, end in pairwise(places))
        expect(found == wanted, f"“{word}” is divided {found}, not {wanted}.")
    return ", ".join(DIVIDED.values())


def cites(ground: Ground) -> str:
    """Cite a source in Chicago style, and list several in the order of their authors."""
    sources = [
        _source("zuse", author="Konrad Zuse", title="Last"),
        _source("elan", author="Zoë Élan", title="After the Pause"),
        _source("eden", author="Ana Eden", title="First"),
    ]
    (found,) = citations([sources[1]], "chicago")
    expect(found == CITED, f"A source is cited as: {found}")
    listed = [one.split(",")[0] for one in bibliography(sources, "chicago")]
    expect(listed == ["Eden", "Élan", "Zuse"], f"Sources are listed in the order {', '.join(listed)}.")
    return found


def writes_tables(ground: Ground) -> str:
    """Write the risks as a workbook and the timeline as a calendar, and read both back."""
    contents = ground.contents
    (table, *_) = read_tables("risks.xlsx", table_file(Risk, contents, "xlsx"))
    expect(len(table.rows) == len(contents.risks) > 0, f"The workbook has {len(table.rows)} rows.")
    shown = {cell for row in table.rows for cell in row}
    missing = [risk.title for risk in contents.risks if risk.title not in shown]
    expect(not missing, f"The workbook lacks {', '.join(missing)}.")
    entries = timeline(contents, date.today())
    calendar = calendar_of(entries, contents.cover.title, with_past=True).decode("utf-8")
    events = calendar.count("BEGIN:VEVENT")
    expect(calendar.startswith("BEGIN:VCALENDAR"), "The calendar is no iCalendar file.")
    expect(events == len(entries) > 0, f"The calendar has {events} events for {len(entries)} entries.")
    return f"{len(table.rows)} risks, {events} events"


def _made(ground: Ground, kind: Kind) -> MemoFile:
    # of the program's own templates, whatever the user's are like
    options = Options(templates=ground.folder / "templates")
    contents: Contents = ground.contents
    return ground.memos.call(memo_file, contents, options, kind, check=kind == "pdf")


def _read_back(ground: Ground, name: str, made: MemoFile) -> None:
    (ground.folder / name).write_bytes(made.data)
    read = ground.reader.call(read_document, name, Path(ground.folder / name).read_bytes())
    expect(isinstance(read, Reading), f"{name} is not read as one document.")
    assert isinstance(read, Reading)
    missing = [sentence for sentence in SENTENCES if sentence not in read.text]
    expect(not missing, f"{name} does not say “{'”, “'.join(missing)}”.")
    unsaid = [issue.title for issue in ground.contents.issues if issue.title not in read.text]
    expect(not unsaid, f"{name} lacks the issue “{'”, “'.join(unsaid)}”.")


def _source(key: str, *, author: str, title: str) -> Source:
    return Source(
        key=key,
        kind="text",
        title=title,
        author=author,
        publisher="The Isenvar Ledger",
        published="2026-11-03",
        language="en",
        original_sha256="",
        text_sha256="",
    )
