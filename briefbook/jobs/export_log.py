"""What the book notes of an export: when, what and for whom, and what the document rested on."""

from hashlib import sha256
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.domain.dates import now
from briefbook.domain.exported import ExportedMemo
from briefbook.jobs.exporting import MemoFile
from briefbook.memo.assemble import Options


def exported(contents: Contents, made: MemoFile, path: Path, options: Options, moment: int) -> ExportedMemo:
    """Return the note of a memo that was written to `path`; `moment` is of the journal, when it was read."""
    header = contents.header
    subject = header.subject if options.subject is None else options.subject
    return ExportedMemo(
        exported_at=now(),
        title=" ".join((subject.strip() or contents.cover.title).split()),
        template=options.template or header.template,
        kind=made.kind,
        filename=path.name,
        audience="unmarked" if options.audience == "" else options.audience or "",
        sha256=sha256(made.data).hexdigest(),
        moment=moment,
        cited=made.cited,
        record_ids=made.printed,
    )
