"""The arguments of the commands about claims and evidence."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import claiming, evidence
from briefbook.domain.claim import STATUSES
from briefbook.domain.likelihood import CONFIDENCES, SCALES


def add_evidence_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands by `command(name, run, says)`, which gives each its parser."""
    _claims(command)
    _grades(command)
    _review(command)


def _claims(command: Callable[..., ArgumentParser]) -> None:
    claim = command("claim", claiming.claim, "make a claim on passages")
    claim.add_argument("statement", metavar="STATEMENT", help="one sentence that can be true or false")
    claim.add_argument("--status", required=True, choices=STATUSES, metavar="S", help=", ".join(STATUSES))
    claim.add_argument(
        "--as-of", required=True, metavar="DATE", help="when it held: 2025-10-28, 2025-10 or 2025"
    )
    for name, words in (("--passage", "for it"), ("--against", "against it")):
        claim.add_argument(
            name, nargs="+", default=[], metavar="KEY#N", help=f"passages that are evidence {words}"
        )
    claim.add_argument("--by", default="", metavar="ACTOR", help="who asserts it")
    claim.add_argument("--via", default="", metavar="ACTOR", help="through whom that is quoted")
    claim.add_argument("--likelihood", default="", metavar="WORD", help="how likely, as a word of the scale")
    claim.add_argument("--scale", default="", choices=[one.name for one in SCALES], help="which scale")
    claim.add_argument("--confidence", default="", choices=CONFIDENCES, help="how good the evidence is")
    claim.add_argument("--because", default="", metavar="TEXT", help="the reason for that confidence")
    claim.add_argument("--issue", metavar="ID", help="the id or number of the issue it belongs to")

    claims = command("claims", claiming.claims, "list the claims")
    claims.add_argument("--status", choices=STATUSES, metavar="S", help="only those of this status")
    claims.add_argument("--issue", metavar="ID", help="only those of the issue with this id or number")

    superseding = command("supersede", claiming.supersede, "let a newer claim take the place of an older one")
    superseding.add_argument("older", metavar="OLDER", help="the label of the older claim, such as C3")
    superseding.add_argument("newer", metavar="NEWER", help="the label of the newer one")
    superseding.add_argument("--reason", default="", metavar="TEXT", help="why")


def _grades(command: Callable[..., ArgumentParser]) -> None:
    grade = command("grade", evidence.grade, "grade a source’s reliability or a passage’s credibility")
    grade.add_argument("item", metavar="KEY[#N]", help="the source’s key, or one of its passages")
    grade.add_argument("grade", metavar="GRADE", help='A to F, or 1 to 6 for a passage; "" takes it away')

    derive = command("derive", evidence.derive, "say that a source retells another one, or somebody")
    derive.add_argument("key", metavar="KEY", help="the source’s key")
    whom = derive.add_mutually_exclusive_group(required=True)
    whom.add_argument("--from", dest="origin", metavar="KEY", help="the source that it retells")
    whom.add_argument("--actor", metavar="ACTOR", help="whose words it retells")

    standing = command("standing", evidence.standing, "mark a source corrected or withdrawn")
    standing.add_argument("key", metavar="KEY", help="the source’s key")
    standing.add_argument("standing", choices=("stands", "corrected", "withdrawn"))
    standing.add_argument("--reason", default="", metavar="TEXT", help="why, and who says so")


def _review(command: Callable[..., ArgumentParser]) -> None:
    suggest = command("suggest", evidence.suggest, "list what a source’s words suggest")
    suggest.add_argument("key", metavar="KEY", help="the source’s key")

    update = command("update", evidence.update, "import a file as the new version of a source")
    update.add_argument("key", metavar="KEY", help="the source’s key")
    update.add_argument("file", metavar="FILE", type=Path, help="the file of the new version")

    impact = command("impact", evidence.impact, "list all that rests on a source, a passage or a claim")
    impact.add_argument("item", metavar="KEY[#N]", help="a source’s key, a passage, or a claim such as C3")

    changes = command("changes", evidence.changes, "tell what changed since a date, a memo or a snapshot")
    changes.add_argument(
        "--since",
        required=True,
        metavar="DATE|MEMO|SNAPSHOT",
        help="a date, an exported memo such as M2, “last” for the last one, or a snapshot’s name",
    )
    changes.add_argument("--until", default="", metavar="DATE|MEMO|SNAPSHOT", help="in place of now")

    annotations = command(
        "annotations", evidence.annotations, "print passages as Web Annotation JSON-LD", json=False
    )
    annotations.add_argument("key", metavar="KEY", nargs="?", help="the source’s key; all sources without it")
    annotations.add_argument("-o", "--output", metavar="FILE", type=Path, help="write them to a file")

    annotate = command("annotate", evidence.annotate, "mark what a Web Annotation file marks")
    annotate.add_argument("file", metavar="FILE", type=Path, help="a file in Web Annotation JSON-LD")
    annotate.add_argument("--key", metavar="KEY", help="the source it is about, whatever the file says")
