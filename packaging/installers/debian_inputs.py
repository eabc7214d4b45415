"""The Debian packages that files of a build come from or are made with, and whether they are as pinned."""

import re
import shutil
import subprocess
import tomllib

from installers.work import PINS, BuildError, say

_INPUTS = PINS / "inputs.toml"


def check(*, release: bool = False) -> None:
    """Tell loudly which packages of this machine differ from the pinned ones; a release stops there."""
    different = differences()
    if not different:
        return
    say("DIFFERENT INPUTS: these Debian packages are not as packaging/pins/inputs.toml has them:")
    for line in different:
        say(f"    {line}")
    if release:
        raise BuildError(
            "A release is built from the pinned packages only; install those, "
            "or accept this machine’s by packaging/pins/renew and commit what it changes."
        )


def differences() -> list[str]:
    """Return one line for each package that is absent here or of another version."""
    here = _installed(list(pinned()))
    return [
        f"{name}: {here.get(name, 'absent')} instead of {wanted}"
        for name, wanted in pinned().items()
        if here.get(name) != wanted
    ]


def pinned() -> dict[str, str]:
    """Return the version of each package that a release is built with, by name."""
    found: dict[str, str] = tomllib.loads(_INPUTS.read_text(encoding="utf-8"))["debian"]
    return found


def told() -> list[str]:
    """Return what BUILD.txt says of the packages."""
    different = differences()
    if not different:
        return [f"Debian packages: all {len(pinned())} as pinned"]
    return [
        f"Debian packages: {len(different)} of {len(pinned())} DIFFERENT from those pinned:",
        *(f"    {line}" for line in different),
    ]


def renew() -> None:
    """Write this machine’s versions into the pins; what is not installed keeps the one that it has."""
    text = _INPUTS.read_text(encoding="utf-8")
    start, heading, rest = text.partition("[debian]\n")
    for name, version in _installed(list(pinned())).items():
        line = re.compile(rf'^("?{re.escape(name)}"? = )"[^"]*"$', re.MULTILINE)
        rest = line.sub(rf'\g<1>"{version}"', rest)
    _INPUTS.write_text(start + heading + rest, encoding="utf-8")


def _installed(names: list[str]) -> dict[str, str]:
    if not shutil.which("dpkg-query"):
        return {}
    words = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package} ${Version}\n", *names]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=60)
    lines = [line.split() for line in ended.stdout.splitlines()]
    return {words[1]: words[2] for words in lines if len(words) == 3 and words[0] == "installed"}


if __name__ == "__main__":
    renew()
    say(f"Debian packages: {len(differences())} of those pinned are not installed here.")
