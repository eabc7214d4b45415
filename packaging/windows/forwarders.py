"""The library python3.dll, which modules for any Python 3 ask for: its names are those of python311.dll."""

from pathlib import Path
from typing import Final

from abi3info import DATAS, FUNCTIONS

from installers.work import Work
from windows.compiling import compile_c, exports

_IMAGE_BASE: Final = 0x1E0000000


def make_forwarders(work: Work, runtime: Path) -> None:
    """Make python3.dll beside python311.dll, with all of Python’s stable interface that the latter has."""
    stable = {symbol.name for symbol in (*FUNCTIONS, *DATAS)}
    data = {symbol.name for symbol in DATAS}
    names = sorted(name for name, _ in exports(runtime / "python311.dll") if name in stable)
    lines = [f"  {name}=python311.{name}{' DATA' if name in data else ''}\n" for name in names]
    folder = work.fresh("windows-python3")
    (folder / "python3.def").write_text("".join(["LIBRARY python3.dll\nEXPORTS\n", *lines]), encoding="ascii")
    words = ["-shared", "-nostdlib", "-nostartfiles", "-Wl,--entry=0", "python3.def"]
    compile_c(work, folder, runtime / "python3.dll", _IMAGE_BASE, *words)
