"""The Qt palette of a theme, for what Fusion draws without the style sheet."""

from PySide6.QtGui import QColor, QPalette

from briefbook.ui.theme.tokens import Tokens

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """Return the Qt palette of a theme."""
    result = QPalette()
    for role, colour in _colours(tokens).items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        result.setColor(_Group.Disabled, role, QColor(tokens.disabled))
    result.setColor(_Group.Disabled, _Role.PlaceholderText, QColor(tokens.disabled))
    return result


def _colours(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.background,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.sunken,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.placeholder,
        _Role.Button: tokens.surface,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.danger,
        _Role.ToolTipBase: tokens.surface,
        _Role.ToolTipText: tokens.text,
        # the soft accent, because views fill whole rows and tree branches with it
        _Role.Highlight: tokens.accent_soft,
        _Role.HighlightedText: tokens.text,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.accent,
        _Role.Light: tokens.surface,
        _Role.Midlight: tokens.hover,
        _Role.Mid: tokens.border,
        _Role.Dark: tokens.border_strong,
        _Role.Shadow: tokens.border_strong,
    }
