"""The contrast of what the style sheet puts on what, and of what is painted without it (WCAG 2.2)."""

import re

import pytest

from briefbook.ui.theme.style_sheet import style_sheet
from briefbook.ui.theme.tokens import THEMES, sizes

every_theme = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())
CONTROLS = (
    *("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QCheckBox::", "QProgressBar"),
    "QPlainTextEdit",
)
STATES = (":hover", ":checked", ":pressed", ":focus", ":selected", ":on", ":open")


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def rules(tokens):
    """Return what the sheet says of each selector, all rules of it together."""
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(tokens, sizes()), flags=re.DOTALL)
    found = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        said = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", body))
        for selector in selectors.split(","):
            found.setdefault(selector.strip(), {}).update(said)
    return found


def base(selector):
    """Return a selector without the state that it is about."""
    for state in STATES:
        selector = selector.replace(state, "")
    return selector


def colour_in(words):
    found = re.search(r"#[0-9A-Fa-f]{6}", words or "")
    return found.group() if found else ""


@every_theme
def test_the_words_of_every_rule_can_be_read_on_its_ground(tokens):
    said = rules(tokens)
    unreadable = {}
    for selector, rule in said.items():
        if ":disabled" in selector:
            continue
        usual = said.get(base(selector), {})
        ink = colour_in(rule.get("color") or usual.get("color"))
        ground = colour_in(rule.get("background") or usual.get("background"))
        if (not ink and not ground) or "image" in rule or "transparent" in rule.get("color", ""):
            continue
        for on in [ground] if ground else [tokens.surface, tokens.background]:
            ratio = contrast(ink or tokens.text, on)
            # marks that fill their place are no words
            if ratio < 4.5 and not re.search(r"::(chunk|handle|indicator|groove|separator)|line", selector):
                unreadable[selector] = (ink, on, round(ratio, 2))

    assert unreadable == {}


@every_theme
def test_the_edge_of_every_control_can_be_seen(tokens):
    faint = {}
    for selector, rule in rules(tokens).items():
        edge = colour_in(rule.get("border"))
        if not edge or ":disabled" in selector or not selector.startswith(CONTROLS):
            continue
        # one that is filled, such as the main button, is seen by what fills it
        shown = [edge, *filter(None, [colour_in(rule.get("background"))])]
        for ground in (tokens.surface, tokens.background):
            if max(contrast(colour, ground) for colour in shown) < 3:
                faint[selector] = (edge, ground, round(contrast(edge, ground), 2))

    assert faint == {}


@every_theme
def test_icons_and_signs_can_be_seen_on_every_row(tokens):
    grounds = (tokens.background, tokens.surface, tokens.sunken, tokens.hover, tokens.accent_soft)
    signs = (tokens.text, tokens.muted, tokens.accent, tokens.danger, tokens.warning, tokens.success)

    lost = {(sign, ground) for sign in signs for ground in grounds if contrast(sign, ground) < 3}

    assert lost == set()


@every_theme
def test_what_is_disabled_is_paler_and_yet_there(tokens):
    for ground in (tokens.background, tokens.surface, tokens.sunken):
        assert 2 <= contrast(tokens.disabled, ground) < contrast(tokens.muted, ground)
