"""Steps about the window: it opens, and its icons, fonts, words and orders are right."""

import os
import sys
import time
from collections import Counter
from functools import cmp_to_key
from typing import TYPE_CHECKING, Final

from briefbook import paths
from briefbook.ui.self_test.ground import Ground, has_display
from briefbook.ui.self_test.telling import expect

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LEAST_COLOURS: Final = 100
"""A window with a book in it has hundreds of colours; one that paints nothing has a few."""

TO_APPEAR: Final = 10.0
"""Seconds in which a desktop must have shown the window."""

PLATFORMS: Final = {"win32": ("windows",), "darwin": ("cocoa",), "linux": ("xcb", "wayland")}
"""How Qt draws on a real screen."""

CANCEL: Final = {"fr": "Annuler", "de": "Abbrechen", "es": "Cancelar", "zh_CN": "取消"}

NO_PLURAL: Final = ("zh_CN",)

ORDERS: Final = {
    "fr": ("abricot", "éclair", "école", "étude", "zèbre", "Zoo"),
    "de": ("Apfel", "Ärger", "Esel", "Öl", "Ost", "Zoo"),
    "sv": ("Apa", "Zebra", "Ål", "Ärlig", "Örn"),
}
"""Words as a language orders them; where the data of languages are missing, Qt does so by bytes, silently."""

TYPEFACES: Final = (
    ("Inter", "Inter-Regular.ttf", "Café"),
    ("Source Serif 4", "SourceSerif4-Regular.ttf", "Łódź"),
    ("Noto Sans SC", "NotoSansSC-Regular.ttf", "会议"),
    ("Noto Sans KR", "NotoSansKR-Regular.ttf", "회의"),
    ("Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf", "محادثات"),
    ("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", "שיחות"),
)

SIDE: Final = 32


def opens(ground: Ground) -> str:
    """Open the window with a book, go through its panes, and look at its picture."""
    from briefbook.ui.application import make_window
    from briefbook.ui.settings import Settings

    app = ground.app
    platform = app.platformName()
    if has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        real = PLATFORMS.get(sys.platform, (platform,))
        expect(platform.startswith(real), f"The window is drawn by “{platform}”, not by {' or '.join(real)}.")
    window = make_window(app, Settings(ground.folder / "window.ini"))
    told: list[str] = []
    window.messages.told.connect(lambda level, text, *_: told.append(text))
    try:
        window.show()
        window.session.open(ground.copy_of_sample("window"))
        view = window.session.view
        expect(view is not None, f"The book did not open: {' '.join(told)}")
        assert view is not None
        for name in ("outline", "reader", "risks", "memo"):
            view.work.show_pane(name)
            app.processEvents()
        handle = window.windowHandle()
        end = time.monotonic() + TO_APPEAR
        while not handle.isExposed() and time.monotonic() < end:
            app.processEvents()
        expect(handle.isExposed(), "The window is not to be seen.")
        picture = window.grab().toImage()
    finally:
        window.close()
        window.deleteLater()
        app.processEvents()
    colours = len(_colours(picture, step=3))
    expect(colours >= LEAST_COLOURS, f"The window’s picture has {colours} colours only, so it is blank.")
    return f"{platform}, {picture.width()} × {picture.height()} pixels, {colours} colours"


