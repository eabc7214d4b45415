"""What an export was told: the kind of file, for whom, and how; remembered for the next one."""

import re
from dataclasses import asdict, dataclass
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.domain.marking import SCHEMES
from briefbook.translation import tr, tr_noop
from briefbook.ui.marking_field import used_markings
from briefbook.ui.settings import Settings

KINDS = (
    ("pdf", ".pdf", tr_noop("PDF")),
    ("docx", ".docx", tr_noop("Word (DOCX)")),
    ("html", ".html", tr_noop("Web page (HTML)")),
    ("markdown", ".md", tr_noop("Markdown")),
)
"""The kinds of file: name, ending and words."""
ENDINGS = {kind: ending for kind, ending, _ in KINDS}
PAGE_SIZES = ("A4", "Letter")


@dataclass(frozen=True, kw_only=True)
class Choices:
    """How to export."""

    kind: str = "pdf"
    audience: str | None = None
    """As in `memo.assemble.Options`."""
    page_size: str = ""
    """Empty for the template's."""
    attach: bool = False
    folder: str = ""


def remembered(settings: Settings | None) -> Choices:
    """Return what the last export was told, as far as it makes sense."""
    if settings is None:
        return Choices()
    kind, size = settings.text("export_kind", "pdf"), settings.text("export_page_size")
    has_audience = settings.is_on("export_has_audience", False)
    return Choices(
        kind=kind if kind in ENDINGS else "pdf",
        audience=settings.text("export_audience") if has_audience else None,
        page_size=size if size in PAGE_SIZES else "",
        attach=settings.is_on("export_attach", False),
        folder=settings.text("export_folder"),
    )


def remember(settings: Settings | None, choices: Choices) -> None:
    """Keep what an export was told."""
    if settings is None:
        return
    settings.remember("export_has_audience", choices.audience is not None)
    for name, value in asdict(choices).items():
        settings.remember(f"export_{name}", "" if value is None else value)


def audiences(contents: Contents) -> list[str]:
    """Return the markings that readers may be limited to: those in use and the levels below."""
    used = used_markings(contents)
    found: list[str] = []
    for scheme in SCHEMES:
        places = [scheme.levels.index(level) for level in used if level in scheme.levels]
        found += scheme.levels[: max(places) + 1] if places else ()
    return list(dict.fromkeys((*found, *used)))


def is_marked(contents: Contents) -> bool:
    """Return whether anything that could be left out bears a marking."""
    return any(
        (
            *(issue.marking for issue in contents.issues),
            *(risk.marking for risk in contents.risks),
            *(source.marking for source in contents.sources),
            *(claim.marking for claim in contents.claims),
        )
    )


def suggested_name(contents: Contents, choices: Choices) -> str:
    """Return a file's name that all systems accept, after the memo's subject or the book's title."""
    name = _plain(contents.header.subject or contents.cover.title)[:80].strip(" .") or tr("Memo")
    if choices.audience is not None:
        # beside the whole memo, not in its place
        name = f"{name} ({_plain(choices.audience) or tr('unmarked')})"
    return f"{name}{ENDINGS[choices.kind]}"


def with_ending(path: Path, kind: str) -> Path:
    """Return a path with the ending of a kind of file in place of another kind's."""
    known = (*ENDINGS.values(), ".htm", ".markdown")
    name = path.stem if path.suffix.lower() in known else path.name
    return path.with_name(f"{name}{ENDINGS[kind]}") if name else path


def _plain(words: str) -> str:
    return " ".join(re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", words).split())
