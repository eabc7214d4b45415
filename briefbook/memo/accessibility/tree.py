"""The structure tree of a PDF file, read into plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import pikepdf

Identity: TypeAlias = tuple[int, int]
"""The number and generation of an object in the file; zeros where it has none of its own."""
Mark: TypeAlias = tuple[Identity, int]
"""A page or form, and the number of a marked sequence in it."""

_KEPT = {"/Alt", "/ActualText", "/ID", "/A", "/C", "/Headers"}
_GROUPS = {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "NonStruct", "Private"}
_TEXTS = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "TOC", "TOCI", "Index", "L", "LI", "Lbl", "LBody"}
_TABLES = {"Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"}
_INLINE = {
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Figure",
    "Formula",
    "Form",
}
_SCRIPTS = {"Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"}
STANDARD_TAGS = _GROUPS | _TEXTS | _TABLES | _INLINE | _SCRIPTS


@dataclass(slots=True, eq=False)
class Node:
    """An element of the tree; `page` is where its own content begins."""

    tag: str
    identity: Identity
    parent: "Node | None"
    page: int | None
    properties: dict[str, pikepdf.Object]
    kids: list["Node"] = field(default_factory=list)

    def first_page(self) -> int | None:
        """Return the page where the element, or else what is in it or around it, begins."""
        node: Node | None = self
        while node and node.page is None:
            node = node.kids[0] if node.kids else None
        if node:
            return node.page
        above = self.parent
        while above and above.page is None:
            above = above.parent
        return above.page if above else None

    def attributes(self) -> list[pikepdf.Dictionary]:
        """Return the element's attribute dictionaries."""
        owned = self.properties.get("/A")
        listed = owned if isinstance(owned, pikepdf.Array) else [owned]
        return [attributes for attributes in listed if isinstance(attributes, pikepdf.Dictionary)]


@dataclass(slots=True)
class Tree:
    """All elements in reading order, and which of them hold each piece of content."""

    nodes: list[Node] = field(default_factory=list)
    holders: dict[Mark, list[Node]] = field(default_factory=dict)
    annotations: dict[Identity, Node] = field(default_factory=dict)


def read_tree(root: pikepdf.Object, pages: Mapping[Identity, int]) -> Tree:
    """Return the tree below its root; `pages` are the numbers of page objects."""
    tree = Tree()
    roles = _roles(root)
    seen: set[Identity] = set()
    top = [kid for kid in _kids(root) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    waiting: list[tuple[pikepdf.Object, Node | None]] = [(kid, None) for kid in reversed(top)]
    while waiting:
        found, parent = waiting.pop()
        identity = found.objgen
        if identity in seen:
            continue
        if identity != (0, 0):
            seen.add(identity)
        keys = found.keys()
        home = found["/Pg"].objgen if "/Pg" in keys else None
        node = Node(
            tag=_role(str(found["/S"])[1:], roles),
            identity=identity,
            parent=parent,
            page=pages.get(home) if home else None,
            properties={key: found[key] for key in keys & _KEPT},
        )
        tree.nodes.append(node)
        if parent:
            parent.kids.append(node)
        below = []
        for kid in _kids(found):
            if isinstance(kid, int):
                tree.holders.setdefault((home or (0, 0), kid), []).append(node)
            elif isinstance(kid, pikepdf.Dictionary):
                if "/S" in kid:
                    below.append((kid, node))
                else:
                    _read_reference(kid, node, home, pages, tree)
        waiting.extend(reversed(below))
    return tree


def _read_reference(
    kid: pikepdf.Object, node: Node, home: Identity | None, pages: Mapping[Identity, int], tree: Tree
) -> None:
    """Note the content or the annotation that an element refers to."""
    place = kid["/Pg"].objgen if "/Pg" in kid else home
    if node.page is None and place:
        node.page = pages.get(place)
    if "/MCID" in kid:
        container = kid["/Stm"].objgen if "/Stm" in kid else place
        tree.holders.setdefault((container or (0, 0), int(kid["/MCID"])), []).append(node)
    elif "/Obj" in kid:
        tree.annotations.setdefault(kid["/Obj"].objgen, node)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _roles(root: pikepdf.Object) -> dict[str, str]:
    roles = root.get("/RoleMap")
    if not isinstance(roles, pikepdf.Dictionary):
        return {}
    return {name[1:]: str(standard)[1:] for name, standard in roles.items()}


def _role(tag: str, roles: Mapping[str, str]) -> str:
    """Return the standard type that a type stands for."""
    # a role map may go round in circles
    for _ in range(len(roles)):
        if tag in STANDARD_TAGS or tag not in roles:
            break
        tag = roles[tag]
    return tag
