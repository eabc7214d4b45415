"""What the setup says, in the languages that it speaks."""

import tomllib
from pathlib import Path
from typing import Final

from installers.product import Product, filled

TABLE: Final = Path(__file__).parent / "setup_texts.toml"


def texts(product: Product) -> dict[str, dict[str, str]]:
    """Return the texts by the name that NSIS has for their language, and by their own."""
    table: dict[str, dict[str, str]] = tomllib.loads(filled(TABLE, product.values()))
    return table


def written(table: dict[str, dict[str, str]]) -> str:
    """Return the lines of NSIS for these texts; the first language stands in where Windows has another."""
    lines = [f'!insertmacro MUI_LANGUAGE "{language}"\n' for language in table]
    for language, named in table.items():
        number = f"${{LANG_{language.upper()}}}"
        lines += [f'LangString {name} {number} "{_escaped(text)}"\n' for name, text in named.items()]
    return "".join(lines)


def _escaped(text: str) -> str:
    return text.strip().replace('"', '$\\"').replace("\n", "$\\r$\\n")
