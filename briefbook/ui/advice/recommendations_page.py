"""Recommendations: the ask, to whom, why, what can be decided, and who stands where."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.advice import Recommendation
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "A recommendation asks somebody to do something by a day: one sentence with its reason, what can be "
    "decided, and who supports and who opposes it. A decision memo prints the options as boxes to tick."
)


class RecommendationsPage(PapersPage):
    """The table of recommendations and the form of the selected one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            Recommendation,
            ("title", "is_asked", "due", "decision", "issue_id"),
            ("is_asked", "issue_id"),
            (
                ("", ("title", "is_asked", "due", "issue_id", "reason", "options")),
                (tr_noop("Who stands where"), ("supports", "opposes")),
                (tr_noop("After the meeting"), ("decision",)),
                (tr_noop("Notes and handling"), ("text", "marking")),
            ),
            tr(_TEACHING),
            parent=parent,
        )
