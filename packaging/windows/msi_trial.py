"""Tries the package for administrators in Wine: over an older version, back to it, and its removal."""

from dataclasses import replace
from filecmp import cmp
from pathlib import Path

from installers.product import as_version
from installers.site import files
from installers.trees import tree_of
from installers.work import Work, expect
from windows import msi
from windows.registry import registry
from windows.self_test import self_test
from windows.wine import Wine

OLDER = "0.0.1"


def cycle(work: Work, package: Path) -> None:
    """Install, upgrade, test, refuse to go back, and remove; `BuildError` if a step fails."""
    name = work.product.name
    tree = tree_of(work, "windows")
    older = _stand_in(work)
    with Wine(work, "msi") as wine:
        place = wine.path(rf"C:\Program Files\{name}")
        wine.run("msiexec", "/i", older, "/qn", seconds=120)
        expect((place / "stale.txt").exists(), "The package of the older version installs nothing.")
        mine = place / "notes of mine.txt"
        mine.write_text("mine")

        wine.run("msiexec", "/i", package, "/qn", seconds=400)
        there = {path.relative_to(place) for path in files(place)} - {Path(mine.name)}
        odd = there ^ {path.relative_to(tree) for path in files(tree)}
        expect(not odd, f"These files are missing or should not be installed: {sorted(odd)[:20]}")
        for one in there:
            expect(cmp(tree / one, place / one, shallow=False), f"{one} is not as it was built.")
        # Wine takes the menu of the person for that of the machine
        menus = list((wine.prefix / "drive_c").rglob(f"Start Menu/Programs/{name}.lnk"))
        expect(len(menus) == 1, f"In the Start menu there are {len(menus)} entries.")
        command = registry(wine, rf"HKLM\Software\Classes\{name}.Book")[r"shell\open\command"][""]
        expect(command == rf'"C:\Program Files\{name}\{name}.exe" "%1"', f"Books are opened by {command}.")
        self_test(wine, place / f"{work.product.command}-cli.exe")

        expect(wine.run("msiexec", "/i", older, "/qn", seconds=120, may_fail=True) != 0, "It went back.")
        expect((place / f"{name}.exe").exists(), "The refused older version changed the folder.")

        wine.run("msiexec", "/x", package, "/qn", seconds=400)
        expect(files(place) == [mine], f"The removal left files behind: {files(place)[:20]}")
        expect(not menus[0].exists(), "The removal left the entry in the Start menu.")


def _stand_in(work: Work) -> Path:
    """Build a package of an older version with next to nothing in it."""
    folder = work.fresh(f"msi-{OLDER}")
    tree = folder / "windows-folder" / work.product.name
    tree.mkdir(parents=True)
    for name in (f"{work.product.name}.exe", f"{work.product.command}-cli.exe", "stale.txt"):
        (tree / name).write_bytes(name.encode())
    return msi.build(replace(work, product=as_version(OLDER), folder=folder, results=folder))[0]
