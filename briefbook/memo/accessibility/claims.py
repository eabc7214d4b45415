"""Claims: what a PDF file says about itself, in its catalogue and its metadata."""

import re

import pikepdf

from briefbook.memo.accessibility.findings import Findings

_UA = "{http://www.aiim.org/pdfua/ns/id/}part"
_ARCHIVE = "{http://www.aiim.org/pdfa/ns/id/}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_ACTIVE = ("/JavaScript", "/Launch", "/Rendition", "/Movie", "/Sound")


def check_claims(pdf: pikepdf.Pdf, findings: Findings) -> tuple[str, ...]:
    """Note what a file does not say about itself; return the standards that it claims to keep."""
    root = pdf.Root
    claimed, title = _claims(pdf)
    if not any(standard.startswith("PDF/UA") for standard in claimed):
        findings.add("the document does not claim to be accessible (PDF/UA)")
    if not any(standard.startswith("PDF/A") for standard in claimed):
        findings.add("the document does not claim to be fit for archives (PDF/A)")
    if not _LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        findings.add("the document does not say which language it is in")
    if not title.strip():
        findings.add("the document has no title in its metadata")
    if not _flag(root, "/ViewerPreferences", "/DisplayDocTitle"):
        findings.add("readers would show the name of the file in place of the document’s title")
    if not _flag(root, "/MarkInfo", "/Marked"):
        findings.add("the document does not say that it is tagged")
    if _flag(root, "/MarkInfo", "/Suspects"):
        findings.add("the document says that its tags are not to be trusted")
    if not _has_output_intent(root):
        findings.add("the document does not say what its colours mean (it has no output intent)")
    if pdf.is_encrypted:
        findings.add("the document is encrypted")
    if _has_scripts(pdf):
        findings.add("the document holds a script or starts a program")
    return claimed


def _claims(pdf: pikepdf.Pdf) -> tuple[tuple[str, ...], str]:
    """Return the standards that the metadata claim, and the title they give."""
    if not isinstance(pdf.Root.get("/Metadata"), pikepdf.Stream):
        return (), ""
    claimed = []
    # metadata that cannot be read claim nothing
    metadata = pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False, strict=False)
    if part := metadata.get(_UA):
        claimed.append(f"PDF/UA-{part}")
    if part := metadata.get(f"{_ARCHIVE}part"):
        claimed.append(f"PDF/A-{part}{str(metadata.get(f'{_ARCHIVE}conformance', '')).lower()}")
    return tuple(claimed), str(metadata.get(_TITLE) or "")


def _flag(root: pikepdf.Object, holder: str, key: str) -> bool:
    held = root.get(holder)
    return isinstance(held, pikepdf.Dictionary) and bool(held.get(key))


def _has_output_intent(root: pikepdf.Object) -> bool:
    intents = root.get("/OutputIntents")
    return isinstance(intents, pikepdf.Array) and any(
        isinstance(intent, pikepdf.Dictionary)
        and intent.get("/S") == "/GTS_PDFA1"
        and isinstance(intent.get("/DestOutputProfile"), pikepdf.Stream)
        for intent in intents
    )


def _has_scripts(pdf: pikepdf.Pdf) -> bool:
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names:
        return True
    if "/AA" in pdf.Root or _is_active(pdf.Root.get("/OpenAction")):
        return True
    return any(
        "/AA" in page.obj or any(_is_active(annotation.get("/A")) for annotation in annotations_of(page.obj))
        for page in pdf.pages
    )


def _is_active(action: pikepdf.Object | None) -> bool:
    return isinstance(action, pikepdf.Dictionary) and str(action.get("/S")) in _ACTIVE


def annotations_of(page: pikepdf.Object) -> list[pikepdf.Dictionary]:
    """Return the annotations of a page object."""
    listed = page.get("/Annots")
    if not isinstance(listed, pikepdf.Array):
        return []
    return [annotation for annotation in listed if isinstance(annotation, pikepdf.Dictionary)]
