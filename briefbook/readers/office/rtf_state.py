"""What holds for the text at one place of a Rich Text file, and ends with its group."""

from dataclasses import dataclass
from typing import Final

SKIPPED: Final = frozenset(
    (
        *("colortbl", "generator", "listtable", "listoverridetable", "rsidtbl", "revtbl", "xmlnstbl"),
        *("pict", "object", "objdata", "objclass", "themedata", "colorschememapping", "datastore"),
        *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
        *("annotation", "atnid", "atnauthor", "atntime", "atndate", "atnref", "atrfstart", "atrfend"),
        *("bkmkstart", "bkmkend", "datafield", "fldtype", "formfield", "ffname", "ffl", "ffdeftext"),
        *("sn", "sv", "sp", "shprslt", "nonshppict", "nonesttables", "nextfile", "template", "filetbl"),
        *("xe", "tc", "txe", "rxe", "tcn", "pntxta", "pntxtb", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc"),
        *("ftncn", "aftncn", "latentstyles", "mmathPr", "wgrffmtfilter", "passwordhash", "userprops"),
        *("background", "comment", "operator", "category", "keywords", "doccomm", "subject", "manager"),
        *("company", "creatim", "revtim", "printim", "buptim", "hlinkbase", "private", "fontemb", "panose"),
        *("falt", "pgptbl", "protusertbl", "docvar", "picprop", "mailmerge", "oldcprops", "oldpprops"),
    )
)
"""Groups that hold no text of the document."""

READ_WHEN_STARRED: Final = frozenset(
    ("fldinst", "shpinst", "shptxt", "ud", "listtext", "pntext", "footnote", "nesttableprops")
)
"""Groups with text among those that readers may pass over."""


@dataclass(frozen=True, slots=True)
class State:
    """Where text goes and how it is read; replaced, never changed."""

    target: str = "text"
    """`text`, `fonts`, `styles`, `title`, `author`, `instruction`, `label`; nothing to skip it."""
    outer_target: str = ""
    """Where text goes in a group that gives the same again in Unicode."""
    font: int = -1
    skipped_after_unicode: int = 1
    """How many characters after one in Unicode stand for the same."""
    is_hidden: bool = False
    is_starred: bool = False
    """Whether the group began with the mark of those that readers may pass over."""
    field: int = -1
    """The number of the field that the group belongs to."""
    ends: str = ""
    """What ends with the group: `result`, `note` or `box`."""
    place: tuple[int, int] = (0, 0)
    """The paragraph, and among its pieces the first, where what ends began."""


@dataclass(slots=True)
class Paragraph:
    """The properties of the paragraph that is being read."""

    style: int = 0
    outline_level: int = 9
    is_in_list: bool = False
    list_level: int = 0
    is_in_table: bool = False
