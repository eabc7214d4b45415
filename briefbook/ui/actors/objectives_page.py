"""What we want from the meeting, what they want, and what third parties want."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.actor import Objective
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "Write down what we must have, should have and could have from the meeting, and what the others want: "
    "each in one sentence, with its issue. Afterwards say what came of it."
)


class ObjectivesPage(PapersPage):
    """The objectives of each side under one another, and the form of the selected one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            Objective,
            ("title", "actor_id", "priority", "issue_id", "outcome"),
            ("side", "priority", "issue_id", "outcome"),
            (
                ("", ("title", "side", "actor_id", "priority", "issue_id", "text")),
                (tr_noop("After the meeting"), ("outcome", "outcome_note")),
                (tr_noop("Handling"), ("marking",)),
            ),
            tr(_TEACHING),
            group="side",
            parent=parent,
        )
