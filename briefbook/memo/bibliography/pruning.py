"""Citation styles cut down to what they say of items of one shape, which is many times as fast."""

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

CSL = "{http://purl.org/net/xbiblio/csl}"

Verdict = bool | None
"""Whether a condition holds; `None` if that depends on more than the shape."""


def prune(root: "_Element", part: str, kind: str, variables: Collection[str]) -> None:
    """Take from a style what cannot be said of items of this type with these variables.

    `part` is what will be made, `citation` or `bibliography`; a citation is taken for the first.
    """
    other = root.find(f"{CSL}{'citation' if part == 'bibliography' else 'bibliography'}/{CSL}layout")
    for child in list(other) if other is not None else ():
        child.getparent().remove(child)  # type: ignore[union-attr]
    for choose in list(root.iter(f"{CSL}choose")):
        _decide(choose, part, kind, variables)
    _leave_out_unused_macros(root)


def _decide(choose: "_Element", part: str, kind: str, variables: Collection[str]) -> None:
    is_decided = False
    for branch in list(choose):
        verdict = None if is_decided else _verdict(branch, part, kind, variables)
        if is_decided or verdict is False:
            choose.remove(branch)
        elif verdict:
            branch.tag = f"{CSL}else"
            branch.attrib.clear()
            is_decided = True


def _verdict(branch: "_Element", part: str, kind: str, variables: Collection[str]) -> Verdict:
    if branch.tag == f"{CSL}else":
        return True
    verdicts: list[Verdict] = []
    for test, values in branch.attrib.items():
        for value in str(values).split():
            if test == "type":
                verdicts.append(value.lower() == kind)
            elif test == "variable":
                verdicts.append(value in variables)
            elif test in ("is-numeric", "is-uncertain-date"):
                verdicts.append(None if value in variables else False)
            elif test == "position":
                verdicts.append(part == "citation" and value == "first")
            elif test == "locator":
                verdicts.append(False)
            elif test != "match":
                verdicts.append(None)
    match = branch.get("match", "all")
    if match == "all":
        return False if False in verdicts else None if None in verdicts else True
    any_holds = True if True in verdicts else None if None in verdicts else False
    return any_holds if match == "any" or any_holds is None else not any_holds


def _leave_out_unused_macros(root: "_Element") -> None:
    macros = {macro.get("name"): macro for macro in root.iterchildren(f"{CSL}macro")}
    used: set[str | None] = set()
    waiting = [element for element in root.iterchildren("*") if element.tag != f"{CSL}macro"]
    while waiting:
        for element in waiting.pop().iter("*"):
            name = element.get("macro")
            if name is not None and name not in used:
                used.add(name)
                waiting += [macros[name]] if name in macros else []
    for name, macro in macros.items():
        if name not in used:
            root.remove(macro)
