"""The colours and sizes that everything in the window is drawn with."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """The colours of one theme, as `#RRGGBB`, named for what they are used for."""

    name: str
    is_dark: bool
    background: str  # between the panes
    surface: str  # panes, cards, lists, what is written and read
    sunken: str  # headers, search fields, quiet notices
    hover: str
    border: str  # separators: decoration only
    border_strong: str  # the edges of controls, 3:1 on every ground
    text: str
    muted: str
    faint: str  # on background and surface only
    placeholder: str  # what an empty field asks for
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str  # on accent and accent_hover
    accent_soft: str  # the row that is selected, the button that is on
    selected_bar: str = ""  # beside the row that is selected, where the soft accent is not enough
    selection: str  # selected text
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    highlights: tuple[str, str, str, str]  # behind highlighted text
    stripes: tuple[str, str, str, str]  # the same four beside text, 3:1 on surface
    matrix: tuple[str, str, str, str, str]  # bands of a risk matrix, low to high
    bubble: str  # a risk on the matrix
    bubble_text: str
    least_contrast: float = 4.5  # of words on what is behind them (WCAG 2.2, 1.4.3; 7 is 1.4.6)


LIGHT: Final = Tokens(
    name="light",
    is_dark=False,
    background="#F6F5F2",
    surface="#FFFFFF",
    sunken="#EFEDE8",
    hover="#F1EFEA",
    border="#E2DFD8",
    border_strong="#85817A",
    text="#1F2328",
    muted="#5F6670",
    faint="#676D76",
    placeholder="#5F6670",
    disabled="#9AA0A8",
    accent="#1F5FA8",
    accent_hover="#174D8A",
    accent_text="#FFFFFF",
    accent_soft="#DCE8F5",
    selection="#B9D4F1",
    danger="#B3261E",
    danger_soft="#FBE9E7",
    warning="#8A5300",
    warning_soft="#FFF4D9",
    success="#1B6E45",
    success_soft="#E2F3E6",
    highlights=("#FFF0B3", "#CFE8FF", "#E4DAF7", "#D6EFD8"),
    stripes=("#B07C00", "#2F7DC4", "#8560C9", "#2F8F4E"),
    matrix=("#FFF7E0", "#FDDF9E", "#F7B267", "#DE7A46", "#A63A2E"),
    bubble="#FFFFFF",
    bubble_text="#1F2328",
)

DARK: Final = Tokens(
    name="dark",
    is_dark=True,
    background="#16181C",
    surface="#1D2025",
    sunken="#131519",
    hover="#272B31",
    border="#2C3037",
    border_strong="#747C88",
    text="#E6E8EB",
    muted="#A3AAB4",
    faint="#8A919C",
    placeholder="#A3AAB4",
    disabled="#5C636D",
    accent="#6BA8EA",
    accent_hover="#8ABBF0",
    accent_text="#101418",
    accent_soft="#243B57",
    selection="#2F5C8F",
    danger="#F28B82",
    danger_soft="#3A2224",
    warning="#E2B04A",
    warning_soft="#352C17",
    success="#6CC48F",
    success_soft="#1B3126",
    highlights=("#5A4A14", "#1E4468", "#44346B", "#1F4D33"),
    stripes=("#C9A227", "#5AA5E6", "#A98BE6", "#5DBE7F"),
    matrix=("#2E2A22", "#574520", "#8A5A23", "#BE6B35", "#E58A6B"),
    bubble="#E6E8EB",
    bubble_text="#16181C",
)

HIGH_CONTRAST: Final = Tokens(
    name="high-contrast",
    is_dark=True,
    background="#000000",
    surface="#000000",
    sunken="#141414",
    hover="#2B2B2B",
    border="#A6A6A6",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    muted="#F0F0F0",
    faint="#E0E0E0",
    placeholder="#B0B0B0",
    disabled="#8C8C8C",
    accent="#FFE04D",
    accent_hover="#FFF0A0",
    accent_text="#000000",
    accent_soft="#113A6B",
    selected_bar="#FFE04D",
    selection="#1A5290",
    danger="#FFA198",
    danger_soft="#3D0F0B",
    warning="#FFC65C",
    warning_soft="#332300",
    success="#7FE5A5",
    success_soft="#06301A",
    highlights=("#4C3F11", "#1A3A58", "#3A2C5B", "#1A412B"),
    stripes=("#FFD24A", "#7CC4FF", "#C9B2FF", "#7FE5A5"),
    matrix=("#2E2A22", "#574520", "#7A4F1E", "#D98247", "#F5A88D"),
    bubble="#FFFFFF",
    bubble_text="#000000",
    least_contrast=7.0,
)

THEMES: Final = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Lengths in pixels: those of text grow with the text scale, spaces and radii do not."""

    eyebrow: int = 11
    meta: int = 12
    ui: int = 13
    title: int = 15
    reading: int = 17
    headings: tuple[int, int, int, int] = (26, 23, 20, 18)
    icon: int = 18
    row: int = 30  # of a tree or menu
    table_row: int = 34
    source_row: int = 62
    control: int = 30
    spaces: tuple[int, int, int, int, int, int] = (4, 8, 12, 16, 24, 32)
    row_radius: int = 6
    control_radius: int = 7
    card_radius: int = 8
    pane_radius: int = 10
    palette_radius: int = 12


SMALLEST_SCALE: Final = 80
LARGEST_SCALE: Final = 200


def sizes(scale: int = 100) -> Sizes:
    """Return the sizes at a text scale in percent."""

    def grown(length: int) -> int:
        return round(length * scale / 100)

    usual = Sizes()
    largest, large, medium, small = usual.headings
    return Sizes(
        eyebrow=grown(usual.eyebrow),
        meta=grown(usual.meta),
        ui=grown(usual.ui),
        title=grown(usual.title),
        reading=grown(usual.reading),
        headings=(grown(largest), grown(large), grown(medium), grown(small)),
        icon=grown(usual.icon),
        row=grown(usual.row),
        table_row=grown(usual.table_row),
        source_row=grown(usual.source_row),
        control=grown(usual.control),
    )
