"""What a self-test found: its steps, and the report of them."""

import json
import platform
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefbook import __version__
from briefbook.errors import BriefbookError


@dataclass(frozen=True)
class Step:
    """One thing tried, and what came of it."""

    name: str
    """A sentence that is true when it passed."""
    passed: bool
    detail: str = ""
    """What was seen, or what is wrong."""
    seconds: float = 0.0


@dataclass
class Report:
    """What is known of a self-test, also while it goes on."""

    qt: str = ""
    qpa: str = ""
    """The plugin by which Qt draws windows."""
    seconds: float = 0.0
    steps: list[Step] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether there were steps, and all of them passed."""
        return bool(self.steps) and all(step.passed for step in self.steps)

    def values(self) -> dict[str, Any]:
        """Return the report as plain values, for programs."""
        return {
            "version": __version__,
            "platform": platform.platform(),
            "python": platform.python_version(),
            "qt": self.qt,
            "qpa": self.qpa,
            "frozen": bool(getattr(sys, "frozen", False)),
            "passed": self.passed,
            "seconds": round(self.seconds, 2),
            "steps": [
                {
                    "step": step.name,
                    "passed": step.passed,
                    "detail": step.detail,
                    "seconds": round(step.seconds, 2),
                }
                for step in self.steps
            ],
        }

    def text(self) -> str:
        """Return the report as a table, for people."""
        lines = [
            f"{'passed' if step.passed else 'FAILED'} {step.seconds:5.1f} s  {step.name}"
            f"{step.detail and ': ' + step.detail}"
            for step in self.steps
        ]
        failed = sum(not step.passed for step in self.steps)
        told = f"{failed} of {len(lines)} steps FAILED" if failed else f"All {len(lines)} steps passed"
        return "\n".join([*lines, f"{told}, in {self.seconds:.1f} s."])

    def write(self, path: Path) -> None:
        """Write the report as JSON; raise `BriefbookError` where it cannot be written."""
        try:
            # ASCII, for whatever reads it on a system of long ago
            path.write_text(json.dumps(self.values(), indent=2) + "\n", encoding="ascii", newline="\n")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise BriefbookError(f"The report could not be written to {path}: {reason}.") from error


class UnlikeError(Exception):
    """What a step looks for is not as it should be; the words say what is wrong."""


def expect(is_so: object, otherwise: str) -> None:
    """Raise `UnlikeError` with a sentence unless something is so."""
    if not is_so:
        raise UnlikeError(otherwise)
