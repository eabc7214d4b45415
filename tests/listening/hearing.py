"""A desktop on which what screen readers are given is read: a screen, a bus, the program and who asks it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.display import a_display, missing_programs

ROOT = Path(__file__).parents[2]
DEBIAN_PYTHON = "/usr/bin/python3"
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


def missing() -> list[str]:
    """Return what is not installed of what is needed."""
    found = missing_programs()
    found += [name for name in ("dbus-daemon",) if shutil.which(name) is None]
    if not BUS_LAUNCHER.exists():
        found.append("at-spi2-core")
    bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not Path(DEBIAN_PYTHON).exists()
        or subprocess.run([DEBIAN_PYTHON, "-c", bindings], capture_output=True).returncode
    ):
        found.append("gir1.2-atspi-2.0 and python3-gi")
    return found


class Partner:
    """A process that answers each line with a line, both JSON."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, *words: Any) -> Any:
        """Return the answer to a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def answer(self) -> Any:
        """Return what it says next."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"It ended: {self.process.wait()}"
        return json.loads(line)

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()


@contextmanager
def a_desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a virtual screen with a bus for accessible programs."""
    with ExitStack() as stack:
        display = stack.enter_context(a_display())
        home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        environment = (
            os.environ
            | home
            | {
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "XDG_RUNTIME_DIR": str(folder),
            }
        )
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(_end, daemon)
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        launcher = subprocess.Popen(
            [str(BUS_LAUNCHER), "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
        )
        stack.callback(_end, launcher)
        yield environment


@contextmanager
def a_program(environment: dict[str, str], folder: Path) -> Iterator[tuple[Partner, Partner]]:
    """Give the program and who reads it."""
    program = Partner([sys.executable, "-m", "tests.listening.program", str(folder)], environment)
    try:
        reader = Partner([DEBIAN_PYTHON, str(Path(__file__).with_name("reader.py"))], environment)
        try:
            assert reader.answer() == "ready"
            yield program, reader
        finally:
            reader.close()
    finally:
        program.close()


def _end(process: "subprocess.Popen[Any]") -> None:
    process.terminate()
    process.wait()
    if process.stdout:
        process.stdout.close()
