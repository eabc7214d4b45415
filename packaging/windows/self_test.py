"""The program’s test of itself, run in Wine."""

import json
from pathlib import Path

from installers.work import BuildError, say
from windows.wine import Wine


def self_test(wine: Wine, program: Path, *through: str) -> None:
    """Let a program test itself, started by what `through` says; `BuildError` names the steps that failed."""
    report = wine.path(wine.home) / "Documents" / f"{program.stem} Prüfung 检查.json"
    words: list[str | Path] = [program, "self-test", "--report", rf"{wine.home}\Documents\{report.name}"]
    code = wine.run(*through, *words, seconds=200, may_fail=True)
    if not report.exists():
        raise BuildError(
            f"The self-test of {program.name} in Wine ({code}) wrote no report:\n{wine.printed[-3000:]}"
        )
    told = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    failed = [f"{step['step']}: {step['detail']}" for step in told["steps"] if not step["passed"]]
    if code or failed or not told["passed"] or not told["frozen"]:
        raise BuildError("\n".join([f"The self-test of {program.name} in Wine failed ({code}):", *failed]))
    say(f"{program.name} passes its self-test in Wine: {len(told['steps'])} steps, {told['seconds']:g} s.")
