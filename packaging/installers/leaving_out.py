"""What the wheels bring that the program never uses, left out of every tree."""

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Final

EVERYWHERE: Final = (
    # sqlite-utils names pip among its requirements, for a command of its own
    *("pip", "pip-*", "setuptools", "setuptools-*", "bin", "Scripts"),
    # sources and stubs to develop against
    *("*.pyi", "*.pyx", "*.pxd", "*.h", "*.hpp", "*.lib", "*.a", "*.pc", "*.c", "*.cpp"),
    # the tests of others
    *("icalendar/tests", "icalendar/fuzzing", "regex/tests", "tld/tests", "certifi/tests"),
    *("pypdfium2_cli", "dateparser_cli", "dateparser_scripts"),
    # only py3langid’s own classifier asks for it, and the program reads its model by itself
    *("numpy", "numpy.libs", "numpy-*"),
    # only to filter addresses by language; Babel looks for English when it is loaded
    *("babel/locale-data/[!er]*", "babel/locale-data/e[!n]*", "babel/locale-data/r[!o]*"),
    *("babel/locale-data/*_*", "babel/locale-data/ro.dat", "babel/locale-data/rof.dat"),
    # pictures that no memo takes, letters that HarfBuzz shapes instead, and Tk
    *(f"PIL/{name}.*" for name in ("_avif", "_webp", "_imagingft", "_imagingtk")),
    *("reportlab/graphics/testdrawings*", "lxml/includes", "tzdata/zoneinfo/*/__pycache__"),
    # what py3langid does with its model, by NumPy
    *(f"py3langid/{name}.*" for name in ("__init__", "langid", "modelio", "server")),
    # the certificates of the web, and an older reading of time zones, which icalendar prefers another to
    *("certifi/cacert.pem", "pytz", "pytz-*"),
    # what the form of citation styles is, against which nothing is checked here; lxml’s Schematron
    *("citeproc/data/schema", "lxml/isoschematron"),
    # resources/dictionaries has it too
    "hunspell/dictionaries",
    # written for Python 2
    "olefile/olefile2.py",
    # memos are set in the program’s own; one, DarkGarden, is under the GPL
    "reportlab/fonts",
    # of RapidFuzz only ratios are asked for, which those for newer processors give no faster; lxml’s objects
    *(
        "rapidfuzz/*_avx2.*",
        "rapidfuzz/distance/metrics_cpp*",
        "rapidfuzz/process_cpp_impl*",
        "lxml/objectify.*",
    ),
    # under the GPL alone; memo/typesetting/hyphenation.py reads none of them
    *(f"pyphen/dictionaries/hyph_{code}.dic" for code in ("cs_CZ", "gl", "n[bn]_NO", "pt_PT")),
    *(f"pyphen/dictionaries/hyph_{code}.dic" for code in ("ro_RO", "sk_SK", "uk_UA")),
    # nor these, two of which are the German ones once more
    *(f"pyphen/dictionaries/hyph_{code}.dic" for code in ("de_AT", "de_CH", "eo", "id_ID", "te_IN", "th_TH")),
    # Qt that this window never shows: tools, QML, SQL, networks, tests, help, the virtual keyboard (GPL only)
    *("PySide6/Qt/qml", "PySide6/qml", "PySide6/Qt/libexec", "PySide6/scripts", "PySide6/support"),
    *("PySide6/typesystems", "PySide6/glue", "PySide6/include", "PySide6/doc", "PySide6/Qt/metatypes"),
    *("PySide6/metatypes", "PySide6/modules", "PySide6/Qt/modules"),
)
"""Patterns of paths in the folder of packages; a folder goes with all that is in it."""

PICTURES: Final = ("gif", "icns", "ico", "jpeg", "pdf", "tga", "tiff", "wbmp", "webp")
"""Kinds of pictures that the window never shows: its own are PNG, which Qt itself reads, and SVG."""

QT: Final = (
    *(f"PySide6/Qt/plugins/{kind}" for kind in ("designer", "egldeviceintegrations", "generic", "help")),
    *(f"PySide6/Qt/plugins/{kind}" for kind in ("networkinformation", "qml*", "sqldrivers")),
    *(
        f"PySide6/Qt/plugins/{kind}"
        for kind in ("tls", "vectorimageformats", "wayland-graphics-integration*")
    ),
    # Qt’s own menus and dialogs are in “qtbase”: its words in the languages of the window, and no others
    *(f"PySide6/Qt/translations/{name}" for name in ("[!q]*", "qt[!b]*", "qtbase_[!defz]*", "qtbase_zh_T*")),
    *(f"PySide6/Qt/translations/qtbase_{name}" for name in ("d[!e]*", "e[!s]*", "f[!r]*")),
    *(f"PySide6/Qt/plugins/imageformats/*q{kind}.*" for kind in PICTURES),
    *(f"PySide6/Qt/plugins/platforms/*q{kind}*" for kind in ("eglfs", "linuxfb", "minimal", "vkkhr", "vnc")),
    # brings all of GTK along, of another version than the desktop’s
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    # is under the GPL only
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    # what a window is on a screen without a desktop; on one with, Qt does it itself
    *(
        f"PySide6/Qt/plugins/wayland-shell-integration/lib{kind}*"
        for kind in ("fullscreen", "ivi", "qt", "wl")
    ),
    *(f"PySide6/Qt{name}.*" for name in ("DBus", "Network", "OpenGL", "OpenGLWidgets", "Test")),
)
"""What the wheels of Qt for Linux and macOS bring."""

