"""Talking points: what must be raised, what is said if it comes up, and what is avoided."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.advice import TalkingPoint
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "A talking point is something to say in the meeting: what must be raised, what is said only if others "
    "raise it, and what is better avoided. Afterwards write down whether it was raised, and what was said."
)


class TalkingPointsPage(PapersPage):
    """The talking points under when they are made, and the form of the selected one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            TalkingPoint,
            ("title", "hears", "raised", "issue_id"),
            ("mode", "hears", "raised", "issue_id"),
            (
                ("", ("title", "mode", "issue_id", "hears", "text")),
                (tr_noop("After the meeting"), ("raised", "minutes")),
                (tr_noop("Handling"), ("marking",)),
            ),
            tr(_TEACHING),
            group="mode",
            parent=parent,
        )
