"""What the commands about snapshots take."""

from argparse import ArgumentParser
from collections.abc import Callable

from briefbook.cli import snapshots


def add_snapshot_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands that take, list and compare snapshots, and take parts back from them."""
    taking = command("snapshot", snapshots.snapshot, "give this moment of the book a name")
    taking.add_argument("name", metavar="NAME", help="what the snapshot is called")

    listing = command("snapshots", snapshots.snapshots, "list the snapshots; forget or rename one")
    which = listing.add_mutually_exclusive_group()
    which.add_argument(
        "--forget", metavar="SNAPSHOT", help="take this snapshot away; the book stays as it is"
    )
    which.add_argument(
        "--rename",
        nargs=2,
        metavar=("SNAPSHOT", "NAME"),
        help="give it another name; an automatic one is then kept like those that were named",
    )

    comparing = command("compare", snapshots.compare, "tell what differs between a snapshot and now")
    comparing.add_argument("snapshot", metavar="SNAPSHOT", help="its name or id, or “last” for the newest")
    comparing.add_argument("other", metavar="SNAPSHOT", nargs="?", help="a later one in place of now")
    comparing.add_argument("--words", action="store_true", help="show what differs word by word")

    taking_back = command(
        "take-back", snapshots.take_back, "make the book, or parts of it, as it was; can be undone"
    )
    taking_back.add_argument("snapshot", metavar="SNAPSHOT", help="its name or id, or “last” for the newest")
    taking_back.add_argument(
        "items",
        metavar="ITEM",
        nargs="*",
        help="an issue’s number, a label such as R3, a source’s key, an actor’s name; everything without",
    )
    taking_back.add_argument("--field", metavar="FIELD", help="only this field of it, such as “Title”")
