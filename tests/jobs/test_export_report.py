from briefbook.jobs.export_report import summary
from briefbook.jobs.exporting import MemoFile
from briefbook.memo.accessibility import Accessibility


def test_a_checked_pdf_says_what_it_is_fit_for():
    made = MemoFile(b"", "pdf", pages=5, accessibility=Accessibility((), ("PDF/UA-1", "PDF/A-2a")))

    assert summary(made) == "5 pages · accessible (PDF/UA-1) and archival (PDF/A-2a): checked"


def test_findings_are_counted_and_nothing_is_claimed():
    found = Accessibility(("On page 1, a figure has no text.",), ("PDF/UA-1", "PDF/A-2a"))

    assert summary(MemoFile(b"", "pdf", pages=1, accessibility=found)) == (
        "1 page · checked, with 1 finding on accessibility"
    )


def test_what_has_no_pages_has_no_summary():
    assert summary(MemoFile(b"", "docx")) == ""