def paints_icons(ground: Ground) -> str:
    """Paint an icon in a colour of the theme, and one that the style sheet takes from its file."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    from briefbook.ui.theme.icons import Icons
    from briefbook.ui.theme.theme import Theme

    assert ground.app
    theme = Theme("light")
    for colour in ("text", "accent"):
        picture = Icons(theme).icon("book-open", colour).pixmap(QSize(SIDE, SIDE)).toImage()
        wanted = getattr(theme.tokens, colour)
        solid = _colours(picture, least_alpha=255)
        expect(solid, "The icon “book-open” is painted blank.")
        (most, _) = solid.most_common(1)[0]
        expect(most.lower() == wanted.lower(), f"The icon “book-open” is {most}, not {wanted}.")
    for path in sorted((paths.icons() / "controls").rglob("*.svg")):
        drawn = QIcon(str(path)).pixmap(QSize(SIDE, SIDE)).toImage()
        name = f"{path.parent.name}/{path.name}"
        expect(_colours(drawn, least_alpha=128), f"{name}, of the style sheet, is painted blank.")
    return f"{theme.tokens.text} and {theme.tokens.accent}"


def has_its_icon(ground: Ground) -> str:
    """Paint the icon of the application, by which desktops know its windows."""
    from PySide6.QtCore import QSize

    from briefbook.ui.theme.icons import application_icon

    assert ground.app
    picture = application_icon().pixmap(QSize(64, 64)).toImage()
    solid = _colours(picture, least_alpha=255)
    expect(sum(solid.values()) > 64 * 64 // 2, "The application’s icon is painted blank.")
    expect("#1f5fa8" in solid, f"The application’s icon is not blue but {solid.most_common(1)[0][0]}.")
    return f"{len(solid)} colours"


def has_its_fonts(ground: Ground) -> str:
    """Load each bundled font, and see that text set in it takes its letters and no other font's."""
    from PySide6.QtGui import QFont, QRawFont, QTextLayout

    from briefbook.ui.theme import fonts

    assert ground.app
    fonts.register()
    fonts.register(fonts.OTHER_SCRIPTS)
    for family, file, text in TYPEFACES:
        raw = QRawFont(str(paths.fonts() / file), SIDE)
        expect(raw.isValid(), f"The font {file} cannot be read.")
        expect(raw.familyName() == family, f"{file} holds “{raw.familyName()}”, not “{family}”.")
        font = QFont(family)
        font.setPixelSize(SIDE)
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1000)
        layout.endLayout()
        runs = layout.glyphRuns()
        used = {run.rawFont().familyName() for run in runs}
        expect(
            used == {family}, f"“{text}” is set in {', '.join(sorted(used)) or 'nothing'}, not in {family}."
        )
        # glyph 0 is the box that stands for a letter that a font has not
        expect(all(all(run.glyphIndexes()) for run in runs), f"{family} has not all letters of “{text}”.")
    return ", ".join(family for family, *_ in TYPEFACES)


def speaks_languages(ground: Ground) -> str:
    """Translate a word by the catalogues of Qt, which the build has to bring."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language, word in CANCEL.items():
        translator = QTranslator()
        expect(translator.load(f"qtbase_{language}", folder), f"{folder} has no catalogue qtbase_{language}.")
        found = translator.translate("QPlatformTheme", "Cancel")
        expect(found == word, f"“Cancel” is “{found}” in {language}, not “{word}”.")
    return ", ".join(CANCEL.values())


def speaks_its_own(ground: Ground) -> str:
    """Translate a word and a number of things by the window’s own catalogues."""
    from PySide6.QtCore import QTranslator

    folder = str(paths.translations())
    told = []
    for language, word in CANCEL.items():
        translator = QTranslator()
        name = f"briefbook_{language}"
        expect(translator.load(name, folder), f"{folder} has no catalogue {name}.")
        found = translator.translate("", "Cancel")
        expect(found == word, f"“Cancel” is “{found}” in {language}, not “{word}”.")
        one, many = (translator.translate("", "%n source(s)", "", number) or "" for number in (1, 2))
        expect(
            one and many and (one == many) == (language in NO_PLURAL) and "(" not in many,
            f"One source is “{one}” in {language} and more are “{many}”.",
        )
        told.append(many.replace("%n", "2"))
    return ", ".join(told)


def sorts_by_language(ground: Ground) -> str:
    """Sort words by the rules of three languages, which differ in where they put the same letters."""
    from PySide6.QtCore import QCollator, QLocale

    for language, wanted in ORDERS.items():
        collator = QCollator(QLocale(language))
        given = wanted[::-1]
        by_comparing = sorted(given, key=cmp_to_key(collator.compare))
        for found in (by_comparing, sorted(given, key=collator.sortKey)):
            expect(
                found == list(wanted), f"{language} is sorted {', '.join(found)}, not {', '.join(wanted)}."
            )
    return "; ".join(", ".join(words) for words in ORDERS.values())


def _colours(picture: "QImage", *, least_alpha: int = 0, step: int = 1) -> Counter[str]:
    """Return how many pixels of each colour there are, but for those more transparent than `least_alpha`."""
    places = ((x, y) for y in range(0, picture.height(), step) for x in range(0, picture.width(), step))
    pixels = Counter(picture.pixel(x, y) for x, y in places)
    found: Counter[str] = Counter()
    for pixel, count in pixels.items():
        if pixel >> 24 >= least_alpha:
            found[f"#{pixel & 0xFFFFFF:06x}"] += count
    return found
