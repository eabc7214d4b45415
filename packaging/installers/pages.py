"""The pages for the person who installs, as files that any browser shows without a network."""

import html
import re
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import markdown

from installers.product import PACKAGING
from installers.work import BuildError, Work

_TITLES: Final = {"windows": "Windows", "linux": "Linux", "macos": "macOS"}
_KINDS: Final = {".png": "image/png", ".svg": "image/svg+xml", ".jpg": "image/jpeg"}

_STYLE: Final = """
body { font: 17px/1.55 system-ui, "Segoe UI", sans-serif; color: #1b1f24; background: #fff; max-width: 46rem;
  margin: 2rem auto; padding: 0 1.2rem; }
h1, h2, h3 { line-height: 1.25; color: #164678; }
a { color: #1f5fa8; }
code, pre { font: .92em/1.5 ui-monospace, Consolas, monospace; background: #eef3f9; border-radius: 4px; }
code { padding: .1em .3em; }
pre { padding: .8em 1em; overflow-x: auto; }
pre code { padding: 0; background: none; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45em .6em; border: 1px solid #c5d3e3; }
th { background: #eef3f9; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e9ed; background: #1b1f24; }
  h1, h2, h3, a { color: #8fbdf0; }
  code, pre, th { background: #2a3138; }
  th, td { border-color: #46525f; }
}
"""


def write(work: Work, platforms: Sequence[str]) -> list[Path]:
    """Write and return `Install-SYSTEM.html` of those platforms that have a page."""
    written = []
    for platform in platforms:
        source = PACKAGING / platform / "INSTALL.md"
        if source.exists():
            result = work.result(f"Install-{_TITLES[platform]}.html")
            result.write_text(page(work, source), encoding="utf-8")
            written.append(result)
    return written


def page(work: Work, source: Path) -> str:
    """Return a page in Markdown as one file of HTML, with its pictures and the version that is built."""
    text = source.read_text(encoding="utf-8").replace("VERSION", work.product.version)
    body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists", "toc"])
    body = re.sub(r'(<img\b[^>]*?\bsrc=")([^"]+)(")', lambda found: _with_picture(source, found), body)
    heading = re.search(r"^#\s+(.+)$", text, re.MULTILINE)
    title = html.escape(heading[1] if heading else work.product.name)
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _with_picture(source: Path, found: re.Match[str]) -> str:
    picture = (source.parent / html.unescape(found[2])).resolve()
    kind = _KINDS.get(picture.suffix.lower())
    if not kind or not picture.is_file():
        raise BuildError(f"{source} shows a picture that is not there, or of another kind: {found[2]}.")
    return f"{found[1]}data:{kind};base64,{b64encode(picture.read_bytes()).decode()}{found[3]}"
