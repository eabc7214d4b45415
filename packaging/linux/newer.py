"""The program under the version that comes next, to try what an upgrade does."""

from dataclasses import replace
from functools import cache

from installers.product import as_version
from installers.work import Work, say


@cache
def newer(work: Work) -> Work:
    """Return a work whose product is one version on, with the program’s folder built; made once in a run."""
    from linux import folder

    major, minor, patch = work.product.version.split(".")
    product = as_version(f"{major}.{minor}.{int(patch) + 1}")
    then = replace(
        work,
        product=product,
        fast=True,
        folder=work.folder / "newer",
        results=work.folder / "newer" / "results",
    )
    say(f"Building version {product.version}, to upgrade to.")
    folder.build(then)
    return then
