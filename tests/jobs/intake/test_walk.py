import io
import os
import threading
import zipfile

import pytest

from briefbook.domain.reading import Enclosed
from briefbook.jobs.intake import inside
from briefbook.jobs.intake.walk import Found, Refusal, intake, intake_pasted
from briefbook.jobs.workers.guard import forbid_reaching_out
from briefbook.jobs.workers.reading import read_document, reading_worker
from briefbook.jobs.workers.worker import Limits, Worker
from tests.hostile_pdfs import hostile_pdfs
from tests.jobs import working

FARES = "The ferry fares rise in May, the harbour board said on Monday."


@pytest.fixture(scope="module")
def worker():
    with reading_worker(Limits(seconds=10, megabytes=1_200, calls=500)) as worker:
        yield worker


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def mail(subject: str, attached: dict[str, bytes]) -> bytes:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ana@example.org", "bo@example.org", subject
    message.set_content(f"{FARES} See what is attached.")
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def ris(*files: str) -> bytes:
    named = "".join(f"L1  - {file}\n" for file in files)
    return f"TY  - JOUR\nTI  - Fares of ferries\nAU  - Kim, Ana\nPY  - 2024\n{named}ER  - \n".encode()


def written(folder, files: dict[str, bytes | str]):
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def names(items):
    return [item.filename for item in items]


def refusals(items):
    return [item.reason for item in items if isinstance(item, Refusal)]


def test_a_folder_is_read_with_the_folders_in_it_in_order(worker, tmp_path):
    written(tmp_path, {"b.txt": FARES, "a.txt": FARES + " A", "c/d/e.txt": FARES + " E", "B2.md": FARES})

    items = list(intake([tmp_path], worker))

    assert names(items) == ["a.txt", "b.txt", "B2.md", "e.txt"]
    assert items[3].path == tmp_path / "c" / "d" / "e.txt"


def test_what_is_no_document_of_its_own_is_left_out_of_a_folder(worker, tmp_path):
    page = f"<html><body><h1>Fares</h1><p>{FARES}</p></body></html>"
    written(
        tmp_path,
        {
            "Page.html": page,
            "Page_files/frame.html": page,
            "Page_files/style.css": "p {}",
            "other_files/kept.txt": FARES,
            ".hidden.txt": FARES,
            ".git/config": FARES,
            "~$open.docx": FARES,
            "logo.png": b"\x89PNG\r\n\x1a\n",
            "script.js": "1",
            "Thumbs.db": "1",
            "My.briefbook": "1",
        },
    )

    items = list(intake([tmp_path], worker))

    assert names(items) == ["kept.txt", "Page.html"] or names(items) == ["Page.html", "kept.txt"]


@pytest.mark.skipif(os.name != "posix", reason="Windows lets only some make links")
def test_links_do_not_lead_out_of_a_folder(worker, tmp_path):
    (tmp_path / "in").mkdir()
    written(tmp_path, {"in/a.txt": FARES, "out/secret.txt": "A secret that is none of the folder’s."})
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "out" / "secret.txt")
    (tmp_path / "in" / "out").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "again").symlink_to(tmp_path / "in")

    assert names(intake([tmp_path / "in"], worker)) == ["a.txt"]


def test_a_folder_without_documents_says_so(worker, tmp_path):
    (item,) = intake([tmp_path], worker)

    assert item.reason == f"The folder “{tmp_path.name}” holds no files that could be imported."


def test_an_entry_has_the_text_of_its_file_and_its_own_details(worker, tmp_path):
    written(tmp_path, {"files/a.txt": f"Another title\n\n{FARES}", "z.ris": ris("files/a.txt")})

    (item,) = intake([tmp_path], worker)

    assert isinstance(item, Found)
    assert FARES in item.reading.text
    assert (item.reading.kind, item.filename) == ("text", "a.txt")
    assert item.reading.original == (tmp_path / "files/a.txt").read_bytes()
    details = item.reading.details
    assert (details["title"].value, details["title"].origin) == ("Fares of ferries", "bibliography")
    assert details["author"].value == "Ana Kim"


def test_further_files_of_an_entry_come_under_it_and_what_is_missing_is_told(worker, tmp_path):
    names_given = ("gone.txt", "broken.pdf", "a.txt", "b.txt", "../secret.txt")
    written(
        tmp_path,
        {
            "in/x.ris": ris(*names_given),
            "in/a.txt": FARES,
            "in/b.txt": FARES + " B",
            "in/broken.pdf": "%PDF-",
            "secret.txt": FARES + " Secret.",
        },
    )

    items = list(intake([tmp_path / "in" / "x.ris"], worker))

    found = [item for item in items if isinstance(item, Found)]
    assert [(one.filename, one.parent) for one in found] == [("a.txt", None), ("b.txt", found[0].number)]
    assert found[0].reading.details["title"].value == "Fares of ferries"
    assert sorted(refusals(items)) == [
        "“broken.pdf” is damaged, so it cannot be read; save or download it again.",
        "“x.ris” names a file that is not beside it, such as “gone.txt”.",
    ]


