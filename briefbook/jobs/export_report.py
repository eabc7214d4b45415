"""What is told of a finished document, in window and command line alike."""

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.jobs.exporting import MemoFile
from briefbook.memo.assemble import Options, assemble
from briefbook.translation import tr, tr_noop

_CLAIMS = (("PDF/UA", tr_noop("accessible")), ("PDF/A", tr_noop("archival")))


def summary(made: MemoFile) -> str:
    """Return how long a document is and what its check found, such as `5 pages · …: checked`, or ""."""
    parts = []
    if made.pages is not None:
        parts.append(tr("%n page(s)", "", made.pages))
    if made.accessibility:
        parts.append(_checked(made))
    if made.is_encrypted:
        parts.append(tr("opens with its password only, and so is no PDF/A"))
    return " · ".join(parts)


def _checked(made: MemoFile) -> str:
    found = made.accessibility
    assert found is not None
    if found.findings:
        return tr("checked, with %n finding(s) on accessibility", "", len(found.findings))
    claims = [
        f"{tr(word)} ({standard})"
        for prefix, word in _CLAIMS
        for standard in found.standards
        if standard.startswith(prefix)
    ]
    return tr("{claims}: checked", claims=listed(claims)) if claims else tr("checked")


def withheld(contents: Contents, audience: str) -> tuple[str, ...]:
    """Return what a document for an audience would leave out, a sentence each."""
    return assemble(contents, Options(audience=audience, templates=paths.user_templates())).withheld
