"""The installer for Windows that a person double-clicks: `Briefbook-VERSION-setup.exe`, made by NSIS."""

from pathlib import Path
from typing import Final

from installers import icons, signing
from installers.product import Product, filled
from installers.site import files
from installers.times import set_times
from installers.trees import tree_of
from installers.work import BuildError, Work
from windows.setup_pictures import header, side
from windows.setup_texts import texts, written

HERE: Final = Path(__file__).parent
APPS: Final = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
PATHS: Final = r"Software\Microsoft\Windows\CurrentVersion\App Paths"

LONGEST: Final = 150
"""The characters that a path in the tree may have: the 260 of Windows less a long folder of a person."""


def build(work: Work) -> list[Path]:
    """Return the installer of the folder for Windows."""
    tree = tree_of(work, "windows")
    folder = work.fresh("setup")
    lists, pictures = folder / "lists", folder / "pictures"
    for place in (lists, pictures):
        place.mkdir()
    (lists / "texts.nsh").write_text(written(texts(work.product)), encoding="utf-8")
    (lists / "files.nsh").write_text(list_files(tree), encoding="utf-8")
    (pictures / "application.ico").write_bytes(icons.ico("application"))
    header(pictures / "header.bmp")
    side(pictures / "side.bmp")
    # the setup takes the pictures with it, and their times
    set_times(work, pictures)
    made = folder / name_of(work.product)
    script = folder / "briefbook.nsi"
    script.write_text(filled(HERE / "briefbook.nsi", values(work, tree, made)), encoding="utf-8")
    words = ["-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"]
    work.run("makensis", *words, script, environment=work.environment(), seconds=900)
    signing.sign(work, made, f"{work.product.name} {work.product.version}")
    return [made.replace(work.result(made.name))]


def trial(work: Work, results: list[Path]) -> None:
    """Install, use, upgrade and remove it in Wine."""
    # which builds other versions with this module
    from windows.setup_trial import cycle

    cycle(work, results[0])


def name_of(product: Product) -> str:
    """Return the name of the installer’s file."""
    return f"{product.name}-{product.version}-setup.exe"


def list_files(tree: Path) -> str:
    """Return NSIS macros that write each file of a tree, remove just those, and see what is in their way."""
    writing, removing, folders = [], [], {tree}
    place = None
    for path in files(tree):
        name = path.relative_to(tree)
        if len(str(name)) > LONGEST:
            raise BuildError(f"“{name}” is too long a name for Windows; it may have {LONGEST} characters.")
        if path.parent != place:
            place = path.parent
            writing.append(f'SetOutPath "{_inside(tree, place)}"')
        writing.append(f'File "{path}"')
        removing.append(f'Delete "{_inside(tree, path)}"')
        folders |= {parent for parent in path.parents if tree in parent.parents}
    removing += [f'RMDir "{_inside(tree, path)}"' for path in sorted(folders - {tree}, reverse=True)]
    taken = []
    for path in sorted(tree.iterdir()):
        if path.is_file():
            taken += [
                f'${{If}} ${{FileExists}} "{_inside(tree, path)}"',
                f'StrCpy $0 "{path.name}"',
                "${EndIf}",
            ]
    macros = {"WRITE_FILES": writing, "REMOVE_FILES": removing, "IS_TAKEN": taken}
    return "".join(f"!macro {name}\n{_lines(lines)}!macroend\n" for name, lines in macros.items())


def kibibytes(tree: Path) -> int:
    """Return how much a tree takes on a disk, as the list of programs wants it told."""
    return sum(-(-path.stat().st_size // 4096) * 4 for path in files(tree))


def values(work: Work, tree: Path, made: Path) -> dict[str, str]:
    """Return what the script is filled with."""
    name = work.product.name
    return work.product.values() | {
        "compressor": "zlib" if work.fast else "/SOLID lzma",
        "dictionary": "" if work.fast else "64",
        "setup": str(made),
        "pictures": str(made.parent / "pictures"),
        "lists": str(made.parent / "lists"),
        "sign": signing.nsis_command(),
        "apps": rf"{APPS}\{name}",
        "paths": PATHS,
        "progid": f"{name}.Book",
        "kibibytes": str(kibibytes(tree)),
    }


def _inside(tree: Path, path: Path) -> str:
    """Return a path below the folder of the installed program, as NSIS wants it."""
    words = ["$INSTDIR", *(_quoted(part) for part in path.relative_to(tree).parts)]
    return "\\".join(words)


def _quoted(name: str) -> str:
    return name.replace("$", "$$")


def _lines(lines: list[str]) -> str:
    return "".join(f"    {line}\n" for line in lines)
