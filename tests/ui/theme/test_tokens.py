from itertools import pairwise

import pytest

from briefbook.ui.theme.tokens import HIGH_CONTRAST, THEMES, Tokens, sizes

every_theme = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(tokens: Tokens) -> list[tuple[str, str]]:
    grounds = (tokens.background, tokens.surface, tokens.sunken, tokens.hover, tokens.accent_soft)
    pairs = [(ink, ground) for ink in (tokens.text, tokens.muted, tokens.accent) for ground in grounds]
    pairs += [(tokens.faint, tokens.background), (tokens.faint, tokens.surface)]
    pairs += [(tokens.accent_text, tokens.accent), (tokens.accent_text, tokens.accent_hover)]
    pairs += [(tokens.text, tokens.selection), (tokens.bubble_text, tokens.bubble)]
    pairs += [(tokens.text, ground) for ground in tokens.highlights]
    for ink, soft in (
        (tokens.danger, tokens.danger_soft),
        (tokens.warning, tokens.warning_soft),
        (tokens.success, tokens.success_soft),
    ):
        pairs += [(ink, tokens.background), (ink, tokens.surface), (ink, soft), (tokens.text, soft)]
    return pairs


@every_theme
def test_all_text_can_be_read(tokens):
    unreadable = {
        pair: contrast(*pair) for pair in text_pairs(tokens) if contrast(*pair) < tokens.least_contrast
    }

    assert unreadable == {}


@every_theme
def test_edges_of_controls_and_signs_of_focus_can_be_seen(tokens):
    grounds = (tokens.background, tokens.surface, tokens.sunken, tokens.hover)
    pairs = [(edge, ground) for edge in (tokens.border_strong, tokens.accent) for ground in grounds]
    pairs += [(stripe, tokens.surface) for stripe in tokens.stripes]

    faint = {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 3}

    assert faint == {}


@every_theme
def test_the_bands_of_the_matrix_go_from_pale_to_strong(tokens):
    distances = [contrast(band, tokens.surface) for band in tokens.matrix]

    assert all(before < after for before, after in pairwise(distances))


@every_theme
def test_a_selected_row_differs_from_its_neighbours(tokens):
    assert len({tokens.surface, tokens.hover, tokens.accent_soft}) == 3


def test_high_contrast_tells_a_selected_row_by_more_than_its_ground():
    bar = HIGH_CONTRAST.selected_bar

    assert contrast(HIGH_CONTRAST.accent_soft, HIGH_CONTRAST.surface) < 3
    assert all(contrast(bar, ground) >= 7 for ground in (HIGH_CONTRAST.surface, HIGH_CONTRAST.accent_soft))


@every_theme
def test_what_an_empty_field_asks_for_can_be_read_and_does_not_look_typed(tokens):
    for ground in (tokens.surface, tokens.sunken):
        assert contrast(tokens.placeholder, ground) >= tokens.least_contrast
    assert contrast(tokens.placeholder, tokens.text) >= 1.9
    assert contrast(tokens.placeholder, tokens.disabled) >= 1.3


def test_text_and_rows_grow_with_the_text_scale_but_spaces_do_not():
    doubled = sizes(200)

    assert (doubled.ui, doubled.reading, doubled.row) == (26, 34, 60)
    assert doubled.spaces == sizes(100).spaces
