"""Tests of what starts the application on a Mac, and of the steps left for one, with Linux’s means."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from macos import bundle
from macos.launcher import SOURCE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is about building on Linux")

FINISH = bundle.HERE / "finish.sh"
TOOLS = ("codesign", "ditto", "hdiutil", "lipo", "spctl", "xattr", "xcrun", "security", "arch", "sw_vers")

_STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*" >> "$LOG"
case "$(basename "$0") $*" in
"uname -s") echo Darwin ;;
"sw_vers -productVersion") echo "${HAS:-15.2}" ;;
"plutil -extract CFBundleName"*) echo Briefbook ;;
"plutil -extract CFBundleShortVersionString"*) echo 1.2.3 ;;
"plutil -extract LSMinimumSystemVersion"*) echo 15.0 ;;
"security find-identity"*) echo '1) ABC "Developer ID Application: Ana (TEAM)"' ;;
"xcrun notarytool submit"*) echo "  status: ${ANSWER:-Accepted}" ;;
"file -b "*/Briefbook | "file -b "*.so) echo "Mach-O universal binary" ;;
"file -b "*) echo "ASCII text" ;;
"ditto -c"*) for last; do :; done; echo zip > "$last" ;;
ditto*) cp -R "$1" "$2" ;;
"hdiutil create"*) for last; do :; done; echo image > "$last" ;;
"arch -x86_64 /usr/bin/true") exit "${NO_ROSETTA:-0}" ;;
arch*"self-test"*) for last; do :; done; echo '{}' > "$last"; exit "${FAILS:-0}" ;;
"shasum"*) echo "abc  image" ;;
esac
"""


