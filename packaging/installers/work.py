"""Where a build works, what it was asked for, and how it runs other programs."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from installers.product import CHECKOUT, PACKAGING, Product

PINS = PACKAGING / "pins"


class BuildError(Exception):
    """The build cannot go on; one full sentence says why and what to do."""


def expect(is_so: bool, otherwise: str) -> None:
    """Raise `BuildError` with a sentence unless something is so."""
    if not is_so:
        raise BuildError(otherwise)


@dataclass(frozen=True)
class Work:
    """What one run of the build was asked for, and the folders that it uses."""

    product: Product
    fast: bool = False
    """Compress fast instead of well; what is built is the same."""
    folder: Path = CHECKOUT / "build" / "installers"
    """For what lies between the inputs and the results."""
    results: Path = CHECKOUT / "dist"

    @cached_property
    def epoch(self) -> int:
        """Return the seconds since 1970 that all files of the build carry: those of the last commit."""
        given = os.environ.get("SOURCE_DATE_EPOCH")
        if given:
            return int(given)
        try:
            told = self.run("git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct").strip()
        except BuildError as error:
            raise BuildError(
                "There is no Git history here to take the date from; set SOURCE_DATE_EPOCH."
            ) from error
        return int(told)

    def fresh(self, name: str) -> Path:
        """Return an empty folder for something between inputs and results."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def result(self, name: str) -> Path:
        """Return the path of a file to be handed out; an older one is removed."""
        self.results.mkdir(parents=True, exist_ok=True)
        path = self.results / name
        path.unlink(missing_ok=True)
        return path

    def environment(self, **others: str) -> dict[str, str]:
        """Return an environment in which the same inputs give the same bytes."""
        return {
            **os.environ,
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            **others,
        }

    def run(
        self,
        *command: str | Path,
        at: Path | None = None,
        environment: Mapping[str, str] | None = None,
        seconds: float = 1200,
        may_fail: bool = False,
        feed: str | None = None,
    ) -> str:
        """Return what a program prints on both streams; `BuildError` with its end if it fails or hangs."""
        words = [str(word) for word in command]
        try:
            ended = subprocess.run(
                words,
                cwd=at,
                env=dict(environment) if environment is not None else None,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                input=feed,
                stdin=subprocess.DEVNULL if feed is None else None,
                text=True,
                errors="replace",
                timeout=seconds,
            )
        except FileNotFoundError as error:
            raise BuildError(
                f"“{words[0]}” is not installed; packaging/linux/set-up build installs what a build needs."
            ) from error
        except subprocess.TimeoutExpired as error:
            raise BuildError(f"“{_short(words)}” took longer than {seconds:g} seconds.") from error
        if ended.returncode and not may_fail:
            raise BuildError(f"“{_short(words)}” failed ({ended.returncode}):\n{ended.stdout[-4000:]}")
        return ended.stdout

    def tool(self, name: str) -> Path:
        """Return a program of the build’s own Python environment."""
        return Path(sys.executable).parent / name

    def wheel(self, name: str) -> Path:
        """Return a wheel of `pins/inputs.toml` by its name there, fetched and checked by its hash."""
        pin = tomllib.loads((PINS / "inputs.toml").read_text(encoding="utf-8"))["wheels"][name]
        folder = self.folder / "wheels" / name
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.glob("*.whl"):
            if sha256(path.read_bytes()).hexdigest() == pin["sha256"]:
                return path
        self.run(
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"),
            *("--platform", pin["platform"], "--python-version", pin.get("python", "3.11")),
            *("--dest", folder, pin["requirement"]),
        )
        for path in folder.glob("*.whl"):
            if sha256(path.read_bytes()).hexdigest() == pin["sha256"]:
                return path
        raise BuildError(f"What the registry gives for {pin['requirement']} has not the pinned hash.")


def say(text: str) -> None:
    """Tell on the terminal how far the build is."""
    print(text, flush=True)


def _short(words: Sequence[str]) -> str:
    told = " ".join(words)
    return told if len(told) < 200 else f"{told[:200]}…"