def test_an_entry_finds_its_file_in_the_same_archive(worker, tmp_path):
    files = {
        "lib/files/12/a.txt": FARES.encode(),
        "lib/lib.ris": ris("files/12/a.txt"),
        "b.txt": b"Other words.",
    }
    written(tmp_path, {"all.zip": zipped(files)})

    items = list(intake([tmp_path / "all.zip"], worker))

    assert sorted(names(items)) == ["a.txt", "b.txt"]
    entry = next(item for item in items if item.filename == "a.txt")
    assert entry.reading.details["title"].value == "Fares of ferries"


def test_an_entry_finds_its_file_beside_one_whose_path_leads_out_of_the_archive(worker, tmp_path):
    files = {
        "lib/files/12/a.txt": FARES.encode(),
        "lib/lib.ris": ris("files/12/a.txt"),
        "../../b.txt": b"Other words.",
    }
    written(tmp_path, {"all.zip": zipped(files)})

    items = list(intake([tmp_path / "all.zip"], worker))

    assert refusals(items) == []
    assert sorted(names(items)) == ["a.txt", "b.txt"]


def test_what_is_attached_to_a_mail_comes_under_it(worker, tmp_path):
    inner = mail("Inner", {"deep.txt": b"Words deep inside."})
    archive = zipped({"a/packed.txt": b"Packed words."})
    written(
        tmp_path,
        {"m.eml": mail("Outer", {"one.txt": FARES.encode(), "two.zip": archive, "three.eml": inner})},
    )

    items = list(intake([tmp_path / "m.eml"], worker))

    by_name = {item.filename: item for item in items}
    outer, three = by_name["m.eml"], by_name["three.eml"]
    assert outer.parent is None
    assert [by_name[name].parent for name in ("one.txt", "packed.txt", "three.eml")] == [outer.number] * 3
    assert by_name["deep.txt"].parent == three.number
    assert [item.number for item in items] == list(range(5))
    assert {item.path for item in items} == {tmp_path / "m.eml"}
    assert outer.reading.enclosed == ()


def test_a_refusal_of_what_lies_inside_says_where_it_lies(worker, tmp_path):
    written(tmp_path, {"all.zip": zipped({"a.exe": b"MZ" + bytes(100), "b.txt": FARES.encode()})})

    items = list(intake([tmp_path / "all.zip"], worker))

    assert refusals(items) == [
        "“a.exe” is a program; Briefbook imports documents only. It lies in “all.zip”."
    ]
    assert "b.txt" in names(items)


def test_files_in_files_are_read_to_a_depth_and_the_rest_is_told_once(worker, tmp_path):
    data = zipped({"a.txt": b"Innermost", "b.txt": b"Innermost too"})
    for _ in range(7):
        data = zipped({"inner.zip": data, "words.txt": FARES.encode()})
    written(tmp_path, {"deep.zip": data})

    items = list(intake([tmp_path / "deep.zip"], worker))

    assert len([one for one in items if isinstance(one, Found)]) == 5
    assert refusals(items) == [
        "“deep.zip” holds files in files more than 5 deep; what lies deeper was left out."
    ]


@pytest.mark.parametrize(
    ("limit", "value", "words"),
    [("MOST_FILES", 3, "more than 3 files"), ("MOST_BYTES", 2_000_000, "more than 2 MB")],
)
def test_an_archive_is_read_up_to_a_limit(worker, tmp_path, monkeypatch, limit, value, words):
    monkeypatch.setattr(inside, limit, value)
    files = {f"{n}.txt": f"{FARES} {os.urandom(300_000).hex(' ', 5)}".encode() for n in range(6)}
    written(tmp_path, {"many.zip": zipped(files), "after.txt": FARES})
    told = []

    def progress(done: int, total: int, name: str) -> bool:
        told.append((done, total))
        return True

    items = list(intake([tmp_path / "many.zip", tmp_path / "after.txt"], worker, progress=progress))

    assert names(items) == ["0.txt", "1.txt", "2.txt", "many.zip", "after.txt"]
    assert words in items[3].reason
    assert told == [(0, 2), (1, 8), (2, 8), (3, 8), (7, 8)]