WINDOWS: Final = (
    *("PySide6/*.exe", "PySide6/pyside6qml*", "PySide6/opengl32sw.dll", "PySide6/lib", "PySide6/resources"),
    # Qt’s own words in dialogs, and of those the languages of the program
    *(f"PySide6/translations/{name}" for name in ("[!q]*", "qt[!b]*", "qtbase_[!defz]*", "qtbase_zh_T*")),
    *(f"PySide6/translations/qtbase_{name}" for name in ("d[!e]*", "e[!s]*", "f[!r]*")),
    *("PySide6/plugins/designer", "PySide6/plugins/generic", "PySide6/plugins/networkinformation"),
    *("PySide6/plugins/platforminputcontexts", "PySide6/plugins/qml*", "PySide6/plugins/sqldrivers"),
    *("PySide6/plugins/tls", "PySide6/plugins/vectorimageformats", "PySide6/plugins/platforms/qminimal.dll"),
    *("PySide6/plugins/platforms/qdirect2d.dll", "PySide6/plugins/styles", "uharfbuzz/_harfbuzz_test.*"),
    *(f"PySide6/plugins/imageformats/q{kind}.dll" for kind in PICTURES),
    *(f"{folder}/{name}140.dll" for folder in ("PySide6", "shiboken6") for name in ("concrt", "vcamp")),
    *(f"{folder}/{name}140.dll" for folder in ("PySide6", "shiboken6") for name in ("vccorlib", "vcomp")),
)
"""What only wheels for Windows bring."""

_QT_LIBRARY: Final = re.compile(r"PySide6/Qt6?+(?!(Core|Gui|PrintSupport|Svg|Widgets)\.)\w+\.(dll|pyd)")
"""Those of Qt on Windows, and their Python modules, that the window does not load."""

LINUX: Final = ("tzdata/zoneinfo",)
"""What every desktop with Linux has itself, and Python looks for there first."""

MACOS: Final = (
    *("PySide6/*.app", "PySide6/lib", "PySide6/libpyside6qml*", "PySide6/lrelease", "PySide6/lupdate"),
    *(
        "PySide6/qmlformat",
        "PySide6/qmllint",
        "PySide6/qmlls",
        "PySide6/svgtoqml",
        "PySide6/Qt/plugins/styles",
    ),
    *(
        "PySide6/Qt/plugins/imageformats/libqmacheif.dylib",
        "PySide6/Qt/plugins/imageformats/libqmacjp2.dylib",
    ),
    "uharfbuzz/_harfbuzz_test.*",
)
"""What only wheels for macOS bring."""

_QT_ON_MACOS: Final = re.compile(
    r"PySide6/Qt/lib/Qt(?!(Core|DBus|Gui|PrintSupport|Svg|Widgets)\.)\w+\.framework"
    r"|PySide6/Qt(?!(Core|Gui|PrintSupport|Svg|Widgets)\.)\w+\.abi3\.so"
)
"""The frameworks that the window does not load, and the Python modules; QtGui itself needs QtDBus."""


def leave_out(folder: Path, platform: str) -> None:
    """Remove from a folder of packages what is left out on a platform."""
    for path in sorted(folder.rglob("*"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if is_left_out(name, platform):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def is_left_out(name: str, platform: str) -> bool:
    """Return whether a path in the folder of packages is left out, itself or with a folder that it is in."""
    windows = "windows" in platform
    if windows and _QT_LIBRARY.fullmatch(name):
        return True
    macos = "darwin" in platform
    if macos and _QT_ON_MACOS.fullmatch(name):
        return True
    patterns = EVERYWHERE + (WINDOWS if windows else QT) + (MACOS if macos else ())
    return bool(_pattern(patterns + (LINUX if "linux" in platform else ())).match(name))


@cache
def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches all paths whose beginning, or middle, is one of these, up to the end of a name.

    A star stands for part of a name, and never for folders.
    """
    one_of = "|".join(
        "".join(
            piece.replace("!", "^") if piece[:1] == "[" else "[^/]*" if piece == "*" else re.escape(piece)
            for piece in re.split(r"(\*|\[[^]]+\])", pattern)
        )
        for pattern in patterns
    )
    return re.compile(rf"(?:.*/)?(?:{one_of})(?:/|\Z)")
