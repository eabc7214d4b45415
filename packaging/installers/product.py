"""The one table of names, versions and file types that all installers are filled from."""

import ast
import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

PACKAGING: Final = Path(__file__).resolve().parents[1]
CHECKOUT: Final = PACKAGING.parent


@dataclass(frozen=True)
class BookType:
    """How a system knows a book when it sees one."""

    suffix: str
    """Without its dot."""
    mime: str
    title: str
    magic: str
    application_id_offset: int
    application_id: int


@dataclass(frozen=True)
class Product:
    """What the installers say of the program."""

    name: str
    command: str
    id: str
    publisher: str
    summary: str
    about: str
    licence: str
    copyright: str
    version: str
    book: BookType

    @property
    def four_numbers(self) -> str:
        """Return the version as Windows counts: `1.2.3.0`."""
        return ".".join([*self.version.split("."), "0", "0", "0"][:4])

    def values(self) -> dict[str, str]:
        """Return what `@name@` stands for in a template, by name; `@book.suffix@` and so on too."""
        values = {key: str(value) for key, value in vars(self).items() if key != "book"}
        values |= {f"book.{key}": str(value) for key, value in vars(self.book).items()}
        return values | {"four_numbers": self.four_numbers}


@cache
def product() -> Product:
    """Return the product as `product.toml` and the program itself tell it."""
    table = tomllib.loads((PACKAGING / "product.toml").read_text(encoding="utf-8"))
    number = int(str(_constant("store/database.py", "APPLICATION_ID")))
    book = BookType(**table.pop("book"), application_id=number)
    return Product(**table, version=str(_constant("__init__.py", "__version__")), book=book)


def as_version(version: str) -> Product:
    """Return the product under another version, for trying an upgrade."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ValueError(f"“{version}” is not a version such as 1.2.3.")
    return replace(product(), version=version)


def filled(template: Path, values: dict[str, str]) -> str:
    """Return a template's text with each `@name@` replaced; `KeyError` for a name that is not known."""
    text = template.read_text(encoding="utf-8")
    return re.sub(r"@([a-z_.]+)@", lambda found: values[found[1]], text)


def _constant(module: str, name: str) -> object:
    """Return what a module of the program assigns to a name, without importing it."""
    path = CHECKOUT / "briefbook" / module
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(one, ast.Name) and one.id == name for one in targets):
            return ast.literal_eval(node.value)  # type: ignore[attr-defined]
    raise LookupError(f"{path} assigns nothing to {name}.")