def test_a_file_that_holds_itself_is_left_out(worker, tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", working.hold_itself)
    written(tmp_path, {"r.zip": "r"})

    (item,) = intake([tmp_path / "r.zip"], worker)

    assert item.reason == "“r.zip” holds itself, so it was left out."


def test_files_that_stop_their_reader_cost_an_archive_only_so_many_times(tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", working.crash_inside)
    written(tmp_path, {"all.zip": "z"})

    with Worker() as cold:
        items = list(intake([tmp_path / "all.zip"], cold))

    assert len(items) == 6
    assert items[0].ended_child
    assert items[5].reason == (
        "“all.zip” holds 5 files that stop the process reading them; the others were left out."
    )


@pytest.mark.parametrize(
    ("function", "limits", "words"),
    [
        (working.read_for_ever, Limits(seconds=0.5), "took longer than 0.5 seconds to read"),
        (working.read_without_end, Limits(megabytes=300), "needs more than 300 MB of memory to be read"),
        (working.read_deeply, Limits(), "is nested too deeply to be read"),
        (working.reach_out, Limits(), "asks for other files or the network while it is read"),
    ],
)
def test_a_file_that_passes_a_limit_is_told_by_its_name(tmp_path, monkeypatch, function, limits, words):
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", function)
    written(tmp_path, {"a.txt": "a"})

    with Worker(limits, warm=forbid_reaching_out) as cold:
        (item,) = intake([tmp_path / "a.txt"], cold)

    assert item.reason == f"“a.txt” {words}, so it was left out."


def test_a_mistake_of_ours_costs_one_file_and_is_told(worker, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", working.fail_reading)
    written(tmp_path, {"a.txt": "a"})

    (item,) = intake([tmp_path / "a.txt"], worker)

    assert item.reason == (
        "“a.txt” could not be read because of a mistake in Briefbook; the log has the details."
    )
    assert "by nothing" in caplog.text


def test_the_original_does_not_travel_back_from_the_child(worker, tmp_path):
    data = FARES.encode()
    written(tmp_path, {"a.txt": data})

    assert worker.call(read_document, "a.txt", data).original == b""
    (item,) = intake([tmp_path / "a.txt"], worker)
    assert item.reading.original == data


def test_a_password_is_asked_for_and_tried(worker, tmp_path):
    written(tmp_path, {"locked.pdf": hostile_pdfs()["locked.pdf"]()})

    (refused,) = intake([tmp_path / "locked.pdf"], worker)
    (wrong,) = intake([tmp_path / "locked.pdf"], worker, passwords=["other"])
    (opened,) = intake([tmp_path / "locked.pdf"], worker, passwords=["other", "user"])

    assert refused.needs_password
    assert wrong.needs_password
    assert refused.path == tmp_path / "locked.pdf"
    assert isinstance(opened, Found)
    assert "Some words stand on this page." in opened.reading.text


def test_an_intake_can_be_cancelled_between_files(worker, tmp_path):
    written(tmp_path, {f"{n}.txt": f"{FARES} {n}" for n in range(5)})

    items = list(intake([tmp_path], worker, progress=lambda done, total, name: done < 2))

    assert names(items) == ["0.txt", "1.txt"]


def test_an_intake_can_be_stopped_in_the_middle_of_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.jobs.intake.walk.read_document", working.read_for_ever)
    written(tmp_path, {"a.txt": FARES})
    goes_on = [True]

    with reading_worker() as worker:

        def stop() -> None:
            goes_on[0] = False
            worker.stop()

        threading.Timer(0.5, stop).start()
        items = list(intake([tmp_path], worker, progress=lambda *_: goes_on[0]))

    assert items == []


def test_a_stop_that_is_not_for_this_intake_costs_it_nothing(tmp_path):
    written(tmp_path, {f"{n}.txt": f"{FARES} {n}" for n in range(40)})

    with reading_worker() as worker:
        for seconds in (0.1, 0.5, 1.0):
            threading.Timer(seconds, worker.stop).start()
        items = list(intake([tmp_path], worker))

    assert len(items) == 40
    assert refusals(items) == []


def test_what_was_pasted_is_read_by_the_worker(worker):
    (text,) = intake_pasted(FARES, "", worker)
    (page,) = intake_pasted("Fares rise", "<h1>Fares rise</h1><p>In May.</p>", worker)
    (nothing,) = intake_pasted("", "<p></p>", worker)

    assert (text.reading.text, text.reading.original) == (FARES, FARES.encode())
    assert page.reading.kind == "html"
    assert nothing.reason.endswith(".")


def test_names_inside_a_file_are_shown_in_one_line():
    file = inside.File("outer", b"", path=None)

    assert file.inner(Enclosed("inner.txt", b"1"), None).around == (b"",)
    assert file.inner(Enclosed("inner.txt", b"1"), None).depth == 1
