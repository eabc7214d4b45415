"""What is told of a finished document, in window and command line alike."""

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.jobs.exporting import MemoFile
from briefbook.memo.assemble import Options, assemble

_CLAIMS = (("PDF/UA", "accessible"), ("PDF/A", "archival"))


def summary(made: MemoFile) -> str:
    """Return how long a document is and what its check found, such as `5 pages · …: checked`, or ""."""
    parts = []
    if made.pages is not None:
        parts.append("1 page" if made.pages == 1 else f"{made.pages} pages")
    if made.accessibility:
        parts.append(_checked(made))
    return " · ".join(parts)


def _checked(made: MemoFile) -> str:
    found = made.accessibility
    assert found is not None
    if found.findings:
        count = len(found.findings)
        return f"checked, with {'1 finding' if count == 1 else f'{count} findings'} on accessibility"
    claims = [
        f"{word} ({standard})"
        for prefix, word in _CLAIMS
        for standard in found.standards
        if standard.startswith(prefix)
    ]
    return f"{' and '.join(claims)}: checked" if claims else "checked"


def withheld(contents: Contents, audience: str) -> tuple[str, ...]:
    """Return what a document for an audience would leave out, a sentence each."""
    return assemble(contents, Options(audience=audience, templates=paths.user_templates())).withheld
