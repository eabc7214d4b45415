"""Tests of how the application for macOS is put together and looked at, with small files made up here."""

import plistlib
import zipfile
from dataclasses import replace

import pytest

from installers.leaving_out import is_left_out
from installers.product import product
from installers.work import PINS, BuildError, Work
from macos import bundle
from macos.libraries import link_frameworks, remove_unneeded
from macos.macho import ARM, INTEL, PROGRAM, fat, is_macho, slices
from macos.macho_check import check
from macos.merging import merge_trees
from tests.packaging.mach_o import PAGE, mach_o

DARWIN = "aarch64-apple-darwin"


def write(path, content):
    """Write bytes or text, with the folders that are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def both(**what):
    """Return a universal file."""
    return fat([mach_o(ARM, **what), mach_o(INTEL, **what)])


@pytest.fixture
def app(tmp_path):
    """Give a small bundle in which everything is as it should be."""
    app = tmp_path / "Briefbook.app"
    write(app / "Contents/MacOS/Briefbook", both(kind=PROGRAM, loads=["/usr/lib/libSystem.B.dylib"]))
    site = app / "Contents/Resources/site"
    write(site / "Qt/lib/Core", both(minimum=(13, 0)))
    write(site / "Qt/lib/Gui", both(loads=["@rpath/Core"], rpaths=["@loader_path/"]))
    write(
        site / "module.so",
        both(loads=["@rpath/Gui", "@loader_path/.dylibs/z"], rpaths=["@loader_path/Qt/lib"]),
    )
    write(site / ".dylibs/z", both())
    return app


@pytest.fixture
def sides(tmp_path):
    """Give the trees of packages for the two processors."""
    return tmp_path / "arm", tmp_path / "intel"


def test_a_merged_file_has_both_files_as_they_were():
    arm, intel = mach_o(ARM, body=b"a" * 9000), mach_o(INTEL, body=b"b" * 50_000)

    merged = fat([arm, intel])

    assert [(part.cpu_name, part.content) for part in slices(merged)] == [("x86_64", intel), ("arm64", arm)]
    assert merged == fat([intel, arm])
    assert all(merged.find(part) % 16384 == 0 for part in (arm, intel))


def test_two_files_for_one_processor_are_not_merged():
    with pytest.raises(ValueError, match="same processor"):
        fat([mach_o(ARM), mach_o(ARM, body=b"other")])


@pytest.mark.parametrize("length", [6, 20, 40, 16_500])
def test_a_file_that_is_cut_off_is_not_taken_for_a_whole_one(length):
    with pytest.raises(ValueError, match=r"ends too early|not where|no slices|no 64-bit"):
        slices(both(loads=["/usr/lib/libSystem.B.dylib"])[:length])


def test_a_java_class_is_no_program_of_macos(tmp_path):
    assert not is_macho(write(tmp_path / "A.class", b"\xca\xfe\xba\xbe\x00\x00\x00\x34 and more"))
    assert not is_macho(write(tmp_path / "empty", b""))
    assert is_macho(write(tmp_path / "universal", both()))


def test_what_a_file_says_of_itself_is_read():
    (part,) = slices(
        mach_o(INTEL, loads=["@rpath/a", "/usr/lib/b"], rpaths=["@loader_path/x"], minimum=(10, 15))
    )

    assert (part.loads, part.rpaths, part.minimum) == (
        ("@rpath/a", "/usr/lib/b"),
        ("@loader_path/x",),
        (10, 15),
    )


def test_a_seal_holds_until_a_byte_changes():
    whole = mach_o(body=bytes(3 * PAGE))
    at = 2 * PAGE
    changed = whole[:at] + b"!" + whole[at + 1 :]

    assert slices(whole)[0].signer() == "ad hoc"
    assert slices(changed)[0].signer() == "broken"
    assert slices(mach_o(sealed=False))[0].signer() == "unsigned"


def test_trees_of_two_processors_become_one(sides, tmp_path):
    arm, intel = sides
    write(arm / "a/native.so", mach_o(ARM))
    write(intel / "a/native.so", mach_o(INTEL))
    for side in sides:
        write(side / "a/universal.so", both())
        write(side / "a/__init__.py", "same = True")
    write(intel / "a/fast.so", mach_o(INTEL))
    for side, name in zip(sides, ("arm64", "x86_64"), strict=True):
        write(side / "a-1.dist-info/WHEEL", f"Tag: {name}")
    write(arm / "a-1.dist-info/RECORD", 'a/native.so,sha256=1,2\n"a/b,c.py",,\n')
    write(intel / "a-1.dist-info/RECORD", "a/native.so,sha256=3,4\na/fast.so,,\n")

    merged = merge_trees(arm, intel, tmp_path / "one")

    assert (merged.merged, merged.universal, merged.thin) == (
        ["a/native.so"],
        ["a/universal.so"],
        ["a/fast.so"],
    )
    one = tmp_path / "one"
    assert [part.cpu_name for part in slices((one / "a/native.so").read_bytes())] == ["x86_64", "arm64"]
    assert (one / "a/__init__.py").read_text() == "same = True"
    assert (one / "a-1.dist-info/WHEEL").read_text() == "Tag: arm64"
    assert (one / "a-1.dist-info/RECORD").read_text() == '"a/b,c.py",,\na/fast.so,,\na/native.so,,\n'


def test_packages_with_other_contents_for_each_processor_stop_the_build(sides, tmp_path):
    for side in sides:
        write(side / "a/numbers.py", f"side = {side.name!r}")

    with pytest.raises(BuildError, match=r"a/numbers\.py"):
        merge_trees(*sides, tmp_path / "one")


def test_a_bundle_in_order_has_nothing_wrong(app):
    found = check(app)

    assert (found.wrong, found.notes) == ([], [])
    assert (found.files, found.minimum) == (5, (13, 0))
    assert found.seals == {"arm64 ad hoc": 5, "x86_64 ad hoc": 5}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("Qt/lib/Core", None, "needs @rpath/Core, which is not in the bundle"),
        (".dylibs/z", mach_o(INTEL), "needs @loader_path/.dylibs/z, which is not for this processor"),
        (".dylibs/z", fat([mach_o(ARM, sealed=False), mach_o(INTEL)]), "for arm64 that is unsigned"),
        (".dylibs/z", both().replace(b"code", b"evil"), "that is broken"),
        (".dylibs/z", both(loads=["/opt/homebrew/lib/libz.dylib"]), "needs /opt/homebrew/lib/libz.dylib"),
        (
            ".dylibs/z",
            both(loads=["@rpath/z"], rpaths=["/Users/runner", "@loader_path"]),
            "outside the bundle",
        ),
        (".dylibs/z", both()[:16_400], "cannot be read"),
        ("../../MacOS/Briefbook", mach_o(ARM, kind=PROGRAM), "is for arm64 only"),
    ],
)
def test_what_would_keep_it_from_running_is_told(app, name, content, told):
    path = app / "Contents/Resources/site" / name
    path.unlink() if content is None else write(path, content)

    found = check(app)

    assert any(told in sentence for sentence in found.wrong), found.wrong


def test_what_does_no_harm_is_only_noted(app):
    write(app / "Contents/Resources/site/.dylibs/z", both(rpaths=["/Users/runner/build"]))
    write(app / "Contents/Resources/site/fast.so", mach_o(INTEL))

    found = check(app)

    assert found.wrong == []
    assert any("/Users/runner/build" in note for note in found.notes)
    assert any("fast.so is for x86_64 only" in note for note in found.notes)


@pytest.mark.parametrize("to", ["nowhere", "/etc/passwd"])
def test_a_link_out_of_the_bundle_is_told(app, to):
    (app / "Contents/Resources/link").symlink_to(to)

    assert any("link" in sentence for sentence in check(app).wrong)


def test_frameworks_get_the_links_that_wheels_cannot_hold(tmp_path):
    framework = tmp_path / "Qt/lib/QtCore.framework"
    write(framework / "Versions/A/QtCore", both())
    for folder in ("Versions/A/Resources", "Resources"):
        write(framework / folder / "Info.plist", "the same")

    assert link_frameworks(tmp_path) == 1

    links = {path.relative_to(framework).as_posix(): path.readlink().as_posix()
             for path in framework.rglob("*") if path.is_symlink()}  # fmt: skip
    assert links == {
        "QtCore": "Versions/Current/QtCore",
        "Resources": "Versions/Current/Resources",
        "Versions/Current": "A",
    }
    assert (framework / "Resources/Info.plist").read_text() == "the same"


def test_libraries_that_nothing_loads_any_more_are_left_out(tmp_path):
    write(tmp_path / "PIL/_imaging.so", both(loads=["@loader_path/.dylibs/jpeg"]))
    write(tmp_path / "PIL/.dylibs/jpeg", both())
    write(tmp_path / "PIL/.dylibs/avif", both(loads=["@loader_path/sharp"]))
    write(tmp_path / "PIL/.dylibs/sharp", both())

    assert remove_unneeded(tmp_path) == ["PIL/.dylibs/avif", "PIL/.dylibs/sharp"]
    assert (tmp_path / "PIL/.dylibs/jpeg").exists()


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.dylib", True),
        ("PySide6/Qt/lib/QtDBus.framework", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtPrintSupport.abi3.so", True),
        ("PySide6/Qt/lib/QtPrintSupport.framework", True),
        ("PySide6/Qt/lib/QtQml.framework", False),
        ("PySide6/QtQuick.abi3.so", False),
        ("PySide6/Designer.app", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.dylib", False),
    ],
)
def test_of_qt_what_the_window_needs_stays(name, stays):
    assert is_left_out(name, DARWIN) is not stays


def test_books_are_known_by_the_names_of_the_one_table(tmp_path):
    work = Work(replace(product(), copyright="© 2026 Tom & <Jerry>"), folder=tmp_path)

    bundle._write_plist(work, tmp_path / "Info.plist", (15, 0))
    plist = plistlib.loads((tmp_path / "Info.plist").read_bytes())

    (kind,), (opened,) = plist["UTExportedTypeDeclarations"], plist["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == ["org.briefbook.Briefbook.briefbook"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [product().book.suffix]
    assert kind["UTTypeTagSpecification"]["public.mime-type"] == [product().book.mime]
    assert plist["CFBundleIdentifier"] == product().id
    assert plist["CFBundleVersion"] == product().version
    assert plist["LSMinimumSystemVersion"] == "15.0"
    assert plist["NSHumanReadableCopyright"] == "© 2026 Tom & <Jerry>"
    assert plist["NSHighResolutionCapable"] is True


def test_no_right_to_the_network_is_asked_for():
    asked = plistlib.loads((bundle.HERE / "entitlements.plist").read_bytes())

    assert list(asked) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


def test_the_zip_keeps_links_and_modes_and_is_the_same_each_time(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    tree = tmp_path / "tree"
    write(tree / "A.app/program", "#!").chmod(0o755)
    (tree / "A.app/link").symlink_to("program")
    work = Work(product(), folder=tmp_path)

    for name in ("one.zip", "two.zip"):
        bundle._zip(work, tree, tmp_path / name)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as zipped:
        modes = {entry.filename: oct(entry.external_attr >> 16) for entry in zipped.infolist()}
        assert modes["A.app/link"] == "0o120755"
        assert modes["A.app/program"] == "0o100755"
        assert zipped.read("A.app/link") == b"program"


def test_both_processors_get_the_versions_of_the_other_systems_but_of_pikepdf():
    def pinned(name):
        return {line.split()[0] for line in (PINS / name).read_text().splitlines() if "==" in line}

    assert pinned("macos-arm64.txt") == pinned("macos-x86_64.txt")
    of_others = pinned("windows.txt") ^ pinned("macos-arm64.txt")
    assert {one.partition("==")[0] for one in of_others} == {"pikepdf"}