@pytest.fixture
def finish(tmp_path):
    """Give a function that runs the steps with stand-ins for Apple’s tools, and returns what was run, too."""
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    for name in (*TOOLS, "uname", "plutil", "file", "shasum"):
        (tools / name).write_text(_STAND_IN)
        (tools / name).chmod(0o755)
    app = tmp_path / "Briefbook.app"
    for name in (
        "MacOS/Briefbook",
        "Resources/a.so",
        "Resources/a.py",
        "Resources/Qt.framework/Versions/A/Qt",
    ):
        (app / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (app / "Contents" / name).write_text("x")
    (tmp_path / "results").mkdir()

    def run(*words, **variables):
        log.write_text("")
        environment = {"PATH": f"{tools}:/usr/bin:/bin", "LOG": str(log), "TMPDIR": str(tmp_path)}
        words = [FINISH, "--results", tmp_path / "results", *words, app]
        ended = subprocess.run(
            ["sh", *words], env=environment | variables, capture_output=True, text=True, timeout=60
        )
        return ended, log.read_text().splitlines()

    run.tools, run.results = tools, tmp_path / "results"
    return run


def test_the_steps_are_a_script_that_shells_understand():
    assert subprocess.run(["sh", "-n", FINISH]).returncode == 0
    if shutil.which("shellcheck"):
        checked = subprocess.run(["shellcheck", "--shell=sh", FINISH], capture_output=True, text=True)
        assert checked.stdout == ""


def test_on_another_system_it_stops_with_a_sentence():
    ended = subprocess.run(["sh", FINISH, "Briefbook.app"], capture_output=True, text=True)

    assert ended.returncode == 1
    assert ended.stderr == "finish.sh: This must run on a Mac; this is Linux.\n"


def test_without_a_certificate_it_is_sealed_tried_and_packed_and_said_to_be_unsigned(finish):
    ended, run = finish()

    assert ended.returncode == 0, ended.stderr
    signed = [line.rpartition("/")[2] for line in run if line.startswith("codesign --force")]
    assert signed == ["a.so", "Qt.framework", "Briefbook.app"]
    assert [line.split()[1] for line in run if "self-test" in line] == ["-arm64", "-x86_64"]
    assert "UNSIGNED" in ended.stdout
    assert not any("notarytool" in line for line in run)
    names = {path.name for path in finish.results.iterdir()}
    assert names == {
        "Briefbook-1.2.3-macos-universal.dmg",
        "Briefbook-1.2.3-self-test-arm64.json",
        "Briefbook-1.2.3-self-test-x86_64.json",
    }


def test_with_a_certificate_it_is_hardened_and_approved_by_apple_twice(finish):
    ended, run = finish(
        "--identity", "Developer ID Application: Ana (TEAM)", "--keychain-profile", "briefbook"
    )

    assert ended.returncode == 0, ended.stderr
    signing = [line for line in run if line.startswith("codesign --force")]
    assert all("--timestamp" in line for line in signing)
    assert all("--options runtime" in line for line in signing[:-1])  # the last one is the disk image
    assert sum("notarytool submit" in line for line in run) == 2
    assert sum("stapler staple" in line for line in run) == 2
    assert sum(line.startswith("spctl --assess") for line in run) == 2
    assert "UNSIGNED" not in ended.stdout
    assert "NOT NOTARISED" not in ended.stdout


def test_a_mac_that_cannot_be_the_other_processor_says_so(finish):
    ended, run = finish(NO_ROSETTA="1")

    assert ended.returncode == 0
    assert "NOT TRIED: x86_64" in ended.stdout
    assert len([line for line in run if "self-test" in line]) == 1


@pytest.mark.parametrize(
    ("words", "variables", "told"),
    [
        ([], {"FAILS": "1"}, "The self-test fails as arm64"),
        ([], {"HAS": "14.7"}, "Briefbook needs macOS 15.0; this Mac has 14.7"),
        (["--identity", "Nobody"], {}, "There is no certificate “Nobody”"),
        (["--keychain-profile", "p"], {}, "Only what is signed with --identity can be notarised"),
        (
            ["--identity", "Ana (TEAM)", "--keychain-profile", "p"],
            {"ANSWER": "Invalid"},
            "Apple did not accept it",
        ),
        (["--frobnicate"], {}, "There is no option --frobnicate"),
    ],
)
def test_it_stops_at_the_first_thing_that_fails_and_leaves_no_disk_image(finish, words, variables, told):
    ended, _ = finish(*words, **variables)

    assert ended.returncode == 1
    assert told in ended.stderr
    assert not list(finish.results.glob("*.dmg"))


def test_a_tool_that_is_missing_is_named(finish):
    (finish.tools / "codesign").unlink()

    ended, _ = finish()

    assert "The tool “codesign” is missing" in ended.stderr


def test_a_disk_image_that_is_there_is_not_replaced(finish):
    (finish.results / "Briefbook-1.2.3-macos-universal.dmg").write_text("precious")

    ended, _ = finish()

    assert "is there already" in ended.stderr
    assert (finish.results / "Briefbook-1.2.3-macos-universal.dmg").read_text() == "precious"


def test_the_page_says_plainly_that_nothing_was_run_on_a_mac():
    page = (bundle.HERE / "INSTALL.md").read_text(encoding="utf-8")

    assert "has never run on a Mac" in page
    assert "Open Anyway" in page


@pytest.fixture
def started(tmp_path):
    """Give a function that starts the launcher, made for Linux, with this Python laid out as in a bundle."""
    library = Path(sysconfig.get_config_var("LIBDIR") or "/none") / (
        sysconfig.get_config_var("LDLIBRARY") or "none"
    )
    if library.suffix != ".so" or not library.exists() or not shutil.which("cc"):
        pytest.skip("needs a C compiler and Python as a shared library")
    home = tmp_path / "Briefbook.app/Contents/Resources"
    (home / "lib/python3.11").mkdir(parents=True)
    for path in Path(sysconfig.get_path("stdlib")).iterdir():
        if path.name != "site-packages":
            (home / "lib/python3.11" / path.name).symlink_to(path)
    site = home / "lib/python3.11/site-packages"
    site.mkdir()
    (site / "start.py").write_text(
        "import sys\nprint([sys.executable, sys.prefix, sys.argv[1:], sys.path])\n"
    )
    program = home.parent / "MacOS/Briefbook"
    program.parent.mkdir()
    defined = [
        '-DNAME="Briefbook"',
        f'-DLIBRARY="{library}"'.replace('="/', '="../../../../../../../../../../'),
    ]
    subprocess.run(["cc", "-Wall", "-Wextra", "-Werror", *defined, "-o", program, SOURCE, "-ldl"], check=True)

    def run(*words, **variables):
        ended = subprocess.run([program, *words], env=variables, capture_output=True, text=True, timeout=60)
        return ended.stdout or ended.stderr

    run.program, run.home, run.site = program, home, site
    return run


def test_the_launcher_minds_no_variable_of_whoever_starts_it(started):
    told = started(
        "--json", "a b", PYTHONHOME="/bogus", PYTHONPATH="/bogus", PYTHONINSPECT="1", PYTHONWARNINGS="error"
    )

    executable, prefix, words, places = eval(told)
    assert executable == str(started.program)
    assert prefix == str(started.home)
    assert words == ["--json", "a b"]
    assert str(started.site) in places
    assert not any("bogus" in place for place in places)
    assert not list(started.site.glob("__pycache__"))


def test_the_launcher_finds_its_parts_when_it_is_started_by_a_link(started, tmp_path):
    link = tmp_path / "briefbook"
    link.symlink_to(started.program)

    told = subprocess.run([link], capture_output=True, text=True, timeout=60).stdout

    assert eval(told)[0] == str(started.program)


def test_the_launcher_says_what_is_missing(started):
    shutil.rmtree(started.home)

    assert "a part of it is missing. Please install the program again." in started()
